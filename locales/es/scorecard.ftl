# The scorecard. What each argument is stands in locales/en.

scorecard-headline = Apertura { $total } de 100, { $level }{ $direction ->
    [up] , +{ $by } en 90 días
    [down] , −{ $by } en 90 días
    [same] , como hace 90 días
   *[other] { "" }
}
scorecard-too-little = Apertura: aún no hay datos suficientes ({ $scored } criterios de { $of }, hacen falta { $least })
scorecard-weak = · { $id } { $criterion }: { $score } de 4. { $figure } – { $act }
scorecard-mark = { $id } { $criterion }: { $score } de 4{ $direction ->
    [up] {" "}(antes { $was })
    [down] {" "}(antes { $was })
   *[other] { "" }
}. { $figure }{ $count ->
    [0] { "" }
    [one] {" "}[{ $refs }]
    [many] {" "}[{ $refs }]
   *[other] {" "}[{ $refs }]
}
scorecard-mark-none = { $id } { $criterion }: aún sin datos
scorecard-principles = Principios, de 4: { $principles }
scorecard-principle = { $principle } { $mean }
scorecard-from = Calculado con los últimos 180 días: { $decisions ->
    [one] { $decisions } decisión
    [many] { $decisions } de decisiones
   *[other] { $decisions } decisiones
}, { $sessions ->
    [one] { $sessions } sesión
    [many] { $sessions } de sesiones
   *[other] { $sessions } sesiones
}, { $inputs ->
    [one] { $inputs } aporte
    [many] { $inputs } de aportes
   *[other] { $inputs } aportes
}.
scorecard-all = Los dieciséis, y en qué se basa cada uno: `scorecard --all`. Uno se compara consigo mismo, nunca con otros.

openness-closed = cerrado
openness-consultative = consultivo
openness-participatory = participativo
openness-shared = compartido
openness-co-governed = cogobernado

principle-participation = participación
principle-accountability = rendición de cuentas
principle-power = poder
principle-fairness = equidad
principle-diversity = diversidad
principle-inputs = aportes

criterion-c1 = están los sectores necesarios
criterion-c2 = todos los sectores toman posición
criterion-c3 = la agenda está en muchas manos
criterion-c4 = se hace posible participar
criterion-c5 = los documentos están a tiempo
criterion-c6 = se explican las decisiones
criterion-c7 = se cumplen las promesas
criterion-c8 = mandatos e informes a los suyos
criterion-c9 = ningún sector domina
criterion-c10 = nada se queda fuera de la mesa
criterion-c11 = aviso previo
criterion-c12 = las reglas se conocen antes de usarse
criterion-c13 = quienes conducen están aceptados
criterion-c14 = la variedad de voces
criterion-c15 = las barreras son bajas
criterion-c16 = los aportes tienen respuesta

