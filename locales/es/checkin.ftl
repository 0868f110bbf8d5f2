# Consultas periódicas. Los argumentos se explican en locales/en.

checkin-privacy = Sus respuestas permanecen selladas mientras la ronda está abierta; al cerrarse, se separan de su nombre para siempre. Solo mostramos resultados de grupos de al menos 3 personas y a partir de 5 respuestas en total. Los comentarios se publican tal cual: no nombre a nadie.
checkin-privacy-raised = Sus respuestas permanecen selladas mientras la ronda está abierta; al cerrarse, se separan de su nombre para siempre. Solo mostramos resultados de grupos de al menos { $group } personas y a partir de { $least } respuestas en total. Los comentarios se publican tal cual: no nombre a nadie.
checkin-question-trust = Confío en que las demás organizaciones cumplirán lo que acordamos.
checkin-question-transparency = Puedo encontrar la información y las razones en que se basan nuestras decisiones.
checkin-question-goal = Tengo claro nuestro objetivo común.
checkin-question-influence = Todas las organizaciones tienen una oportunidad justa de influir en lo que decidimos.
checkin-question-inclusion = Se escucha a las personas afectadas por nuestro trabajo, sea cual sea su idioma, género o recursos.
checkin-question-progress = Avanzamos de forma visible hacia nuestro objetivo.
checkin-question-sharing = Lo que cada organización gana y lo que aporta se reparte de manera justa.
checkin-question-communication = Recibo la información adecuada en el momento oportuno y en una forma que puedo usar.
checkin-question-learning = Aprendemos en conjunto de lo que funciona y de lo que no.
checkin-question-worth = Para mi organización, participar compensa el esfuerzo.
checkin-open-question = ¿Qué única cosa deberíamos cambiar antes de la próxima consulta? (opcional, 500 caracteres)
checkin-scale-1 = muy en desacuerdo
checkin-scale-2 = en desacuerdo
checkin-scale-3 = ni de acuerdo ni en desacuerdo
checkin-scale-4 = de acuerdo
checkin-scale-5 = muy de acuerdo
checkin-scale-skip = omitir / no sé
checkin-scale = 1 muy en desacuerdo, 2 en desacuerdo, 3 ni de acuerdo ni en desacuerdo, 4 de acuerdo, 5 muy de acuerdo, - omitir
checkin-button = { $score } { $meaning }
checkin-button-start = Pregunta por pregunta
checkin-button-comment = Escribir qué cambiar
checkin-button-facilitator = Solo para la facilitación
checkin-question = { $ref }, { $number } de { $of }: { $question }
checkin-question-line = { $number }. { $question }
checkin-question-how = Elija abajo, o responda con un número del 1 al 5, o - para omitir. Puede parar y seguir más tarde.
checkin-invited = { $ref }: ¿cómo vamos? Diez afirmaciones, unos tres minutos, hasta { $closes }. Puede cambiar sus respuestas hasta entonces.
checkin-how = Responda en una línea, diez números: `checkin answer { $ref } 4 4 3 2 5 3 3 4 4 4` – o una por una, con el botón o `checkin answer`.
checkin-open-how = Responda con sus palabras, o `checkin answer { $ref } --comment TEXT`; con `--facilitator-only` solo las lee la facilitación.
checkin-all-answered = { $ref }: ya respondió a todo. Está sellado y puede cambiarlo hasta { $closes }: diez números en una línea sustituyen a los anteriores.
checkin-answered = { $ref }: registrado y sellado. Puede cambiarlo hasta { $closes }.
checkin-changed = { $ref }: sus nuevas respuestas sustituyen a las anteriores. Puede cambiarlas hasta { $closes }.
checkin-comment-kept = { $ref }: sus palabras quedan guardadas, selladas hasta { $closes }.
checkin-said-in-room = Otras personas pudieron leer esa línea aquí. La próxima vez escríbamela directamente; allí nadie la ve.

