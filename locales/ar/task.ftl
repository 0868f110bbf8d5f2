# Tasks. What each argument is stands in locales/en.

task-headline = { $ref } مهمة: { $text } – { $owner }، حتى { $due }
task-origin = تتبع { $decision } – ⁦`decision show { $decision }`⁩
task-taken-on = يتولاها { $owner }.
task-waits = تسري حين يقول { $owner } نعم: أجيبوا بـ “accept”، أو بـ “decline” مع السبب، أو ⁦`task accept { $ref }`⁩
task-aside = تنحّى صوتكم عن ذلك القرار، فلا يُلزمكم هنا شيء دون موافقتكم أنتم.
task-how = أجيبوا بـ “accept”، أو بـ “decline” مع السبب، أو ⁦`task accept { $ref }`⁩، ⁦`task decline { $ref } REASON`⁩

task-added-own = سُجّلت { $ref }: { $owner }، حتى { $due }.
task-added-asked = طُلبت { $ref } من { $owner }، حتى { $due }. تسري حين يأتي القبول.
task-accepted = قال { $owner } نعم لـ { $ref }: { $text }، حتى { $due }
task-accepted-done = { $ref } سارية، حتى { $due }. وحين تُنجز: ⁦`task done { $ref }`⁩
task-declined = قال { $owner } لا لـ { $ref } { $text }: { $reason }
task-declined-how = هل من أحد غيره؟ ⁦`task update { $ref } --owner ORG`⁩ – أو أنهوها: ⁦`task cancel { $ref } REASON`⁩
task-updated-done = { $ref }: { $progress }٪، حتى { $due }.
task-whole = هل أُنجزت؟ قولوا ذلك من فضلكم: ⁦`task done { $ref }`⁩
task-moved = { $ref } { $text } ({ $owner }): موعدها الآن { $due }، وكان { $was }
task-changed = نص { $ref } الآن: { $text } ({ $owner })
task-handed = { $ref } { $text }: من { $was } إلى { $owner }
task-done = أنجز { $owner } { $ref }: { $text }
task-note = ما نتج عنها: { $note }
task-cancelled = لم تعد { $ref } { $text } ({ $owner }) مطلوبة: { $reason }

task-due = موعد { $ref } { $text } ({ $owner }) هو { $due } – ⁦`task done { $ref }`⁩، أو في الوقت المناسب موعد آخر: ⁦`task update { $ref } --due WHEN`⁩
task-due-asked = { $ref } { $text }، حتى { $due }، ما زالت تنتظر موافقة { $owner } – ⁦`task accept { $ref }`⁩ أو ⁦`task decline { $ref } REASON`⁩
task-overdue = كان موعد { $ref } { $text } ({ $owner }) { $due } – ⁦`task done { $ref }`⁩، أو موعد آخر: ⁦`task update { $ref } --due WHEN`⁩، أو أعيدوها: ⁦`task decline { $ref } REASON`⁩
task-overdue-coordinators = تأخر { $owner } في { $ref } { $text }، وكان موعدها { $due }. قد تنفع مكالمة أكثر من رسالة – ⁦`task list --status overdue`⁩
task-overdue-asked = لم يُجب { $owner } عن { $ref } { $text }، وموعدها { $due } – ⁦`task update { $ref } --owner ORG`⁩ أو ⁦`task cancel { $ref } REASON`⁩
task-orphaned = { $count ->
    [zero] لا مهام بلا صاحب:
    [one] مهمة واحدة لم يعد لها أحد. أسندوها بـ ⁦`task update REF --owner ORG`⁩ أو أنهوها:
    [two] مهمتان لم يعد لهما أحد. أسندوهما بـ ⁦`task update REF --owner ORG`⁩ أو أنهوهما:
    [few] { $count } مهام لم يعد لها أحد. أسندوها بـ ⁦`task update REF --owner ORG`⁩ أو أنهوها:
    [many] { $count } مهمة لم يعد لها أحد. أسندوها بـ ⁦`task update REF --owner ORG`⁩ أو أنهوها:
   *[other] { $count } مهمة لم يعد لها أحد. أسندوها بـ ⁦`task update REF --owner ORG`⁩ أو أنهوها:
}

