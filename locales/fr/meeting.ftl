# Réunions. Les arguments sont expliqués dans locales/en.

meeting-kind-none = réunion
meeting-kind-dialogue = dialogue
meeting-kind-steering = réunion de pilotage
meeting-kind-learning = réunion d'apprentissage
meeting-kind-results = réunion sur les résultats
meeting-kind-sharing = réunion sur le partage
meeting-state-planned = prévue
meeting-state-unclosed = passée, personne n'a dit qui était là
meeting-state-held = tenue
meeting-state-cancelled = annulée

meeting-headline = { $ref } { $kind } : { $title } – { $at }
meeting-place = Où : { $place }
meeting-in-person = En personne.
meeting-invited = Invités : { $orgs }
meeting-agenda = Ordre du jour :
meeting-topic = { $number }. { $text }
meeting-topic-of = { $number }. { $text } ({ $org })
meeting-short-notice = L'annonce vient moins de { $length } à l'avance. La réunion reste prévue, et le registre le montre.
meeting-how = Venez-vous ? Répondez « yes », « maybe » ou « no » ; ou `meeting attend { $ref } yes`
meeting-coming = Viennent ({ $count }) : { $orgs }
meeting-maybe = Peut-être ({ $count }) : { $orgs }
meeting-not-coming = Ne viennent pas ({ $count }) : { $orgs }
meeting-present = Étaient là : { $orgs } – { $count ->
    [one] 1 organisation
    [many] { $count } d'organisations
   *[other] { $count } organisations
}, { $sectors ->
    [one] 1 secteur
    [many] { $sectors } de secteurs
   *[other] { $sectors } secteurs
}
meeting-notes-how = Un compte rendu dans les sept jours : `meeting note { $ref } TEXT`

meeting-plan-done = { $ref } est annoncée pour le { $at }. Les documents, 48 heures avant : `meeting paper { $ref } LINK`
meeting-record-done = { $ref } est consignée.
meeting-attend-yes = Vous venez à { $ref }, { $at }. Un changement ? `meeting attend { $ref } no`
meeting-attend-maybe = Vous venez peut-être à { $ref }, { $at }. Dès que vous savez : `meeting attend { $ref } yes`
meeting-attend-no = Vous ne venez pas à { $ref }, { $at }. Un changement ? `meeting attend { $ref } yes`

meeting-moved = { $ref } { $title } change de date : maintenant { $at }, avant { $was }. Qui avait dit venir est sollicité à nouveau.
meeting-cancelled = { $ref } { $title }, { $at }, n'a pas lieu.
meeting-cancelled-why = { $ref } { $title }, { $at }, n'a pas lieu : { $reason }
meeting-topic-added = Nouveau à l'ordre du jour de { $ref } { $title }, { $at } :
meeting-paper = Document pour { $ref } { $title }, { $at } : { $text }
meeting-paper-late = Un document est à temps 48 heures avant. Celui-ci vient plus tard.
meeting-noted = Compte rendu de { $ref } { $title }, { $at } : { $text }
meeting-held = { $ref } { $title }, { $at }, s'est tenue.
meeting-corrected = { $ref } { $title }, { $at } : qui était là, corrigé.

meeting-soon = { $ref } { $title } a lieu le { $at }.
meeting-hour = { $ref } { $title } commence bientôt : { $at }
meeting-asked = { $ref } { $title } a lieu le { $at }, et votre organisation n'a pas encore dit si elle vient.
meeting-unclosed = { $ref } { $title }, { $at } : qui était là ? `meeting close { $ref } --present ORG` – ou, si elle n'a pas eu lieu, `meeting cancel { $ref }`

meeting-line = { $ref } { $kind } : { $title } – { $at } : { $state }{ $present ->
    [0] { "" }
    [one] , 1 organisation
    [many] , { $present } d'organisations
   *[other] , { $present } organisations
}{ $sectors ->
    [0] { "" }
    [one] {" "}de 1 secteur
    [many] {" "}de { $sectors } de secteurs
   *[other] {" "}de { $sectors } secteurs
}
meetings-none = Aucune réunion encore – `meeting plan TITLE --at WHEN`
meetings-more = … et { $count } de plus
meeting-show-paper = Document, { $at } : { $text }
meeting-show-note = Compte rendu, { $at } : { $text }
meeting-decided = Décidé là : { $refs }
decision-meeting = Décidé lors de { $ref } – `meeting show { $ref }`

button-attend-yes = Je viens
button-attend-maybe = Peut-être
button-attend-no = Je ne viens pas
card-meeting-how = Venez-vous ? Dites-le avec un bouton ci-dessous ou `/meeting attend`.
card-meeting-begun = Elle a commencé.
card-meeting-cancelled = Elle n'a pas lieu, depuis { $since }.

status-meeting = PROCHAINE RÉUNION : { $ref } { $kind } : { $title }, { $at } – `meeting show { $ref }`
voice-meeting = ATTEND { $org } : venez-vous à { $ref } { $title }, { $at } ? – `meeting attend { $ref } yes`
needs-meeting = · { $ref } { $title }, { $at } : personne n'a dit qui était là – `meeting close { $ref } --present ORG`

log-meeting-planned = { $ref } annoncée pour le { $at } : { $title }
log-meeting-recorded = { $ref } du { $at } consignée : { $title }
log-meeting-moved = { $ref } déplacée au { $at } : { $title }
log-meeting-cancelled = { $ref } annulée : { $title }
log-meeting-agenda = { $ref } a un point de plus à l'ordre du jour : { $title }
log-meeting-paper = { $ref } a un document de plus : { $title }
log-meeting-noted = { $ref } a un compte rendu : { $title }
log-meeting-held = { $ref } tenue, { $present ->
    [one] 1 organisation
    [many] { $present } d'organisations
   *[other] { $present } organisations
} : { $title }

refusal-meeting-who = Les réunions sont prévues et consignées par la coordination et la facilitation. `meeting list` les montre.
refusal-meeting-change-who = { $ref } est déplacée ou annulée par la coordination, ou par qui l'a prévue.
refusal-meeting-over = { $ref } est { $state } : cela ne change plus. Une nouvelle : `meeting plan TITLE --at WHEN`
refusal-meeting-begun = { $ref } a commencé { $at } : ceci vient trop tard.
refusal-meeting-ahead = { $ref } est encore à venir, { $at }. Il faut une réunion qui a commencé.
refusal-meeting-invited = { $ref } est pour des organisations dont vous n'êtes pas porte-parole. `meeting show { $ref }` dit qui est invité.
refusal-meeting-link = Un document est un lien qui commence par https:// Par exemple : `meeting paper { $ref } https://example.org/budget.pdf`
refusal-meeting-org-left = { $org } était déjà partie. Qui est là : `stakeholder list`
refusal-meeting-nobody = Dites quelles organisations étaient là, avec des virgules.
refusal-meeting-agenda-long = Un ordre du jour a { $most } points au plus.
refusal-meeting-added = Une réunion a { $most } documents et { $most } comptes rendus au plus.
refusal-meetings-many = Il y a déjà { $most } réunions à venir, c'est le maximum. `meeting list`
