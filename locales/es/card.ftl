# Tarjetas: un mensaje que se mantiene al día, donde la plataforma lo permite.

card-how = Responda con un botón de abajo, o con `/vote`. Su respuesta queda entre usted y yo hasta el cierre.
card-how-menu = Responda con el menú de abajo, o con `/vote`. Su respuesta queda entre usted y yo hasta el cierre.
card-heard = Oídas { $heard } de { $of }
card-integrating = Cerrada con una objeción que sigue en pie. Hasta { $until } se puede buscar una solución; después decide el recuento.
card-withdrawn = Retirada por quien la propuso.
card-poll-how = Elija abajo, hasta { $closes }. Esto pide opiniones; no decide nada.
card-poll-how-multiple = Elija abajo, cuantas quiera, hasta { $closes }. Esto pide opiniones; no decide nada.
card-answered = Respuestas: { $count }
card-poll-closed = Cerrada. { $count ->
    [0] Nadie respondió.
    [one] Respondió una persona.
    [many] Respondieron { $count } de personas.
   *[other] Respondieron { $count } personas.
}

## La ventana que pide una razón
modal-title = { $ref }: { $choice }
modal-reason = Su razón
modal-reason-hint = Una o dos frases. Se guarda con { $ref }.
# What one thing should change before the next check-in.
modal-remark = Qué debería cambiar
modal-value-remark = Qué más aportó, o qué falta
modal-remark-hint = Sellado hasta el cierre; nadie ve quién lo escribió. Como máximo 500 caracteres.
modal-ground = Motivo: goal, harm, mandate o law
menu-hint = Elija su respuesta
answer-done = Hecho.
