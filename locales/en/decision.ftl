# Proposals and decisions. $ref is the D reference, $title the title people wrote, $org an organisation's short code.

## The card of an open proposal
proposal-opened = { $ref } proposed: { $title }
decision-text = { $text }
# $method is the method's name, $quorum one of rule-quorum…, $rule one of rule-….
rule-line = Rule: { $method } – { $quorum }; { $rule }.
rule-line-alone = Rule: { $method } – { $rule }.
# What each method asks for. $roll voices in all; $thirds are two thirds of them, $half a half; $base sectors, of which
# $need are more than half; $person proposed it.
rule-consent = one objection stops it
rule-consensus = one block stops it, and two thirds of the answers must agree, { $thirds } if all { $roll } answer
rule-consensus-active = one block stops it, and more than half of all voices must agree, { $most } of { $roll }, answered or not
rule-majority = more must support than oppose; a tie does not pass
rule-two-thirds = at least twice as many must support as oppose, { $thirds } of { $roll } if all vote
rule-double-majority = more must support than oppose, over all and in { $need } of { $base } sectors
rule-double-majority-all = more must support than oppose, over all and in each of { $base } sectors
rule-double-majority-never = more must support than oppose, over all and in two sectors; with voices of one sector only it cannot pass
rule-gradients = steps 1 to 8, hidden until closing; one 7 or 8 stops it; with half at 1 or 2 it is adopted ({ $half } if all { $roll } answer), with fewer too, at grade D and looked at again within 90 days
rule-gradients-major = steps 1 to 8, hidden until closing; one 7 or 8 stops it; with half at 1 or 2 it is adopted ({ $half } if all { $roll } answer), with fewer it is not
rule-gradients-reading = steps 1 to 8, hidden until closing; it shows where people stand and decides nothing
rule-advice = { $person } decides, after an answer to each piece of advice; no quorum, nothing is counted
# How many must answer: $least of $roll voices, $each in each sector.
rule-quorum = { $least } of { $roll } must answer
rule-quorum-each = { $least } of { $roll } must answer, at least { $each } in each sector
# $sectors is a list of rule-sector.
rule-quorum-sectors = { $least } of { $roll } must answer, at least { $sectors }
rule-sector = { $least } of { $of } in { $sector }
# A governance rule named a vote for when it gets stuck.
rule-fallback = If it gets stuck, a vote follows: { $method }.
rule-urgent = Urgent: { $reason } – so the window is shorter, and it is looked at again within 30 days.
# A length of time.
length-days = { $count ->
    [one] one day
   *[other] { $count } days
}
length-hours = { $count ->
    [one] one hour
   *[other] { $count } hours
}
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

## What a governance rule is about and changes
# $scope is one of scope-…, or the partnership's own word.
decision-scope = About: { $scope }
# $rule is one of set-….
rule-sets = Sets: { $rule }
# $kind is one of kind-…, $method one of method-…, $length a length.
set-method = { $kind } is decided by { $method }
set-level = { $kind } is { $level }
set-fallback = if { $kind } gets stuck, a vote follows: { $method }
set-window = window { $of }: { $length }
set-urgent-window = urgent matters take { $length } at least
set-urgent-method = urgent matters are decided by { $method }
set-voice = organisations of { $sector } vote
set-no-voice = organisations of { $sector } do not vote
# $languages is a list of names.
set-languages = working languages { $languages }
set-notice-meeting = sessions are announced { $length } ahead
set-quorum = quorum of { $level } matters: { $of }/{ $per } of the voices
set-active-majority = consensus takes more than half of all voices
set-no-active-majority = consensus takes two thirds of the answers
# $targets is a list of range-target.
set-voices = range of voices aimed at: { $targets }
# Windows, behind “window”.
window-routine = of routine matters
window-major = of major matters
window-advice = for advice
window-gradients = for gradients

## Where it got stuck: a vote follows, if a rule named one
fallback-of = { $ref } got stuck, and its objection stays on record:
fallback-is = It got stuck; the vote on it is { $ref }.
fallback-now = By rule a vote follows now: { $method }.
fallback-later = By rule a vote follows on { $at } unless the block is lifted by a new proposal: { $method }.

