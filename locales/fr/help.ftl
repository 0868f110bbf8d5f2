# Help. Examples are typed as they stand, so they are those of locales/en.

help-intro = Ce que je comprends (REF est une référence comme D1 ; [ ] peut manquer) :
help-line = { $usage } – { $does }
help-more = Plus : help NOUN ou help COMMAND, par exemple help vote
help-title = { $title } – { $does }
help-more-noun = Plus : help { $noun } et l'un de ces mots
help-who = Qui : { $who }
help-option = { $option } – { $does }
help-example = Exemple : { $example }

## partnership
help-partnership = le partenariat lui-même
help-partnership-start = ouvre un partenariat dans cette salle
help-partnership-start-who = tout le monde, dans une salle qui n'en a pas
help-partnership-start-example = partnership start Upper Sarala Watershed --code SARALA --timezone Africa/Nairobi
help-partnership-show = nom, but, salles, rôles et règles
help-partnership-show-who = tout le monde
help-partnership-show-example = partnership show
help-partnership-link = crée un code à usage unique qui rattache une autre salle, valable 15 minutes
help-partnership-link-who = coordination
help-partnership-link-example = partnership link
help-partnership-connect = rattache cette salle avec un code à usage unique
help-partnership-connect-who = qui détient le code
help-partnership-connect-example = partnership connect K7QF-2MXD
help-partnership-detach = détache cette salle
help-partnership-detach-who = coordination
help-partnership-detach-example = partnership detach
help-partnership-set = change un réglage
help-partnership-set-who = coordination ; après explore, certains réglages demandent une décision
help-partnership-set-example = partnership set name Upper Sarala
help-partnership-coordinator = qui coordonne
help-partnership-coordinator-add = nomme une personne à la coordination
help-partnership-coordinator-add-who = coordination
help-partnership-coordinator-add-example = partnership coordinator add @amina
help-partnership-coordinator-remove = met fin au rôle de coordination d'une personne
help-partnership-coordinator-remove-who = coordination
help-partnership-coordinator-remove-example = partnership coordinator remove @amina
help-partnership-facilitator = qui facilite
help-partnership-facilitator-add = nomme une personne à la facilitation
help-partnership-facilitator-add-who = coordination
help-partnership-facilitator-add-example = partnership facilitator add @beth
help-partnership-facilitator-remove = met fin au rôle de facilitation d'une personne
help-partnership-facilitator-remove-who = coordination
help-partnership-facilitator-remove-example = partnership facilitator remove @beth
help-partnership-export = tout le registre que vous pouvez voir, dans un fichier qui se vérifie lui-même ; envoyé à vous seul
help-partnership-export-who = parties prenantes
help-partnership-export-example = partnership export --format json
help-partnership-archive = arrête tous les rappels et échéances ; le registre reste lisible
help-partnership-archive-who = par une décision
help-partnership-archive-example = partnership archive

## stakeholder
help-stakeholder = qui participe, et qui parle en leur nom
help-stakeholder-add = inscrit une organisation et qui parle pour elle
help-stakeholder-add-who = coordination
help-stakeholder-add-example = stakeholder add Basin Authority --sector public --code BASIN --lead @amina --status active
help-stakeholder-join = inscrit votre organisation, avec vous comme porte-parole
help-stakeholder-join-who = toute personne dans la salle
help-stakeholder-join-example = stakeholder join Farmers Union --sector communities
help-stakeholder-represent = demande la suppléance d'une organisation
help-stakeholder-represent-who = toute personne dans la salle
help-stakeholder-represent-example = stakeholder represent Farmers Union
help-stakeholder-accept = accepte qui a demandé la suppléance
help-stakeholder-accept-who = porte-parole ; coordination
help-stakeholder-accept-example = stakeholder accept @winnie
help-stakeholder-update = change la fiche d'une organisation
help-stakeholder-update-who = porte-parole et suppléance ; coordination, alors marqué comme supposé
help-stakeholder-update-example = stakeholder update Basin Authority --motivation less silt in the dam --fit partly
help-stakeholder-hand-over = transmet le rôle de porte-parole, pour un temps ou pour de bon
help-stakeholder-hand-over-who = porte-parole
help-stakeholder-hand-over-example = stakeholder hand-over @winnie --until in 3 months
help-stakeholder-observe = vous lisez et commentez, sans voix
help-stakeholder-observe-who = tout le monde
help-stakeholder-observe-example = stakeholder observe
help-stakeholder-leave = quitte en bon ordre
help-stakeholder-leave-who = porte-parole ; coordination là où personne ne parle pour elle
help-stakeholder-leave-example = stakeholder leave
help-stakeholder-missing = note qui est concerné et n'est pas encore là ; répété, cela modifie la note
help-stakeholder-missing-who = parties prenantes
help-stakeholder-missing-example = stakeholder missing Femmes de pêcheurs --sector communities --next Faith les voit en mai
help-stakeholder-map = voix par secteur, lacunes, parts, et intérêts côte à côte
help-stakeholder-map-who = tout le monde ; de l'extérieur on voit les voix
help-stakeholder-map-example = stakeholder map
help-stakeholder-list = la liste des parties prenantes
help-stakeholder-list-who = tout le monde
help-stakeholder-list-example = stakeholder list

