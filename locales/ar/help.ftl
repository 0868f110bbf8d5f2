# Help. Examples are typed as they stand, so they are those of locales/en.

help-intro = ما أفهمه (REF مرجع مثل D1، وما بين [ ] يمكن تركه):
help-line = { $usage } – { $does }
help-more = للمزيد: help NOUN أو help COMMAND، مثلًا help vote
help-title = { $title } – { $does }
help-more-noun = للمزيد: help { $noun } وإحدى هذه الكلمات
help-who = من: { $who }
help-option = { $option } – { $does }
help-example = مثال: { $example }

## partnership
help-partnership = الشراكة نفسها
help-partnership-start = يفتح شراكة في هذه الغرفة
help-partnership-start-who = أي شخص، في غرفة ليس فيها شراكة
help-partnership-start-example = partnership start Upper Sarala Watershed --code SARALA --timezone Africa/Nairobi
help-partnership-show = الاسم والهدف والغرف والأدوار والقواعد
help-partnership-show-who = الجميع
help-partnership-show-example = partnership show
help-partnership-link = ينشئ رمزًا لمرة واحدة يضم غرفة أخرى، صالحًا 15 دقيقة
help-partnership-link-who = المنسّقون
help-partnership-link-example = partnership link
help-partnership-connect = يضم هذه الغرفة برمز لمرة واحدة
help-partnership-connect-who = من لديه الرمز
help-partnership-connect-example = partnership connect K7QF-2MXD
help-partnership-detach = يفصل هذه الغرفة
help-partnership-detach-who = المنسّقون
help-partnership-detach-example = partnership detach
help-partnership-set = يغيّر إعدادًا
help-partnership-set-who = المنسّقون، وبعد explore تحتاج بعض الإعدادات إلى قرار
help-partnership-set-example = partnership set name Upper Sarala
help-partnership-coordinator = من ينسّق
help-partnership-coordinator-add = يسمّي منسّقًا
help-partnership-coordinator-add-who = المنسّقون
help-partnership-coordinator-add-example = partnership coordinator add @amina
help-partnership-coordinator-remove = ينهي دور منسّق
help-partnership-coordinator-remove-who = المنسّقون
help-partnership-coordinator-remove-example = partnership coordinator remove @amina
help-partnership-facilitator = من ييسّر
help-partnership-facilitator-add = يسمّي ميسّرًا
help-partnership-facilitator-add-who = المنسّقون
help-partnership-facilitator-add-example = partnership facilitator add @beth
help-partnership-facilitator-remove = ينهي دور ميسّر
help-partnership-facilitator-remove-who = المنسّقون
help-partnership-facilitator-remove-example = partnership facilitator remove @beth
help-partnership-export = كل ما يحق لكم رؤيته من السجل، في ملف يثبت صحته بنفسه، لكم وحدكم
help-partnership-export-who = أصحاب المصلحة
help-partnership-export-example = partnership export --format json
help-partnership-archive = يوقف كل المواعيد، ويبقى السجل قابلًا للقراءة
help-partnership-archive-who = بقرار
help-partnership-archive-example = partnership archive

## stakeholder
help-stakeholder = من يشارك، ومن يتكلم باسمه
help-stakeholder-add = يسجّل منظمة ومن يتكلم باسمها
help-stakeholder-add-who = المنسّقون
help-stakeholder-add-example = stakeholder add Basin Authority --sector public --code BASIN --lead @amina --status active
help-stakeholder-join = يسجّل منظمتكم، وأنتم مندوبها
help-stakeholder-join-who = أي شخص في الغرفة
help-stakeholder-join-example = stakeholder join Farmers Union --sector communities
help-stakeholder-represent = يطلب أن تكونوا بديلًا في منظمة
help-stakeholder-represent-who = أي شخص في الغرفة
help-stakeholder-represent-example = stakeholder represent Farmers Union
help-stakeholder-accept = يقبل من طلب أن يكون بديلًا
help-stakeholder-accept-who = المندوب، والمنسّقون
help-stakeholder-accept-example = stakeholder accept @winnie
help-stakeholder-update = يغيّر بيانات منظمة
help-stakeholder-update-who = المندوب والبدلاء، والمنسّقون فيُوسم بأنه مفترض
help-stakeholder-update-example = stakeholder update Basin Authority --motivation less silt in the dam --fit partly
help-stakeholder-hand-over = يسلّم دور المندوب، لمدة أو نهائيًا
help-stakeholder-hand-over-who = المندوب
help-stakeholder-hand-over-example = stakeholder hand-over @winnie --until in 3 months
help-stakeholder-observe = تقرؤون وتعلّقون من دون صوت
help-stakeholder-observe-who = أي شخص
help-stakeholder-observe-example = stakeholder observe
help-stakeholder-leave = يغادر بانتظام
help-stakeholder-leave-who = المندوب، والمنسّقون حيث لا يتكلم أحد باسمها
help-stakeholder-leave-example = stakeholder leave
help-stakeholder-missing = يسجّل من هو معنيّ وليس هنا بعد؛ وتكراره يغيّر ما سُجّل
help-stakeholder-missing-who = أصحاب المصلحة
help-stakeholder-missing-example = stakeholder missing زوجات الصيادين --sector communities --next تزورهن فيث في مايو
help-stakeholder-map = الأصوات حسب القطاع، والثغرات، والحصص، والمصالح جنبًا إلى جنب
help-stakeholder-map-who = الجميع؛ ومن في الخارج يرون الأصوات
help-stakeholder-map-example = stakeholder map
help-stakeholder-list = قائمة الأطراف
help-stakeholder-list-who = الجميع
help-stakeholder-list-example = stakeholder list

