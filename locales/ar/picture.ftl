# الصور: ما يُقرأ فيها، وما تعرضه مقولًا بالكلمات.

picture-cycle = الدورة { $cycle } · { $phase }
picture-cycle-below = { $met } من { $of } من البنود لم تعد تحتاج شيئًا
picture-cycle-all = في كل المراحل
picture-mark-done = تم
picture-mark-attested = بشهادة
picture-mark-partial = جزئيًا
picture-mark-open = مفتوح
picture-mark-stale = لم يعد قائمًا
picture-mark-waived = ليس لنا
picture-more = … و{ $count ->
    [zero] لا شيء آخر
    [one] واحد آخر
    [two] اثنان آخران
    [few] { $count } أخرى
    [many] { $count } أخرى
   *[other] { $count } أخرى
}

picture-map = الأصوات حسب القطاع
picture-map-grouping = الأصوات حسب { $grouping }
picture-map-below = { $voices ->
    [zero] لا أصوات
    [one] صوت واحد
    [two] صوتان
    [few] { $voices } أصوات
    [many] { $voices } صوتًا
   *[other] { $voices } صوت
} · كأن { $effective } من { $sectors } متساوية القوة
picture-map-below-none = { $voices ->
    [zero] لا صوت لأحد بعد
    [one] صوت واحد
    [two] صوتان
    [few] { $voices } أصوات
    [many] { $voices } صوتًا
   *[other] { $voices } صوت
}
picture-map-nobody = مطلوب، لا أحد بعد
picture-map-one = صوت واحد فقط
picture-map-dominant = أكثر من نصف الأصوات
picture-map-more = … و{ $count ->
    [zero] لا مجموعات أخرى
    [one] مجموعة أخرى
    [two] مجموعتان أخريان
    [few] { $count } مجموعات أخرى
    [many] { $count } مجموعة أخرى
   *[other] { $count } مجموعة أخرى
}، { $voices ->
    [zero] بلا أصوات
    [one] صوت واحد
    [two] صوتان
    [few] { $voices } أصوات
    [many] { $voices } صوتًا
   *[other] { $voices } صوت
}
picture-map-fragile = بلا بديل: { $codes }{ $more ->
    [zero] { "" }
    [one] { " " }… وواحدة أخرى
    [two] { " " }… واثنتان أخريان
    [few] { " " }… و{ $more } أخرى
    [many] { " " }… و{ $more } أخرى
   *[other] { " " }… و{ $more } أخرى
}

picture-checkin = استبيان المتابعة { $ref }
picture-value = حصيلة الشراكة { $ref }
picture-checkin-below = أجاب { $answered } من { $invited } · أُغلق { $closed }
picture-checkin-none = الإجابات قليلة جدًا: لا يُعرض شيء دون { $least }.
picture-checkin-gap = الفجوة { $gap }
picture-checkin-split = آراء منقسمة
picture-checkin-lowest = الأدنى: { $sector } { $figure }
picture-checkin-floors = من 1، لا أوافق إطلاقًا، إلى 5، أوافق تمامًا. لا تُعرض مجموعة أقل من { $group }، ولا شيء دون { $least } إجابات، ولا إجابة أي شخص بمفرده.
picture-value-floors = 1 تعني «لا»، و2 «جزئيًا»، و3 «حصلنا عليه». لا تُعرض مجموعة أقل من { $group }، ولا شيء دون { $least } إجابات، ولا إجابة أي شخص بمفرده.
picture-legend-all = الجميع معًا
picture-legend-lowest = أدنى مجموعة
picture-legend-group = مجموعة أخرى
picture-legend-others = مجموعات صغيرة معًا

picture-trend = من استبيان إلى استبيان
picture-trend-below = من { $first }، { $since }، إلى { $last }، { $until }
picture-trend-none = لا نتائج بعد تمكن مقارنتها.
picture-trend-scale = كلٌّ من 1 في الأسفل إلى 5. الجزء المظلل، دون 3، مقلق. السهم: ارتفاع أو انخفاض بمقدار 0.3 أو أكثر.

picture-scorecard = الانفتاح { $total } من 100 · { $level }
picture-scorecard-none = الانفتاح: لا بيانات كافية بعد
picture-scorecard-below = { $scored } من { $of } من المعايير لها بيانات
picture-scorecard-change = { $by } منذ المرة الماضية
picture-scorecard-no-data = لا بيانات
picture-scorecard-points = لكل معيار من 0 إلى 4 مربعات ممتلئة. تقارن هذه الشراكة نفسها بنفسها لا بغيرها.

picture-timeline = القرارات والمراجعات
picture-timeline-today = اليوم، { $date }
picture-timeline-none = لم يُقترح شيء بعد.
picture-timeline-earlier = … { $count ->
    [zero] لا شيء أسبق
    [one] واحد أسبق
    [two] اثنان أسبق
    [few] { $count } أسبق
    [many] { $count } أسبق
   *[other] { $count } أسبق
}
picture-timeline-later = … { $count ->
    [zero] لا شيء لاحق
    [one] واحد لاحق
    [two] اثنان لاحقان
    [few] { $count } لاحقة
    [many] { $count } لاحقًا
   *[other] { $count } لاحق
}
picture-timeline-what = { $what } · { $date }
picture-happens-adopted = اتُّفق عليه
picture-happens-not-adopted = لم يُتفق عليه
picture-happens-ended = لم يعد ساريًا
picture-happens-closes = يُغلق
picture-happens-reviewed = أُجريت مراجعة
picture-happens-review-due = مراجعة مستحقة

picture-alt-cycle = حلقة من أربع مراحل، الدورة { $cycle }، الآن { $phase }. { $met } من { $of } من البنود لم تعد تحتاج شيئًا.
picture-alt-checkin = مقاييس من 1 إلى 5 لاستبيان المتابعة { $ref }، الأسوأ أولًا. أجاب { $answered } من { $invited }.
picture-alt-value = مقاييس من 1 إلى 3 لحصيلة الشراكة { $ref }، الأسوأ أولًا. أجاب { $answered } من { $invited }.
picture-alt-trend = خط لكل سؤال عبر { $rounds }.
picture-alt-timeline = خط زمني: { $past ->
    [zero] لا شيء مضى
    [one] حدث واحد مضى
    [two] حدثان مضيا
    [few] { $past } أحداث مضت
    [many] { $past } حدثًا مضى
   *[other] { $past } حدث مضى
}، { $ahead ->
    [zero] لا شيء آتٍ
    [one] حدث آتٍ
    [two] حدثان آتيان
    [few] { $ahead } أحداث آتية
    [many] { $ahead } حدثًا آتيًا
   *[other] { $ahead } حدث آتٍ
}.
picture-alt-row = { $name }: { $what }
