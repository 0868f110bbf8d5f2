# What the domain answers when something does not fit. What each argument is stands in locales/en.

## Where and who
refusal-no-partnership = Aquí todavía no hay ninguna alianza.
refusal-no-partnership-hint = Abra una con `partnership start NAME`, o una esta sala a otra con `partnership connect CODE`.
refusal-archived = Esta alianza está archivada, así que ya nada cambia. Se puede leer: `decision list`, `log`
refusal-unknown-account = Aún no conozco esta cuenta aquí.
refusal-unknown-account-hint = Si ya participa con otra cuenta, envíe `me link` allí y `me connect CODE` aquí. Si no, pregunte a la coordinación, o envíe `stakeholder represent ORG`.
refusal-status-coordinator = La vista de la coordinación es para la coordinación. La suya: `status`
refusal-coordinator-only = Esto es para la coordinación. `partnership show` dice quién es.
refusal-no-seat = Para esto hay que hablar por una organización, y usted aún no lo hace.
refusal-no-seat-hint = Pídalo con `stakeholder represent ORG`, o inscriba la suya con `stakeholder join NAME --sector SECTOR`.
refusal-not-lead-anywhere = Esto es para portavoces. `stakeholder list` muestra quiénes son.
refusal-not-lead = Esto es para el portavoz de { $org }. `stakeholder list` muestra quién es.
refusal-not-delegate = Usted no habla por { $org }. Puede pedirlo: `stakeholder represent { $org }`
refusal-handed-over = Ha traspasado por un tiempo el papel de portavoz de { $orgs }. Para recuperarlo: `stakeholder hand-over --end`
refusal-which-org = Usted habla por { $orgs }. Nombre una, por favor: añada `--for ORG` al final; con `stakeholder update` y `stakeholder leave` va justo detrás.
refusal-name-org = Nombre la organización, por favor: `stakeholder update ORG --interest TEXT`
refusal-which-partnership = Participa en varias alianzas: { $codes }. Envíe esto en una sala de la que quiere decir.
refusal-which-reference = ¿Cuál quiere decir: { $codes }? Envíelo de nuevo con esa referencia.
refusal-other-partnership = No encuentro ningún { $code } que pueda usar desde aquí. En una sala, sus propias referencias no necesitan código: `decision show D1`
refusal-elsewhere = Esto no es de una alianza. Envíemelo directamente, por favor.
refusal-try-again = Pasó otra cosa en el mismo momento y no se guardó nada. Envíelo de nuevo, por favor.
refusal-old-button = Este botón ya no funciona. `status` muestra lo que está abierto y la línea que hay que enviar.

## Texts, numbers, days
refusal-empty-text = No hay texto. Añada algunas palabras, por favor.
refusal-too-long = Este texto tiene { $length } caracteres; { $most } es el máximo aquí. Acórtelo, por favor.
refusal-number-range = Dé un número de { $least } a { $most }, por favor.
refusal-past = { $when } ya pasó. Hace falta un momento por venir, por ejemplo: in 7 days, tomorrow 9:00
refusal-future = { $when } aún está por venir. Hace falta un día que ya fue, u hoy.
refusal-when-far = Ese día está demasiado lejos para mi calendario.
refusal-nothing-to-change = No se nombró nada que cambiar. `help` y el comando muestran lo que se puede.
refusal-unknown-reference = Aquí no hay ningún { $ref }. `decision list`, `poll list`, `remind list` y `stakeholder list` muestran lo que hay.
refusal-reference-letter = { $ref } no encaja aquí: hace falta una referencia que empiece por { $letter }, como { $letter }1.

