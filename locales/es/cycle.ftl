phase-headline = Ciclo { $cycle } · { $phase } · día { $day } – { $done } de { $of } puntos hechos
phase-headline-other = { $phase }: { $done } de { $of } puntos hechos. (Están en el ciclo { $cycle }, { $now }.)
phase-patience = Tómense tiempo: dos meses al menos para un diálogo, un año o más antes de actuar juntos. Apurar el acuerdo es un error frecuente.
phase-suitability = ¿Es la forma adecuada? { $yes } de 3 preguntas con sí.
phase-entry = Falta para entrar:
phase-item = { $item } { $state }: { $name }{ $evidence ->
    [none] { "" }
   *[other] { " " }({ $shown })
}
phase-share = { $have } de { $of } = { $share } %, hace falta { $percent } %
phase-number = { $have } de { $need }
phase-former = alguien que ya no está
phase-how = Cómo llegar: `guide ITEM`
phase-exit = Para salir ({ $met } de { $of }):
phase-exit-one = Para salir basta uno de estos ({ $met } de { $of }):
phase-met = + { $criterion }
phase-unmet = – { $criterion }{ $evidence ->
    [none] { "" }
   *[other] : { $shown }
}
phase-step = Luego deciden todos: `phase advance`
phase-step-open = { $ref } decide sobre el paso: `decision show { $ref }`
phase-step-sustain = Luego: `phase return explore --reason TEXT` para un nuevo ciclo, o una revisión que concluya cerrar.
phase-accepted-gaps = { $ref } siguió sin: { $gaps }

phase-attest-done = Usted da fe de { $item }. Cualquier delegación puede rebatirlo durante siete días.
phase-attested = { $person } da fe de { $item } ({ $name }): { $text }
phase-attested-how = ¿No es así? Cualquier delegación, hasta { $until }: `phase contest { $item } REASON`
phase-contest-done = Lo dicho de { $item } ya no cuenta.
phase-contested = { $org } dice que no es así: { $item } ({ $name }). Ya no cuenta; háblenlo.
phase-contested-reason = { $org } dice que no es así: { $item } ({ $name }). Ya no cuenta. Razón: { $reason }
phase-advance-whole = Está todo lo que pide la salida.
phase-advance-gaps = { $count ->
    [one] Falta una cosa
    [many] Faltan { $count } cosas
   *[other] Faltan { $count } cosas
}; pueden seguir con huecos, y el registro los guarda:
phase-changed = Ciclo { $cycle }, fase { $phase } desde hoy ({ $from } antes, { $ref }).
phase-changed-gaps = Huecos aceptados: { $gaps }
phase-next = Ahora:
decision-moves = Lleva la alianza de { $from } a { $to }, ciclo { $cycle }.
decision-waives = Dice de { $item } ({ $name }): no es para nosotros.
status-cycle = CICLO: { $phase }, { $done } de { $of } hechos{ $stale ->
    [0] { "" }
    [one] , { $stale } caducado
    [many] , { $stale } caducados
   *[other] , { $stale } caducados
}{ $unmet ->
    [none] { "" }
   *[other] {" "}· falta: { $criterion }
} – `phase show`

item-state-open = abierto
item-state-partial = en parte
item-state-done = hecho
item-state-attested = con fe
item-state-stale = caducado
item-state-waived = descartado

suitability-yes = sí
suitability-no = no
started-suitability = ¿Es la forma adecuada? 1) ¿Nadie puede resolverlo solo? 2) ¿Falta aún una imagen o visión común? 3) ¿Un camino ordenado y visible atraería gente? `partnership set suitability yes,yes,no`
setting-suitability = Forma adecuada
refusal-setting-suitability = Lleva tres respuestas: `partnership set suitability yes,yes,no`
contact-needs = ¿Qué necesita para tomar parte (idioma, tiempo, viaje, datos, cuidado de niños)? Solo usted y la coordinación lo leen: `note add need TEXT`

log-attested = Se dio fe de { $item }: { $text }
log-attestation-contested = { $org } rebatió lo dicho de { $item }
log-phase = { $ref } llevó a { $phase }, ciclo { $cycle }

refusal-item-unknown = No hay punto { $item }.
refusal-item-nearest = ¿Quiso decir { $item }: { $name }?
refusal-item-list = Todos los de una fase: `phase show`
refusal-item-done = { $item } está hecho: { $name }.
refusal-attest-seen = { $item } ({ $name }) se ve en el registro; nadie tiene que dar fe.
refusal-attest-seen-hint = Lo que cuenta: `guide { $item }`
refusal-attest-contested = Su palabra sobre { $item } ({ $name }) fue rebatida. Háblenlo; otra persona puede dar fe.
refusal-phase-reason = Dígalo en { $least } caracteres al menos: los demás quieren entenderlo.
refusal-contest-nothing = Nadie da fe de { $item } ({ $name }), así que no hay nada que rebatir.
refusal-attestation-late = { $item } ({ $name }) se podía rebatir hasta { $until }.
refusal-waived = { $ref } ya descarta { $item } ({ $name }).
refusal-waive-running = { $ref } ya decide sobre { $item } ({ $name }).
refusal-step-open = { $ref } ya decide sobre un paso: `decision show { $ref }`
refusal-advance-sustain = Después de sostener viene un nuevo ciclo o un buen final.
refusal-advance-sustain-hint = Un nuevo ciclo: `phase return explore --reason TEXT`
refusal-return-forward = { $phase } no queda atrás; están en { $now }. Adelante: `phase advance`

