# Contributions. Les arguments sont expliqués dans locales/en.

question-opened = { $ref } demande à tout le monde : { $text }
question-how = Répondez ce que vous en pensez, ou `input give TEXT --on { $ref }`, jusqu'au { $closes }. Chaque contribution reçoit une réponse, avec la raison.
question-done = { $ref } reçoit des contributions jusqu'au { $closes }.
question-translated = { $ref } se lit maintenant aussi en { $language }.
question-closed = { $ref } ne reçoit plus de contributions : { $text } – { $count ->
    [0] aucune n'est venue.
    [one] 1 est venue, réponse d'ici le { $due } – `input list`
    [many] { $count } sont venues, réponse d'ici le { $due } – `input list`
   *[other] { $count } sont venues, réponse d'ici le { $due } – `input list`
}
question-line = { $ref } { $text } – ouverte jusqu'au { $closes } : `input give TEXT --on { $ref }`

input-given = { $ref } est notée. Vous aurez une réponse et sa raison d'ici le { $due }.
input-recorded = { $ref } de { $from } : { $text }
input-recorded-on = { $ref } de { $from } sur { $on } : { $text }
input-how = Sa réponse est attendue pour le { $due } : `input answer { $ref } taken REASON` – ou partly, declined ou parked.
input-outside-how = Elle vient du dehors et demande que quelqu'un s'en occupe : `input take { $ref }`
input-from-inside = quelqu'un qui a un rôle ici
input-from-outside = l'extérieur
input-taken = { $person } s'occupe de { $ref } ; sa réponse est attendue pour le { $due }.
input-yours = On vous demande de vous occuper de { $ref } : { $text }
input-answered = { $ref } de { $from } : { $answer }. { $reason } (elle disait : { $text })
input-answered-in = Cela se voit dans { $in }.
input-unhandled = Depuis une semaine personne ne s'occupe de { $ref } de { $from }, elle est donc à vous : { $text } – `input answer { $ref } taken REASON`, d'ici le { $due }
input-soon = { $ref } de { $from } : sa réponse est attendue pour le { $due } – `input answer { $ref } taken REASON` : { $text }
input-overdue = { $ref } de { $from } : sa réponse était attendue pour le { $due } – `input answer { $ref } taken REASON` : { $text }

input-answer-taken = suivie
input-answer-partly = suivie en partie
input-answer-declined = non retenue
input-answer-parked = mise de côté

inputs-none = Aucune contribution encore – `input give TEXT`
inputs-more = … et { $count } de plus.
input-line-open = { $ref } de { $from } : { $text } – réponse pour le { $due } : `input answer { $ref } taken REASON`
input-line-late = { $ref } de { $from } : { $text } – réponse { $days ->
    [0] attendue aujourd'hui
    [one] en retard de 1 jour
    [many] en retard de { $days } de jours
   *[other] en retard de { $days } jours
} : `input answer { $ref } taken REASON`
input-line-answered = { $ref } de { $from } : { $text } – { $answer } : { $reason }

influence-headline = Qui a contribué, et ce qui en est advenu :
influence-line = { $group } : { $given } données – { $taken } suivies, { $partly } en partie, { $declined } non retenues, { $parked } mises de côté, { $unanswered } sans réponse
influence-outsiders = extérieur
influence-inside = sans organisation
influence-decision = { $ref } : { $inputs } – `decision show { $ref }`
influence-input = { $ref } { $answer }

needs-input = · { $ref } attend sa réponse d'ici le { $due } – `input answer { $ref } taken REASON`
needs-input-late = · { $ref } sans réponse, { $days ->
    [one] 1 jour
    [many] { $days } de jours
   *[other] { $days } jours
} de retard – `input answer { $ref } taken REASON`
status-inputs = CONTRIBUTIONS : { $count ->
    [one] 1 attend
    [many] { $count } attendent
   *[other] { $count } attendent
} une réponse – `input list`

log-question-asked = { $ref } posée à tout le monde : { $text }
log-question-closed = { $ref } a reçu sa dernière contribution
log-input-given = { $ref } donnée : { $text }
log-input-taken = { $person } s'occupe de { $ref }
log-input-answered = réponse à { $ref } : { $answer }

refusal-ask-outside = Les questions à tous les partenaires viennent de qui prend part.
refusal-ask-outside-hint = Ce que vous pensez compte quand même, et reçoit une réponse : `input give TEXT`
refusal-question-closed-hint = Vous pouvez encore le dire : `input give TEXT`
refusal-question-same = { $ref } a été posée en { $language }.
refusal-input-on = Une contribution ne peut porter sur { $ref }. Elle porte sur une décision, une question, une tâche, un sondage ou une réunion : `input give TEXT --on D1`
refusal-input-who = La réponse à { $ref } vient de la coordination, de qui s'en occupe, ou de qui a posé ou proposé ce dont elle parle.
refusal-input-give-to = { $ref } est confiée à quelqu'un d'autre par la coordination, ou par qui s'en occupe. Pour vous en occuper : `input take { $ref }`
refusal-input-taken = { $person } s'occupe déjà de { $ref }.
refusal-input-answered = { $ref } a déjà sa réponse : { $answer }. `input list`
refusal-input-reason = Dites pourquoi ({ $answer }), en { $least } caractères au moins : qui l'a donnée veut le savoir.
refusal-input-reason-hint = Par exemple : `input answer { $ref } { $answer } la jauge est déjà lue chaque jour`
refusal-inputs-many = Il y a { $most } contributions sans réponse, c'est le maximum. `input list`
refusal-not-on-roll-input = Vos mots peuvent entrer comme contribution : `input give TEXT --on { $ref }`. Ce serait { $input }, avec une réponse d'ici le { $due }.

input-rating = Ce partenariat fait-il ce qu'il dit ? { $rating } sur 5.
influence-rating = Ce partenariat fait-il ce qu'il dit ? Du dehors { $mean } sur 5, { $count ->
    [one] 1 réponse
    [many] { $count } de réponses
   *[other] { $count } réponses
}
refusal-input-rating = La note est pour les gens du dehors. Les partenaires y répondent dans le point d'étape : `checkin answer`
