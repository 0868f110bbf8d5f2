phase-headline = Cycle { $cycle } · { $phase } · jour { $day } – { $done } points sur { $of } faits
phase-headline-other = { $phase } : { $done } points sur { $of } faits. (Vous êtes au cycle { $cycle }, { $now }.)
phase-patience = Prenez le temps : deux mois au moins pour un dialogue, un an ou plus avant d'agir ensemble. Se presser vers l'accord est une erreur fréquente.
phase-suitability = Est-ce la bonne forme ? { $yes } oui sur 3 questions.
phase-entry = Manque pour entrer :
phase-item = { $item } { $state } : { $name }{ $evidence ->
    [none] { "" }
   *[other] { " " }({ $shown })
}
phase-share = { $have } sur { $of } = { $share } %, il faut { $percent } %
phase-number = { $have } sur { $need }
phase-former = une ancienne personne membre
phase-how = Comment y arriver : `guide ITEM`
phase-exit = Pour en sortir ({ $met } sur { $of }) :
phase-exit-one = Pour en sortir, l'un suffit ({ $met } sur { $of }) :
phase-met = + { $criterion }
phase-unmet = – { $criterion }{ $evidence ->
    [none] { "" }
   *[other] { " " }: { $shown }
}
phase-step = Puis tous décident : `phase advance`
phase-step-open = { $ref } décide du pas : `decision show { $ref }`
phase-step-sustain = Puis : `phase return explore --reason TEXT` pour un nouveau cycle, ou une revue qui conclut à clore.
phase-accepted-gaps = { $ref } a continué sans : { $gaps }

phase-attest-done = Vous vous portez garant de { $item }. Toute délégation peut le contester pendant sept jours.
phase-attested = { $person } se porte garant de { $item } ({ $name }) : { $text }
phase-attested-how = Ce n'est pas le cas ? Toute délégation, jusqu'au { $until } : `phase contest { $item } REASON`
phase-contest-done = Ce qui était dit de { $item } ne compte plus.
phase-contested = { $org } dit que ce n'est pas le cas : { $item } ({ $name }). Cela ne compte plus ; parlez-en.
phase-contested-reason = { $org } dit que ce n'est pas le cas : { $item } ({ $name }). Cela ne compte plus. Raison : { $reason }
phase-advance-whole = Tout ce que la sortie demande est là.
phase-advance-gaps = { $count ->
    [one] Une chose manque
    [many] { $count } choses manquent
   *[other] { $count } choses manquent
} encore ; vous pouvez continuer avec des manques, et le registre les garde :
phase-changed = Cycle { $cycle }, phase { $phase } dès aujourd'hui ({ $from } avant, { $ref }).
phase-changed-gaps = Manques acceptés : { $gaps }
phase-next = Ensuite :
decision-moves = Cela mène le partenariat de { $from } à { $to }, cycle { $cycle }.
decision-waives = Cela dit de { $item } ({ $name }) : pas pour nous.
status-cycle = CYCLE : { $phase }, { $done } sur { $of } faits{ $stale ->
    [0] { "" }
    [one] , { $stale } périmé
    [many] , { $stale } périmés
   *[other] , { $stale } périmés
}{ $unmet ->
    [none] { "" }
   *[other] {" "}· manque : { $criterion }
} – `phase show`

item-state-open = ouvert
item-state-partial = en partie
item-state-done = fait
item-state-attested = attesté
item-state-stale = périmé
item-state-waived = écarté

