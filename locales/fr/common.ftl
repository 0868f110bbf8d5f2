# What several features say. What each argument is stands in locales/en.

setting-done = C'est fait.
none = aucun
digest = { $count ->
    [one] Une chose pour aujourd'hui :
    [many] { $count } de choses pour aujourd'hui :
   *[other] { $count } choses pour aujourd'hui :
}
checkpoint = Registre { $seq } · { $link } · signature `{ $signature }`

message-late = Ceci arrive en retard. C'était attendu { $due }.
digest-burst = { $count ->
    [one] { $count } rappel :
    [many] { $count } de rappels :
   *[other] { $count } rappels :
}
digest-inbox = { $count ->
    [one] { $count } message vous attendait :
    [many] { $count } de messages vous attendaient :
   *[other] { $count } messages vous attendaient :
}

list-and-more = { $list } et { $count } de plus
