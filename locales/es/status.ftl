# The status: one screen, worst first. What each argument is stands in locales/en.

status-headline = { $name } · ciclo { $cycle } · { $phase } · día { $day } · { $date }
status-archived = ARCHIVADA: el registro sigue siendo legible – `decision list`
status-more = … y { $count } más – `{ $command }`

## What waits for the coordinator
status-needs = LE NECESITA: { $count }
status-needs-nothing = LE NECESITA: nada por ahora – `guide`
needs-outcome = · { $ref } declaración de resultado para { $due } – `decision outcome { $ref } TEXT`
needs-outcome-overdue = · { $ref } declaración de resultado pendiente desde { $due } – `decision outcome { $ref } TEXT`
needs-sponsor = · { $ref } espera el respaldo de una voz – `decision sponsor { $ref }`
needs-integration = · { $ref } objeción de { $orgs }: reúnalos hasta { $until } – `decision show { $ref }`
needs-reopened = · { $ref } una voz quiere cambiarla o terminarla – `propose TITLE --supersedes { $ref }`
needs-representation = · { $org }: { $count ->
    [one] una persona pide
    [many] { $count } de personas piden
   *[other] { $count } personas piden
} hablar por ella – `stakeholder accept PERSON`
needs-delegate = · Nadie habla por { $orgs } – los suyos envían `stakeholder represent ORG`

## Decisions
status-decisions = DECISIONES: { $count ->
    [one] { $count } abierta
    [many] { $count } abiertas
   *[other] { $count } abiertas
}
status-decisions-none = DECISIONES: ninguna abierta – `decision list`
status-decision = · { $ref } { $title }, cierre { $closes } ({ $days } d), oídas { $heard } de { $of }, necesarias { $least }{ $objections ->
    [0] { "" }
    [one] , 1 objeción
    [many] , { $objections } de objeciones
   *[other] , { $objections } objeciones
}{ $count ->
    [0] { "" }
    [one] , { $count } sin oír: { $unheard }
    [many] , { $count } sin oír: { $unheard }
   *[other] , { $count } sin oír: { $unheard }
} – `decision show { $ref }`
status-decision-other = · { $ref } { $title }: { $state } – `decision show { $ref }`
status-decision-public = · { $ref } { $title }, cierre { $closes }, oídas { $heard } de { $of } – `decision show { $ref }`

## Reviews
status-review-due = REVISIONES: { $ref } { $title }, respondieron { $answered } de { $of } – `decision review { $ref } keep`
status-review-overdue = REVISIONES: { $ref } { $title }, { $days ->
    [one] 1 día
    [many] { $days } de días
   *[other] { $days } días
} de atraso, respondieron { $answered } de { $of } – `decision review { $ref } keep`
status-review-next = REVISIONES: la próxima es { $ref } el { $date } – `decision show { $ref }`

## Reminders
status-reminders = RECORDATORIOS: { $count }, próximo { $ref } { $text }, { $next } – `remind list`

## Who is here
status-here = AQUÍ: { $voices ->
    [one] 1 voz
    [many] { $voices } de voces
   *[other] { $voices } voces
}: { $sectors } – `stakeholder map`
status-here-nobody = AQUÍ: aún no hay voces – `stakeholder join NAME --sector SECTOR`
status-sector = { $sector } { $count }

## What needs one organisation's voice
voice-needed = ESPERA A { $org }: { $ref } { $title }, cierre { $closes } ({ $days } d) – por ejemplo `vote { $ref } { $position }`
voice-review = ESPERA A { $org }: ¿sigue siendo correcta { $ref } { $title }? – por ejemplo `decision review { $ref } keep`
voice-nothing = ESPERA A { $org }: nada por ahora – `decision list`
voice-seat = AQUÍ: { $lead } es portavoz de { $org }, { $substitutes ->
    [0] aún sin suplente – un colega envía `stakeholder represent { $org }`
    [one] 1 suplente – `stakeholder hand-over PERSON`
    [many] { $substitutes } de suplentes – `stakeholder hand-over PERSON`
   *[other] { $substitutes } suplentes – `stakeholder hand-over PERSON`
} · { $mandate }

standing = { $roles }

