# What the parser answers to a mistake. The command words themselves are never translated.

refusal-empty = لا يوجد ما يُفعل في سطر فارغ.
refusal-try-help = help يعرض ما أفهمه.
refusal-control-character = في السطر رمز تحكّم ({ $code }) لا يراه أحد. يُرجى كتابته من جديد من دونه.
refusal-line-too-long = عدد حروف السطر { $count }، والحد الأقصى في المرة الواحدة { $limit }.
refusal-argument-too-long = عدد حروف { $argument } هو { $count }، والحد الأقصى للنص الواحد { $limit }.

refusal-unknown-command = لا أعرف الأمر «{ $word }».
refusal-unknown-verb = ليس في { $noun } كلمة «{ $word }».
refusal-missing-verb = تنقص { $noun } كلمة أخرى.
refusal-verbs = بعد { $noun } يمكن أن يأتي: { $verbs }.
refusal-did-you-mean = هل تقصدون { $suggestion }؟
refusal-example = مثلًا: { $example }
refusal-usage = يُكتب هكذا: { $usage }

refusal-unknown-option = ليس للأمر { $command } خيار { $option }. إن كان جزءًا من نصكم فضعوا النص بين علامتي تنصيص مزدوجتين.
refusal-option-twice = ورد { $option } مرتين، وآخذه مرة واحدة.
refusal-option-needs-value = يحتاج { $option } إلى قيمة بعده.
refusal-option-takes-no-value = يُكتب { $option } وحده من دون قيمة.
refusal-quote-open = تنقص علامة تنصيص في النهاية بعد: { $from }
refusal-extra-words = لا أدري ما أفعل بـ«{ $words }». يأتي نصكم قبل الخيارات، أو بين علامتي تنصيص مزدوجتين.
refusal-missing = ينقص شيء: { $what }.
refusal-not-together = لا يجتمع { $one } و{ $other }.
refusal-unclear = لا أفهم هذا الأمر { $command }.

refusal-possible = الممكن: { $words }.
refusal-invalid-choice = «{ $value }» لا يناسب هنا.
refusal-invalid-position = «{ $value }» ليس موقفًا.
refusal-invalid-reference = «{ $value }» ليس مرجعًا. المرجع حرف ورقم، مثل D1.
refusal-invalid-number = «{ $value }» ليس عددًا يصلح لـ{ $argument }.
refusal-invalid-value = «{ $value }» لا يناسب { $argument }.
refusal-invalid-zone = لا أعرف المنطقة الزمنية «{ $value }». المنطقة الزمنية إقليم ومدينة، مثل Africa/Nairobi.

refusal-invalid-when = «{ $value }» ليس وقتًا. أفهم 2027-03-01 و2027-03-01 14:00 وin 7 days وtomorrow 9:00 وnext monday.
refusal-no-such-day = لا يوجد في التقويم يوم «{ $value }».
refusal-no-such-time = لا توجد ساعة «{ $value }». أفهم 09:30.
refusal-when-out-of-range = «{ $value }» بعيد جدًا.

refusal-invalid-duration = «{ $value }» ليس مدة. أفهم 90m و24h و7d و2w و3 months.
refusal-duration-unit = «{ $value }» ليس وحدة زمن. أفهم 90m و24h و7d و2w و3 months.
refusal-duration-zero = «{ $value }» ليس مدة على الإطلاق.
refusal-duration-too-long = «{ $value }» أطول من عشر سنوات.

refusal-invalid-every = لا أعرف الإيقاع «{ $value }». أفهم daily وweekly on monday وmonthly on the last friday at 09:30 وevery 60 days.
refusal-every-fields = لعبارة cron خمسة حقول، وفي هذه { $count }.
refusal-every-field = «{ $value }» لا يصلح { $field } في عبارة cron.
refusal-every-never = «{ $value }» لا يأتي أبدًا: لا يوجد يوم كهذا.
refusal-every-interval = «{ $value }» ليس فاصلًا زمنيًا: إما لا شيء أو أكثر من عشر سنوات.
refusal-every-day = «{ $value }» ليس يومًا من الشهر.
refusal-every-misfit = «{ $on }» لا يتفق مع «{ $every }».
cron-minute = حقلًا للدقيقة
cron-hour = حقلًا للساعة
cron-day-of-month = حقلًا ليوم الشهر
cron-month = حقلًا للشهر
cron-day-of-week = حقلًا ليوم الأسبوع

refusal-invalid-days = «{ $value }» ليس يومًا من الأسبوع. أفهم saturday وsunday.
refusal-days-all = لو كانت الأيام السبعة كلها عطلة لما بقي يوم لأي شيء.
refusal-invalid-hours = «{ $value }» ليست ساعات. أفهم 21:00-07:00.
refusal-hours-equal = «{ $value }» تبدأ وتنتهي في الوقت نفسه.
