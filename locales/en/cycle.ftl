# The cycle: items, criteria, steps. $item is an id (2.1a), $name an item-…, $phase a phase-….
phase-headline = Cycle { $cycle } · { $phase } · day { $day } – { $done } of { $of } items done
phase-headline-other = { $phase }: { $done } of { $of } items done. (You are in cycle { $cycle }, { $now }.)
phase-patience = Take time: two months at least for a dialogue, a year or more before carrying things out together. Hurrying into agreement is a common mistake.
phase-suitability = Is this the right form? { $yes } of 3 questions answered with yes.
phase-entry = Missing for entry:
# $evidence is some or none, $shown what stands for it.
phase-item = { $item } { $state }: { $name }{ $evidence ->
    [none] { "" }
   *[other] { " " }({ $shown })
}
phase-share = { $have } of { $of } = { $share } %, needs { $percent } %
phase-number = { $have } of { $need }
phase-former = a former member
phase-how = How to get there: `guide ITEM`
phase-exit = To leave it ({ $met } of { $of }):
phase-exit-one = To leave it, one of these is enough ({ $met } of { $of }):
phase-met = + { $criterion }
phase-unmet = – { $criterion }{ $evidence ->
    [none] { "" }
   *[other] : { $shown }
}
phase-step = Then all decide: `phase advance`
phase-step-open = { $ref } decides on the step: `decision show { $ref }`
phase-step-sustain = Then: `phase return explore --reason TEXT` for a new cycle, or a review that concludes to close.
phase-accepted-gaps = { $ref } went on without: { $gaps }

phase-attest-done = You vouch for { $item }. Any delegate may contest it for seven days.
phase-attested = { $person } vouches for { $item } ({ $name }): { $text }
phase-attested-how = Not so? Any delegate, until { $until }: `phase contest { $item } REASON`
phase-contest-done = What was said of { $item } counts no more.
phase-contested = { $org } says that this is not so: { $item } ({ $name }). It counts no more; talk about it.
phase-contested-reason = { $org } says that this is not so: { $item } ({ $name }). It counts no more. Reason: { $reason }
phase-advance-whole = Everything that the way out asks for is there.
phase-advance-gaps = { $count ->
    [one] One thing is
   *[other] { $count } things are
} still missing; you may go on with gaps, and the record keeps them:
phase-changed = Cycle { $cycle }, phase { $phase } from today ({ $from } before, { $ref }).
phase-changed-gaps = Accepted gaps: { $gaps }
phase-next = Next:
decision-moves = It takes the partnership from { $from } to { $to }, cycle { $cycle }.
decision-waives = It says of { $item } ({ $name }): not for us.
status-cycle = CYCLE: { $phase }, { $done } of { $of } done{ $stale ->
    [0] { "" }
   *[other] , { $stale } stale
}{ $unmet ->
    [none] { "" }
   *[other] {" "}· missing: { $criterion }
} – `phase show`

item-state-open = open
item-state-partial = partly
item-state-done = done
item-state-attested = attested
item-state-stale = stale
item-state-waived = waived

suitability-yes = yes
suitability-no = no
started-suitability = Is this the right form? 1) Can nobody solve this alone? 2) Is a shared picture or vision still missing? 3) Would an orderly, visible way bring people in? `partnership set suitability yes,yes,no`
setting-suitability = Right form
refusal-setting-suitability = It takes three answers: `partnership set suitability yes,yes,no`
contact-needs = What do you need to take part (language, time, travel, data, child care)? Only you and the coordinators read it: `note add need TEXT`

## The log
log-attested = Vouched for { $item }: { $text }
log-attestation-contested = { $org } contested what was vouched for of { $item }
log-phase = { $ref } led into { $phase }, cycle { $cycle }

