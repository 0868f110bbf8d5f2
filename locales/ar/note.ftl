note-done = دُوّنت { $ref }: { $kind }.
note-done-circle = لا يقرؤها إلا أنت والمنسّقون.
note-milestone-undated = ليس لها يوم بعد، فلا تُحسب: ⁦`note add milestone TEXT --by WHEN`⁩
note-edit-done = صارت { $ref } تقول ذلك بصيغة أخرى. وما قالته من قبل باقٍ: ⁦`note show { $ref }`⁩
note-withdraw-done = سُحبت { $ref }.
note-redact-done = مُحيت كلمات { $ref }. ويبقى ذلك وسببه في السجل.

note-line = { $ref } { $kind } ({ $by }، { $date }): { $text }
note-by-process = التنسيق
note-with = مع { $who }.
note-topic = موضوعها: { $topic }
note-level = الوعد لـ{ $sectors }: { $level }
note-level-all = الوعد لكل قطاع: { $level }
note-date = موعدها { $date }.
note-on = تتبع { $on }.
note-link = للقراءة: { $link }
note-before = حتى { $until } كانت تقول: { $text }
note-was-withdrawn = سُحبت في { $date }.
notes-none = لا ملاحظات هنا بعد – ⁦`note add purpose TEXT`⁩
notes-more = … وغيرها { $count }. نوع واحد فقط: ⁦`note list change`⁩
notes-private = { $count ->
    [zero] لا شيء
    [one] واحدة أخرى
    [two] اثنتان أخريان
    [few] { $count } أخرى
    [many] { $count } أخرى
   *[other] { $count } أخرى
} لك وحدك: اسألني مباشرة، ⁦`note list`⁩

note-edited = صارت { $ref } ({ $kind }) تقول: { $text }
note-withdrawn = سُحبت { $ref } ({ $kind }): { $text }
note-redacted = أُزيلت بيانات شخصية من { $ref }: { $reason }
note-taken-out = أخرجت { $org } نفسها من { $ref }.
note-commitment-yours = دُوّن أن { $org } تواصل: { $text }
note-commitment-how = إن لم تقل { $org } ذلك: ⁦`note withdraw { $ref }`⁩
note-need-met-how = إن لم تُلبَّ الحاجة بعد: ⁦`note withdraw { $ref }`⁩

note-kind-purpose = الغرض
note-kind-goal-draft = مسودة الهدف
note-kind-vision = الرؤية
note-kind-ground-rules = القواعد الأساسية
note-kind-conflict = خلاف محتمل
note-kind-issue = مسألة
note-kind-conversation = محادثة
note-kind-resonance = صدى
note-kind-commitment = التزام
note-kind-promoter = حاملو الفكرة
note-kind-need = حاجة
note-kind-need-met = حاجة لُبّيت
note-kind-participation-level = وعد بالتأثير
note-kind-milestone = محطة
note-kind-document = وثيقة
note-kind-knowledge-product = ممارسة جيدة
note-kind-celebration = احتفاء
note-kind-circle = جماعة ممارسة
note-kind-briefing = إطلاع قادم جديد
note-kind-buddy = مرافق قادم جديد
note-kind-map-reviewed = مراجعة الخريطة
note-kind-change = ما تغيّر
note-topic-idea = الفكرة
note-topic-exploration = التعرّف إلى شريك
note-topic-explore-on = المواصلة معًا
participation-inform = إعلام – يُقال لهم
participation-consult = استشارة – يُسألون ويُجابون
participation-involve = إشراك – همومهم تصوغ الخيارات
participation-collaborate = تعاون – يعملون في كل جزء
participation-empower = تمكين – هم من يقرّر

## السجل
log-note-added = دُوّنت { $ref } ({ $kind }): { $text }
log-note-edited = صارت { $ref } ({ $kind }) تقول: { $text }
log-note-withdrawn = سُحبت { $ref } ({ $kind })
log-redacted = أُزيلت بيانات شخصية من { $ref }: { $reason }

## ما لا يستقيم
refusal-notes-many = هناك { $most } ملاحظة، وهذا هو الحد.
refusal-note-withdrawn = سُحبت { $ref }. تُحسب من جديد إذا دُوّنت ثانية: ⁦`note add KIND TEXT`⁩
refusal-note-on = لا تكون الملاحظة عن { $ref }. تكون عن قرار أو ملاحظة أو إسهام أو مهمة أو مؤشر: ⁦`note add document TEXT --on D1`⁩
refusal-note-need-public = ما يحتاجه أحد كي يشارك لا يقرؤه إلا هو والمنسّقون.
refusal-note-need-public-hint = بلا --public تُدوَّن: ⁦`note add need TEXT`⁩
refusal-note-with = مع من؟ ملاحظة من نوع { $kind } تسمّي جهات.
refusal-note-with-hint = مثلًا: ⁦`note add { $word } We met at the weir. --with BA`⁩
refusal-note-commitment = أنت لا تتحدث باسم { $org }. نَعَمُها تأتي منها، أو يدوّنها منسّق.
refusal-note-need-met = أيّ حاجة لُبّيت؟ تُسمّى برقمها.
refusal-note-need-met-hint = مثلًا: ⁦`note add need-met The bus is paid. --on K1`⁩
refusal-note-need-met-already = لُبّيت { $ref } من قبل.
refusal-note-link = هذا ليس رابطًا: { $link }. يبدأ الرابط بـ https:// وليس فيه فراغ.
refusal-note-level = كم التأثير الموعود؟ واحدة من { $words }.
refusal-note-level-hint = مثلًا: ⁦`note add participation-level We ask you before each step. --kind consult`⁩
refusal-note-owner = { $ref } لمن دوّنها.
refusal-note-owner-hint = يمكنك أن تدوّن الأمر كما تراه: ⁦`note add { $kind } TEXT`⁩
refusal-redact-what = ليس في { $ref } كلمات تُزال. في الملاحظات والإسهامات والمهام كلمات: ⁦`note redact K1 REASON`⁩
refusal-redact-who = كلمات { $ref } يمحوها من كتبها أو منسّق. اطلب ذلك منه.
refusal-redact-reason = قل لماذا، في { $least } حروف على الأقل، دون إعادة ما يجب أن يزول.
refusal-redacted = كلمات { $ref } ممحوّة من قبل.
