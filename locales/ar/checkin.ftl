# استبيانات المتابعة. ما هي كل قيمة موضح في locales/en.

checkin-privacy = تبقى إجاباتكم مختومة ما دامت الجولة مفتوحة، وعند إغلاقها تُفصل عن أسمائكم نهائيًا. لا نعرض النتائج إلا لمجموعات من ثلاثة أشخاص على الأقل، ومع خمس إجابات على الأقل في المجموع. تظهر التعليقات كما كُتبت، فيُرجى عدم ذكر أسماء.
checkin-privacy-raised = تبقى إجاباتكم مختومة ما دامت الجولة مفتوحة، وعند إغلاقها تُفصل عن أسمائكم نهائيًا. لا نعرض النتائج إلا لمجموعات لا يقل عدد أفرادها عن { $group }، ومع ما لا يقل عن { $least } من الإجابات في المجموع. تظهر التعليقات كما كُتبت، فيُرجى عدم ذكر أسماء.
checkin-question-trust = أثق بأن الشركاء الآخرين يلتزمون بما اتفقنا عليه.
checkin-question-transparency = أستطيع الوصول إلى المعلومات والأسباب التي بُنيت عليها قراراتنا.
checkin-question-goal = هدفنا المشترك واضح بالنسبة إليّ.
checkin-question-influence = لدى جميع الشركاء فرصة عادلة للتأثير في قراراتنا.
checkin-question-inclusion = تُسمَع أصوات المتأثرين بعملنا، أيًّا كانت لغتهم أو نوعهم الاجتماعي أو إمكاناتهم.
checkin-question-progress = نحرز تقدمًا ملموسًا نحو هدفنا.
checkin-question-sharing = ما يجنيه كل شريك وما يقدّمه موزَّعان بصورة عادلة.
checkin-question-communication = تصلني المعلومات المناسبة في الوقت المناسب وبصيغة يمكنني استخدامها.
checkin-question-learning = نتعلّم معًا مما ينجح ومما لا ينجح.
checkin-question-worth = المشاركة تستحق الجهد الذي تبذله منظمتي.
checkin-open-question = ما الشيء الواحد الذي ينبغي أن نغيّره قبل الاستبيان القادم؟ (اختياري، 500 حرف)
checkin-scale-1 = لا أوافق إطلاقًا
checkin-scale-2 = لا أوافق
checkin-scale-3 = محايد
checkin-scale-4 = أوافق
checkin-scale-5 = أوافق تمامًا
checkin-scale-skip = تخطٍّ / لا أعرف
checkin-scale = 1 لا أوافق إطلاقًا، 2 لا أوافق، 3 محايد، 4 أوافق، 5 أوافق تمامًا، - تخطٍّ
checkin-button = { $score } { $meaning }
checkin-button-start = سؤالًا بعد سؤال
checkin-button-comment = كتابة ما ينبغي تغييره
checkin-button-facilitator = للميسّر وحده
checkin-question = { $ref }، { $number } من { $of }: { $question }
checkin-question-line = { $number }. { $question }
checkin-question-how = اختاروا أدناه، أو أجيبوا برقم من 1 إلى 5، أو بـ - للتخطي. يمكنكم التوقف والمتابعة لاحقًا.
checkin-invited = { $ref }: كيف حالنا؟ عشر عبارات، نحو ثلاث دقائق، حتى { $closes }. يمكنكم تغيير إجاباتكم حتى ذلك الحين.
checkin-how = أجيبوا في سطر واحد بعشرة أرقام: ⁦`checkin answer { $ref } 4 4 3 2 5 3 3 4 4 4`⁩ – أو سؤالًا بعد سؤال، بالزر أو بـ ⁦`checkin answer`⁩.
checkin-open-how = أجيبوا بكلماتكم، أو ⁦`checkin answer { $ref } --comment TEXT`⁩؛ ومع ⁦`--facilitator-only`⁩ لا يقرؤها إلا الميسّر.
checkin-all-answered = { $ref }: أجبتم عن كل شيء. إجاباتكم مختومة ويمكن تغييرها حتى { $closes }: عشرة أرقام في سطر واحد تحل محل السابقة.
checkin-answered = { $ref }: سُجّلت إجاباتكم وخُتمت. يمكنكم تغييرها حتى { $closes }.
checkin-changed = { $ref }: إجاباتكم الجديدة تحل محل السابقة. يمكنكم تغييرها حتى { $closes }.
checkin-comment-kept = { $ref }: حُفظت كلماتكم مختومة حتى { $closes }.
checkin-said-in-room = كان بإمكان الآخرين هنا قراءة هذا السطر. في المرة القادمة اكتبوه لي مباشرة؛ فلا يراه أحد هناك.