## What does not fit
refusal-item-unknown = There is no item { $item }.
refusal-item-nearest = Did you mean { $item }: { $name }?
refusal-item-list = All of a phase: `phase show`
refusal-item-done = { $item } is done: { $name }.
refusal-attest-seen = { $item } ({ $name }) is seen in the record; nobody needs to vouch for it.
refusal-attest-seen-hint = What counts: `guide { $item }`
refusal-attest-contested = Your word on { $item } ({ $name }) was contested. Talk about it; somebody else may vouch.
refusal-phase-reason = Please say it in { $least } characters at least: others want to follow it.
refusal-contest-nothing = Nobody vouches for { $item } ({ $name }), so there is nothing to contest.
refusal-attestation-late = { $item } ({ $name }) could be contested until { $until }.
refusal-waived = { $ref } waives { $item } ({ $name }) already.
refusal-waive-running = { $ref } decides on { $item } ({ $name }) already.
refusal-step-open = { $ref } decides on a step already: `decision show { $ref }`
refusal-advance-sustain = After sustain comes a new cycle or a good end.
refusal-advance-sustain-hint = A new cycle: `phase return explore --reason TEXT`
refusal-return-forward = { $phase } does not lie behind you; you are in { $now }. Onwards: `phase advance`

item-1-1a = The idea in one plain paragraph, reshaped by conversations
item-1-1b = The promise of influence to each group
item-1-2a = First resonance from outside
item-1-2b = A first draft of the common goal
item-1-2c = A promoter group from several sectors
item-1-3a = Talks with possible partners
item-1-3b = What each partner knows and brings
item-1-3c = Interests and motivation are clear
item-1-3d = Possible conflicts are named
item-1-4a = A first structured dialogue
item-1-4b = Organisations say yes to going on
item-1-4c = Rooms, ground rules, rhythm and issues
item-1-4d = Everyone was asked what they need to take part
item-2-1a = The common goal is decided
item-2-1b = Contributions are promised
item-2-2a = Common and own goals are visible to all
item-2-2b = Agreements in writing, in one place
item-2-2c = A steering structure with balance
item-2-2d = Tasks are given and accepted
item-2-2e = A timeline with milestones
item-2-3a = Goals, resources, roles and tasks confirmed together
item-2-3b = Simple monitoring in which partners report
item-2-3c = It is decided how decisions are made
item-2-3d = It is agreed how partners join, pause, leave and close
item-2-4a = A critical review with a statement
item-2-4b = Who gains and who puts in is open and discussed
item-2-4c = Next check-in and next review are dated
item-3-1a = Agreed activities are carried out
item-3-1b = Results are monitored
item-3-1c = Results and process are evaluated together
item-3-1d = Everybody can read decisions and documents
item-3-2a = Good experience is made visible
item-3-2b = Good practice is shared
item-3-3a = Feedback at any time, and asked for regularly
item-3-3b = The strategy follows the feedback
item-3-3c = Views from outside
item-4-1a = Newcomers are looked for and brought in
item-4-1b = The next level is defined
item-4-2a = Legal form and processes are settled
item-4-2b = Results that shall last are named
item-4-2c = Measures that make results last
item-4-3a = Encounters share knowledge
item-4-3b = A community of practice is alive
item-g1 = Trust and continuity
item-g2 = Who coordinates is accepted by all sides
item-g3 = The goal sits in a shared vision
item-g4 = Goals match the partners' real interests
item-g5 = A code of conduct respects different values
item-g6 = Feedback and monitoring are used

criterion-created = the partnership is opened
criterion-purpose = what it is for is noted
criterion-coordinator = somebody coordinates
criterion-left = the phase before was left
criterion-reached = a review concluded to renew, or results are reached
criterion-facilitator = coordinators and facilitators accepted
criterion-sectors-and-voices = three sectors and five voices
criterion-promoters = promoters from two sectors
criterion-dialogue = a dialogue with three sectors
criterion-profiles = motivation, interest and contribution of the voices
criterion-conflicts = possible conflicts are listed
criterion-goal-draft = a first goal
criterion-commitments = voices that said yes to going on
criterion-goal = the goal is in force
criterion-own-goals = own goals of the voices
criterion-contributions = contributions of the voices
criterion-governance-rule = a governance rule is in force
criterion-steering = steering roles are held
criterion-actions = three accepted actions
criterion-indicators = two indicators with baseline
criterion-checkin-rhythm = a rhythm of check-ins
criterion-code-of-conduct = a code of conduct
criterion-sharing = the sharing of gains was discussed
criterion-next-review = the next review has its day
criterion-checkin-discussed = a check-in was closed and discussed
criterion-review-held = a review within a year
criterion-celebration = a celebrated result
criterion-indicators-fresh = fresh readings of all indicators
criterion-inputs-answered = inputs answered
criterion-new-container = a new container is formed
criterion-institution = an institution is in place
criterion-moving-on = it closes in good order
