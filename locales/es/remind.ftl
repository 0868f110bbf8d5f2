# Reminders. What each argument is stands in locales/en.

reminder = Recordatorio: { $text } ({ $ref })
reminder-late = Recordatorio atrasado, previsto { $due }: { $text } ({ $ref })

reminder-set = { $ref } está puesto, para { $to }: { $text }. Próxima vez: { $next }.
reminder-edited = { $ref } está cambiado: { $text }. Próxima vez: { $next }.
reminder-cancelled = { $ref } está cancelado.
reminder-snoozed = { $ref } vuelve { $until }.

reminder-done = { $ref } está hecho.
reminder-done-next = { $ref } está hecho por ahora. El próximo: { $next }.

reminder-line-once = { $ref } { $text } – para { $to }, { $next }
reminder-line-every = { $ref } { $text } – para { $to }, { $every }, próxima vez { $next }
reminders-none = No hay recordatorios – `remind add TEXT --when tomorrow 9:00`
reminders-more = … y { $count } más, posteriores.
