# The partnership itself. What each argument is stands in locales/en.

## The start
started = { $name } ({ $code }) est ouvert, en phase { $phase }, cycle 1. { $needed ->
    [one] Un secteur est nécessaire ici, et il n'a pas encore de voix.
    [many] { $needed } de secteurs sont nécessaires ici, et aucun n'a encore de voix.
   *[other] { $needed } secteurs sont nécessaires ici, et aucun n'a encore de voix.
}
started-coordinator = Vous en assurez la coordination, sans être encore accepté par les partenaires.
started-rules = Les règles de départ valent jusqu'à ce qu'une décision les change : le plus souvent le consentement, la moitié des voix doit répondre, 7 jours pour les affaires courantes et 14 pour les majeures.
started-unsuitable = Deux de vos trois réponses étaient non. Une forme plus simple convient peut-être mieux : un accord à deux, ou une consultation. Vous pouvez continuer malgré tout.
started-step-1 = 1. Notez qui en fait partie : `stakeholder add NAME --sector civil-society --lead PERSON`, ou chacun se joint : `stakeholder join NAME --sector civil-society`
started-step-2 = 2. Faites venir l'autre salle : `partnership link` ici, puis là-bas `partnership connect CODE`
started-step-3 = 3. Demandez à tous de vous accepter : `propose Accept our coordinator --kind facilitator --person NAME`
started-next = Ce que le cycle demande d'abord : { $items } – `guide { $item }`

## Showing it
show-headline = { $name } ({ $code }) : cycle { $cycle }, phase { $phase }
show-goal = But : { $goal }
show-goal-none = But : pas encore écrit – `partnership set goal TEXT`
show-vision = Vision : { $vision }
show-rooms = Salles : { $count } – { $platforms }
show-role-accepted = { $person } : { $role }, accepté depuis le { $since }
show-role-waiting = { $person } : { $role }, pas encore accepté
show-zone = Fuseau horaire : { $zone }. Langues de travail : { $languages }
show-rules = Règles : celles de départ, et ce que des décisions ont changé – `decision list --kind governance-rule`
show-visibility = Visible de l'extérieur : { $visibility }
show-range = Diversité de voix visée : { $targets }
range-target = { $axis } : { $words }, { $percent } %
range-targets = { $targets }
show-archived = Archivé depuis le { $since }. Le registre reste lisible.

## Rooms
link-code = Code à usage unique : { $code }
link-how = Dans l'autre salle, envoyez `partnership connect { $code }`. Le code sert une fois, jusqu'à { $until }.
room-connected = Une salle sur { $platform } a rejoint { $name }. Nombre de salles maintenant : { $rooms }. Chacune reçoit toutes les annonces, et toutes les réponses vont dans un seul compte.
room-detached = Une salle a été détachée et ne reçoit plus d'annonces.
room-detached-here = Cette salle est détachée et ne reçoit plus d'annonces.

## Settings
setting-changed = { $setting } : { $to } (avant : { $was })

## Roles
appointed = { $person } reçoit un rôle : { $role }.
appointed-next = Pas encore accepté : il y faut une décision de tous. `propose Accept { $person } --kind facilitator --person { $person }`
role-ended = { $person } n'a plus le rôle : { $role }.

## The end
archived = Ce partenariat est archivé : plus aucune échéance ne court, et le registre reste lisible. Merci à toutes les personnes qui l'ont porté.

## Somebody comes in
greeting = Bienvenue dans { $name }. Voici ce qui est ouvert :
greeting-next = `status` montre où en sont les choses. Pour parler au nom d'une organisation : `stakeholder represent ORG`. Pour suivre en lecture : `stakeholder observe`
contact-who = { $by } vous a inscrit dans le partenariat { $name }. Votre rôle : { $what }.
contact-role = { $role }
contact-kept = Je garde votre nom affiché, votre compte, et ce que vous dites ici au nom de l'organisation. `me show` en donne la liste.
contact-stop = Vous ne le souhaitez pas ? `me forget` montre ce qui partirait, `me forget --yes` l'efface.
room-left = { $rooms ->
    [one] Une salle sur { $platform } ne fait plus partie de ce partenariat. Une salle reste.
    [many] Une salle sur { $platform } ne fait plus partie de ce partenariat. { $rooms } de salles restent.
   *[other] Une salle sur { $platform } ne fait plus partie de ce partenariat. { $rooms } salles restent.
}

# partnership export
export-ready = Le registre de { $name }, dans un fichier.
export-left-out = Ce que vous n'avez pas à voir est laissé de côté ; seul son sceau est là, pour que le reste se prouve tout de même.
export-how = Tout le monde peut contrôler le fichier sans nous le demander : `convenor verify FILE`

show-rules-changed = Règles : celles de départ, et ce que des décisions ont changé :
show-rule = · { $rule } ({ $ref })
succession-backed = La coordination n'a pas donné signe depuis 30 jours. { $org } demande { $person } à la coordination.
succession-how = Un porte-parole d'un autre secteur confirme : `partnership coordinator add { $person }`
succession-still-here = Vous êtes encore là ? Toute commande met fin à ceci, ou simplement `me here`
