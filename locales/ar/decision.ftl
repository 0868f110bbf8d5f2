# Proposals and decisions. What each argument is stands in locales/en.

## The card of an open proposal
proposal-opened = مقترح { $ref }: { $title }
decision-text = { $text }
rule-line = القاعدة: { $method } – { $quorum }؛ { $rule }.
rule-consent = اعتراض واحد قائم يوقفه
rule-consensus = نقض واحد يوقفه، ويجب أن يوافق ثلثا الإجابات، أي { $thirds } إن أجاب الجميع وعددهم { $roll }
rule-consensus-active = نقض واحد يوقفه، ويجب أن يوافق أكثر من نصف الأصوات جميعها، أي { $most } من { $roll }، أجابت أم لم تُجب
rule-majority = يجب أن يكون المؤيدون أكثر من المعارضين، والتعادل لا يكفي
rule-two-thirds = يجب أن يكون المؤيدون ضعف المعارضين على الأقل، أي { $thirds } من { $roll } إن صوّت الجميع
rule-double-majority = يجب أن يكون المؤيدون أكثر من المعارضين، في المجموع وفي { $need } من { $base } من القطاعات
rule-double-majority-all = يجب أن يكون المؤيدون أكثر من المعارضين، في المجموع وفي كل القطاعات وعددها { $base }
rule-quorum = يجب أن يجيب { $least } من { $roll }
rule-quorum-sectors = يجب أن يجيب { $least } من { $roll }، وعلى الأقل { $sectors }
rule-sector = { $least } من { $of } في { $sector }
proposal-closes = يُغلق { $closes }. القائمة: { $roll ->
    [zero] لا أصوات.
    [one] صوت واحد.
    [two] صوتان.
    [few] { $roll } أصوات.
    [many] { $roll } صوتًا.
   *[other] { $roll } صوت.
}
proposal-consultation = يحتاج { $org } إلى { $needs ->
    [zero] صفر من الأيام
    [one] يوم واحد
    [two] يومين
    [few] { $needs } أيام
    [many] { $needs } يومًا
   *[other] { $needs } يوم
} للتشاور مع أهله، وعدد أيام هذه المهلة { $days }.
proposal-how = أجيبوا على هذه الرسالة بكلمة واحدة، أو ⁦`vote { $ref } POSITION السبب`⁩ – المواقف: { $positions }
proposal-done = { $ref } مفتوح حتى { $closes }، وله { $roll ->
    [zero] لا أصوات.
    [one] صوت واحد.
    [two] صوتان.
    [few] { $roll } أصوات.
    [many] { $roll } صوتًا.
   *[other] { $roll } صوت.
}

## Waiting for a voice
proposal-waiting = { $ref } ينتظر صوتًا: { $title }
proposal-waiting-how = يُفتح حين تسانده منظمة: ⁦`decision sponsor { $ref }`⁩
waits-for-sponsor = سُجّل { $ref }. يُفتح حين يسانده صوت عبر ⁦`decision sponsor { $ref }`⁩

## While it is open
proposal-heard = { $ref }: سُمع { $heard } من { $of }
proposal-extended = مُدّد { $ref } مرة واحدة حتى { $closes }: { $title }. لم يُجب بعد عدد كافٍ من الأصوات، ولم يُسمع: { $orgs }
proposal-call = ما زال صوتكم ناقصًا في { $ref }: { $title }. يُغلق { $closes }.
proposal-withdrawn = سُحب { $ref } من صاحبه: { $title }
proposal-withdrawn-reason = سُحب { $ref } من صاحبه: { $title }. السبب: { $reason }

