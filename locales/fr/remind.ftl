# Reminders. What each argument is stands in locales/en.

reminder = Rappel : { $text } ({ $ref })
reminder-late = Rappel en retard, prévu { $due } : { $text } ({ $ref })

reminder-set = { $ref } est créé, pour { $to } : { $text }. Prochaine fois : { $next }.
reminder-edited = { $ref } est changé : { $text }. Prochaine fois : { $next }.
reminder-cancelled = { $ref } est annulé.
reminder-snoozed = { $ref } revient { $until }.

reminder-done = { $ref } : c'est fait.
reminder-done-next = { $ref } : c'est fait pour cette fois. Prochain : { $next }.

reminder-line-once = { $ref } { $text } – pour { $to }, { $next }
reminder-line-every = { $ref } { $text } – pour { $to }, { $every }, prochaine fois { $next }
reminders-none = Aucun rappel – `remind add TEXT --when tomorrow 9:00`
reminders-more = … et { $count } de plus, plus tard.
