# Proposals and decisions. $ref is the D reference, $title the title people wrote, $org an organisation's short code.

## The card of an open proposal
proposal-opened = { $ref } proposed: { $title }
decision-text = { $text }
# $method is the method's name, $rule one of rule-….
rule-line = Rule: { $method } – { $rule }
rule-consent = one standing objection stops it
rule-consensus = one block stops it, and two thirds of the answers must agree
rule-majority = more must support than oppose; a tie does not pass
rule-two-thirds = at least twice as many must support as oppose
rule-double-majority = more must support than oppose, over all and in more than half of the sectors
rule-double-majority-all = more must support than oppose, over all and in every sector
# $least of $roll voices.
rule-quorum = Quorum: { $least } of { $roll } voices must answer.
rule-quorum-sectors = Quorum: { $least } of { $roll } voices must answer, and some of every sector.
# $sectors is a list of rule-sector.
rule-sectors = At least in each sector: { $sectors }
rule-sector = { $sector } { $least } of { $of }
proposal-closes = Closes { $closes }. Roll: { $roll ->
    [one] one voice.
   *[other] { $roll } voices.
}
# The window is shorter than this voice needs; both in days.
proposal-consultation = { $org } needs { $needs ->
    [one] one day
   *[other] { $needs } days
} to consult at home; this window is { $days }.
# $positions is a list of words as people type them.
proposal-how = Answer with one word as a reply, or `vote { $ref } POSITION reason` – positions: { $positions }
# To the proposer, where the card stands in another room.
proposal-done = { $ref } is open until { $closes }, for { $roll ->
    [one] one voice.
   *[other] { $roll } voices.
}

## Waiting for a voice: a coordinator's proposal on anything but process
proposal-waiting = { $ref } waits for a voice: { $title }
proposal-waiting-how = It opens as soon as one organisation backs it: `decision sponsor { $ref }`
waits-for-sponsor = { $ref } is written down. It opens as soon as a voice backs it with `decision sponsor { $ref }`
sponsored = { $org } backs { $ref }.

## Waiting for its text in a working language
proposal-waiting-language = { $ref } waits for its text in every working language: { $title }
# $languages is a list of language names, $language the word of the first as people type it.
proposal-missing = Still missing: { $languages }. Any lead, alternate or coordinator can add it: `decision translate { $ref } --language { $language } --text TEXT`. Then it opens with its whole window.
waits-for-language = { $ref } is written down. It opens as soon as its text is there in every working language.
proposal-translated = { $ref } is there in { $language } now: { $title }
decision-translations = Also in: { $languages }

## Another text: a new version, or an editorial change
proposal-amended = { $ref } has a new text, version { $version }: { $title }. Earlier positions are cleared; please answer again.
# To those whose position is gone.
amended-holder = The text of { $ref } has changed, it is version { $version } now: { $title }. Your position on the version before is cleared.
amended-before = Before: { $text }
amended-now = Now: { $text }
amended-no-text = no text, the title only
amended-again = Please answer again; it closes { $closes }.
amended-later = It opens again once its text is there in every working language.
proposal-editorial = { $ref } has an editorial change, positions stay: { $title }
editorial-how = More than wording? Until { $until } any voice can say so, and it becomes a new version: `decision contest { $ref } TEXT`
editorial-contested = { $org } says the change of { $ref } is more than editorial, so it becomes a new version: { $title }. Their reason: { $reason }
# What became of an objection: a later version, or the voice itself.
resolved-by-version = { $org }, objection to version { $version }, resolved by version { $by }: { $reason }
resolved-by-voice = { $org }, objection lifted to { $position }: { $reason }

## Closing early, and the brake on it
proposal-closing-early = { $ref } was heard by all and nothing stands against it: { $title }. It closes early, { $closes }, instead of { $was }.
closing-early-how = You want the time? One word keeps it open until { $was }: `decision keep-open { $ref }`
proposal-kept-open = { $org } keeps { $ref } open: { $title }. It closes { $closes }, as announced first.
button-keep-open = Keep open