## propose, vote, decision
help-propose = يفتح مقترحًا في كل الغرف
help-propose-who = المندوبون والبدلاء، والمنسّقون في أمور سير العمل
help-propose-example = propose Replant the upper slope --kind activity --closes in 7 days
help-vote = يقول موقف منظمتكم أو يغيّره
help-vote-who = المندوبون والبدلاء
help-vote-example = vote D1 consent it helps the springs
help-decision = ما تقرّر، وما هو مفتوح
help-decision-list = سجل القرارات
help-decision-list-who = الجميع
help-decision-list-example = decision list --status adopted
help-decision-show = قرار واحد كاملًا
help-decision-show-who = الجميع
help-decision-show-example = decision show D1
help-decision-search = يبحث عن كلمات في العناوين والنصوص
help-decision-search-who = الجميع
help-decision-search-example = decision search water
help-decision-withdraw = يسحب مقترحًا
help-decision-withdraw-who = من اقترحه
help-decision-withdraw-example = decision withdraw D1 we need better figures first
help-decision-sponsor = يساند مقترحًا من التنسيق فيُفتح
help-decision-sponsor-who = المندوبون والبدلاء
help-decision-sponsor-example = decision sponsor D1
help-decision-outcome = يقول بكلام بسيط ما تقرّر ولماذا
help-decision-outcome-who = من اقترحه، والمنسّقون
help-decision-outcome-example = decision outcome D1 We plant in March. The concern about goats is met by a fence.
help-decision-dissent = يضيف بيان مخالفة يظهر تحت القرار إلى الأبد
help-decision-dissent-who = الأصوات المخالفة أو التي لم تُسمع، خلال 14 يومًا
help-decision-dissent-example = decision dissent D1 The fence closes our path to the river.
help-decision-review = يجيب على مراجعة حلّ موعدها
help-decision-review-who = المندوبون والبدلاء
help-decision-review-example = decision review D1 keep it works

## input
help-input = ما يسهم به الناس، وما صار منه
help-input-ask = يطرح سؤالًا على الجميع
help-input-ask-who = كل من يشارك
help-input-ask-example = input ask What should the new rule protect first? --closes in 14 days
help-input-give = يقدّم إسهامًا يُجاب عنه
help-input-give-who = أيّ أحد
help-input-give-example = input give The gauge at the bridge is wrong in summer --on D1
help-input-take = يتابع إسهامًا، أو يسنده إلى أحد
help-input-take-who = المنسّقون، وأصحاب المصلحة لأنفسهم
help-input-take-example = input take I1
help-input-answer = يقول ما صار من إسهام، ولماذا
help-input-answer-who = المنسّقون، ومن يتابعه، ومن سأل أو اقترح
help-input-answer-example = input answer I1 partly we read it twice a week from now on --in D1
help-input-list = الأسئلة المفتوحة والإسهامات
help-input-list-who = الجميع
help-input-list-example = input list
help-input-influence = من أثّر في ماذا
help-input-influence-who = الجميع
help-input-influence-example = input influence

