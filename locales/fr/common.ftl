# What several features say. What each argument is stands in locales/en.

setting-done = C'est fait.
none = aucun
digest = { $count ->
    [one] Une chose pour aujourd'hui :
    [many] { $count } de choses pour aujourd'hui :
   *[other] { $count } choses pour aujourd'hui :
}
checkpoint = Registre { $seq } · { $link } · signature `{ $signature }`
