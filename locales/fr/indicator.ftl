# Indicators. What each argument is stands in locales/en.

indicator-figure = { $value } { $unit }
indicator-way = { $baseline } → { $target }
indicator-way-by = { $baseline } → { $target } d'ici le { $by }
indicator-target = visé : { $target }
indicator-target-by = visé : { $target } d'ici le { $by }
indicator-baseline = à partir de { $baseline }
indicator-no-way = pas encore de cible

course-unread = pas encore relevé
course-stale = pas de relevé récent
course-off-track = hors trajectoire
course-on-track = en bonne voie
course-read = relevé

indicator-line = { $ref } { $name } ({ $org }) : { $way } · { $value } le { $at }, { $course } – `indicator read { $ref } NUMBER`
indicator-line-unread = { $ref } { $name } ({ $org }) : { $way } · pas encore relevé – `indicator read { $ref } NUMBER`
indicator-added = { $ref } est mesuré désormais : { $name } ({ $org }), { $way }
indicator-rhythm = Relevé { $every }, d'abord { $next }.
indicator-done = { $ref } est en place. Premier relevé attendu { $next }.
indicator-recorded = { $ref } : { $value }. C'est noté.
indicator-corrected = { $ref } : { $value }. Noté à la place de { $was }.
indicator-next = Prochain relevé attendu { $next }.
indicator-read = { $ref } { $name } : { $value } ({ $way }), { $course }
indicator-read-anew = { $ref } { $name } est corrigé : { $value } au lieu de { $was } ({ $way }), { $course }
indicator-note = Ce que cela veut dire : { $note }
indicator-due = Un relevé de { $ref } est attendu : { $name }
indicator-due-late = Un relevé de { $ref } était attendu le { $due } : { $name }
indicator-last = Le dernier : { $value } le { $at }.
indicator-how = Répondez par le nombre, ou `indicator read { $ref } NUMBER --note ce que cela veut dire`
indicator-ended = { $ref } { $name } n'est plus mesuré.
indicator-ended-reason = { $ref } { $name } n'est plus mesuré : { $reason }
indicators-none = Rien n'est encore mesuré – `indicator add NAME --owner ORG --baseline X --target X --every monthly`
indicators-more = … et { $count } de plus – `status` nomme les premiers.