## phase, guide
help-phase = أين تقف الشراكة في دورتها
help-phase-show = البنود وما يثبتها، وما ينقص للخروج
help-phase-show-who = الجميع
help-phase-show-example = phase show build
help-phase-attest = يشهد على ما لا يُرى من هنا
help-phase-attest-who = أصحاب المصلحة والمنسّقون
help-phase-attest-example = phase attest G1 We met at the weir in May.
help-phase-contest = يقول إن ما شُهد به ليس كذلك
help-phase-contest-who = المندوبون، سبعة أيام
help-phase-contest-example = phase contest G1 Nobody of us was there.
help-phase-waive = يقترح أن بندًا ليس لكم
help-phase-waive-who = أصحاب المصلحة والمنسّقون
help-phase-waive-example = phase waive 4.2a We stay an open group.
help-phase-advance = يقترح الخطوة إلى المرحلة التالية
help-phase-advance-who = المنسّقون
help-phase-advance-example = phase advance
help-phase-return = يقترح العودة إلى مرحلة سابقة
help-phase-return-who = المنسّقون
help-phase-return-example = phase return build --reason Two partners left and the rules no longer fit.
help-guide = إرشاد قصير: البند الحالي، أي بند، طريقة، مصطلح، قطاع
help-guide-who = الجميع
help-guide-example = guide 2.1a

## note
help-note = ما يُحفظ في السجل دون قرار
help-note-add = يدوّن شيئًا
help-note-add-who = أصحاب المصلحة والمنسّقون
help-note-add-example = note add conversation They want the weir opened earlier. --with BA --kind idea
help-note-edit = يقول ملاحظة بصيغة أخرى، وما قيل من قبل باقٍ
help-note-edit-who = من دوّنها
help-note-edit-example = note edit K1 Clean water in the valley all year round
help-note-withdraw = يسحب ملاحظة
help-note-withdraw-who = من دوّنها
help-note-withdraw-example = note withdraw K1
help-note-redact = يزيل بيانات شخصية من نص، ويُذكر ذلك في السجل
help-note-redact-who = من كتبه، والمنسّقون
help-note-redact-example = note redact K1 it named somebody who had not agreed
help-note-show = ملاحظة كاملة، مع ما قالته من قبل
help-note-show-who = أصحاب المصلحة والمنسّقون
help-note-show-example = note show K1
help-note-list = الملاحظات، أحدثها أولًا
help-note-list-who = أصحاب المصلحة والمنسّقون
help-note-list-example = note list change

## poll
help-poll = أسئلة للجميع، غير ملزمة
help-poll-ask = يفتح استطلاعًا
help-poll-ask-who = أصحاب المصلحة
help-poll-ask-example = poll ask Which day suits you? --options "Monday; Tuesday; Friday" --closes in 3 days
help-poll-answer = يجيب على استطلاع، بأرقام أو كلمات
help-poll-answer-who = كل من في الغرفة
help-poll-answer-example = poll answer F1 2 3 --comment not before nine
help-poll-results = يعرض النتائج
help-poll-results-who = الجميع
help-poll-results-example = poll results F1
help-poll-close = يغلق استطلاعًا الآن
help-poll-close-who = من سأل، والمنسّقون
help-poll-close-example = poll close F1
help-poll-list = كل الاستطلاعات
help-poll-list-who = الجميع
help-poll-list-example = poll list

## remind
help-remind = تذكيرات، مرة واحدة أو مرارًا
help-remind-add = يضع تذكيرًا
help-remind-add-who = أصحاب المصلحة
help-remind-add-example = remind add bring the water samples --when tomorrow 9:00
help-remind-list = كل التذكيرات
help-remind-list-who = أصحاب المصلحة
help-remind-list-example = remind list
help-remind-edit = يغيّر تذكيرًا
help-remind-edit-who = من وضعه، والمنسّقون
help-remind-edit-example = remind edit R1 bring the new samples --when in 7 days
help-remind-cancel = ينهي تذكيرًا
help-remind-cancel-who = من وضعه، والمنسّقون
help-remind-cancel-example = remind cancel R1
help-remind-done = يقول إن الأمر أُنجز
help-remind-done-who = أصحاب المصلحة
help-remind-done-example = remind done R1
help-remind-snooze = يعيده بعد حين
help-remind-snooze-who = أصحاب المصلحة
help-remind-snooze-example = remind snooze R1 2 days