## People and organisations
refusal-person-unknown = Aquí no conozco a nadie llamado «{ $name }».
refusal-person-hint = Mencione a la persona con @, o escriba su nombre visible exactamente como está aquí.
refusal-person-known-hint = Conozco a quienes han hablado aquí, o a quienes inscribió la coordinación: `stakeholder add NAME --sector SECTOR --lead PERSON`
refusal-person-ambiguous = Aquí hay { $count } personas llamadas «{ $name }». Mencione con @ a la que quiere decir.
refusal-person-twice = { $person } aparece dos veces. Cada persona tiene un solo lugar en una organización.
refusal-org-unknown = Aquí no encuentro ninguna organización «{ $name }». `stakeholder list` muestra las que hay.
refusal-org-nearest = Aquí no encuentro ninguna organización «{ $name }». ¿Quiso decir { $org }?
refusal-org-ambiguous = «{ $name }» puede ser { $orgs }. Use uno de estos códigos, por favor.
refusal-org-exists = { $org } ya está inscrita, como { $ref }. Para hablar por ella: `stakeholder represent { $org }`
refusal-org-left = { $org } se fue. Para volver, inscríbala de nuevo: `stakeholder join NAME --sector SECTOR`
refusal-org-gone = Esta organización no está inscrita. `stakeholder list` muestra las que lo están.
refusal-org-no-voice = { $org } no tiene voz en este momento. `stakeholder list` muestra en qué punto está.
refusal-code-form = «{ $code }» no puede ser un código corto. Lleva letras, cifras y guiones, { $most } como máximo, por ejemplo RW.
refusal-code-taken = El código { $code } está en uso, para { $ref }. Elija otro, por favor.
refusal-already-delegate = Usted ya habla por { $org }. `status` muestra lo que le necesita.
refusal-already-asked = Ya pidió hablar por { $org }; la respuesta aún está por llegar. La da su portavoz o la coordinación.
refusal-already-lead = { $person } ya es portavoz de { $org }.
refusal-already-observer = Usted ya observa. Para hablar por una organización: `stakeholder represent ORG`
refusal-nothing-asked = { $person } no ha pedido hablar por una organización. Puede hacerlo: `stakeholder represent ORG`
refusal-accept-lead = Solo el portavoz de esa organización o la coordinación pueden aceptar a { $person }.
refusal-nothing-handed = El papel de portavoz de { $org } no está traspasado en este momento. Para traspasarlo: `stakeholder hand-over PERSON --until WHEN`
refusal-voice-by-decision = Después de explore, una decisión resuelve quién tiene voz. Deje fuera `--voice`, o propóngalo: `propose TITLE --kind governance-rule`
refusal-status-derived = «Inactiva» y «se fue» resultan de lo que pasa. Aquí son posibles: named, invited, exploring, committed, active.

