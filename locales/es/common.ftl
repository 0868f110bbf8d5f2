# What several features say. What each argument is stands in locales/en.

setting-done = Hecho.
none = ninguno
digest = { $count ->
    [one] Una cosa para hoy:
    [many] { $count } de cosas para hoy:
   *[other] { $count } cosas para hoy:
}
checkpoint = Registro { $seq } · { $link } · firma `{ $signature }`