## task
help-task = ما وعد به أحدهم، وحتى متى
help-task-add = يطلب عملًا حتى يوم معيّن، أو يتولاه
help-task-add-who = أصحاب المصلحة
help-task-add-example = task add collect the water samples --owner RW --due in 7 days
help-task-accept = يقول نعم: المهمة سارية
help-task-accept-who = صاحب المهمة
help-task-accept-example = task accept T1
help-task-decline = يقول لا، أو يعيد المهمة، مع السبب
help-task-decline-who = صاحب المهمة
help-task-decline-example = task decline T1 we have nobody free before June
help-task-update = أين وصلت، أو موعد آخر، أو كلمات أخرى، أو صاحب آخر
help-task-update-who = صاحب المهمة، ومن طلبها، والمنسّقون
help-task-update-example = task update T1 --progress 50 --due in 14 days
help-task-done = يقول إنها أُنجزت
help-task-done-who = صاحب المهمة، والمنسّقون
help-task-done-example = task done T1 the samples are at the laboratory
help-task-cancel = ينهي مهمة لم تعد مطلوبة
help-task-cancel-who = من طلبها، والمنسّقون
help-task-cancel-example = task cancel T1 the survey answered it already
help-task-list = كل المهام، أقربها موعدًا أولًا
help-task-list-who = أصحاب المصلحة
help-task-list-example = task list --status overdue

## meeting
help-meeting = الاجتماعات: إعلانها وعقدها وجدول أعمالها ووثائقها ومحاضرها
help-meeting-plan = يعلن جلسة للجميع
help-meeting-plan-who = المنسّقون والميسّرون
help-meeting-plan-example = meeting plan Spring dialogue --at in 14 days --kind dialogue --agenda "Budget; D1" --in-person
help-meeting-move = يعطي الاجتماع موعدًا آخر
help-meeting-move-who = المنسّقون ومن دعا إليه
help-meeting-move-example = meeting move M1 --at in 21 days
help-meeting-cancel = يلغي اجتماعًا
help-meeting-cancel-who = المنسّقون ومن دعا إليه
help-meeting-cancel-example = meeting cancel M1 the road is flooded
help-meeting-attend = يقول هل تحضرون
help-meeting-attend-who = المدعوون
help-meeting-attend-example = meeting attend M1 yes
help-meeting-agenda = يضيف نقطة إلى جدول الأعمال
help-meeting-agenda-who = أصحاب المصلحة
help-meeting-agenda-example = meeting agenda M1 who pays for the gauge
help-meeting-paper = يضيف وثيقة برابطها، قبل 48 ساعة على الأقل
help-meeting-paper-who = المنسّقون والميسّرون
help-meeting-paper-example = meeting paper M1 https://example.org/budget.pdf
help-meeting-note = يضيف محضرًا أو رابطه
help-meeting-note-who = المنسّقون والميسّرون
help-meeting-note-example = meeting note M1 https://example.org/notes
help-meeting-close = يقول إنه عُقد ومن حضر، ومرة أخرى للتصحيح
help-meeting-close-who = المنسّقون والميسّرون
help-meeting-close-example = meeting close M1 --present BA, RW
help-meeting-record = يسجّل جلسة لم تُعلن هنا
help-meeting-record-who = المنسّقون والميسّرون
help-meeting-record-example = meeting record First dialogue --on yesterday --present BA, RW --kind dialogue
help-meeting-show = اجتماع كامل: جدول أعماله ووثائقه ومحضره ومن حضر
help-meeting-show-who = الجميع
help-meeting-show-example = meeting show M1
help-meeting-list = كل الاجتماعات، القادم أولًا
help-meeting-list-who = الجميع
help-meeting-list-example = meeting list
help-option-at = متى
help-option-agenda = نقاطه، بفواصل منقوطة
help-option-place = المكان، أو الرابط
help-option-invite = المدعوون، بفواصل، والجميع إن لم يُذكر أحد
help-option-in-person = اللقاء حضوري
help-option-present = المنظمات التي حضرت، بفواصل
help-option-rating = من 1 إلى 5: هل تفعل هذه الشراكة ما تقول؟ لمن هم في الخارج
help-option-meeting = الاجتماع الذي تقرر فيه
help-value-coming = yes (نعم) أو maybe (ربما) أو no (لا)
help-value-link = رابط يبدأ بـ https://

