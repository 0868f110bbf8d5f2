# Notes: what people keep on the record without deciding it. $ref is the K reference, $kind a note-kind-…, $by an organisation's
# code or note-by-process.

note-done = { $ref } is noted: { $kind }.
note-done-circle = Only you and the coordinators read it.
note-milestone-undated = It has no day yet, so it is not counted: `note add milestone TEXT --by WHEN`
note-edit-done = { $ref } says it otherwise now. What it said before stays: `note show { $ref }`
note-withdraw-done = { $ref } is withdrawn.
note-redact-done = The words of { $ref } are erased. That, and why, stays on the record.

# A line of a list.
note-line = { $ref } { $kind } ({ $by }, { $date }): { $text }
note-by-process = coordination
note-with = With { $who }.
note-topic = It is about: { $topic }
note-level = Promised to { $sectors }: { $level }
note-level-all = Promised to every sector: { $level }
note-date = For { $date }.
note-on = It belongs to { $on }.
note-link = To read: { $link }
note-before = Until { $until } it said: { $text }
note-was-withdrawn = Withdrawn on { $date }.
notes-none = No notes here yet – `note add purpose TEXT`
notes-more = … and { $count } more. One kind only: `note list change`
notes-private = { $count ->
    [one] 1 more is
   *[other] { $count } more are
} for you alone: ask me directly, `note list`

# To the rooms.
note-edited = { $ref } ({ $kind }) says now: { $text }
note-withdrawn = { $ref } ({ $kind }) is withdrawn: { $text }
note-redacted = Personal data was taken out of { $ref }: { $reason }
# To one person.
note-taken-out = { $org } has taken itself out of { $ref }.
note-commitment-yours = It was noted that { $org } goes on: { $text }
note-commitment-how = If { $org } has not said so: `note withdraw { $ref }`
note-need-met-how = If this is not met yet: `note withdraw { $ref }`

note-kind-purpose = purpose
note-kind-goal-draft = draft of the goal
note-kind-vision = vision
note-kind-ground-rules = ground rules
note-kind-conflict = possible conflict
note-kind-issue = issue
note-kind-conversation = conversation
note-kind-resonance = resonance
note-kind-commitment = commitment
note-kind-promoter = promoters
note-kind-need = need
note-kind-need-met = need met
note-kind-participation-level = promise of influence
note-kind-milestone = milestone
note-kind-document = document
note-kind-knowledge-product = good practice
note-kind-celebration = celebration
note-kind-circle = community of practice
note-kind-briefing = briefing of a newcomer
note-kind-buddy = buddy of a newcomer
note-kind-map-reviewed = map looked at
note-kind-change = what changed
note-topic-idea = the idea
note-topic-exploration = finding out about a partner
note-topic-explore-on = going on together
participation-inform = inform – they are told
participation-consult = consult – they are asked, and answered
participation-involve = involve – their concerns shape the options
participation-collaborate = collaborate – they work on every part
participation-empower = empower – they decide

## The log
log-note-added = { $ref } noted ({ $kind }): { $text }
log-note-edited = { $ref } ({ $kind }) says now: { $text }
log-note-withdrawn = { $ref } ({ $kind }) withdrawn
log-redacted = Personal data taken out of { $ref }: { $reason }

## What does not fit
refusal-notes-many = There are { $most } notes, which is the most.
refusal-note-withdrawn = { $ref } is withdrawn. Noted anew it counts again: `note add KIND TEXT`
refusal-note-on = A note cannot be about { $ref }. It takes a decision, a note, an input, a task, an indicator: `note add document TEXT --on D1`
refusal-note-need-public = What somebody needs to take part is read by them and the coordinators only.
refusal-note-need-public-hint = Without --public it is noted: `note add need TEXT`
refusal-note-with = With whom? A note of the kind { $kind } names organisations.
refusal-note-with-hint = For example: `note add { $word } We met at the weir. --with BA`
refusal-note-commitment = You do not speak for { $org }. Its yes comes from itself, or is written down by a coordinator.
refusal-note-need-met = Which need is met? It is named by its reference.
refusal-note-need-met-hint = For example: `note add need-met The bus is paid. --on K1`
refusal-note-need-met-already = { $ref } is met already.
refusal-note-link = This is no link: { $link }. It begins with https:// and has no spaces.
refusal-note-level = How much influence is promised? One of { $words }.
refusal-note-level-hint = For example: `note add participation-level We ask you before each step. --kind consult`
refusal-note-owner = { $ref } belongs to whoever noted it.
refusal-note-owner-hint = You can note it as you see it: `note add { $kind } TEXT`
refusal-redact-what = { $ref } has no words to take out. Notes, inputs and tasks have: `note redact K1 REASON`
refusal-redact-who = The words of { $ref } are erased by whoever wrote them or by a coordinator. Ask one.
refusal-redact-reason = Please say why, in { $least } characters at least, without repeating what is to go.
refusal-redacted = The words of { $ref } are erased already.
