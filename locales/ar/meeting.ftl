# Meetings. What each argument is stands in locales/en.

meeting-kind-none = اجتماع
meeting-kind-dialogue = حوار
meeting-kind-steering = اجتماع التوجيه
meeting-kind-learning = اجتماع تعلّم
meeting-kind-results = اجتماع عن النتائج
meeting-kind-sharing = اجتماع عن التقاسم
meeting-state-planned = مقرر
meeting-state-unclosed = انقضى ولم يُذكر من حضر
meeting-state-held = عُقد
meeting-state-cancelled = أُلغي

meeting-headline = { $ref } { $kind }: { $title } – { $at }
meeting-place = المكان: { $place }
meeting-in-person = حضوريًّا.
meeting-invited = المدعوون: { $orgs }
meeting-agenda = جدول الأعمال:
meeting-topic = { $number }. { $text }
meeting-topic-of = { $number }. { $text } ({ $org })
meeting-short-notice = أُعلن قبل موعده بأقل من { $length }. يبقى قائمًا، ويظهر ذلك في السجل.
meeting-how = هل تحضرون؟ أجيبوا بـ “yes” أو “maybe” أو “no”، أو ⁦`meeting attend { $ref } yes`⁩
meeting-coming = يحضر ({ $count }): { $orgs }
meeting-maybe = ربما ({ $count }): { $orgs }
meeting-not-coming = لا يحضر ({ $count }): { $orgs }
meeting-present = حضر: { $orgs } – { $count ->
    [zero] لا منظمة
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $count } منظمات
    [many] { $count } منظمة
   *[other] { $count } منظمة
}، { $sectors ->
    [zero] لا قطاع
    [one] قطاع واحد
    [two] قطاعان
    [few] { $sectors } قطاعات
    [many] { $sectors } قطاعًا
   *[other] { $sectors } قطاع
}
meeting-notes-how = المحضر خلال سبعة أيام: ⁦`meeting note { $ref } TEXT`⁩

meeting-plan-done = أُعلن { $ref } في { $at }. الوثائق قبله بـ 48 ساعة: ⁦`meeting paper { $ref } LINK`⁩
meeting-record-done = سُجّل { $ref }.
meeting-attend-yes = تحضرون { $ref }، { $at }. تغيّر شيء؟ ⁦`meeting attend { $ref } no`⁩
meeting-attend-maybe = ربما تحضرون { $ref }، { $at }. حين تعرفون: ⁦`meeting attend { $ref } yes`⁩
meeting-attend-no = لا تحضرون { $ref }، { $at }. تغيّر شيء؟ ⁦`meeting attend { $ref } yes`⁩

meeting-moved = تغيّر موعد { $ref } { $title }: الآن { $at }، وكان { $was }. يُسأل من جديد من قال إنه يحضر.
meeting-cancelled = { $ref } { $title }، { $at }، لا يُعقد.
meeting-cancelled-why = { $ref } { $title }، { $at }، لا يُعقد: { $reason }
meeting-topic-added = جديد في جدول أعمال { $ref } { $title }، { $at }:
meeting-paper = وثيقة لـ { $ref } { $title }، { $at }: { $text }
meeting-paper-late = تُعدّ الوثيقة في وقتها قبل الاجتماع بـ 48 ساعة. جاءت هذه بعد ذلك.
meeting-noted = محضر { $ref } { $title }، { $at }: { $text }
meeting-held = عُقد { $ref } { $title }، { $at }.
meeting-corrected = { $ref } { $title }، { $at }: صُحّح من حضر.

meeting-soon = موعد { $ref } { $title } هو { $at }.
meeting-hour = يبدأ { $ref } { $title } قريبًا: { $at }
meeting-asked = موعد { $ref } { $title } هو { $at }، ولم تقل منظمتكم بعد هل تحضر.
meeting-unclosed = { $ref } { $title }، { $at }: من حضر؟ ⁦`meeting close { $ref } --present ORG`⁩ – وإن لم يُعقد: ⁦`meeting cancel { $ref }`⁩