## status, log, me, help
help-status = أين نحن ومن ينتظر من، في شاشة واحدة
help-status-who = الجميع، وعرض التنسيق للمنسّقين
help-status-example = status --for stakeholder
help-scorecard = مدى انفتاحنا وما ينفع
help-scorecard-who = الجميع
help-scorecard-example = scorecard --all
help-log = ما حدث، والأحدث أولًا
help-log-who = أصحاب المصلحة
help-log-example = log --since 2026-01-01 --limit 10
help-me = أنتم: الحسابات والساعات وبياناتكم
help-me-show = ما أعرفه عنكم
help-me-show-who = أي شخص
help-me-show-example = me show
help-me-link = ينشئ رمزًا لمرة واحدة يضم حسابًا آخر لكم
help-me-link-who = أي شخص
help-me-link-example = me link
help-me-connect = يضم هذا الحساب برمز لمرة واحدة
help-me-connect-who = أي شخص
help-me-connect-example = me connect K7QF-2MXD
help-me-unlink = يفصل حسابًا من جديد، ويبقى ما فعله
help-me-unlink-who = أي شخص
help-me-unlink-example = me unlink @amina:example.org
help-me-language = اللغة التي أكتب إليكم بها
help-me-language-who = أي شخص
help-me-language-example = me language fr
help-me-timezone = منطقتكم الزمنية
help-me-timezone-who = أي شخص
help-me-timezone-example = me timezone Africa/Nairobi
help-me-quiet = ساعاتكم بلا تذكيرات
help-me-quiet-who = أي شخص
help-me-quiet-example = me quiet 21:00-07:00
help-me-weekend = أيام عطلتكم
help-me-weekend-who = أي شخص
help-me-weekend-example = me weekend friday, saturday
help-me-mute = لا تذكيرات لمدة
help-me-mute-who = أي شخص
help-me-mute-example = me mute 3d
help-me-describe = ما تقولونه عن أنفسكم، يُستعمل في المجاميع فقط
help-me-describe-who = أي شخص
help-me-describe-example = me describe --gender امرأة --age-group دون 30
help-option-gender = نوعكم الاجتماعي بكلامكم؛ و- تزيله
help-option-age-group = فئتكم العمرية بكلامكم؛ و- تزيلها
help-option-access = إعاقة أو حاجة إلى تيسير الوصول بكلامكم؛ و- تزيلها
help-me-inbox = يرسل إليكم ما لم يصلكم
help-me-inbox-who = أي شخص
help-me-inbox-example = me inbox
help-me-export = ما يُحفظ عنكم، سرًا
help-me-export-who = أي شخص
help-me-export-example = me export
help-me-forget = يمحو بياناتكم، ومن دون --yes يقول ما سيُمحى
help-me-forget-who = أي شخص
help-me-forget-example = me forget
help-help = هذه المساعدة، أو مساعدة أمر واحد
help-help-who = أي شخص
help-help-example = help vote

