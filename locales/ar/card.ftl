# بطاقات: رسالة تُحدَّث باستمرار حيث تسمح المنصة بذلك.

card-how = أجيبوا بأحد الأزرار أدناه أو بالأمر `/vote`. تبقى إجابتكم بيني وبينكم حتى الإغلاق.
card-how-menu = أجيبوا من القائمة أدناه أو بالأمر `/vote`. تبقى إجابتكم بيني وبينكم حتى الإغلاق.
card-heard = سُمع { $heard } من { $of }
card-integrating = أُغلق وما زال عليه اعتراض قائم. يمكن العمل على حلّه حتى { $until }، ثم يقرّر العدّ.
card-withdrawn = سحبه مَن اقترحه.
card-poll-how = اختاروا أدناه حتى { $closes }. هذا سؤال عن الآراء ولا يقرّر شيئًا.
card-poll-how-multiple = اختاروا أدناه ما شئتم حتى { $closes }. هذا سؤال عن الآراء ولا يقرّر شيئًا.
card-answered = الإجابات: { $count }
card-poll-closed = أُغلق. { $count ->
    [zero] لم يُجب أحد.
    [one] أجاب شخص واحد.
    [two] أجاب شخصان.
    [few] أجاب { $count } أشخاص.
    [many] أجاب { $count } شخصًا.
   *[other] أجاب { $count } شخص.
}

## النافذة التي تسأل عن السبب
modal-title = { $ref }: { $choice }
modal-reason = السبب
modal-reason-hint = جملة أو جملتان. يُحفظ مع { $ref }.
# What one thing should change before the next check-in.
modal-remark = ما ينبغي تغييره
modal-value-remark = ما جلبته غير ذلك، أو ما ينقص
modal-remark-hint = يبقى مختومًا حتى الإغلاق ولا يرى أحد من كتبه. 500 حرف على الأكثر.
modal-ground = الأساس: goal أو harm أو mandate أو law
menu-hint = اختاروا إجابتكم
answer-done = تم.
