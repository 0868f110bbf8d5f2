# Reviews. What each argument is stands in locales/en.

review-scope-partnership = le partenariat
conclusion-continue = continuer
conclusion-adjust = ajuster la stratégie
conclusion-rebuild = reconstruire
conclusion-renew = renouveler
conclusion-pause = faire une pause
conclusion-close = clore en bon ordre
conclusion-follows-continue = Si c'est adopté : tout continue tel quel.
conclusion-follows-adjust = Si c'est adopté : la phase reste, et une autre stratégie est proposée.
conclusion-follows-rebuild = Si c'est adopté : un nouveau cycle commence dans la phase de construction. Les décisions restent en vigueur jusqu'à leur remplacement.
conclusion-follows-renew = Si c'est adopté : la phase de pérennisation commence, vers l'étape suivante.
conclusion-follows-pause = Si c'est adopté : les rappels se taisent jusqu'à la date ci-dessous.
conclusion-follows-close = Si c'est adopté : le partenariat est mené à bonne fin, selon la liste de ce qui reste ouvert.
review-no-chair = personne ne le préside encore

review-line = { $ref } { $scope } : { $date }, présidence : { $chair } – `review state { $ref } TEXT`
review-line-overdue = { $ref } { $scope } : en retard de { $days ->
    [one] { $days } jour
    [many] { $days } de jours
   *[other] { $days } jours
}, présidence : { $chair } – `review conclude { $ref } continue TEXT`
review-line-proposed = { $ref } { $scope } : { $conclusion }, à décider – `decision show { $decision }`
review-line-over = { $ref } { $scope } : { $conclusion }, adopté le { $date }
review-concludes = Cela conclut { $ref } : { $conclusion }.
review-pause-until = Pause jusqu'au { $until }.
review-next = Prochain bilan du partenariat le { $date }.
reviews-none = Aucun bilan n'est daté – `review open --on WHEN --chair PERSON`
reviews-more = … et { $count } plus anciens.

review-done = { $ref } est daté : { $date }.
review-opened = { $ref } : bilan, { $scope }, { $date }.
review-chair = Présidence : { $person }.
review-chair-coordinator = Présidence : { $person }, qui assure aussi la coordination. Si la coordination elle-même est en question, mieux vaut quelqu'un d'autre – `review move REF --chair PERSON`
review-chair-wanted = Personne ne le préside encore – `review move { $ref } --chair PERSON`
review-opened-called = Demandé par { $orgs }.
review-opened-signals = Ce qui le suggère :
review-opened-how = Le dossier arrive une semaine avant. Que faut-il regarder ? Dites-le à qui préside.
review-moved = { $ref } : le bilan, { $scope }, a lieu { $date }.
review-material = Dossier de { $ref }, { $scope }, { $date } :
review-approaches = { $ref }, { $scope } : { $days ->
    [0] le bilan est aujourd'hui, { $date }
    [one] le bilan est demain, { $date }
    [many] le bilan est dans { $days } de jours, { $date }
   *[other] le bilan est dans { $days } jours, { $date }
}.
review-you-chair = Vous présidez { $ref }, { $date }.
review-chair-how = Une fois tenu : `review state { $ref } TEXT` pour l'état des progrès, puis `review conclude { $ref } continue TEXT` – ou adjust, rebuild, renew, pause, close.
review-missed = { $ref }, { $scope } : le bilan du { $date } n'a pas encore de conclusion.{ $times ->
    [4] { " " }Il reste sur la liste ; c'est le dernier rappel.
   *[other] { "" }
}
review-state-done = L'état de { $ref } est noté. Sa conclusion : `review conclude { $ref } continue TEXT` – ou adjust, rebuild, renew, pause, close.
review-stated = État de { $ref }, { $scope } : { $text }
review-concluded = { $ref } est conclu : { $conclusion }.
review-phase = Cycle { $cycle }, phase { $phase } dès aujourd'hui.
review-rebuild = Ce qui fut convenu pour construire demande à être confirmé ; les décisions restent en vigueur jusqu'à leur remplacement – `decision list --status adopted`
review-renew = Étape suivante : que doit-il rester, et sous quelle forme ? – `propose TITLE --kind institutional-form`
review-adjust = Ensuite : l'autre stratégie – `propose TITLE --kind strategy-adjustment`
review-paused = Les rappels se taisent jusqu'au { $until }. Les décisions gardent leurs dates.
pause-ended = La pause est finie : les rappels reprennent. Où en sommes-nous ? – `status`
review-close = Pour mener à bonne fin :

## Material
material-decisions = DÉCISIONS à réexaminer vers cette date : { $count }
material-value = APPORTS du partenariat : { $ref } { $answered } réponses sur { $invited } – `checkin results { $ref }`
material-indicators = RÉSULTATS : { $count ->
    [0] rien n'est mesuré – `indicator add NAME --owner ORG --every monthly`
    [one] { $count } indicateur
    [many] { $count } d'indicateurs
   *[other] { $count } indicateurs
}
material-signals = SIGNAUX depuis le dernier bilan : { $count }
material-sharing = GAINS ET APPORTS : { $count } voix sur { $of } ont dit les leurs – `stakeholder update --contribution TEXT --gains TEXT`
material-share = · { $org } apporte : { $brings } ; gagne : { $gains }
material-unsaid = pas dit

## Moving on
moving-on-decisions = · Propositions ouvertes : { $count } – `decision list --status open`
moving-on-outcomes = · Énoncés du résultat manquants : { $count } – `decision outcome REF TEXT`
moving-on-indicators = · Indicateurs à relever une dernière fois : { $count } – `indicator list`
moving-on-export = · Tout le dossier, pour qui veut le garder – `partnership export`
moving-on-closure = · Enfin : la décision de finir, puis l'archive – `propose TITLE --kind closure`, `partnership archive`

material-tasks = PROMESSES des 180 derniers jours : { $kept } tenues sur { $due }, { $overdue } en retard – `task list --status overdue`
material-inputs = CONTRIBUTIONS : { $given } données, { $taken } retenues, { $partly } en partie, { $declined } écartées, { $parked } mises de côté, { $unanswered } sans réponse – `input influence`
material-meetings = RÉUNIONS tenues : { $count } – `meeting list`
moving-on-tasks = · Tâches encore ouvertes : { $count } – `task list --status open`
moving-on-inputs = · Contributions sans réponse : { $count } – `input list`
moving-on-meetings = · Réunions à tenir ou à annuler : { $count } – `meeting list`