## options
help-option-alias = اسم آخر يُعرض بدلًا منه
help-option-alternate = البدلاء بالترتيب، بفواصل
help-option-closes = متى يُغلق
help-option-code = رمزها القصير، ويُصنع من الاسم إن لم يُعطَ
help-option-comment = ملاحظة
help-option-concern = ما تخشاه
help-option-consult-days = عدد الأيام التي تحتاجها للتشاور مع أهلها
help-option-contribution = ما تقدّمه
help-option-end = ينهي تسليمًا مؤقتًا
help-option-every = { $command ->
    [indicator-add] كم مرة يُقرأ
   *[other] مرارًا
}
help-option-due = حتى متى
help-option-decision = القرار الذي تتبعه
help-option-progress = أين وصلت، من 0 إلى 100
help-option-fit = مدى مناسبة الشراكة لها
help-option-for-org = باسم أي منظمة، إن كنتم تمثلون أكثر من واحدة
help-option-all = الكل، مع ما يقوم عليه
help-option-criterion = معيار واحد، مع ما قيل فيه
help-option-publish = يُعرض في الغرف العامة
help-option-door = من يمكنه فتح الباب
help-option-next-step = ما يُفعل بعد ذلك
help-option-page = أي صفحة، من الأحدث
help-option-over = لماذا انتهى الأمر
help-option-why = لماذا يهم ذلك
help-option-format = كيف يُكتب الملف
help-option-gains = ما تكسبه
help-option-goal = غايتها في جملة
help-option-ground = سبب النقض
help-option-grouping = كلمة أخرى بدل القطاع، مثل بلد
help-option-interest = ما تريده هنا
help-option-kind = { $command ->
    [meeting-plan] نوع الجلسة
    [meeting-record] نوع الجلسة
    [decision-list] هذا النوع فقط
   *[other] موضوعه
}
help-option-label = وسم إضافي
help-option-language = { $command ->
    [decision-translate] لغة هذه الكلمات
   *[other] لغة هذه الغرفة
}
help-option-languages = لغات العمل، بفواصل
help-option-lead = من يقول موقفها
help-option-level = وزنه، وهو المعتاد للنوع إن لم يُعطَ
help-option-limit = هذا العدد على الأكثر
help-option-mandate = ما يمكن لمندوبها حسمه وحده
help-option-mandate-until = إلى متى يسري التفويض
help-option-method = كيف يُقرَّر، وهو المعتاد للنوع إن لم يُعطَ
help-option-motivation = ما يدفعها
help-option-multiple = يمكن اختيار أكثر من واحد
help-option-options = ما يمكن اختياره، بفواصل منقوطة
help-option-owner = { $command ->
    [indicator-add] لمن القراءة
   *[other] على من هي: منظمة أو شخص أو me
}
help-option-own-goal = ما تريده من ذلك لنفسها
help-option-person = من يخصه
help-option-phase = المرحلة التي تنضم فيها، وهي explore ما لم تنضم في منتصف الطريق
help-option-report-back = متى أبلغت أهلها آخر مرة
help-option-review = متى يُنظر فيه من جديد
help-option-sector = القطاع الذي تُحتسب فيه
help-option-sectors = { $command ->
    [note-add] لأي قطاعات، بفواصل
   *[other] القطاعات اللازمة، بفواصل
}
help-option-since = لا شيء أقدم
help-option-status = { $command ->
    [decision-list] هذه فقط
    [task-list] هذه فقط
   *[other] أين وصلت
}
help-option-suitability = إجاباتكم على الأسئلة الثلاثة: هل هذا هو الشكل المناسب
help-option-sunset = متى ينتهي من تلقاء نفسه
help-option-supersedes = القرار الذي يحل محله
help-option-text = النص الكامل
help-option-timezone = منطقتها الزمنية
help-option-to = room أو me أو coordinators أو شخص أو منظمة، والغرفة إن لم يُعطَ شيء
help-option-until = { $command ->
    [review-conclude] إلى متى يدوم التوقف
   *[other] إلى متى، ونهائيًا إن لم يُعطَ شيء
}
help-option-view = لمن، وما يناسبكم إن لم يُعطَ شيء
help-option-voice = هل لها صوت، خلافًا للمعتاد في قطاعها
help-option-when = مرة واحدة، في ذلك الوقت
help-option-yes = نفّذ ذلك

help-decision-amend = يغيّر النص: نسخة جديدة، أو تعديل صياغة يُبقي المواقف، ويصحح ما سُجّل
help-decision-amend-who = من اقترحه أو سجّله
help-decision-translate = يضيف النص بلغة عمل أخرى
help-decision-translate-who = ما دام ناقصًا: المندوبون والبدلاء والمنسّقون، ثم من اقترحه
help-decision-close = يغلق أمرًا معتادًا بعد يوم، حين يُسمع الجميع ولا شيء ضده
help-decision-close-who = من اقترحه، والمنسّقون
help-decision-keep-open = يبقي أمرًا مفتوحًا حتى إغلاقه المعتاد
help-decision-keep-open-who = المندوبون والبدلاء
help-decision-contest = يقول إن ما سُجّل خطأ، أو إن تعديل الصياغة كان أكثر من ذلك
help-decision-contest-who = المندوبون والبدلاء، والسجل خلال 7 أيام، وتعديل الصياغة خلال 48 ساعة
help-decision-record = يسجّل قرارًا اتُّخذ وجهًا لوجه
help-decision-record-who = المنسّقون، ويستطيع أي صوت منازعته خلال 7 أيام
help-decision-answer = يجيب على مشورة
help-decision-answer-who = من يقرر بالمشورة
help-decision-affected = يذكر أصواتًا متأثرة لم تُطلب مشورتها
help-decision-affected-who = المندوبون والبدلاء، والمنسّقون
help-decision-escalate = يقول إن المسألة تتجاوز تفويض من يقررها
help-decision-escalate-who = المندوبون والبدلاء، واثنان من قطاعين مختلفين يحوّلانها إلى مقترح للجميع
help-me-here = يقول إنكم هنا، فينهي إشعار الخمول
help-me-here-who = أي شخص
help-option-affected = الأصوات التي يمسّها الأمر، بفواصل (طريقة advice)
help-option-editorial = صياغة فقط: تبقى المواقف، ويستطيع أي صوت منازعة ذلك خلال 48 ساعة
help-option-knowledgeable = من يعرف شيئًا عنه، بفواصل (طريقة advice)
help-option-on = { $command ->
    [meeting-record] متى كان
    [review-open] متى تُعقد
    [review-move] متى تُعقد
    [log] موضوعه
    [input-give] موضوعه
    [note-add] عمّ هي
   *[other] متى تقرّر، واليوم إن لم يُعطَ شيء
}
help-option-public = { $command ->
    [note-add] ليقرأه الجميع
   *[other] إلى الجميع، وفي الخارج أيضًا
}
help-option-within = أين يظهر
help-option-positions = من قال ماذا، بفواصل: ORG=support, ORG=oppose: السبب
help-option-scope = { $command ->
    [review-open] ما يُراجَع: partnership، أو مرجع مثل D1
   *[other] موضوع القاعدة أو الدور: decision-making, moving-on, urgency, steering
}
help-option-set = ما تغيّره قاعدة حوكمة، بفواصل: window.routine=5d, fallback.activity=two-thirds
help-option-task = المهمة، أو القرار في دور أو إجراء، التي تتيح لكم القرار (طريقة advice)
help-option-title = العنوان بتلك اللغة
help-option-urgent = لماذا لا يمكن الانتظار، حيث توجد قاعدة للعاجل

