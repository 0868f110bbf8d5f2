# Signals. What each argument is stands in locales/en.

signal-s1 = S1: حل موعد المراجعة القادمة
signal-s2 = S2: في { $about } بند دون 3٫0 إجمالًا
signal-s3 = S3: في { $about } قطاعات متباعدة، أو مجموعة دون 2٫5
signal-s4 = S4: { $about } أدنى من الجولة السابقة
signal-s5 = S5: انقسام في { $about } حول الثقة أو التأثير أو التقاسم
signal-s6 = S6: قليلون أجابوا في { $about }، أو صمت قطاع كامل
signal-s7 = S7: { $about } ثاني قرار متتالٍ بلا نصاب
signal-s7-objection = S7: اعتراض أو نقض على { $about } قائم منذ أكثر من 21 يومًا
signal-s8 = S8: اعتُمد { $about } خلافًا لقطاع كامل
signal-s9 = S9: أكثر من 30 % من الالتزامات المستحقة متأخرة أكثر من 14 يومًا
signal-s10 = S10: { $about } خارج المسار مرتين متتاليتين، أو تنقصه قراءتان
signal-s11 = S11: غاب من لا غنى عنه
signal-s11-sector = S11: لم يبق لقطاع { $about } إلا صوت واحد أو لا شيء
signal-s11-org = S11: غادر { $about }، وكان قد ذكر ما يقدّمه
signal-s12 = S12: { $about } من الخارج بلا جواب بعد 30 يومًا
signal-s13 = S13: أُبلغ عن تغيّر في السياق، ويراه قطاع آخر أيضًا
signal-s14 = S14: صوتان من قطاعين مختلفين يطلبان مراجعة

review-suggested = تُقترح مراجعة:
review-suggested-how = جوابكم: ⁦`review open --on WHEN --chair PERSON`⁩ أو ⁦`review later REASON`⁩. إن لم يأت جواب رأى هذا كل الشركاء بعد 14 يومًا.
review-suggested-seen = { $ref } لها موعد وستنظر في ذلك – ⁦`review list`⁩
review-suggested-public = اقتُرحت على المنسّقين والميسّرين في { $since } ولم يُجب أحد خلال 14 يومًا: يراها الآن كل الشركاء. جوابهم ⁦`review open --on WHEN --chair PERSON`⁩ أو ⁦`review later REASON`⁩، وصوتان من قطاعين مختلفين يفتحان مراجعة عبر ⁦`review call REASON`⁩.
review-suggested-line = · مراجعة مقترحة ({ $signals })، منذ { $days ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} – ⁦`review open --on WHEN --chair PERSON`⁩ أو ⁦`review later REASON`⁩
review-put-off = لا مراجعة الآن: { $reason }
review-later-done = سُجّل: لا مراجعة الآن، مع السبب.

review-signal = يبلّغ { $org } عن تغيّر: { $text }
review-signal-how = إن رآه صوت من قطاع آخر أيضًا فذلك يقترح مراجعة: ⁦`review signal TEXT`⁩
review-signal-heard = يراه قطاع ثانٍ: ذلك يقترح مراجعة على المنسّقين والميسّرين.
review-signal-done = { $org }: أُبلغ عن التغيّر. يمكن لصوت من قطاع آخر تأييده عبر ⁦`review signal TEXT`⁩.
review-signal-seconded = { $org }: سُجّل. هذا يؤيد ما أبلغ عنه قطاع آخر.
review-called = يدعو { $org } إلى مراجعة: { $reason }
review-called-how = بصوت ثانٍ من قطاع آخر تُفتح: ⁦`review call REASON`⁩
review-call-done = { $org }: سُجّل. صوت من قطاع آخر يفتح المراجعة عبر ⁦`review call REASON`⁩.
