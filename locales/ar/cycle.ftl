phase-headline = الدورة { $cycle } · { $phase } · اليوم { $day } – أُنجز { $done } من { $of }
phase-headline-other = { $phase }: أُنجز { $done } من { $of }. (أنتم في الدورة { $cycle }، { $now }.)
phase-patience = خذوا وقتكم: شهران على الأقل لحوار، وسنة أو أكثر قبل التنفيذ معًا. الاستعجال إلى الاتفاق خطأ شائع.
phase-suitability = هل هذا هو الشكل المناسب؟ { $yes } من 3 أسئلة جوابها نعم.
phase-entry = ينقص للدخول:
phase-item = { $item } { $state }: { $name }{ $evidence ->
    [none] { "" }
   *[other] { " " }({ $shown })
}
phase-share = { $have } من { $of } = { $share } ٪، والمطلوب { $percent } ٪
phase-number = { $have } من { $need }
phase-former = عضو سابق
phase-how = كيف تصلون: ⁦`guide ITEM`⁩
phase-exit = للخروج منها ({ $met } من { $of }):
phase-exit-one = للخروج منها يكفي واحد ({ $met } من { $of }):
phase-met = + { $criterion }
phase-unmet = – { $criterion }{ $evidence ->
    [none] { "" }
   *[other] : { $shown }
}
phase-step = ثم يقرّر الجميع: ⁦`phase advance`⁩
phase-step-open = يقرّر { $ref } الخطوة: ⁦`decision show { $ref }`⁩
phase-step-sustain = ثم: ⁦`phase return explore --reason TEXT`⁩ لدورة جديدة، أو مراجعة تخلص إلى الختام.
phase-accepted-gaps = مضى { $ref } بدون: { $gaps }

phase-attest-done = أنت تشهد على { $item }. ولأي مندوب أن يعترض سبعة أيام.
phase-attested = { $person } يشهد على { $item } ({ $name }): { $text }
phase-attested-how = ليس كذلك؟ لأي مندوب حتى { $until }: ⁦`phase contest { $item } REASON`⁩
phase-contest-done = ما قيل عن { $item } لم يعد يُحسب.
phase-contested = تقول { $org } إن الأمر ليس كذلك: { $item } ({ $name }). لم يعد يُحسب، فتحدثوا فيه.
phase-contested-reason = تقول { $org } إن الأمر ليس كذلك: { $item } ({ $name }). لم يعد يُحسب. السبب: { $reason }
phase-advance-whole = كل ما يطلبه الخروج موجود.
phase-advance-gaps = { $count ->
    [zero] لا ينقص شيء
    [one] ينقص أمر واحد
    [two] ينقص أمران
    [few] تنقص { $count } أمور
    [many] ينقص { $count } أمرًا
   *[other] ينقص { $count } أمر
}، ولكم أن تمضوا مع النقص، والسجل يحفظه:
phase-changed = الدورة { $cycle }، مرحلة { $phase } من اليوم (كانت { $from }، { $ref }).
phase-changed-gaps = نقص مقبول: { $gaps }
phase-next = التالي:
decision-moves = ينقل الشراكة من { $from } إلى { $to }، الدورة { $cycle }.
decision-waives = يقول عن { $item } ({ $name }): ليس لنا.
status-cycle = الدورة: { $phase }، أُنجز { $done } من { $of }{ $stale ->
    [0] { "" }
    [zero] { "" }
    [one] ، وواحد لم يعد سارياً
    [two] ، واثنان لم يعودا ساريين
    [few] ، و{ $stale } لم تعد سارية
    [many] ، و{ $stale } لم تعد سارية
   *[other] ، و{ $stale } لم تعد سارية
}{ $unmet ->
    [none] { "" }
   *[other] {" "}· ينقص: { $criterion }
} – ⁦`phase show`⁩

