# The log: what happened, newest first. What each argument is stands in locales/en.

log-headline = { $count ->
    [zero] لا مدخلات:
    [one] آخر مدخل:
    [two] آخر مدخلين، والأحدث أولًا:
    [few] آخر { $count } مدخلات، والأحدث أولًا:
    [many] آخر { $count } مدخلًا، والأحدث أولًا:
   *[other] آخر { $count } مدخل، والأحدث أولًا:
}
log-empty = لم يحدث شيء في ذلك الوقت.
log-line = { $number } { $when } – { $who }، { $where }: { $what }
log-line-inside = { $number } { $when } – { $who }: { $what }
log-line-time = { $number } { $when } – { $what }
log-page = الصفحة { $page }، والأحدث أولًا:
log-more = ما قبلها: ⁦`log --page { $page }`⁩ – عن أمر واحد: ⁦`log --on D1`⁩

log-started = فتح { $name }
log-room-connected = انضمت غرفة على { $platform }
log-room-detached = فُصلت غرفة
log-appointed = سُمّي { $person }: { $role }
log-role-ended = لم يعد { $person } في دور: { $role }
log-vacated = مُحيت البيانات الشخصية لأحد المشاركين
log-archived = أُرشفت الشراكة
log-merged = صار حسابان لـ{ $person } شخصًا واحدًا
log-erased = { $count ->
    [zero] لم يُمحَ أي نص شخصي
    [one] مُحي نص شخصي واحد
    [two] مُحي نصان شخصيان
    [few] مُحيت { $count } نصوص شخصية
    [many] مُحي { $count } نصًا شخصيًا
   *[other] مُحي { $count } نص شخصي
}

## Organisations
log-org-added = سُجّلت { $name } باسم { $org } ({ $ref })
log-represent-asked = طلب { $person } الكلام باسم { $org }
log-represent-accepted = يحق لـ{ $person } الكلام باسم { $org }
log-org-updated = غيّر { $org } بياناته: { $fields }
log-handed = { $person } هو مندوب { $org }
log-org-left = غادر { $org }

## Proposals and decisions
log-proposed = اقتُرح { $ref }، بطريقة { $method }: { $title }
log-sponsored = ساند { $org } المقترح { $ref }: { $title }
log-position = { $org } في { $ref }: { $position }
log-extended = مُدّد { $ref } حتى { $closes }: { $title }
log-integrating = أُغلق { $ref } وفيه اعتراض قائم، والعمل عليه حتى { $until }: { $title }
log-closed = أُغلق { $ref }: { $verdict }{ $grade ->
    [A] ، { grade-A }
    [B] ، { grade-B }
    [C] ، { grade-C }
    [D] ، { grade-D }
    [E] ، { grade-E }
   *[none] { "" }
}{ $unheard ->
    [0] { "" }
    [zero] { "" }
    [one] ، صوت لم يُسمع
    [two] ، صوتان لم يُسمعا
    [few] ، { $unheard } أصوات لم تُسمع
    [many] ، { $unheard } صوتًا لم يُسمع
   *[other] ، { $unheard } صوت لم يُسمع
} – { $title }
log-withdrawn = سُحب { $ref }: { $title }
log-outcome = أُعلنت نتيجة { $ref }: { $title }
log-dissent = بيان مخالفة من { $org } في { $ref }: { $title }
log-dissent-withdrawn = سحب { $org } بيانه في { $ref }: { $title }
log-review-due = حلّ موعد مراجعة { $ref }: { $title }
log-review-answered = { $org } في مراجعة { $ref }: { $answer }
log-review-kept = أُبقي { $ref }، والمراجعة التالية في { $next }: { $title }
log-review-reopened = فُتح { $ref } للنقاش من جديد: { $title }
log-sunset = انتهى { $ref } في موعده: { $title }

## Polls and reminders
log-poll-asked = سُئل { $ref }: { $question }
log-poll-closed = أُغلق { $ref }
log-reminder-set = وُضع { $ref }

log-dormant = تُرك { $org } ({ $ref }) خارج القوائم الجديدة، لم يُسمع منذ زمن
log-back = عاد { $org } ({ $ref })
log-coordinator-backed = يطلب { $org } أن ينسّق { $person }
log-amended = لـ{ $ref } نص جديد، النسخة { $version }: { $title }
log-editorial = في { $ref } تعديل في الصياغة: { $title }
log-editorial-contested = ينازع { $org } في تعديل صياغة { $ref }: { $title }
log-translated = { $ref } موجود باللغة { $language }: { $title }
log-opened = فُتح { $ref }، النسخة { $version }، حتى { $closes }: { $title }
log-closing-early = يُغلق { $ref } مبكرًا، { $closes }: { $title }
log-kept-open = { $org } يبقي { $ref } مفتوحًا حتى { $closes }: { $title }
log-position-hidden = أجاب { $org } في { $ref }
log-advice = أعطى { $from } مشورة في { $ref }: { $title }
log-advice-answered = جواب إلى { $from } في { $ref }: { $answer }
log-affected = أُضيف { $org } إلى المتأثرين بـ{ $ref }: { $title }
log-escalated = قال { $org } إن { $ref } يتجاوز التفويض: { $title }
log-turned-consent = صار { $ref } مقترحًا للجميع بالقبول: { $title }
log-recorded = سُجّل { $ref }، وقد تقرّر وجهًا لوجه بطريقة { $method }: { $title }
log-contested = نازع { $org } فيما سُجّل في { $ref }: { $title }
log-corrected = صُحّح ما سُجّل في { $ref }: { $title }
log-confirmed = تأكد ما سُجّل في { $ref }: { $title }

## Indicators, reviews, signals
log-indicator-added = يُقاس { $ref }: { $name }
log-indicator-read = { $ref } { $name }: { $value }
log-indicator-ended = لم يعد { $ref } يُقاس
log-review-opened = حُدّد موعد { $ref } في { $date }
log-review-moved = تغيّر موعد { $ref } أو رئاستها
log-review-stated = سُجّل بيان { $ref }
log-pause-ended = انتهى التوقف
log-signals-published = صارت مراجعة مقترحة ظاهرة للجميع بعد 14 يومًا بلا جواب
log-review-put-off = لا مراجعة الآن: { $reason }
log-context = أبلغ { $org } ({ $ref }) عن تغيّر: { $text }
log-review-called = دعا { $org } ({ $ref }) إلى مراجعة: { $reason }
log-checkin-scheduled = استبيان المتابعة الدوري: { $every }
log-checkin-stopped = انتهى استبيان المتابعة الدوري
log-checkin-opened = فُتح استبيان { $ref }، وعدد من سُئلوا { $invited }
log-checkin-extended = مُدّد استبيان { $ref } حتى { $closes }
log-checkin-closed = أُغلق استبيان { $ref }، أجاب { $answered } من { $invited }
log-value-opened = فُتحت حصيلة الشراكة { $ref }، وعدد من سُئلوا { $invited }
log-value-extended = مُدّدت حصيلة الشراكة { $ref } حتى { $closes }
log-value-closed = أُغلقت حصيلة الشراكة { $ref }، أجاب { $answered } من { $invited }
log-criterion-commented = { $org } في { $id }: { $text }
log-scorecard-published = نُشرت اللوحة
