# Organisations, who speaks for them, the register. What each argument is stands in locales/en.

contact-lead = مندوب { $name }: أنتم تقولون موقفها
contact-alternate = بديل في { $name }: يُحتسب موقفكم ما دام المندوب لم يقل موقفًا
contact-handed = سلّمكم { $from } دور مندوب { $name } ({ $org }): أنتم الآن تقولون موقفها.
contact-handed-until = سلّمكم { $from } دور مندوب { $name } ({ $org }) حتى { $until }: إلى ذلك الحين أنتم تقولون موقفها.

## Coming in
org-done = سُجّل: { $org }، { $ref }.
org-sector-hint = تلميح أولي عن قطاع { $sector }، يصحّحه أصحاب الشأن – اسألوا عن: { $about }. المزيد: ⁦`guide { $word }`⁩
sector-ask-public = فقدان السيطرة، والانتخابات، والمشتريات، وكم مستوى يصعده الموقف
sector-ask-private = الظهور، وقانون المنافسة، وكم يستطيع الانتظار
sector-ask-civil-society = أن يكون ستارًا لغيره، وأن يُحتوى، وعمل لا يدفع ثمنه أحد
sector-ask-academia = ما يجوز نشره، ومن يتابع حين يتغير العاملون، ومدة الجواب
sector-ask-donors = تقارير تغيّر جدول الأعمال
sector-ask-media = الكتابة عما ينتمي إليه المرء
sector-ask-communities = كلفة السفر والبيانات، واللغة، والانتقام، وكثرة المشاورات، والوقت فيما بينهم
sector-ask-technical = كلمات تُقصي غيرها
sector-ask-international = من يلزمها رضاه قبل أن توافق
org-added = انضمت { $name } ({ $org }، { $ref }): قطاع { $sector }، { $status }، ولها صوت. { $voices ->
    [zero] لا أصوات الآن.
    [one] صوت واحد الآن.
    [two] صوتان الآن.
    [few] { $voices } أصوات الآن.
    [many] { $voices } صوتًا الآن.
   *[other] { $voices } صوت الآن.
}
org-added-no-voice = سُجّلت { $name } ({ $org }، { $ref }): قطاع { $sector }، { $status }، وليس لها صوت حاليًا. { $voices ->
    [0] لا أصوات بعد.
    [zero] لا أصوات بعد.
    [one] صوت واحد الآن.
    [two] صوتان الآن.
    [few] { $voices } أصوات الآن.
    [many] { $voices } صوتًا الآن.
   *[other] { $voices } صوت الآن.
}
observing = من الآن تقرؤون وتعلّقون من دون صوت. للكلام باسم منظمة: ⁦`stakeholder represent ORG`⁩

## Asking to speak for an organisation
represent-sent = أُرسل الطلب. يجيب مندوب { $org } أو التنسيق.
represent-asked = يطلب { $person } أن يكون بديلًا في { $name }.
represent-how = إن كان ذلك صحيحًا: ⁦`stakeholder accept { $person }`⁩. وإلا فلا تفعلوا شيئًا.
represent-accepted = يمكنكم الآن الكلام باسم { $name }. ⁦`status`⁩ يعرض ما يحتاج إليكم.
represent-done = يمكن لـ{ $person } الآن الكلام باسم { $org }.

## The entry
org-updated = { $org }: { $count ->
    [zero] لم يتغير شيء
    [one] تغيّر بيان واحد
    [two] تغيّر بيانان
    [few] تغيّرت { $count } بيانات
    [many] تغيّر { $count } بيانًا
   *[other] تغيّر { $count } بيان
}. وما كان قبل ذلك يبقى في السجل.
org-assumed = ملأ التنسيق { $count ->
    [zero] لا شيء
    [one] بيانًا واحدًا
    [two] بيانين
    [few] { $count } بيانات
    [many] { $count } بيانًا
   *[other] { $count } بيان
} عن { $name } ووسم ذلك بأنه مفترض. يمكنكم تصحيحه: ⁦`help stakeholder update`⁩

## Handing over
handed = سلّم { $from } إلى { $person } دور مندوب { $name } ({ $org }). يبقى الصوت وتاريخه.
handed-until = سلّم { $from } إلى { $person } دور مندوب { $name } ({ $org }) حتى { $until }. يبقى الصوت وتاريخه.
handed-back = عاد { $person } مندوبًا عن { $name } ({ $org })، بعد { $from }.

