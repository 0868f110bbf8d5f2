# The map: who is here by sector, what is missing, where weight gathers, interests side by side. $sector is a sector, $orgs
# a list of codes.

# $grouping is map-sector or the partnership's own word; $voices and $sectors numbers, $effective a decimal number; $empty
# how many needed sectors have nobody.
map-sector = sector
map-headline = Voices by { $grouping }: { $voices }{ $sectors ->
    [0] { "" }
   *[other] , effective { $effective } of { $sectors }
}{ $empty ->
    [0] { "" }
    [one] , one needed is empty
   *[other] , { $empty } needed are empty
}
map-row = { $sector }: { $voices } { $bar }
map-row-nobody = { $sector }: { $voices } { $bar }- needed, nobody yet – `stakeholder missing WHO --sector SECTOR`
map-rows-more = … and { $count } more groups – `stakeholder list`

## Gaps, with the command that helps
gap-empty = { $sector }: nobody yet – `stakeholder missing WHO --sector SECTOR`
gap-one-voice = { $sector }: one voice only – `stakeholder missing WHO --sector SECTOR`
gap-no-substitute = no substitute: { $orgs } – `stakeholder represent ORG`
gap-no-mandate = mandate unclear: { $orgs } – `stakeholder update ORG --mandate TEXT`
gap-quiet = { $sector }: quiet for { $days ->
    [one] one day
   *[other] { $days } days
} – `input ask QUESTION`
# $language is a language name.
gap-no-contact = nobody to check { $language } texts – `partnership facilitator add PERSON`
gap-no-next-step = { $who }: no next step – `stakeholder missing WHO --next TEXT`
gap-needs = { $count ->
    [one] one open support need
   *[other] { $count } open support needs
} – `note list need`

## Balance: $measure is one of measure-…, $flags a list of the three below it
map-balance = { $measure }, last 180 days: { $flags }
map-dominant = { $sector } dominant, { $count } of { $total }
map-over = { $sector } over-represented, { $count } of { $total }
map-under = { $sector } under-represented, { $count } of { $total }
measure-voices = Voices
measure-proposals = Proposals opened
measure-positions = Positions stated
measure-inputs = Inputs taken up
measure-sessions = Sessions attended
measure-seats = Steering seats
measure-tasks = Tasks accepted

## Who is not here yet
map-missing = Missing: { $who } ({ $sector }), next: { $next }
map-missing-no-step = Missing: { $who } ({ $sector }) – `stakeholder missing WHO --next TEXT`
map-missing-more = … and { $count } more are missing – `log`

## Interests side by side
# $said of $of voices have said something.
map-interests = Interests side by side: { $said } of { $of } – `stakeholder update --interest TEXT`
# $parts is a list of map-part: a field with the words that were said.
map-interest = { $org }: { $parts }
map-part = { $field } “{ $text }”
map-part-assumed = { $field } “{ $text }” (assumed)
map-interests-more = … and { $count } more – `stakeholder map --sector SECTOR`, all of it `partnership export`
map-interests-silent = Nothing said yet: { $orgs }
map-barriers = Ask early what stands in the way: travel and data costs, language and jargon, time, care duties, fear.
field-motivation = motivation
field-interest = interest
field-own-goal = own goal
field-contribution = brings

## stakeholder missing
missing-done = Recorded: { $who } has a stake and is not here yet. The next step: `stakeholder missing { $who } --next TEXT`
missing-noted = { $who } ({ $sector }) has a stake and is not here yet. Who could open the door? `stakeholder missing { $who } --door TEXT`
missing-why = Why: { $why }
missing-next = Next: { $next }
missing-updated = Changed: { $who }. What it said before stays on record.
missing-over = { $who } is no longer listed as missing.

log-missing-noted = missing: { $who }
log-missing-updated = missing, changed: { $who }
log-missing-over = no longer missing: { $who }

refusal-missing-unknown = Nobody called { $who } is recorded as missing.
refusal-missing-hint = Who is: `stakeholder map`
refusal-missing-sector = In which sector would { $who } count? For example: `stakeholder missing { $who } --sector communities`
refusal-missing-known = { $who } is recorded already. What changes? For example: `stakeholder missing { $who } --next we visit them in May`
refusal-missing-here = { $org } is registered already: { $ref }. `stakeholder list`
refusal-missing-many = { $most } are recorded as missing already, which is the most. Who is no longer: `stakeholder missing WHO --over REASON`
