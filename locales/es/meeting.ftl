# Reuniones. Los argumentos se explican en locales/en.

meeting-kind-none = reunión
meeting-kind-dialogue = diálogo
meeting-kind-steering = reunión de conducción
meeting-kind-learning = reunión de aprendizaje
meeting-kind-results = reunión sobre resultados
meeting-kind-sharing = reunión sobre el reparto
meeting-state-planned = prevista
meeting-state-unclosed = pasada, nadie dijo quién estuvo
meeting-state-held = celebrada
meeting-state-cancelled = cancelada

meeting-headline = { $ref } { $kind }: { $title } – { $at }
meeting-place = Dónde: { $place }
meeting-in-person = En persona.
meeting-invited = Invitadas: { $orgs }
meeting-agenda = Orden del día:
meeting-topic = { $number }. { $text }
meeting-topic-of = { $number }. { $text } ({ $org })
meeting-short-notice = Se anuncia con menos de { $length } de antelación. Sigue en pie, y el registro lo muestra.
meeting-how = ¿Viene? Responda «yes», «maybe» o «no»; o `meeting attend { $ref } yes`
meeting-coming = Vienen ({ $count }): { $orgs }
meeting-maybe = Quizás ({ $count }): { $orgs }
meeting-not-coming = No vienen ({ $count }): { $orgs }
meeting-present = Estuvieron: { $orgs } – { $count ->
    [one] 1 organización
    [many] { $count } de organizaciones
   *[other] { $count } organizaciones
}, { $sectors ->
    [one] 1 sector
    [many] { $sectors } de sectores
   *[other] { $sectors } sectores
}
meeting-notes-how = El acta, en siete días: `meeting note { $ref } TEXT`

meeting-plan-done = { $ref } queda anunciada para { $at }. Los documentos, 48 horas antes: `meeting paper { $ref } LINK`
meeting-record-done = { $ref } queda registrada.
meeting-attend-yes = Usted viene a { $ref }, { $at }. ¿Cambió algo? `meeting attend { $ref } no`
meeting-attend-maybe = Quizás venga a { $ref }, { $at }. En cuanto lo sepa: `meeting attend { $ref } yes`
meeting-attend-no = Usted no viene a { $ref }, { $at }. ¿Cambió algo? `meeting attend { $ref } yes`

meeting-moved = { $ref } { $title } cambia de fecha: ahora { $at }, antes { $was }. Se vuelve a preguntar a quien dijo que venía.
meeting-cancelled = { $ref } { $title }, { $at }, no se celebra.
meeting-cancelled-why = { $ref } { $title }, { $at }, no se celebra: { $reason }
meeting-topic-added = Nuevo en el orden del día de { $ref } { $title }, { $at }:
meeting-paper = Documento para { $ref } { $title }, { $at }: { $text }
meeting-paper-late = Un documento llega a tiempo 48 horas antes. Este llega después.
meeting-noted = Acta de { $ref } { $title }, { $at }: { $text }
meeting-held = { $ref } { $title }, { $at }, se celebró.
meeting-corrected = { $ref } { $title }, { $at }: quién estuvo, corregido.

meeting-soon = { $ref } { $title } es el { $at }.
meeting-hour = { $ref } { $title } empieza pronto: { $at }
meeting-asked = { $ref } { $title } es el { $at }, y su organización aún no ha dicho si viene.
meeting-unclosed = { $ref } { $title }, { $at }: ¿quién estuvo? `meeting close { $ref } --present ORG` – o, si no se celebró, `meeting cancel { $ref }`

meeting-line = { $ref } { $kind }: { $title } – { $at }: { $state }{ $present ->
    [0] { "" }
    [one] , 1 organización
    [many] , { $present } de organizaciones
   *[other] , { $present } organizaciones
}{ $sectors ->
    [0] { "" }
    [one] {" "}de 1 sector
    [many] {" "}de { $sectors } de sectores
   *[other] {" "}de { $sectors } sectores
}
meetings-none = Todavía no hay reuniones – `meeting plan TITLE --at WHEN`
meetings-more = … y { $count } más
meeting-show-paper = Documento, { $at }: { $text }
meeting-show-note = Acta, { $at }: { $text }
meeting-decided = Se decidió allí: { $refs }
decision-meeting = Se decidió en { $ref } – `meeting show { $ref }`

button-attend-yes = Voy
button-attend-maybe = Quizás
button-attend-no = No voy
card-meeting-how = ¿Viene? Dígalo con un botón de abajo o `/meeting attend`.
card-meeting-begun = Ha empezado.
card-meeting-cancelled = No se celebra, desde { $since }.

status-meeting = PRÓXIMA REUNIÓN: { $ref } { $kind }: { $title }, { $at } – `meeting show { $ref }`
voice-meeting = ESPERA A { $org }: ¿viene a { $ref } { $title }, { $at }? – `meeting attend { $ref } yes`
needs-meeting = · { $ref } { $title }, { $at }: nadie dijo quién estuvo – `meeting close { $ref } --present ORG`

log-meeting-planned = { $ref } anunciada para { $at }: { $title }
log-meeting-recorded = { $ref } del { $at } registrada: { $title }
log-meeting-moved = { $ref } pasada a { $at }: { $title }
log-meeting-cancelled = { $ref } cancelada: { $title }
log-meeting-agenda = { $ref } tiene un punto más en el orden del día: { $title }
log-meeting-paper = { $ref } tiene un documento más: { $title }
log-meeting-noted = { $ref } tiene acta: { $title }
log-meeting-held = { $ref } celebrada, { $present ->
    [one] 1 organización
    [many] { $present } de organizaciones
   *[other] { $present } organizaciones
}: { $title }

refusal-meeting-who = Las reuniones las prevén y registran la coordinación y la facilitación. `meeting list` las muestra.
refusal-meeting-change-who = { $ref } la mueve o cancela la coordinación, o quien la convocó.
refusal-meeting-over = { $ref } está { $state }, así que esto ya no cambia. Una nueva: `meeting plan TITLE --at WHEN`
refusal-meeting-begun = { $ref } empezó { $at }, así que esto llega tarde.
refusal-meeting-ahead = { $ref } aún está por venir, { $at }. Hace falta una reunión que ya haya empezado.
refusal-meeting-invited = { $ref } es para organizaciones por las que usted no habla. `meeting show { $ref }` dice quién está invitado.
refusal-meeting-link = Un documento es un enlace que empieza por https:// Por ejemplo: `meeting paper { $ref } https://example.org/budget.pdf`
refusal-meeting-org-left = { $org } ya se había ido. Quién está: `stakeholder list`
refusal-meeting-nobody = Diga qué organizaciones estuvieron, con comas.
refusal-meeting-agenda-long = Un orden del día tiene { $most } puntos como máximo.
refusal-meeting-added = Una reunión tiene { $most } documentos y { $most } actas como máximo.
refusal-meetings-many = Ya hay { $most } reuniones por venir, que es el máximo. `meeting list`
