# The scorecard. What each argument is stands in locales/en.

scorecard-headline = الانفتاح { $total } من 100، { $level }{ $direction ->
    [up] ، زيادة { $by } في 90 يومًا
    [down] ، نقص { $by } في 90 يومًا
    [same] ، كما قبل 90 يومًا
   *[other] { "" }
}
scorecard-too-little = الانفتاح: البيانات لا تكفي بعد ({ $scored } من { $of } معيارًا، والمطلوب { $least })
scorecard-weak = · { $id } { $criterion }: { $score } من 4. { $figure } – { $act }
scorecard-mark = { $id } { $criterion }: { $score } من 4{ $direction ->
    [up] {" "}(سابقًا { $was })
    [down] {" "}(سابقًا { $was })
   *[other] { "" }
}. { $figure }{ $count ->
    [0] { "" }
    [zero] { "" }
    [one] {" "}[{ $refs }]
    [two] {" "}[{ $refs }]
    [few] {" "}[{ $refs }]
    [many] {" "}[{ $refs }]
   *[other] {" "}[{ $refs }]
}
scorecard-mark-none = { $id } { $criterion }: لا بيانات بعد
scorecard-principles = المبادئ، من 4: { $principles }
scorecard-principle = { $principle } { $mean }
scorecard-from = حُسب من آخر 180 يومًا: { $decisions ->
    [zero] لا قرار
    [one] قرار واحد
    [two] قراران
    [few] { $decisions } قرارات
    [many] { $decisions } قرارًا
   *[other] { $decisions } قرار
}، { $sessions ->
    [zero] لا جلسة
    [one] جلسة واحدة
    [two] جلستان
    [few] { $sessions } جلسات
    [many] { $sessions } جلسة
   *[other] { $sessions } جلسة
}، { $inputs ->
    [zero] لا إسهام
    [one] إسهام واحد
    [two] إسهامان
    [few] { $inputs } إسهامات
    [many] { $inputs } إسهامًا
   *[other] { $inputs } إسهام
}.
scorecard-all = المعايير الستة عشر وما يقوم عليه كل منها: ⁦`scorecard --all`⁩. تقارنون أنفسكم بأنفسكم، لا بغيركم أبدًا.

openness-closed = مغلق
openness-consultative = استشاري
openness-participatory = تشاركي
openness-shared = مشترك
openness-co-governed = حوكمة مشتركة

principle-participation = المشاركة
principle-accountability = المساءلة
principle-power = السلطة
principle-fairness = الإنصاف
principle-diversity = التنوع
principle-inputs = الإسهامات

criterion-c1 = القطاعات المطلوبة حاضرة
criterion-c2 = كل القطاعات تتخذ مواقف
criterion-c3 = جدول الأعمال في أيدٍ كثيرة
criterion-c4 = المشاركة ميسّرة
criterion-c5 = الوثائق في موعدها
criterion-c6 = الخيارات مشروحة
criterion-c7 = الوعود محفوظة
criterion-c8 = التفويضات والتقارير إلى القواعد
criterion-c9 = لا قطاع يهيمن
criterion-c10 = لا شيء يُستبعد من النقاش
criterion-c11 = الإشعار المسبق
criterion-c12 = القواعد معروفة قبل استعمالها
criterion-c13 = القائمون على العملية مقبولون
criterion-c14 = تنوّع الأصوات
criterion-c15 = العوائق منخفضة
criterion-c16 = الإسهامات يُجاب عنها

