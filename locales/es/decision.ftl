# Proposals and decisions. What each argument is stands in locales/en.

## The card of an open proposal
proposal-opened = { $ref }, propuesta: { $title }
decision-text = { $text }
rule-line = Regla: { $method } – { $quorum }; { $rule }.
rule-consent = una sola objeción que se mantenga la detiene
rule-consensus = un solo bloqueo la detiene, y dos tercios de las respuestas deben estar de acuerdo, { $thirds } si responden las { $roll }
rule-consensus-active = un solo bloqueo la detiene, y más de la mitad de todas las voces deben estar de acuerdo, { $most } de { $roll }, respondan o no
rule-majority = debe haber más a favor que en contra; un empate no basta
rule-two-thirds = debe haber al menos el doble a favor que en contra, { $thirds } de { $roll } si todas votan
rule-double-majority = debe haber más a favor que en contra, en total y en { $need } de { $base } sectores
rule-double-majority-all = debe haber más a favor que en contra, en total y en cada sector, { $base } en total
rule-quorum = deben responder { $least } de { $roll }
rule-quorum-sectors = deben responder { $least } de { $roll }, al menos { $sectors }
rule-sector = { $least } de { $of } en { $sector }
proposal-closes = Cierre { $closes }. Lista: { $roll ->
    [one] una voz.
    [many] { $roll } de voces.
   *[other] { $roll } voces.
}
proposal-consultation = { $org } necesita { $needs ->
    [one] un día
    [many] { $needs } de días
   *[other] { $needs } días
} para consultar a los suyos; este plazo tiene { $days }.
proposal-how = Responda con una palabra a este mensaje, o `vote { $ref } POSITION razón` – posiciones: { $positions }
proposal-done = { $ref } está abierta hasta { $closes }, para { $roll ->
    [one] una voz.
    [many] { $roll } de voces.
   *[other] { $roll } voces.
}

## Waiting for a voice
proposal-waiting = { $ref } espera una voz: { $title }
proposal-waiting-how = Se abre en cuanto una organización la respalde: `decision sponsor { $ref }`
waits-for-sponsor = { $ref } está anotada. Se abre en cuanto una voz la respalde con `decision sponsor { $ref }`

## While it is open
proposal-heard = { $ref }: oídas { $heard } de { $of }
proposal-extended = { $ref } se prolonga una vez, hasta { $closes }: { $title }. Hasta ahora respondieron muy pocas voces; sin oír: { $orgs }
proposal-call = Aún falta su voz en { $ref }: { $title }. Cierre { $closes }.
proposal-withdrawn = { $ref } ha sido retirada por quien la propuso: { $title }
proposal-withdrawn-reason = { $ref } ha sido retirada por quien la propuso: { $title }. Razón: { $reason }

## A voice's position
position-recorded = { $org } sobre { $ref }: { $position }. Anotado.
position-also = { $org } sobre { $ref }: { $position }. Se guarda como «también dicho».
position-lead-counts = Para { $org } cuenta la posición de mayor rango: { $position }.
position-until = Hasta ahora oídas { $heard } de { $of }. Las posiciones pueden cambiar hasta { $closes }.
position-integrating = Otras objeciones que se mantienen: { $others }.
position-also-lead = Una suplencia de { $org } también dijo { $position } sobre { $ref }: { $title }. Cuenta la posición de mayor rango.
objection-raised = { $org } objeta { $ref }: { $title }. Solo quien objeta puede levantar la objeción, así que hablen ahora. Su razón: { $reason }
objection-lifted = { $ref }: se levantó la última objeción. Queda adoptada { $at }, salvo que vuelva: { $title }