checkin-opened = { $ref } está abierta hasta { $closes }: una consulta, diez afirmaciones sobre cómo trabajamos en conjunto. { $invited ->
    [one] Se preguntó en privado a { $invited } persona.
    [many] Se preguntó en privado a { $invited } de personas.
   *[other] Se preguntó en privado a { $invited } personas.
}
checkin-opened-how = Hasta el cierre nadie ve ningún resultado, solo cuántas personas respondieron. `checkin results` lo muestra.
checkin-nudge = Ha pasado la mitad del tiempo y sus respuestas a { $ref } no están completas. Se cierra { $closes }.
checkin-nudge-extended = { $ref } sigue abierta un poco más, hasta { $closes }: hasta ahora hay muy pocas respuestas. Las suyas aún no están completas.
checkin-extended = { $ref }: { $answered ->
    [0] ninguna respuesta
    [one] { $answered } respuesta
    [many] { $answered } de respuestas
   *[other] { $answered } respuestas
}, y no se muestra nada por debajo de { $least }. Sigue abierta hasta { $closes }, una sola vez.
checkin-changes = Usted dijo, hicimos – desde { $ref }:
checkin-changes-none = Usted dijo, hicimos – desde { $ref } no se anotó nada. Quien sepa de un cambio que se derive de ella, dígalo aquí.
checkin-change = · { $text }
checkin-scheduled = Consulta periódica: { $every }. La próxima ronda se abre { $next }. `checkin stop` la termina.
checkin-stopped = La consulta periódica ha terminado. `checkin schedule EVERY` fija otra.
checkin-stopped-open = { $ref } sigue abierta y se cierra { $closes }.
checkin-started = Abierta hasta { $closes }. Se pregunta en privado a todas las personas implicadas.
checkin-known-limit = Conviene saberlo: en un grupo de tres, cada miembro conoce la suma de los otros dos. Donde haya motivos para temer, suba el tamaño mínimo de los grupos antes de la próxima ronda: `partnership set group-floor 5`
checkin-few-invited = Se preguntó a menos personas que respuestas hacen falta: no se mostrará nada.
checkin-passed-over = La consulta prevista no se abrió: nadie habla todavía por ninguna organización – `help stakeholder add`
checkin-next = La próxima ronda se abre { $next }.
checkin-so-far = { $ref }: respondieron { $answered } de { $invited }. Los resultados se muestran tras el cierre, { $closes }.
checkin-before = La ronda anterior: `checkin results { $ref }`
checkins-none = Todavía no se ha cerrado ninguna consulta.

checkin-key-trust = confianza
checkin-key-transparency = transparencia
checkin-key-goal = objetivo
checkin-key-influence = influencia
checkin-key-inclusion = inclusión
checkin-key-progress = avance
checkin-key-sharing = reparto
checkin-key-communication = comunicación
checkin-key-learning = aprendizaje
checkin-key-worth = utilidad
checkin-band-concern = preocupa
checkin-band-talk = para hablarlo
checkin-band-strong = sólido
checkin-or-lower = { $figure } o menos
checkin-or-higher = { $figure } o más
checkin-results = Consulta { $ref } cerrada { $closed } · respondieron { $answered } de { $invited }
checkin-not-shown = No hay respuestas suficientes: no se muestra nada por debajo de { $least }. Nadie puede ver ninguna respuesta de esta ronda.
checkin-item = { $band } · { $question } { $mean }{ $star ->
    [yes] *
   *[no] { "" }
}{ $split ->
    [yes] { " · " }opiniones divididas
   *[no] { "" }
}{ $direction ->
    [up] { " · " }sube { $by }
    [down] { " · " }baja { $by }
   *[none] { "" }
}
checkin-item-groups = { $band } · { $question } { $mean }{ $star ->
    [yes] *
   *[no] { "" }
} · lo más bajo: { $sector } { $lowest } · brecha { $gap }{ $split ->
    [yes] { " · " }opiniones divididas
   *[no] { "" }
}{ $direction ->
    [up] { " · " }sube { $by }
    [down] { " · " }baja { $by }
   *[none] { "" }
}
checkin-more = … y { $count ->
    [one] { $count } afirmación más
    [many] { $count } de afirmaciones más
   *[other] { $count } afirmaciones más
} – `checkin results { $ref } --full`
checkin-items-hidden = { $count ->
    [one] { $count } afirmación tiene
    [many] { $count } de afirmaciones tienen
   *[other] { $count } afirmaciones tienen
} menos de { $least } respuestas y ninguna cifra.
checkin-star = * en conjunto no por debajo de 3.0; preocupa por el grupo más bajo y la brecha
checkin-rate = { $sector } { $answered } de { $invited }
checkin-rates = Respondieron: { $rates }
checkin-comment = «{ $comment }»
checkin-comments-more = … y { $count ->
    [one] { $count } comentario más
    [many] { $count } de comentarios más
   *[other] { $count } comentarios más
} – `checkin results { $ref } --full`
checkin-restricted = { $ref }: { $count ->
    [one] { $count } comentario
    [many] { $count } de comentarios
   *[other] { $count } comentarios
} solo para la facilitación
checkin-group = { $sector } { $mean }
checkin-pool = otros ({ $sectors }) { $mean }
checkin-groups = { "  " }{ $groups }
checkin-trend = De ronda en ronda: { $rounds }
checkin-trend-round = { $ref } ({ $closed })
checkin-trend-none = Aún no hay resultados que comparar.
checkin-trend-item = { $question }: { $means }{ $direction ->
    [up] { " · " }sube { $by }
    [down] { " · " }baja { $by }
   *[none] { "" }
}

