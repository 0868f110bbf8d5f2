# Proposals and decisions. What each argument is stands in locales/en.

## The card of an open proposal
proposal-opened = { $ref } proposé : { $title }
decision-text = { $text }
rule-line = Règle : { $method } – { $quorum } ; { $rule }.
rule-consent = une seule objection maintenue l'arrête
rule-consensus = un seul blocage l'arrête, et deux tiers des réponses doivent être d'accord, soit { $thirds } si les { $roll } répondent
rule-consensus-active = un seul blocage l'arrête, et plus de la moitié de toutes les voix doivent être d'accord, soit { $most } sur { $roll }, qu'elles répondent ou non
rule-majority = il faut plus de voix pour que contre ; l'égalité ne suffit pas
rule-two-thirds = il faut au moins deux fois plus de voix pour que contre, soit { $thirds } sur { $roll } si toutes votent
rule-double-majority = il faut plus de voix pour que contre, en tout et dans { $need } secteurs sur { $base }
rule-double-majority-all = il faut plus de voix pour que contre, en tout et dans chacun des secteurs, { $base } au total
rule-quorum = { $least } voix sur { $roll } doivent répondre
rule-quorum-sectors = { $least } voix sur { $roll } doivent répondre, au moins { $sectors }
rule-sector = { $least } sur { $of } pour { $sector }
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
review-near = { $ref } sera réexaminé dans { $days } jours, le { $date } : { $title } – ce qui fut convenu : `decision show { $ref }`
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
    [one] , pas entendue : { $orgs }
    [many] , pas entendues : { $orgs }
   *[other] , pas entendues : { $orgs }
}{ $by }{ $dissent ->
    [0] { "" }
    [one] , 1 déclaration de désaccord
    [many] , { $dissent } de déclarations de désaccord
   *[other] , { $dissent } déclarations de désaccord
}, { $when }
when-review = réexamen { $date }
when-closes = clôture { $date }
when-closed = clos { $date }
when-none = pas encore ouvert

rule-line-alone = Règle : { $method } – { $rule }.
rule-double-majority-never = il faut plus de voix pour que contre, en tout et dans deux secteurs ; avec les voix d'un seul secteur, ce n'est pas possible
rule-gradients = degrés de 1 à 8, cachés jusqu'à la clôture ; un seul 7 ou 8 l'arrête ; avec la moitié à 1 ou 2, c'est adopté ({ $half } si les { $roll } répondent), avec moins aussi, au degré D et réexaminé dans les 90 jours
rule-gradients-major = degrés de 1 à 8, cachés jusqu'à la clôture ; un seul 7 ou 8 l'arrête ; avec la moitié à 1 ou 2, c'est adopté ({ $half } si les { $roll } répondent), avec moins, non
rule-quorum-each = { $least } voix sur { $roll } doivent répondre, au moins { $each } par secteur
rule-fallback = En cas de blocage durable, un vote suit : { $method }.
rule-urgent = Urgent : { $reason } – la fenêtre est donc plus courte, et l'on y revient dans les 30 jours.
line-superseded = , par { $ref }

