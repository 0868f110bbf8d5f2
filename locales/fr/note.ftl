note-done = { $ref } est noté : { $kind }.
note-done-circle = Seules la coordination et vous la lisez.
note-milestone-undated = Elle n'a pas encore de date et ne compte donc pas : `note add milestone TEXT --by WHEN`
note-edit-done = { $ref } le dit autrement désormais. Ce qui était dit avant reste : `note show { $ref }`
note-withdraw-done = { $ref } est retirée.
note-redact-done = Les mots de { $ref } sont effacés. Cela, et pourquoi, reste au registre.

note-line = { $ref } { $kind } ({ $by }, { $date }) : { $text }
note-by-process = coordination
note-with = Avec { $who }.
note-topic = Il s'agit de : { $topic }
note-level = Promis à { $sectors } : { $level }
note-level-all = Promis à chaque secteur : { $level }
note-date = Pour le { $date }.
note-on = Cela se rattache à { $on }.
note-link = À lire : { $link }
note-before = Jusqu'au { $until } elle disait : { $text }
note-was-withdrawn = Retirée le { $date }.
notes-none = Pas encore de notes ici – `note add purpose TEXT`
notes-more = … et { $count } de plus. Un seul genre : `note list change`
notes-private = { $count ->
    [one] 1 autre n'est
    [many] { $count } autres ne sont
   *[other] { $count } autres ne sont
} que pour vous : demandez-moi en privé, `note list`

note-edited = { $ref } ({ $kind }) dit désormais : { $text }
note-withdrawn = { $ref } ({ $kind }) est retirée : { $text }
note-redacted = Des données personnelles ont été ôtées de { $ref } : { $reason }
note-taken-out = { $org } s'est retirée de { $ref }.
note-commitment-yours = Il a été noté que { $org } continue : { $text }
note-commitment-how = Si { $org } ne l'a pas dit : `note withdraw { $ref }`
note-need-met-how = Si ce besoin n'est pas encore couvert : `note withdraw { $ref }`

note-kind-purpose = raison d'être
note-kind-goal-draft = ébauche du but
note-kind-vision = vision
note-kind-ground-rules = règles de base
note-kind-conflict = conflit possible
note-kind-issue = sujet
note-kind-conversation = conversation
note-kind-resonance = écho
note-kind-commitment = engagement
note-kind-promoter = porteurs
note-kind-need = besoin
note-kind-need-met = besoin couvert
note-kind-participation-level = promesse d'influence
note-kind-milestone = jalon
note-kind-document = document
note-kind-knowledge-product = bonne pratique
note-kind-celebration = succès fêté
note-kind-circle = communauté de pratique
note-kind-briefing = accueil d'un nouveau venu
note-kind-buddy = parrain d'un nouveau venu
note-kind-map-reviewed = carte revue
note-kind-change = ce qui a changé
note-topic-idea = l'idée
note-topic-exploration = faire connaissance
note-topic-explore-on = continuer ensemble
participation-inform = informer – on leur dit
participation-consult = consulter – on leur demande, et on répond
participation-involve = associer – leurs soucis façonnent les options
participation-collaborate = collaborer – ils travaillent à chaque partie
participation-empower = donner le pouvoir – ils décident

## Le journal
log-note-added = { $ref } notée ({ $kind }) : { $text }
log-note-edited = { $ref } ({ $kind }) dit désormais : { $text }
log-note-withdrawn = { $ref } ({ $kind }) retirée
log-redacted = Données personnelles ôtées de { $ref } : { $reason }

## Ce qui ne va pas
refusal-notes-many = Il y a { $most } notes, c'est le maximum.
refusal-note-withdrawn = { $ref } est retirée. Notée à nouveau, elle compte : `note add KIND TEXT`
refusal-note-on = Une note ne peut pas porter sur { $ref }. Elle porte sur une décision, une note, une contribution, une tâche, un indicateur : `note add document TEXT --on D1`
refusal-note-need-public = Ce dont quelqu'un a besoin pour prendre part n'est lu que par cette personne et la coordination.
refusal-note-need-public-hint = Sans --public, c'est noté : `note add need TEXT`
refusal-note-with = Avec qui ? Une note du genre { $kind } nomme des organisations.
refusal-note-with-hint = Par exemple : `note add { $word } We met at the weir. --with BA`
refusal-note-commitment = Vous ne parlez pas pour { $org }. Son oui vient d'elle-même, ou la coordination le note.
refusal-note-need-met = Quel besoin est couvert ? On le nomme par sa référence.
refusal-note-need-met-hint = Par exemple : `note add need-met The bus is paid. --on K1`
refusal-note-need-met-already = { $ref } est déjà couvert.
refusal-note-link = Ce n'est pas un lien : { $link }. Il commence par https:// et n'a pas d'espaces.
refusal-note-level = Combien d'influence est promise ? L'un de ces mots : { $words }.
refusal-note-level-hint = Par exemple : `note add participation-level We ask you before each step. --kind consult`
refusal-note-owner = { $ref } appartient à qui l'a notée.
refusal-note-owner-hint = Vous pouvez noter la chose comme vous la voyez : `note add { $kind } TEXT`
refusal-redact-what = { $ref } n'a pas de mots à ôter. Les notes, contributions et tâches en ont : `note redact K1 REASON`
refusal-redact-who = Les mots de { $ref } sont effacés par qui les a écrits ou par la coordination. Demandez-lui.
refusal-redact-reason = Dites pourquoi, en { $least } caractères au moins, sans répéter ce qui doit partir.
refusal-redacted = Les mots de { $ref } sont déjà effacés.