checkin-opened = { $ref } مفتوح حتى { $closes }: استبيان متابعة، عشر عبارات عن طريقة عملنا معًا. { $invited ->
    [zero] لم يُسأل أحد.
    [one] سُئل شخص واحد على انفراد.
    [two] سُئل شخصان على انفراد.
    [few] سُئل { $invited } أشخاص على انفراد.
    [many] سُئل { $invited } شخصًا على انفراد.
   *[other] سُئل { $invited } شخص على انفراد.
}
checkin-opened-how = لا يرى أحد أي نتيجة حتى الإغلاق، بل عدد المجيبين فقط. يعرضه ⁦`checkin results`⁩.
checkin-nudge = مضى نصف الوقت، وإجاباتكم عن { $ref } غير مكتملة. يُغلق { $closes }.
checkin-nudge-extended = يبقى { $ref } مفتوحًا مدة أطول، حتى { $closes }: المجيبون قليلون حتى الآن. إجاباتكم لم تكتمل بعد.
checkin-extended = { $ref }: { $answered ->
    [zero] لم يُجب أحد
    [one] أجاب شخص واحد
    [two] أجاب شخصان
    [few] أجاب { $answered } أشخاص
    [many] أجاب { $answered } شخصًا
   *[other] أجاب { $answered } شخص
}، ولا يُعرض شيء دون { $least }. يبقى مفتوحًا حتى { $closes }، مرة واحدة.
checkin-changes = قلتم ففعلنا – منذ { $ref }:
checkin-changes-none = قلتم ففعلنا – منذ { $ref } لم يُدوَّن شيء. من يعرف تغييرًا نتج عنه فليذكره هنا.
checkin-change = · { $text }
checkin-scheduled = استبيان المتابعة الدوري: { $every }. تُفتح الجولة التالية { $next }. ينهيه ⁦`checkin stop`⁩.
checkin-stopped = انتهى استبيان المتابعة الدوري. يضع ⁦`checkin schedule EVERY`⁩ غيره.
checkin-stopped-open = ما زال { $ref } مفتوحًا ويُغلق { $closes }.
checkin-started = فُتح حتى { $closes }. يُسأل كل المعنيين على انفراد.
checkin-known-limit = للعلم: في مجموعة من ثلاثة يعرف كل عضو مجموع الآخرَين. حيث يكون للخوف سبب، ارفعوا أصغر مجموعة قبل الجولة التالية: ⁦`partnership set group-floor 5`⁩
checkin-few-invited = سُئل أشخاص أقل من عدد الإجابات اللازم لعرض نتيجة: لن يُعرض شيء.
checkin-passed-over = لم يُفتح الاستبيان المستحق: لا أحد يتكلم باسم أي منظمة بعد – ⁦`help stakeholder add`⁩
checkin-next = تُفتح الجولة التالية { $next }.
checkin-so-far = { $ref }: أجاب { $answered } من { $invited }. تُعرض النتائج بعد الإغلاق، { $closes }.
checkin-before = الجولة السابقة: ⁦`checkin results { $ref }`⁩
checkins-none = لم يُغلق أي استبيان بعد.

