# What several features say. What each argument is stands in locales/en.

setting-done = تمّ.
none = لا شيء
digest = { $count ->
    [zero] لا شيء لهذا اليوم:
    [one] أمر واحد لهذا اليوم:
    [two] أمران لهذا اليوم:
    [few] { $count } أمور لهذا اليوم:
    [many] { $count } أمرًا لهذا اليوم:
   *[other] { $count } أمر لهذا اليوم:
}
checkpoint = السجل { $seq } · { $link } · التوقيع ⁦`{ $signature }`⁩

message-late = تصل هذه الرسالة متأخرة. كان موعدها { $due }.
digest-burst = { $count ->
    [zero] لا تذكيرات:
    [one] تذكير واحد:
    [two] تذكيران:
    [few] { $count } تذكيرات:
    [many] { $count } تذكيرًا:
   *[other] { $count } تذكير:
}
digest-inbox = { $count ->
    [zero] لا رسائل تنتظركم:
    [one] رسالة واحدة كانت تنتظركم:
    [two] رسالتان كانتا تنتظرانكم:
    [few] { $count } رسائل كانت تنتظركم:
    [many] { $count } رسالة كانت تنتظركم:
   *[other] { $count } رسالة كانت تنتظركم:
}

list-and-more = { $list } و{ $count } أخرى