task-line = { $ref } { $text } – { $owner }، حتى { $due }: { $state }، { $progress }٪
task-state-asked = مطلوبة، بلا جواب بعد
task-state-accepted = مقبولة
task-state-overdue = متأخرة
task-state-declined = مرفوضة
task-state-done = منجزة
task-state-cancelled = ملغاة
tasks-none = لا مهام بعد – ⁦`task add TEXT --owner ORG --due WHEN`⁩
tasks-none-such = لا مهمة كهذه. كل المهام: ⁦`task list`⁩
tasks-more = … و{ $count } أخرى – ⁦`task list --owner ORG`⁩ أو ⁦`task list --status open`⁩

button-accept = قبول
button-decline = رفض
card-task-asked = طُلبت من { $owner }. تسري حين يأتي القبول، بزر أدناه أو بالأمر ⁦`/task accept`⁩.
card-task-accepted = قُبلت { $since } · أُنجز { $progress }٪
card-task-declined = قال { $owner } لا. يمكن أن يتولاها غيره.
card-task-done = أُنجزت { $since }.
card-task-cancelled = لم تعد مطلوبة منذ { $since }.

status-promises = الوعود: { $due } خلال 7 أيام{ $overdue ->
    [0] { "" }
    [zero] { "" }
    [one] ، واحدة متأخرة: { $list }
    [two] ، اثنتان متأخرتان: { $list }
    [few] ، { $overdue } متأخرة: { $list }
    [many] ، { $overdue } متأخرة: { $list }
   *[other] ، { $overdue } متأخرة: { $list }
} – ⁦`task list --status open`⁩
status-promise = { $owner } { $ref } ({ $days ->
    [zero] اليوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
})
needs-task-owner = · { $count ->
    [zero] لا مهام بلا صاحب
    [one] مهمة واحدة بلا صاحب
    [two] مهمتان بلا صاحب
    [few] { $count } مهام بلا صاحب
    [many] { $count } مهمة بلا صاحب
   *[other] { $count } مهمة بلا صاحب
} – ⁦`task list --status asked`⁩
voice-task-asked = مطلوب من { $org }: هل تتولون { $ref } { $text } حتى { $due }؟ – ⁦`task accept { $ref }`⁩ أو ⁦`task decline { $ref } REASON`⁩
voice-promise = وعد { $org }: { $ref } { $text }، { $state }، حتى { $due } – ⁦`task done { $ref }`⁩

log-task-added = طُلبت { $ref } من { $owner }: { $text }
log-task-accepted = قُبلت { $ref }: { $text }
log-task-declined = رُفضت { $ref }: { $text }
log-task-moved = نُقل موعد { $ref } إلى { $due }: { $text }
log-task-progress = { $ref } عند { $progress }٪: { $text }
log-task-changed = تغيّر نص { $ref }: { $text }
log-task-handed = أُسندت { $ref } إلى { $owner }: { $text }
log-task-done = أُنجزت { $ref }: { $text }
log-task-cancelled = أُلغيت { $ref }: { $text }

refusal-task-owner-left = غادرت { $org }، فلا يمكنها أن تتولى مهمة.
refusal-task-owner-hint = من هنا الآن: ⁦`stakeholder list`⁩
refusal-task-owner = { $ref } على { $owner }، فالقول لهم. كل المهام: ⁦`task list`⁩
refusal-task-accepted = { $ref } مقبولة من قبل، وموعدها { $due }. وحين تُنجز: ⁦`task done { $ref }`⁩
refusal-task-over = { $ref } { $state } منذ { $since }، فلا يتغير فيها شيء. لمهمة جديدة: ⁦`task add TEXT --owner ORG --due WHEN`⁩
refusal-task-reason = اذكروا السبب في { $least } أحرف على الأقل، حتى يتابع الآخرون من { $ref }.
refusal-task-reason-hint = مثلًا: ⁦`task decline { $ref } لا أحد متفرغ عندنا قبل يونيو`⁩
refusal-task-cancel-hint = مثلًا: ⁦`task cancel { $ref } أجاب الاستطلاع عن ذلك`⁩
refusal-task-cancel-who = ينهي { $ref } من طلبها أو أحد المنسّقين. إن كانت لكم فأعيدوها: ⁦`task decline { $ref } REASON`⁩
refusal-task-same-owner = { $ref } على { $owner } من قبل.
refusal-task-new-day = مضى موعد { $ref }. اذكروا موعدًا جديدًا أيضًا: ⁦`task update { $ref } --owner ORG --due WHEN`⁩
refusal-task-hand-alone = إسناد المهمة لا يأتي معه إلا موعد جديد: ⁦`task update REF --owner ORG --due WHEN`⁩
refusal-tasks-many = المهام المفتوحة { $most }، وهذا هو الحد الأقصى. ⁦`task list --status open`⁩
