# The partnership itself. What each argument is stands in locales/en.

## The start
started = { $name } ({ $code }) está abierta, en la fase { $phase }, ciclo 1. { $needed ->
    [one] Aquí hace falta un sector, y aún no tiene voz.
    [many] Aquí hacen falta { $needed } de sectores, y ninguno tiene voz aún.
   *[other] Aquí hacen falta { $needed } sectores, y ninguno tiene voz aún.
}
started-coordinator = Usted la coordina, aún sin la aceptación de las demás partes.
started-rules = Rigen las reglas iniciales hasta que una decisión las cambie: casi siempre consentimiento, debe responder la mitad de las voces, 7 días para asuntos corrientes y 14 para los mayores.
started-unsuitable = Dos de sus tres respuestas fueron no. Quizá encaje mejor una forma más sencilla: un acuerdo entre dos, o una consulta. Puede seguir de todos modos.
started-step-1 = 1. Anote quién participa: `stakeholder add NAME --sector civil-society --lead PERSON`, o cada cual se une: `stakeholder join NAME --sector civil-society`
started-step-2 = 2. Traiga la otra sala: `partnership link` aquí, y luego allí `partnership connect CODE`
started-step-3 = 3. Pida a todas las partes que le acepten: `propose Accept our coordinator --kind facilitator --person NAME`
started-next = Lo primero que pide el ciclo: { $items } – `guide { $item }`

## Showing it
show-headline = { $name } ({ $code }): ciclo { $cycle }, fase { $phase }
show-goal = Objetivo: { $goal }
show-goal-none = Objetivo: aún sin escribir – `partnership set goal TEXT`
show-vision = Visión: { $vision }
show-rooms = Salas: { $count } – { $platforms }
show-role-accepted = { $person }: { $role }, con aceptación desde el { $since }
show-role-waiting = { $person }: { $role }, aún sin aceptación
show-zone = Zona horaria: { $zone }. Idiomas de trabajo: { $languages }
show-rules = Reglas: las iniciales, y lo que las decisiones cambiaron – `decision list --kind governance-rule`
show-visibility = Visible desde fuera: { $visibility }
show-range = Variedad de voces buscada: { $targets }
range-target = { $axis }: { $words }, { $percent } %
range-targets = { $targets }
show-archived = Archivada desde el { $since }. El registro sigue siendo legible.

## Rooms
link-code = Código de un solo uso: { $code }
link-how = En la otra sala envíe `partnership connect { $code }`. Sirve una vez, hasta { $until }.
room-connected = Una sala en { $platform } se unió a { $name }. Salas ahora: { $rooms }. Cada una recibe todos los anuncios, y todas las respuestas van a una sola cuenta.
room-detached = Una sala se separó y ya no recibe anuncios.
room-detached-here = Esta sala se separó y ya no recibe anuncios.

## Settings
setting-changed = { $setting }: { $to } (antes: { $was })

## Roles
appointed = { $person } recibe un papel: { $role }.
appointed-next = Aún sin aceptación: hace falta una decisión de todas las partes. `propose Accept { $person } --kind facilitator --person { $person }`
role-ended = { $person } ya no tiene este papel: { $role }.

## The end
archived = Esta alianza está archivada: ya no corre ningún plazo, y el registro sigue siendo legible. Gracias a todas las personas que la llevaron adelante.

## Somebody comes in
greeting = Le damos la bienvenida a { $name }. Esto está abierto ahora:
greeting-next = `status` muestra cómo van las cosas. Para hablar por una organización: `stakeholder represent ORG`. Para seguir leyendo: `stakeholder observe`
contact-who = { $by } le inscribió en la alianza { $name }. Su papel: { $what }.
contact-role = { $role }
contact-kept = Guardo su nombre visible, su cuenta, y lo que diga aquí en nombre de la organización. `me show` lo muestra.
contact-stop = ¿No lo desea? `me forget` muestra lo que se iría, `me forget --yes` lo borra.
room-left = { $rooms ->
    [one] Una sala en { $platform } ya no forma parte de esta alianza. Queda una sala.
    [many] Una sala en { $platform } ya no forma parte de esta alianza. Quedan { $rooms } de salas.
   *[other] Una sala en { $platform } ya no forma parte de esta alianza. Quedan { $rooms } salas.
}

# partnership export
export-ready = El registro de { $name }, como archivo.
export-left-out = Lo que no le corresponde ver queda fuera; solo está su sello, para que el resto se demuestre igualmente.
export-how = Cualquiera puede comprobar el archivo sin preguntarnos: `convenor verify FILE`

show-rules-changed = Reglas: las iniciales, y lo que las decisiones cambiaron:
show-rule = · { $rule } ({ $ref })
succession-backed = Desde hace 30 días no se sabe nada de la coordinación. { $org } pide a { $person } para la coordinación.
succession-how = Lo confirma un portavoz de otro sector: `partnership coordinator add { $person }`
succession-still-here = ¿Sigue ahí? Cualquier comando termina esto, o simplemente `me here`
