# What the domain answers when something does not fit. What each argument is stands in locales/en.

## Where and who
refusal-no-partnership = Il n'y a pas encore de partenariat ici.
refusal-no-partnership-hint = Ouvrez-en un avec `partnership start NAME`, ou rattachez cette salle avec `partnership connect CODE`.
refusal-archived = Ce partenariat est archivé, rien ne change donc plus. On peut lire : `decision list`, `log`
refusal-unknown-account = Je ne connais pas encore ce compte ici.
refusal-unknown-account-hint = Si vous participez déjà avec un autre compte, envoyez `me link` là-bas et `me connect CODE` ici. Sinon, demandez à la coordination, ou envoyez `stakeholder represent ORG`.
refusal-status-coordinator = La vue de la coordination est réservée à la coordination. La vôtre : `status`
refusal-coordinator-only = Ceci est réservé à la coordination. `partnership show` la nomme.
refusal-no-seat = Il faut pour cela parler au nom d'une organisation, et ce n'est pas encore votre cas.
refusal-no-seat-hint = Demandez-le avec `stakeholder represent ORG`, ou inscrivez la vôtre avec `stakeholder join NAME --sector SECTOR`.
refusal-not-lead-anywhere = Ceci est réservé aux porte-parole. `stakeholder list` montre qui l'est.
refusal-not-lead = Ceci est réservé au porte-parole de { $org }. `stakeholder list` montre qui c'est.
refusal-not-delegate = Vous ne parlez pas pour { $org }. Vous pouvez le demander : `stakeholder represent { $org }`
refusal-handed-over = Vous avez transmis pour un temps le rôle de porte-parole de { $orgs }. Pour le reprendre : `stakeholder hand-over --end`
refusal-which-org = Vous parlez pour { $orgs }. Nommez-en une, s'il vous plaît : ajoutez `--for ORG` à la fin ; avec `stakeholder update` et `stakeholder leave`, elle vient juste après.
refusal-name-org = Nommez l'organisation, s'il vous plaît : `stakeholder update ORG --interest TEXT`
refusal-which-partnership = Vous participez à plusieurs partenariats : { $codes }. Envoyez ceci dans une salle de celui que vous voulez dire.
refusal-which-reference = Lequel voulez-vous dire : { $codes } ? Renvoyez votre message avec cette référence.
refusal-other-partnership = Je ne trouve pas de { $code } que vous pourriez utiliser d'ici. Dans une salle, ses propres références n'ont pas besoin de code : `decision show D1`
refusal-elsewhere = Ceci ne concerne pas un partenariat. Envoyez-le-moi en privé.
refusal-try-again = Autre chose est arrivé au même moment et rien n'a été enregistré. Renvoyez votre message, s'il vous plaît.
refusal-old-button = Ce bouton ne marche plus. `status` montre ce qui est ouvert et la ligne à envoyer.

## Texts, numbers, days
refusal-empty-text = Il n'y a pas de texte. Ajoutez quelques mots, s'il vous plaît.
refusal-too-long = Ce texte compte { $length } caractères ; { $most } est le maximum ici. Raccourcissez-le, s'il vous plaît.
refusal-number-range = Donnez un nombre de { $least } à { $most }, s'il vous plaît.
refusal-past = { $when } est passé. Il faut un moment à venir, par exemple : in 7 days, tomorrow 9:00
refusal-future = { $when } est encore à venir. Il faut un jour passé, ou aujourd'hui.
refusal-when-far = Ce jour est trop loin pour mon calendrier.
refusal-nothing-to-change = Rien à changer n'a été nommé. `help` suivi de la commande montre ce qui peut l'être.
refusal-unknown-reference = Il n'y a pas de { $ref } ici. `decision list`, `poll list`, `remind list` et `stakeholder list` montrent ce qu'il y a.
refusal-reference-letter = { $ref } ne convient pas ici : il faut une référence qui commence par { $letter }, comme { $letter }1.

