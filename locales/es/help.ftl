# Help. Examples are typed as they stand, so they are those of locales/en.

help-intro = Lo que entiendo (REF es una referencia como D1; lo que está entre [ ] puede faltar):
help-line = { $usage } – { $does }
help-more = Más: help NOUN o help COMMAND, por ejemplo help vote
help-title = { $title } – { $does }
help-more-noun = Más: help { $noun } y una de estas palabras
help-who = Quién: { $who }
help-option = { $option } – { $does }
help-example = Ejemplo: { $example }

## partnership
help-partnership = la alianza misma
help-partnership-start = abre una alianza en esta sala
help-partnership-start-who = cualquiera, en una sala que no tiene ninguna
help-partnership-start-example = partnership start Upper Sarala Watershed --code SARALA --timezone Africa/Nairobi
help-partnership-show = nombre, objetivo, salas, papeles y reglas
help-partnership-show-who = todo el mundo
help-partnership-show-example = partnership show
help-partnership-link = crea un código de un solo uso que une otra sala, válido 15 minutos
help-partnership-link-who = coordinación
help-partnership-link-example = partnership link
help-partnership-connect = une esta sala con un código de un solo uso
help-partnership-connect-who = quien tenga el código
help-partnership-connect-example = partnership connect K7QF-2MXD
help-partnership-detach = separa esta sala
help-partnership-detach-who = coordinación
help-partnership-detach-example = partnership detach
help-partnership-set = cambia un ajuste
help-partnership-set-who = coordinación; después de explore algunos ajustes requieren una decisión
help-partnership-set-example = partnership set name Upper Sarala
help-partnership-coordinator = quién coordina
help-partnership-coordinator-add = nombra a alguien para la coordinación
help-partnership-coordinator-add-who = coordinación
help-partnership-coordinator-add-example = partnership coordinator add @amina
help-partnership-coordinator-remove = termina el papel de coordinación de alguien
help-partnership-coordinator-remove-who = coordinación
help-partnership-coordinator-remove-example = partnership coordinator remove @amina
help-partnership-facilitator = quién facilita
help-partnership-facilitator-add = nombra a alguien para la facilitación
help-partnership-facilitator-add-who = coordinación
help-partnership-facilitator-add-example = partnership facilitator add @beth
help-partnership-facilitator-remove = termina el papel de facilitación de alguien
help-partnership-facilitator-remove-who = coordinación
help-partnership-facilitator-remove-example = partnership facilitator remove @beth
help-partnership-export = todo el registro que usted puede ver, en un archivo que se comprueba a sí mismo; solo para usted
help-partnership-export-who = partes interesadas
help-partnership-export-example = partnership export --format json
help-partnership-archive = detiene todos los plazos; el registro sigue siendo legible
help-partnership-archive-who = por una decisión
help-partnership-archive-example = partnership archive

