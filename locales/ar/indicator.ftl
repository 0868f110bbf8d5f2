# Indicators. What each argument is stands in locales/en.

indicator-figure = { $value } { $unit }
indicator-way = من { $baseline } إلى { $target }
indicator-way-by = من { $baseline } إلى { $target } بحلول { $by }
indicator-target = المطلوب { $target }
indicator-target-by = المطلوب { $target } بحلول { $by }
indicator-baseline = بدءًا من { $baseline }
indicator-no-way = بلا هدف بعد

course-unread = لم يُقرأ بعد
course-stale = لا قراءة حديثة
course-off-track = خارج المسار
course-on-track = على المسار
course-read = قُرئ

indicator-line = { $ref } { $name } ({ $org }): { $way } · { $value } في { $at }، { $course } – ⁦`indicator read { $ref } NUMBER`⁩
indicator-line-unread = { $ref } { $name } ({ $org }): { $way } · لم يُقرأ بعد – ⁦`indicator read { $ref } NUMBER`⁩
indicator-added = يُقاس { $ref } من الآن: { $name } ({ $org })، { $way }
indicator-rhythm = يُقرأ { $every }، وأول مرة { $next }.
indicator-done = { $ref } جاهز. أول قراءة { $next }.
indicator-recorded = { $ref }: { $value }. سُجّل.
indicator-corrected = { $ref }: { $value }. سُجّل بدلًا من { $was }.
indicator-next = القراءة القادمة { $next }.
indicator-read = { $ref } { $name }: { $value } ({ $way })، { $course }
indicator-read-anew = صُحّح { $ref } { $name }: { $value } بدلًا من { $was } ({ $way })، { $course }
indicator-note = ما يعنيه ذلك: { $note }
indicator-due = حان موعد قراءة { $ref }: { $name }
indicator-due-late = كان موعد قراءة { $ref } في { $due }: { $name }
indicator-last = آخر قراءة: { $value } في { $at }.
indicator-how = أجيبوا بالرقم، أو ⁦`indicator read { $ref } NUMBER --note TEXT`⁩ مع ما يعنيه
indicator-ended = لم يعد { $ref } { $name } يُقاس.
indicator-ended-reason = لم يعد { $ref } { $name } يُقاس: { $reason }
indicators-none = لا شيء يُقاس بعد – ⁦`indicator add NAME --owner ORG --baseline X --target X --every monthly`⁩
indicators-more = … و{ $count } أخرى – تسمّي ⁦`status`⁩ أولها.