rule-gradients-reading = degrés de 1 à 8, cachés jusqu'à la clôture ; cela montre où chacun se tient et ne décide rien
rule-advice = { $person } décide, après avoir répondu à chaque avis ; pas de quorum, rien n'est compté
length-days = { $count ->
    [one] un jour
    [many] { $count } de jours
   *[other] { $count } jours
}
length-hours = { $count ->
    [one] une heure
    [many] { $count } d'heures
   *[other] { $count } heures
}
decision-scope = Sujet : { $scope }
rule-sets = Fixe : { $rule }
set-method = { $kind } se décide par { $method }
set-level = { $kind } est { $level }
set-fallback = si { $kind } n'aboutit pas, un vote suit : { $method }
set-window = fenêtre { $of } : { $length }
set-urgent-window = les affaires urgentes prennent au moins { $length }
set-urgent-method = les affaires urgentes se décident par { $method }
set-voice = les organisations du secteur { $sector } votent
set-no-voice = les organisations du secteur { $sector } ne votent pas
set-languages = langues de travail { $languages }
set-notice-meeting = les séances s'annoncent { $length } à l'avance
set-quorum = quorum des affaires de niveau { $level } : { $of }/{ $per } des voix
set-active-majority = le consensus demande plus de la moitié de toutes les voix
set-no-active-majority = le consensus demande deux tiers des réponses
set-voices = diversité de voix visée : { $targets }
window-routine = des affaires courantes
window-major = des affaires majeures
window-advice = des avis
window-gradients = des degrés d'accord
fallback-of = { $ref } n'a pas abouti, et l'objection reste au registre :
fallback-is = Cela n'a pas abouti ; le vote est { $ref }.
fallback-now = D'après la règle, un vote suit maintenant : { $method }.
fallback-later = D'après la règle, un vote suit { $at }, sauf si une nouvelle proposition lève le blocage : { $method }.
gradients-hidden = Les positions restent cachées jusqu'à la clôture. Vous voyez la vôtre dans un message privé avec moi.
histogram-step = { $step } { $name } : { $count }
histogram-two-peaks = Les avis se tiennent aux deux extrêmes : parlez-vous avant de continuer.
tally-heard = Entendues { $heard } sur { $of }, nécessaires { $least }.
tally-recused = Déports : { $count }
temperature-read = { $ref } lu, rien n'est décidé – { $why } : { $title }
advice-task = Décidé dans le cadre de { $ref }.
advice-asked = Concernés : { $affected }. Consultés pour ce qu'ils savent : { $knowledgeable }.
advice-how = Donnez votre avis avec vos mots : `vote { $ref } TEXT`
advice-call = Votre avis est demandé sur { $ref } : { $title }. Jusqu'à { $closes }.
advice-call-again = Votre avis sur { $ref } manque encore : { $title }. Jusqu'à { $closes }.
advice-recorded = Avis de { $from } sur { $ref } noté. Il peut changer jusqu'à { $until }.
advice-given = Avis de { $from } sur { $ref } { $title } : { $text }
advice-answered = Réponse à { $from } sur { $ref } { $title } : { $answer } – { $text }
advice-answered-done = Réponse à { $from } sur { $ref } : { $answer }. C'est noté.
advice-all-answered = Chaque avis a sa réponse. À partir de { $ends }, vous pouvez publier : `decision outcome { $ref } TEXT`
advice-still-missing = Encore sans réponse : { $from }
advice-affected = { $org } est aussi concerné et avait été oublié : { $ref } attend son avis jusqu'à { $until } : { $title }
advice-over = Le temps des avis sur { $ref } est passé : { $title }
advice-over-missing = Chaque avis demande votre réponse : `decision answer { $ref } ORG taken TEXT` (ou partly, ou declined) – manquent : { $from }
advice-over-publish = Décidez ensuite : `decision outcome { $ref } TEXT`
advice-line = Avis de { $from } : { $text }
advice-answer-line = Réponse : { $answer } – { $text }
advice-none-from = Aucun avis de { $orgs }.
advice-escalated = { $org } dit que cela dépasse le mandat.
advice-escalated-reason = { $org } dit que cela dépasse le mandat : { $reason }
advice-turned = Cela dépasse le mandat, disent { $orgs } : tous décident donc, par consentement.
escalated = { $org } dit que { $ref } dépasse le mandat : { $title }. Une voix d'un autre secteur qui est du même avis en fait une proposition à tous : `decision escalate { $ref }`
escalated-reason = { $org } dit que { $ref } dépasse le mandat : { $title }. { $reason } – une voix d'un autre secteur qui est du même avis en fait une proposition à tous : `decision escalate { $ref }`
tally-advice = Avis reçus : { $heard } des { $of } voix concernées.
advice-taken = repris
advice-partly = repris en partie
advice-declined = pas repris
record-recorded = { $ref } noté, pas encore confirmé : { $title }
record-corrected = { $ref } corrigé, pas encore confirmé : { $title }
record-how = Décidé le { $on } par { $method }.
record-adopted = Tel que noté : adopté, { $grade }.
record-not-adopted = Tel que noté : pas adopté, { $why }.
record-contest = C'était autrement ? Chaque voix peut le dire jusqu'à { $until } : `decision contest { $ref } TEXT`
record-done = { $ref } est noté. Cela compte si personne ne l'a contesté d'ici { $until }.
record-contested = { $org } conteste ce qui est noté sous { $ref } : { $title }
record-contested-text = { $org } dit : { $text }
record-as-recorded = Tel que noté : { $text }
record-contested-how = Les deux versions restent visibles, et { $ref } ne compte pas tant que la personne qui l'a noté ne l'a pas corrigé.
record-confirmed = Ce qui est noté sous { $ref } est confirmé, personne ne le conteste : { $title }
record-on = Décidé en présence le { $on }, puis mis par écrit.
record-version = Noté, version { $version } : { $text }
tally-not-noted = Qui a dit quoi n'a pas été noté.
sponsored = { $org } soutient { $ref }.
proposal-waiting-language = { $ref } attend son texte dans toutes les langues de travail : { $title }
proposal-missing = Manquent encore : { $languages }. Porte-parole, suppléance ou coordination peuvent l'ajouter : `decision translate { $ref } --language { $language } --text TEXT`. Puis la proposition s'ouvre avec toute sa fenêtre.
waits-for-language = { $ref } est noté. La proposition s'ouvre dès que son texte existe dans toutes les langues de travail.
proposal-translated = { $ref } existe maintenant en { $language } : { $title }
decision-translations = Aussi en : { $languages }
proposal-amended = { $ref } a un nouveau texte, version { $version } : { $title }. Les positions d'avant sont effacées ; répondez de nouveau, s'il vous plaît.
amended-holder = Le texte de { $ref } a changé, c'est maintenant la version { $version } : { $title }. Votre position sur la version d'avant est effacée.
amended-before = Avant : { $text }
amended-now = Maintenant : { $text }
amended-no-text = pas de texte, seulement le titre
amended-again = Répondez de nouveau, s'il vous plaît ; clôture { $closes }.
amended-later = La proposition s'ouvre de nouveau quand son texte existe dans toutes les langues de travail.
proposal-editorial = { $ref } a un changement de forme, les positions restent : { $title }
editorial-how = Plus que la forme ? Jusqu'à { $until }, chaque voix peut le dire, et cela devient une nouvelle version : `decision contest { $ref } TEXT`
editorial-contested = { $org } dit que le changement de { $ref } va au-delà de la forme, c'est donc une nouvelle version : { $title }. Sa raison : { $reason }
resolved-by-version = { $org }, objection à la version { $version }, résolue par la version { $by } : { $reason }
resolved-by-voice = { $org }, objection ramenée à { $position } : { $reason }
proposal-closing-early = { $ref } a été entendu par tous et rien ne s'y oppose : { $title }. Clôture anticipée { $closes }, au lieu de { $was }.
closing-early-how = Vous voulez ce temps ? Un mot suffit pour garder ouvert jusqu'à { $was } : `decision keep-open { $ref }`
proposal-kept-open = { $org } garde { $ref } ouvert : { $title }. Clôture { $closes }, comme d'abord annoncé.
button-keep-open = Garder ouvert
proposal-nudge = La moitié du temps est passée, et { $orgs } n'a pas été entendu sur { $ref } : { $title }. Clôture { $closes }.
proposal-urgent = Urgent : { $ref } a besoin de votre voix d'ici { $closes } : { $title }
proposal-last-call = Dernier appel : { $orgs } n'a pas été entendu sur { $ref } : { $title }. Clôture { $closes }.
objection-yours = { $org } a fait objection à { $ref } : { $title }. L'auteur et la facilitation le savent. Personne d'autre que { $org } ne peut la lever.
objection-question = Une question qui aide : quel tort pour le but, un partenaire ou une règle convenue attendez-vous ?
objection-options = Ce qui rapproche souvent : un autre texte, un essai plus court, une mesure, un réexamen plus tôt, un périmètre plus étroit.
objection-ways = Pour avancer : un nouveau texte avec `decision amend { $ref } --text TEXT`, { $org } la ramène avec `vote { $ref } concern raison`, ou la proposition est retirée avec `decision withdraw { $ref }`
decision-position-ground = { $org }, { $position } – { $ground } : { $reason }
decision-stood-aside = { $orgs } s'est mis en retrait et n'a pas de devoirs dans ceci.
decision-version-before = Texte avant la version { $version } ({ $date }) : { $text }
decision-editorial = Texte avant le changement de forme du { $date }, version { $version } : { $text }