item-state-open = مفتوح
item-state-partial = جزئي
item-state-done = مُنجَز
item-state-attested = مشهود عليه
item-state-stale = لم يعد ساريًا
item-state-waived = مُستغنى عنه

suitability-yes = نعم
suitability-no = لا
started-suitability = هل هذا هو الشكل المناسب؟ ١) ألا يستطيع أحد حلّ الأمر وحده؟ ٢) هل تنقص بعدُ صورة أو رؤية مشتركة؟ ٣) هل تجذب طريقة منظّمة ظاهرة ناسًا؟ ⁦`partnership set suitability yes,yes,no`⁩
setting-suitability = الشكل المناسب
refusal-setting-suitability = يأخذ ثلاثة أجوبة: ⁦`partnership set suitability yes,yes,no`⁩
contact-needs = ماذا تحتاج كي تشارك (لغة، وقت، سفر، بيانات، رعاية أطفال)؟ لا يقرؤه إلا أنت والمنسّقون: ⁦`note add need TEXT`⁩

log-attested = شهادة على { $item }: { $text }
log-attestation-contested = اعترضت { $org } على ما شُهد به عن { $item }
log-phase = نقل { $ref } إلى { $phase }، الدورة { $cycle }

refusal-item-unknown = لا يوجد بند { $item }.
refusal-item-nearest = هل تقصد { $item }: { $name }؟
refusal-item-list = كل بنود مرحلة: ⁦`phase show`⁩
refusal-item-done = { $item } مُنجَز: { $name }.
refusal-attest-seen = { $item } ({ $name }) ظاهر في السجل، فلا حاجة إلى شهادة.
refusal-attest-seen-hint = ما يُحسب: ⁦`guide { $item }`⁩
refusal-attest-contested = اعتُرض على كلمتك عن { $item } ({ $name }). تحدثوا فيه، ولغيرك أن يشهد.
refusal-phase-reason = قلها في { $least } حروف على الأقل: يريد الآخرون أن يفهموا.
refusal-contest-nothing = لا أحد يشهد على { $item } ({ $name })، فلا شيء يُعترض عليه.
refusal-attestation-late = كان الاعتراض على { $item } ({ $name }) ممكنًا حتى { $until }.
refusal-waived = استغنى { $ref } عن { $item } ({ $name }) من قبل.
refusal-waive-running = يقرّر { $ref } في { $item } ({ $name }) من قبل.
refusal-step-open = يقرّر { $ref } خطوة من قبل: ⁦`decision show { $ref }`⁩
refusal-advance-sustain = بعد الاستدامة تأتي دورة جديدة أو ختام حسن.
refusal-advance-sustain-hint = دورة جديدة: ⁦`phase return explore --reason TEXT`⁩
refusal-return-forward = ليست { $phase } خلفكم، وأنتم في { $now }. إلى الأمام: ⁦`phase advance`⁩