## The partnership, its rooms and settings
refusal-room-taken = Esta sala ya pertenece a { $name }. Abra otra alianza en una sala propia.
refusal-start-in-room = Una alianza se abre en una sala. Envíe esto allí, por favor.
refusal-connect-in-room = Un código une una sala. Envíe esto en la sala que quiere unir, por favor.
refusal-detach-in-room = Envíe esto en la sala que quiere separar, por favor.
refusal-set-in-room = Este ajuste es de una sala. Envíelo en esa sala, por favor.
refusal-room-already-attached = Esta sala ya pertenece a una alianza. La coordinación puede separarla: `partnership detach`
refusal-last-room = Es la única sala. Una antes otra: `partnership link`
refusal-last-partners-room = Es la única sala de las partes: si fuera pública, los anuncios no irían a ningún sitio. Una antes otra: `partnership link`
refusal-link-code = Este código no funciona. Los códigos sirven una vez, durante 15 minutos.
refusal-link-code-hint = La coordinación crea uno nuevo con `partnership link`.
refusal-partnership-code = El código corto { $code } está en uso. Elija otro: `partnership start NAME --code CODE`
refusal-suitability = `--suitability` lleva tres respuestas, como `yes,yes,no`: ¿es cierto que nadie puede resolver esto por su cuenta?; ¿falta una imagen común de la solución?; ¿traería un método visible a quienes de otro modo no vendrían?
refusal-sectors-empty = Nombre al menos un sector, por ejemplo: public, private, communities
refusal-sectors-many = Es una lista larga; { $most } sectores es el máximo.
refusal-sector-unknown = Aquí no hay ningún sector «{ $sector }». Posible: { $sectors }
refusal-sector-nearest = Aquí no hay ningún sector «{ $sector }». ¿Quiso decir { $nearest }? Posible: { $sectors }
refusal-set-by-decision = { $setting }: después de explore esto requiere una decisión de las partes. `propose TITLE --text TEXT`
refusal-setting-value = «{ $value }» no encaja en { $setting }.
refusal-setting-name = Un nombre tiene de 1 a 100 caracteres: `partnership set name Upper Sarala`
refusal-setting-goal = Un objetivo tiene de 1 a 500 caracteres: `partnership set goal Springs that run all year`
refusal-setting-vision = Una visión tiene de 1 a 500 caracteres: `partnership set vision A valley that feeds its people`
refusal-setting-timezone = Lleva una región y una ciudad: `partnership set timezone Africa/Nairobi`
refusal-setting-language = Lleva en, fr, es o ar: `partnership set language fr`
refusal-setting-languages = Lleva en, fr, es, ar, el principal primero: `partnership set languages en,fr`
refusal-setting-sectors = Lleva palabras con comas: `partnership set sectors public,private,communities`
refusal-setting-visibility = Lleva private, unlisted o public: `partnership set visibility private`
refusal-setting-room = Lleva partners o public: `partnership set room partners`
refusal-setting-anonymity-floor = Lleva un número desde 5: `partnership set anonymity-floor 5`
refusal-setting-group-floor = Lleva un número desde 3: `partnership set group-floor 3`
refusal-setting-quiet-hours = Lleva desde y hasta: `partnership set quiet-hours 21:00-07:00`
refusal-setting-voices = Lleva lo que se mira, las palabras para el grupo y una parte: `partnership set voices gender women/femmes 40%; region north 25%`. `partnership set voices none` los quita todos.
refusal-voices-form = «{ $piece }» no es un objetivo de variedad de voces.
refusal-voices-axis = No se puede buscar «{ $axis }». Posible: { $axes }
refusal-voices-language = «{ $words }» no nombra ningún idioma que yo hable. Posible, con barras entre ellos: { $languages }
refusal-voices-percent = Una parte buscada es { $least } % como mínimo y { $most } % como máximo. Más allá diría de una persona lo que contó solo para el conjunto.
refusal-voices-twice = «{ $words }» se busca dos veces aquí. Nómbrelo una sola vez.
refusal-voices-many = No más de { $most } objetivos. ¿Cuáles le importan más?
refusal-voices-decided = Las partes decidieron estos objetivos: { $ref }. Cambiarlos también requiere una decisión.
refusal-voices-decided-hint = Por ejemplo: `propose Whom we want to hear --kind governance-rule --set voices=gender women 50%`
refusal-floor = Este número es { $least } como mínimo y 100 como máximo. Con menos se vería quién respondió qué.
refusal-role-held = { $person } ya tiene este papel: { $role }.
refusal-role-not-held = { $person } no tiene este papel: { $role }. `partnership show` muestra quién lo tiene.
refusal-last-coordinator = Es la única persona en la coordinación. Nombre antes a otra: `partnership coordinator add PERSON`
refusal-archive = Archivar requiere una decisión de todas las partes, y aún no la hay.
refusal-archive-hint = Propóngala: `propose Close in good order --kind closure`

