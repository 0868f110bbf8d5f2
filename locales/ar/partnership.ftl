# The partnership itself. What each argument is stands in locales/en.

## The start
started = { $name } ({ $code }) مفتوحة، في مرحلة { $phase }، الدورة 1. { $needed ->
    [zero] لا قطاعات لازمة هنا.
    [one] يلزم هنا قطاع واحد، وليس له صوت بعد.
    [two] يلزم هنا قطاعان، وليس لأي منهما صوت بعد.
    [few] تلزم هنا { $needed } قطاعات، وليس لأي منها صوت بعد.
    [many] يلزم هنا { $needed } قطاعًا، وليس لأي منها صوت بعد.
   *[other] يلزم هنا { $needed } قطاع، وليس لأي منها صوت بعد.
}
started-coordinator = أنتم تنسّقونها، ولم يقبلكم الشركاء بعد.
started-rules = تسري قواعد البداية حتى يغيّرها قرار: القبول في الغالب، ويجب أن يجيب نصف الأصوات، و7 أيام للأمور المعتادة و14 للكبرى.
started-unsuitable = كانت اثنتان من إجاباتكم الثلاث لا. قد يناسب شكل أبسط: اتفاق بين طرفين، أو مشاورة. ويمكنكم الاستمرار رغم ذلك.
started-step-1 = 1. اكتبوا من يشارك: ⁦`stakeholder add NAME --sector civil-society --lead PERSON`⁩، أو ينضم كلٌّ بنفسه: ⁦`stakeholder join NAME --sector civil-society`⁩
started-step-2 = 2. أدخلوا الغرفة الأخرى: ⁦`partnership link`⁩ هنا، ثم هناك ⁦`partnership connect CODE`⁩
started-step-3 = 3. اطلبوا من جميع الأطراف قبولكم: ⁦`propose Accept our coordinator --kind facilitator --person NAME`⁩
started-next = أول ما تطلبه الدورة: { $items } – ⁦`guide { $item }`⁩

## Showing it
show-headline = { $name } ({ $code }): الدورة { $cycle }، مرحلة { $phase }
show-goal = الهدف: { $goal }
show-goal-none = الهدف: لم يُكتب بعد – ⁦`partnership set goal TEXT`⁩
show-vision = الرؤية: { $vision }
show-rooms = الغرف: { $count } – { $platforms }
show-role-accepted = { $person }: { $role }، مقبول منذ { $since }
show-role-waiting = { $person }: { $role }، لم يُقبل بعد
show-zone = المنطقة الزمنية: { $zone }. لغات العمل: { $languages }
show-rules = القواعد: قواعد البداية، وما غيّرته القرارات – ⁦`decision list --kind governance-rule`⁩
show-visibility = الظهور من الخارج: { $visibility }
show-range = تنوع الأصوات المنشود: { $targets }
range-target = { $axis }: { $words }، { $percent }٪
range-targets = { $targets }
show-archived = مؤرشفة منذ { $since }. يبقى السجل قابلًا للقراءة.

## Rooms
link-code = رمز لمرة واحدة: { $code }
link-how = في الغرفة الأخرى أرسلوا ⁦`partnership connect { $code }`⁩. يعمل مرة واحدة، حتى { $until }.
room-connected = انضمت غرفة على { $platform } إلى { $name }. عدد الغرف الآن: { $rooms }. تصل كل غرفةٍ كلُّ الإعلانات، وتدخل كل الإجابات في عدّ واحد.
room-detached = فُصلت غرفة ولم تعد تصلها إعلانات.
room-detached-here = فُصلت هذه الغرفة ولم تعد تصلها إعلانات.

## Settings
setting-changed = { $setting }: { $to } (قبل ذلك: { $was })

## Roles
appointed = سُمّي { $person }: { $role }.
appointed-next = لم يُقبل بعد: يلزم قرار من جميع الأطراف. ⁦`propose Accept { $person } --kind facilitator --person { $person }`⁩
role-ended = لم يعد { $person } في دور: { $role }.

## The end
archived = هذه الشراكة مؤرشفة: توقفت كل المواعيد، ويبقى السجل قابلًا للقراءة. شكرًا لكل من حملها.

## Somebody comes in
greeting = أهلًا بكم في { $name }. هذا هو المفتوح الآن:
greeting-next = ⁦`status`⁩ يعرض سير الأمور. للكلام باسم منظمة: ⁦`stakeholder represent ORG`⁩. للقراءة فقط: ⁦`stakeholder observe`⁩
contact-who = سجّلكم { $by } في شراكة { $name }. دوركم: { $what }.
contact-role = { $role }
contact-kept = أحفظ اسمكم الظاهر وحسابكم وما تقولونه هنا باسم المنظمة. ⁦`me show`⁩ يعرض ذلك.
contact-stop = لا تريدون ذلك؟ ⁦`me forget`⁩ يعرض ما سيُمحى، و⁦`me forget --yes`⁩ يمحوه.
room-left = { $rooms ->
    [zero] لم تعد غرفة على { $platform } جزءًا من هذه الشراكة. لم تبقَ غرف.
    [one] لم تعد غرفة على { $platform } جزءًا من هذه الشراكة. تبقى غرفة واحدة.
    [two] لم تعد غرفة على { $platform } جزءًا من هذه الشراكة. تبقى غرفتان.
    [few] لم تعد غرفة على { $platform } جزءًا من هذه الشراكة. تبقى { $rooms } غرف.
    [many] لم تعد غرفة على { $platform } جزءًا من هذه الشراكة. تبقى { $rooms } غرفة.
   *[other] لم تعد غرفة على { $platform } جزءًا من هذه الشراكة. تبقى { $rooms } غرفة.
}

# partnership export
export-ready = سجل { $name } في ملف.
export-left-out = ما لا يخصكم رؤيته متروك، ولا يوجد منه سوى ختمه، كي يثبت الباقي صحته.
export-how = يستطيع أي شخص التحقق من الملف دون الرجوع إلينا: ⁦`convenor verify FILE`⁩

show-rules-changed = القواعد: قواعد البداية، وما غيّرته القرارات:
show-rule = · { $rule } ({ $ref })
succession-backed = لم يُسمع من المنسّقين شيء منذ 30 يومًا. يطلب { $org } أن ينسّق { $person }.
succession-how = يؤكد ذلك مندوب من قطاع آخر: ⁦`partnership coordinator add { $person }`⁩
succession-still-here = ما زلتم هنا؟ أي أمر ينهي ذلك، أو فقط ⁦`me here`⁩