## propose, vote, decision
help-propose = ouvre une proposition dans toutes les salles
help-propose-who = porte-parole et suppléance ; coordination pour ce qui touche au processus
help-propose-example = propose Replant the upper slope --kind activity --closes in 7 days
help-vote = dit ou change la position de votre organisation
help-vote-who = porte-parole et suppléance
help-vote-example = vote D1 consent it helps the springs
help-decision = ce qui a été décidé, et ce qui est ouvert
help-decision-list = le journal des décisions
help-decision-list-who = tout le monde
help-decision-list-example = decision list --status adopted
help-decision-show = une décision en entier
help-decision-show-who = tout le monde
help-decision-show-example = decision show D1
help-decision-search = cherche des mots dans les titres et les textes
help-decision-search-who = tout le monde
help-decision-search-example = decision search water
help-decision-withdraw = retire une proposition
help-decision-withdraw-who = qui l'a proposée
help-decision-withdraw-example = decision withdraw D1 we need better figures first
help-decision-sponsor = soutient une proposition de la coordination, ce qui l'ouvre
help-decision-sponsor-who = porte-parole et suppléance
help-decision-sponsor-example = decision sponsor D1
help-decision-outcome = dit en mots simples ce qui a été décidé et pourquoi
help-decision-outcome-who = qui l'a proposée ; coordination
help-decision-outcome-example = decision outcome D1 We plant in March. The concern about goats is met by a fence.
help-decision-dissent = ajoute un désaccord, montré sous la décision pour toujours
help-decision-dissent-who = les voix en désaccord ou pas entendues, pendant 14 jours
help-decision-dissent-example = decision dissent D1 The fence closes our path to the river.
help-decision-review = répond à un réexamen échu
help-decision-review-who = porte-parole et suppléance
help-decision-review-example = decision review D1 keep it works

## input
help-input = ce que chacun apporte, et ce qui en est advenu
help-input-ask = pose une question à tout le monde
help-input-ask-who = qui prend part
help-input-ask-example = input ask What should the new rule protect first? --closes in 14 days
help-input-give = apporte quelque chose, qui reçoit une réponse
help-input-give-who = n'importe qui
help-input-give-example = input give The gauge at the bridge is wrong in summer --on D1
help-input-take = s'occupe d'une contribution, ou la confie
help-input-take-who = coordination ; parties prenantes pour elles-mêmes
help-input-take-example = input take I1
help-input-answer = dit ce qui est advenu d'une contribution, et pourquoi
help-input-answer-who = coordination ; qui s'en occupe ; qui a demandé ou proposé
help-input-answer-example = input answer I1 partly we read it twice a week from now on --in D1
help-input-list = questions ouvertes et contributions
help-input-list-who = tout le monde
help-input-list-example = input list
help-input-influence = qui a influencé quoi
help-input-influence-who = tout le monde
help-input-influence-example = input influence