checkin-key-trust = الثقة
checkin-key-transparency = الشفافية
checkin-key-goal = الهدف
checkin-key-influence = التأثير
checkin-key-inclusion = الشمول
checkin-key-progress = التقدم
checkin-key-sharing = التقاسم
checkin-key-communication = التواصل
checkin-key-learning = التعلّم
checkin-key-worth = الجدوى
checkin-band-concern = مقلق
checkin-band-talk = للنقاش
checkin-band-strong = قوي
checkin-or-lower = { $figure } أو أدنى
checkin-or-higher = { $figure } أو أعلى
checkin-results = أُغلق استبيان { $ref } { $closed } · أجاب { $answered } من { $invited }
checkin-not-shown = الإجابات غير كافية: لا يُعرض شيء دون { $least }. لا يمكن لأحد أن يرى أي إجابة من هذه الجولة.
checkin-item = { $band } · { $question } { $mean }{ $star ->
    [yes] *
   *[no] { "" }
}{ $split ->
    [yes] { " · " }آراء منقسمة
   *[no] { "" }
}{ $direction ->
    [up] { " · " }ارتفاع { $by }
    [down] { " · " }انخفاض { $by }
   *[none] { "" }
}
checkin-item-groups = { $band } · { $question } { $mean }{ $star ->
    [yes] *
   *[no] { "" }
} · الأدنى: { $sector } { $lowest } · الفجوة { $gap }{ $split ->
    [yes] { " · " }آراء منقسمة
   *[no] { "" }
}{ $direction ->
    [up] { " · " }ارتفاع { $by }
    [down] { " · " }انخفاض { $by }
   *[none] { "" }
}
checkin-more = … و{ $count ->
    [zero] لا عبارات أخرى
    [one] عبارة أخرى
    [two] عبارتان أخريان
    [few] { $count } عبارات أخرى
    [many] { $count } عبارة أخرى
   *[other] { $count } عبارة أخرى
} – ⁦`checkin results { $ref } --full`⁩
checkin-items-hidden = { $count ->
    [zero] لا عبارات
    [one] عبارة واحدة
    [two] عبارتان
    [few] { $count } عبارات
    [many] { $count } عبارة
   *[other] { $count } عبارة
} بأقل من { $least } من الإجابات وبلا أرقام.
checkin-star = * في المجموع ليس دون 3.0؛ مقلق بسبب أدنى مجموعة والفجوة
checkin-rate = { $sector } { $answered } من { $invited }
checkin-rates = أجاب: { $rates }
checkin-comment = «{ $comment }»
checkin-comments-more = … و{ $count ->
    [zero] لا ملاحظات أخرى
    [one] ملاحظة أخرى
    [two] ملاحظتان أخريان
    [few] { $count } ملاحظات أخرى
    [many] { $count } ملاحظة أخرى
   *[other] { $count } ملاحظة أخرى
} – ⁦`checkin results { $ref } --full`⁩
checkin-restricted = { $ref }: { $count ->
    [zero] لا ملاحظات
    [one] ملاحظة
    [two] ملاحظتان
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } ملاحظة
} للميسّرين وحدهم
checkin-group = { $sector } { $mean }
checkin-pool = آخرون ({ $sectors }) { $mean }
checkin-groups = { "  " }{ $groups }
checkin-trend = من جولة إلى جولة: { $rounds }
checkin-trend-round = { $ref } ({ $closed })
checkin-trend-none = لا نتائج بعد تمكن مقارنتها.
checkin-trend-item = { $question }: { $means }{ $direction ->
    [up] { " · " }ارتفاع { $by }
    [down] { " · " }انخفاض { $by }
   *[none] { "" }
}