## Leaving
org-left = غادرت { $name } ({ $org }) بانتظام. ويبقى ما قالته. { $voices ->
    [0] لا تبقى أصوات.
    [zero] لا تبقى أصوات.
    [one] يبقى صوت واحد.
    [two] يبقى صوتان.
    [few] تبقى { $voices } أصوات.
    [many] يبقى { $voices } صوتًا.
   *[other] يبقى { $voices } صوت.
}
seat-vacated = مُحيت البيانات الشخصية لأحد المشاركين بطلب منه. وتبقى المواقف للمنظمة.
seats-empty = لا أحد يتكلم الآن باسم { $orgs }. يرسل أحد أهلها ⁦`stakeholder represent ORG`⁩

## The register
register-headline = المسجّلون: { $count }. الأصوات: { $voices }.
register-empty = لا أحد مسجّل بعد – ⁦`stakeholder join NAME --sector SECTOR`⁩
register-line = { $ref } { $org }: { $name }، { $sector }، { $status }. المندوب { $lead }، { $substitutes ->
    [0] بلا بديل
    [zero] بلا بديل
    [one] بديل واحد
    [two] بديلان
    [few] { $substitutes } بدلاء
    [many] { $substitutes } بديلًا
   *[other] { $substitutes } بديل
}
register-line-nobody = { $ref } { $org }: { $name }، { $sector }، { $status }. لا أحد يتكلم باسمها بعد.
register-line-outside = { $ref } { $org }: { $name }، { $sector }، { $status }
register-more = … و{ $count } أخرى – ⁦`stakeholder map --sector SECTOR`⁩، والكل ⁦`partnership export`⁩
org-sector = تُحتسب { $name } ({ $org }) الآن في { $to }، وقبل ذلك في { $was }. لا تتأثر المقترحات المفتوحة.

dormant-notice = لم تُسمع { $name } ({ $org }) في ثلاثة قرارات ومنذ 90 يومًا. من دون إشارة تُترك خارج القوائم الجديدة من { $until }، كي يستطيع الآخرون أن يقرروا.
dormant-how = أي فعل من أهلها ينهي ذلك: صوت، أو فقط ⁦`me here`⁩
dormant-now = { $name } ({ $org }) خارج القوائم الجديدة حتى يفعل أحد أهلها شيئًا هنا.
dormant-over = عادت { $name } ({ $org }): هي في كل قائمة جديدة.
dormant-flag = صمتت { $name } ({ $org }) في ثلاثة قرارات ومنذ 90 يومًا. لأهلها مهلة حتى { $until }، وقد يساعد اتصال منكم.
dormant-now-flag = { $name } ({ $org }) خاملة: خارج القوائم الجديدة حتى يفعل أحد أهلها شيئًا هنا.
dormant-over-flag = سُمعت { $name } ({ $org }) من جديد: هي في كل قائمة جديدة.

leaving-list = غادرت { $name } ({ $org }). بقي من جانبها مفتوحًا، لتكون الخاتمة حسنة:
leaving-nothing = غادرت { $name } ({ $org }). لا شيء مفتوح من جانبها.
leaving-left = غادرت { $name } ({ $org }). ما تركته مفتوحًا يحتاج إلى من يتولاه:
leaving-how = أسندوا المهام بـ ⁦`task update REF --owner ORG`⁩ أو أنهوها بـ ⁦`task cancel REF REASON`⁩.
leaving-stays = يبقى ما قلتموه باسمها. للعودة: ⁦`stakeholder join NAME --sector SECTOR`⁩
leaving-tasks = { $count ->
    [zero] لا مهام:
    [one] مهمة واحدة:
    [two] مهمتان:
    [few] { $count } مهام:
    [many] { $count } مهمة:
   *[other] { $count } مهمة:
}
leaving-indicators = مؤشرات تقرؤها: { $refs }
leaving-seats = أدوار يتولاها أهلها: { $refs }
leaving-reviews = مراجعات يرأسها أهلها: { $refs }
leaving-proposals = مقترحات لها ما زالت مفتوحة: { $refs }
leaving-inputs = مساهمات يتابعها أهلها: { $refs }
leaving-documents = وثائق وضعتها هنا، تبقى ما لم تقل غير ذلك: { $refs } – ⁦`note list document`⁩