needs-language = · { $ref } espera su texto en { $languages } – `decision translate { $ref } --language { $language } --text TEXT`
voice-advice = ESPERA A { $org }: su consejo sobre { $ref } { $title }, hasta { $closes } – `vote { $ref } TEXT`

status-dormant = SIN OÍR DESDE HACE TIEMPO: { $out ->
    [0] { "" }
    [one] inactivas { $dormant }
    [many] inactivas { $dormant }
   *[other] inactivas { $dormant }
}{ $warned ->
    [0] { "" }
    [one] { $out ->
        [0] { "" }
        [one] { "; " }
        [many] { "; " }
       *[other] { "; " }
    }avisadas { $notice }
    [many] { $out ->
        [0] { "" }
        [one] { "; " }
        [many] { "; " }
       *[other] { "; " }
    }avisadas { $notice }
   *[other] { $out ->
        [0] { "" }
        [one] { "; " }
        [many] { "; " }
       *[other] { "; " }
    }avisadas { $notice }
} – `stakeholder list`

needs-undelivered = · Hay mensajes que esperan a { $count ->
    [one] una persona
    [many] { $count } de personas
   *[other] { $count } personas
} que no puedo alcanzar – envían `me inbox`

# Results and reviews.
status-results = RESULTADOS: { $indicator }
status-review-dated = REVISIONES: { $review }
voice-reading = ESPERA A { $org }: una lectura de { $ref } { $name }, del { $due } – `indicator read { $ref } NUMBER`
status-mood = ÁNIMO: { $ref } { $answered } de { $invited } · { $items } – `checkin results { $ref }`
status-mood-hidden = ÁNIMO: { $ref } { $answered } de { $invited }, muy pocas para mostrar – `checkin results { $ref }`
status-mood-item = { $question } { $mean }{ $direction ->
    [up] {" "}(sube { $by })
    [down] {" "}(baja { $by })
   *[none] { "" }
}
status-mood-item-group = { $question } { $mean } ({ $sector } { $lowest }, brecha { $gap }{ $direction ->
    [up] , sube { $by }
    [down] , baja { $by }
   *[none] { "" }
})
status-checkin-open = CONSULTA: { $ref } abierta hasta { $closes } – `checkin answer`
status-value-open = BALANCE DE VALOR: { $ref } abierto hasta { $closes } – `checkin answer`
status-checkin-next = CONSULTA: próxima { $next } – `checkin results`

## One screen
status-left-out = … { $count ->
    [one] { $count } línea queda
    [many] { $count } de líneas quedan
   *[other] { $count } líneas quedan
} fuera para caber en una pantalla – { $commands }
status-command = `{ $command }`
status-decided = { $decision } – `decision show { $ref }`
voice-input-answered = { $input } – `input list`
status-needs-more = … y { $count } más: { $shelves }
status-shelf = `{ $command }` ({ $count })
status-gaps = CARENCIAS: { $gaps } – `stakeholder map`
short-empty = aún nadie: { $list }
short-one-voice = una sola voz: { $list }
short-no-substitute = sin suplencia: { $count }
short-no-mandate = mandato sin aclarar: { $count }
short-quiet = en silencio: { $list }
short-no-contact = nadie para los textos en { $list }
short-no-next-step = ausentes sin próximo paso: { $count }
short-needs = necesidades de apoyo abiertas: { $count }

## Anybody
status-goal = OBJETIVO: { $goal } – `decision list`
status-partners = PARTICIPAN: { $orgs } – `stakeholder list`
status-feedback = SU OPINIÓN: `input give TEXT` – recibe un número, y respuesta en 30 días

## A partner
status-more-orgs = … y por { $count } más de las suyas: { $orgs } – `decision list --status open`
voice-consult = { $org } consulta durante { $days } días, más que el tiempo que queda – `decision keep-open REF`
seat-mandate = mandato anotado – `stakeholder update --mandate-until WHEN`
seat-mandate-until = mandato hasta { $until } – `stakeholder update --mandate-until WHEN`
seat-mandate-none = mandato sin anotar – `stakeholder update --mandate TEXT`
voice-hours = HORAS TRANQUILAS: { $quiet } – `me quiet 21:00-07:00`
