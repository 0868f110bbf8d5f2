# What the domain answers when something does not fit. What each argument is stands in locales/en.

## Where and who
refusal-no-partnership = لا توجد شراكة هنا بعد.
refusal-no-partnership-hint = افتحوا واحدة بـ⁦`partnership start NAME`⁩، أو ضمّوا هذه الغرفة إلى أخرى بـ⁦`partnership connect CODE`⁩.
refusal-archived = هذه الشراكة مؤرشفة، فلا شيء يتغير بعد الآن. القراءة ممكنة: ⁦`decision list`⁩، ⁦`log`⁩
refusal-unknown-account = لا أعرف هذا الحساب هنا بعد.
refusal-unknown-account-hint = إن كنتم تشاركون بحساب آخر فأرسلوا ⁦`me link`⁩ هناك و⁦`me connect CODE`⁩ هنا. وإلا فاسألوا منسّقًا، أو أرسلوا ⁦`stakeholder represent ORG`⁩.
refusal-status-coordinator = عرض التنسيق للمنسّقين. عرضكم: ⁦`status`⁩
refusal-coordinator-only = هذا للمنسّقين. ⁦`partnership show`⁩ يذكر أسماءهم.
refusal-no-seat = يلزم لهذا من يتكلم باسم منظمة، وليس لكم ذلك بعد.
refusal-no-seat-hint = اطلبوا ذلك بـ⁦`stakeholder represent ORG`⁩، أو سجّلوا منظمتكم بـ⁦`stakeholder join NAME --sector SECTOR`⁩.
refusal-not-lead-anywhere = هذا لمندوب منظمة. ⁦`stakeholder list`⁩ يعرض المندوبين.
refusal-not-lead = هذا لمندوب { $org }. ⁦`stakeholder list`⁩ يعرض من هو.
refusal-not-delegate = أنتم لا تتكلمون باسم { $org }. يمكنكم طلب ذلك: ⁦`stakeholder represent { $org }`⁩
refusal-handed-over = سلّمتم دور مندوب { $orgs } لمدة. لاستعادته: ⁦`stakeholder hand-over --end`⁩
refusal-which-org = تتكلمون باسم { $orgs }. يُرجى ذكر واحدة: أضيفوا ⁦`--for ORG`⁩ في النهاية، ومع ⁦`stakeholder update`⁩ و⁦`stakeholder leave`⁩ تأتي بعدهما مباشرة.
refusal-name-org = يُرجى ذكر المنظمة: ⁦`stakeholder update ORG --interest TEXT`⁩
refusal-which-partnership = تشاركون في عدة شراكات: { $codes }. يُرجى إرسال هذا في غرفة من تقصدونها.
refusal-which-reference = أيها تقصدون: { $codes }؟ يُرجى الإرسال من جديد بذلك المرجع.
refusal-other-partnership = لا أجد { $code } يمكنكم استعماله من هنا. داخل الغرفة لا تحتاج مراجعها إلى رمز: ⁦`decision show D1`⁩
refusal-elsewhere = هذا لا يخص شراكة. يُرجى إرساله إليّ مباشرة.
refusal-try-again = حدث أمر آخر في اللحظة نفسها ولم يُحفظ شيء. يُرجى الإرسال من جديد.
refusal-old-button = لم يعد هذا الزر يعمل. ⁦`status`⁩ يعرض المفتوح والسطر الذي يُرسل.

## Texts, numbers, days
refusal-empty-text = لا نص هنا. يُرجى إضافة بعض الكلمات.
refusal-too-long = عدد حروف هذا النص { $length }، والحد الأقصى هنا { $most }. يُرجى اختصاره.
refusal-number-range = يُرجى إعطاء عدد من { $least } إلى { $most }.
refusal-past = مضى { $when }. يلزم وقت قادم، مثلًا: in 7 days, tomorrow 9:00
refusal-future = لم يأتِ { $when } بعد. يلزم يوم مضى، أو اليوم.
refusal-when-far = ذلك اليوم أبعد مما يبلغه تقويمي.
refusal-nothing-to-change = لم يُذكر ما يُغيَّر. ⁦`help`⁩ مع الأمر يعرض ما يمكن.
refusal-unknown-reference = لا يوجد { $ref } هنا. تعرض ⁦`decision list`⁩ و⁦`poll list`⁩ و⁦`remind list`⁩ و⁦`stakeholder list`⁩ ما هو موجود.
refusal-reference-letter = { $ref } لا يناسب هنا: يلزم مرجع يبدأ بـ{ $letter }، مثل { $letter }1.

