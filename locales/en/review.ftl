# Reviews of the partnership, or of one matter. $ref is the V reference, $scope what it is about, $date when it is held,
# $chair who chairs it, $conclusion one of conclusion-….

review-scope-partnership = the partnership
conclusion-continue = continue
conclusion-adjust = adjust the strategy
conclusion-rebuild = rebuild
conclusion-renew = renew
conclusion-pause = pause
conclusion-close = close in good order
conclusion-follows-continue = If adopted: all goes on as it is.
conclusion-follows-adjust = If adopted: the phase stays, and another strategy is proposed.
conclusion-follows-rebuild = If adopted: a new cycle begins in the build phase. Old decisions stay in force until others replace them.
conclusion-follows-renew = If adopted: the sustain phase begins, towards the next level.
conclusion-follows-pause = If adopted: reminders rest until the date below.
conclusion-follows-close = If adopted: the partnership is brought to a good end, by a list of what is still open.
review-no-chair = nobody chairs it yet

review-line = { $ref } { $scope }: { $date }, chair: { $chair } – `review state { $ref } TEXT`
review-line-overdue = { $ref } { $scope }: overdue by { $days ->
    [one] 1 day
   *[other] { $days } days
}, chair: { $chair } – `review conclude { $ref } continue TEXT`
# $decision is the D reference.
review-line-proposed = { $ref } { $scope }: { $conclusion }, to be decided – `decision show { $decision }`
review-line-over = { $ref } { $scope }: { $conclusion }, adopted { $date }
review-concludes = It concludes { $ref }: { $conclusion }.
review-pause-until = Pause until { $until }.
review-next = The partnership is looked at again on { $date }.
reviews-none = No review is dated – `review open --on WHEN --chair PERSON`
reviews-more = … and { $count } older ones.

review-done = { $ref } is dated: { $date }.
review-opened = { $ref }: { $scope } is reviewed { $date }.
review-chair = Chair: { $person }.
# 5.7: the card says so.
review-chair-coordinator = Chair: { $person }, who coordinates as well. If the coordination itself is looked at, somebody else should chair – `review move REF --chair PERSON`
review-chair-wanted = Nobody chairs it yet – `review move { $ref } --chair PERSON`
# $orgs are the two voices of different sectors.
review-opened-called = Called for by { $orgs }.
review-opened-signals = What suggests it:
review-opened-how = Material comes a week ahead. What should be looked at? Tell who chairs it.
review-moved = { $ref }: { $scope } is now reviewed { $date }.
review-material = Material for { $ref }, { $scope }, { $date }:
# $days ahead: 30, 7 or 0.
review-approaches = { $ref }, { $scope }: { $days ->
    [0] the review is today, { $date }
    [one] the review is tomorrow, { $date }
   *[other] the review is in { $days } days, { $date }
}.
review-you-chair = You chair { $ref }, { $date }.
review-chair-how = When it was held: `review state { $ref } TEXT` for the statement on progress, then `review conclude { $ref } continue TEXT` – or adjust, rebuild, renew, pause, close.
review-missed = { $ref }, { $scope }: the review of { $date } has no conclusion yet.{ $times ->
    [4] { " " }It stays on the list; this is the last reminder.
   *[other] { "" }
}
review-state-done = The statement of { $ref } is recorded. Its conclusion: `review conclude { $ref } continue TEXT` – or adjust, rebuild, renew, pause, close.
review-stated = Statement of { $ref }, { $scope }: { $text }
review-concluded = { $ref } is concluded: { $conclusion }.
review-phase = Cycle { $cycle }, phase { $phase } from today.
review-rebuild = What was agreed for building asks to be confirmed again; decisions stay in force until others replace them – `decision list --status adopted`
review-renew = Next level: what shall last, and in which form? – `propose TITLE --kind institutional-form`
review-adjust = Next: the other strategy – `propose TITLE --kind strategy-adjustment`
review-paused = Reminders rest until { $until }. Decisions keep their dates.
pause-ended = The pause is over: reminders come again. Where do we stand? – `status`
review-close = To bring it to a good end:

## Material
material-decisions = DECISIONS looked at again about then: { $count }
material-value = VALUE CHECKLIST, what partnering brought: { $ref } { $answered } of { $invited } answered – `checkin results { $ref }`
material-indicators = RESULTS: { $count ->
    [0] nothing is measured – `indicator add NAME --owner ORG --every monthly`
    [one] 1 indicator
   *[other] { $count } indicators
}
material-signals = SIGNALS since the last review: { $count }
# $count of $of voices have said what they bring or gain.
material-sharing = GAINS AND CONTRIBUTIONS: { $count } of { $of } voices have said theirs – `stakeholder update --contribution TEXT --gains TEXT`
material-share = · { $org } brings: { $brings }; gains: { $gains }
material-unsaid = not said

## Moving on
moving-on-decisions = · Open proposals: { $count } – `decision list --status open`
moving-on-outcomes = · Outcome statements missing: { $count } – `decision outcome REF TEXT`
moving-on-indicators = · Indicators to read for the last time: { $count } – `indicator list`
moving-on-export = · The whole record, for everybody who wants to keep it – `partnership export`
moving-on-closure = · Last: the decision to end, then the archive – `propose TITLE --kind closure`, `partnership archive`

# $due how many days that were promised have passed, $kept how many were kept, $overdue how many are overdue.
material-tasks = PROMISES of the last 180 days: { $kept } of { $due } kept, { $overdue } overdue – `task list --status overdue`
material-inputs = INPUTS: { $given } given, { $taken } taken, { $partly } partly, { $declined } declined, { $parked } parked, { $unanswered } without an answer – `input influence`
material-meetings = MEETINGS held: { $count } – `meeting list`
moving-on-tasks = · Tasks still open: { $count } – `task list --status open`
moving-on-inputs = · Inputs without an answer: { $count } – `input list`
moving-on-meetings = · Meetings to hold or cancel: { $count } – `meeting list`
