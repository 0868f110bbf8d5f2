# Feedback polls. What each argument is stands in locales/en.

poll-opened = يسأل { $ref }: { $question }
poll-option-line = { $number }. { $option }
poll-how = أجيبوا على هذه الرسالة بالرقم، أو ⁦`poll answer { $ref } 1`⁩ – اختيار واحد لكل شخص، حتى { $closes }. هذا سؤال عن الآراء ولا يقرر شيئًا.
poll-how-multiple = أجيبوا على هذه الرسالة بأرقام، أو ⁦`poll answer { $ref } 1 2`⁩ – يمكن اختيار أكثر من واحد، حتى { $closes }. هذا سؤال عن الآراء ولا يقرر شيئًا.
poll-done = { $ref } مفتوح حتى { $closes }.
poll-answered = { $ref }: اخترتم { $choices }. يمكنكم تغيير ذلك حتى { $closes }.
poll-changed = { $ref }: تختارون الآن { $choices }. يمكنكم تغيير ذلك حتى { $closes }.
poll-option = { $number } { $option }

poll-results-open = { $ref } حتى الآن: { $question } – { $answers ->
    [zero] لا إجابات
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $answers } إجابات
    [many] { $answers } إجابة
   *[other] { $answers } إجابة
}، مفتوح حتى { $closes }
poll-results-closed = نتيجة { $ref }: { $question } – { $answers ->
    [zero] لا إجابات
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $answers } إجابات
    [many] { $answers } إجابة
   *[other] { $answers } إجابة
}، أُغلق { $closes }
poll-result = { $number }. { $option }: { $count }
poll-comment = ملاحظة: { $comment }

poll-line-open = استطلاع { $ref }: { $question } – { $answers ->
    [zero] لا إجابات
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $answers } إجابات
    [many] { $answers } إجابة
   *[other] { $answers } إجابة
}، حتى { $closes } – ⁦`poll answer { $ref } CHOICE`⁩
poll-line-closed = استطلاع { $ref }: { $question } – { $answers ->
    [zero] لا إجابات
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $answers } إجابات
    [many] { $answers } إجابة
   *[other] { $answers } إجابة
}، أُغلق { $closes } – ⁦`poll results { $ref }`⁩
polls-none = لا استطلاعات بعد – ⁦`poll ask QUESTION --options "A; B; C"`⁩
polls-more = … و{ $count } أقدم – ⁦`poll results REF`⁩

poll-anonymous = لا يعرف أحد من اختار ماذا: تبقى الإجابات مختومة حتى الإغلاق ثم تُفصل عن الأسماء نهائيًا. تأتي النتائج عند الإغلاق، ومع ما لا يقل عن { $least } من الإجابات. تظهر الملاحظات كما كُتبت، فيُرجى عدم ذكر أسماء.
poll-sealed = { $ref }: سُجّلت إجابتكم وخُتمت. يمكنكم تغييرها حتى { $closes }.
poll-sealed-changed = { $ref }: إجابتكم الجديدة تحل محل السابقة. يمكنكم تغييرها حتى { $closes }.
poll-line-anonymous = استطلاع { $ref }: { $question } – بلا أسماء، حتى { $closes } – ⁦`poll answer { $ref } CHOICE`⁩
poll-hidden-open = الاستطلاع بلا أسماء: تُعرض النتائج بعد إغلاقه، { $closes }.
poll-hidden = الإجابات غير كافية: لا يُعرض شيء دون { $least }.
poll-link = لمن هم خارج الغرف، { $ref }: { $token }
poll-link-once = يُعرض هذا السر مرة واحدة ويصلح حتى { $closes }. من يملكه يمكنه الإجابة؛ فمرّروه بعناية.
