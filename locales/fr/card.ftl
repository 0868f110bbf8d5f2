# Cartes : un message tenu à jour, là où la plateforme le permet.

card-how = Répondez avec un bouton ci-dessous, ou avec `/vote`. Votre réponse reste entre vous et moi jusqu'à la clôture.
card-how-menu = Répondez avec le menu ci-dessous, ou avec `/vote`. Votre réponse reste entre vous et moi jusqu'à la clôture.
card-heard = Entendu { $heard } sur { $of }
card-integrating = Clos avec une objection qui tient toujours. Jusqu'au { $until }, on peut chercher une solution ; ensuite, le décompte décide.
card-withdrawn = Retiré par qui l'a proposé.
card-poll-how = Choisissez ci-dessous, jusqu'au { $closes }. On demande des avis ; rien n'est décidé ainsi.
card-poll-how-multiple = Choisissez ci-dessous, autant que vous voulez, jusqu'au { $closes }. On demande des avis ; rien n'est décidé ainsi.
card-answered = Réponses : { $count }
card-poll-closed = Clos. { $count ->
    [0] Personne n'a répondu.
    [one] Une personne a répondu.
    [many] { $count } de personnes ont répondu.
   *[other] { $count } personnes ont répondu.
}

## La fenêtre qui demande une raison
modal-title = { $ref } : { $choice }
modal-reason = Votre raison
modal-reason-hint = Une ou deux phrases. Elle est gardée avec { $ref }.
# What one thing should change before the next check-in.
modal-remark = Ce qui devrait changer
modal-value-remark = Ce qu'il a apporté d'autre, ou ce qui manque
modal-remark-hint = Scellé jusqu'à la clôture ; personne ne voit qui l'a écrit. 500 caractères au plus.
modal-ground = Motif : goal, harm, mandate ou law
menu-hint = Choisissez votre réponse
answer-done = C'est fait.