## People and organisations
refusal-person-unknown = لا أعرف هنا أحدًا باسم «{ $name }».
refusal-person-hint = اذكروا الشخص بـ@، أو اكتبوا اسمه الظاهر كما هو هنا تمامًا.
refusal-person-known-hint = أعرف من تكلموا هنا، أو من سجّلهم التنسيق: ⁦`stakeholder add NAME --sector SECTOR --lead PERSON`⁩
refusal-person-ambiguous = عدد من اسمهم هنا «{ $name }» هو { $count }. يُرجى ذكر المقصود بـ@.
refusal-person-twice = ورد { $person } مرتين. لكل شخص مكان واحد في المنظمة.
refusal-org-unknown = لا أجد هنا منظمة «{ $name }». ⁦`stakeholder list`⁩ يعرض الموجودة.
refusal-org-nearest = لا أجد هنا منظمة «{ $name }». هل تقصدون { $org }؟
refusal-org-ambiguous = «{ $name }» قد تكون { $orgs }. يُرجى استعمال أحد هذه الرموز.
refusal-org-exists = { $org } مسجّلة من قبل، باسم { $ref }. للكلام باسمها: ⁦`stakeholder represent { $org }`⁩
refusal-org-left = غادرت { $org }. للعودة سجّلوها من جديد: ⁦`stakeholder join NAME --sector SECTOR`⁩
refusal-org-gone = هذه المنظمة غير مسجّلة. ⁦`stakeholder list`⁩ يعرض المسجّلة.
refusal-org-no-voice = ليس لـ{ $org } صوت حاليًا. ⁦`stakeholder list`⁩ يعرض أين وصلت.
refusal-code-form = «{ $code }» لا يصلح رمزًا قصيرًا. يتكون من حروف وأرقام وشرطات، { $most } على الأكثر، مثل RW.
refusal-code-taken = الرمز { $code } مستعمل، لـ{ $ref }. يُرجى اختيار غيره.
refusal-already-delegate = أنتم تتكلمون باسم { $org } من قبل. ⁦`status`⁩ يعرض ما يحتاج إليكم.
refusal-already-asked = طلبتم الكلام باسم { $org } والجواب لم يأتِ بعد. يعطيه مندوبها أو منسّق.
refusal-already-lead = { $person } مندوب { $org } من قبل.
refusal-already-observer = أنتم مراقبون من قبل. للكلام باسم منظمة: ⁦`stakeholder represent ORG`⁩
refusal-nothing-asked = لم يطلب { $person } الكلام باسم منظمة. يمكنه ذلك: ⁦`stakeholder represent ORG`⁩
refusal-accept-lead = لا يقبل { $person } سوى مندوب تلك المنظمة أو منسّق.
refusal-nothing-handed = دور مندوب { $org } غير مسلّم حاليًا. لتسليمه: ⁦`stakeholder hand-over PERSON --until WHEN`⁩
refusal-voice-by-decision = بعد explore يحسم قرارٌ من له صوت. اتركوا ⁦`--voice`⁩، أو اقترحوه: ⁦`propose TITLE --kind governance-rule`⁩
refusal-status-derived = «خاملة» و«غادرت» نتيجة لما يحدث. الممكن هنا: named, invited, exploring, committed, active.

