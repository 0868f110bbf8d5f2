# Aportes. Los argumentos se explican en locales/en.

question-opened = { $ref } pregunta a todos: { $text }
question-how = Responda lo que piensa, o `input give TEXT --on { $ref }`, hasta { $closes }. Cada aporte recibe una respuesta, con la razón.
question-done = { $ref } recibe aportes hasta { $closes }.
question-translated = { $ref } se puede leer ahora también en { $language }.
question-closed = { $ref } ya no recibe aportes: { $text } – { $count ->
    [0] no llegó ninguno.
    [one] llegó 1, con respuesta para el { $due } – `input list`
    [many] llegaron { $count }, con respuesta para el { $due } – `input list`
   *[other] llegaron { $count }, con respuesta para el { $due } – `input list`
}
question-line = { $ref } { $text } – abierta hasta { $closes }: `input give TEXT --on { $ref }`

input-given = { $ref } queda anotado. Tendrá una respuesta con su razón para el { $due }.
input-recorded = { $ref } de { $from }: { $text }
input-recorded-on = { $ref } de { $from } sobre { $on }: { $text }
input-how = Su respuesta se espera para el { $due }: `input answer { $ref } taken REASON` – o partly, declined o parked.
input-outside-how = Viene de fuera y necesita quien lo atienda: `input take { $ref }`
input-from-inside = alguien que toma parte aquí
input-from-outside = fuera
input-taken = { $person } atiende { $ref }; su respuesta se espera para el { $due }.
input-yours = Se le pide que atienda { $ref }: { $text }
input-answered = { $ref } de { $from }: { $answer }. { $reason } (decía: { $text })
input-answered-in = Se ve en { $in }.
input-unhandled = Hace una semana que nadie atiende { $ref } de { $from }, así que le toca: { $text } – `input answer { $ref } taken REASON`, para el { $due }
input-soon = { $ref } de { $from }: su respuesta se espera para el { $due } – `input answer { $ref } taken REASON`: { $text }
input-overdue = { $ref } de { $from }: su respuesta se esperaba para el { $due } – `input answer { $ref } taken REASON`: { $text }

input-answer-taken = tomado
input-answer-partly = tomado en parte
input-answer-declined = no tomado
input-answer-parked = aplazado

inputs-none = Todavía no hay aportes – `input give TEXT`
inputs-more = … y { $count } más.
input-line-open = { $ref } de { $from }: { $text } – respuesta para el { $due }: `input answer { $ref } taken REASON`
input-line-late = { $ref } de { $from }: { $text } – respuesta { $days ->
    [0] para hoy
    [one] con 1 día de retraso
    [many] con { $days } de días de retraso
   *[other] con { $days } días de retraso
}: `input answer { $ref } taken REASON`
input-line-answered = { $ref } de { $from }: { $text } – { $answer }: { $reason }

influence-headline = Quién aportó, y qué fue de ello:
influence-line = { $group }: { $given } dados – { $taken } tomados, { $partly } en parte, { $declined } no tomados, { $parked } aplazados, { $unanswered } sin respuesta
influence-outsiders = de fuera
influence-inside = sin organización
influence-decision = { $ref }: { $inputs } – `decision show { $ref }`
influence-input = { $ref } { $answer }

needs-input = · { $ref } espera su respuesta para el { $due } – `input answer { $ref } taken REASON`
needs-input-late = · { $ref } sin respuesta, { $days ->
    [one] 1 día
    [many] { $days } de días
   *[other] { $days } días
} de retraso – `input answer { $ref } taken REASON`
status-inputs = APORTES: { $count ->
    [one] 1 espera
    [many] { $count } esperan
   *[other] { $count } esperan
} respuesta – `input list`

log-question-asked = { $ref } preguntada a todos: { $text }
log-question-closed = { $ref } recibió su último aporte
log-input-given = { $ref } dado: { $text }
log-input-taken = { $person } atiende { $ref }
log-input-answered = { $ref } respondido: { $answer }

refusal-ask-outside = Las preguntas a todos los socios vienen de quien toma parte.
refusal-ask-outside-hint = Lo que piensa cuenta igual, y recibe respuesta: `input give TEXT`
refusal-question-closed-hint = Todavía puede decirlo: `input give TEXT`
refusal-question-same = { $ref } se preguntó en { $language }.
refusal-input-on = Un aporte no puede ser sobre { $ref }. Puede serlo sobre una decisión, una pregunta, una tarea, un sondeo o una reunión: `input give TEXT --on D1`
refusal-input-who = { $ref } lo responde la coordinación, quien lo atiende, o quien preguntó o propuso aquello de lo que trata.
refusal-input-give-to = { $ref } la pasa a otra persona la coordinación, o quien lo atiende. Para atenderlo usted: `input take { $ref }`
refusal-input-taken = { $person } ya atiende { $ref }.
refusal-input-answered = { $ref } ya tiene su respuesta: { $answer }. `input list`
refusal-input-reason = Diga por qué ({ $answer }), con { $least } caracteres al menos: quien lo dio quiere saberlo.
refusal-input-reason-hint = Por ejemplo: `input answer { $ref } { $answer } el aforo ya se lee cada día`
refusal-inputs-many = Hay { $most } aportes sin respuesta, que es el máximo. `input list`
refusal-not-on-roll-input = Sus palabras pueden entrar como aporte: `input give TEXT --on { $ref }`. Sería { $input }, con respuesta para el { $due }.

input-rating = ¿Hace esta alianza lo que dice? { $rating } de 5.
influence-rating = ¿Hace esta alianza lo que dice? Desde fuera { $mean } de 5, { $count ->
    [one] 1 respuesta
    [many] { $count } de respuestas
   *[other] { $count } respuestas
}
refusal-input-rating = La nota es para la gente de fuera. Las partes lo responden en la consulta: `checkin answer`