item-1-1a = الفكرة في فقرة بسيطة صاغتها محادثات
item-1-1b = الوعد بالتأثير لكل مجموعة
item-1-2a = صدى أول من الخارج
item-1-2b = مسودة أولى للهدف المشترك
item-1-2c = حاملو الفكرة من عدة قطاعات
item-1-3a = محادثات مع شركاء محتملين
item-1-3b = ما يعرفه كل شريك وما يقدّمه
item-1-3c = المصالح والدوافع واضحة
item-1-3d = الخلافات المحتملة مسمّاة
item-1-4a = حوار منظّم أول
item-1-4b = الجهات تقول نعم للمواصلة
item-1-4c = الغرف والقواعد والإيقاع والمسائل
item-1-4d = سُئل كل واحد عمّا يحتاجه كي يشارك
item-2-1a = الهدف المشترك مقرَّر
item-2-1b = الإسهامات موعودة
item-2-2a = الهدف المشترك والأهداف الخاصة ظاهرة للجميع
item-2-2b = الاتفاقات مكتوبة في مكان واحد
item-2-2c = بنية توجيه متوازنة
item-2-2d = المهام موزّعة ومقبولة
item-2-2e = جدول زمني بمحطات
item-2-3a = الأهداف والموارد والأدوار والمهام مؤكَّدة معًا
item-2-3b = متابعة بسيطة يُبلّغ فيها الشركاء
item-2-3c = تقرّر كيف تُتّخذ القرارات
item-2-3d = اتُّفق كيف يُنضم ويُتوقف ويُغادر ويُختم
item-2-4a = مراجعة نقدية مع بيانها
item-2-4b = من يكسب ومن يقدّم أمر مفتوح ومناقَش
item-2-4c = للاستطلاع القادم والمراجعة القادمة موعد
item-3-1a = الأنشطة المتفق عليها تُنفَّذ
item-3-1b = النتائج متابَعة
item-3-1c = النتائج وطريقة العمل تُقيَّم معًا
item-3-1d = يستطيع الجميع قراءة القرارات والوثائق
item-3-2a = الخبرة الجيدة ظاهرة
item-3-2b = الممارسة الجيدة مشتركة
item-3-3a = الآراء في أي وقت، وتُطلب بانتظام
item-3-3b = الخطة تتبع الآراء
item-3-3c = آراء من الخارج
item-4-1a = يُبحث عن القادمين الجدد ويُستقبلون
item-4-1b = المستوى التالي محدَّد
item-4-2a = الشكل القانوني والإجراءات محسومة
item-4-2b = النتائج التي يجب أن تدوم مسمّاة
item-4-2c = تدابير تُديم النتائج
item-4-3a = لقاءات تتبادل المعرفة
item-4-3b = جماعة ممارسة حيّة
item-g1 = الثقة والاستمرار
item-g2 = من ينسّق مقبول من كل الأطراف
item-g3 = الهدف ضمن رؤية مشتركة
item-g4 = الأهداف توافق مصالح الشركاء الحقيقية
item-g5 = مدونة سلوك تحترم القيم المختلفة
item-g6 = الآراء والمتابعة مستعملة

criterion-created = الشراكة مفتوحة
criterion-purpose = غرضها مدوَّن
criterion-coordinator = هناك من ينسّق
criterion-left = تُركت المرحلة السابقة
criterion-reached = خلصت مراجعة إلى التجديد، أو بُلغت النتائج
criterion-facilitator = المنسّقون والميسّرون مقبولون
criterion-sectors-and-voices = ثلاثة قطاعات وخمسة أصوات
criterion-promoters = حاملو الفكرة من قطاعين
criterion-dialogue = حوار من ثلاثة قطاعات
criterion-profiles = دوافع الأصوات ومصالحها وإسهاماتها
criterion-conflicts = الخلافات المحتملة مسرودة
criterion-goal-draft = هدف أول
criterion-commitments = أصوات قالت نعم للمواصلة
criterion-goal = الهدف نافذ
criterion-own-goals = الأهداف الخاصة للأصوات
criterion-contributions = إسهامات الأصوات
criterion-governance-rule = قاعدة حوكمة نافذة
criterion-steering = أدوار التوجيه مشغولة
criterion-actions = ثلاثة أعمال مقبولة
criterion-indicators = مؤشران بنقطة بداية
criterion-checkin-rhythm = إيقاع للاستطلاعات
criterion-code-of-conduct = مدونة سلوك
criterion-sharing = نوقش تقاسم المكاسب
criterion-next-review = للمراجعة القادمة يومها
criterion-checkin-discussed = استطلاع أُغلق ونوقش
criterion-review-held = مراجعة خلال سنة
criterion-celebration = نتيجة احتُفي بها
criterion-indicators-fresh = قراءات حديثة لكل المؤشرات
criterion-inputs-answered = إسهامات أُجيب عنها
criterion-new-container = حاضنة جديدة تشكّلت
criterion-institution = مؤسسة قائمة
criterion-moving-on = تُختم بنظام