## stakeholder
help-stakeholder = quién participa, y quién habla por cada parte
help-stakeholder-add = inscribe una organización y quién habla por ella
help-stakeholder-add-who = coordinación
help-stakeholder-add-example = stakeholder add Basin Authority --sector public --code BASIN --lead @amina --status active
help-stakeholder-join = inscribe su organización, con usted como portavoz
help-stakeholder-join-who = cualquiera en la sala
help-stakeholder-join-example = stakeholder join Farmers Union --sector communities
help-stakeholder-represent = pide la suplencia de una organización
help-stakeholder-represent-who = cualquiera en la sala
help-stakeholder-represent-example = stakeholder represent Farmers Union
help-stakeholder-accept = acepta a quien pidió la suplencia
help-stakeholder-accept-who = portavoz; coordinación
help-stakeholder-accept-example = stakeholder accept @winnie
help-stakeholder-update = cambia la ficha de una organización
help-stakeholder-update-who = portavoz y suplentes; coordinación, entonces marcado como supuesto
help-stakeholder-update-example = stakeholder update Basin Authority --motivation less silt in the dam --fit partly
help-stakeholder-hand-over = traspasa el papel de portavoz, por un tiempo o para siempre
help-stakeholder-hand-over-who = portavoz
help-stakeholder-hand-over-example = stakeholder hand-over @winnie --until in 3 months
help-stakeholder-observe = usted lee y comenta, sin voz
help-stakeholder-observe-who = cualquiera
help-stakeholder-observe-example = stakeholder observe
help-stakeholder-leave = se va en buen orden
help-stakeholder-leave-who = portavoz; coordinación donde nadie habla por ella
help-stakeholder-leave-example = stakeholder leave
help-stakeholder-missing = anota a quien tiene algo en juego y aún no está; repetido, lo cambia
help-stakeholder-missing-who = partes interesadas
help-stakeholder-missing-example = stakeholder missing Esposas de pescadores --sector communities --next Faith las visita en mayo
help-stakeholder-map = voces por sector, carencias, proporciones e intereses lado a lado
help-stakeholder-map-who = todo el mundo; desde fuera se ven las voces
help-stakeholder-map-example = stakeholder map
help-stakeholder-list = la lista de las partes
help-stakeholder-list-who = todo el mundo
help-stakeholder-list-example = stakeholder list

## propose, vote, decision
help-propose = abre una propuesta en todas las salas
help-propose-who = portavoces y suplentes; coordinación para asuntos del proceso
help-propose-example = propose Replant the upper slope --kind activity --closes in 7 days
help-vote = dice o cambia la posición de su organización
help-vote-who = portavoces y suplentes
help-vote-example = vote D1 consent it helps the springs
help-decision = lo que se decidió, y lo que está abierto
help-decision-list = el registro de decisiones
help-decision-list-who = todo el mundo
help-decision-list-example = decision list --status adopted
help-decision-show = una decisión completa
help-decision-show-who = todo el mundo
help-decision-show-example = decision show D1
help-decision-search = busca palabras en títulos y textos
help-decision-search-who = todo el mundo
help-decision-search-example = decision search water
help-decision-withdraw = retira una propuesta
help-decision-withdraw-who = quien la propuso
help-decision-withdraw-example = decision withdraw D1 we need better figures first
help-decision-sponsor = respalda una propuesta de la coordinación, y así la abre
help-decision-sponsor-who = portavoces y suplentes
help-decision-sponsor-example = decision sponsor D1
help-decision-outcome = dice en palabras sencillas qué se decidió y por qué
help-decision-outcome-who = quien la propuso; coordinación
help-decision-outcome-example = decision outcome D1 We plant in March. The concern about goats is met by a fence.
help-decision-dissent = añade un desacuerdo, que se muestra bajo la decisión para siempre
help-decision-dissent-who = voces en desacuerdo o sin oír, durante 14 días
help-decision-dissent-example = decision dissent D1 The fence closes our path to the river.
help-decision-review = responde a una revisión que ha llegado
help-decision-review-who = portavoces y suplentes
help-decision-review-example = decision review D1 keep it works

## input
help-input = lo que la gente aporta, y qué fue de ello
help-input-ask = hace una pregunta a todos
help-input-ask-who = quien toma parte
help-input-ask-example = input ask What should the new rule protect first? --closes in 14 days
help-input-give = aporta algo, que recibe respuesta
help-input-give-who = cualquiera
help-input-give-example = input give The gauge at the bridge is wrong in summer --on D1
help-input-take = atiende un aporte, o lo encarga
help-input-take-who = coordinación; partes interesadas para sí
help-input-take-example = input take I1
help-input-answer = dice qué fue de un aporte, y por qué
help-input-answer-who = coordinación; quien lo atiende; quien preguntó o propuso
help-input-answer-example = input answer I1 partly we read it twice a week from now on --in D1
help-input-list = preguntas abiertas y aportes
help-input-list-who = todo el mundo
help-input-list-example = input list
help-input-influence = quién influyó en qué
help-input-influence-who = todo el mundo
help-input-influence-example = input influence