## phase, guide
help-phase = où en est le partenariat dans son cycle
help-phase-show = les points avec ce qui les prouve, et ce qui manque pour sortir
help-phase-show-who = tout le monde
help-phase-show-example = phase show build
help-phase-attest = se porte garant de ce qui ne se voit pas d'ici
help-phase-attest-who = parties prenantes et coordination
help-phase-attest-example = phase attest G1 We met at the weir in May.
help-phase-contest = dit que ce qui est attesté n'est pas le cas
help-phase-contest-who = délégations, pendant sept jours
help-phase-contest-example = phase contest G1 Nobody of us was there.
help-phase-waive = propose qu'un point n'est pas pour vous
help-phase-waive-who = parties prenantes et coordination
help-phase-waive-example = phase waive 4.2a We stay an open group.
help-phase-advance = propose le pas vers la phase suivante
help-phase-advance-who = coordination
help-phase-advance-example = phase advance
help-phase-return = propose de revenir à une phase antérieure
help-phase-return-who = coordination
help-phase-return-example = phase return build --reason Two partners left and the rules no longer fit.
help-guide = conseils brefs : le point du moment, un point, une méthode, un terme, un secteur
help-guide-who = tout le monde
help-guide-example = guide 2.1a

## note
help-note = ce qui reste au registre sans être décidé
help-note-add = note quelque chose
help-note-add-who = parties prenantes et coordination
help-note-add-example = note add conversation They want the weir opened earlier. --with BA --kind idea
help-note-edit = dit une note autrement ; ce qui était dit avant reste
help-note-edit-who = qui l'a notée
help-note-edit-example = note edit K1 Clean water in the valley all year round
help-note-withdraw = reprend une note
help-note-withdraw-who = qui l'a notée
help-note-withdraw-example = note withdraw K1
help-note-redact = ôte des données personnelles d'un texte, au vu du journal
help-note-redact-who = qui l'a écrit ; coordination
help-note-redact-example = note redact K1 it named somebody who had not agreed
help-note-show = une note entière, avec ce qui était dit avant
help-note-show-who = parties prenantes et coordination
help-note-show-example = note show K1
help-note-list = les notes, la plus récente en premier
help-note-list-who = parties prenantes et coordination
help-note-list-example = note list change

## poll
help-poll = des questions à tout le monde, sans engagement
help-poll-ask = ouvre un sondage
help-poll-ask-who = parties prenantes
help-poll-ask-example = poll ask Which day suits you? --options "Monday; Tuesday; Friday" --closes in 3 days
help-poll-answer = répond à un sondage, par numéros ou par mots
help-poll-answer-who = toute personne dans la salle
help-poll-answer-example = poll answer F1 2 3 --comment not before nine
help-poll-results = montre les résultats
help-poll-results-who = tout le monde
help-poll-results-example = poll results F1
help-poll-close = clôt un sondage maintenant
help-poll-close-who = qui a posé la question ; coordination
help-poll-close-example = poll close F1
help-poll-list = tous les sondages
help-poll-list-who = tout le monde
help-poll-list-example = poll list

## remind
help-remind = des rappels, une fois ou régulièrement
help-remind-add = crée un rappel
help-remind-add-who = parties prenantes
help-remind-add-example = remind add bring the water samples --when tomorrow 9:00
help-remind-list = tous les rappels
help-remind-list-who = parties prenantes
help-remind-list-example = remind list
help-remind-edit = change un rappel
help-remind-edit-who = qui l'a créé ; coordination
help-remind-edit-example = remind edit R1 bring the new samples --when in 7 days
help-remind-cancel = met fin à un rappel
help-remind-cancel-who = qui l'a créé ; coordination
help-remind-cancel-example = remind cancel R1
help-remind-done = dit que l'affaire est réglée
help-remind-done-who = parties prenantes
help-remind-done-example = remind done R1
help-remind-snooze = le redit après un moment
help-remind-snooze-who = parties prenantes
help-remind-snooze-example = remind snooze R1 2 days