## People and organisations
refusal-person-unknown = Je ne connais ici personne du nom de « { $name } ».
refusal-person-hint = Mentionnez la personne avec @, ou écrivez le nom affiché exactement comme il est ici.
refusal-person-known-hint = Je connais les personnes qui ont parlé ici, ou que la coordination a inscrites : `stakeholder add NAME --sector SECTOR --lead PERSON`
refusal-person-ambiguous = { $count } personnes ici s'appellent « { $name } ». Mentionnez avec @ celle que vous voulez dire.
refusal-person-twice = { $person } est nommé deux fois. Chacun a une seule place dans une organisation.
refusal-org-unknown = Je ne trouve pas d'organisation « { $name } » ici. `stakeholder list` montre celles qu'il y a.
refusal-org-nearest = Je ne trouve pas d'organisation « { $name } » ici. Vouliez-vous dire { $org } ?
refusal-org-ambiguous = « { $name } » peut être { $orgs }. Utilisez l'un de ces codes, s'il vous plaît.
refusal-org-exists = { $org } est déjà inscrit, comme { $ref }. Pour parler en son nom : `stakeholder represent { $org }`
refusal-org-left = { $org } est parti. Pour revenir, une nouvelle inscription : `stakeholder join NAME --sector SECTOR`
refusal-org-gone = Cette organisation n'est pas inscrite. `stakeholder list` montre celles qui le sont.
refusal-org-no-voice = { $org } n'a pas de voix en ce moment. `stakeholder list` montre où elle en est.
refusal-code-form = « { $code } » ne peut pas être un code court. Il faut des lettres, des chiffres et des tirets, { $most } au plus, par exemple RW.
refusal-code-taken = Le code { $code } est pris, pour { $ref }. Choisissez-en un autre, s'il vous plaît.
refusal-already-delegate = Vous parlez déjà pour { $org }. `status` montre ce qui a besoin de vous.
refusal-already-asked = Vous avez demandé à parler pour { $org } ; la réponse est encore à venir. Le porte-parole ou la coordination la donne.
refusal-already-lead = { $person } est déjà porte-parole de { $org }.
refusal-already-observer = Vous êtes déjà en observation. Pour parler au nom d'une organisation : `stakeholder represent ORG`
refusal-nothing-asked = { $person } n'a pas demandé à parler pour une organisation. C'est possible : `stakeholder represent ORG`
refusal-accept-lead = Seuls le porte-parole de cette organisation ou la coordination peuvent accepter { $person }.
refusal-nothing-handed = Le rôle de porte-parole de { $org } n'est pas transmis en ce moment. Pour le transmettre : `stakeholder hand-over PERSON --until WHEN`
refusal-voice-by-decision = Après explore, une décision règle qui a une voix. Laissez `--voice` de côté, ou proposez-le : `propose TITLE --kind governance-rule`
refusal-status-derived = « En sommeil » et « parti » découlent de ce qui se passe. Possible ici : named, invited, exploring, committed, active.