## phase, guide
help-phase = dónde está la alianza en su ciclo
help-phase-show = los puntos con lo que los prueba, y lo que falta para salir
help-phase-show-who = todo el mundo
help-phase-show-example = phase show build
help-phase-attest = da fe de lo que no se ve desde aquí
help-phase-attest-who = partes interesadas y coordinación
help-phase-attest-example = phase attest G1 We met at the weir in May.
help-phase-contest = dice que lo atestado no es así
help-phase-contest-who = delegaciones, durante siete días
help-phase-contest-example = phase contest G1 Nobody of us was there.
help-phase-waive = propone que un punto no es para ustedes
help-phase-waive-who = partes interesadas y coordinación
help-phase-waive-example = phase waive 4.2a We stay an open group.
help-phase-advance = propone el paso a la fase siguiente
help-phase-advance-who = coordinación
help-phase-advance-example = phase advance
help-phase-return = propone volver a una fase anterior
help-phase-return-who = coordinación
help-phase-return-example = phase return build --reason Two partners left and the rules no longer fit.
help-guide = orientación breve: el punto de ahora, un punto, un método, un término, un sector
help-guide-who = todo el mundo
help-guide-example = guide 2.1a

## note
help-note = lo que queda en el registro sin decidirse
help-note-add = anota algo
help-note-add-who = partes interesadas y coordinación
help-note-add-example = note add conversation They want the weir opened earlier. --with BA --kind idea
help-note-edit = dice una nota de otro modo; lo que decía antes queda
help-note-edit-who = quien la anotó
help-note-edit-example = note edit K1 Clean water in the valley all year round
help-note-withdraw = retira una nota
help-note-withdraw-who = quien la anotó
help-note-withdraw-example = note withdraw K1
help-note-redact = quita datos personales de un texto, a la vista del registro
help-note-redact-who = quien lo escribió; coordinación
help-note-redact-example = note redact K1 it named somebody who had not agreed
help-note-show = una nota entera, con lo que decía antes
help-note-show-who = partes interesadas y coordinación
help-note-show-example = note show K1
help-note-list = las notas, la más reciente primero
help-note-list-who = partes interesadas y coordinación
help-note-list-example = note list change

## poll
help-poll = preguntas a todo el mundo, sin compromiso
help-poll-ask = abre un sondeo
help-poll-ask-who = partes interesadas
help-poll-ask-example = poll ask Which day suits you? --options "Monday; Tuesday; Friday" --closes in 3 days
help-poll-answer = responde a un sondeo, con números o palabras
help-poll-answer-who = cualquiera en la sala
help-poll-answer-example = poll answer F1 2 3 --comment not before nine
help-poll-results = muestra los resultados
help-poll-results-who = todo el mundo
help-poll-results-example = poll results F1
help-poll-close = cierra un sondeo ahora
help-poll-close-who = quien preguntó; coordinación
help-poll-close-example = poll close F1
help-poll-list = todos los sondeos
help-poll-list-who = todo el mundo
help-poll-list-example = poll list

## remind
help-remind = recordatorios, una vez o una y otra vez
help-remind-add = pone un recordatorio
help-remind-add-who = partes interesadas
help-remind-add-example = remind add bring the water samples --when tomorrow 9:00
help-remind-list = todos los recordatorios
help-remind-list-who = partes interesadas
help-remind-list-example = remind list
help-remind-edit = cambia un recordatorio
help-remind-edit-who = quien lo puso; coordinación
help-remind-edit-example = remind edit R1 bring the new samples --when in 7 days
help-remind-cancel = termina un recordatorio
help-remind-cancel-who = quien lo puso; coordinación
help-remind-cancel-example = remind cancel R1
help-remind-done = dice que el asunto está resuelto
help-remind-done-who = partes interesadas
help-remind-done-example = remind done R1
help-remind-snooze = lo repite pasado un tiempo
help-remind-snooze-who = partes interesadas
help-remind-snooze-example = remind snooze R1 2 days

