# The closed words of the domain, as they are shown. What people type is never translated.

# Sectors, the grouping whose balance matters. They stand in lists and behind “sector”.
sector-public = public
sector-private = private
sector-civil-society = civil society
sector-academia = academia
sector-donors = donors
sector-media = media
sector-communities = communities
sector-technical = technical
sector-international = international

# The four phases of the cycle.
phase-explore = explore
phase-build = build
phase-run = run
phase-sustain = sustain

language-en = English
language-fr = French
language-es = Spanish
language-ar = Arabic

platform-console = the console
platform-matrix = Matrix
platform-discord = Discord

# Where an organisation stands.
org-status-named = named
org-status-invited = invited
org-status-exploring = exploring
org-status-committed = committed
org-status-active = active
org-status-dormant = dormant
org-status-left = left

# What a proposal is about.
kind-goal = common goal
kind-code-of-conduct = code of conduct
kind-facilitator = acceptance of a coordinator or facilitator
kind-governance-rule = governance rule
kind-sharing = sharing of benefits or resources
kind-activity = activity
kind-role = role
kind-action = action
kind-strategy-adjustment = change of course
kind-public-statement = public statement
kind-removal = removal of a member
kind-closure = end of the partnership
kind-phase-change = change of phase
kind-review-conclusion = conclusion of a review
kind-institutional-form = legal form
kind-scope = scope
kind-result-to-sustain = result to sustain
kind-operational = operational matter
kind-temperature = taking the temperature
kind-other = other matter

# How a proposal is decided.
method-consent = consent
method-consensus = consensus
method-majority = simple majority
method-two-thirds = two thirds
method-double-majority = double majority
method-double-majority-all = double majority in every sector
method-gradients = gradients of agreement
method-advice = advice

# How much a matter weighs.
level-routine = routine
level-major = major

# What a voice states; shown alone or before a number: “consent 5”.
position-consent = consent
position-concern = concern
position-objection = objection
position-agree = agree
position-reservation = reservation
position-stand-aside = stand aside
position-block = block
position-support = support
position-oppose = oppose
position-abstain = abstain
position-recused = recused
# The steps of gradients: the number people type, and its wording.
position-1 = 1, full endorsement
position-2 = 2, agree with a minor point
position-3 = 3, support with reservations
position-4 = 4, abstain
position-5 = 5, more discussion needed
position-6 = 6, do not like it, will go along
position-7 = 7, serious disagreement
position-8 = 8, veto
# The wording of a scale, by its name; behind the number.
eight-steps-1 = full endorsement
eight-steps-2 = agree, minor point
eight-steps-3 = support with reservations
eight-steps-4 = abstain
eight-steps-5 = more discussion needed
eight-steps-6 = do not like it, will go along
eight-steps-7 = serious disagreement
eight-steps-8 = veto

# The grounds of a block, behind “block –”.
ground-goal = goal or code breached
ground-harm = serious harm to those represented
ground-mandate = outside the mandate
ground-law = unlawful

# What a rule or role is about.
scope-decision-making = who decides what, and how
scope-moving-on = leaving, handing over or closing in good order
scope-urgency = what is urgent
scope-steering = the steering group

# The same on a button, and the answers to a review.
button-consent = Consent
button-concern = Concern
button-objection = Objection
button-agree = Agree
button-reservation = Reservation
button-stand-aside = Stand aside
button-block = Block
button-support = Support
button-oppose = Oppose
button-abstain = Abstain
button-recused = Recused
button-1 = 1 Full endorsement
button-2 = 2 Agree, minor point
button-3 = 3 Reservations
button-4 = 4 Abstain
button-5 = 5 More discussion
button-6 = 6 Will go along
button-7 = 7 Serious disagreement
button-8 = 8 Veto
button-advice = Give advice
button-keep = Keep
button-amend = Amend
button-retire = Retire
# A poll's option on a button: $option is the text people wrote.
button-option = { $option }

# Answers to the review of a decision.
answer-keep = keep
answer-amend = amend
answer-retire = retire

# Where a proposal or decision is, in one or two words.
state-waiting = not open yet
state-open = open
state-answers-missing = open: answers missing
state-recorded = recorded, unconfirmed
state-contested = recorded, contested
state-extended = open, extended once
state-integrating = an objection is being worked on
state-withdrawn = withdrawn
state-in-force = in force
state-under-review = in force, under review
state-superseded = replaced
state-ended = ended
state-adopted = adopted
state-not-adopted = not adopted
state-rejected = not adopted, majority missing
state-tie = not adopted, tie
state-no_view = not adopted, only abstentions
state-no_quorum = not adopted, quorum missed
state-too_thin = not adopted, too few agree
state-blocked = not adopted, blocked
state-objection_open = not adopted, objection stands
state-needs_work = not adopted, needs work
state-strong = read: strong support
state-thin = not adopted, support is thin

# Why a proposal was not adopted; follows “not adopted, ” or “closed: ”.
verdict-adopted = adopted
verdict-rejected = the majority it needs is missing
verdict-tie = a tie, as many for as against
verdict-no_view = only abstentions
verdict-no_quorum = too few voices answered, the quorum is missed
verdict-too_thin = too few agree
verdict-blocked = a block stands
verdict-objection_open = an objection stands
verdict-needs_work = it needs work
verdict-strong = support is strong
verdict-thin = support is thin

# How broadly an adopted decision is carried: A is the broadest.
grade-A = grade A
grade-B = grade B
grade-C = grade C
grade-D = grade D
grade-E = grade E

# Under a message of somebody with two roles: $person, and in which $role it was sent.
sent-as = – { $person }, { $role }

# Roles of a person. $org is an organisation's short code.
role-coordinator = coordinator
role-facilitator = facilitator
role-lead = lead of { $org }
role-alternate = alternate of { $org }
role-observer = observer
role-none = no role yet

# Who may read the partnership from outside.
visibility-private = private, nobody from outside
visibility-unlisted = unlisted, whoever has the link
visibility-public = public, everybody

# Who is in a room.
audience-partners = partners
audience-public = public

# What “partnership set” changes; stands first in a line, before a colon.
setting-name = Name
setting-goal = Goal
setting-vision = Vision
setting-timezone = Time zone
setting-language = Language of this room
setting-languages = Working languages
setting-sectors = Needed sectors
setting-visibility = Visible from outside
setting-room = Who is in this room
setting-anonymity-floor = Fewest answers shown in all
setting-group-floor = Fewest answers shown of a group
setting-quiet-hours = Quiet hours
setting-voices = Range of voices aimed at
# What a target for the range of voices looks at; stands before a colon.
range-axis-gender = gender
range-axis-age-group = age group
range-axis-access = access needs
range-axis-language = language
range-axis-region = region

# To whom a reminder goes; follows “to”.
recipient-room = the room
recipient-me = you
recipient-coordinators = the coordinators