## The partnership, its rooms and settings
refusal-room-taken = Cette salle appartient déjà à { $name }. Ouvrez un autre partenariat dans une salle à lui.
refusal-start-in-room = Un partenariat s'ouvre dans une salle. Envoyez ceci là-bas, s'il vous plaît.
refusal-connect-in-room = Un code rattache une salle. Envoyez ceci dans la salle à rattacher, s'il vous plaît.
refusal-detach-in-room = Envoyez ceci dans la salle à détacher, s'il vous plaît.
refusal-set-in-room = Ce réglage concerne une salle. Envoyez-le dans cette salle, s'il vous plaît.
refusal-room-already-attached = Cette salle appartient déjà à un partenariat. La coordination peut la détacher : `partnership detach`
refusal-last-room = C'est la seule salle. Rattachez-en d'abord une autre : `partnership link`
refusal-last-partners-room = C'est la seule salle des partenaires : si elle était publique, les annonces n'iraient nulle part. Rattachez-en d'abord une autre : `partnership link`
refusal-link-code = Ce code ne marche pas. Un code sert une fois, pendant 15 minutes.
refusal-link-code-hint = La coordination en crée un nouveau avec `partnership link`.
refusal-partnership-code = Le code court { $code } est pris. Choisissez-en un autre : `partnership start NAME --code CODE`
refusal-suitability = `--suitability` demande trois réponses, comme `yes,yes,no` : est-il vrai que personne ne peut résoudre cela seul ; manque-t-il une image commune de la solution ; une méthode visible ferait-elle venir des gens qui sinon resteraient à l'écart ?
refusal-sectors-empty = Nommez au moins un secteur, par exemple : public, private, communities
refusal-sectors-many = La liste est longue ; { $most } secteurs est le maximum.
refusal-sector-unknown = Il n'y a pas de secteur « { $sector } » ici. Possible : { $sectors }
refusal-sector-nearest = Il n'y a pas de secteur « { $sector } » ici. Vouliez-vous dire { $nearest } ? Possible : { $sectors }
refusal-set-by-decision = { $setting } : après explore, il y faut une décision des partenaires. `propose TITLE --text TEXT`
refusal-setting-value = « { $value } » ne convient pas pour { $setting }.
refusal-setting-name = Un nom a de 1 à 100 caractères : `partnership set name Upper Sarala`
refusal-setting-goal = Un but a de 1 à 500 caractères : `partnership set goal Springs that run all year`
refusal-setting-vision = Une vision a de 1 à 500 caractères : `partnership set vision A valley that feeds its people`
refusal-setting-timezone = Il faut une région et une ville : `partnership set timezone Africa/Nairobi`
refusal-setting-language = Il faut en, fr, es ou ar : `partnership set language fr`
refusal-setting-languages = Il faut en, fr, es, ar, la langue principale d'abord : `partnership set languages en,fr`
refusal-setting-sectors = Il faut des mots séparés par des virgules : `partnership set sectors public,private,communities`
refusal-setting-visibility = Il faut private, unlisted ou public : `partnership set visibility private`
refusal-setting-room = Il faut partners ou public : `partnership set room partners`
refusal-setting-anonymity-floor = Il faut un nombre à partir de 5 : `partnership set anonymity-floor 5`
refusal-setting-group-floor = Il faut un nombre à partir de 3 : `partnership set group-floor 3`
refusal-setting-quiet-hours = Il faut un début et une fin : `partnership set quiet-hours 21:00-07:00`
refusal-setting-voices = Il faut ce qu'on regarde, les mots pour le groupe, et une part : `partnership set voices gender women/femmes 40%; region north 25%`. `partnership set voices none` enlève tout.
refusal-voices-form = « { $piece } » n'est pas un objectif de diversité de voix.
refusal-voices-axis = On ne peut pas viser « { $axis } ». Possible : { $axes }
refusal-voices-language = « { $words } » ne nomme aucune langue que je parle. Possible, avec des barres obliques entre elles : { $languages }
refusal-voices-percent = Une part visée est de { $least } % au moins et de { $most } % au plus. Au-delà, elle dirait d'une personne ce qu'elle a confié pour l'ensemble seulement.
refusal-voices-twice = « { $words } » est visé deux fois ici. Nommez-le une seule fois.
refusal-voices-many = Pas plus de { $most } objectifs. Lesquels comptent le plus pour vous ?
refusal-voices-decided = Les partenaires ont décidé de ces objectifs : { $ref }. Les changer demande aussi une décision.
refusal-voices-decided-hint = Par exemple : `propose Whom we want to hear --kind governance-rule --set voices=gender women 50%`
refusal-floor = Ce nombre est de { $least } au moins et de 100 au plus. En dessous, on verrait qui a répondu quoi.
refusal-role-held = { $person } a déjà ce rôle : { $role }.
refusal-role-not-held = { $person } n'a pas ce rôle : { $role }. `partnership show` montre qui l'a.
refusal-last-coordinator = C'est la seule personne à la coordination. Nommez-en d'abord une autre : `partnership coordinator add PERSON`
refusal-archive = Archiver demande une décision de tous, et il n'y en a pas encore.
refusal-archive-hint = Proposez-la : `propose Close in good order --kind closure`