## Proposing
refusal-no-voices = Aquí ninguna organización tiene voz todavía, así que nadie podría responder.
refusal-no-voices-hint = Inscriba la primera: `stakeholder join NAME --sector SECTOR`
refusal-method-weaker = Para este tipo ({ $kind }) el método es { $method }, u otro más fuerte.
refusal-method-weaker-hint = Deje fuera `--method`, o elija consent o consensus. O deje que las partes lo decidan antes: `propose How we decide --kind governance-rule --set method.{ $word }={ $typed }`
refusal-level-lower = Este tipo ({ $kind }) es un asunto mayor. Deje fuera `--level`.
refusal-closing-early = Un asunto así queda abierto { $length }. El cierre más temprano es { $earliest }; sin `--closes` se elige por usted.
refusal-closing-late = El cierre puede estar como máximo a { $days } días.
refusal-review-far = Una decisión se vuelve a mirar antes de dos años. El último día es { $latest }.
refusal-before-closing = La revisión y el fin van después del cierre, que es { $closes }.
refusal-whom-accept = ¿A quién deben aceptar las partes? Nombre a una persona, por favor.
refusal-whom-accept-hint = Por ejemplo: `propose Accept our coordinator --kind facilitator --person NAME`
refusal-not-named = { $person } no está hasta ahora ni en la coordinación ni en la facilitación. Antes la coordinación nombra a esa persona: `partnership facilitator add PERSON`
refusal-not-in-force = { $ref } no está en vigor, así que no hay nada que sustituir. Deje fuera `--supersedes`.
refusal-not-waiting = { $ref } no espera una voz. `decision show { $ref }` muestra en qué punto está.
refusal-not-proposer = Solo quien propuso { $ref } puede retirarla. `decision show { $ref }` dice quién fue.

## Answering
refusal-waiting = { $ref } aún no está abierta: espera el respaldo de una voz. `decision sponsor { $ref }`
refusal-withdrawn = { $ref } fue retirada por quien la propuso. `decision show { $ref }`
refusal-integrating = { $ref } se cerró y se trabaja una objeción. Ahora solo quien objetó puede cambiar su posición.
refusal-closed = { $ref } se cerró { $closed }.
refusal-late = { $ref } se cerró { $closed }. Las posiciones que llegan después no cuentan.
refusal-late-hint = Sus palabras aún pueden quedar debajo: `decision dissent { $ref } TEXT`, durante 14 días tras el cierre, si no estuvo de acuerdo o no se le oyó.
refusal-not-on-roll = { $org } no está en la lista de voces de { $ref }, tomada el { $taken }. Tiene voz en lo que se abra desde ahora.
refusal-position-method = { $ref } se decide por { $method }, que no tiene la posición «{ $position }». Posible: { $positions }
refusal-reason = { $position } necesita su razón, de { $least } caracteres como mínimo, para que los demás puedan entenderla.
refusal-reason-hint = Por ejemplo: `vote { $ref } { $position } porque …` con sus propias palabras
refusal-ground = Un bloqueo nombra su motivo: goal (se incumple el objetivo o el código), harm (daño grave a quienes usted representa), mandate (fuera del mandato) o law (ilegal). `vote { $ref } block RAZÓN --ground harm`

## After the closing
refusal-not-closed = { $ref } aún no se ha cerrado. `decision show { $ref }` muestra hasta cuándo está abierta.
refusal-outcome-who = El resultado de { $ref } lo declara quien la propuso o la coordinación.
refusal-outcome-stated = { $ref } ya tiene su declaración de resultado: `decision show { $ref }`
refusal-dissent-who = Las declaraciones bajo { $ref } son para voces en desacuerdo, abstenidas o sin oír; en una propuesta no adoptada, también para quienes la apoyaron.
refusal-dissent-late = Las declaraciones bajo { $ref } fueron posibles hasta { $until }.
refusal-no-dissent = No hay ninguna declaración suya que retirar bajo { $ref }. `decision show { $ref }`
refusal-no-review = { $ref } no está en revisión en este momento.
refusal-no-review-hint = { $ref } se revisa el { $review }. Un cambio se puede proponer en cualquier momento: `propose TITLE --supersedes { $ref }`
refusal-review-reason = Modificar o retirar { $ref } requiere una razón de { $least } caracteres como mínimo: `decision review { $ref } amend RAZÓN`

