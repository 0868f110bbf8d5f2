# Proposals and decisions. What each argument is stands in locales/en.

## The card of an open proposal
proposal-opened = { $ref } proposé : { $title }
decision-text = { $text }
rule-line = Règle : { $method } – { $rule }
rule-consent = une seule objection maintenue l'arrête
rule-consensus = un seul blocage l'arrête, et deux tiers des réponses doivent être d'accord
rule-majority = il faut plus de voix pour que contre ; l'égalité ne suffit pas
rule-two-thirds = il faut au moins deux fois plus de voix pour que contre
rule-double-majority = il faut plus de voix pour que contre, en tout et dans plus de la moitié des secteurs
rule-double-majority-all = il faut plus de voix pour que contre, en tout et dans chaque secteur
rule-quorum = Quorum : { $least } voix sur { $roll } doivent répondre.
rule-quorum-sectors = Quorum : { $least } voix sur { $roll } doivent répondre, dont quelques-unes de chaque secteur.
rule-sectors = Au moins, dans chaque secteur : { $sectors }
rule-sector = { $sector } { $least } sur { $of }
proposal-closes = Clôture { $closes }. Liste : { $roll ->
    [one] une voix.
    [many] { $roll } de voix.
   *[other] { $roll } voix.
}
proposal-consultation = { $org } a besoin de { $needs ->
    [one] un jour
    [many] { $needs } de jours
   *[other] { $needs } jours
} pour consulter les siens ; cette fenêtre en a { $days }.
proposal-how = Répondez d'un mot à ce message, ou `vote { $ref } POSITION raison` – positions : { $positions }
proposal-done = { $ref } est ouvert jusqu'à { $closes }, pour { $roll ->
    [one] une voix.
    [many] { $roll } de voix.
   *[other] { $roll } voix.
}

## Waiting for a voice
proposal-waiting = { $ref } attend une voix : { $title }
proposal-waiting-how = La proposition s'ouvre dès qu'une organisation la soutient : `decision sponsor { $ref }`
waits-for-sponsor = { $ref } est noté. La proposition s'ouvre dès qu'une voix la soutient avec `decision sponsor { $ref }`

## While it is open
proposal-heard = { $ref } : { $heard } voix entendues sur { $of }
proposal-extended = { $ref } est prolongé une fois, jusqu'à { $closes } : { $title }. Trop peu de voix ont répondu ; pas entendues : { $orgs }
proposal-call = Votre voix manque encore sur { $ref } : { $title }. Clôture { $closes }.
proposal-withdrawn = { $ref } est retiré par son auteur : { $title }
proposal-withdrawn-reason = { $ref } est retiré par son auteur : { $title }. Raison : { $reason }

## A voice's position
position-recorded = { $org } sur { $ref } : { $position }. C'est noté.
position-also = { $org } sur { $ref } : { $position }. Gardé comme « dit aussi ».
position-lead-counts = Pour { $org } compte la position de rang supérieur : { $position }.
position-until = Voix entendues : { $heard } sur { $of }. Les positions peuvent changer jusqu'à { $closes }.
position-integrating = Autres objections encore maintenues : { $others }.
position-also-lead = Une suppléance de { $org } a aussi dit { $position } sur { $ref } : { $title }. La position de rang supérieur compte.
objection-raised = { $org } fait objection à { $ref } : { $title }. Personne d'autre ne peut lever l'objection, parlez-en donc maintenant. Sa raison : { $reason }
objection-lifted = { $ref } : la dernière objection est levée. Adoption { $at }, sauf si elle revient : { $title }

## The result
decision-adopted = { $ref } adopté, { $grade } : { $title }
decision-not-adopted = { $ref } pas adopté, { $why } : { $title }
decision-integrating = { $ref } est clos avec une objection maintenue, donc pas adopté pour l'instant : { $title }. Il reste jusqu'à { $until } pour y travailler.
decision-integrating-how = Qui a fait objection peut la lever : `vote { $ref } concern raison`. L'auteur peut retirer la proposition : `decision withdraw { $ref }`
tally = { $positions }. Entendues { $heard } sur { $of }, nécessaires { $least }.
tally-nobody = Personne n'a répondu. Entendues { $heard } sur { $of }, nécessaires { $least }.
tally-position = { $position } { $count }
tally-sectors = Par secteur : { $sectors }
tally-sector = { $sector } entendues { $heard } sur { $of }
tally-sector-vote = { $sector } { $support } pour, { $oppose } contre, sur { $of }
tally-carrying = Secteurs favorables : { $carry } sur { $base }, nécessaires { $need }.
tally-one-sector = Une double majorité demande les réponses d'au moins deux secteurs.
tally-one-in-favour = 1 voix pour, sur { $of }.
tally-whole-sector = Les { $count } voix du secteur { $sector } étaient toutes contre.
tally-unheard = Pas entendues : { $orgs }
decision-position-reason = { $org }, { $position } : { $reason }
decision-review = Réexamen le { $date }.
decision-outcome-due = Résultat en mots simples attendu { $due } – `help decision outcome`
decision-supersedes = Remplace { $ref }.
decision-dissent-how = Vous n'étiez pas d'accord, ou pas entendu ? Pendant 14 jours, `decision dissent { $ref } TEXT` place vos mots dessous pour toujours.
decision-dissent-how-failed = Votre avis doit y rester attaché ? Pendant 14 jours, `decision dissent { $ref } TEXT` place vos mots dessous pour toujours.

