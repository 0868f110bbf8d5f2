# Organisations, who speaks for them, the register. What each argument is stands in locales/en.

contact-lead = portavoz de { $name }; usted dice su posición
contact-alternate = suplencia de { $name }; su posición cuenta mientras el portavoz no haya dicho ninguna
contact-handed = { $from } le ha traspasado el papel de portavoz de { $name } ({ $org }): ahora usted dice su posición.
contact-handed-until = { $from } le ha traspasado el papel de portavoz de { $name } ({ $org }) hasta { $until }: hasta entonces usted dice su posición.

## Coming in
org-done = Inscrita: { $org }, { $ref }.
org-sector-hint = Primera pista sobre el sector { $sector }, para que sus miembros la corrijan – pregunte por: { $about }. Más: `guide { $word }`
sector-ask-public = pérdida de control, elecciones, compras públicas, cuántos niveles sube una posición
sector-ask-private = exposición, derecho de la competencia, cuánto puede esperar
sector-ask-civil-society = servir de adorno, ser absorbida, el trabajo que nadie paga
sector-ask-academia = qué puede publicarse, quién sigue cuando cambia el equipo, cuánto tarda una respuesta
sector-ask-donors = informes que mueven la agenda
sector-ask-media = informar sobre aquello de lo que se es parte
sector-ask-communities = costo de viaje y datos, idioma, represalias, demasiadas consultas, tiempo entre sí
sector-ask-technical = palabras que dejan fuera a otros
sector-ask-international = de quién necesitan el acuerdo antes de comprometerse
org-added = { $name } ({ $org }, { $ref }) participa: sector { $sector }, { $status }, con voz. { $voices ->
    [one] Ahora hay una voz.
    [many] Ahora hay { $voices } de voces.
   *[other] Ahora hay { $voices } voces.
}
org-added-no-voice = { $name } ({ $org }, { $ref }) está inscrita: sector { $sector }, { $status }, por ahora sin voz. { $voices ->
    [0] Aún no hay voces.
    [one] Ahora hay una voz.
    [many] Ahora hay { $voices } de voces.
   *[other] Ahora hay { $voices } voces.
}
observing = Desde ahora lee y comenta, sin voz. Para hablar por una organización: `stakeholder represent ORG`

## Asking to speak for an organisation
represent-sent = Solicitado. Responderá el portavoz de { $org } o la coordinación.
represent-asked = { $person } pide la suplencia de { $name }.
represent-how = Si es correcto: `stakeholder accept { $person }`. Si no, no haga nada.
represent-accepted = Ya puede hablar por { $name }. `status` muestra lo que le necesita.
represent-done = { $person } ya puede hablar por { $org }.

## The entry
org-updated = { $org }: { $count ->
    [one] un dato cambiado
    [many] { $count } de datos cambiados
   *[other] { $count } datos cambiados
}. Lo que decía antes queda en el registro.
org-assumed = La coordinación rellenó { $count ->
    [one] un dato
    [many] { $count } de datos
   *[other] { $count } datos
} de { $name } y lo marcó como supuesto. Puede corregirlo: `help stakeholder update`

## Handing over
handed = { $from } traspasó a { $person } el papel de portavoz de { $name } ({ $org }). La voz y su historia quedan.
handed-until = { $from } traspasó a { $person } el papel de portavoz de { $name } ({ $org }) hasta { $until }. La voz y su historia quedan.
handed-back = { $person } vuelve a ser portavoz de { $name } ({ $org }), después de { $from }.

## Leaving
org-left = { $name } ({ $org }) se fue en buen orden. Lo que dijo queda. { $voices ->
    [0] No queda ninguna voz.
    [one] Queda una voz.
    [many] Quedan { $voices } de voces.
   *[other] Quedan { $voices } voces.
}
seat-vacated = Alguien que participaba hizo borrar sus datos personales. Las posiciones quedan con la organización.
seats-empty = Ahora nadie habla por { $orgs }. Alguien de los suyos envía `stakeholder represent ORG`

## The register
register-headline = Inscritas: { $count }. Voces: { $voices }.
register-empty = Aún no hay nadie inscrito – `stakeholder join NAME --sector SECTOR`
register-line = { $ref } { $org }: { $name }, { $sector }, { $status }. Portavoz { $lead }, { $substitutes ->
    [0] sin suplente
    [one] 1 suplente
    [many] { $substitutes } de suplentes
   *[other] { $substitutes } suplentes
}
register-line-nobody = { $ref } { $org }: { $name }, { $sector }, { $status }. Aún nadie habla por ella.
register-line-outside = { $ref } { $org }: { $name }, { $sector }, { $status }
register-more = … y { $count } más – `stakeholder map --sector SECTOR`, todo en `partnership export`
org-sector = { $name } ({ $org }) cuenta ahora en { $to }, antes en { $was }. Las propuestas abiertas no cambian.

dormant-notice = No se ha oído a { $name } ({ $org }) en tres decisiones y desde hace 90 días. Sin una señal queda fuera de las nuevas listas desde { $until }, para que las demás puedan decidir.
dormant-how = Cualquier acto de los suyos lo termina: un voto, o simplemente `me here`
dormant-now = { $name } ({ $org }) queda fuera de las nuevas listas hasta que alguien de los suyos haga algo aquí.
dormant-over = { $name } ({ $org }) ha vuelto: está en cada lista nueva.
dormant-flag = { $name } ({ $org }) calló en tres decisiones y desde hace 90 días. Los suyos tienen aviso hasta { $until }; una llamada suya puede ayudar.
dormant-now-flag = { $name } ({ $org }) está inactiva: fuera de las nuevas listas hasta que alguien de los suyos haga algo aquí.
dormant-over-flag = Se ha vuelto a oír a { $name } ({ $org }): está en cada lista nueva.

leaving-list = { $name } ({ $org }) se fue. Queda abierto de su parte, para terminar bien:
leaving-nothing = { $name } ({ $org }) se fue. No queda nada abierto de su parte.
leaving-left = { $name } ({ $org }) se fue. Lo que deja abierto necesita a alguien:
leaving-how = Pase las tareas con `task update REF --owner ORG`, o termínelas con `task cancel REF REASON`.
leaving-stays = Lo que usted dijo queda con su nombre. Para volver: `stakeholder join NAME --sector SECTOR`
leaving-tasks = { $count ->
    [one] Una tarea:
    [many] { $count } de tareas:
   *[other] { $count } tareas:
}
leaving-indicators = Indicadores que lee: { $refs }
leaving-seats = Papeles de su gente: { $refs }
leaving-reviews = Revisiones que preside su gente: { $refs }
leaving-proposals = Propuestas suyas aún abiertas: { $refs }
leaving-inputs = Aportes que atiende su gente: { $refs }
leaving-documents = Documentos que puso aquí, que quedan si no dice otra cosa: { $refs } – `note list document`