## task
help-task = lo que alguien prometió, y para cuándo
help-task-add = pide algo para un día, o lo asume
help-task-add-who = partes interesadas
help-task-add-example = task add collect the water samples --owner RW --due in 7 days
help-task-accept = dice que sí: la tarea está en vigor
help-task-accept-who = quien la tiene
help-task-accept-example = task accept T1
help-task-decline = dice que no, o devuelve una tarea, con la razón
help-task-decline-who = quien la tiene
help-task-decline-example = task decline T1 we have nobody free before June
help-task-update = cuánto lleva, otro día, otras palabras, otra parte
help-task-update-who = quien la tiene; quien la pidió; coordinación
help-task-update-example = task update T1 --progress 50 --due in 14 days
help-task-done = dice que está hecha
help-task-done-who = quien la tiene; coordinación
help-task-done-example = task done T1 the samples are at the laboratory
help-task-cancel = termina una tarea que ya no hace falta
help-task-cancel-who = quien la pidió; coordinación
help-task-cancel-example = task cancel T1 the survey answered it already
help-task-list = todas las tareas, primero el día más cercano
help-task-list-who = partes interesadas
help-task-list-example = task list --status overdue

## meeting
help-meeting = reuniones: anunciadas, celebradas, con orden del día, documentos y acta
help-meeting-plan = anuncia una sesión a todos
help-meeting-plan-who = coordinación, facilitación
help-meeting-plan-example = meeting plan Spring dialogue --at in 14 days --kind dialogue --agenda "Budget; D1" --in-person
help-meeting-move = da otra fecha a una reunión
help-meeting-move-who = coordinación; quien la convocó
help-meeting-move-example = meeting move M1 --at in 21 days
help-meeting-cancel = cancela una reunión
help-meeting-cancel-who = coordinación; quien la convocó
help-meeting-cancel-example = meeting cancel M1 the road is flooded
help-meeting-attend = dice si usted viene
help-meeting-attend-who = quien está invitado
help-meeting-attend-example = meeting attend M1 yes
help-meeting-agenda = pone un punto en el orden del día
help-meeting-agenda-who = partes interesadas
help-meeting-agenda-example = meeting agenda M1 who pays for the gauge
help-meeting-paper = añade un documento por su enlace, 48 horas antes a más tardar
help-meeting-paper-who = coordinación, facilitación
help-meeting-paper-example = meeting paper M1 https://example.org/budget.pdf
help-meeting-note = añade el acta, o su enlace
help-meeting-note-who = coordinación, facilitación
help-meeting-note-example = meeting note M1 https://example.org/notes
help-meeting-close = dice que se celebró y quién estuvo; otra vez para corregirlo
help-meeting-close-who = coordinación, facilitación
help-meeting-close-example = meeting close M1 --present BA, RW
help-meeting-record = registra una sesión que no estaba prevista aquí
help-meeting-record-who = coordinación, facilitación
help-meeting-record-example = meeting record First dialogue --on yesterday --present BA, RW --kind dialogue
help-meeting-show = una reunión entera: orden del día, documentos, acta, quién estuvo
help-meeting-show-who = todo el mundo
help-meeting-show-example = meeting show M1
help-meeting-list = todas las reuniones, primero la próxima
help-meeting-list-who = todo el mundo
help-meeting-list-example = meeting list
help-option-at = cuándo
help-option-agenda = sus puntos, con punto y coma
help-option-place = dónde, o por qué enlace
help-option-invite = quién está invitado, con comas; todos si no se nombra a nadie
help-option-in-person = se encuentran en persona
help-option-present = qué organizaciones estuvieron, con comas
help-option-rating = de 1 a 5: ¿hace esta alianza lo que dice? Para la gente de fuera
help-option-meeting = la reunión en que se decidió
help-value-coming = yes (sí), maybe (quizás) o no
help-value-link = un enlace que empieza por https://