## The partnership, its rooms and settings
refusal-room-taken = هذه الغرفة تخص { $name } من قبل. افتحوا شراكة أخرى في غرفة خاصة بها.
refusal-start-in-room = تُفتح الشراكة في غرفة. يُرجى إرسال هذا هناك.
refusal-connect-in-room = الرمز يضم غرفة. يُرجى إرسال هذا في الغرفة التي تريدون ضمّها.
refusal-detach-in-room = يُرجى إرسال هذا في الغرفة التي تريدون فصلها.
refusal-set-in-room = هذا الإعداد يخص غرفة واحدة. يُرجى إرساله في تلك الغرفة.
refusal-room-already-attached = هذه الغرفة تخص شراكة من قبل. يمكن لمنسّق فصلها: ⁦`partnership detach`⁩
refusal-last-room = هذه هي الغرفة الوحيدة. ضمّوا غرفة أخرى أولًا: ⁦`partnership link`⁩
refusal-last-partners-room = هذه غرفة الشركاء الوحيدة: لو صارت علنية لما وصلت الإعلانات إلى أي مكان. ضمّوا غرفة أخرى أولًا: ⁦`partnership link`⁩
refusal-link-code = هذا الرمز لا يعمل. تعمل الرموز مرة واحدة، لمدة 15 دقيقة.
refusal-link-code-hint = ينشئ منسّق رمزًا جديدًا بـ⁦`partnership link`⁩.
refusal-partnership-code = الرمز القصير { $code } مستعمل. يُرجى اختيار غيره: ⁦`partnership start NAME --code CODE`⁩
refusal-suitability = يأخذ ⁦`--suitability`⁩ ثلاث إجابات، مثل ⁦`yes,yes,no`⁩: هل يعجز كل طرف عن حل هذا وحده؛ هل تنقص صورة مشتركة عن الحل؛ هل تجذب طريقة ظاهرة من كانوا سيبتعدون؟
refusal-sectors-empty = يُرجى ذكر قطاع واحد على الأقل، مثلًا: public, private, communities
refusal-sectors-many = هذه قائمة طويلة، والحد الأقصى للقطاعات { $most }.
refusal-sector-unknown = لا يوجد هنا قطاع «{ $sector }». الممكن: { $sectors }
refusal-sector-nearest = لا يوجد هنا قطاع «{ $sector }». هل تقصدون { $nearest }؟ الممكن: { $sectors }
refusal-set-by-decision = { $setting }: بعد explore يحتاج هذا إلى قرار من الشركاء. ⁦`propose TITLE --text TEXT`⁩
refusal-setting-value = «{ $value }» لا يناسب { $setting }.
refusal-setting-name = الاسم من 1 إلى 100 حرف: ⁦`partnership set name Upper Sarala`⁩
refusal-setting-goal = الهدف من 1 إلى 500 حرف: ⁦`partnership set goal Springs that run all year`⁩
refusal-setting-vision = الرؤية من 1 إلى 500 حرف: ⁦`partnership set vision A valley that feeds its people`⁩
refusal-setting-timezone = يأخذ إقليمًا ومدينة: ⁦`partnership set timezone Africa/Nairobi`⁩
refusal-setting-language = يأخذ en أو fr أو es أو ar: ⁦`partnership set language fr`⁩
refusal-setting-languages = يأخذ en وfr وes وar، والرئيسية أولًا: ⁦`partnership set languages en,fr`⁩
refusal-setting-sectors = يأخذ كلمات بفواصل: ⁦`partnership set sectors public,private,communities`⁩
refusal-setting-visibility = يأخذ private أو unlisted أو public: ⁦`partnership set visibility private`⁩
refusal-setting-room = يأخذ partners أو public: ⁦`partnership set room partners`⁩
refusal-setting-anonymity-floor = يأخذ عددًا من 5 فأكثر: ⁦`partnership set anonymity-floor 5`⁩
refusal-setting-group-floor = يأخذ عددًا من 3 فأكثر: ⁦`partnership set group-floor 3`⁩
refusal-setting-quiet-hours = يأخذ من وإلى: ⁦`partnership set quiet-hours 21:00-07:00`⁩
refusal-setting-voices = يأخذ ما يُنظر فيه، وكلمات الفئة، ونسبة: ⁦`partnership set voices gender women/femmes 40%; region north 25%`⁩. و⁦`partnership set voices none`⁩ يزيل الكل.
refusal-voices-form = «{ $piece }» ليس هدفًا لتنوع الأصوات.
refusal-voices-axis = لا يمكن استهداف «{ $axis }». الممكن: { $axes }
refusal-voices-language = «{ $words }» ليس لغة أتكلمها. الممكن، وبينها خط مائل: { $languages }
refusal-voices-percent = النسبة المنشودة { $least }٪ على الأقل و{ $most }٪ على الأكثر. وما زاد على ذلك يكشف عن شخص ما قاله من أجل المجموع فقط.
refusal-voices-twice = «{ $words }» مذكور هنا مرتين. اذكروه مرة واحدة.
refusal-voices-many = لا تزيد الأهداف على { $most }. أيها أهم عندكم؟
refusal-voices-decided = قرر الشركاء هذه الأهداف: { $ref }. وتغييرها يحتاج إلى قرار أيضًا.
refusal-voices-decided-hint = مثلًا: ⁦`propose Whom we want to hear --kind governance-rule --set voices=gender women 50%`⁩
refusal-floor = هذا العدد { $least } على الأقل و100 على الأكثر. وأقل من ذلك يكشف من أجاب بماذا.
refusal-role-held = { $person } في هذا الدور من قبل: { $role }.
refusal-role-not-held = { $person } ليس في هذا الدور: { $role }. ⁦`partnership show`⁩ يعرض من فيه.
refusal-last-coordinator = هذا هو المنسّق الوحيد. سمّوا غيره أولًا: ⁦`partnership coordinator add PERSON`⁩
refusal-archive = تحتاج الأرشفة إلى قرار من جميع الأطراف، ولا يوجد بعد.
refusal-archive-hint = اقترحوه: ⁦`propose Close in good order --kind closure`⁩