## The result
decision-adopted = { $ref } adoptada, { $grade }: { $title }
decision-not-adopted = { $ref } no adoptada, { $why }: { $title }
decision-integrating = { $ref } se cerró con una objeción en pie, por ahora no adoptada: { $title }. Hay tiempo hasta { $until } para trabajarla.
decision-integrating-how = Quien objetó puede levantarla: `vote { $ref } concern razón`. Quien propuso puede retirar la propuesta: `decision withdraw { $ref }`
tally = { $positions }. Oídas { $heard } de { $of }, necesarias { $least }.
tally-nobody = Nadie respondió. Oídas { $heard } de { $of }, necesarias { $least }.
tally-position = { $position } { $count }
tally-sectors = Por sector: { $sectors }
tally-sector = { $sector } oídas { $heard } de { $of }
tally-sector-vote = { $sector } { $support } a favor, { $oppose } en contra, de { $of }
tally-carrying = Sectores a favor: { $carry } de { $base }, necesarios { $need }.
tally-one-sector = Una doble mayoría requiere respuestas de dos sectores como mínimo.
tally-one-in-favour = 1 de { $of } a favor.
tally-whole-sector = Las { $count } voces del sector { $sector } estuvieron todas en contra.
tally-unheard = Sin oír: { $orgs }
decision-position-reason = { $org }, { $position }: { $reason }
decision-review = Se revisa el { $date }.
decision-outcome-due = Resultado en palabras sencillas para { $due } – `help decision outcome`
decision-supersedes = Sustituye a { $ref }.
decision-dissent-how = ¿No estuvo de acuerdo o no se le oyó? Durante 14 días, `decision dissent { $ref } TEXT` pone sus palabras debajo para siempre.
decision-dissent-how-failed = ¿Quiere que su opinión quede unida? Durante 14 días, `decision dissent { $ref } TEXT` pone sus palabras debajo para siempre.

## After the result
outcome-due = Declaración de resultado de { $ref } para { $due }: { $title }
outcome-overdue = Declaración de resultado de { $ref } pendiente desde { $due }: { $title }
outcome-how = Qué se decidió, por qué, y qué pasa con el desacuerdo: `decision outcome { $ref } TEXT`
outcome-stated = Resultado de { $ref } { $title }: { $text }
dissent-stated = Declaración de desacuerdo de { $org } sobre { $ref } { $title }: { $text }
dissent-withdrawn = { $org } retiró su declaración sobre { $ref }: { $title }
decision-ended = { $ref } terminó en su propia fecha: { $title }

## Reviews
review-due = { $ref } se revisa: { $title }
review-how = Cada voz responde con una palabra a este mensaje, o `decision review { $ref } keep` – keep, o amend o retire con una razón – hasta { $until }. El silencio no mantiene nada.
review-how-overdue = Cada voz aún puede responder: `decision review { $ref } keep`, o amend o retire con una razón. El silencio no mantiene nada.
review-due-steward = La revisión de { $ref } corre hasta { $until }: { $title } – quién ha respondido: `decision show { $ref }`
review-near = { $ref } se revisa de nuevo en { $days } días, el { $date }: { $title } – lo acordado: `decision show { $ref }`
review-answered = { $org } sobre la revisión de { $ref }: { $answer }. Anotado.
review-until = La revisión corre hasta { $until }.
review-until-quorum = La revisión está atrasada; se resuelve cuando hayan respondido suficientes voces.
review-kept = { $ref } se mantiene: { $title }. Se revisa de nuevo el { $next }.
review-reopened = { $ref } vuelve a hablarse, una voz pide: { $answer }. { $title }
review-reopened-how = Sigue en vigor hasta que otra decisión la sustituya: `propose TITLE --supersedes { $ref }`
review-overdue = La revisión de { $ref } está atrasada desde el { $since }: { $title }

## One decision, whole
decision-headline = { $ref } { $title } – { $state }
decision-how = Tipo: { $kind }. Método: { $method }, { $level }. Versión { $version }.
decision-opener = Propuesta por { $person } el { $date }.
decision-opener-org = Propuesta por { $org } ({ $person }) el { $date }.
decision-position = { $org }, { $position }
decision-also = { $org }, también dicho: { $position }
decision-outcome = Resultado: { $text }
decision-dissent = Declaración de desacuerdo, { $org }: { $text }
decision-dissent-withdrawn = { $org } retiró su declaración.
decision-review-running = Revisión en curso: respondieron { $answered } de { $of }.
decision-sunset = Termina por sí sola el { $date }.
decision-superseded = Sustituida por { $ref }.

