# Points d'étape. Les arguments sont expliqués dans locales/en.

checkin-privacy = Vos réponses restent scellées tant que ce tour est ouvert ; à la clôture, elles sont définitivement séparées de votre nom. Les résultats ne sont montrés que pour des groupes d'au moins 3 personnes et à partir de 5 réponses au total. Les commentaires paraissent tels quels : ne nommez personne.
checkin-privacy-raised = Vos réponses restent scellées tant que ce tour est ouvert ; à la clôture, elles sont définitivement séparées de votre nom. Les résultats ne sont montrés que pour des groupes d'au moins { $group } personnes et à partir de { $least } réponses au total. Les commentaires paraissent tels quels : ne nommez personne.
checkin-question-trust = J'ai confiance : les autres partenaires agiront comme nous l'avons convenu.
checkin-question-transparency = Je peux trouver les informations et les raisons qui fondent nos décisions.
checkin-question-goal = Notre but commun est clair pour moi.
checkin-question-influence = Tous les partenaires ont une chance équitable d'influencer nos décisions.
checkin-question-inclusion = Les personnes concernées par notre action sont entendues, quels que soient leur langue, leur genre ou leurs moyens.
checkin-question-progress = Nous avançons de façon visible vers notre but.
checkin-question-sharing = Ce que chaque partenaire gagne et ce qu'il apporte sont équitablement partagés.
checkin-question-communication = Je reçois la bonne information au bon moment, sous une forme que je peux utiliser.
checkin-question-learning = Nous apprenons ensemble de ce qui marche et de ce qui ne marche pas.
checkin-question-worth = Pour mon organisation, participer vaut l'effort fourni.
checkin-open-question = Quelle est la chose à changer avant le prochain point d'étape ? (facultatif, 500 caractères)
checkin-scale-1 = pas du tout d'accord
checkin-scale-2 = plutôt pas d'accord
checkin-scale-3 = ni l'un ni l'autre
checkin-scale-4 = plutôt d'accord
checkin-scale-5 = tout à fait d'accord
checkin-scale-skip = passer / je ne sais pas
checkin-scale = 1 pas du tout d'accord, 2 plutôt pas d'accord, 3 ni l'un ni l'autre, 4 plutôt d'accord, 5 tout à fait d'accord, - passer
checkin-button = { $score } { $meaning }
checkin-button-start = Question par question
checkin-button-comment = Écrire ce qu'il faut changer
checkin-button-facilitator = Pour la facilitation seule
checkin-question = { $ref }, { $number } sur { $of } : { $question }
checkin-question-line = { $number }. { $question }
checkin-question-how = Choisissez ci-dessous, ou répondez par un nombre de 1 à 5, ou - pour passer. Vous pouvez vous arrêter et reprendre plus tard.
checkin-invited = { $ref } : où en sommes-nous ? Dix affirmations, trois minutes environ, jusqu'au { $closes }. Vous pouvez changer vos réponses d'ici là.
checkin-how = Répondez en une ligne, dix nombres : `checkin answer { $ref } 4 4 3 2 5 3 3 4 4 4` – ou l'une après l'autre, par le bouton ou `checkin answer`.
checkin-open-how = Répondez avec vos mots, ou `checkin answer { $ref } --comment TEXT` ; avec `--facilitator-only`, seule la facilitation les lit.
checkin-all-answered = { $ref } : vous avez répondu à tout. C'est scellé, et modifiable jusqu'au { $closes } : dix nombres en une ligne remplacent les précédents.
checkin-answered = { $ref } : enregistré et scellé. Vous pouvez le changer jusqu'au { $closes }.
checkin-changed = { $ref } : vos nouvelles réponses remplacent les précédentes. Vous pouvez les changer jusqu'au { $closes }.
checkin-comment-kept = { $ref } : vos mots sont gardés, scellés jusqu'au { $closes }.
checkin-said-in-room = D'autres ont pu lire cette ligne ici. La prochaine fois, écrivez-la-moi directement ; personne ne la voit là-bas.

