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