## The list and the search
decisions-headline = Decisiones: { $count } – una completa: `decision show REF`
decisions-none = Aún no se ha propuesto nada – `propose TITLE --text TEXT`
decisions-none-such = Ninguna decisión corresponde – todas: `decision list`
decisions-more = … y { $count } más – para precisar: `decision list --status adopted`, `decision search TEXT`
search-headline = «{ $text }» aparece en { $count ->
    [one] una decisión.
    [many] { $count } de decisiones.
   *[other] { $count } decisiones.
}
search-none = Ninguna decisión contiene estas palabras – todas: `decision list`
decision-line = { $ref } { $title } – { $state }{ $grade ->
    [A] , { grade-A }
    [B] , { grade-B }
    [C] , { grade-C }
    [D] , { grade-D }
    [E] , { grade-E }
   *[none] { "" }
}{ $unheard ->
    [0] { "" }
    [one] , sin oír: { $orgs }
    [many] , sin oír: { $orgs }
   *[other] , sin oír: { $orgs }
}{ $by }{ $dissent ->
    [0] { "" }
    [one] , 1 declaración de desacuerdo
    [many] , { $dissent } de declaraciones de desacuerdo
   *[other] , { $dissent } declaraciones de desacuerdo
}, { $when }
when-review = revisión { $date }
when-closes = cierre { $date }
when-closed = cerrada { $date }
when-none = aún sin abrir

rule-line-alone = Regla: { $method } – { $rule }.
rule-double-majority-never = debe haber más a favor que en contra, en total y en dos sectores; con voces de un solo sector no puede aprobarse
rule-gradients = grados del 1 al 8, ocultos hasta el cierre; un solo 7 u 8 la detiene; con la mitad en 1 o 2 queda adoptada ({ $half } si responden las { $roll }), con menos también, con grado D y revisión antes de 90 días
rule-gradients-major = grados del 1 al 8, ocultos hasta el cierre; un solo 7 u 8 la detiene; con la mitad en 1 o 2 queda adoptada ({ $half } si responden las { $roll }), con menos no
rule-quorum-each = deben responder { $least } de { $roll }, al menos { $each } en cada sector
rule-fallback = Si se atasca, sigue una votación: { $method }.
rule-urgent = Urgente: { $reason } – por eso el plazo es más corto, y se revisa antes de 30 días.
line-superseded = , por { $ref }