## status, log, me, help
help-status = dónde estamos y quién espera a quién, en una pantalla
help-status-who = todo el mundo; la vista de la coordinación: coordinación
help-status-example = status --for stakeholder
help-scorecard = cuán abiertos somos, y qué ayuda
help-scorecard-who = todo el mundo
help-scorecard-example = scorecard --all
help-log = lo que pasó, lo más reciente primero
help-log-who = partes interesadas
help-log-example = log --since 2026-01-01 --limit 10
help-me = usted: cuentas, horas, sus datos
help-me-show = lo que sé de usted
help-me-show-who = cualquiera
help-me-show-example = me show
help-me-link = crea un código de un solo uso que une otra cuenta suya
help-me-link-who = cualquiera
help-me-link-example = me link
help-me-connect = une esta cuenta con un código de un solo uso
help-me-connect-who = cualquiera
help-me-connect-example = me connect K7QF-2MXD
help-me-unlink = vuelve a quitar una cuenta; lo que hizo queda
help-me-unlink-who = cualquiera
help-me-unlink-example = me unlink @amina:example.org
help-me-language = el idioma en que le escribo
help-me-language-who = cualquiera
help-me-language-example = me language fr
help-me-timezone = su zona horaria
help-me-timezone-who = cualquiera
help-me-timezone-example = me timezone Africa/Nairobi
help-me-quiet = sus horas sin recordatorios
help-me-quiet-who = cualquiera
help-me-quiet-example = me quiet 21:00-07:00
help-me-weekend = sus días libres
help-me-weekend-who = cualquiera
help-me-weekend-example = me weekend friday, saturday
help-me-mute = sin recordatorios por un tiempo
help-me-mute-who = cualquiera
help-me-mute-example = me mute 3d
help-me-describe = lo que dice de sí, usado solo en totales
help-me-describe-who = cualquiera
help-me-describe-example = me describe --gender mujer --age-group menos de 30
help-option-gender = su género, con sus palabras; - lo quita
help-option-age-group = su grupo de edad, con sus palabras; - lo quita
help-option-access = una discapacidad o necesidad de acceso, con sus palabras; - la quita
help-me-inbox = le envía lo que no pudo llegarle
help-me-inbox-who = cualquiera
help-me-inbox-example = me inbox
help-me-export = lo que se guarda sobre usted, en privado
help-me-export-who = cualquiera
help-me-export-example = me export
help-me-forget = borra sus datos; sin --yes dice lo que se iría
help-me-forget-who = cualquiera
help-me-forget-example = me forget
help-help = esta ayuda, o la ayuda de un comando
help-help-who = cualquiera
help-help-example = help vote