## Proposing
refusal-no-voices = Aucune organisation n'a encore de voix ici, personne ne pourrait donc répondre.
refusal-no-voices-hint = Inscrivez la première : `stakeholder join NAME --sector SECTOR`
refusal-method-weaker = Pour ce sujet ({ $kind }), la méthode est { $method }, ou une plus forte.
refusal-method-weaker-hint = Laissez `--method` de côté, ou choisissez consent ou consensus. Ou laissez d'abord les partenaires en décider : `propose How we decide --kind governance-rule --set method.{ $word }={ $typed }`
refusal-level-lower = Ce sujet ({ $kind }) est une affaire majeure. Laissez `--level` de côté.
refusal-closing-early = Une telle affaire reste ouverte { $length }. La clôture la plus proche est { $earliest } ; sans `--closes`, elle est choisie pour vous.
refusal-closing-late = La clôture peut être au plus dans { $days } jours.
refusal-review-far = On revient sur une décision dans les deux ans. Le dernier jour est { $latest }.
refusal-before-closing = Le réexamen et la fin viennent après la clôture, qui est { $closes }.
refusal-whom-accept = Qui les partenaires doivent-ils accepter ? Nommez une personne, s'il vous plaît.
refusal-whom-accept-hint = Par exemple : `propose Accept our coordinator --kind facilitator --person NAME`
refusal-not-named = { $person } n'est jusqu'ici ni à la coordination ni à la facilitation. La coordination doit d'abord nommer cette personne : `partnership facilitator add PERSON`
refusal-not-in-force = { $ref } n'est pas en vigueur, il n'y a donc rien à remplacer. Laissez `--supersedes` de côté.
refusal-not-waiting = { $ref } n'attend pas de voix. `decision show { $ref }` montre où cela en est.
refusal-not-proposer = Seul l'auteur peut retirer { $ref }. `decision show { $ref }` le nomme.

## Answering
refusal-waiting = { $ref } n'est pas encore ouvert : le soutien d'une voix est attendu. `decision sponsor { $ref }`
refusal-withdrawn = { $ref } a été retiré par son auteur. `decision show { $ref }`
refusal-integrating = { $ref } est clos et l'on travaille sur une objection. Seul qui a fait objection peut maintenant changer de position.
refusal-closed = { $ref } est clos depuis { $closed }.
refusal-late = { $ref } est clos depuis { $closed }. Les positions venues plus tard ne comptent pas.
refusal-late-hint = Vos mots peuvent encore se placer dessous : `decision dissent { $ref } TEXT`, pendant 14 jours après la clôture, si vous n'étiez pas d'accord ou pas entendu.
refusal-not-on-roll = { $org } n'est pas sur la liste des voix de { $ref }, établie le { $taken }. Sa voix compte dans ce qui s'ouvre désormais.
refusal-position-method = { $ref } se décide par { $method }, qui n'a pas de position « { $position } ». Possible : { $positions }
refusal-reason = { $position } demande une raison, en { $least } caractères au moins, pour que les autres puissent comprendre.
refusal-reason-hint = Par exemple : `vote { $ref } { $position } parce que …` avec vos propres mots
refusal-ground = Un blocage nomme son motif : goal (but ou code enfreint), harm (tort grave à ceux que vous représentez), mandate (hors du mandat) ou law (illégal). `vote { $ref } block RAISON --ground harm`

## After the closing
refusal-not-closed = { $ref } n'est pas encore clos. `decision show { $ref }` montre jusqu'à quand.
refusal-outcome-who = Le résultat de { $ref } est énoncé par son auteur ou par la coordination.
refusal-outcome-stated = { $ref } a déjà son énoncé du résultat : `decision show { $ref }`
refusal-dissent-who = Les déclarations sous { $ref } sont pour les voix en désaccord, abstenues ou pas entendues ; pour une proposition pas adoptée, aussi pour ses soutiens.
refusal-dissent-late = Les déclarations sous { $ref } étaient possibles jusqu'à { $until }.
refusal-no-dissent = Il n'y a pas de déclaration de vous à retirer sous { $ref }. `decision show { $ref }`
refusal-no-review = { $ref } n'est pas en réexamen en ce moment.
refusal-no-review-hint = { $ref } sera réexaminé le { $review }. Un changement peut être proposé à tout moment : `propose TITLE --supersedes { $ref }`
refusal-review-reason = Modifier ou abandonner { $ref } demande une raison de { $least } caractères au moins : `decision review { $ref } amend RAISON`