## Proposing
refusal-no-voices = ليس لأي منظمة صوت هنا بعد، فلن يستطيع أحد الإجابة.
refusal-no-voices-hint = سجّلوا الأولى: ⁦`stakeholder join NAME --sector SECTOR`⁩
refusal-method-weaker = لهذا النوع ({ $kind }) الطريقة هي { $method }، أو أقوى منها.
refusal-method-weaker-hint = اتركوا ⁦`--method`⁩، أو اختاروا consent أو consensus. أو دعوا الشركاء يقررون ذلك أولًا: ⁦`propose How we decide --kind governance-rule --set method.{ $word }={ $typed }`⁩
refusal-level-lower = هذا النوع ({ $kind }) أمر كبير. اتركوا ⁦`--level`⁩.
refusal-closing-early = يبقى أمر كهذا مفتوحًا { $length }. أقرب إغلاق { $earliest }، ومن دون ⁦`--closes`⁩ يُختار لكم.
refusal-closing-late = لا يبعد الإغلاق أكثر من هذا العدد من الأيام: { $days }.
refusal-review-far = يُنظر في القرار من جديد خلال سنتين. آخر يوم هو { $latest }.
refusal-before-closing = تأتي المراجعة والنهاية بعد الإغلاق، وهو { $closes }.
refusal-whom-accept = من الذي يقبله الشركاء؟ يُرجى ذكر شخص.
refusal-whom-accept-hint = مثلًا: ⁦`propose Accept our coordinator --kind facilitator --person NAME`⁩
refusal-not-named = ليس { $person } منسّقًا ولا ميسّرًا حتى الآن. يسمّيه منسّق أولًا: ⁦`partnership facilitator add PERSON`⁩
refusal-not-in-force = { $ref } غير سارٍ، فلا شيء يحل محله. اتركوا ⁦`--supersedes`⁩.
refusal-not-waiting = { $ref } لا ينتظر صوتًا. ⁦`decision show { $ref }`⁩ يعرض أين وصل.
refusal-not-proposer = لا يسحب { $ref } سوى صاحبه. ⁦`decision show { $ref }`⁩ يذكره.

## Answering
refusal-waiting = لم يُفتح { $ref } بعد: ينتظر صوتًا يسانده. ⁦`decision sponsor { $ref }`⁩
refusal-withdrawn = سُحب { $ref } من صاحبه. ⁦`decision show { $ref }`⁩
refusal-integrating = أُغلق { $ref } والعمل جارٍ على اعتراض. لا يغيّر موقفه الآن سوى المعترض.
refusal-closed = أُغلق { $ref } { $closed }.
refusal-late = أُغلق { $ref } { $closed }. المواقف التي تأتي بعد ذلك لا تُحتسب.
refusal-late-hint = ما زال يمكن لكلامكم أن يبقى تحته: ⁦`decision dissent { $ref } TEXT`⁩، خلال 14 يومًا بعد الإغلاق، إن لم توافقوا أو لم تُسمعوا.
refusal-not-on-roll = { $org } ليس في قائمة أصوات { $ref } التي أُخذت في { $taken }. له صوت في كل ما يُفتح من الآن.
refusal-position-method = يُقرَّر { $ref } بطريقة { $method }، وليس فيها موقف «{ $position }». الممكن: { $positions }
refusal-reason = يحتاج { $position } إلى سبب، عدد حروفه { $least } على الأقل، كي يفهمه الآخرون.
refusal-reason-hint = مثلًا: ⁦`vote { $ref } { $position } لأن …`⁩ بكلامكم
refusal-ground = يذكر النقض سببه: goal (مخالفة الهدف أو المدونة) أو harm (ضرر جسيم بمن تمثلونهم) أو mandate (خارج التفويض) أو law (غير قانوني). ⁦`vote { $ref } block السبب --ground harm`⁩

## After the closing
refusal-not-closed = لم يُغلق { $ref } بعد. ⁦`decision show { $ref }`⁩ يعرض إلى متى هو مفتوح.
refusal-outcome-who = يعلن نتيجة { $ref } صاحبه أو منسّق.
refusal-outcome-stated = لـ{ $ref } بيان نتيجة من قبل: ⁦`decision show { $ref }`⁩
refusal-dissent-who = البيانات تحت { $ref } للأصوات التي خالفت أو امتنعت أو لم تُسمع، وفي مقترح لم يُعتمد لمؤيديه أيضًا.
refusal-dissent-late = كانت البيانات تحت { $ref } ممكنة حتى { $until }.
refusal-no-dissent = ليس لكم بيان تحت { $ref } تسحبونه. ⁦`decision show { $ref }`⁩
refusal-no-review = { $ref } ليس قيد المراجعة حاليًا.
refusal-no-review-hint = يُراجَع { $ref } في { $review }. يمكن اقتراح تغيير في أي وقت: ⁦`propose TITLE --supersedes { $ref }`⁩
refusal-review-reason = يحتاج تعديل { $ref } أو إلغاؤه إلى سبب عدد حروفه { $least } على الأقل: ⁦`decision review { $ref } amend السبب`⁩

