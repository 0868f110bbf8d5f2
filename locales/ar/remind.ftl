# Reminders. What each argument is stands in locales/en.

reminder = تذكير: { $text } ({ $ref })
reminder-late = تذكير متأخر، كان موعده { $due }: { $text } ({ $ref })

reminder-set = وُضع { $ref }، إلى { $to }: { $text }. المرة القادمة: { $next }.
reminder-edited = غُيّر { $ref }: { $text }. المرة القادمة: { $next }.
reminder-cancelled = أُلغي { $ref }.
reminder-snoozed = يعود { $ref } { $until }.

reminder-done = تم { $ref }.
reminder-done-next = تم { $ref } هذه المرة. المرة القادمة: { $next }.

reminder-line-once = { $ref } { $text } – إلى { $to }، { $next }
reminder-line-every = { $ref } { $text } – إلى { $to }، { $every }، المرة القادمة { $next }
reminders-none = لا تذكيرات – ⁦`remind add TEXT --when tomorrow 9:00`⁩
reminders-more = … و{ $count } أخرى لاحقة.