suitability-yes = oui
suitability-no = non
started-suitability = Est-ce la bonne forme ? 1) Personne ne peut-il résoudre cela seul ? 2) Manque-t-il encore une image ou une vision communes ? 3) Une démarche ordonnée et visible ferait-elle venir des gens ? `partnership set suitability yes,yes,no`
setting-suitability = Bonne forme
refusal-setting-suitability = Il faut trois réponses : `partnership set suitability yes,yes,no`
contact-needs = De quoi avez-vous besoin pour prendre part (langue, temps, trajet, données, garde d'enfants) ? Seules la coordination et vous le lisez : `note add need TEXT`

log-attested = Garant de { $item } : { $text }
log-attestation-contested = { $org } a contesté ce qui était attesté de { $item }
log-phase = { $ref } a mené à { $phase }, cycle { $cycle }

refusal-item-unknown = Il n'y a pas de point { $item }.
refusal-item-nearest = Vouliez-vous dire { $item } : { $name } ?
refusal-item-list = Tous ceux d'une phase : `phase show`
refusal-item-done = { $item } est fait : { $name }.
refusal-attest-seen = { $item } ({ $name }) se voit au registre ; personne n'a à s'en porter garant.
refusal-attest-seen-hint = Ce qui compte : `guide { $item }`
refusal-attest-contested = Votre parole sur { $item } ({ $name }) a été contestée. Parlez-en ; quelqu'un d'autre peut s'en porter garant.
refusal-phase-reason = Dites-le en { $least } caractères au moins : les autres veulent comprendre.
refusal-contest-nothing = Personne ne se porte garant de { $item } ({ $name }) : il n'y a rien à contester.
refusal-attestation-late = { $item } ({ $name }) pouvait être contesté jusqu'au { $until }.
refusal-waived = { $ref } écarte déjà { $item } ({ $name }).
refusal-waive-running = { $ref } décide déjà de { $item } ({ $name }).
refusal-step-open = { $ref } décide déjà d'un pas : `decision show { $ref }`
refusal-advance-sustain = Après pérenniser vient un nouveau cycle ou une bonne fin.
refusal-advance-sustain-hint = Un nouveau cycle : `phase return explore --reason TEXT`
refusal-return-forward = { $phase } n'est pas derrière vous ; vous êtes à { $now }. Pour avancer : `phase advance`

item-1-1a = L'idée en un paragraphe simple, remodelée par des conversations
item-1-1b = La promesse d'influence à chaque groupe
item-1-2a = Un premier écho du dehors
item-1-2b = Une première ébauche du but commun
item-1-2c = Des porteurs de plusieurs secteurs
item-1-3a = Des entretiens avec des partenaires possibles
item-1-3b = Ce que chacun sait et apporte
item-1-3c = Intérêts et motivations sont clairs
item-1-3d = Les conflits possibles sont nommés
item-1-4a = Un premier dialogue structuré
item-1-4b = Les organisations disent oui à la suite
item-1-4c = Salons, règles de base, rythme et sujets
item-1-4d = On a demandé à chacun ce qu'il lui faut pour prendre part
item-2-1a = Le but commun est décidé
item-2-1b = Les contributions sont promises
item-2-2a = But commun et buts propres sont visibles
item-2-2b = Les accords sont écrits, en un seul lieu
item-2-2c = Un pilotage équilibré
item-2-2d = Les tâches sont données et acceptées
item-2-2e = Un calendrier avec des jalons
item-2-3a = Buts, moyens, rôles et tâches confirmés ensemble
item-2-3b = Un suivi simple où les partenaires rapportent
item-2-3c = La façon de décider est décidée
item-2-3d = Entrer, faire une pause, partir, clore : c'est convenu
item-2-4a = Une revue critique avec son constat
item-2-4b = Qui gagne et qui met quoi est ouvert et discuté
item-2-4c = Le prochain point et la prochaine revue ont leur date
item-3-1a = Les activités convenues se font
item-3-1b = Les résultats sont suivis
item-3-1c = Résultats et façon de faire sont évalués ensemble
item-3-1d = Chacun peut lire décisions et documents
item-3-2a = Les bonnes expériences sont visibles
item-3-2b = Les bonnes pratiques sont partagées
item-3-3a = Des retours à tout moment, et demandés régulièrement
item-3-3b = La stratégie suit les retours
item-3-3c = Des regards du dehors
item-4-1a = Les nouveaux sont cherchés et accueillis
item-4-1b = Le prochain niveau est défini
item-4-2a = Forme juridique et procédures sont réglées
item-4-2b = Les résultats qui doivent durer sont nommés
item-4-2c = Des mesures font durer les résultats
item-4-3a = Des rencontres partagent le savoir
item-4-3b = Une communauté de pratique vit
item-g1 = Confiance et continuité
item-g2 = Qui coordonne est accepté de tous côtés
item-g3 = Le but tient dans une vision partagée
item-g4 = Les buts répondent aux vrais intérêts
item-g5 = Un code de conduite respecte les valeurs de chacun
item-g6 = Retours et suivi servent

criterion-created = le partenariat est ouvert
criterion-purpose = sa raison d'être est notée
criterion-coordinator = quelqu'un coordonne
criterion-left = la phase précédente est quittée
criterion-reached = une revue a conclu à renouveler, ou les résultats sont là
criterion-facilitator = coordination et facilitation acceptées
criterion-sectors-and-voices = trois secteurs et cinq voix
criterion-promoters = des porteurs de deux secteurs
criterion-dialogue = un dialogue de trois secteurs
criterion-profiles = motivation, intérêt et contribution des voix
criterion-conflicts = les conflits possibles sont listés
criterion-goal-draft = un premier but
criterion-commitments = voix qui ont dit oui à la suite
criterion-goal = le but est en vigueur
criterion-own-goals = buts propres des voix
criterion-contributions = contributions des voix
criterion-governance-rule = une règle de gouvernance est en vigueur
criterion-steering = les rôles de pilotage sont tenus
criterion-actions = trois actions acceptées
criterion-indicators = deux indicateurs avec point de départ
criterion-checkin-rhythm = un rythme de points d'étape
criterion-code-of-conduct = un code de conduite
criterion-sharing = le partage des gains a été discuté
criterion-next-review = la prochaine revue a son jour
criterion-checkin-discussed = un point d'étape clos et discuté
criterion-review-held = une revue dans l'année
criterion-celebration = un résultat fêté
criterion-indicators-fresh = des relevés frais de tous les indicateurs
criterion-inputs-answered = contributions répondues
criterion-new-container = un nouveau cadre est formé
criterion-institution = une institution est en place
criterion-moving-on = il se clôt en bon ordre