## A voice's position
position-recorded = { $org } في { $ref }: { $position }. سُجّل.
position-also = { $org } في { $ref }: { $position }. حُفظ بوصفه «قيل أيضًا».
position-lead-counts = يُحتسب لـ{ $org } الموقف الأعلى رتبة: { $position }.
position-until = سُمع حتى الآن { $heard } من { $of }. يمكن تغيير المواقف حتى { $closes }.
position-integrating = اعتراضات أخرى ما زالت قائمة: { $others }.
position-also-lead = قال بديل عن { $org } أيضًا { $position } في { $ref }: { $title }. يُحتسب الموقف الأعلى رتبة.
objection-raised = يعترض { $org } على { $ref }: { $title }. لا يرفع الاعتراض سوى صاحبه، فتحدثوا معه الآن. السبب: { $reason }
objection-lifted = { $ref }: رُفع آخر اعتراض. يُعتمد { $at } ما لم يعد الاعتراض: { $title }

## The result
decision-adopted = اعتُمد { $ref }، { $grade }: { $title }
decision-not-adopted = لم يُعتمد { $ref }، { $why }: { $title }
decision-integrating = أُغلق { $ref } وفيه اعتراض قائم، فلم يُعتمد حتى الآن: { $title }. يبقى الوقت حتى { $until } للعمل عليه.
decision-integrating-how = يستطيع المعترض رفع اعتراضه: ⁦`vote { $ref } concern السبب`⁩. ويستطيع صاحب المقترح سحبه: ⁦`decision withdraw { $ref }`⁩
tally = { $positions }. سُمع { $heard } من { $of }، واللازم { $least }.
tally-nobody = لم يُجب أحد. سُمع { $heard } من { $of }، واللازم { $least }.
tally-position = { $position } { $count }
tally-sectors = حسب القطاع: { $sectors }
tally-sector = { $sector } سُمع { $heard } من { $of }
tally-sector-vote = { $sector } { $support } مع، { $oppose } ضد، من { $of }
tally-carrying = القطاعات المؤيدة: { $carry } من { $base }، واللازم { $need }.
tally-one-sector = تتطلب الأغلبية المزدوجة إجابات قطاعين على الأقل.
tally-one-in-favour = 1 من { $of } مع.
tally-whole-sector = كانت أصوات قطاع { $sector } كلها ضد، وعددها { $count }.
tally-unheard = لم يُسمع: { $orgs }
decision-position-reason = { $org }، { $position }: { $reason }
decision-review = تُعاد المراجعة في { $date }.
decision-outcome-due = بيان النتيجة بكلام بسيط مطلوب { $due } – ⁦`help decision outcome`⁩
decision-supersedes = يحل محل { $ref }.
decision-dissent-how = لم توافقوا أو لم تُسمعوا؟ خلال 14 يومًا يضع ⁦`decision dissent { $ref } TEXT`⁩ كلامكم تحت القرار إلى الأبد.
decision-dissent-how-failed = تريدون أن يبقى رأيكم معه؟ خلال 14 يومًا يضع ⁦`decision dissent { $ref } TEXT`⁩ كلامكم تحته إلى الأبد.

## After the result
outcome-due = بيان نتيجة { $ref } مطلوب { $due }: { $title }
outcome-overdue = بيان نتيجة { $ref } متأخر منذ { $due }: { $title }
outcome-how = ما الذي تقرّر، ولماذا، وماذا يحدث للخلاف: ⁦`decision outcome { $ref } TEXT`⁩
outcome-stated = نتيجة { $ref } { $title }: { $text }
dissent-stated = بيان مخالفة من { $org } في { $ref } { $title }: { $text }
dissent-withdrawn = سحب { $org } بيانه في { $ref }: { $title }
decision-ended = انتهى { $ref } في موعده: { $title }

