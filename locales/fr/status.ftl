# The status: one screen, worst first. What each argument is stands in locales/en.

status-headline = { $name } · cycle { $cycle } · { $phase } · jour { $day } · { $date }
status-archived = ARCHIVÉ : le registre reste lisible – `decision list`
status-more = … et { $count } de plus – `{ $command }`

## What waits for the coordinator
status-needs = ON VOUS ATTEND : { $count }
status-needs-nothing = ON VOUS ATTEND : rien pour l'instant – `guide`
needs-outcome = · { $ref } énoncé du résultat attendu { $due } – `decision outcome { $ref } TEXT`
needs-outcome-overdue = · { $ref } énoncé du résultat en retard depuis { $due } – `decision outcome { $ref } TEXT`
needs-sponsor = · { $ref } attend le soutien d'une voix – `decision sponsor { $ref }`
needs-integration = · { $ref } objection de { $orgs } : réunissez-les d'ici { $until } – `decision show { $ref }`
needs-reopened = · { $ref } une voix souhaite un changement ou la fin – `propose TITLE --supersedes { $ref }`
needs-representation = · { $org } : { $count ->
    [one] une personne demande
    [many] { $count } de personnes demandent
   *[other] { $count } personnes demandent
} à parler en son nom – `stakeholder accept PERSON`
needs-delegate = · Personne ne parle pour { $orgs } – chez eux on envoie `stakeholder represent ORG`

## Decisions
status-decisions = DÉCISIONS : { $count ->
    [one] { $count } ouverte
    [many] { $count } ouvertes
   *[other] { $count } ouvertes
}
status-decisions-none = DÉCISIONS : aucune ouverte – `decision list`
status-decision = · { $ref } { $title }, clôture { $closes } ({ $days } j), entendues { $heard } sur { $of }, nécessaires { $least }{ $objections ->
    [0] { "" }
    [one] , 1 objection
    [many] , { $objections } d'objections
   *[other] , { $objections } objections
}{ $count ->
    [0] { "" }
    [one] , { $count } pas entendue : { $unheard }
    [many] , { $count } pas entendues : { $unheard }
   *[other] , { $count } pas entendues : { $unheard }
} – `decision show { $ref }`
status-decision-other = · { $ref } { $title } : { $state } – `decision show { $ref }`
status-decision-public = · { $ref } { $title }, clôture { $closes }, entendues { $heard } sur { $of } – `decision show { $ref }`

## Reviews
status-review-due = RÉEXAMENS : { $ref } { $title }, { $answered } sur { $of } ont répondu – `decision review { $ref } keep`
status-review-overdue = RÉEXAMENS : { $ref } { $title }, { $days ->
    [one] 1 jour
    [many] { $days } de jours
   *[other] { $days } jours
} de retard, { $answered } sur { $of } ont répondu – `decision review { $ref } keep`
status-review-next = RÉEXAMENS : prochain { $ref } le { $date } – `decision show { $ref }`

## Reminders
status-reminders = RAPPELS : { $count }, prochain { $ref } { $text }, { $next } – `remind list`

## Who is here
status-here = PRÉSENTS : { $voices ->
    [one] 1 voix
    [many] { $voices } de voix
   *[other] { $voices } voix
} : { $sectors } – `stakeholder map`
status-here-nobody = PRÉSENTS : pas encore de voix – `stakeholder join NAME --sector SECTOR`
status-sector = { $sector } { $count }

## What needs one organisation's voice
voice-needed = ATTEND { $org } : { $ref } { $title }, clôture { $closes } ({ $days } j) – par exemple `vote { $ref } { $position }`
voice-review = ATTEND { $org } : { $ref } { $title } est-il toujours juste ? – par exemple `decision review { $ref } keep`
voice-nothing = ATTEND { $org } : rien pour l'instant – `decision list`
voice-seat = PRÉSENTS : { $lead } est porte-parole de { $org }, { $substitutes ->
    [0] pas encore de suppléance – un collègue envoie `stakeholder represent { $org }`
    [one] { $substitutes } suppléance – `stakeholder hand-over PERSON`
    [many] { $substitutes } de suppléances – `stakeholder hand-over PERSON`
   *[other] { $substitutes } suppléances – `stakeholder hand-over PERSON`
} · { $mandate }