## task
help-task = ce que quelqu'un a promis, et pour quand
help-task-add = demande une tâche pour un jour donné, ou la prend
help-task-add-who = parties prenantes
help-task-add-example = task add collect the water samples --owner RW --due in 7 days
help-task-accept = dit oui : la tâche est en vigueur
help-task-accept-who = qui en est chargé
help-task-accept-example = task accept T1
help-task-decline = dit non, ou rend une tâche, avec la raison
help-task-decline-who = qui en est chargé
help-task-decline-example = task decline T1 we have nobody free before June
help-task-update = où elle en est, un autre jour, d'autres mots, quelqu'un d'autre
help-task-update-who = qui en est chargé ; qui l'a demandée ; coordination
help-task-update-example = task update T1 --progress 50 --due in 14 days
help-task-done = dit que c'est fait
help-task-done-who = qui en est chargé ; coordination
help-task-done-example = task done T1 the samples are at the laboratory
help-task-cancel = met fin à une tâche qui n'est plus voulue
help-task-cancel-who = qui l'a demandée ; coordination
help-task-cancel-example = task cancel T1 the survey answered it already
help-task-list = toutes les tâches, le jour le plus proche d'abord
help-task-list-who = parties prenantes
help-task-list-example = task list --status overdue

## meeting
help-meeting = réunions : annoncées, tenues, avec ordre du jour, documents et compte rendu
help-meeting-plan = annonce une séance à tous
help-meeting-plan-who = coordination, facilitation
help-meeting-plan-example = meeting plan Spring dialogue --at in 14 days --kind dialogue --agenda "Budget; D1" --in-person
help-meeting-move = donne une autre date à une réunion
help-meeting-move-who = coordination ; qui l'a prévue
help-meeting-move-example = meeting move M1 --at in 21 days
help-meeting-cancel = annule une réunion
help-meeting-cancel-who = coordination ; qui l'a prévue
help-meeting-cancel-example = meeting cancel M1 the road is flooded
help-meeting-attend = dit si vous venez
help-meeting-attend-who = qui est invité
help-meeting-attend-example = meeting attend M1 yes
help-meeting-agenda = met un point à l'ordre du jour
help-meeting-agenda-who = parties prenantes
help-meeting-agenda-example = meeting agenda M1 who pays for the gauge
help-meeting-paper = ajoute un document par son lien, 48 heures avant au plus tard
help-meeting-paper-who = coordination, facilitation
help-meeting-paper-example = meeting paper M1 https://example.org/budget.pdf
help-meeting-note = ajoute un compte rendu, ou son lien
help-meeting-note-who = coordination, facilitation
help-meeting-note-example = meeting note M1 https://example.org/notes
help-meeting-close = dit qu'elle s'est tenue et qui était là ; une fois encore pour corriger
help-meeting-close-who = coordination, facilitation
help-meeting-close-example = meeting close M1 --present BA, RW
help-meeting-record = consigne une séance qui n'était pas prévue ici
help-meeting-record-who = coordination, facilitation
help-meeting-record-example = meeting record First dialogue --on yesterday --present BA, RW --kind dialogue
help-meeting-show = une réunion entière : ordre du jour, documents, compte rendu, qui était là
help-meeting-show-who = tout le monde
help-meeting-show-example = meeting show M1
help-meeting-list = toutes les réunions, la prochaine d'abord
help-meeting-list-who = tout le monde
help-meeting-list-example = meeting list
help-option-at = quand
help-option-agenda = ses points, avec des points-virgules
help-option-place = où, ou par quel lien
help-option-invite = qui est invité, avec des virgules ; tous si personne n'est nommé
help-option-in-person = on se rencontre en personne
help-option-present = quelles organisations étaient là, avec des virgules
help-option-rating = de 1 à 5 : ce partenariat fait-il ce qu'il dit ? Pour les gens du dehors
help-option-meeting = la réunion où cela fut décidé
help-value-coming = yes (oui), maybe (peut-être) ou no (non)
help-value-link = un lien qui commence par https://