item-1-1a = La idea en un párrafo sencillo, moldeada por conversaciones
item-1-1b = La promesa de influencia a cada grupo
item-1-2a = Un primer eco de fuera
item-1-2b = Un primer borrador de la meta común
item-1-2c = Promotores de varios sectores
item-1-3a = Charlas con posibles socios
item-1-3b = Lo que cada socio sabe y aporta
item-1-3c = Intereses y motivaciones están claros
item-1-3d = Los posibles conflictos tienen nombre
item-1-4a = Un primer diálogo estructurado
item-1-4b = Las organizaciones dicen sí a seguir
item-1-4c = Salas, reglas básicas, ritmo y asuntos
item-1-4d = Se preguntó a todos qué necesitan para tomar parte
item-2-1a = La meta común está decidida
item-2-1b = Los aportes están prometidos
item-2-2a = La meta común y las propias están a la vista
item-2-2b = Los acuerdos, por escrito y en un lugar
item-2-2c = Una dirección equilibrada
item-2-2d = Las tareas están dadas y aceptadas
item-2-2e = Un calendario con hitos
item-2-3a = Metas, recursos, roles y tareas confirmados juntos
item-2-3b = Un seguimiento sencillo en que los socios informan
item-2-3c = Está decidido cómo se decide
item-2-3d = Está acordado cómo se entra, se pausa, se sale y se cierra
item-2-4a = Una revisión crítica con su balance
item-2-4b = Quién gana y quién pone está abierto y hablado
item-2-4c = El próximo chequeo y la próxima revisión tienen fecha
item-3-1a = Lo acordado se lleva a cabo
item-3-1b = Los resultados se siguen
item-3-1c = Resultados y proceso se evalúan juntos
item-3-1d = Todos pueden leer decisiones y documentos
item-3-2a = Lo bueno se hace visible
item-3-2b = Las buenas prácticas se comparten
item-3-3a = Opiniones en todo momento, y pedidas con regularidad
item-3-3b = La estrategia sigue a las opiniones
item-3-3c = Miradas de fuera
item-4-1a = A los nuevos se les busca y se les acoge
item-4-1b = El siguiente nivel está definido
item-4-2a = Forma legal y procesos están resueltos
item-4-2b = Los resultados que deben durar tienen nombre
item-4-2c = Medidas que hacen durar los resultados
item-4-3a = Encuentros que comparten saber
item-4-3b = Una comunidad de práctica viva
item-g1 = Confianza y continuidad
item-g2 = Quien coordina tiene el sí de todas las partes
item-g3 = La meta cabe en una visión compartida
item-g4 = Las metas responden a los intereses reales
item-g5 = Un código de conducta respeta los valores de cada cual
item-g6 = Opiniones y seguimiento se usan

criterion-created = la alianza está abierta
criterion-purpose = su razón de ser está anotada
criterion-coordinator = alguien coordina
criterion-left = se dejó la fase anterior
criterion-reached = una revisión concluyó renovar, o los resultados están
criterion-facilitator = coordinación y facilitación aceptadas
criterion-sectors-and-voices = tres sectores y cinco voces
criterion-promoters = promotores de dos sectores
criterion-dialogue = un diálogo de tres sectores
criterion-profiles = motivación, interés y aporte de las voces
criterion-conflicts = los posibles conflictos están listados
criterion-goal-draft = una primera meta
criterion-commitments = voces que dijeron sí a seguir
criterion-goal = la meta está en vigor
criterion-own-goals = metas propias de las voces
criterion-contributions = aportes de las voces
criterion-governance-rule = una regla de gobernanza está en vigor
criterion-steering = los roles de dirección están ocupados
criterion-actions = tres acciones aceptadas
criterion-indicators = dos indicadores con punto de partida
criterion-checkin-rhythm = un ritmo de chequeos
criterion-code-of-conduct = un código de conducta
criterion-sharing = el reparto de lo ganado se habló
criterion-next-review = la próxima revisión tiene su día
criterion-checkin-discussed = un chequeo cerrado y hablado
criterion-review-held = una revisión en el año
criterion-celebration = un resultado celebrado
criterion-indicators-fresh = lecturas recientes de todos los indicadores
criterion-inputs-answered = aportes respondidos
criterion-new-container = un nuevo marco está formado
criterion-institution = hay una institución
criterion-moving-on = cierra en buen orden
