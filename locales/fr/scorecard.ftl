# The scorecard. What each argument is stands in locales/en.

scorecard-headline = Ouverture { $total } sur 100, { $level }{ $direction ->
    [up] , +{ $by } en 90 jours
    [down] , −{ $by } en 90 jours
    [same] , comme il y a 90 jours
   *[other] { "" }
}
scorecard-too-little = Ouverture : pas encore assez de données ({ $scored } critères sur { $of }, il en faut { $least })
scorecard-weak = · { $id } { $criterion } : { $score } sur 4. { $figure } – { $act }
scorecard-mark = { $id } { $criterion } : { $score } sur 4{ $direction ->
    [up] {" "}(avant { $was })
    [down] {" "}(avant { $was })
   *[other] { "" }
}. { $figure }{ $count ->
    [0] { "" }
    [one] {" "}[{ $refs }]
    [many] {" "}[{ $refs }]
   *[other] {" "}[{ $refs }]
}
scorecard-mark-none = { $id } { $criterion } : pas encore de données
scorecard-principles = Principes, sur 4 : { $principles }
scorecard-principle = { $principle } { $mean }
scorecard-from = Calculé sur les 180 derniers jours : { $decisions ->
    [one] { $decisions } décision
    [many] { $decisions } de décisions
   *[other] { $decisions } décisions
}, { $sessions ->
    [one] { $sessions } séance
    [many] { $sessions } de séances
   *[other] { $sessions } séances
}, { $inputs ->
    [one] { $inputs } contribution
    [many] { $inputs } de contributions
   *[other] { $inputs } contributions
}.
scorecard-all = Les seize, et sur quoi chacun repose : `scorecard --all`. On se compare à soi-même, jamais aux autres.

openness-closed = fermé
openness-consultative = consultatif
openness-participatory = participatif
openness-shared = partagé
openness-co-governed = cogouverné

principle-participation = participation
principle-accountability = redevabilité
principle-power = pouvoir
principle-fairness = équité
principle-diversity = diversité
principle-inputs = contributions

criterion-c1 = les secteurs attendus sont là
criterion-c2 = tous les secteurs prennent position
criterion-c3 = l'ordre du jour est en plusieurs mains
criterion-c4 = participer est rendu possible
criterion-c5 = les documents sont là à temps
criterion-c6 = les choix sont expliqués
criterion-c7 = les promesses sont tenues
criterion-c8 = mandats et comptes rendus
criterion-c9 = aucun secteur ne domine
criterion-c10 = rien n'est écarté de la table
criterion-c11 = préavis
criterion-c12 = les règles sont connues avant de servir
criterion-c13 = celles et ceux qui mènent sont acceptés
criterion-c14 = la diversité des voix
criterion-c15 = les obstacles sont bas
criterion-c16 = les contributions ont leur réponse