## Polls
refusal-options-few = Un sondeo necesita al menos dos opciones.
refusal-options-hint = Por ejemplo: `poll ask Which day suits you? --options "Monday; Tuesday; Friday"`
refusal-options-many = Es una lista larga; { $most } opciones es el máximo.
refusal-no-such-choice = { $ref } no tiene la opción «{ $choice }». Posible: { $options }
refusal-one-choice = { $ref } lleva una sola opción: `poll answer { $ref } 1`
refusal-poll-who = { $ref } lo cierra quien preguntó o la coordinación.

## Reminders
refusal-reminder-when = ¿Cuándo debe llegar? `remind add TEXT --when tomorrow 9:00` o `remind add TEXT --every weekly on monday`
refusal-reminder-over = { $ref } ya pasó. Un nuevo momento lo trae de vuelta: `remind edit { $ref } --when WHEN`
refusal-reminder-who = { $ref } lo cambia quien lo puso, quien lo recibe o la coordinación. Para oírlo más tarde: `remind snooze { $ref } 2 days`
refusal-reminders-many = Ya hay { $most } recordatorios, que es el máximo. Cancele antes uno: `remind list`

## One's own accounts
refusal-person-code = Este código no funciona. Los códigos sirven una vez, durante 15 minutos.
refusal-person-code-hint = Envíe `me link` desde su otra cuenta para tener uno nuevo, y luego `me connect CODE` aquí.
refusal-nothing-known = No guardo nada sobre esta cuenta, así que no hay nada que borrar ni quitar.
refusal-same-person = Ambas cuentas ya son usted. `me show` las muestra.
refusal-not-your-account = «{ $account }» no está entre sus cuentas. `me show` las muestra.
refusal-only-account = Es su única cuenta. Para borrarlo todo: `me forget`

refusal-level-lower-hint = O deje que las partes lo decidan antes: `propose How we decide --kind governance-rule --set level.{ $word }=routine`

