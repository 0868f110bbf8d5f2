# The status: one screen, worst first. What each argument is stands in locales/en.

status-headline = { $name } · الدورة { $cycle } · { $phase } · اليوم { $day } · { $date }
status-archived = مؤرشفة: يبقى السجل قابلًا للقراءة – ⁦`decision list`⁩
status-more = … و{ $count } أخرى – ⁦`{ $command }`⁩

## What waits for the coordinator
status-needs = بانتظاركم: { $count }
status-needs-nothing = بانتظاركم: لا شيء الآن – ⁦`guide`⁩
needs-outcome = · { $ref } بيان النتيجة مطلوب { $due } – ⁦`decision outcome { $ref } TEXT`⁩
needs-outcome-overdue = · { $ref } بيان النتيجة متأخر منذ { $due } – ⁦`decision outcome { $ref } TEXT`⁩
needs-sponsor = · { $ref } ينتظر صوتًا يسانده – ⁦`decision sponsor { $ref }`⁩
needs-integration = · { $ref } اعتراض { $orgs }: اجمعوهم حتى { $until } – ⁦`decision show { $ref }`⁩
needs-reopened = · { $ref } صوت يريد تغييره أو إنهاءه – ⁦`propose TITLE --supersedes { $ref }`⁩
needs-representation = · { $org }: { $count ->
    [zero] لا أحد يطلب
    [one] شخص واحد يطلب
    [two] شخصان يطلبان
    [few] { $count } أشخاص يطلبون
    [many] { $count } شخصًا يطلبون
   *[other] { $count } شخص يطلبون
} الكلام باسمها – ⁦`stakeholder accept PERSON`⁩
needs-delegate = · لا أحد يتكلم باسم { $orgs } – يرسل أهلها ⁦`stakeholder represent ORG`⁩

## Decisions
status-decisions = القرارات: { $count ->
    [zero] لا مفتوح
    [one] مقترح مفتوح واحد
    [two] مقترحان مفتوحان
    [few] { $count } مقترحات مفتوحة
    [many] { $count } مقترحًا مفتوحًا
   *[other] { $count } مقترح مفتوح
}
status-decisions-none = القرارات: لا شيء مفتوح – ⁦`decision list`⁩
status-decision = · { $ref } { $title }، يُغلق { $closes } ({ $days } ي)، سُمع { $heard } من { $of }، واللازم { $least }{ $objections ->
    [0] { "" }
    [zero] { "" }
    [one] ، اعتراض واحد
    [two] ، اعتراضان
    [few] ، { $objections } اعتراضات
    [many] ، { $objections } اعتراضًا
   *[other] ، { $objections } اعتراض
}{ $count ->
    [0] { "" }
    [zero] { "" }
    [one] ، صوت لم يُسمع: { $unheard }
    [two] ، صوتان لم يُسمعا: { $unheard }
    [few] ، { $count } أصوات لم تُسمع: { $unheard }
    [many] ، { $count } صوتًا لم يُسمع: { $unheard }
   *[other] ، { $count } صوت لم يُسمع: { $unheard }
} – ⁦`decision show { $ref }`⁩
status-decision-other = · { $ref } { $title }: { $state } – ⁦`decision show { $ref }`⁩
status-decision-public = · { $ref } { $title }، يُغلق { $closes }، سُمع { $heard } من { $of } – ⁦`decision show { $ref }`⁩

## Reviews
status-review-due = المراجعات: { $ref } { $title }، أجاب { $answered } من { $of } – ⁦`decision review { $ref } keep`⁩
status-review-overdue = المراجعات: { $ref } { $title }، متأخرة { $days ->
    [zero] أقل من يوم
    [one] يومًا واحدًا
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}، أجاب { $answered } من { $of } – ⁦`decision review { $ref } keep`⁩
status-review-next = المراجعات: التالية { $ref } في { $date } – ⁦`decision show { $ref }`⁩

## Reminders
status-reminders = التذكيرات: { $count }، التالي { $ref } { $text }، { $next } – ⁦`remind list`⁩

