# Reviews. What each argument is stands in locales/en.

review-scope-partnership = la alianza
conclusion-continue = continuar
conclusion-adjust = ajustar la estrategia
conclusion-rebuild = reconstruir
conclusion-renew = renovar
conclusion-pause = hacer una pausa
conclusion-close = cerrar en buen orden
conclusion-follows-continue = Si se adopta: todo sigue como está.
conclusion-follows-adjust = Si se adopta: la fase se mantiene y se propone otra estrategia.
conclusion-follows-rebuild = Si se adopta: empieza un nuevo ciclo en la fase de construcción. Las decisiones siguen en vigor hasta que otras las sustituyan.
conclusion-follows-renew = Si se adopta: empieza la fase de sostener, hacia el siguiente nivel.
conclusion-follows-pause = Si se adopta: los recordatorios callan hasta la fecha de abajo.
conclusion-follows-close = Si se adopta: la alianza se lleva a buen fin, con una lista de lo que queda abierto.
review-no-chair = aún no la preside nadie

review-line = { $ref } { $scope }: { $date }, preside: { $chair } – `review state { $ref } TEXT`
review-line-overdue = { $ref } { $scope }: { $days ->
    [one] { $days } día
    [many] { $days } de días
   *[other] { $days } días
} de atraso, preside: { $chair } – `review conclude { $ref } continue TEXT`
review-line-proposed = { $ref } { $scope }: { $conclusion }, por decidir – `decision show { $decision }`
review-line-over = { $ref } { $scope }: { $conclusion }, adoptado el { $date }
review-concludes = Concluye { $ref }: { $conclusion }.
review-pause-until = Pausa hasta el { $until }.
review-next = La alianza se revisa de nuevo el { $date }.
reviews-none = Ninguna revisión tiene fecha – `review open --on WHEN --chair PERSON`
reviews-more = … y { $count } anteriores.

review-done = { $ref } tiene fecha: { $date }.
review-opened = { $ref }: se revisa { $scope }, { $date }.
review-chair = Preside: { $person }.
review-chair-coordinator = Preside: { $person }, que también coordina. Si se revisa la propia coordinación, mejor que presida otra persona – `review move REF --chair PERSON`
review-chair-wanted = Aún no la preside nadie – `review move { $ref } --chair PERSON`
review-opened-called = La piden { $orgs }.
review-opened-signals = Lo que la sugiere:
review-opened-how = El material llega una semana antes. ¿Qué conviene mirar? Dígaselo a quien preside.
review-moved = { $ref }: la revisión, { $scope }, es ahora { $date }.
review-material = Material para { $ref }, { $scope }, { $date }:
review-approaches = { $ref }, { $scope }: { $days ->
    [0] la revisión es hoy, { $date }
    [one] la revisión es mañana, { $date }
    [many] la revisión es en { $days } de días, { $date }
   *[other] la revisión es en { $days } días, { $date }
}.
review-you-chair = Usted preside { $ref }, { $date }.
review-chair-how = Cuando se haya hecho: `review state { $ref } TEXT` para el balance, luego `review conclude { $ref } continue TEXT` – o adjust, rebuild, renew, pause, close.
review-missed = { $ref }, { $scope }: la revisión del { $date } aún no tiene conclusión.{ $times ->
    [4] { " " }Queda en la lista; este es el último recordatorio.
   *[other] { "" }
}
review-state-done = El balance de { $ref } está anotado. Su conclusión: `review conclude { $ref } continue TEXT` – o adjust, rebuild, renew, pause, close.
review-stated = Balance de { $ref }, { $scope }: { $text }
review-concluded = { $ref } está concluida: { $conclusion }.
review-phase = Ciclo { $cycle }, fase { $phase } desde hoy.
review-rebuild = Lo acordado para construir pide confirmarse de nuevo; las decisiones siguen en vigor hasta que otras las sustituyan – `decision list --status adopted`
review-renew = Siguiente nivel: ¿qué debe perdurar, y en qué forma? – `propose TITLE --kind institutional-form`
review-adjust = Ahora: la otra estrategia – `propose TITLE --kind strategy-adjustment`
review-paused = Los recordatorios callan hasta el { $until }. Las decisiones mantienen sus fechas.
pause-ended = La pausa terminó: vuelven los recordatorios. ¿Dónde estamos? – `status`
review-close = Para llevarla a buen fin:

## Material
material-decisions = DECISIONES que se revisan por esas fechas: { $count }
material-value = BALANCE DE VALOR, lo que aportó la alianza: { $ref } respondieron { $answered } de { $invited } – `checkin results { $ref }`
material-indicators = RESULTADOS: { $count ->
    [0] no se mide nada – `indicator add NAME --owner ORG --every monthly`
    [one] { $count } indicador
    [many] { $count } de indicadores
   *[other] { $count } indicadores
}
material-signals = SEÑALES desde la última revisión: { $count }
material-sharing = GANANCIAS Y APORTES: { $count } de { $of } voces han dicho los suyos – `stakeholder update --contribution TEXT --gains TEXT`
material-share = · { $org } aporta: { $brings }; gana: { $gains }
material-unsaid = sin decir

## Moving on
moving-on-decisions = · Propuestas abiertas: { $count } – `decision list --status open`
moving-on-outcomes = · Declaraciones de resultado pendientes: { $count } – `decision outcome REF TEXT`
moving-on-indicators = · Indicadores por leer una última vez: { $count } – `indicator list`
moving-on-export = · Todo el registro, para quien quiera guardarlo – `partnership export`
moving-on-closure = · Por último: la decisión de terminar, y el archivo – `propose TITLE --kind closure`, `partnership archive`

material-tasks = PROMESAS de los últimos 180 días: { $kept } cumplidas de { $due }, { $overdue } atrasadas – `task list --status overdue`
material-inputs = APORTES RECIBIDOS: { $given } dados, { $taken } tomados, { $partly } en parte, { $declined } rechazados, { $parked } aplazados, { $unanswered } sin respuesta – `input influence`
material-meetings = REUNIONES celebradas: { $count } – `meeting list`
moving-on-tasks = · Tareas aún abiertas: { $count } – `task list --status open`
moving-on-inputs = · Aportes sin respuesta: { $count } – `input list`
moving-on-meetings = · Reuniones por celebrar o cancelar: { $count } – `meeting list`