## options
help-option-alias = otro nombre que se muestra en su lugar
help-option-alternate = quién suple, en orden, con comas
help-option-closes = cuándo se cierra
help-option-code = su código corto; sale del nombre si no se da ninguno
help-option-comment = un comentario
help-option-concern = lo que teme
help-option-consult-days = días que necesita para consultar a los suyos
help-option-contribution = lo que aporta
help-option-end = termina un traspaso temporal
help-option-every = { $command ->
    [indicator-add] cada cuánto se lee
   *[other] una y otra vez
}
help-option-due = para cuándo
help-option-decision = la decisión de la que se desprende
help-option-progress = cuánto lleva, de 0 a 100
help-option-fit = cuánto le conviene la alianza
help-option-for-org = por qué organización, si representa a varias
help-option-all = todo, con aquello en que se basa
help-option-criterion = un criterio, con lo que se dice de él
help-option-publish = mostrado en las salas públicas
help-option-door = quién podría abrir la puerta
help-option-next-step = qué se hace después
help-option-page = qué página, desde lo más reciente
help-option-over = por qué terminó
help-option-why = por qué importa
help-option-format = cómo se escribe el archivo
help-option-gains = lo que gana
help-option-goal = para qué es, en una frase
help-option-ground = el motivo de un bloqueo
help-option-grouping = otra palabra para sector, por ejemplo país
help-option-interest = lo que quiere aquí
help-option-kind = { $command ->
    [meeting-plan] qué tipo de sesión
    [meeting-record] qué tipo de sesión
    [decision-list] solo de este tipo
   *[other] de qué se trata
}
help-option-label = otra etiqueta
help-option-language = { $command ->
    [decision-translate] el idioma de estas palabras
   *[other] el idioma de esta sala
}
help-option-languages = los idiomas de trabajo, con comas
help-option-lead = quién dice su posición
help-option-level = cuánto pesa; lo habitual del tipo si no se da nada
help-option-limit = como mucho tantas
help-option-mandate = lo que su portavoz puede resolver por su cuenta
help-option-mandate-until = hasta cuándo vale el mandato
help-option-method = cómo se decide; lo habitual del tipo si no se da nada
help-option-motivation = lo que la mueve
help-option-multiple = se pueden elegir varias
help-option-options = lo que se puede elegir, con punto y coma
help-option-owner = { $command ->
    [indicator-add] a quién le toca la lectura
   *[other] de quién es: una organización, una persona, o me
}
help-option-own-goal = lo que quiere lograr para sí misma
help-option-person = de quién se trata
help-option-phase = la fase en que entra; explore, salvo que entre a medio camino
help-option-report-back = cuándo informó a los suyos por última vez
help-option-review = cuándo se vuelve a mirar
help-option-sector = el sector en que cuenta
help-option-sectors = { $command ->
    [note-add] para qué sectores, con comas
   *[other] los sectores necesarios, con comas
}
help-option-since = nada anterior
help-option-status = { $command ->
    [decision-list] solo estas
    [task-list] solo estas
   *[other] en qué punto está
}
help-option-suitability = sus respuestas a las tres preguntas: si es la forma adecuada
help-option-sunset = cuándo termina por sí sola
help-option-supersedes = la decisión que sustituye
help-option-text = el texto completo
help-option-timezone = su zona horaria
help-option-to = room, me, coordinators, una persona o una organización; la sala si no se da nada
help-option-until = { $command ->
    [review-conclude] hasta cuándo dura la pausa
   *[other] hasta cuándo; para siempre si no se da nada
}
help-option-view = para quién; lo que le corresponde si no se da nada
help-option-voice = si tiene voz, contra lo habitual de su sector
help-option-when = una vez, en ese momento
help-option-yes = hágalo

help-decision-amend = cambia el texto: una versión nueva, o un cambio de redacción que mantiene las posiciones; corrige también lo anotado
help-decision-amend-who = quien la propuso, o la anotó
help-decision-translate = añade el texto en otro idioma de trabajo
help-decision-translate-who = mientras falta: portavoces, suplentes, coordinación; después quien la propuso
help-decision-close = cierra un asunto corriente dentro de un día, cuando se ha oído a todas y nada se opone
help-decision-close-who = quien la propuso; coordinación
help-decision-keep-open = mantiene un asunto abierto hasta su cierre normal
help-decision-keep-open-who = portavoces y suplentes
help-decision-contest = dice que lo anotado está mal, o que un cambio de redacción era más que eso
help-decision-contest-who = portavoces y suplentes; una anotación durante 7 días, un cambio de redacción durante 48 horas
help-decision-record = anota una decisión tomada en persona
help-decision-record-who = coordinación; cualquier voz puede discutirla durante 7 días
help-decision-answer = responde a un consejo
help-decision-answer-who = quien decide con consejo
help-decision-affected = nombra voces afectadas a las que no se pidió consejo
help-decision-affected-who = portavoces y suplentes, coordinación
help-decision-escalate = dice que un asunto supera el mandato de quien lo decide
help-decision-escalate-who = portavoces y suplentes; dos de sectores distintos lo convierten en propuesta a todas
help-me-here = dice que usted está aquí, lo que termina un aviso de inactividad
help-me-here-who = cualquiera
help-option-affected = voces a las que toca, con comas (método advice)
help-option-editorial = solo redacción: las posiciones quedan, y cualquier voz puede discutirlo durante 48 horas
help-option-knowledgeable = quién sabe algo de ello, con comas (método advice)
help-option-on = { $command ->
    [meeting-record] cuándo fue
    [review-open] cuándo se celebra
    [review-move] cuándo se celebra
    [log] de qué trata
    [input-give] de qué trata
    [note-add] de qué trata
   *[other] cuándo se decidió; hoy si no se da nada
}
help-option-public = { $command ->
    [note-add] para que todos lo lean
   *[other] a todo el mundo, también fuera
}
help-option-within = dónde se ve
help-option-positions = quién dijo qué, con comas: ORG=support, ORG=oppose: razón
help-option-scope = { $command ->
    [review-open] qué se revisa: partnership, o una referencia como D1
   *[other] de qué trata la regla o el papel: decision-making, moving-on, urgency, steering
}
help-option-set = lo que cambia una regla de gobernanza, con comas: window.routine=5d, fallback.activity=two-thirds
help-option-task = la tarea, o la decisión sobre un papel o una acción, que le deja decidir (método advice)
help-option-title = el título en ese idioma
help-option-urgent = por qué no puede esperar, donde hay una regla de urgencia