## status, log, me, help
help-status = où nous en sommes et qui attend qui, sur un écran
help-status-who = tout le monde ; la vue de la coordination : coordination
help-status-example = status --for stakeholder
help-scorecard = à quel point nous sommes ouverts, et ce qui aide
help-scorecard-who = tout le monde
help-scorecard-example = scorecard --all
help-log = ce qui s'est passé, le plus récent d'abord
help-log-who = parties prenantes
help-log-example = log --since 2026-01-01 --limit 10
help-me = vous : comptes, heures, vos données
help-me-show = ce que je sais de vous
help-me-show-who = tout le monde
help-me-show-example = me show
help-me-link = crée un code à usage unique qui joint un autre de vos comptes
help-me-link-who = tout le monde
help-me-link-example = me link
help-me-connect = joint ce compte avec un code à usage unique
help-me-connect-who = tout le monde
help-me-connect-example = me connect K7QF-2MXD
help-me-unlink = retire un compte ; ce qu'il a fait reste
help-me-unlink-who = tout le monde
help-me-unlink-example = me unlink @amina:example.org
help-me-language = la langue dans laquelle je vous écris
help-me-language-who = tout le monde
help-me-language-example = me language fr
help-me-timezone = votre fuseau horaire
help-me-timezone-who = tout le monde
help-me-timezone-example = me timezone Africa/Nairobi
help-me-quiet = vos heures sans rappels
help-me-quiet-who = tout le monde
help-me-quiet-example = me quiet 21:00-07:00
help-me-weekend = vos jours de repos
help-me-weekend-who = tout le monde
help-me-weekend-example = me weekend friday, saturday
help-me-mute = pas de rappels pendant un temps
help-me-mute-who = tout le monde
help-me-mute-example = me mute 3d
help-me-describe = ce que vous dites de vous, utilisé dans des totaux seulement
help-me-describe-who = tout le monde
help-me-describe-example = me describe --gender femme --age-group moins de 30
help-option-gender = votre genre, avec vos mots ; - l'enlève
help-option-age-group = votre tranche d'âge, avec vos mots ; - l'enlève
help-option-access = un handicap ou un besoin d'accès, avec vos mots ; - l'enlève
help-me-inbox = vous envoie ce qui n'a pas pu vous joindre
help-me-inbox-who = tout le monde
help-me-inbox-example = me inbox
help-me-export = ce qui est gardé sur vous, en privé
help-me-export-who = tout le monde
help-me-export-example = me export
help-me-forget = efface vos données ; sans --yes, dit ce qui partirait
help-me-forget-who = tout le monde
help-me-forget-example = me forget
help-help = cette aide, ou l'aide pour une commande
help-help-who = tout le monde
help-help-example = help vote

