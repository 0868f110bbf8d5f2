# The map. What each argument is stands in locales/en.

map-sector = sector
map-headline = Voces por { $grouping }: { $voices }{ $sectors ->
    [0] { "" }
    [one] , efectivo { $effective } de { $sectors }
    [many] , efectivo { $effective } de { $sectors }
   *[other] , efectivo { $effective } de { $sectors }
}{ $empty ->
    [0] { "" }
    [one] , falta uno necesario
    [many] , faltan { $empty } necesarios
   *[other] , faltan { $empty } necesarios
}
map-row = { $sector }: { $voices } { $bar }
map-row-nobody = { $sector }: { $voices } { $bar }- necesario, aún nadie – `stakeholder missing WHO --sector SECTOR`
map-rows-more = … y { $count } grupos más – `stakeholder list`

## Gaps
gap-empty = { $sector }: aún nadie – `stakeholder missing WHO --sector SECTOR`
gap-one-voice = { $sector }: una sola voz – `stakeholder missing WHO --sector SECTOR`
gap-no-substitute = sin suplencia: { $orgs } – `stakeholder represent ORG`
gap-no-mandate = mandato sin aclarar: { $orgs } – `stakeholder update ORG --mandate TEXT`
gap-quiet = { $sector }: en silencio desde hace { $days ->
    [one] un día
    [many] { $days } de días
   *[other] { $days } días
} – `input ask QUESTION`
gap-no-contact = nadie que revise los textos, idioma: { $language } – `partnership facilitator add PERSON`
gap-no-next-step = { $who }: sin próximo paso – `stakeholder missing WHO --next TEXT`
gap-needs = { $count ->
    [one] una necesidad de apoyo abierta
    [many] { $count } de necesidades de apoyo abiertas
   *[other] { $count } necesidades de apoyo abiertas
} – `note list need`

## Balance
map-balance = { $measure }, últimos 180 días: { $flags }
map-dominant = { $sector } domina, { $count } de { $total }
map-over = { $sector } sobrerrepresentado, { $count } de { $total }
map-under = { $sector } subrepresentado, { $count } de { $total }
measure-voices = Voces
measure-proposals = Propuestas abiertas
measure-positions = Posiciones expresadas
measure-inputs = Aportes recogidos
measure-sessions = Sesiones con asistencia
measure-seats = Puestos de dirección
measure-tasks = Tareas aceptadas

## Who is not here yet
map-missing = Falta: { $who } ({ $sector }), próximo paso: { $next }
map-missing-no-step = Falta: { $who } ({ $sector }) – `stakeholder missing WHO --next TEXT`
map-missing-more = … y faltan { $count } más – `log`

## Interests side by side
map-interests = Intereses lado a lado: { $said } de { $of } – `stakeholder update --interest TEXT`
map-interest = { $org }: { $parts }
map-part = { $field } «{ $text }»
map-part-assumed = { $field } «{ $text }» (supuesto)
map-interests-more = … y { $count } más – `stakeholder map --sector SECTOR`, todo en `partnership export`
map-interests-silent = Aún no han dicho nada: { $orgs }
map-barriers = Pregunte pronto qué impide participar: gastos de viaje y de datos, idioma y jerga, tiempo, cuidados, miedo.
field-motivation = motivación
field-interest = interés
field-own-goal = objetivo propio
field-contribution = aporta

## stakeholder missing
missing-done = Anotado: { $who } tiene algo en juego y aún no está. El próximo paso: `stakeholder missing { $who } --next TEXT`
missing-noted = { $who } ({ $sector }) tiene algo en juego y aún no está. ¿Quién podría abrir la puerta? `stakeholder missing { $who } --door TEXT`
missing-why = Por qué: { $why }
missing-next = Próximo paso: { $next }
missing-updated = Cambiado: { $who }. Lo que decía antes queda en el registro.
missing-over = { $who } ya no figura entre quienes faltan.

log-missing-noted = falta: { $who }
log-missing-updated = falta, cambiado: { $who }
log-missing-over = ya no falta: { $who }

refusal-missing-unknown = Nadie llamado { $who } figura entre quienes faltan.
refusal-missing-hint = Quién figura: `stakeholder map`
refusal-missing-sector = ¿En qué sector contaría { $who }? Por ejemplo: `stakeholder missing { $who } --sector communities`
refusal-missing-known = { $who } ya está anotado. ¿Qué cambia? Por ejemplo: `stakeholder missing { $who } --next visita en mayo`
refusal-missing-here = { $org } ya está inscrita: { $ref }. `stakeholder list`
refusal-missing-many = Ya hay { $most } anotados como ausentes, que es el máximo. Quién ya no falta: `stakeholder missing WHO --over REASON`