## After the result
outcome-due = Énoncé du résultat de { $ref } attendu { $due } : { $title }
outcome-overdue = Énoncé du résultat de { $ref } en retard depuis { $due } : { $title }
outcome-how = Ce qui a été décidé, pourquoi, et ce que devient le désaccord : `decision outcome { $ref } TEXT`
outcome-stated = Résultat de { $ref } { $title } : { $text }
dissent-stated = Déclaration de désaccord de { $org } sur { $ref } { $title } : { $text }
dissent-withdrawn = { $org } a retiré sa déclaration sur { $ref } : { $title }
decision-ended = { $ref } a pris fin à la date prévue : { $title }

## Reviews
review-due = { $ref } est réexaminé : { $title }
review-how = Chaque voix répond d'un mot à ce message, ou `decision review { $ref } keep` – keep, ou amend ou retire avec une raison – jusqu'à { $until }. Le silence ne garde rien.
review-how-overdue = Chaque voix peut encore répondre : `decision review { $ref } keep`, ou amend ou retire avec une raison. Le silence ne garde rien.
review-due-steward = Le réexamen de { $ref } court jusqu'à { $until } : { $title } – qui a répondu : `decision show { $ref }`
review-answered = { $org } sur le réexamen de { $ref } : { $answer }. C'est noté.
review-until = Le réexamen court jusqu'à { $until }.
review-until-quorum = Le réexamen est en retard ; il se règle dès qu'assez de voix ont répondu.
review-kept = { $ref } est gardé : { $title }. Prochain réexamen le { $next }.
review-reopened = { $ref } est de nouveau en discussion, une voix demande : { $answer }. { $title }
review-reopened-how = La décision reste en vigueur jusqu'à ce qu'une autre la remplace : `propose TITLE --supersedes { $ref }`
review-overdue = Le réexamen de { $ref } est en retard depuis { $since } : { $title }

## One decision, whole
decision-headline = { $ref } { $title } – { $state }
decision-how = Nature : { $kind }. Méthode : { $method }, { $level }. Version { $version }.
decision-opener = Proposé par { $person } le { $date }.
decision-opener-org = Proposé par { $org } ({ $person }) le { $date }.
decision-position = { $org }, { $position }
decision-also = { $org }, dit aussi : { $position }
decision-outcome = Résultat : { $text }
decision-dissent = Déclaration de désaccord, { $org } : { $text }
decision-dissent-withdrawn = { $org } a retiré sa déclaration.
decision-review-running = Réexamen en cours : { $answered } sur { $of } ont répondu.
decision-sunset = Prend fin de soi-même le { $date }.
decision-superseded = Remplacé par { $ref }.

## The list and the search
decisions-headline = Décisions : { $count } – une seule en entier : `decision show REF`
decisions-none = Rien n'a encore été proposé – `propose TITLE --text TEXT`
decisions-none-such = Aucune décision ne correspond – toutes : `decision list`
decisions-more = … et { $count } de plus – pour préciser : `decision list --status adopted`, `decision search TEXT`
search-headline = « { $text } » trouvé dans { $count ->
    [one] une décision.
    [many] { $count } de décisions.
   *[other] { $count } décisions.
}
search-none = Aucune décision ne contient ces mots – toutes : `decision list`
decision-line = { $ref } { $title } – { $state }{ $grade ->
    [A] , { grade-A }
    [B] , { grade-B }
    [C] , { grade-C }
    [D] , { grade-D }
    [E] , { grade-E }
   *[none] { "" }
}{ $unheard ->
    [0] { "" }
    [one] , { $unheard } pas entendue
    [many] , { $unheard } pas entendues
   *[other] , { $unheard } pas entendues
}{ $dissent ->
    [0] { "" }
    [one] , 1 déclaration de désaccord
    [many] , { $dissent } de déclarations de désaccord
   *[other] , { $dissent } déclarations de désaccord
}, { $when }
when-review = réexamen { $date }
when-closes = clôture { $date }
when-closed = clos { $date }
when-none = pas encore ouvert
