# What a person is told about themselves. What each argument is stands in locales/en.

## me show
me-name = Vous êtes { $name }.
me-accounts = Comptes : { $accounts }
me-account = { $account } ({ $platform })
me-language = Langue : { $language }
me-hours = Fuseau horaire : { $zone }. Heures calmes : { $quiet }. Jours de repos : { $weekend }.
me-default = comme dans le partenariat
me-no-partnerships = Vous ne participez encore à aucun partenariat.
me-partnership = { $name } ({ $code }) : { $roles }
me-described = Vous dites de vous : { $parts }
me-described-part = { $axis } : { $words }

## me export
me-export-headline = Tout ce qui est gardé sur vous :
me-export-text = Vos propres mots : { $text }
me-export-matter = · { $matter }
me-reading = { $ref } : { $value } le { $date }
me-export-waiting = Messages qui vous attendent : { $count }
me-export-ledger = Ce que vous avez dit au nom d'une organisation appartient à son registre : `log` et `decision list` le montrent.
me-sealed = { $ref } : ce que vous avez répondu jusqu'ici, jusqu'au { $closes }. C'est scellé ; personne d'autre ne peut le demander, et à la clôture c'est séparé de votre nom pour de bon.
# $answer is a number from 1 to 5, or one of value-scale-1 to 3, checkin-scale-skip and me-sealed-open.
me-sealed-answer = { $number }. { $question } : { $answer }
me-sealed-open = pas encore de réponse
me-sealed-remark = Votre remarque : « { $comment } »
me-sealed-remark-facilitator = Votre remarque, pour la facilitation seule : « { $comment } »
me-sealed-choices = Vous avez choisi : { $choices }

## One person, several accounts
me-link-code = Code à usage unique : { $code }
me-link-how = Depuis votre autre compte, envoyez-moi `me connect { $code }`. Le code sert une fois, jusqu'à { $until }. Ne le donnez à personne d'autre.
me-connected = Ces comptes sont maintenant une seule personne : { $accounts }
me-unlinked = { $account } n'est plus à vous ici. Ce qu'il a fait reste.

## Settings
me-language-set = Désormais je vous écris en { $language }. Les mots des commandes restent tels quels.
me-timezone-set = Votre fuseau horaire est { $value }.
me-quiet-set = Vos heures calmes sont { $value }.
me-weekend-set = Vos jours de repos sont { $value }.
me-muted = Je me tais jusqu'à { $until }. Les réponses à vos propres commandes arrivent toujours.
me-described-nothing = Vous ne dites rien de vous. C'est très bien ; personne n'y est tenu.
me-described-on = Vous dites quelque chose de vous : { $said }. `me show` vous montre les mots.
me-described-use = Vous seul le voyez. Cela compte dans des parts d'au moins 5 personnes ensemble : les voix sont-elles aussi diverses que les partenaires le veulent ?
me-described-sought = { $name } cherche ces mots : { $targets }
me-described-how = Avec vos propres mots : `me describe --gender femme --age-group moins de 30`. Un tiret en enlève un : `me describe --gender -`

## Messages that could not be delivered
me-inbox = { $count ->
    [0] Aucun message ne vous attend.
    [one] Un message vous attend. Je l'envoie maintenant. S'il n'arrive pas, ouvrez une conversation privée avec moi ou autorisez la mienne.
    [many] { $count } de messages vous attendent. Je les envoie maintenant. S'ils n'arrivent pas, ouvrez une conversation privée avec moi ou autorisez la mienne.
   *[other] { $count } messages vous attendent. Je les envoie maintenant. S'ils n'arrivent pas, ouvrez une conversation privée avec moi ou autorisez la mienne.
}
message-waiting = { $person } : un message vous attend et je ne peux pas vous joindre en privé. Dites `me inbox`.
message-undelivered = Je ne peux pas joindre { $person } en privé. La salle lui a dit qu'un message attend.

## Erasing
forget-goes = Seraient effacés : votre nom, { $accounts ->
    [one] votre compte
    [many] vos { $accounts } de comptes
   *[other] vos { $accounts } comptes
} et vos réglages{ $texts ->
    [0] .
    [one] ; et aussi un texte qui n'est qu'à vous.
    [many] ; et aussi { $texts } de textes qui ne sont qu'à vous.
   *[other] ; et aussi { $texts } textes qui ne sont qu'à vous.
}
forget-described = Et ce que vous avez dit de vous.
forget-stays = Restent, sans votre nom : les positions et déclarations faites pour une organisation.
forget-how = Cela ne peut pas être annulé. Pour le faire : `me forget --yes`
forgotten = C'est fait : votre nom, vos comptes et vos réglages sont effacés. Merci d'avoir participé.

me-here = Merci de ce signe. Vos partenariats savent que vous êtes là.

room-lost = Je ne peux plus parler dans une de nos salles sur { $platform }. Ce qui lui est destiné attend.
room-lost-how = Invitez-moi de nouveau et laissez-moi y écrire, et je rattrape. Pour abandonner la salle : `partnership detach` dans celle-ci.