checkin-question-full-picture = حصلنا على الصورة الكاملة: المسألة كما تبدو من كل جانب.
checkin-question-interests = حصلنا على تمثيل لمصالح جميع المعنيين.
checkin-question-competence = جمعنا ما لا يعرفه أو لا يقدر عليه أيٌّ منا وحده.
checkin-question-opinion = توصلنا بالحوار فيما بيننا إلى آراء أمتن أساسًا.
checkin-question-mutual-trust = صرنا نثق بعضنا ببعض.
checkin-question-credibility = حصلنا على قرارات يراها من هم في الخارج ذات مصداقية.
checkin-question-common-goal = حصلنا على هدف نتشارك فيه.
checkin-question-commitment = حصلنا على شركاء يفون بما وعدوا به.
checkin-question-joint-activities = أنجزنا أعمالًا معًا.
checkin-question-joint-learning = تعلّم بعضنا من بعض.
checkin-question-implementation = حصلنا على قرارات يُرجَّح أن تُنفَّذ.
checkin-question-durability = حصلنا على نتائج تدوم.
checkin-key-full-picture = الصورة الكاملة
checkin-key-interests = تمثيل المصالح
checkin-key-competence = جمع الكفاءات
checkin-key-opinion = آراء أمتن
checkin-key-mutual-trust = الثقة المتبادلة
checkin-key-credibility = قرارات ذات مصداقية
checkin-key-common-goal = الهدف المشترك
checkin-key-commitment = الالتزام
checkin-key-joint-activities = أنشطة مشتركة
checkin-key-joint-learning = التعلّم المتبادل
checkin-key-implementation = ترجيح التنفيذ
checkin-key-durability = نتائج دائمة
value-scale-1 = لا
value-scale-2 = جزئيًا
value-scale-3 = حصلنا عليه
value-got-not = لم يتحقق
value-got-partly = جزئيًا
value-got-got = تحقق
value-scale = 3 حصلنا عليه، 2 جزئيًا، 1 لا، - تخطٍّ
value-question-how = اختاروا أدناه، أو أجيبوا بـ 3 حصلنا عليه، أو 2 جزئيًا، أو 1 لا، أو بـ - للتخطي. يمكنكم التوقف والمتابعة لاحقًا.
value-invited = { $ref }: ماذا جلبت لنا الشراكة؟ اثنا عشر سببًا لها، نحو ثلاث دقائق، حتى { $closes }. يمكنكم تغيير إجاباتكم حتى ذلك الحين.
value-how = أجيبوا في سطر واحد باثني عشر رقمًا من 1 إلى 3: ⁦`checkin answer { $ref } 3 2 3 3 2 1 3 3 2 3 2 2`⁩ – أو سؤالًا بعد سؤال، بالزر أو بـ ⁦`checkin answer`⁩.
value-open-question = ماذا جلبت غير ذلك، أو ما أكثر ما ينقص؟ (اختياري، 500 حرف)
value-button-remark = كتابة ما جلبته غير ذلك
value-all-answered = { $ref }: أجبتم عن كل شيء. إجاباتكم مختومة ويمكن تغييرها حتى { $closes }: اثنا عشر رقمًا في سطر واحد تحل محل السابقة.
value-opened = { $ref } مفتوحة حتى { $closes }: حصيلة الشراكة، اثنا عشر سببًا للشراكة، وهل حصلنا على ما جئنا من أجله. { $invited ->
    [zero] لم يُسأل أحد.
    [one] سُئل شخص واحد على انفراد.
    [two] سُئل شخصان على انفراد.
    [few] سُئل { $invited } أشخاص على انفراد.
    [many] سُئل { $invited } شخصًا على انفراد.
   *[other] سُئل { $invited } شخص على انفراد.
}
value-results = أُغلقت حصيلة الشراكة { $ref } { $closed } · أجاب { $answered } من { $invited }
value-item = { $got } · { $question } { $mean }
value-item-groups = { $got } · { $question } { $mean } · الأدنى: { $sector } { $lowest }
value-scale-shown = 3 تعني «حصلنا عليه»، و2 «جزئيًا»، و1 «لا».
value-offer = ما زالت حصيلة الشراكة لهذه السنة ناقصة: يسأل ⁦`checkin start --value --open-for 5d`⁩ كل شخص مرة واحدة عما جلبته الشراكة، كي تنظر فيه المراجعة.