standing = { $roles }

needs-language = · { $ref } attend son texte en { $languages } – `decision translate { $ref } --language { $language } --text TEXT`
voice-advice = ATTEND { $org } : votre avis sur { $ref } { $title }, jusqu'à { $closes } – `vote { $ref } TEXT`

status-dormant = PAS ENTENDUS DEPUIS LONGTEMPS : { $out ->
    [0] { "" }
    [one] en sommeil { $dormant }
    [many] en sommeil { $dormant }
   *[other] en sommeil { $dormant }
}{ $warned ->
    [0] { "" }
    [one] { $out ->
        [0] { "" }
        [one] { "; " }
        [many] { "; " }
       *[other] { "; " }
    }avertis { $notice }
    [many] { $out ->
        [0] { "" }
        [one] { "; " }
        [many] { "; " }
       *[other] { "; " }
    }avertis { $notice }
   *[other] { $out ->
        [0] { "" }
        [one] { "; " }
        [many] { "; " }
       *[other] { "; " }
    }avertis { $notice }
} – `stakeholder list`

needs-undelivered = · Des messages attendent { $count ->
    [one] une personne
    [many] { $count } de personnes
   *[other] { $count } personnes
} que je ne peux joindre – elles envoient `me inbox`

# Results and reviews.
status-results = RÉSULTATS : { $indicator }
status-review-dated = BILANS : { $review }
voice-reading = ATTEND { $org } : un relevé de { $ref } { $name }, le { $due } – `indicator read { $ref } NUMBER`
status-mood = HUMEUR : { $ref } { $answered } sur { $invited } · { $items } – `checkin results { $ref }`
status-mood-hidden = HUMEUR : { $ref } { $answered } sur { $invited }, trop peu pour être montré – `checkin results { $ref }`
status-mood-item = { $question } { $mean }{ $direction ->
    [up] {" "}(en hausse de { $by })
    [down] {" "}(en baisse de { $by })
   *[none] { "" }
}
status-mood-item-group = { $question } { $mean } ({ $sector } { $lowest }, écart { $gap }{ $direction ->
    [up] , en hausse de { $by }
    [down] , en baisse de { $by }
   *[none] { "" }
})
status-checkin-open = POINT D'ÉTAPE : { $ref } ouvert jusqu'au { $closes } – `checkin answer`
status-value-open = LISTE DES APPORTS : { $ref } ouverte jusqu'au { $closes } – `checkin answer`
status-checkin-next = POINT D'ÉTAPE : prochain le { $next } – `checkin results`

## One screen
status-left-out = … { $count ->
    [one] { $count } ligne laissée
    [many] { $count } de lignes laissées
   *[other] { $count } lignes laissées
} de côté pour tenir sur un écran – { $commands }
status-command = `{ $command }`
status-decided = { $decision } – `decision show { $ref }`
voice-input-answered = { $input } – `input list`
status-needs-more = … et { $count } de plus : { $shelves }
status-shelf = `{ $command }` ({ $count })
status-gaps = LACUNES : { $gaps } – `stakeholder map`
short-empty = encore personne : { $list }
short-one-voice = une seule voix : { $list }
short-no-substitute = sans suppléance : { $count }
short-no-mandate = mandat pas clair : { $count }
short-quiet = silence : { $list }
short-no-contact = personne pour les textes en { $list }
short-no-next-step = absents sans prochaine étape : { $count }
short-needs = besoins d'appui ouverts : { $count }

## Anybody
status-goal = BUT : { $goal } – `decision list`
status-partners = PARTENAIRES : { $orgs } – `stakeholder list`
status-feedback = VOTRE AVIS : `input give TEXT` – il reçoit un numéro, et une réponse sous 30 jours

## A partner
status-more-orgs = … et pour { $count } autres des vôtres : { $orgs } – `decision list --status open`
voice-consult = { $org } consulte pendant { $days } jours, plus que le temps restant – `decision keep-open REF`
seat-mandate = mandat noté – `stakeholder update --mandate-until WHEN`
seat-mandate-until = mandat jusqu'au { $until } – `stakeholder update --mandate-until WHEN`
seat-mandate-none = mandat pas noté – `stakeholder update --mandate TEXT`
voice-hours = HEURES CALMES : { $quiet } – `me quiet 21:00-07:00`
