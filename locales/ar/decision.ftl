# Proposals and decisions. What each argument is stands in locales/en.

## The card of an open proposal
proposal-opened = مقترح { $ref }: { $title }
decision-text = { $text }
rule-line = القاعدة: { $method } – { $rule }
rule-consent = اعتراض واحد قائم يوقفه
rule-consensus = نقض واحد يوقفه، ويجب أن يوافق ثلثا الإجابات
rule-majority = يجب أن يكون المؤيدون أكثر من المعارضين، والتعادل لا يكفي
rule-two-thirds = يجب أن يكون المؤيدون ضعف المعارضين على الأقل
rule-double-majority = يجب أن يكون المؤيدون أكثر من المعارضين، في المجموع وفي أكثر من نصف القطاعات
rule-double-majority-all = يجب أن يكون المؤيدون أكثر من المعارضين، في المجموع وفي كل قطاع
rule-quorum = النصاب: يجب أن تجيب { $least } من { $roll } من الأصوات.
rule-quorum-sectors = النصاب: يجب أن تجيب { $least } من { $roll } من الأصوات، وبعضها من كل قطاع.
rule-sectors = على الأقل في كل قطاع: { $sectors }
rule-sector = { $sector } { $least } من { $of }
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
    [one] ، صوت لم يُسمع
    [two] ، صوتان لم يُسمعا
    [few] ، { $unheard } أصوات لم تُسمع
    [many] ، { $unheard } صوتًا لم يُسمع
   *[other] ، { $unheard } صوت لم يُسمع
}{ $dissent ->
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