## Polls
refusal-options-few = Un sondage a besoin d'au moins deux choix.
refusal-options-hint = Par exemple : `poll ask Which day suits you? --options "Monday; Tuesday; Friday"`
refusal-options-many = La liste est longue ; { $most } choix est le maximum.
refusal-no-such-choice = { $ref } n'a pas de choix « { $choice } ». Possible : { $options }
refusal-one-choice = { $ref } prend un seul choix : `poll answer { $ref } 1`
refusal-poll-who = { $ref } est clos par qui l'a ouvert, ou par la coordination.

## Reminders
refusal-reminder-when = Quand doit-il venir ? `remind add TEXT --when tomorrow 9:00` ou `remind add TEXT --every weekly on monday`
refusal-reminder-over = { $ref } est terminé. Un nouveau moment le ranime : `remind edit { $ref } --when WHEN`
refusal-reminder-who = { $ref } est changé par qui l'a créé, qui le reçoit, ou la coordination. Pour l'entendre plus tard : `remind snooze { $ref } 2 days`
refusal-reminders-many = Il y a déjà { $most } rappels, c'est le maximum. Annulez-en d'abord un : `remind list`

## One's own accounts
refusal-person-code = Ce code ne marche pas. Un code sert une fois, pendant 15 minutes.
refusal-person-code-hint = Envoyez `me link` depuis votre autre compte pour en avoir un nouveau, puis `me connect CODE` ici.
refusal-nothing-known = Je ne garde rien sur ce compte, il n'y a donc rien à effacer ni à retirer.
refusal-same-person = Les deux comptes sont déjà vous. `me show` en donne la liste.
refusal-not-your-account = « { $account } » n'est pas parmi vos comptes. `me show` en donne la liste.
refusal-only-account = C'est votre seul compte. Pour tout effacer : `me forget`

refusal-level-lower-hint = Ou laissez d'abord les partenaires en décider : `propose How we decide --kind governance-rule --set level.{ $word }=routine`