help-decision-amend-example = decision amend D1 --text We plant 2,000 trees by April.
help-decision-translate-example = decision translate D1 --language fr --text Nous plantons 2 000 arbres.
help-decision-close-example = decision close D1
help-decision-keep-open-example = decision keep-open D1
help-decision-contest-example = decision contest D1 We agreed on the dry season only.
help-decision-record-example = decision record The path stays open --text We keep the path open all year. --method majority --positions "BA=support, RW=support, UVF=oppose: our goats cross it"
help-decision-answer-example = decision answer D1 UVF partly We start later, as you asked, but not at the ford.
help-decision-affected-example = decision affected D1 FC
help-decision-escalate-example = decision escalate D1 this concerns the water rights of all
help-me-here-example = me here

## ما يُكتب في الحقل حيث توجد حقول
help-value = ما الذي يُقال
help-value-account = الحساب
help-value-answer = إبقاؤه أو فتح الأمر من جديد
help-value-choice = أرقام خياراتكم أو كلماتها
help-value-code = الرمز الذي يُستعمل مرة واحدة
help-value-command = عن أي أمر
help-value-days = أيام عطلتكم تفصل بينها فواصل
help-value-dur = المدة: 3d أو 2 weeks
help-value-hh-mm-hh-mm = من وإلى بتوقيتكم: 21:00-07:00
help-value-iana = المنطقة الزمنية: Africa/Nairobi
help-value-language = أي لغة: en أو fr أو es أو ar
help-value-name = الاسم
help-value-org = المنظمة: اسمها أو رمزها
help-value-person = مَن
help-value-person-name = أو اسم من لا يمكن اختياره هنا
help-value-position = موقف منظمتكم
help-value-question = السؤال
help-value-reason = السبب
help-value-ref = أيّها: مرجع مثل D1
help-value-setting = أي إعداد
help-value-text = النص
help-value-title = العنوان
help-value-value = القيمة؛ شكلها بحسب الإعداد

