# Meetings. $ref is the M reference, $kind the sort of session, $title what it is called, $at when.

meeting-kind-none = meeting
meeting-kind-dialogue = dialogue
meeting-kind-steering = steering meeting
meeting-kind-learning = learning meeting
meeting-kind-results = meeting on results
meeting-kind-sharing = meeting on sharing
meeting-state-planned = planned
meeting-state-unclosed = over, nobody said who was there
meeting-state-held = held
meeting-state-cancelled = cancelled

meeting-headline = { $ref } { $kind }: { $title } – { $at }
# $place is a room or a link, as it was typed.
meeting-place = Where: { $place }
meeting-in-person = In person.
meeting-invited = Invited: { $orgs }
meeting-agenda = Agenda:
# $number is the place on the agenda, $text the point.
meeting-topic = { $number }. { $text }
meeting-topic-of = { $number }. { $text } ({ $org })
# $length is a length of time.
meeting-short-notice = This is announced less than { $length } ahead. It goes on, and the record shows it.
meeting-how = Are you coming? Reply with “yes”, “maybe” or “no”; or `meeting attend { $ref } yes`
meeting-coming = Coming ({ $count }): { $orgs }
meeting-maybe = Maybe ({ $count }): { $orgs }
meeting-not-coming = Not coming ({ $count }): { $orgs }
# $sectors how many sectors were there.
meeting-present = There: { $orgs } – { $count ->
    [one] 1 organisation
   *[other] { $count } organisations
}, { $sectors ->
    [one] 1 sector
   *[other] { $sectors } sectors
}
meeting-notes-how = Notes within seven days: `meeting note { $ref } TEXT`

meeting-plan-done = { $ref } is announced for { $at }. Papers, 48 hours before: `meeting paper { $ref } LINK`
meeting-record-done = { $ref } is written down.
meeting-attend-yes = You come to { $ref }, { $at }. Something changed? `meeting attend { $ref } no`
meeting-attend-maybe = You may come to { $ref }, { $at }. Once you know: `meeting attend { $ref } yes`
meeting-attend-no = You do not come to { $ref }, { $at }. Something changed? `meeting attend { $ref } yes`

# $was is when it was to be before.
meeting-moved = { $ref } { $title } moves: now { $at }, before { $was }. Who said they come is asked again.
meeting-cancelled = { $ref } { $title }, { $at }, does not take place.
meeting-cancelled-why = { $ref } { $title }, { $at }, does not take place: { $reason }
meeting-topic-added = New on the agenda of { $ref } { $title }, { $at }:
meeting-paper = Paper for { $ref } { $title }, { $at }: { $text }
meeting-paper-late = Papers count as in time 48 hours before. This one comes later.
meeting-noted = Notes of { $ref } { $title }, { $at }: { $text }
meeting-held = { $ref } { $title }, { $at }, was held.
meeting-corrected = { $ref } { $title }, { $at }: who was there, corrected.

## What falls due
meeting-soon = { $ref } { $title } is on { $at }.
meeting-hour = { $ref } { $title } begins soon: { $at }
meeting-asked = { $ref } { $title } is on { $at }, and your organisation has not said yet whether it comes.
meeting-unclosed = { $ref } { $title }, { $at }: who was there? `meeting close { $ref } --present ORG` – or, if it did not take place, `meeting cancel { $ref }`

## The list, and one whole
# $present how many organisations were there.
meeting-line = { $ref } { $kind }: { $title } – { $at }: { $state }{ $present ->
    [0] { "" }
    [one] , 1 organisation
   *[other] , { $present } organisations
}{ $sectors ->
    [0] { "" }
    [one] {" "}of 1 sector
   *[other] {" "}of { $sectors } sectors
}
meetings-none = No meetings yet – `meeting plan TITLE --at WHEN`
meetings-more = … and { $count } more
meeting-show-paper = Paper, { $at }: { $text }
meeting-show-note = Notes, { $at }: { $text }
meeting-decided = Decided there: { $refs }
decision-meeting = Decided at { $ref } – `meeting show { $ref }`

## The card
button-attend-yes = I come
button-attend-maybe = Maybe
button-attend-no = I do not come
card-meeting-how = Are you coming? Say so with a button below or `/meeting attend`.
card-meeting-begun = It has begun.
# $since is an instant.
card-meeting-cancelled = It does not take place, since { $since }.

## The status
status-meeting = NEXT MEETING: { $ref } { $kind }: { $title }, { $at } – `meeting show { $ref }`
voice-meeting = NEEDS { $org }: do you come to { $ref } { $title }, { $at }? – `meeting attend { $ref } yes`
needs-meeting = · { $ref } { $title }, { $at }: nobody said who was there – `meeting close { $ref } --present ORG`

## The log
log-meeting-planned = { $ref } announced for { $at }: { $title }
log-meeting-recorded = { $ref } of { $at } written down: { $title }
log-meeting-moved = { $ref } moved to { $at }: { $title }
log-meeting-cancelled = { $ref } cancelled: { $title }
log-meeting-agenda = { $ref } got a point on its agenda: { $title }
log-meeting-paper = { $ref } got a paper: { $title }
log-meeting-noted = { $ref } has notes: { $title }
log-meeting-held = { $ref } held, { $present ->
    [one] 1 organisation
   *[other] { $present } organisations
}: { $title }

## What does not fit
refusal-meeting-who = Meetings are planned and written down by coordinators and facilitators. `meeting list` shows them.
refusal-meeting-change-who = { $ref } is moved or cancelled by a coordinator, or by whoever planned it.
refusal-meeting-over = { $ref } is { $state }, so this cannot change any more. A new one: `meeting plan TITLE --at WHEN`
refusal-meeting-begun = { $ref } began { $at }, so this comes too late.
refusal-meeting-ahead = { $ref } is still to come, { $at }. This takes a meeting that has begun.
refusal-meeting-invited = { $ref } is for organisations that you do not speak for. `meeting show { $ref }` says who is invited.
refusal-meeting-link = A paper is a link that begins with https:// For example: `meeting paper { $ref } https://example.org/budget.pdf`
refusal-meeting-org-left = { $org } had left by then. Who is here: `stakeholder list`
refusal-meeting-nobody = Please say which organisations were there, with commas.
refusal-meeting-agenda-long = An agenda holds { $most } points at most.
refusal-meeting-added = A meeting holds { $most } papers and { $most } notes at most.
refusal-meetings-many = There are { $most } meetings ahead already, which is the most. `meeting list`