figure-none = aún sin datos
figure-c1 = { $n } de { $of } sectores necesarios{ $thin ->
    [0] { "" }
    [one] , uno con una sola voz
    [many] , { $thin } con una sola voz
   *[other] , { $thin } con una sola voz
}
figure-c2 = el más bajo { $sector } { $percent } %, en { $count ->
    [one] { $count } decisión
    [many] { $count } de decisiones
   *[other] { $count } decisiones
}
figure-c3 = { $n } de { $of } abiertos por otros, de { $sectors ->
    [one] { $sectors } sector
    [many] { $sectors } de sectores
   *[other] { $sectors } sectores
}
figure-c4 = { $n } de { $of } necesidades cubiertas, { $sessions ->
    [one] { $sessions } sesión de aprendizaje
    [many] { $sessions } de sesiones de aprendizaje
   *[other] { $sessions } sesiones de aprendizaje
}
figure-c4-unasked = no se preguntó a nadie en 180 días
figure-c5 = { $n } de { $of } con documentos y notas a tiempo, { $percent } %
figure-c6 = { $n } de { $of } explicadas, con el desacuerdo nombrado, { $percent } %
figure-c7 = { $n } de { $of } cumplidas o movidas a tiempo, { $percent } %
figure-c8 = de { $of } voces, { $valid } con mandato vigente, { $reported } informaron a los suyos en 90 días
figure-c9 = { $sector } { $percent } % ({ $measure })
figure-c10 = { $n } de { $of } peticiones de tema con respuesta{ $asked ->
    [yes] , influencia { $influence }
   *[other] { "" }
}
figure-c11 = { $n } de { $of } con aviso completo, { $percent } %
figure-c12 = regla para decidir: { $rule }, en todos los idiomas: { $languages }, excepciones { $exceptions } de { $of }, anterior al uso o confirmada: { $older }
figure-c13 = { $accepted } de { $of } aceptados hace menos de un año, inquietudes abiertas: { $concerns }, sectores: { $sectors }
figure-c14 = { $met } de { $of } objetivos alcanzados ({ $percent } %){ $left ->
    [0] { "" }
    [one] {"; "}sobre { $left } muy pocas personas han dicho algo
    [many] {"; "}sobre { $left } muy pocas personas han dicho algo
   *[other] {"; "}sobre { $left } muy pocas personas han dicho algo
}
figure-c14-none = ningún objetivo fijado
figure-c15 = inclusión { $inclusion }{ $lacking ->
    [0] { "" }
    [one] , un anuncio sin todos los idiomas
    [many] , { $lacking } anuncios sin todos los idiomas
   *[other] , { $lacking } anuncios sin todos los idiomas
}
figure-c16 = { $n } de { $of } con respuesta, { $percent } %; { $linked } de { $adopted } decisiones citan uno
answer-yes = sí
answer-no = no

act-c1 = `stakeholder missing WHO --sector SECTOR`
act-c2 = llame a quienes callan: `status`
act-c3 = pida a otros que abran: `propose TITLE`
act-c4 = pregunte: `note add need TEXT`
act-c5 = `meeting paper REF LINK` dos días antes
act-c6 = `decision outcome REF TEXT`, nombrando a quien no estuvo de acuerdo
act-c7 = `task list --status overdue`
act-c8 = `stakeholder update --mandate TEXT`
act-c9 = pregunte a otros sectores: `input ask QUESTION`
act-c10 = `input list`
act-c11 = planifique antes: `meeting plan TITLE --at WHEN`
act-c12 = `propose TITLE --kind governance-rule --scope decision-making`
act-c13 = `propose TITLE --kind facilitator --person PERSON`
act-c14 = `partnership set voices gender mujeres 40%`, y `me describe` por cada persona
act-c15 = `note list need`
act-c16 = `input answer REF taken REASON`

status-openness = APERTURA: { $total }, { $level } · lo más bajo { $id } { $criterion }, { $score } de 4 – `scorecard`
status-openness-none = APERTURA: faltan datos ({ $scored } de { $of }) – `scorecard`
outcome-unnamed = { $orgs } no estuvo de acuerdo y no se le nombra. Una declaración suya puede figurar debajo: `decision dissent { $ref } TEXT`

## Lo que se dice de él
scorecard-commented = { $org } sobre { $id }: anotado. Todos pueden leerlo: `scorecard --criterion { $id }`
scorecard-comments = { $count ->
    [one] { $count } comentario
    [many] { $count } de comentarios
   *[other] { $count } comentarios
} – `scorecard --criterion { $id }`
scorecard-comment = · { $org }, { $date }: { $text }
scorecard-comments-earlier = … y { $count } anteriores – `log`
scorecard-comment-how = ¿Qué dice de ello su organización? `scorecard --criterion { $id } --comment TEXT`
scorecard-published = El cuadro está ahora en las salas públicas.
refusal-criterion-unknown = No hay criterio { $criterion }: van de C1 a C16.
refusal-criterion-unknown-hint = Todos: `scorecard --all`
refusal-comment-criterion = ¿De qué criterio? `scorecard --criterion C5 --comment TEXT`
refusal-scorecard-publish = El cuadro lo publica la coordinación.
refusal-no-public-room = No hay ninguna sala pública conectada: no hay dónde publicarlo.
refusal-no-public-room-hint = La coordinación hace pública una sala desde esa sala: `partnership set room public`
