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
