# Organisations, who speaks for them, the register. $org is a short code, $name the name, $ref the S reference.

# What a person was registered as; goes into contact-who.
contact-lead = lead of { $name }: you state its position
contact-alternate = alternate of { $name }: your position counts while the lead has stated none

# To whoever leads now.
contact-handed = { $from } has handed over the lead of { $name } ({ $org }) to you: you state its position now.
contact-handed-until = { $from } has handed over the lead of { $name } ({ $org }) to you until { $until }: you state its position until then.

## Coming in
org-done = Registered: { $org }, { $ref }.
# What the first of a sector is added with: $about is one of sector-ask-*, $word what `guide` is asked.
org-sector-hint = Starting hint on { $sector }, for them to correct – ask about: { $about }. More: `guide { $word }`
sector-ask-public = loss of control, elections, procurement, how many levels a position has to climb
sector-ask-private = exposure, competition law, how long it can wait
sector-ask-civil-society = being used as a fig leaf, being taken over, work that nobody pays for
sector-ask-academia = what may be published, who follows when staff change, how long an answer takes
sector-ask-donors = reporting that moves the agenda
sector-ask-media = reporting on what one belongs to
sector-ask-communities = travel and data cost, language, retaliation, too many consultations, time among themselves
sector-ask-technical = words that shut others out
sector-ask-international = whose consent they need before they may agree
# $sector is a sector, $status where it stands, $voices how many voices there are now.
org-added = { $name } ({ $org }, { $ref }) is in: sector { $sector }, { $status }, with a voice. { $voices ->
    [one] One voice now.
   *[other] { $voices } voices now.
}
org-added-no-voice = { $name } ({ $org }, { $ref }) is registered: sector { $sector }, { $status }, without a voice for now. { $voices ->
    [0] No voices yet.
    [one] One voice now.
   *[other] { $voices } voices now.
}
observing = You read and comment from now on, without a voice. To speak for an organisation: `stakeholder represent ORG`

## Asking to speak for an organisation
represent-sent = Asked. The lead of { $org }, or a coordinator, answers.
represent-asked = { $person } asks to speak for { $name } as an alternate.
# $person is typed as it stands.
represent-how = If that is right: `stakeholder accept { $person }`. If not, do nothing.
represent-accepted = You may speak for { $name } now. `status` shows what needs you.
represent-done = { $person } may speak for { $org } now.

## The entry
org-updated = { $org }: { $count ->
    [one] one entry
   *[other] { $count } entries
} changed. What it said before stays on record.
org-assumed = A coordinator filled in { $count ->
    [one] one entry
   *[other] { $count } entries
} of { $name } and marked that as assumed. You can put it right: `help stakeholder update`

## Handing over
# $from hands over to $person; $until is an instant.
handed = { $from } has handed over the lead of { $name } ({ $org }) to { $person }. The voice and its history stay.
handed-until = { $from } has handed over the lead of { $name } ({ $org }) to { $person } until { $until }. The voice and its history stay.
handed-back = { $person } leads { $name } ({ $org }) again, after { $from }.

## Leaving
org-left = { $name } ({ $org }) has left in good order. What it stated stays. { $voices ->
    [0] No voices remain.
    [one] One voice remains.
   *[other] { $voices } voices remain.
}
seat-vacated = Somebody who took part has had their personal data erased. Positions stay with the organisation.
# $orgs is a list of codes.
seats-empty = Nobody speaks now for { $orgs }. One of their people sends `stakeholder represent ORG`

## The register
register-headline = Registered: { $count }. Voices: { $voices }.
register-empty = Nobody is registered yet – `stakeholder join NAME --sector SECTOR`
register-line = { $ref } { $org }: { $name }, { $sector }, { $status }. Lead { $lead }, { $substitutes ->
    [0] no substitute
    [one] 1 substitute
   *[other] { $substitutes } substitutes
}
register-line-nobody = { $ref } { $org }: { $name }, { $sector }, { $status }. Nobody speaks for it yet.
# For who has no part here: no person is named (method.md 3.2).
register-line-outside = { $ref } { $org }: { $name }, { $sector }, { $status }
register-more = … and { $count } more – `stakeholder map --sector SECTOR`, all of it `partnership export`

# An organisation counts in another sector from now on; open rolls stay as they are.
org-sector = { $name } ({ $org }) now counts as { $to }, before as { $was }. Open proposals are not touched.

## Dormant: unheard for long, left out of new rolls after notice
# To whoever speaks for it. $until is an instant.
dormant-notice = { $name } ({ $org }) has not been heard in three decisions and for 90 days. Without a sign it is left out of new rolls from { $until } on, so that the others can decide.
dormant-how = Any act of its people ends this: a vote, or just `me here`
dormant-now = { $name } ({ $org }) is left out of new rolls until one of its people does something here.
dormant-over = { $name } ({ $org }) is back: it is on every new roll.
# To the coordinators.
dormant-flag = { $name } ({ $org }) was silent in three decisions and for 90 days. Its people have notice until { $until }; a call from you may help.
dormant-now-flag = { $name } ({ $org }) is dormant: left out of new rolls until one of its people does something here.
dormant-over-flag = { $name } ({ $org }) has been heard again: it is on every new roll.

## What whoever leaves still has open; $refs is a list of references
leaving-list = { $name } ({ $org }) has left. Still open on its side, for a good end:
leaving-nothing = { $name } ({ $org }) has left. Nothing is open on its side.
leaving-left = { $name } ({ $org }) has left. What it leaves open needs somebody:
leaving-how = Hand tasks on with `task update REF --owner ORG`, or end them with `task cancel REF REASON`.
leaving-stays = What you stated stays under its name. To come back: `stakeholder join NAME --sector SECTOR`
leaving-tasks = { $count ->
    [one] One task:
   *[other] { $count } tasks:
}
leaving-indicators = Indicators it reads: { $refs }
leaving-seats = Roles its people hold: { $refs }
leaving-reviews = Reviews its people chair: { $refs }
leaving-proposals = Proposals it made, still open: { $refs }
leaving-inputs = Inputs its people see to: { $refs }
leaving-documents = Documents it put here, which stay unless it says otherwise: { $refs } – `note list document`
