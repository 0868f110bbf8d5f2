# Indicators. What each argument is stands in locales/en.

indicator-figure = { $value } { $unit }
indicator-way = { $baseline } → { $target }
indicator-way-by = { $baseline } → { $target } para el { $by }
indicator-target = se busca { $target }
indicator-target-by = se busca { $target } para el { $by }
indicator-baseline = desde { $baseline }
indicator-no-way = aún sin meta

course-unread = aún sin lectura
course-stale = sin lectura reciente
course-off-track = fuera de rumbo
course-on-track = en buen rumbo
course-read = leído

indicator-line = { $ref } { $name } ({ $org }): { $way } · { $value } el { $at }, { $course } – `indicator read { $ref } NUMBER`
indicator-line-unread = { $ref } { $name } ({ $org }): { $way } · aún sin lectura – `indicator read { $ref } NUMBER`
indicator-added = Desde ahora se mide { $ref }: { $name } ({ $org }), { $way }
indicator-rhythm = Se lee { $every }, primero { $next }.
indicator-done = { $ref } está listo. La primera lectura toca { $next }.
indicator-recorded = { $ref }: { $value }. Anotado.
indicator-corrected = { $ref }: { $value }. Anotado en lugar de { $was }.
indicator-next = La próxima lectura toca { $next }.
indicator-read = { $ref } { $name }: { $value } ({ $way }), { $course }
indicator-read-anew = { $ref } { $name } se corrige: { $value } en lugar de { $was } ({ $way }), { $course }
indicator-note = Lo que significa: { $note }
indicator-due = Toca una lectura de { $ref }: { $name }
indicator-due-late = Una lectura de { $ref } tocaba el { $due }: { $name }
indicator-last = La última: { $value } el { $at }.
indicator-how = Responda con el número, o `indicator read { $ref } NUMBER --note lo que significa`
indicator-ended = { $ref } { $name } ya no se mide.
indicator-ended-reason = { $ref } { $name } ya no se mide: { $reason }
indicators-none = Aún no se mide nada – `indicator add NAME --owner ORG --baseline X --target X --every monthly`
indicators-more = … y { $count } más – `status` nombra los primeros.