refusal-not-vanished = Si no se sabe nada de la coordinación hasta { $from }, dos portavoces de sectores distintos pueden nombrar a otra persona.
refusal-backed-already = Ya pidió a { $person } para la coordinación. Debe confirmarlo un portavoz de otro sector: `partnership coordinator add PERSON`
refusal-set-kind = Solo una regla de gobernanza cambia reglas.
refusal-set-kind-hint = Por ejemplo: `propose How we decide --kind governance-rule --set window.routine=5d`
refusal-set-key = No hay ninguna regla «{ $key }» que fijar. Posible: { $keys }
refusal-set-value = «{ $key }» necesita un valor detrás, como en `propose How we decide --kind governance-rule --set window.routine=5d`
refusal-set-where = Está detrás de { $key }.
refusal-set-twice = «{ $key }» se fija dos veces aquí. Una sola vez, por favor.
refusal-set-length = { $key } es de { $least } como mínimo y { $most } como máximo.
refusal-set-quorum = { $key } lleva una parte de las voces, de un tercio a todas: `propose How we decide --kind governance-rule --set quorum.routine=1/2`
refusal-fallback-method = Para { $kind } el recurso es una votación, y no más débil que su método habitual: majority, two-thirds, double-majority o double-majority-all.
refusal-fallback-none = Para { $kind } no hay recurso: lo que encuentra una objeción se busca de nuevo.
refusal-urgent = Ninguna regla dice qué puede ser urgente aquí, así que cada asunto tiene todo su plazo. Deje fuera `--urgent`.
refusal-urgent-hint = Una regla sobre ello se decide como cualquier otra: `propose What is urgent --kind governance-rule --scope urgency --set urgent.window=48h`
refusal-urgent-reason = ¿Por qué es urgente? Dígalo en { $least } caracteres como mínimo; queda en el registro.
refusal-advice-only = { $method } no necesita tarea y pregunta a todas. Deje fuera `--task`, `--affected` y `--knowledgeable`, o elija `--method advice`.
refusal-advice-task = Con consejo decide quien tiene un papel o una acción. Nombre la decisión que se lo da, por favor.
refusal-advice-whom = Nombre las voces a las que toca, y a alguien que sepa de ello, por favor.
refusal-advice-how = Por ejemplo: `propose Where to dig the well --kind operational --task D1 --affected UVF, FC --knowledgeable RW`
refusal-advice-not-held = { $ref } no le da ningún papel o acción en vigor, así que la decisión no es solo suya.
refusal-affected-nobody = Nadie habla por { $org } en este momento, así que no se le puede preguntar. La coordinación puede inscribir a alguien: `stakeholder list`
refusal-affected-already = { $org } ya está entre las partes afectadas por { $ref }.
refusal-not-advice = { $ref } se decide por { $method }, así que no lleva consejo. `decision show { $ref }`
refusal-not-decider = Esto es para la persona que decide { $ref }. `decision show { $ref }` dice quién es.
refusal-advice-short = Dé su consejo sobre { $ref } en { $least } caracteres como mínimo, para que se pueda responder.
refusal-answer-short = Diga por qué, en { $least } caracteres como mínimo, por favor.
refusal-no-advice = { $from } no ha dado consejo sobre { $ref }. `decision show { $ref }` muestra de quién lo hay.
refusal-escalated = { $org } ya lo dijo. Hace falta una voz de otro sector para convertir { $ref } en propuesta a todas.
refusal-advice-window = { $ref } recoge consejo hasta { $ends }. Después puede publicar.
refusal-answers-missing = { $ref } sigue abierta: faltan respuestas a { $from }.
refusal-answers-missing-how = `decision answer { $ref } ORG taken TEXT` – o partly, o declined, con la razón.
refusal-record-position = ¿De quién es la posición «{ $words }»? Lleva una organización delante: `decision record TITLE --text TEXT --method majority --positions "BA=support, RW=oppose: it costs too much"`
refusal-record-position-method = «{ $words }» de { $org } no es una posición de { $method }. Posible: { $positions }
refusal-record-twice = { $org } está ahí dos veces. Cada voz tiene una sola posición.
refusal-record-reason = { $position } de { $org } necesita su razón, de { $least } caracteres como mínimo: ORG=POSITION: razón
refusal-record-ground = El bloqueo de { $org } nombra su motivo antes de la razón: goal, harm, mandate o law – ORG=block: harm: razón
refusal-not-recorded = { $ref } se decidió aquí, así que no hay anotación que discutir. `decision show { $ref }`
refusal-not-recorder = Lo anotado en { $ref } lo corrige quien lo escribió. Para decir que está mal: `decision contest { $ref } TEXT`
refusal-record-confirmed = Lo anotado en { $ref } está confirmado. Un cambio es una propuesta nueva: `propose TITLE --supersedes { $ref }`
refusal-contest-late = Lo anotado en { $ref } se podía discutir hasta { $until }.
refusal-contest-late-hint = Sus palabras aún pueden quedar debajo durante 14 días: `decision dissent { $ref } TEXT`. Un cambio es una propuesta nueva: `propose TITLE --supersedes { $ref }`
refusal-contest-short = Diga cómo fue, en { $least } caracteres como mínimo: `decision contest { $ref } TEXT`
refusal-waiting-language = { $ref } aún no está abierta: falta su texto en { $languages }.
refusal-waiting-language-hint = Portavoces, suplentes o coordinación pueden añadirlo: `decision translate { $ref } --language { $language } --text TEXT`
refusal-old-version = El texto de { $ref } cambió desde esa tarjeta: está abierta la versión { $version }. Léala antes, por favor: `decision show { $ref }`
refusal-amend-who = El texto de { $ref } lo cambia quien la propuso. `decision show { $ref }` dice quién fue.
refusal-amend-advice = Se pidió consejo sobre { $ref } tal como está. Para otro texto, retírela y pregunte de nuevo: `decision withdraw { $ref }`
refusal-same-text = { $ref } ya tiene exactamente este texto.
refusal-editorial-late = Un cambio de redacción de { $ref } necesita 48 horas hasta el cierre, para que se pueda discutir. Sin `--editorial` pasa a ser una versión nueva.
refusal-editorial-over = El cambio de redacción de { $ref } se podía discutir hasta { $until }. Aún se puede objetar: `vote { $ref } POSITION razón`
refusal-nothing-to-contest = No hay cambio de redacción de { $ref } que discutir. `decision show { $ref }` muestra su texto.
refusal-contest-reason = Diga por qué es más que redacción, en { $least } caracteres como mínimo: `decision contest { $ref } TEXT`
refusal-translate-who = Ahora que { $ref } está abierta, solo quien la propuso añade un idioma.
refusal-translate-same = { $ref } se escribió en { $language }. Para cambiar su texto: `decision amend { $ref } --text TEXT`
refusal-not-working-language = { $language } no es un idioma de trabajo aquí. `partnership show` los muestra.
refusal-own-position = { $org } tiene una posición sobre { $ref } y usted habla por ella, así que debe hacerlo otra persona de la coordinación.
refusal-close-who = { $ref } la cierra antes quien la propuso o la coordinación.
refusal-closing-already = { $ref } ya se cierra antes, { $earliest }.
refusal-kept-open = { $org } mantiene abierta { $ref }. Cierre { $earliest }.
refusal-close-major = { $ref } es un asunto mayor, que mantiene todo su plazo. Cierre { $earliest }.
refusal-close-hidden = Las posiciones sobre { $ref } quedan ocultas hasta el cierre, así que mantiene todo su plazo. Cierre { $earliest }.
refusal-close-unheard = { $ref } puede cerrarse antes cuando todas hayan respondido. Sin oír: { $orgs }. Por ahora cierra { $earliest }.
refusal-close-objection = Hay una objeción o un bloqueo en pie contra { $ref }, así que no se cierra antes. Cierre { $earliest }.
refusal-close-soon = { $ref } se cierra de todos modos dentro de un día, { $earliest }.
refusal-not-closing = { $ref } no se cierra antes. Está abierta hasta { $closes }.