checkin-opened = { $ref } est ouvert jusqu'au { $closes } : un point d'étape, dix affirmations sur notre façon de travailler ensemble. { $invited ->
    [one] { $invited } personne a été interrogée en privé.
    [many] { $invited } de personnes ont été interrogées en privé.
   *[other] { $invited } personnes ont été interrogées en privé.
}
checkin-opened-how = Jusqu'à la clôture, personne ne voit de résultat, seulement le nombre de réponses. `checkin results` le montre.
checkin-nudge = La moitié du temps est passée, et vos réponses à { $ref } ne sont pas complètes. Clôture : { $closes }.
checkin-nudge-extended = { $ref } reste ouvert un peu plus longtemps, jusqu'au { $closes } : trop peu de réponses jusqu'ici. Les vôtres ne sont pas encore complètes.
checkin-extended = { $ref } : { $answered ->
    [0] aucune réponse
    [one] { $answered } réponse
    [many] { $answered } de réponses
   *[other] { $answered } réponses
}, et rien n'est montré en dessous de { $least }. Le tour reste ouvert jusqu'au { $closes }, une seule fois.
checkin-changes = Vous avez dit, nous avons fait – depuis { $ref } :
checkin-changes-none = Vous avez dit, nous avons fait – depuis { $ref }, rien n'a été noté. Si vous connaissez un changement qui en découle, dites-le ici.
checkin-change = · { $text }
checkin-scheduled = Point d'étape régulier : { $every }. Le prochain tour s'ouvre le { $next }. `checkin stop` y met fin.
checkin-stopped = Le point d'étape régulier a pris fin. `checkin schedule EVERY` en fixe un autre.
checkin-stopped-open = { $ref } est encore ouvert et se clôt le { $closes }.
checkin-started = Ouvert jusqu'au { $closes }. Toutes les personnes concernées sont interrogées en privé.
checkin-known-limit = À savoir : dans un groupe de trois, chaque membre connaît la somme des deux autres. Là où l'on a des raisons de craindre, relevez la taille minimale des groupes avant le prochain tour : `partnership set group-floor 5`
checkin-few-invited = Moins de personnes ont été interrogées qu'il ne faut de réponses : rien ne sera montré.
checkin-passed-over = Le point d'étape prévu ne s'est pas ouvert : personne ne parle encore pour une organisation – `help stakeholder add`
checkin-next = Le prochain tour s'ouvre le { $next }.
checkin-so-far = { $ref } : { $answered } sur { $invited } ont répondu. Les résultats seront montrés après la clôture, le { $closes }.
checkin-before = Le tour précédent : `checkin results { $ref }`
checkins-none = Aucun point d'étape n'est encore clos.

checkin-key-trust = confiance
checkin-key-transparency = transparence
checkin-key-goal = but
checkin-key-influence = influence
checkin-key-inclusion = inclusion
checkin-key-progress = avancement
checkin-key-sharing = partage
checkin-key-communication = communication
checkin-key-learning = apprentissage
checkin-key-worth = utilité
checkin-band-concern = préoccupant
checkin-band-talk = à discuter
checkin-band-strong = solide
checkin-or-lower = { $figure } ou moins
checkin-or-higher = { $figure } ou plus
checkin-results = Point d'étape { $ref } clos le { $closed } · { $answered } réponses sur { $invited }
checkin-not-shown = Pas assez de réponses : rien n'est montré en dessous de { $least }. Personne ne peut voir aucune réponse de ce tour.
checkin-item = { $band } · { $question } { $mean }{ $star ->
    [yes] *
   *[no] { "" }
}{ $split ->
    [yes] { " · " }avis partagés
   *[no] { "" }
}{ $direction ->
    [up] { " · " }en hausse de { $by }
    [down] { " · " }en baisse de { $by }
   *[none] { "" }
}
checkin-item-groups = { $band } · { $question } { $mean }{ $star ->
    [yes] *
   *[no] { "" }
} · au plus bas : { $sector } { $lowest } · écart { $gap }{ $split ->
    [yes] { " · " }avis partagés
   *[no] { "" }
}{ $direction ->
    [up] { " · " }en hausse de { $by }
    [down] { " · " }en baisse de { $by }
   *[none] { "" }
}
checkin-more = … et { $count ->
    [one] { $count } autre affirmation
    [many] { $count } d'autres affirmations
   *[other] { $count } autres affirmations
} – `checkin results { $ref } --full`
checkin-items-hidden = { $count ->
    [one] { $count } affirmation a
    [many] { $count } d'affirmations ont
   *[other] { $count } affirmations ont
} moins de { $least } réponses et aucun chiffre.
checkin-star = * dans l'ensemble pas en dessous de 3.0 ; préoccupant à cause du groupe le plus bas et de l'écart
checkin-rate = { $sector } { $answered } sur { $invited }
checkin-rates = Ont répondu : { $rates }
checkin-comment = « { $comment } »
checkin-comments-more = … et { $count ->
    [one] { $count } autre remarque
    [many] { $count } d'autres remarques
   *[other] { $count } autres remarques
} – `checkin results { $ref } --full`
checkin-restricted = { $ref } : { $count ->
    [one] { $count } remarque
    [many] { $count } de remarques
   *[other] { $count } remarques
} pour la facilitation seule
checkin-group = { $sector } { $mean }
checkin-pool = autres ({ $sectors }) { $mean }
checkin-groups = { "  " }{ $groups }
checkin-trend = De tour en tour : { $rounds }
checkin-trend-round = { $ref } ({ $closed })
checkin-trend-none = Pas encore de résultats à comparer.
checkin-trend-item = { $question }: { $means }{ $direction ->
    [up] { " · " }en hausse de { $by }
    [down] { " · " }en baisse de { $by }
   *[none] { "" }
}