## Reviews
review-due = يُراجَع { $ref }: { $title }
review-how = يجيب كل صوت على هذه الرسالة بكلمة واحدة، أو ⁦`decision review { $ref } keep`⁩ – أي keep، أو amend أو retire مع سبب – حتى { $until }. الصمت لا يُبقي شيئًا.
review-how-overdue = ما زال بإمكان كل صوت أن يجيب: ⁦`decision review { $ref } keep`⁩، أو amend أو retire مع سبب. الصمت لا يُبقي شيئًا.
review-due-steward = تستمر مراجعة { $ref } حتى { $until }: { $title } – من أجاب: ⁦`decision show { $ref }`⁩
review-near = تُراجع { $ref } مجددًا بعد { $days ->
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }، في { $date }: { $title } – ما اتُّفق عليه: ⁦`decision show { $ref }`⁩
review-answered = { $org } في مراجعة { $ref }: { $answer }. سُجّل.
review-until = تستمر المراجعة حتى { $until }.
review-until-quorum = المراجعة متأخرة، وتُحسم حين يجيب عدد كافٍ من الأصوات.
review-kept = أُبقي { $ref }: { $title }. تُعاد المراجعة في { $next }.
review-reopened = فُتح { $ref } للنقاش من جديد، وصوت يطلب: { $answer }. { $title }
review-reopened-how = يبقى ساريًا حتى يحل محله قرار آخر: ⁦`propose TITLE --supersedes { $ref }`⁩
review-overdue = مراجعة { $ref } متأخرة منذ { $since }: { $title }

## One decision, whole
decision-headline = { $ref } { $title } – { $state }
decision-how = النوع: { $kind }. الطريقة: { $method }، { $level }. النسخة { $version }.
decision-opener = اقترحه { $person } في { $date }.
decision-opener-org = اقترحه { $org } ({ $person }) في { $date }.
decision-position = { $org }، { $position }
decision-also = { $org }، قيل أيضًا: { $position }
decision-outcome = النتيجة: { $text }
decision-dissent = بيان مخالفة، { $org }: { $text }
decision-dissent-withdrawn = سحب { $org } بيانه.
decision-review-running = مراجعة جارية: أجاب { $answered } من { $of }.
decision-sunset = ينتهي من تلقاء نفسه في { $date }.
decision-superseded = حل محله { $ref }.

## The list and the search
decisions-headline = القرارات: { $count } – قرار واحد كاملًا: ⁦`decision show REF`⁩
decisions-none = لم يُقترح شيء بعد – ⁦`propose TITLE --text TEXT`⁩
decisions-none-such = لا قرار يناسب ذلك – كلها: ⁦`decision list`⁩
decisions-more = … و{ $count } أخرى – للتضييق: ⁦`decision list --status adopted`⁩، ⁦`decision search TEXT`⁩
search-headline = وُجد «{ $text }» في { $count ->
    [zero] لا قرار.
    [one] قرار واحد.
    [two] قرارين.
    [few] { $count } قرارات.
    [many] { $count } قرارًا.
   *[other] { $count } قرار.
}
search-none = لا قرار فيه هذه الكلمات – كلها: ⁦`decision list`⁩
decision-line = { $ref } { $title } – { $state }{ $grade ->
    [A] ، { grade-A }
    [B] ، { grade-B }
    [C] ، { grade-C }
    [D] ، { grade-D }
    [E] ، { grade-E }
   *[none] { "" }
}{ $unheard ->
    [0] { "" }
    [zero] { "" }
    [one] ، لم يُسمع: { $orgs }
    [two] ، لم يُسمع: { $orgs }
    [few] ، لم يُسمع: { $orgs }
    [many] ، لم يُسمع: { $orgs }
   *[other] ، لم يُسمع: { $orgs }
}{ $by }{ $dissent ->
    [0] { "" }
    [zero] { "" }
    [one] ، بيان مخالفة واحد
    [two] ، بيانا مخالفة
    [few] ، { $dissent } بيانات مخالفة
    [many] ، { $dissent } بيان مخالفة
   *[other] ، { $dissent } بيان مخالفة
}، { $when }
when-review = المراجعة { $date }
when-closes = يُغلق { $date }
when-closed = أُغلق { $date }
when-none = لم يُفتح بعد

