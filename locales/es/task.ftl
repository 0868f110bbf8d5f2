# Tareas. Los argumentos se explican en locales/en.

task-headline = { $ref } tarea: { $text } – { $owner }, para el { $due }
task-origin = Se desprende de { $decision } – `decision show { $decision }`
task-taken-on = { $owner } se encarga.
task-waits = Vale cuando { $owner } diga que sí: responda «accept», o «decline» y la razón; o `task accept { $ref }`
task-aside = Su voz se apartó de esa decisión, así que aquí nada le obliga sin su propio sí.
task-how = Responda «accept», o «decline» y la razón; o `task accept { $ref }`, `task decline { $ref } REASON`

task-added-own = { $ref } queda anotada: { $owner }, para el { $due }.
task-added-asked = Se pide { $ref } a { $owner }, para el { $due }. Vale en cuanto diga que sí.
task-accepted = { $owner } dice que sí a { $ref }: { $text }, para el { $due }
task-accepted-done = { $ref } está en vigor, para el { $due }. Cuando esté hecha: `task done { $ref }`
task-declined = { $owner } dice que no a { $ref } { $text }: { $reason }
task-declined-how = ¿Otra persona u organización? `task update { $ref } --owner ORG` – o termínela: `task cancel { $ref } REASON`
task-updated-done = { $ref }: { $progress } %, para el { $due }.
task-whole = ¿Está hecha? Entonces dígalo: `task done { $ref }`
task-moved = { $ref } { $text } ({ $owner }): ahora para el { $due }, antes el { $was }
task-changed = { $ref } dice ahora: { $text } ({ $owner })
task-handed = { $ref } { $text }: de { $was } a { $owner }
task-done = Hecho por { $owner }: { $ref } { $text }
task-note = Lo que resultó: { $note }
task-cancelled = { $ref } { $text } ({ $owner }) ya no hace falta: { $reason }

task-due = { $ref } { $text } ({ $owner }) es para el { $due } – `task done { $ref }`, o a tiempo para otro día: `task update { $ref } --due WHEN`
task-due-asked = { $ref } { $text }, para el { $due }, espera todavía el sí de { $owner } – `task accept { $ref }` o `task decline { $ref } REASON`
task-overdue = { $ref } { $text } ({ $owner }) era para el { $due } – `task done { $ref }`, otro día: `task update { $ref } --due WHEN`, o devuélvala: `task decline { $ref } REASON`
task-overdue-coordinators = { $owner } va con retraso en { $ref } { $text }, para el { $due }. Una llamada puede ayudar más que un mensaje – `task list --status overdue`
task-overdue-asked = { $owner } no ha respondido sobre { $ref } { $text }, para el { $due } – `task update { $ref } --owner ORG` o `task cancel { $ref } REASON`
task-orphaned = { $count ->
    [one] Una tarea se quedó sin nadie. Pásela con `task update REF --owner ORG`, o termínela:
    [many] { $count } de tareas se quedaron sin nadie. Páselas con `task update REF --owner ORG`, o termínelas:
   *[other] { $count } tareas se quedaron sin nadie. Páselas con `task update REF --owner ORG`, o termínelas:
}

task-line = { $ref } { $text } – { $owner }, para el { $due }: { $state }, { $progress } %
task-state-asked = pedida, aún sin respuesta
task-state-accepted = aceptada
task-state-overdue = atrasada
task-state-declined = rechazada
task-state-done = hecha
task-state-cancelled = cancelada
tasks-none = Todavía no hay tareas – `task add TEXT --owner ORG --due WHEN`
tasks-none-such = Ninguna tarea así. Todas: `task list`
tasks-more = … y { $count } más – `task list --owner ORG` o `task list --status open`

button-accept = Aceptar
button-decline = Rechazar
card-task-asked = Se pide a { $owner }. Vale cuando diga que sí, con un botón de abajo o `/task accept`.
card-task-accepted = Aceptada { $since } · hecha al { $progress } %
card-task-declined = { $owner } dijo que no. Otra parte puede tomarla.
card-task-done = Hecha { $since }.
card-task-cancelled = Ya no hace falta, desde { $since }.

status-promises = PROMESAS: { $due } para los próximos 7 días{ $overdue ->
    [0] { "" }
    [one] , { $overdue } atrasada: { $list }
    [many] , { $overdue } atrasadas: { $list }
   *[other] , { $overdue } atrasadas: { $list }
} – `task list --status open`
status-promise = { $owner } { $ref } ({ $days ->
    [one] 1 día
    [many] { $days } de días
   *[other] { $days } días
})
needs-task-owner = · { $count ->
    [one] Una tarea no tiene
    [many] { $count } de tareas no tienen
   *[other] { $count } tareas no tienen
} quien la haga – `task list --status asked`
voice-task-asked = SE ESPERA DE { $org }: ¿hará { $ref } { $text }, para el { $due }? – `task accept { $ref }` o `task decline { $ref } REASON`
voice-promise = PROMETIDO por { $org }: { $ref } { $text }, { $state }, para el { $due } – `task done { $ref }`

log-task-added = { $ref } pedida a { $owner }: { $text }
log-task-accepted = { $ref } aceptada: { $text }
log-task-declined = { $ref } rechazada: { $text }
log-task-moved = { $ref } pasada al { $due }: { $text }
log-task-progress = { $ref } al { $progress } %: { $text }
log-task-changed = { $ref } dicha de otro modo: { $text }
log-task-handed = { $ref } pasada a { $owner }: { $text }
log-task-done = { $ref } hecha: { $text }
log-task-cancelled = { $ref } cancelada: { $text }

refusal-task-owner-left = { $org } se ha ido, así que no puede tomar una tarea.
refusal-task-owner-hint = Quién está: `stakeholder list`
refusal-task-owner = { $ref } es de { $owner }, así que le toca decirlo. `task list` muestra todas las tareas.
refusal-task-accepted = { $ref } ya está aceptada, para el { $due }. Cuando esté hecha: `task done { $ref }`
refusal-task-over = { $ref } está { $state } desde { $since }, así que ya no cambia. Una nueva: `task add TEXT --owner ORG --due WHEN`
refusal-task-reason = Diga por qué, con { $least } caracteres al menos, para que los demás puedan seguir desde { $ref }.
refusal-task-reason-hint = Por ejemplo: `task decline { $ref } no tenemos a nadie libre antes de junio`
refusal-task-cancel-hint = Por ejemplo: `task cancel { $ref } la encuesta ya lo respondió`
refusal-task-cancel-who = { $ref } la termina quien la pidió, o la coordinación. Si es suya, devuélvala: `task decline { $ref } REASON`
refusal-task-same-owner = { $ref } ya es de { $owner }.
refusal-task-new-day = El día de { $ref } ha pasado. Diga también uno nuevo: `task update { $ref } --owner ORG --due WHEN`
refusal-task-hand-alone = Pasar una tarea va como mucho con un día nuevo: `task update REF --owner ORG --due WHEN`
refusal-tasks-many = Ya hay { $most } tareas abiertas, que es el máximo. `task list --status open`
