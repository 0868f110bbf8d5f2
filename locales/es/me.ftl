# What a person is told about themselves. What each argument is stands in locales/en.

## me show
me-name = Usted es { $name }.
me-accounts = Cuentas: { $accounts }
me-account = { $account } ({ $platform })
me-language = Idioma: { $language }
me-hours = Zona horaria: { $zone }. Horas de silencio: { $quiet }. Días libres: { $weekend }.
me-default = como en la alianza
me-no-partnerships = Aún no participa en ninguna alianza.
me-partnership = { $name } ({ $code }): { $roles }
me-described = Usted dice de sí: { $parts }
me-described-part = { $axis }: { $words }

## me export
me-export-headline = Todo lo que se guarda sobre usted:
me-export-text = Sus propias palabras: { $text }
me-export-matter = · { $matter }
me-reading = { $ref }: { $value } el { $date }
me-export-waiting = Mensajes que le esperan: { $count }
me-export-ledger = Lo que dijo en nombre de una organización pertenece a su registro: `log` y `decision list` lo muestran.
me-sealed = { $ref }: lo que ha respondido hasta ahora, hasta { $closes }. Está sellado; nadie más puede pedirlo, y al cerrarse se separa de su nombre para siempre.
# $answer is a number from 1 to 5, or one of value-scale-1 to 3, checkin-scale-skip and me-sealed-open.
me-sealed-answer = { $number }. { $question }: { $answer }
me-sealed-open = sin respuesta todavía
me-sealed-remark = Su comentario: «{ $comment }»
me-sealed-remark-facilitator = Su comentario, solo para la facilitación: «{ $comment }»
me-sealed-choices = Ha elegido: { $choices }

## One person, several accounts
me-link-code = Código de un solo uso: { $code }
me-link-how = Desde su otra cuenta envíeme `me connect { $code }`. Sirve una vez, hasta { $until }. No se lo dé a nadie más.
me-connected = Estas cuentas son ahora una sola persona: { $accounts }
me-unlinked = { $account } ya no es suya aquí. Lo que hizo queda.

## Settings
me-language-set = Desde ahora le escribo en { $language }. Las palabras de los comandos quedan como están.
me-timezone-set = Su zona horaria es { $value }.
me-quiet-set = Sus horas de silencio son { $value }.
me-weekend-set = Sus días libres son { $value }.
me-muted = Guardo silencio hasta { $until }. Las respuestas a sus propios comandos siguen llegando.
me-described-nothing = No dice nada de sí. Está bien; nadie tiene que hacerlo.
me-described-on = Dice algo de sí: { $said }. `me show` le muestra las palabras.
me-described-use = Solo usted lo ve. Cuenta en partes de al menos 5 personas juntas: ¿son las voces tan variadas como las partes quieren?
me-described-sought = { $name } busca estas palabras: { $targets }
me-described-how = Con sus propias palabras: `me describe --gender mujer --age-group menos de 30`. Un guion quita uno: `me describe --gender -`

## Messages that could not be delivered
me-inbox = { $count ->
    [0] No le espera ningún mensaje.
    [one] Le espera un mensaje. Lo envío ahora. Si no llega, abra una conversación directa conmigo o permita la mía.
    [many] Le esperan { $count } de mensajes. Los envío ahora. Si no llegan, abra una conversación directa conmigo o permita la mía.
   *[other] Le esperan { $count } mensajes. Los envío ahora. Si no llegan, abra una conversación directa conmigo o permita la mía.
}
message-waiting = { $person }: le espera un mensaje y no puedo escribirle directamente. Diga `me inbox`.
message-undelivered = No puedo escribir directamente a { $person }. En la sala se le dijo que le espera un mensaje.

## Erasing
forget-goes = Se borraría: su nombre, { $accounts ->
    [one] su cuenta
    [many] sus { $accounts } de cuentas
   *[other] sus { $accounts } cuentas
} y sus ajustes{ $texts ->
    [0] .
    [one] ; también un texto que es solo suyo.
    [many] ; también { $texts } de textos que son solo suyos.
   *[other] ; también { $texts } textos que son solo suyos.
}
forget-described = Y lo que dijo de sí.
forget-stays = Queda, sin su nombre: las posiciones y declaraciones hechas por una organización.
forget-how = No se puede deshacer. Para hacerlo: `me forget --yes`
forgotten = Hecho: su nombre, sus cuentas y sus ajustes están borrados. Gracias por haber participado.

me-here = Gracias por la señal. Sus alianzas saben que usted está aquí.

room-lost = Ya no puedo hablar en una de nuestras salas en { $platform }. Lo que se le dice espera.
room-lost-how = Invíteme de nuevo y déjeme escribir allí, y me pongo al día. Para dejar la sala: `partnership detach` en ella.