meeting-line = { $ref } { $kind }: { $title } – { $at }: { $state }{ $present ->
    [0] { "" }
    [zero] { "" }
    [one] ، منظمة واحدة
    [two] ، منظمتان
    [few] ، { $present } منظمات
    [many] ، { $present } منظمة
   *[other] ، { $present } منظمة
}{ $sectors ->
    [0] { "" }
    [zero] { "" }
    [one] {" "}من قطاع واحد
    [two] {" "}من قطاعين
    [few] {" "}من { $sectors } قطاعات
    [many] {" "}من { $sectors } قطاعًا
   *[other] {" "}من { $sectors } قطاع
}
meetings-none = لا اجتماعات بعد – ⁦`meeting plan TITLE --at WHEN`⁩
meetings-more = … و{ $count } أخرى
meeting-show-paper = وثيقة، { $at }: { $text }
meeting-show-note = محضر، { $at }: { $text }
meeting-decided = تقرر فيه: { $refs }
decision-meeting = تقرر في { $ref } – ⁦`meeting show { $ref }`⁩

button-attend-yes = أحضر
button-attend-maybe = ربما
button-attend-no = لا أحضر
card-meeting-how = هل تحضرون؟ قولوا ذلك بزر أدناه أو بالأمر ⁦`/meeting attend`⁩.
card-meeting-begun = بدأ.
card-meeting-cancelled = لا يُعقد منذ { $since }.

status-meeting = الاجتماع القادم: { $ref } { $kind }: { $title }، { $at } – ⁦`meeting show { $ref }`⁩
voice-meeting = بانتظار { $org }: هل تحضرون { $ref } { $title }، { $at }؟ – ⁦`meeting attend { $ref } yes`⁩
needs-meeting = · { $ref } { $title }، { $at }: لم يُذكر من حضر – ⁦`meeting close { $ref } --present ORG`⁩

log-meeting-planned = أُعلن { $ref } في { $at }: { $title }
log-meeting-recorded = سُجّل { $ref } بتاريخ { $at }: { $title }
log-meeting-moved = نُقل { $ref } إلى { $at }: { $title }
log-meeting-cancelled = أُلغي { $ref }: { $title }
log-meeting-agenda = أُضيفت نقطة إلى جدول أعمال { $ref }: { $title }
log-meeting-paper = أُضيفت وثيقة إلى { $ref }: { $title }
log-meeting-noted = لـ { $ref } محضر: { $title }
log-meeting-held = عُقد { $ref }، { $present ->
    [zero] بلا منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $present } منظمات
    [many] { $present } منظمة
   *[other] { $present } منظمة
}: { $title }

refusal-meeting-who = يعلن الاجتماعات ويسجّلها المنسّقون والميسّرون. وهذه كلها: ⁦`meeting list`⁩
refusal-meeting-change-who = ينقل { $ref } أو يلغيه أحد المنسّقين أو من دعا إليه.
refusal-meeting-over = { $ref }: { $state }، فلا يتغير فيه شيء. لاجتماع جديد: ⁦`meeting plan TITLE --at WHEN`⁩
refusal-meeting-begun = بدأ { $ref } في { $at }، فقد فات الوقت.
refusal-meeting-ahead = لم يأتِ { $ref } بعد، { $at }. يلزم اجتماع بدأ.
refusal-meeting-invited = { $ref } لمنظمات لا تتكلمون باسمها. المدعوون: ⁦`meeting show { $ref }`⁩
refusal-meeting-link = الوثيقة رابط يبدأ بـ https:// مثلًا: ⁦`meeting paper { $ref } https://example.org/budget.pdf`⁩
refusal-meeting-org-left = غادرت { $org } قبل ذلك. من هنا الآن: ⁦`stakeholder list`⁩
refusal-meeting-nobody = اذكروا المنظمات التي حضرت، بفواصل.
refusal-meeting-agenda-long = في جدول الأعمال { $most } نقطة على الأكثر.
refusal-meeting-added = للاجتماع { $most } وثيقة و{ $most } محضرًا على الأكثر.
refusal-meetings-many = هناك { $most } اجتماعًا قادمًا، وهذا هو الحد الأقصى. ⁦`meeting list`⁩
