# Inputs. What each argument is stands in locales/en.

question-opened = يسأل { $ref } الجميع: { $text }
question-how = أجيبوا على هذه الرسالة بما ترون، أو ⁦`input give TEXT --on { $ref }`⁩، حتى { $closes }. كل إسهام يُجاب عنه مع السبب.
question-done = يستقبل { $ref } الإسهامات حتى { $closes }.
question-translated = صار { $ref } يُقرأ أيضًا باللغة { $language }.
question-closed = لم يعد { $ref } يستقبل إسهامات: { $text } – { $count ->
    [0] لم يأتِ شيء.
    [zero] لم يأتِ شيء.
    [one] جاء إسهام واحد، يُجاب عنه حتى { $due } – ⁦`input list`⁩
    [two] جاء إسهامان، يُجاب عنهما حتى { $due } – ⁦`input list`⁩
    [few] جاءت { $count } إسهامات، يُجاب عنها حتى { $due } – ⁦`input list`⁩
    [many] جاء { $count } إسهامًا، يُجاب عنها حتى { $due } – ⁦`input list`⁩
   *[other] جاء { $count } إسهام، يُجاب عنها حتى { $due } – ⁦`input list`⁩
}
question-line = { $ref } { $text } – مفتوح حتى { $closes }: ⁦`input give TEXT --on { $ref }`⁩

input-given = سُجّل { $ref }. يأتيكم الجواب مع سببه حتى { $due }.
input-recorded = { $ref } من { $from }: { $text }
input-recorded-on = { $ref } من { $from } عن { $on }: { $text }
input-how = موعد الجواب { $due }: ⁦`input answer { $ref } taken REASON`⁩ – أو partly أو declined أو parked.
input-outside-how = جاء من الخارج ويحتاج من يتابعه: ⁦`input take { $ref }`⁩
input-from-inside = أحد المشاركين هنا
input-from-outside = الخارج
input-taken = يتابع { $person } { $ref }، وموعد الجواب { $due }.
input-yours = يُطلب منكم متابعة { $ref }: { $text }
input-answered = { $ref } من { $from }: { $answer }. { $reason } (وكان نصه: { $text })
input-answered-in = يظهر ذلك في { $in }.
input-unhandled = لم يتابع أحد { $ref } من { $from } منذ أسبوع، فهو عليكم: { $text } – ⁦`input answer { $ref } taken REASON`⁩، حتى { $due }
input-soon = { $ref } من { $from }: موعد الجواب { $due } – ⁦`input answer { $ref } taken REASON`⁩: { $text }
input-overdue = { $ref } من { $from }: كان موعد الجواب { $due } – ⁦`input answer { $ref } taken REASON`⁩: { $text }

input-answer-taken = أُخذ به
input-answer-partly = أُخذ ببعضه
input-answer-declined = لم يؤخذ به
input-answer-parked = أُجّل

inputs-none = لا إسهامات بعد – ⁦`input give TEXT`⁩
inputs-more = … و{ $count } أخرى.
input-line-open = { $ref } من { $from }: { $text } – موعد الجواب { $due }: ⁦`input answer { $ref } taken REASON`⁩
input-line-late = { $ref } من { $from }: { $text } – { $days ->
    [0] موعد الجواب اليوم
    [zero] موعد الجواب اليوم
    [one] تأخر الجواب يومًا واحدًا
    [two] تأخر الجواب يومين
    [few] تأخر الجواب { $days } أيام
    [many] تأخر الجواب { $days } يومًا
   *[other] تأخر الجواب { $days } يوم
}: ⁦`input answer { $ref } taken REASON`⁩
input-line-answered = { $ref } من { $from }: { $text } – { $answer }: { $reason }

influence-headline = من أسهم، وماذا صار من ذلك:
influence-line = { $group }: أُعطي { $given } – أُخذ بـ { $taken }، وببعض { $partly }، ولم يؤخذ بـ { $declined }، وأُجّل { $parked }، وبلا جواب { $unanswered }
influence-outsiders = من الخارج
influence-inside = بلا منظمة
influence-decision = { $ref }: { $inputs } – ⁦`decision show { $ref }`⁩
influence-input = { $ref } { $answer }

needs-input = · ينتظر { $ref } جوابه حتى { $due } – ⁦`input answer { $ref } taken REASON`⁩
needs-input-late = · { $ref } بلا جواب، { $days ->
    [zero] موعده اليوم
    [one] متأخر يومًا واحدًا
    [two] متأخر يومين
    [few] متأخر { $days } أيام
    [many] متأخر { $days } يومًا
   *[other] متأخر { $days } يوم
} – ⁦`input answer { $ref } taken REASON`⁩
status-inputs = الإسهامات: { $count ->
    [zero] لا شيء ينتظر جوابًا
    [one] واحد ينتظر جوابًا
    [two] اثنان ينتظران جوابًا
    [few] { $count } تنتظر جوابًا
    [many] { $count } تنتظر جوابًا
   *[other] { $count } تنتظر جوابًا
} – ⁦`input list`⁩

log-question-asked = طُرح { $ref } على الجميع: { $text }
log-question-closed = استقبل { $ref } آخر إسهام
log-input-given = قُدّم { $ref }: { $text }
log-input-taken = يتابع { $person } { $ref }
log-input-answered = أُجيب عن { $ref }: { $answer }

refusal-ask-outside = الأسئلة إلى كل الشركاء تأتي ممن يشارك.
refusal-ask-outside-hint = رأيكم محسوب على كل حال ويُجاب عنه: ⁦`input give TEXT`⁩
refusal-question-closed-hint = ما زال بإمكانكم قوله: ⁦`input give TEXT`⁩
refusal-question-same = طُرح { $ref } باللغة { $language }.
refusal-input-on = لا يكون الإسهام عن { $ref }. يكون عن قرار أو سؤال أو مهمة أو استطلاع أو اجتماع: ⁦`input give TEXT --on D1`⁩
refusal-input-who = يجيب عن { $ref } أحد المنسّقين، أو من يتابعه، أو من سأل أو اقترح ما هو عنه.
refusal-input-give-to = يسند { $ref } إلى غيره أحد المنسّقين أو من يتابعه. لتتابعوه بأنفسكم: ⁦`input take { $ref }`⁩
refusal-input-taken = يتابع { $person } { $ref } من قبل.
refusal-input-answered = لـ { $ref } جوابه من قبل: { $answer }. ⁦`input list`⁩
refusal-input-reason = اذكروا السبب ({ $answer }) في { $least } أحرف على الأقل: من أسهم يريد أن يعرف.
refusal-input-reason-hint = مثلًا: ⁦`input answer { $ref } { $answer } يُقرأ المقياس كل يوم أصلًا`⁩
refusal-inputs-many = الإسهامات التي بلا جواب { $most }، وهذا هو الحد الأقصى. ⁦`input list`⁩
refusal-not-on-roll-input = يمكن أن تدخل كلماتكم إسهامًا: ⁦`input give TEXT --on { $ref }`⁩. يكون { $input }، ويُجاب عنه حتى { $due }.

input-rating = هل تفعل هذه الشراكة ما تقول؟ { $rating } من 5.
influence-rating = هل تفعل هذه الشراكة ما تقول؟ من الخارج { $mean } من 5، { $count ->
    [zero] بلا أجوبة
    [one] جواب واحد
    [two] جوابان
    [few] { $count } أجوبة
    [many] { $count } جوابًا
   *[other] { $count } جواب
}
refusal-input-rating = التقييم لمن هم في الخارج. ويجيب الشركاء عنه في الاستبيان: ⁦`checkin answer`⁩
