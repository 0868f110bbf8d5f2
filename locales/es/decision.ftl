# Proposals and decisions. What each argument is stands in locales/en.

## The card of an open proposal
proposal-opened = { $ref }, propuesta: { $title }
decision-text = { $text }
rule-line = Regla: { $method } – { $rule }
rule-consent = una sola objeción que se mantenga la detiene
rule-consensus = un solo bloqueo la detiene, y dos tercios de las respuestas deben estar de acuerdo
rule-majority = debe haber más a favor que en contra; un empate no basta
rule-two-thirds = debe haber al menos el doble a favor que en contra
rule-double-majority = debe haber más a favor que en contra, en total y en más de la mitad de los sectores
rule-double-majority-all = debe haber más a favor que en contra, en total y en cada sector
rule-quorum = Quórum: deben responder { $least } de { $roll } voces.
rule-quorum-sectors = Quórum: deben responder { $least } de { $roll } voces, y algunas de cada sector.
rule-sectors = Como mínimo en cada sector: { $sectors }
rule-sector = { $sector } { $least } de { $of }
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
    [one] , { $unheard } sin oír
    [many] , { $unheard } sin oír
   *[other] , { $unheard } sin oír
}{ $dissent ->
    [0] { "" }
    [one] , 1 declaración de desacuerdo
    [many] , { $dissent } de declaraciones de desacuerdo
   *[other] , { $dissent } declaraciones de desacuerdo
}, { $when }
when-review = revisión { $date }
when-closes = cierre { $date }
when-closed = cerrada { $date }
when-none = aún sin abrir
