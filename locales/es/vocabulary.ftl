# The closed words of the domain, as they are shown. Positions are those of the method, section 4.9.

sector-public = público
sector-private = privado
sector-civil-society = sociedad civil
sector-academia = ciencia
sector-donors = donantes
sector-media = medios
sector-communities = comunidades
sector-technical = técnico
sector-international = internacional

phase-explore = explorar
phase-build = construir
phase-run = actuar
phase-sustain = sostener

language-en = inglés
language-fr = francés
language-es = español
language-ar = árabe

platform-console = la consola
platform-matrix = Matrix
platform-discord = Discord

org-status-named = nombrada
org-status-invited = invitada
org-status-exploring = explorando
org-status-committed = comprometida
org-status-active = activa
org-status-dormant = inactiva
org-status-left = se fue

kind-goal = objetivo común
kind-code-of-conduct = código de conducta
kind-facilitator = aceptación de la coordinación o la facilitación
kind-governance-rule = regla de gobernanza
kind-sharing = reparto de beneficios o recursos
kind-activity = actividad
kind-role = papel
kind-action = acción
kind-strategy-adjustment = cambio de rumbo
kind-public-statement = declaración pública
kind-removal = exclusión de un miembro
kind-closure = fin de la alianza
kind-phase-change = cambio de fase
kind-review-conclusion = conclusión de una revisión
kind-institutional-form = forma jurídica
kind-scope = alcance
kind-result-to-sustain = resultado que debe perdurar
kind-operational = asunto práctico
kind-other = otro asunto

method-consent = consentimiento
method-consensus = consenso
method-majority = mayoría simple
method-two-thirds = dos tercios
method-double-majority = doble mayoría
method-double-majority-all = doble mayoría en cada sector

level-routine = corriente
level-major = mayor

position-consent = consentimiento
position-concern = inquietud
position-objection = objeción
position-agree = de acuerdo
position-reservation = reserva
position-stand-aside = me aparto
position-block = bloqueo
position-support = a favor
position-oppose = en contra
position-abstain = abstención
position-recused = inhibición

button-consent = Consentimiento
button-concern = Inquietud
button-objection = Objeción
button-agree = De acuerdo
button-reservation = Reserva
button-stand-aside = Me aparto
button-block = Bloqueo
button-support = A favor
button-oppose = En contra
button-abstain = Abstención
button-recused = Inhibición
button-keep = Mantener
button-amend = Modificar
button-retire = Retirar
button-option = { $option }

answer-keep = mantener
answer-amend = modificar
answer-retire = retirar

state-waiting = espera una voz
state-open = abierta
state-extended = abierta, prolongada una vez
state-integrating = se trabaja una objeción
state-withdrawn = retirada
state-in-force = en vigor
state-under-review = en vigor, en revisión
state-superseded = sustituida
state-ended = terminada
state-adopted = adoptada
state-not-adopted = no adoptada
state-rejected = no adoptada, falta la mayoría
state-tie = no adoptada, empate
state-no_view = no adoptada, solo abstenciones
state-no_quorum = no adoptada, sin quórum
state-too_thin = no adoptada, muy pocas de acuerdo
state-blocked = no adoptada, bloqueada
state-objection_open = no adoptada, objeción en pie

verdict-adopted = adoptada
verdict-rejected = falta la mayoría necesaria
verdict-tie = un empate, tantas a favor como en contra
verdict-no_view = solo abstenciones
verdict-no_quorum = respondieron muy pocas voces, no hay quórum
verdict-too_thin = muy pocas están de acuerdo
verdict-blocked = hay un bloqueo en pie
verdict-objection_open = hay una objeción en pie

grade-A = grado A
grade-B = grado B
grade-C = grado C
grade-D = grado D
grade-E = grado E

sent-as = – { $person }, { $role }
role-coordinator = coordinación
role-facilitator = facilitación
role-lead = portavoz de { $org }
role-alternate = suplencia de { $org }
role-observer = observación
role-none = aún sin papel

visibility-private = privada, nadie desde fuera
visibility-unlisted = no listada, quien tenga el enlace
visibility-public = pública, todo el mundo

audience-partners = las partes
audience-public = público

setting-name = Nombre
setting-goal = Objetivo
setting-vision = Visión
setting-timezone = Zona horaria
setting-language = Idioma de esta sala
setting-languages = Idiomas de trabajo
setting-sectors = Sectores necesarios
setting-visibility = Visible desde fuera
setting-room = Quién está en esta sala
setting-anonymity-floor = Mínimo de respuestas mostradas en total
setting-group-floor = Mínimo de respuestas mostradas de un grupo
setting-quiet-hours = Horas de silencio
setting-voices = Variedad de voces buscada
range-axis-gender = género
range-axis-age-group = grupo de edad
range-axis-access = necesidades de acceso
range-axis-language = idioma
range-axis-region = región

recipient-room = la sala
recipient-me = usted
recipient-coordinators = la coordinación

kind-temperature = toma de temperatura
method-gradients = grados de acuerdo
method-advice = consejo
position-1 = 1, pleno acuerdo
position-2 = 2, de acuerdo con un detalle
position-3 = 3, apoyo con reservas
position-4 = 4, abstención
position-5 = 5, hace falta hablar más
position-6 = 6, no gusta, pero acompaña
position-7 = 7, desacuerdo serio
position-8 = 8, veto
eight-steps-1 = pleno acuerdo
eight-steps-2 = de acuerdo, un detalle
eight-steps-3 = apoyo con reservas
eight-steps-4 = abstención
eight-steps-5 = hace falta hablar más
eight-steps-6 = no gusta, pero acompaña
eight-steps-7 = desacuerdo serio
eight-steps-8 = veto
ground-goal = se incumple el objetivo o el código
ground-harm = daño grave a las personas representadas
ground-mandate = fuera del mandato
ground-law = ilegal
scope-decision-making = quién decide qué, y cómo
scope-moving-on = irse, traspasar o cerrar en buen orden
scope-urgency = qué es urgente
scope-steering = el grupo de conducción
button-1 = 1 Pleno acuerdo
button-2 = 2 De acuerdo, un detalle
button-3 = 3 Reservas
button-4 = 4 Abstención
button-5 = 5 Hablar más
button-6 = 6 Acompaña
button-7 = 7 Desacuerdo serio
button-8 = 8 Veto
button-advice = Dar consejo
state-answers-missing = abierta: faltan respuestas
state-recorded = anotada, sin confirmar
state-contested = anotada, discutida
state-needs_work = no adoptada, hay que trabajarla
state-strong = lectura: apoyo fuerte
state-thin = no adoptada, poco apoyo
verdict-needs_work = hay que trabajarla
verdict-strong = el apoyo es fuerte
verdict-thin = el apoyo es escaso
