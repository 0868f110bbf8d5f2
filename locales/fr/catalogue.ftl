# What the parser answers to a mistake. The command words themselves are never translated.

refusal-empty = Une ligne vide ne demande rien.
refusal-try-help = help donne la liste de ce que je comprends.
refusal-control-character = La ligne contient un caractère de contrôle ({ $code }) que personne ne voit. Retapez-la sans lui, s'il vous plaît.
refusal-line-too-long = La ligne compte { $count } caractères ; j'en prends { $limit } au plus à la fois.
refusal-argument-too-long = { $argument } compte { $count } caractères ; un texte en a { $limit } au plus.

refusal-unknown-command = Je ne connais pas de commande « { $word } ».
refusal-unknown-verb = { $noun } n'a pas de « { $word } ».
refusal-missing-verb = { $noun } demande encore un mot.
refusal-verbs = Après { $noun } peuvent venir : { $verbs }.
refusal-did-you-mean = Vouliez-vous dire { $suggestion } ?
refusal-example = Par exemple : { $example }
refusal-usage = Cela s'écrit : { $usage }

refusal-unknown-option = { $command } n'a pas d'option { $option }. Si elle fait partie de votre texte, mettez le texte entre guillemets doubles.
refusal-option-twice = { $option } est donné deux fois ; je le prends une fois.
refusal-option-needs-value = { $option } demande une valeur à sa suite.
refusal-option-takes-no-value = { $option } s'écrit seul, sans valeur.
refusal-quote-open = Il manque un guillemet fermant après : { $from }
refusal-extra-words = Je ne sais que faire de « { $words } ». Votre texte se place avant les options, ou entre guillemets doubles.
refusal-missing = Il manque quelque chose : { $what }.
refusal-not-together = { $one } et { $other } ne vont pas ensemble.
refusal-unclear = Je ne comprends pas ce { $command }.

refusal-possible = Possible : { $words }.
refusal-invalid-choice = « { $value } » ne convient pas ici.
refusal-invalid-position = « { $value } » n'est pas une position.
refusal-invalid-reference = « { $value } » n'est pas une référence. Une référence est une lettre et un nombre, comme D1.
refusal-invalid-number = « { $value } » n'est pas un nombre qui convienne pour { $argument }.
refusal-invalid-value = « { $value } » ne convient pas pour { $argument }.
refusal-invalid-zone = Je ne connais pas de fuseau horaire « { $value } ». Un fuseau est une région et une ville, comme Africa/Nairobi.

refusal-invalid-when = « { $value } » n'est pas un moment. Je comprends 2027-03-01, 2027-03-01 14:00, in 7 days, tomorrow 9:00, next monday.
refusal-no-such-day = Le calendrier n'a pas de jour « { $value } ».
refusal-no-such-time = Il n'y a pas d'heure « { $value } ». Je comprends 09:30.
refusal-when-out-of-range = « { $value } » est trop loin.

refusal-invalid-duration = « { $value } » n'est pas une durée. Je comprends 90m, 24h, 7d, 2w, 3 months.
refusal-duration-unit = « { $value } » n'est pas une unité de temps. Je comprends 90m, 24h, 7d, 2w, 3 months.
refusal-duration-zero = « { $value } », ce n'est pas une durée du tout.
refusal-duration-too-long = « { $value } » dépasse dix ans.

refusal-invalid-every = Je ne connais pas de rythme « { $value } ». Je comprends daily, weekly on monday, monthly on the last friday at 09:30, every 60 days.
refusal-every-fields = Une expression cron a cinq champs ; celle-ci en a { $count }.
refusal-every-field = « { $value } » ne convient pas comme { $field } d'une expression cron.
refusal-every-never = « { $value } » n'arrive jamais : un tel jour n'existe pas.
refusal-every-interval = « { $value } » n'est pas un intervalle : c'est rien, ou plus de dix ans.
refusal-every-day = « { $value } » n'est pas un jour du mois.
refusal-every-misfit = « { $on } » ne va pas avec « { $every } ».
cron-minute = minute
cron-hour = heure
cron-day-of-month = jour du mois
cron-month = mois
cron-day-of-week = jour de la semaine

refusal-invalid-days = « { $value } » n'est pas un jour de la semaine. Je comprends saturday, sunday.
refusal-days-all = Sept jours de repos ne laisseraient de jour pour rien.
refusal-invalid-hours = « { $value } » ne sont pas des heures. Je comprends 21:00-07:00.
refusal-hours-equal = « { $value } » commence et finit à la même heure.