figure-none = لا بيانات بعد
figure-c1 = { $n } من { $of } قطاعات مطلوبة{ $thin ->
    [0] { "" }
    [zero] { "" }
    [one] ، واحد بصوت واحد فقط
    [two] ، اثنان بصوت واحد فقط
    [few] ، { $thin } بصوت واحد فقط
    [many] ، { $thin } بصوت واحد فقط
   *[other] ، { $thin } بصوت واحد فقط
}
figure-c2 = الأدنى { $sector } ‏{ $percent } ٪، في { $count ->
    [zero] لا قرار
    [one] قرار واحد
    [two] قرارين
    [few] { $count } قرارات
    [many] { $count } قرارًا
   *[other] { $count } قرار
}
figure-c3 = { $n } من { $of } فتحها آخرون، من { $sectors ->
    [zero] لا قطاع
    [one] قطاع واحد
    [two] قطاعين
    [few] { $sectors } قطاعات
    [many] { $sectors } قطاعًا
   *[other] { $sectors } قطاع
}
figure-c4 = { $n } من { $of } حاجات لُبّيت، { $sessions ->
    [zero] بلا جلسة تعلّم
    [one] جلسة تعلّم واحدة
    [two] جلستا تعلّم
    [few] { $sessions } جلسات تعلّم
    [many] { $sessions } جلسة تعلّم
   *[other] { $sessions } جلسة تعلّم
}
figure-c4-unasked = لم يُسأل أحد خلال 180 يومًا
figure-c5 = { $n } من { $of } بوثائق ومحاضر في موعدها، { $percent } ٪
figure-c6 = { $n } من { $of } مشروحة مع ذكر الخلاف، { $percent } ٪
figure-c7 = { $n } من { $of } نُفّذت أو أُجّلت في حينها، { $percent } ٪
figure-c8 = من { $of } صوتًا: { $valid } بتفويض ساري، و{ $reported } رفعت تقريرًا إلى قاعدتها خلال 90 يومًا
figure-c9 = { $sector } ‏{ $percent } ٪ ({ $measure })
figure-c10 = { $n } من { $of } طلبات مواضيع أُجيب عنها{ $asked ->
    [yes] ، التأثير { $influence }
   *[other] { "" }
}
figure-c11 = { $n } من { $of } بإشعار كامل، { $percent } ٪
figure-c12 = قاعدة لاتخاذ القرار: { $rule }، بكل اللغات: { $languages }، استثناءات { $exceptions } من { $of }، أقدم من استعمالها أو مؤكدة: { $older }
figure-c13 = { $accepted } من { $of } قُبلوا خلال سنة، مخاوف مفتوحة: { $concerns }، قطاعات: { $sectors }
figure-c14 = تحقق { $met } من { $of } من الأهداف ({ $percent }٪){ $left ->
    [0] { "" }
    [zero] { "" }
    [one] {"؛ "}وفي { $left } قال قليلون شيئًا
    [two] {"؛ "}وفي { $left } قال قليلون شيئًا
    [few] {"؛ "}وفي { $left } قال قليلون شيئًا
    [many] {"؛ "}وفي { $left } قال قليلون شيئًا
   *[other] {"؛ "}وفي { $left } قال قليلون شيئًا
}
figure-c14-none = لم تُحدَّد أهداف
figure-c15 = الشمول { $inclusion }{ $lacking ->
    [0] { "" }
    [zero] { "" }
    [one] ، إعلان واحد نقصته لغة
    [two] ، إعلانان نقصتهما لغة
    [few] ، { $lacking } إعلانات نقصتها لغة
    [many] ، { $lacking } إعلانًا نقصته لغة
   *[other] ، { $lacking } إعلان نقصته لغة
}
figure-c16 = { $n } من { $of } أُجيب عنها، { $percent } ٪؛ { $linked } من { $adopted } قرارات تذكر إسهامًا
answer-yes = نعم
answer-no = لا

act-c1 = ⁦`stakeholder missing WHO --sector SECTOR`⁩
act-c2 = اتصلوا بالصامتين: ⁦`status`⁩
act-c3 = ادعوا غيركم إلى الاقتراح: ⁦`propose TITLE`⁩
act-c4 = اسألوا: ⁦`note add need TEXT`⁩
act-c5 = ⁦`meeting paper REF LINK`⁩ قبل يومين
act-c6 = ⁦`decision outcome REF TEXT`⁩ مع ذكر من لم يوافق
act-c7 = ⁦`task list --status overdue`⁩
act-c8 = ⁦`stakeholder update --mandate TEXT`⁩
act-c9 = اسألوا قطاعات أخرى: ⁦`input ask QUESTION`⁩
act-c10 = ⁦`input list`⁩
act-c11 = خططوا أبكر: ⁦`meeting plan TITLE --at WHEN`⁩
act-c12 = ⁦`propose TITLE --kind governance-rule --scope decision-making`⁩
act-c13 = ⁦`propose TITLE --kind facilitator --person PERSON`⁩
act-c14 = ⁦`partnership set voices gender نساء 40%`⁩، و⁦`me describe`⁩ من كل واحد
act-c15 = ⁦`note list need`⁩
act-c16 = ⁦`input answer REF taken REASON`⁩

status-openness = الانفتاح: { $total }، { $level } · الأضعف { $id } { $criterion }، { $score } من 4 – ⁦`scorecard`⁩
status-openness-none = الانفتاح: البيانات لا تكفي ({ $scored } من { $of }) – ⁦`scorecard`⁩
outcome-unnamed = لم توافق { $orgs } ولم يُذكر ذلك فيه. يمكن أن يظهر بيانها تحته: ⁦`decision dissent { $ref } TEXT`⁩

## ما يقال عنها
scorecard-commented = { $org } في { $id }: سُجّل. يقرؤه الجميع: ⁦`scorecard --criterion { $id }`⁩
scorecard-comments = { $count ->
    [zero] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $count } تعليقات
    [many] { $count } تعليقًا
   *[other] { $count } تعليق
} – ⁦`scorecard --criterion { $id }`⁩
scorecard-comment = · { $org }، { $date }: { $text }
scorecard-comments-earlier = … و{ $count } أقدم – ⁦`log`⁩
scorecard-comment-how = ماذا تقول منظمتكم في ذلك؟ ⁦`scorecard --criterion { $id } --comment TEXT`⁩
scorecard-published = اللوحة الآن في الغرف العامة.
refusal-criterion-unknown = لا يوجد معيار { $criterion }: هي من ⁦C1⁩ إلى ⁦C16⁩.
refusal-criterion-unknown-hint = كلها: ⁦`scorecard --all`⁩
refusal-comment-criterion = في أي معيار؟ ⁦`scorecard --criterion C5 --comment TEXT`⁩
refusal-scorecard-publish = التنسيق هو من ينشر اللوحة.
refusal-no-public-room = لا غرفة عامة متصلة: لا مكان للنشر.
refusal-no-public-room-hint = يجعل التنسيق الغرفة عامة من داخلها: ⁦`partnership set room public`⁩