## options
help-option-alias = un autre nom à montrer à la place
help-option-alternate = qui supplée, dans l'ordre, avec des virgules
help-option-closes = quand cela se clôt
help-option-code = son code court ; tiré du nom si rien n'est donné
help-option-comment = une remarque
help-option-concern = ce que l'organisation craint
help-option-consult-days = jours dont elle a besoin pour consulter les siens
help-option-contribution = ce qu'elle apporte
help-option-end = met fin à une transmission temporaire
help-option-every = { $command ->
    [indicator-add] à quel rythme on relève
   *[other] régulièrement
}
help-option-due = pour quand
help-option-decision = la décision dont elle découle
help-option-progress = où elle en est, de 0 à 100
help-option-fit = dans quelle mesure le partenariat lui convient
help-option-for-org = pour quelle organisation, si vous en représentez plusieurs
help-option-all = le tout, avec ce sur quoi cela repose
help-option-criterion = un critère, avec ce qui en est dit
help-option-publish = montré dans les salles publiques
help-option-door = qui pourrait ouvrir la porte
help-option-next-step = ce qui est fait ensuite
help-option-page = quelle page, à partir du plus récent
help-option-over = pourquoi c'est terminé
help-option-why = pourquoi c'est important
help-option-format = comment le fichier est écrit
help-option-gains = ce qu'elle y gagne
help-option-goal = à quoi il sert, en une phrase
help-option-ground = le motif d'un blocage
help-option-grouping = un autre mot pour secteur, par exemple pays
help-option-interest = ce qu'elle souhaite ici
help-option-kind = { $command ->
    [meeting-plan] quelle sorte de séance
    [meeting-record] quelle sorte de séance
    [decision-list] seulement cette nature
   *[other] de quoi il s'agit
}
help-option-label = une étiquette de plus
help-option-language = { $command ->
    [decision-translate] la langue de ces mots
   *[other] la langue de cette salle
}
help-option-languages = les langues de travail, avec des virgules
help-option-lead = qui dit sa position
help-option-level = son poids ; celui de la nature si rien n'est donné
help-option-limit = au plus ce nombre
help-option-mandate = ce que son porte-parole peut régler seul
help-option-mandate-until = jusqu'à quand vaut le mandat
help-option-method = comment on décide ; la méthode de la nature si rien n'est donné
help-option-motivation = ce qui la pousse
help-option-multiple = plusieurs choix possibles
help-option-options = ce qu'on peut choisir, avec des points-virgules
help-option-owner = { $command ->
    [indicator-add] à qui revient le relevé
   *[other] à qui elle revient : une organisation, une personne, ou me
}
help-option-own-goal = ce qu'elle veut en retirer pour elle-même
help-option-person = qui est concerné
help-option-phase = la phase où il commence ; explore, sauf s'il rejoint en cours de route
help-option-report-back = quand elle a rendu compte aux siens pour la dernière fois
help-option-review = quand on y revient
help-option-sector = le secteur où elle compte
help-option-sectors = { $command ->
    [note-add] pour quels secteurs, avec des virgules
   *[other] les secteurs nécessaires, avec des virgules
}
help-option-since = rien de plus ancien
help-option-status = { $command ->
    [decision-list] seulement celles-ci
    [task-list] seulement celles-ci
   *[other] où elle en est
}
help-option-suitability = vos réponses aux trois questions : est-ce la bonne forme
help-option-sunset = quand cela prend fin de soi-même
help-option-supersedes = la décision remplacée
help-option-text = le texte complet
help-option-timezone = son fuseau horaire
help-option-to = room, me, coordinators, une personne ou une organisation ; la salle si rien n'est donné
help-option-until = { $command ->
    [review-conclude] jusqu'à quand dure la pause
   *[other] jusqu'à quand ; pour de bon si rien n'est donné
}
help-option-view = pour qui ; ce qui vous convient si rien n'est donné
help-option-voice = si elle a une voix, contrairement à l'usage de son secteur
help-option-when = une fois, à ce moment
help-option-yes = fais-le

help-decision-amend = change le texte : une nouvelle version, ou un changement de forme qui garde les positions ; corrige aussi ce qui est noté
help-decision-amend-who = qui l'a proposée, ou notée
help-decision-translate = ajoute le texte dans une autre langue de travail
help-decision-translate-who = tant qu'il manque : porte-parole, suppléance, coordination ; ensuite qui l'a proposée
help-decision-close = clôt une affaire courante dans un jour, quand tous ont été entendus et que rien ne s'y oppose
help-decision-close-who = qui l'a proposée ; coordination
help-decision-keep-open = garde une affaire ouverte jusqu'à sa clôture normale
help-decision-keep-open-who = porte-parole et suppléance
help-decision-contest = dit que ce qui est noté est faux, ou qu'un changement de forme était plus que cela
help-decision-contest-who = porte-parole et suppléance ; 7 jours pour une note, 48 heures pour un changement de forme
help-decision-record = note une décision prise en présence
help-decision-record-who = coordination ; chaque voix peut la contester pendant 7 jours
help-decision-answer = répond à un avis
help-decision-answer-who = qui décide sur avis
help-decision-affected = nomme des voix concernées dont l'avis n'a pas été demandé
help-decision-affected-who = porte-parole et suppléance, coordination
help-decision-escalate = dit qu'une question dépasse le mandat de qui la décide
help-decision-escalate-who = porte-parole et suppléance ; deux de secteurs différents en font une proposition à tous
help-me-here = dit que vous êtes là, ce qui met fin à un avertissement de mise en sommeil
help-me-here-who = tout le monde
help-option-affected = voix que cela touche, avec des virgules (méthode advice)
help-option-editorial = seulement la forme : les positions restent, et chaque voix peut le contester pendant 48 heures
help-option-knowledgeable = qui en sait quelque chose, avec des virgules (méthode advice)
help-option-on = { $command ->
    [meeting-record] quand elle a eu lieu
    [review-open] quand il a lieu
    [review-move] quand il a lieu
    [log] ce dont il s'agit
    [input-give] ce dont il s'agit
    [note-add] de quoi il s'agit
   *[other] quand cela a été décidé ; aujourd'hui si rien n'est donné
}
help-option-public = { $command ->
    [note-add] lisible par tout le monde
   *[other] à tout le monde, au-dehors aussi
}
help-option-within = où cela se voit
help-option-positions = qui a dit quoi, avec des virgules : ORG=support, ORG=oppose: raison
help-option-scope = { $command ->
    [review-open] de quoi on fait le bilan : partnership, ou une référence comme D1
   *[other] sur quoi porte la règle ou le rôle : decision-making, moving-on, urgency, steering
}
help-option-set = ce que change une règle de gouvernance, avec des virgules : window.routine=5d, fallback.activity=two-thirds
help-option-task = la tâche, ou la décision sur un rôle ou une action, qui vous laisse décider (méthode advice)
help-option-title = le titre dans cette langue
help-option-urgent = pourquoi cela ne peut attendre, là où une règle d'urgence existe

