# Feedback polls. What each argument is stands in locales/en.

poll-opened = { $ref } demande : { $question }
poll-option-line = { $number }. { $option }
poll-how = Répondez à ce message avec le numéro, ou `poll answer { $ref } 1` – un choix par personne, jusqu'à { $closes }. On demande ici des avis ; rien n'est décidé.
poll-how-multiple = Répondez à ce message avec des numéros, ou `poll answer { $ref } 1 2` – plusieurs choix sont possibles, jusqu'à { $closes }. On demande ici des avis ; rien n'est décidé.
poll-done = { $ref } est ouvert jusqu'à { $closes }.
poll-answered = { $ref } : vous avez choisi { $choices }. Vous pouvez changer jusqu'à { $closes }.
poll-changed = { $ref } : vous choisissez maintenant { $choices }. Vous pouvez changer jusqu'à { $closes }.
poll-option = { $number } { $option }

poll-results-open = { $ref } jusqu'ici : { $question } – { $answers ->
    [one] { $answers } réponse
    [many] { $answers } de réponses
   *[other] { $answers } réponses
}, ouvert jusqu'à { $closes }
poll-results-closed = { $ref } résultat : { $question } – { $answers ->
    [one] { $answers } réponse
    [many] { $answers } de réponses
   *[other] { $answers } réponses
}, clos { $closes }
poll-result = { $number }. { $option } : { $count }
poll-comment = Remarque : { $comment }

poll-line-open = Sondage { $ref } : { $question } – { $answers ->
    [one] { $answers } réponse
    [many] { $answers } de réponses
   *[other] { $answers } réponses
}, jusqu'à { $closes } – `poll answer { $ref } CHOICE`
poll-line-closed = Sondage { $ref } : { $question } – { $answers ->
    [one] { $answers } réponse
    [many] { $answers } de réponses
   *[other] { $answers } réponses
}, clos { $closes } – `poll results { $ref }`
polls-none = Pas encore de sondage – `poll ask QUESTION --options "A; B; C"`
polls-more = … et { $count } plus anciens – `poll results REF`

poll-anonymous = Personne n'apprend qui a choisi quoi : les réponses sont scellées jusqu'à la clôture, puis définitivement séparées des noms. Les résultats viennent à la clôture, et seulement à partir de { $least } réponses. Les remarques paraissent telles quelles : ne nommez personne.
poll-sealed = { $ref } : enregistré et scellé. Vous pouvez le changer jusqu'au { $closes }.
poll-sealed-changed = { $ref } : votre nouvelle réponse remplace la précédente. Vous pouvez la changer jusqu'au { $closes }.
poll-line-anonymous = Sondage { $ref } : { $question } – anonyme, jusqu'au { $closes } – `poll answer { $ref } CHOICE`
poll-hidden-open = Il est anonyme : les résultats seront montrés après la clôture, le { $closes }.
poll-hidden = Pas assez de réponses : rien n'est montré en dessous de { $least }.
poll-link = Pour des personnes hors des salles, { $ref } : { $token }
poll-link-once = Ce secret est montré une seule fois et vaut jusqu'au { $closes }. Qui le détient peut répondre ; transmettez-le avec soin.
