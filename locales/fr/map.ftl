# The map. What each argument is stands in locales/en.

map-sector = secteur
map-headline = Voix par { $grouping } : { $voices }{ $sectors ->
    [0] { "" }
    [one] , effectif { $effective } sur { $sectors }
    [many] , effectif { $effective } sur { $sectors }
   *[other] , effectif { $effective } sur { $sectors }
}{ $empty ->
    [0] { "" }
    [one] , un attendu est vide
    [many] , { $empty } attendus sont vides
   *[other] , { $empty } attendus sont vides
}
map-row = { $sector } : { $voices } { $bar }
map-row-nobody = { $sector } : { $voices } { $bar }- attendu, encore personne – `stakeholder missing WHO --sector SECTOR`
map-rows-more = … et { $count } groupes de plus – `stakeholder list`

## Gaps
gap-empty = { $sector } : encore personne – `stakeholder missing WHO --sector SECTOR`
gap-one-voice = { $sector } : une seule voix – `stakeholder missing WHO --sector SECTOR`
gap-no-substitute = sans suppléance : { $orgs } – `stakeholder represent ORG`
gap-no-mandate = mandat pas clair : { $orgs } – `stakeholder update ORG --mandate TEXT`
gap-quiet = { $sector } : silencieux depuis { $days ->
    [one] un jour
    [many] { $days } de jours
   *[other] { $days } jours
} – `input ask QUESTION`
gap-no-contact = personne pour relire les textes, langue : { $language } – `partnership facilitator add PERSON`
gap-no-next-step = { $who } : pas de prochaine étape – `stakeholder missing WHO --next TEXT`
gap-needs = { $count ->
    [one] un besoin d'appui ouvert
    [many] { $count } de besoins d'appui ouverts
   *[other] { $count } besoins d'appui ouverts
} – `note list need`

## Balance
map-balance = { $measure }, 180 derniers jours : { $flags }
map-dominant = { $sector } domine, { $count } sur { $total }
map-over = { $sector } surreprésenté, { $count } sur { $total }
map-under = { $sector } sous-représenté, { $count } sur { $total }
measure-voices = Voix
measure-proposals = Propositions ouvertes
measure-positions = Positions exprimées
measure-inputs = Contributions retenues
measure-sessions = Séances suivies
measure-seats = Sièges du pilotage
measure-tasks = Tâches acceptées

## Who is not here yet
map-missing = Manque : { $who } ({ $sector }), prochaine étape : { $next }
map-missing-no-step = Manque : { $who } ({ $sector }) – `stakeholder missing WHO --next TEXT`
map-missing-more = … et { $count } de plus manquent – `log`

## Interests side by side
map-interests = Intérêts côte à côte : { $said } sur { $of } – `stakeholder update --interest TEXT`
map-interest = { $org } : { $parts }
map-part = { $field } « { $text } »
map-part-assumed = { $field } « { $text } » (supposé)
map-interests-more = … et { $count } de plus – `stakeholder map --sector SECTOR`, le tout `partnership export`
map-interests-silent = Rien dit pour l'instant : { $orgs }
map-barriers = Demandez tôt ce qui empêche de participer : frais de trajet et de connexion, langue et jargon, temps, personnes à charge, crainte.
field-motivation = motivation
field-interest = intérêt
field-own-goal = objectif propre
field-contribution = apporte

## stakeholder missing
missing-done = Noté : { $who } est concerné et n'est pas encore là. La prochaine étape : `stakeholder missing { $who } --next TEXT`
missing-noted = { $who } ({ $sector }) est concerné et n'est pas encore là. Qui pourrait ouvrir la porte ? `stakeholder missing { $who } --door TEXT`
missing-why = Pourquoi : { $why }
missing-next = Prochaine étape : { $next }
missing-updated = Modifié : { $who }. Ce qui était dit avant reste au registre.
missing-over = { $who } ne figure plus parmi les absents.

log-missing-noted = absent : { $who }
log-missing-updated = absent, modifié : { $who }
log-missing-over = n'est plus absent : { $who }

refusal-missing-unknown = Personne du nom de { $who } ne figure parmi les absents.
refusal-missing-hint = Qui y figure : `stakeholder map`
refusal-missing-sector = Dans quel secteur compterait { $who } ? Par exemple : `stakeholder missing { $who } --sector communities`
refusal-missing-known = { $who } est déjà noté. Qu'est-ce qui change ? Par exemple : `stakeholder missing { $who } --next visite en mai`
refusal-missing-here = { $org } est déjà inscrit : { $ref }. `stakeholder list`
refusal-missing-many = { $most } absents sont déjà notés, c'est le maximum. Qui ne l'est plus : `stakeholder missing WHO --over REASON`
