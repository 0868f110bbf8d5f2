# The status: one screen, worst first, a section word in capitals, each line ends in the command that helps.
# $ref is a reference, $title a short title, $org a short code.

status-headline = { $name } · cycle { $cycle } · { $phase } · day { $day } · { $date }
status-archived = ARCHIVED: the record stays readable – `decision list`
status-more = … and { $count } more – `{ $command }`

## What waits for the coordinator
status-needs = NEEDS YOU: { $count }
status-needs-nothing = NEEDS YOU: nothing now – `guide`
needs-outcome = · { $ref } outcome statement due { $due } – `decision outcome { $ref } TEXT`
needs-outcome-overdue = · { $ref } outcome statement overdue since { $due } – `decision outcome { $ref } TEXT`
# $languages is a list of language names, $language the word of the first.
needs-language = · { $ref } waits for its text in { $languages } – `decision translate { $ref } --language { $language } --text TEXT`
needs-sponsor = · { $ref } waits for a voice to back it – `decision sponsor { $ref }`
# $orgs are those that object.
needs-integration = · { $ref } objection of { $orgs }: bring them together until { $until } – `decision show { $ref }`
needs-reopened = · { $ref } a voice wants it changed or ended – `propose TITLE --supersedes { $ref }`
needs-representation = · { $org }: { $count ->
    [one] one person asks
   *[other] { $count } people ask
} to speak for it – `stakeholder accept PERSON`
# $count people cannot be reached; no names here.
needs-undelivered = · Messages wait for { $count ->
    [one] one person
   *[other] { $count } people
} I cannot reach – they say `me inbox`
needs-delegate = · Nobody speaks for { $orgs } – they send `stakeholder represent ORG`

## Decisions
status-decisions = DECISIONS: { $count } open
status-decisions-none = DECISIONS: none open – `decision list`
# $least is the quorum; $objections a number; $count how many were not heard, $unheard the first of them.
status-decision = · { $ref } { $title }, closes { $closes } ({ $days } d), heard { $heard } of { $of }, needed { $least }{ $objections ->
    [0] { "" }
    [one] , 1 objection
   *[other] , { $objections } objections
}{ $count ->
    [0] { "" }
   *[other] , { $count } not heard: { $unheard }
} – `decision show { $ref }`
# Waiting for a voice, or an objection is being worked on.
status-decision-other = · { $ref } { $title }: { $state } – `decision show { $ref }`
status-decision-public = · { $ref } { $title }, closes { $closes }, heard { $heard } of { $of } – `decision show { $ref }`

## Reviews
# $days since it fell due, $answered of all voices.
status-review-due = REVIEWS: { $ref } { $title }, { $answered } of { $of } answered – `decision review { $ref } keep`
status-review-overdue = REVIEWS: { $ref } { $title }, overdue by { $days ->
    [one] 1 day
   *[other] { $days } days
}, { $answered } of { $of } answered – `decision review { $ref } keep`
status-review-next = REVIEWS: next is { $ref } on { $date } – `decision show { $ref }`

## Reminders
status-reminders = REMINDERS: { $count } set, next { $ref } { $text }, { $next } – `remind list`

## Who is here
# $sectors is a list of status-sector.
status-here = HERE: { $voices ->
    [one] 1 voice
   *[other] { $voices } voices
}: { $sectors } – `stakeholder map`
status-here-nobody = HERE: no voices yet – `stakeholder join NAME --sector SECTOR`
status-sector = { $sector } { $count }

## What needs one organisation's voice
# $position is the first position of the method, as people type it.
voice-needed = NEEDS { $org }: { $ref } { $title }, closes { $closes } ({ $days } d) – for example `vote { $ref } { $position }`
voice-advice = NEEDS { $org }: your advice on { $ref } { $title }, until { $closes } – `vote { $ref } TEXT`
voice-review = NEEDS { $org }: is { $ref } { $title } still right? – for example `decision review { $ref } keep`
voice-nothing = NEEDS { $org }: nothing now – `decision list`
# $lead is the person who states its position.
voice-seat = HERE: { $lead } leads { $org }, { $substitutes ->
    [0] no substitute yet – a colleague sends `stakeholder represent { $org }`
    [one] 1 substitute – `stakeholder hand-over PERSON`
   *[other] { $substitutes } substitutes – `stakeholder hand-over PERSON`
} · { $mandate }