## While it is open
proposal-heard = { $ref }: heard { $heard } of { $of }
proposal-extended = { $ref } is extended once, to { $closes }: { $title }. Too few voices answered so far, not heard: { $orgs }
# $orgs are the voices this person speaks for.
proposal-nudge = Half of the time has passed, and { $orgs } has not been heard on { $ref }: { $title }. It closes { $closes }.
proposal-last-call = Last call: { $orgs } has not been heard on { $ref }: { $title }. It closes { $closes }.
proposal-call = Your voice is still missing on { $ref }: { $title }. It closes { $closes }.
proposal-withdrawn = { $ref } is withdrawn by its proposer: { $title }
proposal-withdrawn-reason = { $ref } is withdrawn by its proposer: { $title }. Reason: { $reason }

## A voice's position
position-recorded = { $org } on { $ref }: { $position }. Recorded.
position-also = { $org } on { $ref }: { $position }. Kept as also stated.
position-lead-counts = For { $org } counts the position of higher rank: { $position }.
position-until = So far heard { $heard } of { $of }. Positions may change until { $closes }.
# While an objection is worked on after closing.
position-integrating = Other objections still standing: { $others }.
# To the lead, when a substitute states something.
position-also-lead = A substitute of { $org } also stated { $position } on { $ref }: { $title }. The position of higher rank counts.
# To the proposer and the facilitators.
objection-raised = { $org } objects to { $ref }: { $title }. Only they can lift it, so talk with them now. Their reason: { $reason }
# To whoever objected, and to those who shall bring it together. The question is a help, no test to pass.
objection-yours = { $org } has objected to { $ref }: { $title }. The proposer and the facilitator have been told. Nobody but { $org } can lift it.
objection-question = A question that helps: what harm to the goal, a partner or an agreed rule do you expect?
objection-options = What often brings it together: another text, a shorter trial, measuring, an earlier review, a narrower scope.
objection-ways = Ways on: a new text with `decision amend { $ref } --text TEXT`, { $org } lowers it with `vote { $ref } concern reason`, or it is taken back with `decision withdraw { $ref }`
objection-lifted = { $ref }: the last objection is lifted. It is adopted { $at } unless it comes back: { $title }

## The result
# $grade is one of grade-….
decision-adopted = { $ref } adopted, { $grade }: { $title }
# $why is one of verdict-….
decision-not-adopted = { $ref } not adopted, { $why }: { $title }
decision-integrating = { $ref } closed with an objection standing, not adopted so far: { $title }. There is time until { $until } to work on it.
decision-integrating-how = Who objected can lift it: `vote { $ref } concern reason`. The proposer can take the proposal back: `decision withdraw { $ref }`
# $positions is a list of tally-position; heard, of all eligible, and how many were needed.
tally = { $positions }. Heard { $heard } of { $of }, needed { $least }.
tally-nobody = Nobody answered. Heard { $heard } of { $of }, needed { $least }.
tally-position = { $position } { $count }
# $sectors is a list of tally-sector or tally-sector-vote.
tally-sectors = By sector: { $sectors }
tally-sector = { $sector } heard { $heard } of { $of }
tally-sector-vote = { $sector } { $support } for, { $oppose } against, of { $of }
# Sectors in favour, of those that count, and how many are needed.
tally-carrying = Sectors in favour: { $carry } of { $base }, needed { $need }.
# It could not pass: fewer than two sectors answered.
tally-one-sector = A double majority takes the answers of two sectors at least.
tally-one-in-favour = 1 of { $of } in favour.
tally-whole-sector = All { $count } voices of { $sector } were against.
tally-unheard = Not heard: { $orgs }
decision-position-reason = { $org }, { $position }: { $reason }
decision-review = Looked at again on { $date }.
decision-outcome-due = Outcome in plain words due { $due } – `help decision outcome`
decision-supersedes = It replaces { $ref }.
decision-dissent-how = You disagreed or were not heard? For 14 days `decision dissent { $ref } TEXT` puts your words beneath it for good.
# Not adopted: its supporters may speak too.
decision-dissent-how-failed = Your view shall stay with it? For 14 days `decision dissent { $ref } TEXT` puts your words beneath it for good.

