# What several features say. What each argument is stands in locales/en.

setting-done = Hecho.
none = ninguno
digest = { $count ->
    [one] Una cosa para hoy:
    [many] { $count } de cosas para hoy:
   *[other] { $count } cosas para hoy:
}
checkpoint = Registro { $seq } · { $link } · firma `{ $signature }`

message-late = Esto llega tarde. Tocaba { $due }.
digest-burst = { $count ->
    [one] { $count } recordatorio:
    [many] { $count } de recordatorios:
   *[other] { $count } recordatorios:
}
digest-inbox = { $count ->
    [one] { $count } mensaje le esperaba:
    [many] { $count } de mensajes le esperaban:
   *[other] { $count } mensajes le esperaban:
}

list-and-more = { $list } y { $count } más
