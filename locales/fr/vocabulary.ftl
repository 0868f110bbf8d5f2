# The closed words of the domain, as they are shown. Positions are those of the method, section 4.9.

sector-public = public
sector-private = privé
sector-civil-society = société civile
sector-academia = science
sector-donors = bailleurs
sector-media = médias
sector-communities = communautés
sector-technical = technique
sector-international = international

phase-explore = explorer
phase-build = construire
phase-run = agir
phase-sustain = pérenniser

language-en = anglais
language-fr = français
language-es = espagnol
language-ar = arabe

platform-console = la console
platform-matrix = Matrix
platform-discord = Discord

org-status-named = nommé
org-status-invited = invité
org-status-exploring = en exploration
org-status-committed = engagé
org-status-active = actif
org-status-dormant = en sommeil
org-status-left = parti

kind-goal = but commun
kind-code-of-conduct = code de conduite
kind-facilitator = acceptation de la coordination ou de la facilitation
kind-governance-rule = règle de gouvernance
kind-sharing = partage des gains ou des ressources
kind-activity = activité
kind-role = rôle
kind-action = action
kind-strategy-adjustment = changement de cap
kind-public-statement = déclaration publique
kind-removal = exclusion d'un membre
kind-closure = fin du partenariat
kind-phase-change = changement de phase
kind-review-conclusion = conclusion d'un bilan
kind-institutional-form = forme juridique
kind-scope = périmètre
kind-result-to-sustain = résultat à pérenniser
kind-operational = question pratique
kind-other = autre sujet

method-consent = consentement
method-consensus = consensus
method-majority = majorité simple
method-two-thirds = deux tiers
method-double-majority = double majorité
method-double-majority-all = double majorité dans chaque secteur

level-routine = courante
level-major = majeure

position-consent = consentement
position-concern = préoccupation
position-objection = objection
position-agree = d'accord
position-reservation = réserve
position-stand-aside = en retrait
position-block = blocage
position-support = pour
position-oppose = contre
position-abstain = abstention
position-recused = déport

button-consent = Consentement
button-concern = Préoccupation
button-objection = Objection
button-agree = D'accord
button-reservation = Réserve
button-stand-aside = En retrait
button-block = Blocage
button-support = Pour
button-oppose = Contre
button-abstain = Abstention
button-recused = Déport
button-keep = Garder
button-amend = Modifier
button-retire = Abandonner
button-option = { $option }

answer-keep = garder
answer-amend = modifier
answer-retire = abandonner

state-waiting = attend une voix
state-open = ouvert
state-extended = ouvert, prolongé une fois
state-integrating = travail sur une objection
state-withdrawn = retiré
state-in-force = en vigueur
state-under-review = en vigueur, en réexamen
state-superseded = remplacé
state-ended = terminé
state-adopted = adopté
state-not-adopted = pas adopté
state-rejected = pas adopté, majorité manquante
state-tie = pas adopté, égalité
state-no_view = pas adopté, seulement des abstentions
state-no_quorum = pas adopté, quorum manqué
state-too_thin = pas adopté, trop peu d'accord
state-blocked = pas adopté, bloqué
state-objection_open = pas adopté, objection maintenue

verdict-adopted = adopté
verdict-rejected = la majorité nécessaire manque
verdict-tie = égalité, autant pour que contre
verdict-no_view = seulement des abstentions
verdict-no_quorum = trop peu de voix ont répondu, le quorum est manqué
verdict-too_thin = trop peu sont d'accord
verdict-blocked = un blocage est maintenu
verdict-objection_open = une objection est maintenue

grade-A = degré A
grade-B = degré B
grade-C = degré C
grade-D = degré D
grade-E = degré E

sent-as = – { $person }, { $role }
role-coordinator = coordination
role-facilitator = facilitation
role-lead = porte-parole de { $org }
role-alternate = suppléance de { $org }
role-observer = observation
role-none = pas encore de rôle

visibility-private = privé, personne de l'extérieur
visibility-unlisted = non listé, qui a le lien
visibility-public = public, tout le monde

audience-partners = partenaires
audience-public = public

setting-name = Nom
setting-goal = But
setting-vision = Vision
setting-timezone = Fuseau horaire
setting-language = Langue de cette salle
setting-languages = Langues de travail
setting-sectors = Secteurs nécessaires
setting-visibility = Visible de l'extérieur
setting-room = Qui est dans cette salle
setting-anonymity-floor = Nombre minimal de réponses montrées en tout
setting-group-floor = Nombre minimal de réponses montrées par groupe
setting-quiet-hours = Heures calmes
setting-voices = Diversité de voix visée
range-axis-gender = genre
range-axis-age-group = tranche d'âge
range-axis-access = besoins d'accès
range-axis-language = langue
range-axis-region = région

recipient-room = la salle
recipient-me = vous
recipient-coordinators = la coordination

kind-temperature = prise de température
method-gradients = degrés d'accord
method-advice = avis
position-1 = 1, plein accord
position-2 = 2, d'accord avec une remarque mineure
position-3 = 3, soutien avec réserves
position-4 = 4, abstention
position-5 = 5, il faut encore discuter
position-6 = 6, ne plaît pas, mais suivra
position-7 = 7, désaccord sérieux
position-8 = 8, veto
eight-steps-1 = plein accord
eight-steps-2 = d'accord, remarque mineure
eight-steps-3 = soutien avec réserves
eight-steps-4 = abstention
eight-steps-5 = il faut encore discuter
eight-steps-6 = ne plaît pas, mais suivra
eight-steps-7 = désaccord sérieux
eight-steps-8 = veto
ground-goal = but ou code enfreint
ground-harm = tort grave aux personnes représentées
ground-mandate = hors du mandat
ground-law = illégal
scope-decision-making = qui décide quoi, et comment
scope-moving-on = partir, transmettre ou finir en bon ordre
scope-urgency = ce qui est urgent
scope-steering = le groupe de pilotage
button-1 = 1 Plein accord
button-2 = 2 D'accord, remarque mineure
button-3 = 3 Réserves
button-4 = 4 Abstention
button-5 = 5 Encore discuter
button-6 = 6 Suivra
button-7 = 7 Désaccord sérieux
button-8 = 8 Veto
button-advice = Donner un avis
state-answers-missing = ouvert : des réponses manquent
state-recorded = noté, pas confirmé
state-contested = noté, contesté
state-needs_work = pas adopté, à retravailler
state-strong = lu : soutien fort
state-thin = pas adopté, soutien mince
verdict-needs_work = à retravailler
verdict-strong = le soutien est fort
verdict-thin = le soutien est mince