help-decision-amend-example = decision amend D1 --text We plant 2,000 trees by April.
help-decision-translate-example = decision translate D1 --language fr --text Nous plantons 2 000 arbres.
help-decision-close-example = decision close D1
help-decision-keep-open-example = decision keep-open D1
help-decision-contest-example = decision contest D1 We agreed on the dry season only.
help-decision-record-example = decision record The path stays open --text We keep the path open all year. --method majority --positions "BA=support, RW=support, UVF=oppose: our goats cross it"
help-decision-answer-example = decision answer D1 UVF partly We start later, as you asked, but not at the ford.
help-decision-affected-example = decision affected D1 FC
help-decision-escalate-example = decision escalate D1 this concerns the water rights of all
help-me-here-example = me here

## ce qui va dans un champ, là où il y a des champs
help-value = que dire
help-value-account = le compte
help-value-answer = garder, ou rouvrir la question
help-value-choice = numéros ou mots de vos choix
help-value-code = le code à usage unique
help-value-command = sur quelle commande
help-value-days = vos jours libres, séparés par des virgules
help-value-dur = pour combien de temps : 3d, 2 weeks
help-value-hh-mm-hh-mm = de et à, à votre heure : 21:00-07:00
help-value-iana = le fuseau horaire : Africa/Nairobi
help-value-language = quelle langue : en, fr, es ou ar
help-value-name = le nom
help-value-org = l'organisation : son nom ou son code
help-value-person = qui
help-value-person-name = ou le nom d'une personne qu'on ne peut pas choisir ici
help-value-position = la position de votre organisation
help-value-question = la question
help-value-reason = pourquoi
help-value-ref = laquelle : une référence comme D1
help-value-setting = quel réglage
help-value-text = le texte
help-value-title = le titre
help-value-value = sur quoi ; la forme dépend du réglage

