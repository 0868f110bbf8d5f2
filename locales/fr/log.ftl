# The log: what happened, newest first. What each argument is stands in locales/en.

log-headline = { $count ->
    [one] La dernière entrée :
    [many] Les { $count } dernières entrées, la plus récente d'abord :
   *[other] Les { $count } dernières entrées, la plus récente d'abord :
}
log-empty = Rien ne s'est passé pendant ce temps.
log-line = { $number } { $when } – { $who }, { $where } : { $what }
log-line-inside = { $number } { $when } – { $who } : { $what }
log-line-time = { $number } { $when } – { $what }
log-page = Page { $page }, du plus récent au plus ancien :
log-more = Plus tôt : `log --page { $page }` – sur une seule affaire : `log --on D1`

log-started = a ouvert { $name }
log-room-connected = une salle sur { $platform } s'est jointe
log-room-detached = une salle a été détachée
log-appointed = { $person } a été nommé : { $role }
log-role-ended = { $person } n'a plus le rôle : { $role }
log-vacated = les données personnelles d'une personne qui participait ont été effacées
log-archived = le partenariat a été archivé
log-merged = deux comptes de { $person } sont devenus une seule personne
log-erased = { $count ->
    [one] un texte personnel a été effacé
    [many] { $count } de textes personnels ont été effacés
   *[other] { $count } textes personnels ont été effacés
}

## Organisations
log-org-added = { $name } a été inscrit comme { $org } ({ $ref })
log-represent-asked = { $person } a demandé à parler pour { $org }
log-represent-accepted = { $person } peut parler pour { $org }
log-org-updated = { $org } a changé sa fiche : { $fields }
log-handed = { $person } est porte-parole de { $org }
log-org-left = { $org } est parti

## Proposals and decisions
log-proposed = { $ref } proposé, par { $method } : { $title }
log-sponsored = { $ref } soutenu par { $org } : { $title }
log-position = { $org } sur { $ref } : { $position }
log-extended = { $ref } prolongé jusqu'à { $closes } : { $title }
log-integrating = { $ref } clos avec une objection maintenue, travail jusqu'à { $until } : { $title }
log-closed = { $ref } clos : { $verdict }{ $grade ->
    [A] , { grade-A }
    [B] , { grade-B }
    [C] , { grade-C }
    [D] , { grade-D }
    [E] , { grade-E }
   *[none] { "" }
}{ $unheard ->
    [0] { "" }
    [one] , { $unheard } voix pas entendue
    [many] , { $unheard } de voix pas entendues
   *[other] , { $unheard } voix pas entendues
} – { $title }
log-withdrawn = { $ref } retiré : { $title }
log-outcome = { $ref }, résultat énoncé : { $title }
log-dissent = déclaration de désaccord de { $org } sur { $ref } : { $title }
log-dissent-withdrawn = { $org } a retiré sa déclaration sur { $ref } : { $title }
log-review-due = { $ref }, réexamen échu : { $title }
log-review-answered = { $org } sur le réexamen de { $ref } : { $answer }
log-review-kept = { $ref } gardé, prochain réexamen le { $next } : { $title }
log-review-reopened = { $ref } de nouveau en discussion : { $title }
log-sunset = { $ref } a pris fin à la date prévue : { $title }

## Polls and reminders
log-poll-asked = { $ref } demandé : { $question }
log-poll-closed = { $ref } clos
log-reminder-set = { $ref } créé

log-dormant = { $org } ({ $ref }) reste hors des nouvelles listes, pas entendu depuis longtemps
log-back = { $org } ({ $ref }) est de retour
log-coordinator-backed = { $org } demande { $person } à la coordination
log-amended = { $ref } a un nouveau texte, version { $version } : { $title }
log-editorial = { $ref } a un changement de forme : { $title }
log-editorial-contested = { $org } conteste le changement de forme de { $ref } : { $title }
log-translated = { $ref } existe en { $language } : { $title }
log-opened = { $ref } ouvert, version { $version }, jusqu'à { $closes } : { $title }
log-closing-early = { $ref } se clôt plus tôt, { $closes } : { $title }
log-kept-open = { $org } garde { $ref } ouvert jusqu'à { $closes } : { $title }
log-position-hidden = { $org } a répondu à { $ref }
log-advice = { $from } a donné un avis sur { $ref } : { $title }
log-advice-answered = réponse à { $from } sur { $ref } : { $answer }
log-affected = { $org } s'ajoute à ceux que { $ref } concerne : { $title }
log-escalated = { $org } a dit que { $ref } dépasse le mandat : { $title }
log-turned-consent = { $ref } est devenu une proposition à tous, par consentement : { $title }
log-recorded = { $ref } noté, décidé en présence par { $method } : { $title }
log-contested = { $org } a contesté ce qui est noté sous { $ref } : { $title }
log-corrected = ce qui est noté sous { $ref } a été corrigé : { $title }
log-confirmed = ce qui est noté sous { $ref } a été confirmé : { $title }

## Indicators, reviews, signals
log-indicator-added = { $ref } est mesuré : { $name }
log-indicator-read = { $ref } { $name } : { $value }
log-indicator-ended = { $ref } n'est plus mesuré
log-review-opened = { $ref } daté au { $date }
log-review-moved = { $ref } a une autre date ou présidence
log-review-stated = état de { $ref } noté
log-pause-ended = la pause a pris fin
log-signals-published = un bilan suggéré est devenu visible à tous, sans réponse pendant 14 jours
log-review-put-off = pas de bilan maintenant : { $reason }
log-context = { $org } ({ $ref }) a signalé un changement : { $text }
log-review-called = { $org } ({ $ref }) a demandé un bilan : { $reason }
log-checkin-scheduled = Point d'étape régulier : { $every }
log-checkin-stopped = Fin du point d'étape régulier
log-checkin-opened = Point d'étape { $ref } ouvert, { $invited } interrogés
log-checkin-extended = Point d'étape { $ref } prolongé jusqu'au { $closes }
log-checkin-closed = Point d'étape { $ref } clos, { $answered } réponses sur { $invited }
log-value-opened = Liste des apports { $ref } ouverte, { $invited } personnes interrogées
log-value-extended = Liste des apports { $ref } prolongée jusqu'au { $closes }
log-value-closed = Liste des apports { $ref } close, { $answered } réponses sur { $invited }
log-criterion-commented = { $org } sur { $id } : { $text }
log-scorecard-published = Le tableau a été publié
