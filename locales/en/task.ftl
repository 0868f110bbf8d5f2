# Tasks: what somebody said yes to, until when. $ref is the T reference, $owner an organisation's code, a person, or
# recipient-coordinators, $text what is to be done, $due until when.

task-headline = { $ref } task: { $text } – { $owner }, due { $due }
task-origin = It follows from { $decision } – `decision show { $decision }`
task-taken-on = { $owner } takes it on.
task-waits = It is in force once { $owner } says yes: reply with “accept”, or “decline” and the reason; or `task accept { $ref }`
# To the owner alone.
task-aside = Your voice stood aside from that decision, so nothing binds you here without your own yes.
task-how = Reply with “accept”, or “decline” and the reason; or `task accept { $ref }`, `task decline { $ref } REASON`

task-added-own = { $ref } stands: { $owner }, due { $due }.
task-added-asked = { $ref } is asked of { $owner }, due { $due }. It is in force once they say yes.
task-accepted = { $owner } says yes to { $ref }: { $text }, due { $due }
task-accepted-done = { $ref } is in force, due { $due }. Once it is done: `task done { $ref }`
task-declined = { $owner } says no to { $ref } { $text }: { $reason }
task-declined-how = Somebody else? `task update { $ref } --owner ORG` – or end it: `task cancel { $ref } REASON`
# $progress in per cent.
task-updated-done = { $ref }: { $progress } %, due { $due }.
task-whole = Is it done? Then please say so: `task done { $ref }`
# $was is the day before.
task-moved = { $ref } { $text } ({ $owner }): now due { $due }, before { $was }
task-changed = { $ref } now reads: { $text } ({ $owner })
# $was is who owed it before.
task-handed = { $ref } { $text }: from { $was } to { $owner }
task-done = Done by { $owner }: { $ref } { $text }
task-note = What came of it: { $note }
task-cancelled = { $ref } { $text } ({ $owner }) is no longer wanted: { $reason }

## What falls due
task-due = { $ref } { $text } ({ $owner }) is due { $due } – `task done { $ref }`, or in time for another day: `task update { $ref } --due WHEN`
task-due-asked = { $ref } { $text }, due { $due }, still waits for the yes of { $owner } – `task accept { $ref }` or `task decline { $ref } REASON`
task-overdue = { $ref } { $text } ({ $owner }) was due { $due } – `task done { $ref }`, another day: `task update { $ref } --due WHEN`, or give it back: `task decline { $ref } REASON`
# To the coordinators.
task-overdue-coordinators = { $owner } is late with { $ref } { $text }, due { $due }. A call may help more than a message – `task list --status overdue`
task-overdue-asked = { $owner } has not answered whether it takes on { $ref } { $text }, due { $due } – `task update { $ref } --owner ORG` or `task cancel { $ref } REASON`
task-orphaned = { $count ->
    [one] One task has nobody any more. Hand it on with `task update REF --owner ORG`, or end it:
   *[other] { $count } tasks have nobody any more. Hand them on with `task update REF --owner ORG`, or end them:
}

## The list
task-line = { $ref } { $text } – { $owner }, due { $due }: { $state }, { $progress } %
task-state-asked = asked, no answer yet
task-state-accepted = accepted
task-state-overdue = overdue
task-state-declined = declined
task-state-done = done
task-state-cancelled = cancelled
tasks-none = No tasks yet – `task add TEXT --owner ORG --due WHEN`
tasks-none-such = No task like this. All of them: `task list`
tasks-more = … and { $count } more – `task list --owner ORG` or `task list --status open`

## The card
button-accept = Accept
button-decline = Decline
card-task-asked = { $owner } is asked. It is in force once they say yes, with a button below or `/task accept`.
# $since is an instant.
card-task-accepted = Accepted { $since } · { $progress } % done
card-task-declined = { $owner } said no. Somebody else may take it.
card-task-done = Done { $since }.
card-task-cancelled = No longer wanted, since { $since }.

## The status
# $due how many fall due in seven days, $overdue how many are late, $list of status-promise.
status-promises = PROMISES: { $due } due in 7 days{ $overdue ->
    [0] { "" }
   *[other] , { $overdue } overdue: { $list }
} – `task list --status open`
status-promise = { $owner } { $ref } ({ $days ->
    [one] 1 day
   *[other] { $days } days
})
needs-task-owner = · { $count ->
    [one] One task has
   *[other] { $count } tasks have
} nobody to do it – `task list --status asked`
voice-task-asked = NEEDS { $org }: will you do { $ref } { $text }, by { $due }? – `task accept { $ref }` or `task decline { $ref } REASON`
voice-promise = PROMISED by { $org }: { $ref } { $text }, { $state }, due { $due } – `task done { $ref }`

## The log
log-task-added = { $ref } asked of { $owner }: { $text }
log-task-accepted = { $ref } accepted: { $text }
log-task-declined = { $ref } declined: { $text }
log-task-moved = { $ref } moved to { $due }: { $text }
log-task-progress = { $ref } at { $progress } %: { $text }
log-task-changed = { $ref } put differently: { $text }
log-task-handed = { $ref } handed to { $owner }: { $text }
log-task-done = { $ref } done: { $text }
log-task-cancelled = { $ref } cancelled: { $text }

## What does not fit
refusal-task-owner-left = { $org } has left, so it cannot take on a task.
refusal-task-owner-hint = Who is here: `stakeholder list`
refusal-task-owner = { $ref } is owed by { $owner }, so this is theirs to say. `task list` shows all tasks.
refusal-task-accepted = { $ref } is accepted already, due { $due }. Once it is done: `task done { $ref }`
refusal-task-over = { $ref } is { $state } since { $since }, so nothing changes any more. A new one: `task add TEXT --owner ORG --due WHEN`
refusal-task-reason = Please say why, in { $least } characters at least, so that the others can go on from { $ref }.
refusal-task-reason-hint = For example: `task decline { $ref } we have nobody free before June`
refusal-task-cancel-hint = For example: `task cancel { $ref } the survey answered it already`
refusal-task-cancel-who = { $ref } is ended by whoever asked for it, or a coordinator. If it is yours, give it back: `task decline { $ref } REASON`
refusal-task-same-owner = { $ref } is owed by { $owner } already.
refusal-task-new-day = The day of { $ref } has passed. Please name a new one too: `task update { $ref } --owner ORG --due WHEN`
refusal-task-hand-alone = Handing a task on goes with a new day at most: `task update REF --owner ORG --due WHEN`
refusal-tasks-many = There are { $most } open tasks already, which is the most. `task list --status open`