checkin-question-full-picture = Nous avons obtenu une vue d'ensemble : la question sous tous ses angles.
checkin-question-interests = Nous avons obtenu que les intérêts de toutes les personnes concernées soient représentés.
checkin-question-competence = Nous avons réuni ce qu'aucun de nous ne sait ou ne peut faire seul.
checkin-question-opinion = Nous sommes parvenus, en nous parlant, à des opinions mieux fondées.
checkin-question-mutual-trust = Nous avons appris à nous faire confiance.
checkin-question-credibility = Nous avons obtenu des décisions que les gens du dehors jugent crédibles.
checkin-question-common-goal = Nous avons obtenu un but que nous partageons.
checkin-question-commitment = Nous avons obtenu des partenaires qui tiennent ce qu'ils ont promis.
checkin-question-joint-activities = Nous avons réalisé des choses ensemble.
checkin-question-joint-learning = Nous avons appris les uns des autres.
checkin-question-implementation = Nous avons obtenu des décisions qui ont toutes les chances d'être appliquées.
checkin-question-durability = Nous avons obtenu des résultats qui durent.
checkin-key-full-picture = vue d'ensemble
checkin-key-interests = intérêts représentés
checkin-key-competence = compétences réunies
checkin-key-opinion = opinions mieux fondées
checkin-key-mutual-trust = confiance mutuelle
checkin-key-credibility = décisions crédibles
checkin-key-common-goal = but commun
checkin-key-commitment = engagement
checkin-key-joint-activities = activités communes
checkin-key-joint-learning = apprentissage mutuel
checkin-key-implementation = mise en œuvre probable
checkin-key-durability = résultats durables
value-scale-1 = non
value-scale-2 = en partie
value-scale-3 = nous l'avons obtenu
value-got-not = non obtenu
value-got-partly = en partie
value-got-got = obtenu
value-scale = 3 nous l'avons obtenu, 2 en partie, 1 non, - passer
value-question-how = Choisissez ci-dessous, ou répondez par 3 nous l'avons obtenu, 2 en partie ou 1 non, ou - pour passer. Vous pouvez vous arrêter et reprendre plus tard.
value-invited = { $ref } : que nous a apporté le partenariat ? Douze raisons d'être partenaires, trois minutes environ, jusqu'au { $closes }. Vous pouvez changer vos réponses d'ici là.
value-how = Répondez en une ligne, douze nombres de 1 à 3 : `checkin answer { $ref } 3 2 3 3 2 1 3 3 2 3 2 2` – ou l'une après l'autre, par le bouton ou `checkin answer`.
value-open-question = Qu'a-t-il apporté d'autre, ou que manque-t-il le plus ? (facultatif, 500 caractères)
value-button-remark = Écrire ce qu'il a apporté d'autre
value-all-answered = { $ref } : vous avez répondu à tout. C'est scellé, et modifiable jusqu'au { $closes } : douze nombres en une ligne remplacent les précédents.
value-opened = { $ref } est ouvert jusqu'au { $closes } : la liste des apports, douze raisons d'être partenaires, et si nous avons obtenu ce que nous venions chercher. { $invited ->
    [one] { $invited } personne a été interrogée en privé.
    [many] { $invited } de personnes ont été interrogées en privé.
   *[other] { $invited } personnes ont été interrogées en privé.
}
value-results = Liste des apports { $ref }, close le { $closed } · { $answered } réponses sur { $invited }
value-item = { $got } · { $question } { $mean }
value-item-groups = { $got } · { $question } { $mean } · au plus bas : { $sector } { $lowest }
value-scale-shown = 3 veut dire « nous l'avons obtenu », 2 « en partie », 1 « non ».
value-offer = La liste des apports de cette année manque encore : `checkin start --value --open-for 5d` demande une fois à chaque personne ce que le partenariat a apporté, pour que le bilan puisse en tenir compte.
