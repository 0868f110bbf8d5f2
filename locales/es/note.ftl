note-done = { $ref } queda anotada: { $kind }.
note-done-circle = Solo usted y la coordinación la leen.
note-milestone-undated = Aún no tiene día, así que no cuenta: `note add milestone TEXT --by WHEN`
note-edit-done = { $ref } lo dice ahora de otro modo. Lo que decía antes queda: `note show { $ref }`
note-withdraw-done = { $ref } queda retirada.
note-redact-done = Las palabras de { $ref } se han borrado. Eso, y por qué, queda en el registro.

note-line = { $ref } { $kind } ({ $by }, { $date }): { $text }
note-by-process = coordinación
note-with = Con { $who }.
note-topic = Trata de: { $topic }
note-level = Prometido a { $sectors }: { $level }
note-level-all = Prometido a cada sector: { $level }
note-date = Para el { $date }.
note-on = Pertenece a { $on }.
note-link = Para leer: { $link }
note-before = Hasta el { $until } decía: { $text }
note-was-withdrawn = Retirada el { $date }.
notes-none = Aún no hay notas aquí – `note add purpose TEXT`
notes-more = … y { $count } más. Solo un tipo: `note list change`
notes-private = { $count ->
    [one] 1 más es
    [many] { $count } más son
   *[other] { $count } más son
} solo para usted: pregúnteme en privado, `note list`

note-edited = { $ref } ({ $kind }) dice ahora: { $text }
note-withdrawn = { $ref } ({ $kind }) queda retirada: { $text }
note-redacted = Se quitaron datos personales de { $ref }: { $reason }
note-taken-out = { $org } se ha retirado de { $ref }.
note-commitment-yours = Se anotó que { $org } sigue: { $text }
note-commitment-how = Si { $org } no lo ha dicho: `note withdraw { $ref }`
note-need-met-how = Si aún no está cubierto: `note withdraw { $ref }`

note-kind-purpose = razón de ser
note-kind-goal-draft = borrador de la meta
note-kind-vision = visión
note-kind-ground-rules = reglas básicas
note-kind-conflict = posible conflicto
note-kind-issue = asunto
note-kind-conversation = conversación
note-kind-resonance = eco
note-kind-commitment = compromiso
note-kind-promoter = promotores
note-kind-need = necesidad
note-kind-need-met = necesidad cubierta
note-kind-participation-level = promesa de influencia
note-kind-milestone = hito
note-kind-document = documento
note-kind-knowledge-product = buena práctica
note-kind-celebration = celebración
note-kind-circle = comunidad de práctica
note-kind-briefing = puesta al día de quien llega
note-kind-buddy = acompañante de quien llega
note-kind-map-reviewed = mapa revisado
note-kind-change = lo que cambió
note-topic-idea = la idea
note-topic-exploration = conocer a un socio
note-topic-explore-on = seguir juntos
participation-inform = informar – se les dice
participation-consult = consultar – se les pregunta, y se responde
participation-involve = involucrar – sus preocupaciones dan forma a las opciones
participation-collaborate = colaborar – trabajan en cada parte
participation-empower = dar poder – deciden ellos

## El registro
log-note-added = { $ref } anotada ({ $kind }): { $text }
log-note-edited = { $ref } ({ $kind }) dice ahora: { $text }
log-note-withdrawn = { $ref } ({ $kind }) retirada
log-redacted = Datos personales quitados de { $ref }: { $reason }

## Lo que no encaja
refusal-notes-many = Hay { $most } notas, que es el máximo.
refusal-note-withdrawn = { $ref } está retirada. Anotada de nuevo, vuelve a contar: `note add KIND TEXT`
refusal-note-on = Una nota no puede tratar de { $ref }. Trata de una decisión, una nota, un aporte, una tarea, un indicador: `note add document TEXT --on D1`
refusal-note-need-public = Lo que alguien necesita para tomar parte lo leen solo esa persona y la coordinación.
refusal-note-need-public-hint = Sin --public queda anotada: `note add need TEXT`
refusal-note-with = ¿Con quién? Una nota del tipo { $kind } nombra organizaciones.
refusal-note-with-hint = Por ejemplo: `note add { $word } We met at the weir. --with BA`
refusal-note-commitment = Usted no habla por { $org }. Su sí viene de ella misma, o lo anota la coordinación.
refusal-note-need-met = ¿Qué necesidad está cubierta? Se nombra por su referencia.
refusal-note-need-met-hint = Por ejemplo: `note add need-met The bus is paid. --on K1`
refusal-note-need-met-already = { $ref } ya está cubierta.
refusal-note-link = Esto no es un enlace: { $link }. Empieza por https:// y no tiene espacios.
refusal-note-level = ¿Cuánta influencia se promete? Una de estas palabras: { $words }.
refusal-note-level-hint = Por ejemplo: `note add participation-level We ask you before each step. --kind consult`
refusal-note-owner = { $ref } pertenece a quien la anotó.
refusal-note-owner-hint = Puede anotarlo como usted lo ve: `note add { $kind } TEXT`
refusal-redact-what = { $ref } no tiene palabras que quitar. Las notas, los aportes y las tareas sí: `note redact K1 REASON`
refusal-redact-who = Las palabras de { $ref } las borra quien las escribió o la coordinación. Pídaselo.
refusal-redact-reason = Diga por qué, en { $least } caracteres al menos, sin repetir lo que debe irse.
refusal-redacted = Las palabras de { $ref } ya están borradas.
