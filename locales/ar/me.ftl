# What a person is told about themselves. What each argument is stands in locales/en.

## me show
me-name = أنتم { $name }.
me-accounts = الحسابات: { $accounts }
me-account = { $account } ({ $platform })
me-language = اللغة: { $language }
me-hours = المنطقة الزمنية: { $zone }. ساعات الهدوء: { $quiet }. أيام العطلة: { $weekend }.
me-default = كما في الشراكة
me-no-partnerships = لا تشاركون بعد في أي شراكة.
me-partnership = { $name } ({ $code }): { $roles }
me-described = تقولون عن أنفسكم: { $parts }
me-described-part = { $axis }: { $words }

## me export
me-export-headline = كل ما يُحفظ عنكم:
me-export-text = كلامكم أنتم: { $text }
me-export-matter = · { $matter }
me-reading = { $ref }: { $value } في { $date }
me-export-waiting = رسائل تنتظركم: { $count }
me-export-ledger = ما قلتموه باسم منظمة جزء من سجلها: يعرضه ⁦`log`⁩ و⁦`decision list`⁩.
me-sealed = { $ref }: ما أجبتم به حتى الآن، ويمكن تغييره حتى { $closes }. إجاباتكم مختومة ولا يستطيع أحد غيركم طلبها، وعند الإغلاق تُفصل عن أسمائكم نهائيًا.
# $answer is a number from 1 to 5, or one of value-scale-1 to 3, checkin-scale-skip and me-sealed-open.
me-sealed-answer = { $number }. { $question }: { $answer }
me-sealed-open = لم يُجَب عنه بعد
me-sealed-remark = ملاحظتكم: «{ $comment }»
me-sealed-remark-facilitator = ملاحظتكم، للميسّر وحده: «{ $comment }»
me-sealed-choices = اخترتم: { $choices }

## One person, several accounts
me-link-code = رمز لمرة واحدة: { $code }
me-link-how = من حسابكم الآخر أرسلوا إليّ ⁦`me connect { $code }`⁩. يعمل مرة واحدة، حتى { $until }. لا تعطوه لأحد غيركم.
me-connected = هذه الحسابات الآن شخص واحد: { $accounts }
me-unlinked = لم يعد { $account } لكم هنا. وما فعله يبقى.

## Settings
me-language-set = أكتب إليكم من الآن باللغة { $language }. وتبقى كلمات الأوامر كما هي.
me-timezone-set = منطقتكم الزمنية { $value }.
me-quiet-set = ساعات هدوئكم { $value }.
me-weekend-set = أيام عطلتكم { $value }.
me-muted = أصمت حتى { $until }. الإجابات على أوامركم تصل رغم ذلك.
me-described-nothing = لا تقولون شيئًا عن أنفسكم. لا بأس، فلا أحد ملزم بذلك.
me-described-on = تقولون شيئًا عن أنفسكم: { $said }. ويعرض ⁦`me show`⁩ الكلمات عليكم.
me-described-use = لا يراه أحد غيركم. يُحسب فقط ضمن نسب من 5 أشخاص معًا على الأقل: هل الأصوات متنوعة كما يريد الشركاء؟
me-described-sought = تبحث { $name } عن هذه الكلمات: { $targets }
me-described-how = بكلامكم أنتم: ⁦`me describe --gender امرأة --age-group دون 30`⁩. وتزيل الشرطة واحدًا منها: ⁦`me describe --gender -`⁩

## Messages that could not be delivered
me-inbox = { $count ->
    [0] لا رسائل تنتظركم.
    [zero] لا رسائل تنتظركم.
    [one] تنتظركم رسالة واحدة. أرسلها الآن. إن لم تصل فافتحوا محادثة مباشرة معي أو اسمحوا بمحادثتي.
    [two] تنتظركم رسالتان. أرسلهما الآن. إن لم تصلا فافتحوا محادثة مباشرة معي أو اسمحوا بمحادثتي.
    [few] تنتظركم { $count } رسائل. أرسلها الآن. إن لم تصل فافتحوا محادثة مباشرة معي أو اسمحوا بمحادثتي.
    [many] تنتظركم { $count } رسالة. أرسلها الآن. إن لم تصل فافتحوا محادثة مباشرة معي أو اسمحوا بمحادثتي.
   *[other] تنتظركم { $count } رسالة. أرسلها الآن. إن لم تصل فافتحوا محادثة مباشرة معي أو اسمحوا بمحادثتي.
}
message-waiting = { $person }: تنتظركم رسالة ولا أستطيع مراسلتكم مباشرة. قولوا ⁦`me inbox`⁩.
message-undelivered = لا أستطيع مراسلة { $person } مباشرة. قيل له في الغرفة إن رسالة تنتظره.

## Erasing
forget-goes = سيُمحى ما يلي: اسمكم و{ $accounts ->
    [zero] حساباتكم
    [one] حسابكم
    [two] حساباكم
    [few] حساباتكم وعددها { $accounts }
    [many] حساباتكم وعددها { $accounts }
   *[other] حساباتكم وعددها { $accounts }
} وإعداداتكم{ $texts ->
    [0] .
    [zero] .
    [one] ؛ وكذلك نص واحد يخصكم وحدكم.
    [two] ؛ وكذلك نصان يخصانكم وحدكم.
    [few] ؛ وكذلك { $texts } نصوص تخصكم وحدكم.
    [many] ؛ وكذلك { $texts } نصًا يخصكم وحدكم.
   *[other] ؛ وكذلك { $texts } نص يخصكم وحدكم.
}
forget-described = وما قلتموه عن أنفسكم.
forget-stays = يبقى من دون اسمكم: المواقف والبيانات التي قيلت باسم منظمة.
forget-how = لا يمكن التراجع عن ذلك. للتنفيذ: ⁦`me forget --yes`⁩
forgotten = تمّ: مُحي اسمكم وحساباتكم وإعداداتكم. شكرًا على مشاركتكم.

me-here = يسعدنا سماعكم. تعرف شراكاتكم أنكم هنا.

room-lost = لم أعد أستطيع الكلام في إحدى غرفنا على { $platform }. ما يُقال لها ينتظر.
room-lost-how = ادعوني من جديد واسمحوا لي بالكتابة فيها فألحق بما فات. للتخلي عن الغرفة: `partnership detach` فيها.