rule-line-alone = القاعدة: { $method } – { $rule }.
rule-double-majority-never = يجب أن يكون المؤيدون أكثر من المعارضين، في المجموع وفي قطاعين، ولا يمكن ذلك بأصوات قطاع واحد
rule-gradients = درجات من 1 إلى 8، مخفية حتى الإغلاق؛ درجة 7 أو 8 واحدة توقفه؛ وإن كان النصف عند 1 أو 2 يُعتمد ({ $half } إن أجاب الجميع وعددهم { $roll })، وبأقل من ذلك أيضًا بالدرجة D مع مراجعة خلال 90 يومًا
rule-gradients-major = درجات من 1 إلى 8، مخفية حتى الإغلاق؛ درجة 7 أو 8 واحدة توقفه؛ وإن كان النصف عند 1 أو 2 يُعتمد ({ $half } إن أجاب الجميع وعددهم { $roll })، وبأقل من ذلك لا يُعتمد
rule-quorum-each = يجب أن يجيب { $least } من { $roll }، و{ $each } على الأقل من كل قطاع
rule-fallback = إن تعثّر الأمر يتبعه تصويت: { $method }.
rule-urgent = عاجل: { $reason } – لذلك المهلة أقصر، ويُنظر فيه من جديد خلال 30 يومًا.
line-superseded = ، حل محله { $ref }