# What somebody is in a partnership: $roles is a list of role-….
standing = { $roles }

# Voices left out of new rolls, and those given notice of it; numbers, and lists of codes.
status-dormant = UNHEARD FOR LONG: { $out ->
    [0] { "" }
   *[other] dormant { $dormant }
}{ $warned ->
    [0] { "" }
   *[other] { $out ->
        [0] { "" }
       *[other] { "; " }
    }given notice { $notice }
} – `stakeholder list`

# Results and reviews: $indicator and $review are lines of indicator.ftl and review.ftl.
status-results = RESULTS: { $indicator }
status-review-dated = REVIEWS: { $review }
# $due is a date.
voice-reading = NEEDS { $org }: a reading of { $ref } { $name }, due { $due } – `indicator read { $ref } NUMBER`
## The last check-in
# $items is a list of status-mood-item and status-mood-item-group; $gap is between groups, $by the change since the round before.
status-mood = MOOD: { $ref } { $answered } of { $invited } · { $items } – `checkin results { $ref }`
status-mood-hidden = MOOD: { $ref } { $answered } of { $invited }, too few to show – `checkin results { $ref }`
status-mood-item = { $question } { $mean }{ $direction ->
    [up] {" "}(up { $by })
    [down] {" "}(down { $by })
   *[none] { "" }
}
status-mood-item-group = { $question } { $mean } ({ $sector } { $lowest }, gap { $gap }{ $direction ->
    [up] , up { $by }
    [down] , down { $by }
   *[none] { "" }
})
status-checkin-open = CHECK-IN: { $ref } is open until { $closes } – `checkin answer`
status-value-open = VALUE CHECKLIST: { $ref } is open until { $closes } – `checkin answer`
status-checkin-next = CHECK-IN: next { $next } – `checkin results`

## One screen
# $count lines that did not fit; $commands is a list of status-command.
status-left-out = … { $count ->
    [one] one line was
   *[other] { $count } lines were
} left out to fit on a screen – { $commands }
# A command, of several.
status-command = `{ $command }`
# $decision is a line about a decision, $input one about an input.
status-decided = { $decision } – `decision show { $ref }`
voice-input-answered = { $input } – `input list`
# $shelves is a list of status-shelf: a command and how many of them it lists.
status-needs-more = … and { $count } more: { $shelves }
status-shelf = `{ $command }` ({ $count })
# $gaps is a list of short-…; $list a list of sectors or languages.
status-gaps = GAPS: { $gaps } – `stakeholder map`
short-empty = nobody yet: { $list }
short-one-voice = one voice only: { $list }
short-no-substitute = no substitute: { $count }
short-no-mandate = mandate unclear: { $count }
short-quiet = quiet: { $list }
short-no-contact = nobody for texts in { $list }
short-no-next-step = missing, no next step: { $count }
short-needs = open support needs: { $count }

## Anybody
status-goal = GOAL: { $goal } – `decision list`
status-partners = PARTNERS: { $orgs } – `stakeholder list`
status-feedback = YOUR VIEW: `input give TEXT` – it gets a number, and an answer within 30 days

## A partner
# $orgs are those whose matters are not shown.
status-more-orgs = … and for { $count } more of yours: { $orgs } – `decision list --status open`
# $days is how long they consult at home.
voice-consult = { $org } needs { $days } days to consult, longer than the time left – `decision keep-open REF`
seat-mandate = mandate recorded – `stakeholder update --mandate-until WHEN`
seat-mandate-until = mandate until { $until } – `stakeholder update --mandate-until WHEN`
seat-mandate-none = mandate not recorded – `stakeholder update --mandate TEXT`
# $quiet is two times of day.
voice-hours = QUIET HOURS: { $quiet } – `me quiet 21:00-07:00`