## Polls
refusal-options-few = يحتاج الاستطلاع إلى خيارين على الأقل.
refusal-options-hint = مثلًا: ⁦`poll ask Which day suits you? --options "Monday; Tuesday; Friday"`⁩
refusal-options-many = هذه قائمة طويلة، والحد الأقصى للخيارات { $most }.
refusal-no-such-choice = ليس في { $ref } خيار «{ $choice }». الممكن: { $options }
refusal-one-choice = يأخذ { $ref } خيارًا واحدًا: ⁦`poll answer { $ref } 1`⁩
refusal-poll-who = يغلق { $ref } من سأله، أو منسّق.

## Reminders
refusal-reminder-when = متى يأتي؟ ⁦`remind add TEXT --when tomorrow 9:00`⁩ أو ⁦`remind add TEXT --every weekly on monday`⁩
refusal-reminder-over = انتهى { $ref }. وقت جديد يعيده: ⁦`remind edit { $ref } --when WHEN`⁩
refusal-reminder-who = يغيّر { $ref } من وضعه أو من يتلقاه أو منسّق. لسماعه لاحقًا: ⁦`remind snooze { $ref } 2 days`⁩
refusal-reminders-many = عدد التذكيرات { $most } من قبل، وهو الحد الأقصى. ألغوا واحدًا أولًا: ⁦`remind list`⁩

## One's own accounts
refusal-person-code = هذا الرمز لا يعمل. تعمل الرموز مرة واحدة، لمدة 15 دقيقة.
refusal-person-code-hint = أرسلوا ⁦`me link`⁩ من حسابكم الآخر لرمز جديد، ثم ⁦`me connect CODE`⁩ هنا.
refusal-nothing-known = لا أحفظ شيئًا عن هذا الحساب، فلا شيء يُمحى أو يُفصل.
refusal-same-person = الحسابان كلاهما أنتم من قبل. ⁦`me show`⁩ يعرضهما.
refusal-not-your-account = «{ $account }» ليس من حساباتكم. ⁦`me show`⁩ يعرضها.
refusal-only-account = هذا حسابكم الوحيد. لمحو كل شيء: ⁦`me forget`⁩

refusal-level-lower-hint = أو دعوا الشركاء يقررون ذلك أولًا: ⁦`propose How we decide --kind governance-rule --set level.{ $word }=routine`⁩