refusal-not-vanished = Si la coordination ne donne pas signe d'ici { $from }, deux porte-parole de secteurs différents peuvent nommer quelqu'un d'autre.
refusal-backed-already = Vous avez déjà demandé { $person } à la coordination. Un porte-parole d'un autre secteur doit confirmer : `partnership coordinator add PERSON`
refusal-set-kind = Seule une règle de gouvernance change des règles.
refusal-set-kind-hint = Par exemple : `propose How we decide --kind governance-rule --set window.routine=5d`
refusal-set-key = Il n'y a pas de règle « { $key } » à fixer. Possible : { $keys }
refusal-set-value = « { $key } » demande une valeur à sa suite, comme dans `propose How we decide --kind governance-rule --set window.routine=5d`
refusal-set-where = Cela se trouve après { $key }.
refusal-set-twice = « { $key } » est fixé deux fois ici. Une seule fois, s'il vous plaît.
refusal-set-length = { $key } est de { $least } au moins et de { $most } au plus.
refusal-set-quorum = { $key } prend une part des voix, d'un tiers à toutes : `propose How we decide --kind governance-rule --set quorum.routine=1/2`
refusal-fallback-method = Pour { $kind }, le recours est un vote, et pas plus faible que la méthode habituelle : majority, two-thirds, double-majority ou double-majority-all.
refusal-fallback-none = Pour { $kind }, il n'y a pas de recours : ce qui rencontre une objection se cherche à nouveau.
refusal-urgent = Aucune règle ne dit ce qui peut être urgent ici, chaque affaire a donc toute sa fenêtre. Laissez `--urgent` de côté.
refusal-urgent-hint = Une règle là-dessus se décide comme une autre : `propose What is urgent --kind governance-rule --scope urgency --set urgent.window=48h`
refusal-urgent-reason = Pourquoi est-ce urgent ? Dites-le en { $least } caractères au moins ; cela reste au registre.
refusal-advice-only = { $method } ne demande pas de tâche et interroge tout le monde. Laissez `--task`, `--affected` et `--knowledgeable` de côté, ou choisissez `--method advice`.
refusal-advice-task = Sur avis décide qui tient un rôle ou une action. Nommez la décision qui vous le donne, s'il vous plaît.
refusal-advice-whom = Nommez les voix que cela touche, et quelqu'un qui s'y connaît, s'il vous plaît.
refusal-advice-how = Par exemple : `propose Where to dig the well --kind operational --task D1 --affected UVF, FC --knowledgeable RW`
refusal-advice-not-held = { $ref } ne vous donne pas de rôle ou d'action en vigueur, la décision n'est donc pas à vous seul.
refusal-affected-nobody = Personne ne parle pour { $org } en ce moment, on ne peut donc pas lui demander. La coordination peut inscrire quelqu'un : `stakeholder list`
refusal-affected-already = { $org } est déjà parmi ceux que { $ref } concerne.
refusal-not-advice = { $ref } se décide par { $method }, il n'y a donc pas d'avis. `decision show { $ref }`
refusal-not-decider = Ceci est réservé à la personne qui décide { $ref }. `decision show { $ref }` la nomme.
refusal-advice-short = Donnez votre avis sur { $ref } en { $least } caractères au moins, pour qu'on puisse y répondre.
refusal-answer-short = Dites pourquoi, en { $least } caractères au moins, s'il vous plaît.
refusal-no-advice = { $from } n'a pas donné d'avis sur { $ref }. `decision show { $ref }` montre de qui il y en a.
refusal-escalated = { $org } l'a déjà dit. Il faut une voix d'un autre secteur pour faire de { $ref } une proposition à tous.
refusal-advice-window = { $ref } recueille des avis jusqu'à { $ends }. Ensuite vous pourrez publier.
refusal-answers-missing = { $ref } reste ouvert : il manque des réponses à { $from }.
refusal-answers-missing-how = `decision answer { $ref } ORG taken TEXT` – ou partly, ou declined, avec la raison.
refusal-record-position = De qui est la position « { $words } » ? Il faut une organisation devant : `decision record TITLE --text TEXT --method majority --positions "BA=support, RW=oppose: it costs too much"`
refusal-record-position-method = « { $words } » de { $org } n'est pas une position de { $method }. Possible : { $positions }
refusal-record-twice = { $org } y est deux fois. Chaque voix a une seule position.
refusal-record-reason = { $position } de { $org } demande une raison, en { $least } caractères au moins : ORG=POSITION: raison
refusal-record-ground = Le blocage de { $org } nomme son motif avant la raison : goal, harm, mandate ou law – ORG=block: harm: raison
refusal-not-recorded = { $ref } a été décidé ici, il n'y a donc rien de noté à contester. `decision show { $ref }`
refusal-not-recorder = Ce qui est noté sous { $ref } est corrigé par qui l'a écrit. Pour dire que c'est faux : `decision contest { $ref } TEXT`
refusal-record-confirmed = Ce qui est noté sous { $ref } est confirmé. Un changement est une nouvelle proposition : `propose TITLE --supersedes { $ref }`
refusal-contest-late = Ce qui est noté sous { $ref } pouvait être contesté jusqu'à { $until }.
refusal-contest-late-hint = Vos mots peuvent encore se placer dessous pendant 14 jours : `decision dissent { $ref } TEXT`. Un changement est une nouvelle proposition : `propose TITLE --supersedes { $ref }`
refusal-contest-short = Dites comment c'était, en { $least } caractères au moins : `decision contest { $ref } TEXT`
refusal-waiting-language = { $ref } n'est pas encore ouvert : son texte manque en { $languages }.
refusal-waiting-language-hint = Porte-parole, suppléance ou coordination peuvent l'ajouter : `decision translate { $ref } --language { $language } --text TEXT`
refusal-old-version = Le texte de { $ref } a changé depuis cette carte : la version { $version } est ouverte. Lisez-la d'abord, s'il vous plaît : `decision show { $ref }`
refusal-amend-who = Le texte de { $ref } est changé par son auteur. `decision show { $ref }` le nomme.
refusal-amend-advice = L'avis a été demandé sur { $ref } tel quel. Pour un autre texte, retirez-le et demandez de nouveau : `decision withdraw { $ref }`
refusal-same-text = { $ref } a déjà exactement ce texte.
refusal-editorial-late = Un changement de forme de { $ref } demande 48 heures avant la clôture, pour pouvoir être contesté. Sans `--editorial`, cela devient une nouvelle version.
refusal-editorial-over = Le changement de forme de { $ref } pouvait être contesté jusqu'à { $until }. On peut encore y faire objection : `vote { $ref } POSITION raison`
refusal-nothing-to-contest = Il n'y a pas de changement de forme de { $ref } à contester. `decision show { $ref }` montre son texte.
refusal-contest-reason = Dites pourquoi c'est plus que la forme, en { $least } caractères au moins : `decision contest { $ref } TEXT`
refusal-translate-who = Maintenant que { $ref } est ouvert, seul son auteur ajoute une langue.
refusal-translate-same = { $ref } a été écrit en { $language }. Pour changer son texte : `decision amend { $ref } --text TEXT`
refusal-not-working-language = { $language } n'est pas une langue de travail ici. `partnership show` les montre.
refusal-own-position = { $org } a une position sur { $ref } et vous parlez en son nom ; une autre personne de la coordination doit donc le faire.
refusal-close-who = { $ref } est clos plus tôt par son auteur ou par la coordination.
refusal-closing-already = { $ref } se clôt déjà plus tôt, { $earliest }.
refusal-kept-open = { $org } garde { $ref } ouvert. Clôture { $earliest }.
refusal-close-major = { $ref } est une affaire majeure, qui garde toute sa fenêtre. Clôture { $earliest }.
refusal-close-hidden = Les positions sur { $ref } restent cachées jusqu'à la clôture, toute la fenêtre reste donc. Clôture { $earliest }.
refusal-close-unheard = { $ref } peut se clore plus tôt quand tous ont répondu. Pas entendus : { $orgs }. Pour l'instant, clôture { $earliest }.
refusal-close-objection = Une objection ou un blocage est maintenu contre { $ref }, donc pas de clôture anticipée. Clôture { $earliest }.
refusal-close-soon = { $ref } se clôt de toute façon d'ici un jour, { $earliest }.
refusal-not-closing = { $ref } ne se clôt pas plus tôt. C'est ouvert jusqu'à { $closes }.

