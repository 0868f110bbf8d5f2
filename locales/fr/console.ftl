# The console's own sentences.
console-welcome = Voici la salle locale de Convenor. Chaque ligne est une commande, par exemple : status. Les mots propres à la console commencent par deux-points, ainsi `:help`.
console-demo = C'était l'histoire d'Upper Sarala, et son dernier jour est aujourd'hui. Vous êtes { $me }, qui coordonne, dans la salle discord. Demandez par exemple : status, decision list, checkin results. `:as uma` parle au nom d'une agricultrice, `:help` donne les mots propres à la console. Rien de tout cela n'est gardé.
console-help = `:as NAME` parle au nom de quelqu'un d'autre, `:in ROOM` dans une autre salle, `:in dm` directement au bot. `NAME@ROOM: LINE` le fait pour une seule ligne. `:quit` quitte. `help` donne la liste des commandes.
console-unknown = La console n'a pas de mot { "{word}" }. Elle connaît `:as`, `:in`, `:quit` et `:help`.
console-interrupted = Appuyez encore une fois sur Ctrl-C pour quitter, ou sur Ctrl-D.
console-failed = Cette ligne n'a pas pu être traitée et rien n'a été enregistré. Le journal dit pourquoi.
console-bye = Au revoir.