## Who is here
status-here = الحاضرون: { $voices ->
    [zero] لا أصوات
    [one] صوت واحد
    [two] صوتان
    [few] { $voices } أصوات
    [many] { $voices } صوتًا
   *[other] { $voices } صوت
}: { $sectors } – ⁦`stakeholder map`⁩
status-here-nobody = الحاضرون: لا أصوات بعد – ⁦`stakeholder join NAME --sector SECTOR`⁩
status-sector = { $sector } { $count }

## What needs one organisation's voice
voice-needed = بانتظار { $org }: { $ref } { $title }، يُغلق { $closes } ({ $days } ي) – مثلًا ⁦`vote { $ref } { $position }`⁩
voice-review = بانتظار { $org }: هل ما زال { $ref } { $title } صائبًا؟ – مثلًا ⁦`decision review { $ref } keep`⁩
voice-nothing = بانتظار { $org }: لا شيء الآن – ⁦`decision list`⁩
voice-seat = الحاضرون: { $lead } مندوب { $org }، { $substitutes ->
    [0] لا بديل بعد – يرسل أحد الزملاء ⁦`stakeholder represent { $org }`⁩
    [zero] لا بديل بعد – يرسل أحد الزملاء ⁦`stakeholder represent { $org }`⁩
    [one] بديل واحد – ⁦`stakeholder hand-over PERSON`⁩
    [two] بديلان – ⁦`stakeholder hand-over PERSON`⁩
    [few] { $substitutes } بدلاء – ⁦`stakeholder hand-over PERSON`⁩
    [many] { $substitutes } بديلًا – ⁦`stakeholder hand-over PERSON`⁩
   *[other] { $substitutes } بديل – ⁦`stakeholder hand-over PERSON`⁩
} · { $mandate }

standing = { $roles }

needs-language = · ينتظر { $ref } نصه باللغات { $languages } – ⁦`decision translate { $ref } --language { $language } --text TEXT`⁩
voice-advice = بانتظار { $org }: مشورتكم في { $ref } { $title }، حتى { $closes } – ⁦`vote { $ref } TEXT`⁩

status-dormant = لم يُسمعوا منذ زمن: { $out ->
    [0] { "" }
    [zero] خاملون { $dormant }
    [one] خاملون { $dormant }
    [two] خاملون { $dormant }
    [few] خاملون { $dormant }
    [many] خاملون { $dormant }
   *[other] خاملون { $dormant }
}{ $warned ->
    [0] { "" }
    [zero] { $out ->
        [0] { "" }
        [zero] { "؛ " }
        [one] { "؛ " }
        [two] { "؛ " }
        [few] { "؛ " }
        [many] { "؛ " }
       *[other] { "؛ " }
    }أُشعر { $notice }
    [one] { $out ->
        [0] { "" }
        [zero] { "؛ " }
        [one] { "؛ " }
        [two] { "؛ " }
        [few] { "؛ " }
        [many] { "؛ " }
       *[other] { "؛ " }
    }أُشعر { $notice }
    [two] { $out ->
        [0] { "" }
        [zero] { "؛ " }
        [one] { "؛ " }
        [two] { "؛ " }
        [few] { "؛ " }
        [many] { "؛ " }
       *[other] { "؛ " }
    }أُشعر { $notice }
    [few] { $out ->
        [0] { "" }
        [zero] { "؛ " }
        [one] { "؛ " }
        [two] { "؛ " }
        [few] { "؛ " }
        [many] { "؛ " }
       *[other] { "؛ " }
    }أُشعر { $notice }
    [many] { $out ->
        [0] { "" }
        [zero] { "؛ " }
        [one] { "؛ " }
        [two] { "؛ " }
        [few] { "؛ " }
        [many] { "؛ " }
       *[other] { "؛ " }
    }أُشعر { $notice }
   *[other] { $out ->
        [0] { "" }
        [zero] { "؛ " }
        [one] { "؛ " }
        [two] { "؛ " }
        [few] { "؛ " }
        [many] { "؛ " }
       *[other] { "؛ " }
    }أُشعر { $notice }
} – ⁦`stakeholder list`⁩