## Indicators and reviews
refusal-indicator-owner-left = { $org } se fue. Un indicador necesita un responsable que esté: `stakeholder list`
refusal-indicators-many = Ya se miden { $most } indicadores, que es el máximo. Termine antes uno: `indicator end REF`
refusal-indicator-by = Una fecha va con una meta, y no hay ninguna.
refusal-indicator-by-hint = Por ejemplo: --baseline 40 --target 20 --by 2030-01-01
refusal-no-number = «{ $value }» no es un número. Por ejemplo: 38, 12.5 o 12,5
refusal-number-ambiguous = «{ $value }» puede ser { $thousand } o { $fraction }. Escríbalo sin coma.
refusal-number-long = Ese número es demasiado largo: como mucho { $most } cifras, { $places } de ellas decimales.
refusal-indicator-ended = { $ref } terminó. Los que aún se miden: `indicator list`
refusal-indicator-owner = { $ref } lo lee quien habla por { $org }. Se responde al recordatorio con el número.
refusal-review-over = { $ref } ya está concluida. Una nueva: `review open --on WHEN --chair PERSON`
refusal-review-chair = { $ref } es cosa de quien la preside, o de la coordinación: `review list`
refusal-review-scope = No se puede revisar «{ $value }». O partnership, o una decisión o un indicador: D1, N1
refusal-review-scope-over = { $ref } ya no está en vigor; no hay nada que revisar.
refusal-review-running = { $ref } ya tiene fecha, el { $date }. Otra fecha: `review move { $ref } --on WHEN`
refusal-review-statement = Primero el balance: `review state { $ref } TEXT`
refusal-review-proposed = La conclusión de { $ref } se está decidiendo: `decision show { $decision }`
refusal-review-short-reason = Una razón necesita al menos { $least } caracteres.
refusal-review-later-who = A una revisión sugerida responden coordinación y facilitación. Para pedir una: `review call REASON`
refusal-no-suggestion = Ninguna revisión sugerida espera respuesta.
refusal-no-suggestion-hint = Lo que tiene fecha: `review list`
refusal-pause-until = ¿Hasta cuándo dura la pausa?
refusal-pause-until-hint = Por ejemplo: `review conclude { $ref } pause TEXT --until in 90 days`
refusal-until-pause = --until va con una pausa. Para la próxima revisión: --next WHEN
refusal-time-skipped = Ese día los relojes saltan esa hora: no existe. La más cercana después: { $when }
## check-ins
refusal-checkin-length = Una ronda está abierta un día como mínimo y { $most } días como máximo, por ejemplo `--open-for 10d`.
refusal-checkin-often = «{ $value }» es demasiado a menudo: una consulta como máximo en { $days } días, para no cansar a la gente.
refusal-checkin-often-hint = `checkin schedule every 60 days` serviría.
refusal-checkin-soon = Demasiado pronto: una consulta como máximo en { $days } días. La próxima puede abrirse { $earliest }.
refusal-value-soon = El balance de valor es anual: { $ref } tiene menos de { $days } días. El próximo puede abrirse { $earliest }. `checkin results { $ref }` muestra el último.
refusal-checkin-open = { $ref } ya está abierta, hasta { $closes }. `checkin results` muestra cuántas personas respondieron.
refusal-checkin-nobody = No hay a quién preguntar: ninguna organización tiene aquí a alguien que hable por ella.
refusal-checkin-nobody-hint = `stakeholder add Basin Authority --sector public --lead @amina` añade una.
refusal-checkin-stop = No hay consulta periódica que terminar.
refusal-checkin-stop-hint = `checkin schedule every 60 days` fija una.
refusal-checkin-stop-open = No hay consulta periódica que terminar. { $ref } se cierra sola { $closes }: quien fue preguntado conserva el tiempo prometido.
refusal-checkin-score = «{ $score }» no está en la escala. Las notas van de 1 a { $most }, y - omite: `checkin answer { $ref } { $example }`
refusal-checkin-count = { $count ->
    [one] { $count } nota
    [many] { $count } de notas
   *[other] { $count } notas
} para { $needed } afirmaciones: una para cada una, - para omitir: `checkin answer { $ref } { $example }`
refusal-checkin-flag = `--facilitator-only` se refiere a un comentario: `checkin answer { $ref } --comment TEXT --facilitator-only`
refusal-checkin-all = Ya respondió a todo { $ref }. Para cambiarlo, dé todas las notas en una línea: `checkin answer { $ref } { $example }`
refusal-checkin-closed = { $ref } se cerró { $closed }; sus respuestas están separadas de los nombres y no se pueden cambiar ni volver a encontrar. `checkin results { $ref }` muestra el resultado.
refusal-checkin-next = Ahora no hay ninguna consulta abierta. La próxima se abre { $next }; se le preguntará.
refusal-checkin-none = Ahora no hay ninguna consulta abierta. Cuando se abra una, se le preguntará.
refusal-checkin-not-asked = { $ref } se envió a quienes hablaban por una organización cuando se abrió, tres de cada una como máximo.
refusal-checkin-not-asked-hint = La próxima volverá a preguntar. Lo que quiera decir ahora tiene su lugar en la sala.
refusal-floor-open = { $ref } está abierta, y a quien responde se le prometieron los números de ahora. Cámbielos cuando se haya cerrado.