rule-gradients-reading = grados del 1 al 8, ocultos hasta el cierre; muestra dónde está cada parte y no decide nada
rule-advice = { $person } decide, tras responder a cada consejo; sin quórum, no se cuenta nada
length-days = { $count ->
    [one] un día
    [many] { $count } de días
   *[other] { $count } días
}
length-hours = { $count ->
    [one] una hora
    [many] { $count } de horas
   *[other] { $count } horas
}
decision-scope = Trata de: { $scope }
rule-sets = Fija: { $rule }
set-method = { $kind } se decide por { $method }
set-level = { $kind } es { $level }
set-fallback = si { $kind } se atasca, sigue una votación: { $method }
set-window = plazo { $of }: { $length }
set-urgent-window = los asuntos urgentes llevan al menos { $length }
set-urgent-method = los asuntos urgentes se deciden por { $method }
set-voice = las organizaciones del sector { $sector } votan
set-no-voice = las organizaciones del sector { $sector } no votan
set-languages = idiomas de trabajo { $languages }
set-notice-meeting = las sesiones se anuncian con { $length } de antelación
set-quorum = quórum de los asuntos de nivel { $level }: { $of }/{ $per } de las voces
set-active-majority = el consenso requiere más de la mitad de todas las voces
set-no-active-majority = el consenso requiere dos tercios de las respuestas
set-voices = variedad de voces buscada: { $targets }
window-routine = de asuntos corrientes
window-major = de asuntos mayores
window-advice = de consejo
window-gradients = de grados
fallback-of = { $ref } se atascó, y su objeción queda en el registro:
fallback-is = Se atascó; la votación es { $ref }.
fallback-now = Por la regla sigue ahora una votación: { $method }.
fallback-later = Por la regla sigue una votación { $at }, salvo que una nueva propuesta levante el bloqueo: { $method }.
gradients-hidden = Las posiciones quedan ocultas hasta el cierre. La suya la ve en un mensaje directo conmigo.
histogram-step = { $step } { $name }: { $count }
histogram-two-peaks = Las opiniones están en los dos extremos: hablen antes de seguir.
tally-heard = Oídas { $heard } de { $of }, necesarias { $least }.
tally-recused = Inhibiciones: { $count }
temperature-read = { $ref } leída, no se decide nada – { $why }: { $title }
advice-task = Se decide dentro de { $ref }.
advice-asked = Afectadas: { $affected }. Consultadas por lo que saben: { $knowledgeable }.
advice-how = Dé su consejo con sus propias palabras: `vote { $ref } TEXT`
advice-call = Se pide su consejo sobre { $ref }: { $title }. Hasta { $closes }.
advice-call-again = Aún falta su consejo sobre { $ref }: { $title }. Hasta { $closes }.
advice-recorded = Consejo de { $from } sobre { $ref } anotado. Puede cambiar hasta { $until }.
advice-given = Consejo de { $from } sobre { $ref } { $title }: { $text }
advice-answered = Respuesta a { $from } sobre { $ref } { $title }: { $answer } – { $text }
advice-answered-done = Respuesta a { $from } sobre { $ref }: { $answer }. Anotado.
advice-all-answered = Cada consejo tiene su respuesta. Desde { $ends } puede publicar: `decision outcome { $ref } TEXT`
advice-still-missing = Aún sin respuesta: { $from }
advice-affected = { $org } también está afectada y quedó fuera: { $ref } espera su consejo hasta { $until }: { $title }
advice-over = Terminó el tiempo de consejo sobre { $ref }: { $title }
advice-over-missing = Cada consejo necesita su respuesta: `decision answer { $ref } ORG taken TEXT` (o partly, o declined) – faltan: { $from }
advice-over-publish = Luego decida: `decision outcome { $ref } TEXT`
advice-line = Consejo de { $from }: { $text }
advice-answer-line = Respuesta: { $answer } – { $text }
advice-none-from = No llegó consejo de { $orgs }.
advice-escalated = { $org } dice que supera el mandato.
advice-escalated-reason = { $org } dice que supera el mandato: { $reason }
advice-turned = Supera el mandato, dicen { $orgs }: por eso deciden todas, por consentimiento.
escalated = { $org } dice que { $ref } supera el mandato: { $title }. Una voz de otro sector que esté de acuerdo la convierte en propuesta a todas: `decision escalate { $ref }`
escalated-reason = { $org } dice que { $ref } supera el mandato: { $title }. { $reason } – una voz de otro sector que esté de acuerdo la convierte en propuesta a todas: `decision escalate { $ref }`
tally-advice = Llegó consejo de { $heard } de { $of } voces afectadas.
advice-taken = recogido
advice-partly = recogido en parte
advice-declined = no recogido
record-recorded = { $ref } anotada, sin confirmar: { $title }
record-corrected = { $ref } corregida, sin confirmar: { $title }
record-how = Decidida el { $on } por { $method }.
record-adopted = Como se anotó: adoptada, { $grade }.
record-not-adopted = Como se anotó: no adoptada, { $why }.
record-contest = ¿Fue de otro modo? Cualquier voz puede decirlo hasta { $until }: `decision contest { $ref } TEXT`
record-done = { $ref } está anotada. Cuenta si nadie la ha discutido hasta { $until }.
record-contested = { $org } discute lo anotado en { $ref }: { $title }
record-contested-text = { $org } dice: { $text }
record-as-recorded = Como se anotó: { $text }
record-contested-how = Ambas versiones quedan visibles, y { $ref } no cuenta hasta que la corrija quien la anotó.
record-confirmed = Lo anotado en { $ref } queda confirmado, nadie lo discute: { $title }
record-on = Decidida en persona el { $on }, y luego puesta por escrito.
record-version = Anotación, versión { $version }: { $text }
tally-not-noted = No se anotó quién dijo qué.
sponsored = { $org } respalda { $ref }.
proposal-waiting-language = { $ref } espera su texto en todos los idiomas de trabajo: { $title }
proposal-missing = Aún faltan: { $languages }. Portavoces, suplentes o coordinación pueden añadirlo: `decision translate { $ref } --language { $language } --text TEXT`. Entonces se abre con todo su plazo.
waits-for-language = { $ref } está anotada. Se abre en cuanto su texto esté en todos los idiomas de trabajo.
proposal-translated = { $ref } ya está en { $language }: { $title }
decision-translations = También en: { $languages }
proposal-amended = { $ref } tiene un texto nuevo, versión { $version }: { $title }. Las posiciones anteriores se borran; respondan de nuevo, por favor.
amended-holder = El texto de { $ref } cambió, ahora es la versión { $version }: { $title }. Su posición sobre la versión anterior se borró.
amended-before = Antes: { $text }
amended-now = Ahora: { $text }
amended-no-text = sin texto, solo el título
amended-again = Responda de nuevo, por favor; cierre { $closes }.
amended-later = Se abre de nuevo cuando su texto esté en todos los idiomas de trabajo.
proposal-editorial = { $ref } tiene un cambio de redacción, las posiciones quedan: { $title }
editorial-how = ¿Es más que redacción? Hasta { $until } cualquier voz puede decirlo, y pasa a ser una versión nueva: `decision contest { $ref } TEXT`
editorial-contested = { $org } dice que el cambio de { $ref } es más que redacción, así que pasa a ser una versión nueva: { $title }. Su razón: { $reason }
resolved-by-version = { $org }, objeción a la versión { $version }, resuelta por la versión { $by }: { $reason }
resolved-by-voice = { $org }, objeción rebajada a { $position }: { $reason }
proposal-closing-early = { $ref } ha sido oída por todas y nada se opone: { $title }. Cierra antes, { $closes }, en vez de { $was }.
closing-early-how = ¿Quiere ese tiempo? Una palabra la mantiene abierta hasta { $was }: `decision keep-open { $ref }`
proposal-kept-open = { $org } mantiene abierta { $ref }: { $title }. Cierre { $closes }, como se anunció primero.
button-keep-open = Mantener abierta
proposal-nudge = Ha pasado la mitad del tiempo y no se ha oído a { $orgs } sobre { $ref }: { $title }. Cierre { $closes }.
proposal-urgent = Urgente: { $ref } necesita su voz antes de { $closes }: { $title }
proposal-last-call = Última llamada: no se ha oído a { $orgs } sobre { $ref }: { $title }. Cierre { $closes }.
objection-yours = { $org } ha objetado { $ref }: { $title }. Quien propuso y la facilitación ya lo saben. Nadie más que { $org } puede levantarla.
objection-question = Una pregunta que ayuda: ¿qué daño al objetivo, a una parte o a una regla acordada espera?
objection-options = Lo que suele acercar: otro texto, una prueba más corta, medir, una revisión más temprana, un alcance menor.
objection-ways = Caminos: un texto nuevo con `decision amend { $ref } --text TEXT`, { $org } la rebaja con `vote { $ref } concern razón`, o se retira con `decision withdraw { $ref }`
decision-position-ground = { $org }, { $position } – { $ground }: { $reason }
decision-stood-aside = { $orgs } se apartó y no tiene deberes por esto.
decision-version-before = Texto antes de la versión { $version } ({ $date }): { $text }
decision-editorial = Texto antes del cambio de redacción del { $date }, versión { $version }: { $text }
