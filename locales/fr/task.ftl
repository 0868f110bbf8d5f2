# Tâches. Les arguments sont expliqués dans locales/en.

task-headline = { $ref } tâche : { $text } – { $owner }, pour le { $due }
task-origin = Elle découle de { $decision } – `decision show { $decision }`
task-taken-on = { $owner } s'en charge.
task-waits = Elle vaut dès que { $owner } dit oui : répondez « accept », ou « decline » et la raison ; ou `task accept { $ref }`
task-aside = Votre voix s'est mise en retrait de cette décision : rien ne vous engage ici sans votre propre oui.
task-how = Répondez « accept », ou « decline » et la raison ; ou `task accept { $ref }`, `task decline { $ref } REASON`

task-added-own = { $ref } est notée : { $owner }, pour le { $due }.
task-added-asked = { $ref } est demandée à { $owner }, pour le { $due }. Elle vaut dès son oui.
task-accepted = { $owner } dit oui à { $ref } : { $text }, pour le { $due }
task-accepted-done = { $ref } est en vigueur, pour le { $due }. Une fois faite : `task done { $ref }`
task-declined = { $owner } dit non à { $ref } { $text } : { $reason }
task-declined-how = Quelqu'un d'autre ? `task update { $ref } --owner ORG` – ou y mettre fin : `task cancel { $ref } REASON`
task-updated-done = { $ref } : { $progress } %, pour le { $due }.
task-whole = Est-ce fait ? Alors dites-le : `task done { $ref }`
task-moved = { $ref } { $text } ({ $owner }) : maintenant pour le { $due }, avant le { $was }
task-changed = { $ref } se lit maintenant : { $text } ({ $owner })
task-handed = { $ref } { $text } : de { $was } à { $owner }
task-done = Fait par { $owner } : { $ref } { $text }
task-note = Ce qui en est sorti : { $note }
task-cancelled = { $ref } { $text } ({ $owner }) n'est plus voulue : { $reason }

task-due = { $ref } { $text } ({ $owner }) est pour le { $due } – `task done { $ref }`, ou à temps pour un autre jour : `task update { $ref } --due WHEN`
task-due-asked = { $ref } { $text }, pour le { $due }, attend encore le oui de { $owner } – `task accept { $ref }` ou `task decline { $ref } REASON`
task-overdue = { $ref } { $text } ({ $owner }) était pour le { $due } – `task done { $ref }`, un autre jour : `task update { $ref } --due WHEN`, ou la rendre : `task decline { $ref } REASON`
task-overdue-coordinators = { $owner } est en retard avec { $ref } { $text }, pour le { $due }. Un appel aide parfois plus qu'un message – `task list --status overdue`
task-overdue-asked = { $owner } n'a pas répondu au sujet de { $ref } { $text }, pour le { $due } – `task update { $ref } --owner ORG` ou `task cancel { $ref } REASON`
task-orphaned = { $count ->
    [one] Une tâche n'a plus personne. Confiez-la avec `task update REF --owner ORG`, ou mettez-y fin :
    [many] { $count } de tâches n'ont plus personne. Confiez-les avec `task update REF --owner ORG`, ou mettez-y fin :
   *[other] { $count } tâches n'ont plus personne. Confiez-les avec `task update REF --owner ORG`, ou mettez-y fin :
}

task-line = { $ref } { $text } – { $owner }, pour le { $due } : { $state }, { $progress } %
task-state-asked = demandée, sans réponse encore
task-state-accepted = acceptée
task-state-overdue = en retard
task-state-declined = refusée
task-state-done = faite
task-state-cancelled = annulée
tasks-none = Aucune tâche encore – `task add TEXT --owner ORG --due WHEN`
tasks-none-such = Aucune tâche de ce genre. Toutes : `task list`
tasks-more = … et { $count } de plus – `task list --owner ORG` ou `task list --status open`

button-accept = Accepter
button-decline = Refuser
card-task-asked = { $owner } est sollicité. Elle vaut dès son oui, avec un bouton ci-dessous ou `/task accept`.
card-task-accepted = Acceptée { $since } · faite à { $progress } %
card-task-declined = { $owner } a dit non. Quelqu'un d'autre peut la prendre.
card-task-done = Faite { $since }.
card-task-cancelled = Plus voulue depuis { $since }.

status-promises = PROMESSES : { $due } pour les 7 jours à venir{ $overdue ->
    [0] { "" }
    [one] , { $overdue } en retard : { $list }
    [many] , { $overdue } en retard : { $list }
   *[other] , { $overdue } en retard : { $list }
} – `task list --status open`
status-promise = { $owner } { $ref } ({ $days ->
    [one] 1 jour
    [many] { $days } de jours
   *[other] { $days } jours
})
needs-task-owner = · { $count ->
    [one] Une tâche n'a
    [many] { $count } de tâches n'ont
   *[other] { $count } tâches n'ont
} personne pour la faire – `task list --status asked`
voice-task-asked = ATTENDU DE { $org } : ferez-vous { $ref } { $text }, pour le { $due } ? – `task accept { $ref }` ou `task decline { $ref } REASON`
voice-promise = PROMIS par { $org } : { $ref } { $text }, { $state }, pour le { $due } – `task done { $ref }`

log-task-added = { $ref } demandée à { $owner } : { $text }
log-task-accepted = { $ref } acceptée : { $text }
log-task-declined = { $ref } refusée : { $text }
log-task-moved = { $ref } déplacée au { $due } : { $text }
log-task-progress = { $ref } à { $progress } % : { $text }
log-task-changed = { $ref } formulée autrement : { $text }
log-task-handed = { $ref } confiée à { $owner } : { $text }
log-task-done = { $ref } faite : { $text }
log-task-cancelled = { $ref } annulée : { $text }

refusal-task-owner-left = { $org } est partie et ne peut donc pas prendre de tâche.
refusal-task-owner-hint = Qui est là : `stakeholder list`
refusal-task-owner = { $ref } revient à { $owner } : c'est à eux de le dire. `task list` montre toutes les tâches.
refusal-task-accepted = { $ref } est déjà acceptée, pour le { $due }. Une fois faite : `task done { $ref }`
refusal-task-over = { $ref } est { $state } depuis { $since } : rien n'y change plus. Une nouvelle : `task add TEXT --owner ORG --due WHEN`
refusal-task-reason = Dites pourquoi, en { $least } caractères au moins, pour que les autres puissent continuer à partir de { $ref }.
refusal-task-reason-hint = Par exemple : `task decline { $ref } nous n'avons personne avant juin`
refusal-task-cancel-hint = Par exemple : `task cancel { $ref } l'enquête y a déjà répondu`
refusal-task-cancel-who = { $ref } est annulée par qui l'a demandée, ou par la coordination. Si elle est à vous, rendez-la : `task decline { $ref } REASON`
refusal-task-same-owner = { $ref } revient déjà à { $owner }.
refusal-task-new-day = Le jour de { $ref } est passé. Donnez-en aussi un nouveau : `task update { $ref } --owner ORG --due WHEN`
refusal-task-hand-alone = Confier une tâche va tout au plus avec un nouveau jour : `task update REF --owner ORG --due WHEN`
refusal-tasks-many = Il y a déjà { $most } tâches ouvertes, c'est le maximum. `task list --status open`