refusal-not-vanished = إن لم يُسمع من أي منسّق شيء حتى { $from } يستطيع مندوبان من قطاعين مختلفين تسمية غيره.
refusal-backed-already = طلبتم من قبل أن ينسّق { $person }. يجب أن يؤكد ذلك مندوب من قطاع آخر: ⁦`partnership coordinator add PERSON`⁩
refusal-set-kind = لا يغيّر القواعد سوى قاعدة حوكمة.
refusal-set-kind-hint = مثلًا: ⁦`propose How we decide --kind governance-rule --set window.routine=5d`⁩
refusal-set-key = لا توجد قاعدة «{ $key }» تُحدَّد. الممكن: { $keys }
refusal-set-value = يحتاج «{ $key }» إلى قيمة بعده، كما في ⁦`propose How we decide --kind governance-rule --set window.routine=5d`⁩
refusal-set-where = يأتي بعد { $key }.
refusal-set-twice = حُدّد «{ $key }» هنا مرتين. يُرجى تحديده مرة واحدة.
refusal-set-length = أقل { $key } هو { $least } وأكثره { $most }.
refusal-set-quorum = يأخذ { $key } نسبة من الأصوات، من الثلث إلى الكل: ⁦`propose How we decide --kind governance-rule --set quorum.routine=1/2`⁩
refusal-fallback-method = البديل عند التعثر في { $kind } تصويت ليس أضعف من طريقته المعتادة: majority أو two-thirds أو double-majority أو double-majority-all.
refusal-fallback-none = لا بديل عند التعثر في { $kind }: ما يلقى اعتراضًا يُبحث عنه من جديد.
refusal-urgent = لا قاعدة تقول ما العاجل هنا، فلكل أمر مهلته كاملة. اتركوا ⁦`--urgent`⁩.
refusal-urgent-hint = تُقرَّر قاعدة بشأنه كغيرها: ⁦`propose What is urgent --kind governance-rule --scope urgency --set urgent.window=48h`⁩
refusal-urgent-reason = لماذا هو عاجل؟ يُرجى قول ذلك، وعدد الحروف { $least } على الأقل، ويبقى في السجل.
refusal-advice-only = لا تحتاج { $method } إلى مهمة وتسأل الجميع. اتركوا ⁦`--task`⁩ و⁦`--affected`⁩ و⁦`--knowledgeable`⁩، أو اختاروا ⁦`--method advice`⁩.
refusal-advice-task = يقرر بالمشورة من له دور أو إجراء. يُرجى ذكر القرار الذي يعطيكم ذلك.
refusal-advice-whom = يُرجى ذكر الأصوات التي يمسّها، ومن يعرف عنه.
refusal-advice-how = مثلًا: ⁦`propose Where to dig the well --kind operational --task D1 --affected UVF, FC --knowledgeable RW`⁩
refusal-advice-not-held = لا يعطيكم { $ref } دورًا أو إجراءً ساريًا، فليس القرار لكم وحدكم.
refusal-affected-nobody = لا أحد يتكلم باسم { $org } حاليًا، فلا يمكن سؤاله. يستطيع منسّق تسجيل أحد: ⁦`stakeholder list`⁩
refusal-affected-already = { $org } من المتأثرين بـ{ $ref } من قبل.
refusal-not-advice = يُقرَّر { $ref } بطريقة { $method }، فلا مشورة فيه. ⁦`decision show { $ref }`⁩
refusal-not-decider = هذا لمن يقرر { $ref }. ⁦`decision show { $ref }`⁩ يذكره.
refusal-advice-short = يُرجى إعطاء المشورة في { $ref }، وعدد الحروف { $least } على الأقل، كي يمكن الجواب.
refusal-answer-short = يُرجى ذكر السبب، وعدد الحروف { $least } على الأقل.
refusal-no-advice = لم يعطِ { $from } مشورة في { $ref }. ⁦`decision show { $ref }`⁩ يعرض ممن جاءت.
refusal-escalated = قال { $org } ذلك من قبل. يلزم صوت من قطاع آخر لتحويل { $ref } إلى مقترح للجميع.
refusal-advice-window = يجمع { $ref } المشورة حتى { $ends }. بعد ذلك يمكنكم الإعلان.
refusal-answers-missing = يبقى { $ref } مفتوحًا: تنقص أجوبة إلى { $from }.
refusal-answers-missing-how = ⁦`decision answer { $ref } ORG taken TEXT`⁩ – أو partly أو declined مع السبب.
refusal-record-position = لمن الموقف «{ $words }»؟ تلزم منظمة قبله: ⁦`decision record TITLE --text TEXT --method majority --positions "BA=support, RW=oppose: it costs too much"`⁩
refusal-record-position-method = «{ $words }» من { $org } ليس موقفًا في { $method }. الممكن: { $positions }
refusal-record-twice = ورد { $org } مرتين. لكل صوت موقف واحد.
refusal-record-reason = يحتاج { $position } من { $org } إلى سبب، وعدد حروفه { $least } على الأقل: ORG=POSITION: السبب
refusal-record-ground = يذكر نقض { $org } سببه قبل الشرح: goal أو harm أو mandate أو law – ORG=block: harm: السبب
refusal-not-recorded = تقرّر { $ref } هنا، فلا سجل يُنازع فيه. ⁦`decision show { $ref }`⁩
refusal-not-recorder = يصحح ما سُجّل في { $ref } من كتبه. للقول إنه خطأ: ⁦`decision contest { $ref } TEXT`⁩
refusal-record-confirmed = تأكد ما سُجّل في { $ref }. التغيير مقترح جديد: ⁦`propose TITLE --supersedes { $ref }`⁩
refusal-contest-late = كانت المنازعة في { $ref } ممكنة حتى { $until }.
refusal-contest-late-hint = ما زال يمكن لكلامكم أن يبقى تحته 14 يومًا: ⁦`decision dissent { $ref } TEXT`⁩. التغيير مقترح جديد: ⁦`propose TITLE --supersedes { $ref }`⁩
refusal-contest-short = يُرجى قول ما كان، وعدد الحروف { $least } على الأقل: ⁦`decision contest { $ref } TEXT`⁩
refusal-waiting-language = لم يُفتح { $ref } بعد: ينقص نصه باللغات { $languages }.
refusal-waiting-language-hint = يستطيع أي مندوب أو بديل أو منسّق إضافته: ⁦`decision translate { $ref } --language { $language } --text TEXT`⁩
refusal-old-version = تغيّر نص { $ref } منذ تلك البطاقة: النسخة المفتوحة { $version }. يُرجى قراءتها أولًا: ⁦`decision show { $ref }`⁩
refusal-amend-who = يغيّر نص { $ref } صاحبه. ⁦`decision show { $ref }`⁩ يذكره.
refusal-amend-advice = طُلبت المشورة في { $ref } كما هو. لنص آخر اسحبوه واسألوا من جديد: ⁦`decision withdraw { $ref }`⁩
refusal-same-text = لـ{ $ref } هذا النص تمامًا من قبل.
refusal-editorial-late = يحتاج تعديل صياغة { $ref } إلى 48 ساعة قبل الإغلاق كي يمكن منازعته. من دون ⁦`--editorial`⁩ يصير نسخة جديدة.
refusal-editorial-over = كانت منازعة تعديل صياغة { $ref } ممكنة حتى { $until }. ما زال الاعتراض ممكنًا: ⁦`vote { $ref } POSITION السبب`⁩
refusal-nothing-to-contest = لا تعديل صياغة في { $ref } يُنازع فيه. ⁦`decision show { $ref }`⁩ يعرض نصه.
refusal-contest-reason = يُرجى قول لماذا هو أكثر من صياغة، وعدد الحروف { $least } على الأقل: ⁦`decision contest { $ref } TEXT`⁩
refusal-translate-who = بعد أن فُتح { $ref } لا يضيف لغة سوى صاحبه.
refusal-translate-same = كُتب { $ref } باللغة { $language }. لتغيير نصه: ⁦`decision amend { $ref } --text TEXT`⁩
refusal-not-working-language = { $language } ليست لغة عمل هنا. ⁦`partnership show`⁩ يعرض لغات العمل.
refusal-own-position = لـ{ $org } موقف في { $ref } وأنتم تتكلمون باسمه، فليفعل ذلك منسّق آخر.
refusal-close-who = يغلق { $ref } مبكرًا صاحبه أو منسّق.
refusal-closing-already = يُغلق { $ref } مبكرًا من قبل، { $earliest }.
refusal-kept-open = أبقى { $org } المقترح { $ref } مفتوحًا. يُغلق { $earliest }.
refusal-close-major = { $ref } أمر كبير يحتفظ بمهلته كاملة. يُغلق { $earliest }.
refusal-close-hidden = تبقى المواقف في { $ref } مخفية حتى الإغلاق، فيحتفظ بمهلته كاملة. يُغلق { $earliest }.
refusal-close-unheard = يمكن إغلاق { $ref } مبكرًا حين يجيب الجميع. لم يُسمع: { $orgs }. وعلى هذا يُغلق { $earliest }.
refusal-close-objection = اعتراض أو نقض قائم على { $ref }، فلا يُغلق مبكرًا. يُغلق { $earliest }.
refusal-close-soon = يُغلق { $ref } خلال يوم على كل حال، { $earliest }.
refusal-not-closing = لا يُغلق { $ref } مبكرًا. هو مفتوح حتى { $closes }.