## Gradients: $step is a number from 1 to 8, $name its wording
gradients-hidden = Positions stay hidden until closing. Your own you see in a direct message to me.
histogram-step = { $step } { $name }: { $count }
histogram-two-peaks = Views stand at both ends: talk before you go on.
tally-heard = Heard { $heard } of { $of }, needed { $least }.
tally-recused = Recused: { $count }
temperature-read = { $ref } read, nothing is decided – { $why }: { $title }

## Advice: $from is an organisation or a person, $ref the D reference
advice-task = Decided within { $ref }.
# $affected and $knowledgeable are lists.
advice-asked = Affected: { $affected }. Asked for what they know: { $knowledgeable }.
advice-how = Give advice in your own words: `vote { $ref } TEXT`
advice-call = Your advice is asked on { $ref }: { $title }. Until { $closes }.
advice-call-again = Your advice on { $ref } is still missing: { $title }. Until { $closes }.
advice-recorded = Advice of { $from } on { $ref } recorded. It may change until { $until }.
advice-given = Advice of { $from } on { $ref } { $title }: { $text }
# $answer is taken, partly or declined.
advice-answered = Answer to { $from } on { $ref } { $title }: { $answer } – { $text }
advice-answered-done = Answer to { $from } on { $ref }: { $answer }. Recorded.
advice-all-answered = Each piece of advice has its answer. From { $ends } you can publish: `decision outcome { $ref } TEXT`
advice-still-missing = Still without an answer: { $from }
advice-affected = { $org } is affected too and was left out: { $ref } waits for its advice until { $until }: { $title }
advice-over = The time for advice on { $ref } is over: { $title }
advice-over-missing = Each piece of advice needs your answer: `decision answer { $ref } ORG taken TEXT` (or partly, or declined) – missing: { $from }
advice-over-publish = Then decide: `decision outcome { $ref } TEXT`
advice-line = Advice of { $from }: { $text }
advice-answer-line = Answer: { $answer } – { $text }
advice-none-from = No advice came from { $orgs }.
advice-escalated = { $org } says it is beyond the mandate.
advice-escalated-reason = { $org } says it is beyond the mandate: { $reason }
advice-turned = Beyond the mandate, say { $orgs }: so all decide, by consent.
escalated = { $org } says { $ref } is beyond the mandate: { $title }. A voice of another sector who agrees turns it into a proposal to all: `decision escalate { $ref }`
escalated-reason = { $org } says { $ref } is beyond the mandate: { $title }. { $reason } – a voice of another sector who agrees turns it into a proposal to all: `decision escalate { $ref }`
tally-advice = Advice came from { $heard } of { $of } affected voices.
advice-taken = taken
advice-partly = partly taken
advice-declined = declined

## Records of what was decided face to face
record-recorded = { $ref } recorded, unconfirmed: { $title }
record-corrected = { $ref } corrected, unconfirmed: { $title }
record-how = Decided on { $on } by { $method }.
# $grade is one of grade-…, $why one of verdict-….
record-adopted = As recorded: adopted, { $grade }.
record-not-adopted = As recorded: not adopted, { $why }.
record-contest = Was it otherwise? Any voice can say so until { $until }: `decision contest { $ref } TEXT`
record-done = { $ref } is recorded. It counts once nobody has contested it by { $until }.
record-contested = { $org } contests the record of { $ref }: { $title }
record-contested-text = { $org } says: { $text }
record-as-recorded = As recorded: { $text }
record-contested-how = Both versions stay visible, and { $ref } does not count until whoever recorded it has corrected it.
record-confirmed = The record of { $ref } is confirmed, nobody contests it: { $title }
record-on = Decided face to face on { $on }, then written down.
record-version = Record, version { $version }: { $text }
tally-not-noted = Who said what was not noted.

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
proposal-urgent = Urgent: { $ref } needs your voice by { $closes }: { $title }
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
# $ground is one of ground-….
decision-position-ground = { $org }, { $position } – { $ground }: { $reason }
# Whoever stood aside takes on no duty from it.
decision-stood-aside = { $orgs } stood aside and are free of duties from this.
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
review-near = { $ref } is looked at again in { $days } days, on { $date }: { $title } – what was agreed: `decision show { $ref }`
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