## Indicators and reviews
refusal-indicator-owner-left = { $org } est parti. Un indicateur a besoin d'un responsable présent : `stakeholder list`
refusal-indicators-many = { $most } indicateurs sont déjà mesurés, c'est le maximum. Terminez-en d'abord un : `indicator end REF`
refusal-indicator-by = Une date va avec une cible, et il n'y en a pas.
refusal-indicator-by-hint = Par exemple : --baseline 40 --target 20 --by 2030-01-01
refusal-no-number = « { $value } » n'est pas un nombre. Par exemple : 38, 12.5 ou 12,5
refusal-number-ambiguous = « { $value } » peut vouloir dire { $thousand } ou { $fraction }. Écrivez-le sans virgule.
refusal-number-long = Ce nombre est trop long : { $most } chiffres au plus, dont { $places } après la virgule.
refusal-indicator-ended = { $ref } est terminé. Ceux qui sont encore mesurés : `indicator list`
refusal-indicator-owner = { $ref } est relevé par qui parle pour { $org }. On répond au rappel par le nombre.
refusal-review-over = { $ref } est déjà conclu. Un nouveau : `review open --on WHEN --chair PERSON`
refusal-review-chair = { $ref } est l'affaire de qui le préside, ou de la coordination : `review list`
refusal-review-scope = On ne peut faire le bilan de « { $value } ». Soit partnership, soit une décision ou un indicateur : D1, N1
refusal-review-scope-over = { $ref } n'est plus en vigueur, il n'y a rien à examiner.
refusal-review-running = { $ref } est déjà daté, au { $date }. Une autre date : `review move { $ref } --on WHEN`
refusal-review-statement = D'abord l'état des progrès : `review state { $ref } TEXT`
refusal-review-proposed = La conclusion de { $ref } est en cours de décision : `decision show { $decision }`
refusal-review-short-reason = Une raison compte au moins { $least } caractères.
refusal-review-later-who = La coordination et la facilitation répondent à un bilan suggéré. Pour en demander un : `review call REASON`
refusal-no-suggestion = Aucun bilan suggéré n'attend de réponse.
refusal-no-suggestion-hint = Ce qui est daté : `review list`
refusal-pause-until = Jusqu'à quand dure la pause ?
refusal-pause-until-hint = Par exemple : `review conclude { $ref } pause TEXT --until in 90 days`
refusal-until-pause = --until va avec une pause. Pour le prochain bilan : --next WHEN
refusal-time-skipped = Ce jour-là les horloges sautent cette heure : elle n'existe pas. La plus proche ensuite : { $when }
## check-ins
refusal-checkin-length = Un tour est ouvert un jour au moins et { $most } jours au plus, par exemple `--open-for 10d`.
refusal-checkin-often = « { $value } » est trop fréquent : un point d'étape au plus en { $days } jours, pour ne pas lasser.
refusal-checkin-often-hint = `checkin schedule every 60 days` conviendrait.
refusal-checkin-soon = Trop tôt : un point d'étape au plus en { $days } jours. Le prochain peut s'ouvrir le { $earliest }.
refusal-value-soon = La liste des apports est annuelle : { $ref } a moins de { $days } jours. La prochaine peut s'ouvrir le { $earliest }. `checkin results { $ref }` montre la dernière.
refusal-checkin-open = { $ref } est déjà ouvert, jusqu'au { $closes }. `checkin results` montre combien ont répondu.
refusal-checkin-nobody = Personne à interroger : aucune organisation n'a ici quelqu'un qui parle pour elle.
refusal-checkin-nobody-hint = `stakeholder add Basin Authority --sector public --lead @amina` en ajoute une.
refusal-checkin-stop = Il n'y a pas de point d'étape régulier à arrêter.
refusal-checkin-stop-hint = `checkin schedule every 60 days` en fixe un.
refusal-checkin-stop-open = Il n'y a pas de point d'étape régulier à arrêter. { $ref } se clôt de lui-même le { $closes } : le temps promis reste à qui a été interrogé.
refusal-checkin-score = « { $score } » n'est pas sur l'échelle. Les notes vont de 1 à { $most }, et - passe : `checkin answer { $ref } { $example }`
refusal-checkin-count = { $count ->
    [one] { $count } note
    [many] { $count } de notes
   *[other] { $count } notes
} pour { $needed } affirmations : une pour chacune, - pour passer : `checkin answer { $ref } { $example }`
refusal-checkin-flag = `--facilitator-only` concerne une remarque : `checkin answer { $ref } --comment TEXT --facilitator-only`
refusal-checkin-all = Vous avez répondu à tout { $ref }. Pour changer, donnez toutes les notes en une ligne : `checkin answer { $ref } { $example }`
refusal-checkin-closed = { $ref } est clos depuis le { $closed } ; ses réponses sont séparées des noms et ne peuvent plus être changées ni retrouvées. `checkin results { $ref }` montre le résultat.
refusal-checkin-next = Aucun point d'étape n'est ouvert. Le prochain s'ouvre le { $next } ; on vous interrogera.
refusal-checkin-none = Aucun point d'étape n'est ouvert. Quand il s'en ouvrira un, on vous interrogera.
refusal-checkin-not-asked = { $ref } est allé à qui parlait pour une organisation à son ouverture, trois par organisation au plus.
refusal-checkin-not-asked-hint = Le prochain interrogera à nouveau. Ce que vous voulez dire maintenant a sa place dans la salle.
refusal-floor-open = { $ref } est ouvert, et les nombres d'aujourd'hui ont été promis à qui répond. Changez-les après la clôture.
