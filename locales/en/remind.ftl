# Reminders. $ref is the R reference, $to the recipient: recipient-…, a person or an organisation.

reminder = Reminder: { $text } ({ $ref })
# $due is the instant it should have been said.
reminder-late = Reminder, late, due { $due }: { $text } ({ $ref })

reminder-set = { $ref } is set, to { $to }: { $text }. Next: { $next }.
reminder-edited = { $ref } is changed: { $text }. Next: { $next }.
reminder-cancelled = { $ref } is cancelled.
reminder-snoozed = { $ref } comes again { $until }.

reminder-done = { $ref } is done.
reminder-done-next = { $ref } is done for now. Next: { $next }.

reminder-line-once = { $ref } { $text } – to { $to }, { $next }
# $every is a rhythm as people type it: weekly on monday at 09:00.
reminder-line-every = { $ref } { $text } – to { $to }, { $every }, next { $next }
reminders-none = No reminders are set – `remind add TEXT --when tomorrow 9:00`
reminders-more = … and { $count } more, later ones.
