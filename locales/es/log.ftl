# The log: what happened, newest first. What each argument is stands in locales/en.

log-headline = { $count ->
    [one] La última entrada:
    [many] Las últimas { $count } entradas, la más reciente primero:
   *[other] Las últimas { $count } entradas, la más reciente primero:
}
log-empty = No pasó nada en ese tiempo.
log-line = { $when } – { $who }: { $what }
log-line-time = { $when } – { $what }

log-started = abrió { $name }
log-room-connected = se unió una sala en { $platform }
log-room-detached = se separó una sala
log-appointed = { $person } recibió un papel: { $role }
log-role-ended = { $person } ya no tiene este papel: { $role }
log-vacated = se borraron los datos personales de alguien que participaba
log-archived = se archivó la alianza
log-merged = dos cuentas de { $person } pasaron a ser una sola persona
log-erased = { $count ->
    [one] se borró un texto personal
    [many] se borraron { $count } de textos personales
   *[other] se borraron { $count } textos personales
}

## Organisations
log-org-added = { $name } quedó inscrita como { $org } ({ $ref })
log-represent-asked = { $person } pidió hablar por { $org }
log-represent-accepted = { $person } puede hablar por { $org }
log-org-updated = { $org } cambió su ficha: { $fields }
log-handed = { $person } es portavoz de { $org }
log-org-left = { $org } se fue

## Proposals and decisions
log-proposed = { $ref } propuesta, por { $method }: { $title }
log-sponsored = { $ref } respaldada por { $org }: { $title }
log-position = { $org } sobre { $ref }: { $position }
log-extended = { $ref } prolongada hasta { $closes }: { $title }
log-integrating = { $ref } cerrada con una objeción en pie, se trabaja hasta { $until }: { $title }
log-closed = { $ref } cerrada: { $verdict }{ $grade ->
    [A] , { grade-A }
    [B] , { grade-B }
    [C] , { grade-C }
    [D] , { grade-D }
    [E] , { grade-E }
   *[none] { "" }
}{ $unheard ->
    [0] { "" }
    [one] , { $unheard } sin oír
    [many] , { $unheard } sin oír
   *[other] , { $unheard } sin oír
} – { $title }
log-withdrawn = { $ref } retirada: { $title }
log-outcome = { $ref }, resultado declarado: { $title }
log-dissent = declaración de desacuerdo de { $org } sobre { $ref }: { $title }
log-dissent-withdrawn = { $org } retiró su declaración sobre { $ref }: { $title }
log-review-due = { $ref }, llegó la revisión: { $title }
log-review-answered = { $org } sobre la revisión de { $ref }: { $answer }
log-review-kept = { $ref } se mantiene, se revisa de nuevo el { $next }: { $title }
log-review-reopened = { $ref } vuelve a hablarse: { $title }
log-sunset = { $ref } terminó en su propia fecha: { $title }

## Polls and reminders
log-poll-asked = { $ref } preguntado: { $question }
log-poll-closed = { $ref } cerrado
log-reminder-set = { $ref } creado