## indicator, review
help-indicator = les résultats : à quoi nous nous mesurons
help-indicator-add = met en place une mesure, avec responsable et rythme
help-indicator-add-who = coordination
help-indicator-add-example = indicator add no-flow days --owner BA --unit days --baseline 40 --target 20 --every monthly on the 20th at 9:00
help-indicator-read = note un relevé
help-indicator-read-who = qui parle pour le responsable
help-indicator-read-example = indicator read N1 38 --note a dry month, but better than last year
help-indicator-end = met fin à une mesure
help-indicator-end-who = coordination
help-indicator-end-example = indicator end N1 the gauge was taken down
help-indicator-list = toutes les mesures, avec le dernier relevé
help-indicator-list-who = tout le monde
help-indicator-list-example = indicator list
help-review = les bilans du partenariat, et ce qui en suggère un
help-review-open = date un bilan
help-review-open-who = coordination
help-review-open-example = review open --on 2026-07-06 --chair @tomas
help-review-move = donne à un bilan une autre date ou présidence
help-review-move-who = coordination
help-review-move-example = review move V1 --on next monday
help-review-state = note l'état des progrès
help-review-state-who = qui préside ; coordination
help-review-state-example = review state V1 The gauge is better, the sharing is not.
help-review-conclude = soumet la conclusion à une décision de tous
help-review-conclude-who = qui préside ; coordination
help-review-conclude-example = review conclude V1 rebuild We build the sharing anew.
help-review-later = répond à un bilan suggéré : pas maintenant
help-review-later-who = coordination, facilitation
help-review-later-example = review later we wait for the first check-in
help-review-signal = signale que le contexte a changé, ou que vous le voyez aussi
help-review-signal-who = porte-parole
help-review-signal-example = review signal the new dam is in all the papers
help-review-call = demande un bilan ; deux voix de secteurs différents l'ouvrent
help-review-call-who = porte-parole
help-review-call-example = review call nothing has moved since spring
help-review-list = tous les bilans
help-review-list-who = tout le monde
help-review-list-example = review list
help-option-baseline = d'où l'on part
help-option-by = { $command ->
    [note-add] le jour d'un jalon
   *[other] d'ici quand la cible est visée
}
help-option-chair = qui préside
help-option-next = quand a lieu le prochain bilan ; dans un an si rien n'est donné
help-option-note = ce que cela veut dire, en une phrase
help-option-target = où l'on veut arriver
help-option-unit = l'unité
help-value-number = le nombre
help-value-conclusion = ce qui suit : continue, adjust, rebuild, renew, pause ou close
## checkin
help-checkin = où nous en sommes : dix questions, réponses scellées
help-checkin-schedule = fixe le point d'étape régulier
help-checkin-schedule-who = coordination
help-checkin-schedule-example = checkin schedule every 60 days --first 2027-06-07 --open-for 10d
help-checkin-start = ouvre un tour maintenant : un point d'étape, ou la liste des apports de l'année
help-checkin-start-who = coordination
help-checkin-start-example = checkin start --open-for 10d
help-checkin-stop = met fin au point d'étape régulier
help-checkin-stop-who = coordination
help-checkin-stop-example = checkin stop
help-checkin-answer = répond à toutes les questions en une ligne, ou une à une
help-checkin-answer-who = qui a été interrogé
help-checkin-answer-example = checkin answer C1 4 4 3 2 5 3 3 4 4 4 --comment More time for the villages
help-checkin-results = la carte des résultats, le plus bas d'abord
help-checkin-results-who = tout le monde, après la clôture
help-checkin-results-example = checkin results C1
help-checkin-trend = comment les réponses ont changé de tour en tour
help-checkin-trend-who = tout le monde, après la clôture
help-checkin-trend-example = checkin trend
help-option-anonymous = personne n'apprend qui a choisi quoi ; résultats à la clôture
help-option-external = aussi pour des personnes hors des salles, par un lien
help-option-facilitator-only = seule la facilitation lit la remarque
help-option-first = quand s'ouvre le premier tour
help-option-full = chaque question avec ses groupes, et chaque remarque
help-option-open-for = combien de temps un tour est ouvert ; dix jours si rien n'est donné
help-option-value = la liste des apports d'un bilan annuel : douze raisons d'être partenaires
help-value-every = à quel rythme : every 60 days, quarterly
help-value-score = un nombre par question, - pour passer ; aucun pour une à une

help-option-with = avec, par ou pour qui : organisations ou personnes, avec des virgules
help-option-link = où on peut le lire
help-option-topic = but d'un entretien, ou influence promise (inform, consult, involve, collaborate, empower)
help-option-private = seules la coordination et vous la lisez
help-value-what = de quel genre : purpose, conversation, commitment, need, change et autres
help-value-item = un point du cycle : 2.1a, G4
help-value-phase = quelle phase : explore, build, run ou sustain
help-value-topic = un point, une méthode, un terme ou un secteur
help-option-reason = pourquoi revenir