help-decision-amend-example = decision amend D1 --text We plant 2,000 trees by April.
help-decision-translate-example = decision translate D1 --language fr --text Nous plantons 2 000 arbres.
help-decision-close-example = decision close D1
help-decision-keep-open-example = decision keep-open D1
help-decision-contest-example = decision contest D1 We agreed on the dry season only.
help-decision-record-example = decision record The path stays open --text We keep the path open all year. --method majority --positions "BA=support, RW=support, UVF=oppose: our goats cross it"
help-decision-answer-example = decision answer D1 UVF partly We start later, as you asked, but not at the ford.
help-decision-affected-example = decision affected D1 FC
help-decision-escalate-example = decision escalate D1 this concerns the water rights of all
help-me-here-example = me here

## lo que va en un campo, donde hay campos
help-value = qué decir
help-value-account = la cuenta
help-value-answer = mantener, o reabrir el asunto
help-value-choice = números o palabras de sus opciones
help-value-code = el código de un solo uso
help-value-command = sobre qué comando
help-value-days = sus días libres, separados por comas
help-value-dur = por cuánto tiempo: 3d, 2 weeks
help-value-hh-mm-hh-mm = desde y hasta, en su hora: 21:00-07:00
help-value-iana = la zona horaria: Africa/Nairobi
help-value-language = qué idioma: en, fr, es o ar
help-value-name = el nombre
help-value-org = la organización: su nombre o código
help-value-person = quién
help-value-person-name = o el nombre de alguien que no se puede elegir aquí
help-value-position = la posición de su organización
help-value-question = la pregunta
help-value-reason = por qué
help-value-ref = cuál: una referencia como D1
help-value-setting = qué ajuste
help-value-text = el texto
help-value-title = el título
help-value-value = a qué; la forma depende del ajuste

