# The closed words of the domain, as they are shown. Positions are those of the method, section 4.9.

sector-public = القطاع العام
sector-private = القطاع الخاص
sector-civil-society = المجتمع المدني
sector-academia = الأوساط العلمية
sector-donors = المانحون
sector-media = الإعلام
sector-communities = المجتمعات المحلية
sector-technical = الجهات التقنية
sector-international = الجهات الدولية

phase-explore = الاستكشاف
phase-build = البناء
phase-run = التنفيذ
phase-sustain = الاستدامة

language-en = الإنجليزية
language-fr = الفرنسية
language-es = الإسبانية
language-ar = العربية

platform-console = الغرفة المحلية
platform-matrix = Matrix
platform-discord = Discord

org-status-named = مذكورة
org-status-invited = مدعوة
org-status-exploring = تستكشف
org-status-committed = ملتزمة
org-status-active = نشطة
org-status-dormant = خاملة
org-status-left = غادرت

kind-goal = هدف مشترك
kind-code-of-conduct = مدونة سلوك
kind-facilitator = قبول منسّق أو ميسّر
kind-governance-rule = قاعدة حوكمة
kind-sharing = تقاسم المنافع أو الموارد
kind-activity = نشاط
kind-role = دور
kind-action = إجراء
kind-strategy-adjustment = تعديل المسار
kind-public-statement = بيان علني
kind-removal = إبعاد عضو
kind-closure = إنهاء الشراكة
kind-phase-change = تغيير المرحلة
kind-review-conclusion = خلاصة مراجعة
kind-institutional-form = شكل قانوني
kind-scope = نطاق
kind-result-to-sustain = نتيجة يجب أن تدوم
kind-operational = أمر عملي
kind-other = أمر آخر

method-consent = القبول
method-consensus = التوافق
method-majority = الأغلبية البسيطة
method-two-thirds = الثلثان
method-double-majority = الأغلبية المزدوجة
method-double-majority-all = الأغلبية المزدوجة في كل قطاع

level-routine = أمر معتاد
level-major = أمر كبير

position-consent = قبول
position-concern = قلق
position-objection = اعتراض
position-agree = موافق
position-reservation = تحفظ
position-stand-aside = جانبًا
position-block = نقض
position-support = مع
position-oppose = ضد
position-abstain = امتناع
position-recused = تضارب مصالح

button-consent = قبول
button-concern = قلق
button-objection = اعتراض
button-agree = موافق
button-reservation = تحفظ
button-stand-aside = جانبًا
button-block = نقض
button-support = مع
button-oppose = ضد
button-abstain = امتناع
button-recused = تضارب مصالح
button-keep = إبقاء
button-amend = تعديل
button-retire = إلغاء
button-option = { $option }

answer-keep = إبقاء
answer-amend = تعديل
answer-retire = إلغاء

state-waiting = ينتظر صوتًا
state-open = مفتوح
state-extended = مفتوح، مُدّد مرة
state-integrating = العمل جارٍ على اعتراض
state-withdrawn = سُحب
state-in-force = سارٍ
state-under-review = سارٍ، قيد المراجعة
state-superseded = حل محله غيره
state-ended = انتهى
state-adopted = اعتُمد
state-not-adopted = لم يُعتمد
state-rejected = لم يُعتمد، تنقص الأغلبية
state-tie = لم يُعتمد، تعادل
state-no_view = لم يُعتمد، امتناع فقط
state-no_quorum = لم يُعتمد، لم يكتمل النصاب
state-too_thin = لم يُعتمد، الموافقون قلة
state-blocked = لم يُعتمد، نقض
state-objection_open = لم يُعتمد، اعتراض قائم

verdict-adopted = اعتُمد
verdict-rejected = تنقص الأغلبية اللازمة
verdict-tie = تعادل بين مع وضد
verdict-no_view = امتناع فقط
verdict-no_quorum = أجابت أصوات قليلة، ولم يكتمل النصاب
verdict-too_thin = الموافقون قلة
verdict-blocked = نقض قائم
verdict-objection_open = اعتراض قائم

grade-A = الدرجة A
grade-B = الدرجة B
grade-C = الدرجة C
grade-D = الدرجة D
grade-E = الدرجة E

sent-as = – { $person }، { $role }
role-coordinator = منسّق
role-facilitator = ميسّر
role-lead = مندوب { $org }
role-alternate = بديل في { $org }
role-observer = مراقب
role-none = لا دور بعد

visibility-private = خاصة، لا أحد من الخارج
visibility-unlisted = غير مدرجة، لمن لديه الرابط
visibility-public = علنية، للجميع

audience-partners = الشركاء
audience-public = علنية

setting-name = الاسم
setting-goal = الهدف
setting-vision = الرؤية
setting-timezone = المنطقة الزمنية
setting-language = لغة هذه الغرفة
setting-languages = لغات العمل
setting-sectors = القطاعات اللازمة
setting-visibility = الظهور من الخارج
setting-room = من في هذه الغرفة
setting-anonymity-floor = أقل عدد إجابات يُعرض في المجموع
setting-group-floor = أقل عدد إجابات يُعرض لمجموعة
setting-quiet-hours = ساعات الهدوء
setting-voices = تنوع الأصوات المنشود
range-axis-gender = النوع الاجتماعي
range-axis-age-group = الفئة العمرية
range-axis-access = احتياجات الوصول
range-axis-language = اللغة
range-axis-region = المنطقة

recipient-room = الغرفة
recipient-me = أنتم
recipient-coordinators = التنسيق

kind-temperature = جسّ النبض
method-gradients = درجات الاتفاق
method-advice = المشورة
position-1 = 1، تأييد كامل
position-2 = 2، موافقة مع ملاحظة صغيرة
position-3 = 3، تأييد مع تحفظات
position-4 = 4، امتناع
position-5 = 5، يلزم مزيد من النقاش
position-6 = 6، لا يعجبنا لكننا نسايره
position-7 = 7، خلاف جدي
position-8 = 8، نقض
eight-steps-1 = تأييد كامل
eight-steps-2 = موافقة مع ملاحظة صغيرة
eight-steps-3 = تأييد مع تحفظات
eight-steps-4 = امتناع
eight-steps-5 = يلزم مزيد من النقاش
eight-steps-6 = لا يعجبنا لكننا نسايره
eight-steps-7 = خلاف جدي
eight-steps-8 = نقض
ground-goal = مخالفة الهدف أو المدونة
ground-harm = ضرر جسيم بمن يُمثَّلون
ground-mandate = خارج التفويض
ground-law = غير قانوني
scope-decision-making = من يقرر ماذا وكيف
scope-moving-on = المغادرة أو التسليم أو الإنهاء بانتظام
scope-urgency = ما هو عاجل
scope-steering = مجموعة التوجيه
button-1 = 1 تأييد كامل
button-2 = 2 ملاحظة صغيرة
button-3 = 3 تحفظات
button-4 = 4 امتناع
button-5 = 5 مزيد من النقاش
button-6 = 6 نسايره
button-7 = 7 خلاف جدي
button-8 = 8 نقض
button-advice = إعطاء مشورة
state-answers-missing = مفتوح: تنقص أجوبة
state-recorded = مسجّل، غير مؤكد
state-contested = مسجّل، متنازع فيه
state-needs_work = لم يُعتمد، يحتاج إلى عمل
state-strong = قراءة: تأييد قوي
state-thin = لم يُعتمد، التأييد ضعيف
verdict-needs_work = يحتاج إلى عمل
verdict-strong = التأييد قوي
verdict-thin = التأييد ضعيف