## Indicators and reviews
refusal-indicator-owner-left = غادر { $org }. يحتاج المؤشر إلى مسؤول حاضر: ⁦`stakeholder list`⁩
refusal-indicators-many = عدد المؤشرات { $most } من قبل، وهو الحد الأقصى. أنهوا واحدًا أولًا: ⁦`indicator end REF`⁩
refusal-indicator-by = التاريخ يخص هدفًا، ولم يُعطَ هدف.
refusal-indicator-by-hint = مثلًا: --baseline 40 --target 20 --by 2030-01-01
refusal-no-number = «{ $value }» ليس رقمًا. مثلًا: 38 أو 12.5 أو 12,5
refusal-number-ambiguous = قد يعني «{ $value }» { $thousand } أو { $fraction }. اكتبوه بلا فاصلة.
refusal-number-long = الرقم أطول مما ينبغي: { $most } من الأرقام على الأكثر، منها { $places } بعد الفاصلة.
refusal-indicator-ended = انتهى { $ref }. ما زال يُقاس: ⁦`indicator list`⁩
refusal-indicator-owner = يقرأ { $ref } من يتكلم باسم { $org }. يجيبون على التذكير بالرقم.
refusal-review-over = اختُتمت { $ref } من قبل. مراجعة جديدة: ⁦`review open --on WHEN --chair PERSON`⁩
refusal-review-chair = { $ref } شأن من يرأسها أو منسّق: ⁦`review list`⁩
refusal-review-scope = لا تمكن مراجعة «{ $value }». إما partnership أو قرار أو مؤشر: D1, N1
refusal-review-scope-over = لم يعد { $ref } ساريًا، فلا شيء يُراجَع.
refusal-review-running = ل{ $ref } موعد من قبل، { $date }. موعد آخر: ⁦`review move { $ref } --on WHEN`⁩
refusal-review-statement = أولًا بيان التقدم: ⁦`review state { $ref } TEXT`⁩
refusal-review-proposed = خلاصة { $ref } قيد القرار: ⁦`decision show { $decision }`⁩
refusal-review-short-reason = السبب { $least } أحرف على الأقل.
refusal-review-later-who = يجيب عن المراجعة المقترحة المنسّقون والميسّرون. لطلب مراجعة: ⁦`review call REASON`⁩
refusal-no-suggestion = لا مراجعة مقترحة تنتظر جوابًا.
refusal-no-suggestion-hint = ما له موعد: ⁦`review list`⁩
refusal-pause-until = حتى متى يدوم التوقف؟
refusal-pause-until-hint = مثلًا: ⁦`review conclude { $ref } pause TEXT --until in 90 days`⁩
refusal-until-pause = --until للتوقف. لموعد المراجعة القادمة: --next WHEN
refusal-time-skipped = في ذلك اليوم تقفز الساعات فوق هذا الوقت، فهو غير موجود. أقرب وقت بعده: { $when }
## check-ins
refusal-checkin-length = تُفتح الجولة يومًا واحدًا على الأقل و{ $most } يومًا على الأكثر، مثلًا ⁦`--open-for 10d`⁩.
refusal-checkin-often = «{ $value }» أكثر مما ينبغي: استبيان واحد على الأكثر كل { $days } يومًا، كي لا يُرهَق الناس.
refusal-checkin-often-hint = يصلح ⁦`checkin schedule every 60 days`⁩.
refusal-checkin-soon = قبل أوانه: استبيان واحد على الأكثر كل { $days } يومًا. يمكن فتح التالي { $earliest }.
refusal-value-soon = حصيلة الشراكة سنوية: لم يمضِ على { $ref } بعد { $days } يومًا. يمكن فتح التالية { $earliest }. يعرض ⁦`checkin results { $ref }`⁩ الأخيرة.
refusal-checkin-open = { $ref } مفتوح بالفعل حتى { $closes }. يعرض ⁦`checkin results`⁩ عدد المجيبين.
refusal-checkin-nobody = لا أحد يمكن سؤاله: ليس لأي منظمة هنا من يتكلم باسمها.
refusal-checkin-nobody-hint = يضيف ⁦`stakeholder add Basin Authority --sector public --lead @amina`⁩ واحدة.
refusal-checkin-stop = لا يوجد استبيان دوري لإنهائه.
refusal-checkin-stop-hint = يضع ⁦`checkin schedule every 60 days`⁩ واحدًا.
refusal-checkin-stop-open = لا يوجد استبيان دوري لإنهائه. يُغلق { $ref } من تلقاء نفسه { $closes }: يبقى لمن سُئل الوقت الموعود.
refusal-checkin-score = «{ $score }» ليس على المقياس. الدرجات من 1 إلى { $most }، و- للتخطي: ⁦`checkin answer { $ref } { $example }`⁩
refusal-checkin-count = { $count ->
    [zero] لا درجات
    [one] درجة واحدة
    [two] درجتان
    [few] { $count } درجات
    [many] { $count } درجة
   *[other] { $count } درجة
} لعبارات عددها { $needed }: درجة لكل واحدة، و- للتخطي: ⁦`checkin answer { $ref } { $example }`⁩
refusal-checkin-flag = يخص ⁦`--facilitator-only`⁩ ملاحظة: ⁦`checkin answer { $ref } --comment TEXT --facilitator-only`⁩
refusal-checkin-all = أجبتم عن كل { $ref }. لتغيير ذلك أعطوا الدرجات كلها في سطر واحد: ⁦`checkin answer { $ref } { $example }`⁩
refusal-checkin-closed = أُغلق { $ref } { $closed }؛ فُصلت إجاباته عن الأسماء ولا يمكن تغييرها أو العثور عليها بعد الآن. يعرض ⁦`checkin results { $ref }`⁩ النتيجة.
refusal-checkin-next = لا استبيان مفتوحًا الآن. يُفتح التالي { $next } وسيُطرح عليكم.
refusal-checkin-none = لا استبيان مفتوحًا الآن. عندما يُفتح واحد سيُطرح عليكم.
refusal-checkin-not-asked = أُرسل { $ref } إلى من كانوا يتكلمون باسم منظمة عند فتحه، ثلاثة من كل منظمة على الأكثر.
refusal-checkin-not-asked-hint = التالي يسأل من جديد. ما تودون قوله الآن مكانه الغرفة.
refusal-floor-open = { $ref } مفتوح، ومن يجيب وُعد بأعداد اليوم. غيّروها بعد إغلاقه.
