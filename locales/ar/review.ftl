# Reviews. What each argument is stands in locales/en.

review-scope-partnership = الشراكة
conclusion-continue = الاستمرار
conclusion-adjust = تعديل الاستراتيجية
conclusion-rebuild = إعادة البناء
conclusion-renew = التجديد
conclusion-pause = التوقف مؤقتًا
conclusion-close = الإنهاء بترتيب
conclusion-follows-continue = إن اعتُمد: يستمر كل شيء كما هو.
conclusion-follows-adjust = إن اعتُمد: تبقى المرحلة، وتُقترح استراتيجية أخرى.
conclusion-follows-rebuild = إن اعتُمد: تبدأ دورة جديدة في مرحلة البناء. تبقى القرارات سارية حتى تحل محلها أخرى.
conclusion-follows-renew = إن اعتُمد: تبدأ مرحلة الاستدامة، نحو المستوى التالي.
conclusion-follows-pause = إن اعتُمد: تسكت التذكيرات حتى التاريخ أدناه.
conclusion-follows-close = إن اعتُمد: تُنهى الشراكة نهاية طيبة، وفق قائمة بما بقي مفتوحًا.
review-no-chair = لا يرأسها أحد بعد

review-line = { $ref } { $scope }: { $date }، الرئاسة: { $chair } – ⁦`review state { $ref } TEXT`⁩
review-line-overdue = { $ref } { $scope }: متأخرة { $days ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}، الرئاسة: { $chair } – ⁦`review conclude { $ref } continue TEXT`⁩
review-line-proposed = { $ref } { $scope }: { $conclusion }، بانتظار القرار – ⁦`decision show { $decision }`⁩
review-line-over = { $ref } { $scope }: { $conclusion }، اعتُمد في { $date }
review-concludes = خلاصة { $ref }: { $conclusion }.
review-pause-until = توقف حتى { $until }.
review-next = تُراجَع الشراكة من جديد في { $date }.
reviews-none = لا مراجعة لها موعد – ⁦`review open --on WHEN --chair PERSON`⁩
reviews-more = … و{ $count } أقدم.

review-done = حُدّد موعد { $ref }: { $date }.
review-opened = { $ref }: تُراجَع { $scope } { $date }.
review-chair = الرئاسة: { $person }.
review-chair-coordinator = الرئاسة: { $person }، وهو ينسّق أيضًا. إن كان التنسيق نفسه موضع النظر فليرأسها غيره – ⁦`review move REF --chair PERSON`⁩
review-chair-wanted = لا يرأسها أحد بعد – ⁦`review move { $ref } --chair PERSON`⁩
review-opened-called = دعا إليها { $orgs }.
review-opened-signals = ما يدعو إليها:
review-opened-how = تأتي المواد قبلها بأسبوع. ما الذي ينبغي النظر فيه؟ أخبروا من يرأسها.
review-moved = { $ref }: صارت مراجعة { $scope } { $date }.
review-material = مواد { $ref }، { $scope }، { $date }:
review-approaches = { $ref }، { $scope }: { $days ->
    [zero] المراجعة اليوم، { $date }
    [one] المراجعة غدًا، { $date }
    [two] المراجعة بعد يومين، { $date }
    [few] المراجعة بعد { $days } أيام، { $date }
    [many] المراجعة بعد { $days } يومًا، { $date }
   *[other] المراجعة بعد { $days } يوم، { $date }
}.
review-you-chair = أنتم ترأسون { $ref }، { $date }.
review-chair-how = بعد عقدها: ⁦`review state { $ref } TEXT`⁩ لبيان التقدم، ثم ⁦`review conclude { $ref } continue TEXT`⁩ – أو adjust أو rebuild أو renew أو pause أو close.
review-missed = { $ref }، { $scope }: مراجعة { $date } بلا خلاصة بعد.{ $times ->
    [4] { " " }تبقى في القائمة، وهذا آخر تذكير.
   *[other] { "" }
}
review-state-done = سُجّل بيان { $ref }. خلاصتها: ⁦`review conclude { $ref } continue TEXT`⁩ – أو adjust أو rebuild أو renew أو pause أو close.
review-stated = بيان { $ref }، { $scope }: { $text }
review-concluded = اختُتمت { $ref }: { $conclusion }.
review-phase = الدورة { $cycle }، ومرحلة { $phase } من اليوم.
review-rebuild = ما اتُّفق عليه للبناء يحتاج إلى تأكيد من جديد، وتبقى القرارات سارية حتى تحل محلها أخرى – ⁦`decision list --status adopted`⁩
review-renew = المستوى التالي: ما الذي ينبغي أن يدوم، وبأي شكل؟ – ⁦`propose TITLE --kind institutional-form`⁩
review-adjust = بعد ذلك: الاستراتيجية الأخرى – ⁦`propose TITLE --kind strategy-adjustment`⁩
review-paused = تسكت التذكيرات حتى { $until }. وتبقى مواعيد القرارات كما هي.
pause-ended = انتهى التوقف: تعود التذكيرات. أين نحن؟ – ⁦`status`⁩
review-close = للوصول إلى نهاية طيبة:

## Material
material-decisions = قرارات تُراجَع في ذلك الوقت: { $count }
material-value = حصيلة الشراكة، ما جلبته لنا: { $ref } أجاب { $answered } من { $invited } – ⁦`checkin results { $ref }`⁩
material-indicators = النتائج: { $count ->
    [zero] لا شيء يُقاس – ⁦`indicator add NAME --owner ORG --every monthly`⁩
    [one] مؤشر واحد
    [two] مؤشران
    [few] { $count } مؤشرات
    [many] { $count } مؤشرًا
   *[other] { $count } مؤشر
}
material-signals = إشارات منذ المراجعة الأخيرة: { $count }
material-sharing = المكاسب والمساهمات: ذكرها { $count } من { $of } من الأصوات – ⁦`stakeholder update --contribution TEXT --gains TEXT`⁩
material-share = · { $org } يقدّم: { $brings }، ويكسب: { $gains }
material-unsaid = لم يُذكر

## Moving on
moving-on-decisions = · مقترحات مفتوحة: { $count } – ⁦`decision list --status open`⁩
moving-on-outcomes = · بيانات نتائج ناقصة: { $count } – ⁦`decision outcome REF TEXT`⁩
moving-on-indicators = · مؤشرات تُقرأ لآخر مرة: { $count } – ⁦`indicator list`⁩
moving-on-export = · السجل كله لمن يريد حفظه – ⁦`partnership export`⁩
moving-on-closure = · أخيرًا: قرار الإنهاء ثم الأرشيف – ⁦`propose TITLE --kind closure`⁩ ثم ⁦`partnership archive`⁩

material-tasks = الوعود في 180 يومًا: وُفي { $kept } من { $due }، وتأخر { $overdue } – ⁦`task list --status overdue`⁩
material-inputs = المساهمات: { $given } قُدّمت، { $taken } أُخذ بها، { $partly } جزئيًّا، { $declined } رُفضت، { $parked } أُرجئت، { $unanswered } بلا جواب – ⁦`input influence`⁩
material-meetings = اجتماعات عُقدت: { $count } – ⁦`meeting list`⁩
moving-on-tasks = · مهام ما زالت مفتوحة: { $count } – ⁦`task list --status open`⁩
moving-on-inputs = · مساهمات بلا جواب: { $count } – ⁦`input list`⁩
moving-on-meetings = · اجتماعات تُعقد أو تُلغى: { $count } – ⁦`meeting list`⁩
