# The console's own sentences.
console-welcome = هذه غرفة Convenor المحلية. كل سطر أمر، مثلًا: status. كلمات الغرفة نفسها تبدأ بنقطتين: ⁦`:help`⁩.
console-help = ⁦`:as NAME`⁩ للكلام باسم شخص آخر، و⁦`:in ROOM`⁩ في غرفة أخرى، و⁦`:in dm`⁩ إلى البوت مباشرة. ⁦`NAME@ROOM: LINE`⁩ يفعل ذلك لسطر واحد. ⁦`:quit`⁩ للخروج. ⁦`help`⁩ يعرض الأوامر.
console-unknown = لا تعرف الغرفة الكلمة { "{word}" }. تعرف ⁦`:as`⁩ و⁦`:in`⁩ و⁦`:quit`⁩ و⁦`:help`⁩.
console-interrupted = اضغطوا Ctrl-C مرة أخرى للخروج، أو Ctrl-D.
console-failed = تعذّر استقبال هذا السطر ولم يُحفظ شيء. سجل البرنامج يذكر السبب.
console-bye = إلى اللقاء.