figure-none = pas encore de données
figure-c1 = { $n } secteurs attendus sur { $of }{ $thin ->
    [0] { "" }
    [one] , un avec une seule voix
    [many] , { $thin } avec une seule voix
   *[other] , { $thin } avec une seule voix
}
figure-c2 = le plus bas { $sector } { $percent } %, sur { $count ->
    [one] { $count } décision
    [many] { $count } de décisions
   *[other] { $count } décisions
}
figure-c3 = { $n } sur { $of } ouverts par d'autres, de { $sectors ->
    [one] { $sectors } secteur
    [many] { $sectors } de secteurs
   *[other] { $sectors } secteurs
}
figure-c4 = { $n } besoins couverts sur { $of }, { $sessions ->
    [one] { $sessions } séance d'apprentissage
    [many] { $sessions } de séances d'apprentissage
   *[other] { $sessions } séances d'apprentissage
}
figure-c4-unasked = personne n'a été interrogé en 180 jours
figure-c5 = { $n } sur { $of } avec documents et notes à temps, { $percent } %
figure-c6 = { $n } sur { $of } expliqués, désaccord nommé, { $percent } %
figure-c7 = { $n } sur { $of } tenues ou reportées à temps, { $percent } %
figure-c8 = sur { $of } voix, { $valid } avec un mandat valable, { $reported } avec un compte rendu en 90 jours
figure-c9 = { $sector } { $percent } % ({ $measure })
figure-c10 = { $n } demandes de sujet sur { $of } avec réponse{ $asked ->
    [yes] , influence { $influence }
   *[other] { "" }
}
figure-c11 = { $n } sur { $of } avec plein préavis, { $percent } %
figure-c12 = règle de décision : { $rule }, dans toutes les langues : { $languages }, exceptions { $exceptions } sur { $of }, antérieure à l'usage ou confirmée : { $older }
figure-c13 = { $accepted } sur { $of } acceptés depuis moins d'un an, réserves ouvertes : { $concerns }, secteurs : { $sectors }
figure-c14 = { $met } objectifs atteints sur { $of } ({ $percent } %){ $left ->
    [0] { "" }
    [one] {" ; "}sur { $left }, trop peu de personnes se sont exprimées
    [many] {" ; "}sur { $left }, trop peu de personnes se sont exprimées
   *[other] {" ; "}sur { $left }, trop peu de personnes se sont exprimées
}
figure-c14-none = aucun objectif fixé
figure-c15 = inclusion { $inclusion }{ $lacking ->
    [0] { "" }
    [one] , une annonce sans toutes les langues
    [many] , { $lacking } annonces sans toutes les langues
   *[other] , { $lacking } annonces sans toutes les langues
}
figure-c16 = { $n } sur { $of } avec réponse, { $percent } % ; { $linked } décisions sur { $adopted } en citent une
answer-yes = oui
answer-no = non

act-c1 = `stakeholder missing WHO --sector SECTOR`
act-c2 = appelez qui se tait : `status`
act-c3 = invitez d'autres à ouvrir : `propose TITLE`
act-c4 = demandez : `note add need TEXT`
act-c5 = `meeting paper REF LINK` deux jours avant
act-c6 = `decision outcome REF TEXT`, en nommant qui n'était pas d'accord
act-c7 = `task list --status overdue`
act-c8 = `stakeholder update --mandate TEXT`
act-c9 = interrogez d'autres secteurs : `input ask QUESTION`
act-c10 = `input list`
act-c11 = prévoyez plus tôt : `meeting plan TITLE --at WHEN`
act-c12 = `propose TITLE --kind governance-rule --scope decision-making`
act-c13 = `propose TITLE --kind facilitator --person PERSON`
act-c14 = `partnership set voices gender femmes 40%`, et `me describe` par chacun
act-c15 = `note list need`
act-c16 = `input answer REF taken REASON`

status-openness = OUVERTURE : { $total }, { $level } · au plus bas { $id } { $criterion }, { $score } sur 4 – `scorecard`
status-openness-none = OUVERTURE : pas assez de données ({ $scored } sur { $of }) – `scorecard`
outcome-unnamed = { $orgs } n'était pas d'accord et n'y est pas nommé. Une déclaration peut figurer dessous : `decision dissent { $ref } TEXT`

## Ce qui en est dit
scorecard-commented = { $org } sur { $id } : noté. Chacun peut le lire : `scorecard --criterion { $id }`
scorecard-comments = { $count ->
    [one] { $count } commentaire
    [many] { $count } de commentaires
   *[other] { $count } commentaires
} – `scorecard --criterion { $id }`
scorecard-comment = · { $org }, { $date } : { $text }
scorecard-comments-earlier = … et { $count } plus anciens – `log`
scorecard-comment-how = Qu'en dit votre organisation ? `scorecard --criterion { $id } --comment TEXT`
scorecard-published = Le tableau est maintenant dans les salles publiques.
refusal-criterion-unknown = Il n'y a pas de critère { $criterion } : ils vont de C1 à C16.
refusal-criterion-unknown-hint = Tous les critères : `scorecard --all`
refusal-comment-criterion = De quel critère ? `scorecard --criterion C5 --comment TEXT`
refusal-scorecard-publish = C'est la coordination qui publie le tableau.
refusal-no-public-room = Aucune salle publique n'est reliée : il n'y a pas où le publier.
refusal-no-public-room-hint = La coordination rend une salle publique depuis cette salle : `partnership set room public`