## indicator, review
help-indicator = resultados: con qué nos medimos
help-indicator-add = pone en marcha una medida, con responsable y ritmo
help-indicator-add-who = coordinación
help-indicator-add-example = indicator add no-flow days --owner BA --unit days --baseline 40 --target 20 --every monthly on the 20th at 9:00
help-indicator-read = anota una lectura
help-indicator-read-who = quien habla por el responsable
help-indicator-read-example = indicator read N1 38 --note a dry month, but better than last year
help-indicator-end = termina una medida
help-indicator-end-who = coordinación
help-indicator-end-example = indicator end N1 the gauge was taken down
help-indicator-list = todas las medidas, con la última lectura
help-indicator-list-who = todo el mundo
help-indicator-list-example = indicator list
help-review = revisiones de la alianza, y lo que sugiere una
help-review-open = pone fecha a una revisión
help-review-open-who = coordinación
help-review-open-example = review open --on 2026-07-06 --chair @tomas
help-review-move = da a una revisión otra fecha u otra presidencia
help-review-move-who = coordinación
help-review-move-example = review move V1 --on next monday
help-review-state = anota el balance
help-review-state-who = quien la preside; coordinación
help-review-state-example = review state V1 The gauge is better, the sharing is not.
help-review-conclude = lleva la conclusión a decisión de todas las voces
help-review-conclude-who = quien la preside; coordinación
help-review-conclude-example = review conclude V1 rebuild We build the sharing anew.
help-review-later = responde a una revisión sugerida: ahora no
help-review-later-who = coordinación, facilitación
help-review-later-example = review later we wait for the first check-in
help-review-signal = comunica que cambió el contexto, o que usted también lo ve
help-review-signal-who = portavoces
help-review-signal-example = review signal the new dam is in all the papers
help-review-call = pide una revisión; dos voces de sectores distintos la abren
help-review-call-who = portavoces
help-review-call-example = review call nothing has moved since spring
help-review-list = todas las revisiones
help-review-list-who = todo el mundo
help-review-list-example = review list
help-option-baseline = de dónde se parte
help-option-by = { $command ->
    [note-add] el día de un hito
   *[other] para cuándo se busca la meta
}
help-option-chair = quién la preside
help-option-next = cuándo se revisa de nuevo la alianza; en un año si no se da nada
help-option-note = lo que significa, en una frase
help-option-target = a dónde se quiere llegar
help-option-unit = en qué se cuenta
help-value-number = el número
help-value-conclusion = lo que sigue: continue, adjust, rebuild, renew, pause o close
## checkin
help-checkin = cómo vamos: diez preguntas, respuestas selladas
help-checkin-schedule = fija la consulta periódica
help-checkin-schedule-who = coordinación
help-checkin-schedule-example = checkin schedule every 60 days --first 2027-06-07 --open-for 10d
help-checkin-start = abre una ronda ahora: una consulta, o el balance de valor del año
help-checkin-start-who = coordinación
help-checkin-start-example = checkin start --open-for 10d
help-checkin-stop = termina la consulta periódica
help-checkin-stop-who = coordinación
help-checkin-stop-example = checkin stop
help-checkin-answer = responde a todas las preguntas en una línea, o una por una
help-checkin-answer-who = quien fue preguntado
help-checkin-answer-example = checkin answer C1 4 4 3 2 5 3 3 4 4 4 --comment More time for the villages
help-checkin-results = la tarjeta de resultados, lo peor primero
help-checkin-results-who = todo el mundo, tras el cierre
help-checkin-results-example = checkin results C1
help-checkin-trend = cómo cambiaron las respuestas de ronda en ronda
help-checkin-trend-who = todo el mundo, tras el cierre
help-checkin-trend-example = checkin trend
help-option-anonymous = nadie sabe quién eligió qué; resultados al cierre
help-option-external = también para personas de fuera de las salas, con un enlace
help-option-facilitator-only = solo la facilitación lee el comentario
help-option-first = cuándo se abre la primera ronda
help-option-full = cada pregunta con sus grupos, y cada comentario
help-option-open-for = cuánto está abierta una ronda; diez días si no se dice
help-option-value = el balance de valor de una revisión anual: doce razones para aliarse
help-value-every = cada cuánto: every 60 days, quarterly
help-value-score = un número por pregunta, - para omitir; ninguno para una por una

help-option-with = con, por o para quién: organizaciones o personas, con comas
help-option-link = dónde se puede leer
help-option-topic = para qué es la charla, o influencia prometida (inform, consult, involve, collaborate, empower)
help-option-private = solo usted y la coordinación la leen
help-value-what = de qué tipo: purpose, conversation, commitment, need, change y otros
help-value-item = un punto del ciclo: 2.1a, G4
help-value-phase = qué fase: explore, build, run o sustain
help-value-topic = un punto, un método, un término o un sector
help-option-reason = por qué volver
