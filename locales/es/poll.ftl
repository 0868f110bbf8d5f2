# Feedback polls. What each argument is stands in locales/en.

poll-opened = { $ref } pregunta: { $question }
poll-option-line = { $number }. { $option }
poll-how = Responda a este mensaje con el número, o `poll answer { $ref } 1` – una opción por persona, hasta { $closes }. Aquí se piden opiniones; no se decide nada.
poll-how-multiple = Responda a este mensaje con números, o `poll answer { $ref } 1 2` – se pueden elegir varias opciones, hasta { $closes }. Aquí se piden opiniones; no se decide nada.
poll-done = { $ref } está abierto hasta { $closes }.
poll-answered = { $ref }: eligió { $choices }. Puede cambiarlo hasta { $closes }.
poll-changed = { $ref }: ahora elige { $choices }. Puede cambiarlo hasta { $closes }.
poll-option = { $number } { $option }

poll-results-open = { $ref } hasta ahora: { $question } – { $answers ->
    [one] 1 respuesta
    [many] { $answers } de respuestas
   *[other] { $answers } respuestas
}, abierto hasta { $closes }
poll-results-closed = { $ref } resultado: { $question } – { $answers ->
    [one] 1 respuesta
    [many] { $answers } de respuestas
   *[other] { $answers } respuestas
}, cerrado { $closes }
poll-result = { $number }. { $option }: { $count }
poll-comment = Comentario: { $comment }

poll-line-open = Sondeo { $ref }: { $question } – { $answers ->
    [one] 1 respuesta
    [many] { $answers } de respuestas
   *[other] { $answers } respuestas
}, hasta { $closes } – `poll answer { $ref } CHOICE`
poll-line-closed = Sondeo { $ref }: { $question } – { $answers ->
    [one] 1 respuesta
    [many] { $answers } de respuestas
   *[other] { $answers } respuestas
}, cerrado { $closes } – `poll results { $ref }`
polls-none = Aún no hay sondeos – `poll ask QUESTION --options "A; B; C"`
polls-more = … y { $count } anteriores – `poll results REF`

poll-anonymous = Nadie sabrá quién eligió qué: las respuestas quedan selladas hasta el cierre y después se separan de los nombres para siempre. Los resultados llegan al cierre, y solo a partir de { $least } respuestas. Los comentarios se publican tal cual: no nombre a nadie.
poll-sealed = { $ref }: registrado y sellado. Puede cambiarlo hasta { $closes }.
poll-sealed-changed = { $ref }: su nueva respuesta sustituye a la anterior. Puede cambiarla hasta { $closes }.
poll-line-anonymous = Sondeo { $ref }: { $question } – anónimo, hasta { $closes } – `poll answer { $ref } CHOICE`
poll-hidden-open = Es anónimo: los resultados se muestran tras el cierre, { $closes }.
poll-hidden = No hay respuestas suficientes: no se muestra nada por debajo de { $least }.
poll-link = Para personas de fuera de las salas, { $ref }: { $token }
poll-link-once = Este secreto se muestra una sola vez y sirve hasta { $closes }. Quien lo tenga puede responder; compártalo con cuidado.
