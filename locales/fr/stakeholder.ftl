# Organisations, who speaks for them, the register. What each argument is stands in locales/en.

contact-lead = porte-parole de { $name } ; vous dites sa position
contact-alternate = suppléance de { $name } ; votre position compte tant que le porte-parole n'en a pas dit
contact-handed = { $from } vous a transmis le rôle de porte-parole de { $name } ({ $org }) : c'est maintenant vous qui dites sa position.
contact-handed-until = { $from } vous a transmis le rôle de porte-parole de { $name } ({ $org }) jusqu'à { $until } : d'ici là, c'est vous qui dites sa position.

## Coming in
org-done = Inscrit : { $org }, { $ref }.
org-sector-hint = Première piste sur le secteur { $sector }, à corriger par les intéressés – à demander : { $about }. La suite : `guide { $word }`
sector-ask-public = perte de maîtrise, élections, marchés publics, combien de niveaux une position doit gravir
sector-ask-private = exposition, droit de la concurrence, combien de temps l'attente est possible
sector-ask-civil-society = servir d'alibi, être récupérée, le travail que personne ne paie
sector-ask-academia = ce qui peut être publié, qui suit quand les équipes changent, le temps d'une réponse
sector-ask-donors = des rapports qui déplacent l'ordre du jour
sector-ask-media = rendre compte de ce dont on est membre
sector-ask-communities = coûts de trajet et de données, langue, représailles, trop de consultations, le temps entre soi
sector-ask-technical = les mots qui excluent
sector-ask-international = de qui il leur faut l'accord avant de s'engager
org-added = { $name } ({ $org }, { $ref }) participe : secteur { $sector }, { $status }, avec une voix. { $voices ->
    [one] Une voix maintenant.
    [many] { $voices } de voix maintenant.
   *[other] { $voices } voix maintenant.
}
org-added-no-voice = { $name } ({ $org }, { $ref }) est inscrit : secteur { $sector }, { $status }, sans voix pour l'instant. { $voices ->
    [0] Pas encore de voix.
    [one] Une voix maintenant.
    [many] { $voices } de voix maintenant.
   *[other] { $voices } voix maintenant.
}
observing = Vous lisez et commentez désormais, sans voix. Pour parler au nom d'une organisation : `stakeholder represent ORG`

## Asking to speak for an organisation
represent-sent = C'est demandé. Le porte-parole de { $org }, ou la coordination, répondra.
represent-asked = { $person } demande la suppléance pour { $name }.
represent-how = Si c'est juste : `stakeholder accept { $person }`. Sinon, ne faites rien.
represent-accepted = Vous pouvez maintenant parler pour { $name }. `status` montre ce qui a besoin de vous.
represent-done = { $person } peut maintenant parler pour { $org }.

## The entry
org-updated = { $org } : { $count ->
    [one] une donnée changée
    [many] { $count } de données changées
   *[other] { $count } données changées
}. Ce qui s'y trouvait avant reste dans le registre.
org-assumed = La coordination a rempli { $count ->
    [one] une donnée
    [many] { $count } de données
   *[other] { $count } données
} de { $name }, marquées comme supposées. Vous pouvez rectifier : `help stakeholder update`

## Handing over
handed = { $from } a transmis à { $person } le rôle de porte-parole de { $name } ({ $org }). La voix et son histoire restent.
handed-until = { $from } a transmis à { $person } le rôle de porte-parole de { $name } ({ $org }) jusqu'à { $until }. La voix et son histoire restent.
handed-back = { $person } est de nouveau porte-parole de { $name } ({ $org }), après { $from }.

## Leaving
org-left = { $name } ({ $org }) est parti en bon ordre. Ce qui a été dit reste. { $voices ->
    [0] Il ne reste aucune voix.
    [one] Il reste une voix.
    [many] Il reste { $voices } de voix.
   *[other] Il reste { $voices } voix.
}
seat-vacated = Une personne qui participait a fait effacer ses données personnelles. Les positions restent à l'organisation.
seats-empty = Plus personne ne parle pour { $orgs }. Quelqu'un de chez eux envoie `stakeholder represent ORG`

## The register
register-headline = Inscrits : { $count }. Voix : { $voices }.
register-empty = Personne n'est encore inscrit – `stakeholder join NAME --sector SECTOR`
register-line = { $ref } { $org } : { $name }, { $sector }, { $status }. Porte-parole { $lead }, { $substitutes ->
    [0] sans suppléance
    [one] { $substitutes } suppléance
    [many] { $substitutes } de suppléances
   *[other] { $substitutes } suppléances
}
register-line-nobody = { $ref } { $org } : { $name }, { $sector }, { $status }. Personne ne parle encore en son nom.
register-line-outside = { $ref } { $org } : { $name }, { $sector }, { $status }
register-more = … et { $count } de plus – `stakeholder map --sector SECTOR`, le tout `partnership export`
org-sector = { $name } ({ $org }) compte maintenant dans { $to }, avant dans { $was }. Les propositions ouvertes ne changent pas.

dormant-notice = { $name } ({ $org }) n'a pas été entendu dans trois décisions et depuis 90 jours. Sans signe, il reste hors des nouvelles listes à partir de { $until }, pour que les autres puissent décider.
dormant-how = Tout acte de ses gens y met fin : un vote, ou simplement `me here`
dormant-now = { $name } ({ $org }) reste hors des nouvelles listes jusqu'à ce que l'un des siens fasse quelque chose ici.
dormant-over = { $name } ({ $org }) est de retour : sur chaque nouvelle liste.
dormant-flag = { $name } ({ $org }) s'est tu dans trois décisions et depuis 90 jours. Ses gens ont un délai jusqu'à { $until } ; un appel de votre part peut aider.
dormant-now-flag = { $name } ({ $org }) est en sommeil : hors des nouvelles listes jusqu'à ce que l'un des siens fasse quelque chose ici.
dormant-over-flag = { $name } ({ $org }) s'est fait entendre de nouveau : sur chaque nouvelle liste.

leaving-list = { $name } ({ $org }) est parti. Encore ouvert de son côté, pour bien finir :
leaving-nothing = { $name } ({ $org }) est parti. Rien n'est ouvert de son côté.
leaving-left = { $name } ({ $org }) est parti. Ce qui reste ouvert a besoin de quelqu'un :
leaving-how = Confiez les tâches avec `task update REF --owner ORG`, ou mettez-y fin avec `task cancel REF REASON`.
leaving-stays = Ce que vous avez dit reste sous son nom. Pour revenir : `stakeholder join NAME --sector SECTOR`
leaving-tasks = { $count ->
    [one] Une tâche :
    [many] { $count } de tâches :
   *[other] { $count } tâches :
}
leaving-indicators = Indicateurs à relever : { $refs }
leaving-seats = Rôles que tiennent ses membres : { $refs }
leaving-reviews = Bilans que président ses membres : { $refs }
leaving-proposals = Propositions encore ouvertes : { $refs }
leaving-inputs = Contributions dont ses membres s'occupent : { $refs }
leaving-documents = Documents déposés ici, qui restent sauf avis contraire : { $refs } – `note list document`