## indicator, review
help-indicator = النتائج: ما نقيس به أنفسنا
help-indicator-add = يضع مقياسًا بمسؤوله وإيقاعه
help-indicator-add-who = المنسّقون
help-indicator-add-example = indicator add no-flow days --owner BA --unit days --baseline 40 --target 20 --every monthly on the 20th at 9:00
help-indicator-read = يسجّل قراءة
help-indicator-read-who = من يتكلم باسم المسؤول
help-indicator-read-example = indicator read N1 38 --note a dry month, but better than last year
help-indicator-end = ينهي مقياسًا
help-indicator-end-who = المنسّقون
help-indicator-end-example = indicator end N1 the gauge was taken down
help-indicator-list = كل المقاييس مع آخر قراءة
help-indicator-list-who = الجميع
help-indicator-list-example = indicator list
help-review = مراجعات الشراكة وما يدعو إليها
help-review-open = يحدد موعد مراجعة
help-review-open-who = المنسّقون
help-review-open-example = review open --on 2026-07-06 --chair @tomas
help-review-move = يعطي المراجعة موعدًا آخر أو رئاسة أخرى
help-review-move-who = المنسّقون
help-review-move-example = review move V1 --on next monday
help-review-state = يسجّل بيان التقدم
help-review-state-who = من يرأسها، والمنسّقون
help-review-state-example = review state V1 The gauge is better, the sharing is not.
help-review-conclude = يعرض الخلاصة على قرار الجميع
help-review-conclude-who = من يرأسها، والمنسّقون
help-review-conclude-example = review conclude V1 rebuild We build the sharing anew.
help-review-later = يجيب عن مراجعة مقترحة: ليس الآن
help-review-later-who = المنسّقون والميسّرون
help-review-later-example = review later we wait for the first check-in
help-review-signal = يبلّغ أن السياق تغيّر، أو أنكم ترونه أيضًا
help-review-signal-who = المندوبون
help-review-signal-example = review signal the new dam is in all the papers
help-review-call = يدعو إلى مراجعة، وصوتان من قطاعين مختلفين يفتحانها
help-review-call-who = المندوبون
help-review-call-example = review call nothing has moved since spring
help-review-list = كل المراجعات
help-review-list-who = الجميع
help-review-list-example = review list
help-option-baseline = من أين يبدأ
help-option-by = { $command ->
    [note-add] يوم المحطة
   *[other] متى يُراد بلوغ الهدف
}
help-option-chair = من يرأسها
help-option-next = متى تُراجَع الشراكة من جديد، وبعد سنة إن لم يُعطَ شيء
help-option-note = ما يعنيه ذلك، في جملة
help-option-target = إلى أين يُراد أن يصل
help-option-unit = بأي وحدة يُعدّ
help-value-number = الرقم
help-value-conclusion = ما يتبع: continue أو adjust أو rebuild أو renew أو pause أو close
## checkin
help-checkin = كيف حالنا: عشرة أسئلة وإجابات مختومة
help-checkin-schedule = يضع استبيان المتابعة الدوري
help-checkin-schedule-who = المنسّقون
help-checkin-schedule-example = checkin schedule every 60 days --first 2027-06-07 --open-for 10d
help-checkin-start = يفتح جولة الآن: استبيان متابعة، أو حصيلة الشراكة للسنة
help-checkin-start-who = المنسّقون
help-checkin-start-example = checkin start --open-for 10d
help-checkin-stop = ينهي استبيان المتابعة الدوري
help-checkin-stop-who = المنسّقون
help-checkin-stop-example = checkin stop
help-checkin-answer = يجيب عن كل الأسئلة في سطر، أو سؤالًا بعد سؤال
help-checkin-answer-who = من سُئل
help-checkin-answer-example = checkin answer C1 4 4 3 2 5 3 3 4 4 4 --comment More time for the villages
help-checkin-results = بطاقة النتائج، الأسوأ أولًا
help-checkin-results-who = الجميع، بعد الإغلاق
help-checkin-results-example = checkin results C1
help-checkin-trend = كيف تغيّرت الإجابات من جولة إلى جولة
help-checkin-trend-who = الجميع، بعد الإغلاق
help-checkin-trend-example = checkin trend
help-option-anonymous = لا يعرف أحد من اختار ماذا؛ النتائج عند الإغلاق
help-option-external = لمن هم خارج الغرف أيضًا، برابط
help-option-facilitator-only = لا يقرأ الملاحظة إلا الميسّر
help-option-first = متى تُفتح الجولة الأولى
help-option-full = كل سؤال بمجموعاته، وكل ملاحظة
help-option-open-for = كم تبقى الجولة مفتوحة؛ عشرة أيام إن لم يُذكر
help-option-value = حصيلة الشراكة لمراجعة سنوية: اثنا عشر سببًا للشراكة
help-value-every = كم مرة: every 60 days أو quarterly
help-value-score = رقم لكل سؤال، و- للتخطي؛ ولا شيء لسؤال بعد سؤال

help-option-with = مع من أو ممّن أو لمن: جهات أو أشخاص، بفواصل
help-option-link = أين يُقرأ
help-option-topic = غرض المحادثة، أو التأثير الموعود (inform، consult، involve، collaborate، empower)
help-option-private = لا يقرؤها إلا أنت والمنسّقون
help-value-what = من أي نوع: purpose، conversation، commitment، need، change وغيرها
help-value-item = بند من الدورة: 2.1a، G4
help-value-phase = أي مرحلة: explore أو build أو run أو sustain
help-value-topic = بند أو طريقة أو مصطلح أو قطاع
help-option-reason = لماذا تعودون