rule-gradients-reading = درجات من 1 إلى 8، مخفية حتى الإغلاق؛ تُظهر أين يقف كل طرف ولا تقرر شيئًا
rule-advice = يقرر { $person } بعد الإجابة على كل مشورة، بلا نصاب وبلا عدّ
length-days = { $count ->
    [zero] صفر من الأيام
    [one] يومًا واحدًا
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
length-hours = { $count ->
    [zero] صفر من الساعات
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
decision-scope = الموضوع: { $scope }
rule-sets = يحدد: { $rule }
set-method = { $kind }: يُقرَّر بطريقة { $method }
set-level = { $kind }: { $level }
set-fallback = إن تعثّر { $kind } يتبعه تصويت: { $method }
set-window = مهلة { $of }: { $length }
set-urgent-window = تأخذ الأمور العاجلة { $length } على الأقل
set-urgent-method = تُقرَّر الأمور العاجلة بطريقة { $method }
set-voice = منظمات قطاع { $sector } تصوّت
set-no-voice = منظمات قطاع { $sector } لا تصوّت
set-languages = لغات العمل { $languages }
set-notice-meeting = تُعلن الجلسات قبل { $length }
set-quorum = نصاب { $level }: { $of }/{ $per } من الأصوات
set-active-majority = يتطلب التوافق أكثر من نصف الأصوات جميعها
set-no-active-majority = يتطلب التوافق ثلثي الإجابات
set-voices = تنوع الأصوات المنشود: { $targets }
window-routine = الأمور المعتادة
window-major = الأمور الكبيرة
window-advice = المشورة
window-gradients = الدرجات
fallback-of = تعثّر { $ref }، ويبقى اعتراضه في السجل:
fallback-is = تعثّر ذلك، والتصويت عليه هو { $ref }.
fallback-now = وفق القاعدة يتبعه الآن تصويت: { $method }.
fallback-later = وفق القاعدة يتبعه تصويت { $at } ما لم يرفع مقترح جديد النقض: { $method }.
gradients-hidden = تبقى المواقف مخفية حتى الإغلاق. ترون موقفكم في رسالة مباشرة معي.
histogram-step = { $step } { $name }: { $count }
histogram-two-peaks = الآراء عند الطرفين: تحدثوا قبل الاستمرار.
tally-heard = سُمع { $heard } من { $of }، واللازم { $least }.
tally-recused = تضارب مصالح: { $count }
temperature-read = قُرئ { $ref }، ولا شيء تقرّر – { $why }: { $title }
advice-task = يُقرَّر ضمن { $ref }.
advice-asked = المتأثرون: { $affected }. المسؤولون عمّا يعرفون: { $knowledgeable }.
advice-how = أعطوا مشورتكم بكلامكم: ⁦`vote { $ref } TEXT`⁩
advice-call = مشورتكم مطلوبة في { $ref }: { $title }. حتى { $closes }.
advice-call-again = ما زالت مشورتكم ناقصة في { $ref }: { $title }. حتى { $closes }.
advice-recorded = سُجّلت مشورة { $from } في { $ref }. يمكن تغييرها حتى { $until }.
advice-given = مشورة { $from } في { $ref } { $title }: { $text }
advice-answered = جواب إلى { $from } في { $ref } { $title }: { $answer } – { $text }
advice-answered-done = جواب إلى { $from } في { $ref }: { $answer }. سُجّل.
advice-all-answered = لكل مشورة جوابها. من { $ends } يمكنكم الإعلان: ⁦`decision outcome { $ref } TEXT`⁩
advice-still-missing = ما زال بلا جواب: { $from }
advice-affected = { $org } متأثر أيضًا ولم يُذكر: ينتظر { $ref } مشورته حتى { $until }: { $title }
advice-over = انتهى وقت المشورة في { $ref }: { $title }
advice-over-missing = تحتاج كل مشورة إلى جوابكم: ⁦`decision answer { $ref } ORG taken TEXT`⁩ (أو partly أو declined) – الناقص: { $from }
advice-over-publish = ثم قرّروا: ⁦`decision outcome { $ref } TEXT`⁩
advice-line = مشورة { $from }: { $text }
advice-answer-line = الجواب: { $answer } – { $text }
advice-none-from = لم تأتِ مشورة من { $orgs }.
advice-escalated = يقول { $org } إنه يتجاوز التفويض.
advice-escalated-reason = يقول { $org } إنه يتجاوز التفويض: { $reason }
advice-turned = يتجاوز التفويض كما يقول { $orgs }: لذلك يقرر الجميع بالقبول.
escalated = يقول { $org } إن { $ref } يتجاوز التفويض: { $title }. صوت من قطاع آخر يوافقه يحوّله إلى مقترح للجميع: ⁦`decision escalate { $ref }`⁩
escalated-reason = يقول { $org } إن { $ref } يتجاوز التفويض: { $title }. { $reason } – صوت من قطاع آخر يوافقه يحوّله إلى مقترح للجميع: ⁦`decision escalate { $ref }`⁩
tally-advice = جاءت المشورة من { $heard } من { $of } من الأصوات المتأثرة.
advice-taken = أُخذ بها
advice-partly = أُخذ ببعضها
advice-declined = لم يُؤخذ بها
record-recorded = سُجّل { $ref } ولم يُؤكد بعد: { $title }
record-corrected = صُحّح { $ref } ولم يُؤكد بعد: { $title }
record-how = تقرّر في { $on } بطريقة { $method }.
record-adopted = كما سُجّل: اعتُمد، { $grade }.
record-not-adopted = كما سُجّل: لم يُعتمد، { $why }.
record-contest = هل كان غير ذلك؟ يستطيع أي صوت قول ذلك حتى { $until }: ⁦`decision contest { $ref } TEXT`⁩
record-done = سُجّل { $ref }. يسري إن لم يعترض عليه أحد حتى { $until }.
record-contested = ينازع { $org } فيما سُجّل في { $ref }: { $title }
record-contested-text = يقول { $org }: { $text }
record-as-recorded = كما سُجّل: { $text }
record-contested-how = تبقى النسختان ظاهرتين، ولا يسري { $ref } حتى يصححه من سجّله.
record-confirmed = تأكد ما سُجّل في { $ref }، ولا ينازع فيه أحد: { $title }
record-on = تقرّر وجهًا لوجه في { $on }، ثم كُتب.
record-version = السجل، النسخة { $version }: { $text }
tally-not-noted = لم يُدوَّن من قال ماذا.
sponsored = { $org } يساند { $ref }.
proposal-waiting-language = ينتظر { $ref } نصه بكل لغات العمل: { $title }
proposal-missing = ما زال ناقصًا: { $languages }. يستطيع أي مندوب أو بديل أو منسّق إضافته: ⁦`decision translate { $ref } --language { $language } --text TEXT`⁩. ثم يُفتح بكامل مهلته.
waits-for-language = سُجّل { $ref }. يُفتح حين يوجد نصه بكل لغات العمل.
proposal-translated = { $ref } موجود الآن باللغة { $language }: { $title }
decision-translations = أيضًا باللغات: { $languages }
proposal-amended = لـ{ $ref } نص جديد، النسخة { $version }: { $title }. مُحيت المواقف السابقة، فيُرجى الإجابة من جديد.
amended-holder = تغيّر نص { $ref } وصار النسخة { $version }: { $title }. مُحي موقفكم من النسخة السابقة.
amended-before = قبل: { $text }
amended-now = الآن: { $text }
amended-no-text = بلا نص، العنوان فقط
amended-again = يُرجى الإجابة من جديد، يُغلق { $closes }.
amended-later = يُفتح من جديد حين يوجد نصه بكل لغات العمل.
proposal-editorial = في { $ref } تعديل في الصياغة، وتبقى المواقف: { $title }
editorial-how = أهو أكثر من صياغة؟ حتى { $until } يستطيع أي صوت قول ذلك فيصير نسخة جديدة: ⁦`decision contest { $ref } TEXT`⁩
editorial-contested = يقول { $org } إن تعديل { $ref } أكثر من صياغة، فيصير نسخة جديدة: { $title }. السبب: { $reason }
resolved-by-version = { $org }، اعتراض على النسخة { $version }، حُلّ بالنسخة { $by }: { $reason }
resolved-by-voice = { $org }، خُفّض الاعتراض إلى { $position }: { $reason }
proposal-closing-early = سُمع الجميع في { $ref } ولا شيء ضده: { $title }. يُغلق مبكرًا { $closes }، بدلًا من { $was }.
closing-early-how = تريدون الوقت؟ كلمة واحدة تبقيه مفتوحًا حتى { $was }: ⁦`decision keep-open { $ref }`⁩
proposal-kept-open = { $org } يبقي { $ref } مفتوحًا: { $title }. يُغلق { $closes } كما أُعلن أولًا.
button-keep-open = إبقاؤه مفتوحًا
proposal-nudge = مضى نصف الوقت ولم يُسمع { $orgs } في { $ref }: { $title }. يُغلق { $closes }.
proposal-urgent = عاجل: يحتاج { $ref } إلى صوتكم قبل { $closes }: { $title }
proposal-last-call = نداء أخير: لم يُسمع { $orgs } في { $ref }: { $title }. يُغلق { $closes }.
objection-yours = اعترض { $org } على { $ref }: { $title }. أُبلغ صاحب المقترح والميسّر. لا يرفع الاعتراض سوى { $org }.
objection-question = سؤال يساعد: أي ضرر للهدف أو لشريك أو لقاعدة متفق عليها تتوقعون؟
objection-options = ما يقرّب غالبًا: نص آخر، أو تجربة أقصر، أو قياس، أو مراجعة أقرب، أو نطاق أضيق.
objection-ways = الطرق: نص جديد بـ⁦`decision amend { $ref } --text TEXT`⁩، أو يخفّضه { $org } بـ⁦`vote { $ref } concern السبب`⁩، أو يُسحب بـ⁦`decision withdraw { $ref }`⁩
decision-position-ground = { $org }، { $position } – { $ground }: { $reason }
decision-stood-aside = وقف { $orgs } جانبًا ولا واجبات عليه من هذا.
decision-version-before = النص قبل النسخة { $version } ({ $date }): { $text }
decision-editorial = النص قبل تعديل الصياغة في { $date }، النسخة { $version }: { $text }