## After the result
outcome-due = Outcome statement of { $ref } due { $due }: { $title }
# After downtime, when the day has passed.
outcome-overdue = Outcome statement of { $ref } overdue since { $due }: { $title }
outcome-how = What was decided, why, and what happens with disagreement: `decision outcome { $ref } TEXT`
outcome-stated = Outcome of { $ref } { $title }: { $text }
dissent-stated = Dissent statement of { $org } on { $ref } { $title }: { $text }
dissent-withdrawn = { $org } has taken back its statement on { $ref }: { $title }
decision-ended = { $ref } has ended by its own date: { $title }

## Reviews: is the decision still right?
review-due = { $ref } is looked at again: { $title }
review-how = Each voice answers with one word as a reply, or `decision review { $ref } keep` – keep, or amend or retire with a reason – until { $until }. Silence keeps nothing.
review-how-overdue = Each voice may still answer: `decision review { $ref } keep`, or amend or retire with a reason. Silence keeps nothing.
review-due-steward = The review of { $ref } runs until { $until }: { $title } – who has answered: `decision show { $ref }`
# $answer is keep, amend or retire.
review-answered = { $org } on the review of { $ref }: { $answer }. Recorded.
review-until = The review runs until { $until }.
review-until-quorum = The review is overdue; it settles once enough voices have answered.
review-kept = { $ref } is kept: { $title }. Looked at again on { $next }.
review-reopened = { $ref } is open for talk again, a voice asks to { $answer } it: { $title }
review-reopened-how = It stays in force until another decision replaces it: `propose TITLE --supersedes { $ref }`
# $since is the day it fell due, $times how often this was said.
review-overdue = The review of { $ref } is overdue since { $since }: { $title }

## One decision, whole
# $state is one of state-….
decision-headline = { $ref } { $title } – { $state }
decision-how = Kind: { $kind }. Method: { $method }, { $level }. Version { $version }.
decision-opener = Proposed by { $person } on { $date }.
decision-opener-org = Proposed by { $org } ({ $person }) on { $date }.
decision-position = { $org }, { $position }
# What somebody of lower rank said for the same organisation.
decision-also = { $org }, also stated: { $position }
decision-outcome = Outcome: { $text }
decision-dissent = Dissent statement, { $org }: { $text }
decision-dissent-withdrawn = { $org } withdrew its statement.
# What an earlier version said, and until when.
decision-version-before = Text before version { $version } ({ $date }): { $text }
decision-editorial = Text before the editorial change of { $date }, version { $version }: { $text }
decision-review-running = Review running: { $answered } of { $of } answered.
decision-sunset = Ends by itself on { $date }.
decision-superseded = Replaced by { $ref }.

## The list and the search
decisions-headline = Decisions: { $count } – one of them whole: `decision show REF`
decisions-none = Nothing has been proposed yet – `propose TITLE --text TEXT`
decisions-none-such = No decision fits this – all of them: `decision list`
decisions-more = … and { $count } more – narrower: `decision list --status adopted`, `decision search TEXT`
search-headline = Found “{ $text }” in { $count ->
    [one] one decision.
   *[other] { $count } decisions.
}
search-none = No decision holds these words – all of them: `decision list`
# One line of a list. $state is one of state-…; $grade a bare letter, or nothing where not adopted; $unheard and $dissent
# are numbers; $when one of when-….
decision-line = { $ref } { $title } – { $state }{ $grade ->
    [A] , { grade-A }
    [B] , { grade-B }
    [C] , { grade-C }
    [D] , { grade-D }
    [E] , { grade-E }
   *[none] { "" }
}{ $unheard ->
    [0] { "" }
   *[other] , not heard: { $orgs }
}{ $by }{ $dissent ->
    [0] { "" }
    [one] , 1 dissent statement
   *[other] , { $dissent } dissent statements
}, { $when }
# Behind the state of a decision that another one replaced.
line-superseded = , by { $ref }
when-review = review { $date }
when-closes = closes { $date }
when-closed = closed { $date }
when-none = not open yet
