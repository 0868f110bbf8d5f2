# The log: what happened, newest first. What each argument is stands in locales/en.

log-headline = { $count ->
    [one] La última entrada:
    [many] Las últimas { $count } entradas, la más reciente primero:
   *[other] Las últimas { $count } entradas, la más reciente primero:
}
log-empty = No pasó nada en ese tiempo.
log-line = { $number } { $when } – { $who }, { $where }: { $what }
log-line-inside = { $number } { $when } – { $who }: { $what }
log-line-time = { $number } { $when } – { $what }
log-page = Página { $page }, lo más reciente primero:
log-more = Antes: `log --page { $page }` – sobre un solo asunto: `log --on D1`

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

log-dormant = { $org } ({ $ref }) queda fuera de las nuevas listas, sin oír desde hace tiempo
log-back = { $org } ({ $ref }) ha vuelto
log-coordinator-backed = { $org } pide a { $person } para la coordinación
log-amended = { $ref } tiene un texto nuevo, versión { $version }: { $title }
log-editorial = { $ref } tiene un cambio de redacción: { $title }
log-editorial-contested = { $org } discute el cambio de redacción de { $ref }: { $title }
log-translated = { $ref } está en { $language }: { $title }
log-opened = { $ref } abierta, versión { $version }, hasta { $closes }: { $title }
log-closing-early = { $ref } cierra antes, { $closes }: { $title }
log-kept-open = { $org } mantiene abierta { $ref } hasta { $closes }: { $title }
log-position-hidden = { $org } respondió a { $ref }
log-advice = { $from } dio consejo sobre { $ref }: { $title }
log-advice-answered = respuesta a { $from } sobre { $ref }: { $answer }
log-affected = { $org } se suma a las partes afectadas por { $ref }: { $title }
log-escalated = { $org } dijo que { $ref } supera el mandato: { $title }
log-turned-consent = { $ref } pasó a ser una propuesta a todas, por consentimiento: { $title }
log-recorded = { $ref } anotada, decidida en persona por { $method }: { $title }
log-contested = { $org } discutió lo anotado en { $ref }: { $title }
log-corrected = se corrigió lo anotado en { $ref }: { $title }
log-confirmed = se confirmó lo anotado en { $ref }: { $title }

## Indicators, reviews, signals
log-indicator-added = se mide { $ref }: { $name }
log-indicator-read = { $ref } { $name }: { $value }
log-indicator-ended = { $ref } ya no se mide
log-review-opened = { $ref } con fecha del { $date }
log-review-moved = { $ref } tiene otra fecha u otra presidencia
log-review-stated = balance de { $ref } anotado
log-pause-ended = terminó la pausa
log-signals-published = una revisión sugerida quedó a la vista de todas las partes, 14 días sin respuesta
log-review-put-off = ahora no hay revisión: { $reason }
log-context = { $org } ({ $ref }) comunicó un cambio: { $text }
log-review-called = { $org } ({ $ref }) pidió una revisión: { $reason }
log-checkin-scheduled = Consulta periódica: { $every }
log-checkin-stopped = Terminó la consulta periódica
log-checkin-opened = Consulta { $ref } abierta, { $invited } preguntados
log-checkin-extended = Consulta { $ref } prolongada hasta { $closes }
log-checkin-closed = Consulta { $ref } cerrada, respondieron { $answered } de { $invited }
log-value-opened = Balance de valor { $ref } abierto, { $invited } preguntados
log-value-extended = Balance de valor { $ref } prolongado hasta { $closes }
log-value-closed = Balance de valor { $ref } cerrado, respondieron { $answered } de { $invited }
log-criterion-commented = { $org } sobre { $id }: { $text }
log-scorecard-published = Se publicó el cuadro