needs-undelivered = · رسائل تنتظر { $count ->
    [zero] لا أحد
    [one] شخصًا واحدًا
    [two] شخصين
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
} لا أستطيع الوصول إليهم – يرسلون `me inbox`

# Results and reviews.
status-results = النتائج: { $indicator }
status-review-dated = المراجعات: { $review }
voice-reading = بانتظار { $org }: قراءة { $ref } { $name }، موعدها { $due } – ⁦`indicator read { $ref } NUMBER`⁩
status-mood = المزاج: { $ref } { $answered } من { $invited } · { $items } – ⁦`checkin results { $ref }`⁩
status-mood-hidden = المزاج: { $ref } { $answered } من { $invited }، أقل من أن يُعرض – ⁦`checkin results { $ref }`⁩
status-mood-item = { $question } { $mean }{ $direction ->
    [up] {" "}(ارتفاع { $by })
    [down] {" "}(انخفاض { $by })
   *[none] { "" }
}
status-mood-item-group = { $question } { $mean } ({ $sector } { $lowest }، الفجوة { $gap }{ $direction ->
    [up] ، ارتفاع { $by }
    [down] ، انخفاض { $by }
   *[none] { "" }
})
status-checkin-open = الاستبيان: { $ref } مفتوح حتى { $closes } – ⁦`checkin answer`⁩
status-value-open = حصيلة الشراكة: { $ref } مفتوحة حتى { $closes } – ⁦`checkin answer`⁩
status-checkin-next = الاستبيان: التالي { $next } – ⁦`checkin results`⁩

## One screen
status-left-out = … { $count ->
    [zero] لم يُترك سطر
    [one] تُرك سطر واحد
    [two] تُرك سطران
    [few] تُركت { $count } أسطر
    [many] تُرك { $count } سطرًا
   *[other] تُرك { $count } سطر
} لتسع الشاشة – { $commands }
status-command = ⁦`{ $command }`⁩
status-decided = { $decision } – ⁦`decision show { $ref }`⁩
voice-input-answered = { $input } – ⁦`input list`⁩
status-needs-more = … و{ $count } أخرى: { $shelves }
status-shelf = ⁦`{ $command }`⁩ ({ $count })
status-gaps = الثغرات: { $gaps } – ⁦`stakeholder map`⁩
short-empty = لا أحد بعد: { $list }
short-one-voice = صوت واحد فقط: { $list }
short-no-substitute = بلا بديل: { $count }
short-no-mandate = تفويض غير واضح: { $count }
short-quiet = صامت: { $list }
short-no-contact = لا أحد لنصوص { $list }
short-no-next-step = غائبون بلا خطوة تالية: { $count }
short-needs = حاجات دعم مفتوحة: { $count }

## Anybody
status-goal = الهدف: { $goal } – ⁦`decision list`⁩
status-partners = الشركاء: { $orgs } – ⁦`stakeholder list`⁩
status-feedback = رأيكم: ⁦`input give TEXT`⁩ – يأخذ رقمًا، وجوابًا خلال 30 يومًا

## A partner
status-more-orgs = … ولـ { $count } أخرى من منظماتكم: { $orgs } – ⁦`decision list --status open`⁩
voice-consult = تحتاج { $org } إلى مدة تشاور (أيام: { $days }) أطول من الوقت الباقي – ⁦`decision keep-open REF`⁩
seat-mandate = التفويض مسجّل – ⁦`stakeholder update --mandate-until WHEN`⁩
seat-mandate-until = التفويض حتى { $until } – ⁦`stakeholder update --mandate-until WHEN`⁩
seat-mandate-none = التفويض غير مسجّل – ⁦`stakeholder update --mandate TEXT`⁩
voice-hours = ساعات الهدوء: { $quiet } – ⁦`me quiet 21:00-07:00`⁩