checkin-question-full-picture = Logramos la visión completa: el asunto tal como se ve desde cada lado.
checkin-question-interests = Logramos que los intereses de todas las personas afectadas estén representados.
checkin-question-competence = Logramos reunir lo que nadie de nosotros sabe o puede hacer por su cuenta.
checkin-question-opinion = Logramos, al hablar entre nosotros, opiniones mejor fundadas.
checkin-question-mutual-trust = Logramos confiar los unos en los otros.
checkin-question-credibility = Logramos decisiones que la gente de fuera considera creíbles.
checkin-question-common-goal = Logramos una meta que compartimos.
checkin-question-commitment = Logramos que las partes cumplan lo que prometieron.
checkin-question-joint-activities = Logramos hacer cosas en conjunto.
checkin-question-joint-learning = Logramos aprender los unos de los otros.
checkin-question-implementation = Logramos decisiones que probablemente se llevarán a cabo.
checkin-question-durability = Logramos resultados que perduran.
checkin-key-full-picture = visión completa
checkin-key-interests = intereses representados
checkin-key-competence = competencias reunidas
checkin-key-opinion = opiniones mejor fundadas
checkin-key-mutual-trust = confianza mutua
checkin-key-credibility = decisiones creíbles
checkin-key-common-goal = meta común
checkin-key-commitment = compromiso
checkin-key-joint-activities = actividades conjuntas
checkin-key-joint-learning = aprendizaje mutuo
checkin-key-implementation = puesta en práctica probable
checkin-key-durability = resultados duraderos
value-scale-1 = no
value-scale-2 = en parte
value-scale-3 = lo logramos
value-got-not = no logrado
value-got-partly = en parte
value-got-got = logrado
value-scale = 3 lo logramos, 2 en parte, 1 no, - omitir
value-question-how = Elija abajo, o responda con 3 lo logramos, 2 en parte o 1 no, o - para omitir. Puede parar y seguir más tarde.
value-invited = { $ref }: ¿qué nos ha aportado la alianza? Doce razones para ella, unos tres minutos, hasta { $closes }. Puede cambiar sus respuestas hasta entonces.
value-how = Responda en una línea, doce números del 1 al 3: `checkin answer { $ref } 3 2 3 3 2 1 3 3 2 3 2 2` – o una por una, con el botón o `checkin answer`.
value-open-question = ¿Qué más ha aportado, o qué es lo que más falta? (opcional, 500 caracteres)
value-button-remark = Escribir qué más aportó
value-all-answered = { $ref }: ya respondió a todo. Está sellado y puede cambiarlo hasta { $closes }: doce números en una línea sustituyen a los anteriores.
value-opened = { $ref } está abierto hasta { $closes }: el balance de valor, doce razones para aliarse, y si logramos lo que vinimos a buscar. { $invited ->
    [one] Se preguntó en privado a { $invited } persona.
    [many] Se preguntó en privado a { $invited } de personas.
   *[other] Se preguntó en privado a { $invited } personas.
}
value-results = Balance de valor { $ref } cerrado { $closed } · respondieron { $answered } de { $invited }
value-item = { $got } · { $question } { $mean }
value-item-groups = { $got } · { $question } { $mean } · más bajo: { $sector } { $lowest }
value-scale-shown = 3 es «lo logramos», 2 «en parte», 1 «no».
value-offer = Aún falta el balance de valor de este año: `checkin start --value --open-for 5d` pregunta una vez a cada persona qué ha aportado la alianza, para que la revisión pueda tenerlo en cuenta.
