# The map. What each argument is stands in locales/en.

map-sector = القطاع
map-headline = الأصوات حسب { $grouping }: { $voices }{ $sectors ->
    [0] { "" }
    [zero] { "" }
    [one] ، الفعلي { $effective } من { $sectors }
    [two] ، الفعلي { $effective } من { $sectors }
    [few] ، الفعلي { $effective } من { $sectors }
    [many] ، الفعلي { $effective } من { $sectors }
   *[other] ، الفعلي { $effective } من { $sectors }
}{ $empty ->
    [0] { "" }
    [zero] { "" }
    [one] ، قطاع مطلوب واحد بلا أحد
    [two] ، قطاعان مطلوبان بلا أحد
    [few] ، { $empty } قطاعات مطلوبة بلا أحد
    [many] ، { $empty } قطاعًا مطلوبًا بلا أحد
   *[other] ، { $empty } قطاع مطلوب بلا أحد
}
map-row = { $sector }: { $voices } { $bar }
map-row-nobody = { $sector }: { $voices } { $bar }- مطلوب، لا أحد بعد – ⁦`stakeholder missing WHO --sector SECTOR`⁩
map-rows-more = … ومجموعات أخرى عددها { $count } – ⁦`stakeholder list`⁩

## Gaps
gap-empty = { $sector }: لا أحد بعد – ⁦`stakeholder missing WHO --sector SECTOR`⁩
gap-one-voice = { $sector }: صوت واحد فقط – ⁦`stakeholder missing WHO --sector SECTOR`⁩
gap-no-substitute = بلا بديل: { $orgs } – ⁦`stakeholder represent ORG`⁩
gap-no-mandate = تفويض غير واضح: { $orgs } – ⁦`stakeholder update ORG --mandate TEXT`⁩
gap-quiet = { $sector }: صامت منذ { $days ->
    [zero] اليوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} – ⁦`input ask QUESTION`⁩
gap-no-contact = لا أحد يراجع نصوص { $language } – ⁦`partnership facilitator add PERSON`⁩
gap-no-next-step = { $who }: بلا خطوة تالية – ⁦`stakeholder missing WHO --next TEXT`⁩
gap-needs = { $count ->
    [zero] لا حاجة دعم مفتوحة
    [one] حاجة دعم مفتوحة واحدة
    [two] حاجتا دعم مفتوحتان
    [few] { $count } حاجات دعم مفتوحة
    [many] { $count } حاجة دعم مفتوحة
   *[other] { $count } حاجة دعم مفتوحة
} – ⁦`note list need`⁩

## Balance
map-balance = { $measure }، آخر 180 يومًا: { $flags }
map-dominant = { $sector } مهيمن، { $count } من { $total }
map-over = { $sector } تمثيله زائد، { $count } من { $total }
map-under = { $sector } تمثيله ناقص، { $count } من { $total }
measure-voices = الأصوات
measure-proposals = المقترحات المفتوحة
measure-positions = المواقف المعلنة
measure-inputs = الإسهامات المأخوذ بها
measure-sessions = الجلسات المحضورة
measure-seats = مقاعد التوجيه
measure-tasks = المهام المقبولة

## Who is not here yet
map-missing = غائب: { $who } ({ $sector })، الخطوة التالية: { $next }
map-missing-no-step = غائب: { $who } ({ $sector }) – ⁦`stakeholder missing WHO --next TEXT`⁩
map-missing-more = … وغائبون آخرون عددهم { $count } – ⁦`log`⁩

## Interests side by side
map-interests = المصالح جنبًا إلى جنب: { $said } من { $of } – ⁦`stakeholder update --interest TEXT`⁩
map-interest = { $org }: { $parts }
map-part = { $field } «{ $text }»
map-part-assumed = { $field } «{ $text }» (مفترض)
map-interests-more = … و{ $count } أخرى – ⁦`stakeholder map --sector SECTOR`⁩، والكل ⁦`partnership export`⁩
map-interests-silent = لم تقل شيئًا بعد: { $orgs }
map-barriers = اسألوا مبكرًا عما يعيق المشاركة: كلفة التنقل والإنترنت، اللغة والمصطلحات، الوقت، رعاية الأسرة، الخوف.
field-motivation = الدافع
field-interest = المصلحة
field-own-goal = الهدف الخاص
field-contribution = ما تقدمه

## stakeholder missing
missing-done = سُجّل: { $who } معنيّ وليس هنا بعد. الخطوة التالية: ⁦`stakeholder missing { $who } --next TEXT`⁩
missing-noted = { $who } ({ $sector }) معنيّ وليس هنا بعد. من يمكنه فتح الباب؟ ⁦`stakeholder missing { $who } --door TEXT`⁩
missing-why = السبب: { $why }
missing-next = الخطوة التالية: { $next }
missing-updated = تغيّر: { $who }. ما قيل من قبل يبقى في السجل.
missing-over = لم يعد { $who } مذكورًا بين الغائبين.

log-missing-noted = غائب: { $who }
log-missing-updated = غائب، تغيّر: { $who }
log-missing-over = لم يعد غائبًا: { $who }

refusal-missing-unknown = لا أحد باسم { $who } مذكور بين الغائبين.
refusal-missing-hint = من هم: ⁦`stakeholder map`⁩
refusal-missing-sector = في أي قطاع يُحسب { $who }؟ مثلًا: ⁦`stakeholder missing { $who } --sector communities`⁩
refusal-missing-known = { $who } مسجّل من قبل. ما الذي يتغيّر؟ مثلًا: ⁦`stakeholder missing { $who } --next نزورهم في مايو`⁩
refusal-missing-here = { $org } مسجّلة من قبل: { $ref }. ⁦`stakeholder list`⁩
refusal-missing-many = سُجّل { $most } غائب من قبل، وهذا هو الحد الأقصى. من لم يعد كذلك: ⁦`stakeholder missing WHO --over REASON`⁩
