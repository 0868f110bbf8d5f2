# Inputs: what people contribute, and what became of it. $ref is the I or Q reference, $from who gave it: a code or input-from-…,
# $due the day of its answer.

question-opened = { $ref } asks all: { $text }
question-how = Reply with what you think, or `input give TEXT --on { $ref }`, until { $closes }. Each input gets an answer, with the reason.
question-done = { $ref } takes inputs until { $closes }.
# $language by name.
question-translated = { $ref } can now be read in { $language } too.
question-closed = { $ref } takes no more inputs: { $text } – { $count ->
    [0] none came.
    [one] 1 came, answered by { $due } – `input list`
   *[other] { $count } came, answered by { $due } – `input list`
}
question-line = { $ref } { $text } – open until { $closes }: `input give TEXT --on { $ref }`

input-given = { $ref } is filed. You get an answer with its reason by { $due }.
input-recorded = { $ref } from { $from }: { $text }
input-recorded-on = { $ref } from { $from } on { $on }: { $text }
input-how = Its answer is due { $due }: `input answer { $ref } taken REASON` – or partly, declined or parked.
# To coordinators.
input-outside-how = It comes from outside and needs somebody to see to it: `input take { $ref }`
input-from-inside = somebody with a part here
input-from-outside = outside
input-taken = { $person } sees to { $ref }; its answer is due { $due }.
input-yours = You are asked to see to { $ref }: { $text }
input-answered = { $ref } from { $from } is { $answer }: { $reason } (it said: { $text })
# $in is a reference.
input-answered-in = It shows in { $in }.
input-unhandled = { $ref } from { $from } has nobody to see to it for a week, so it is yours: { $text } – `input answer { $ref } taken REASON`, by { $due }
input-soon = { $ref } from { $from }: its answer is due { $due } – `input answer { $ref } taken REASON`: { $text }
input-overdue = { $ref } from { $from }: its answer was due { $due } – `input answer { $ref } taken REASON`: { $text }

input-answer-taken = taken
input-answer-partly = taken in part
input-answer-declined = declined
input-answer-parked = parked

inputs-none = No inputs yet – `input give TEXT`
inputs-more = … and { $count } more.
input-line-open = { $ref } from { $from }: { $text } – answer due { $due }: `input answer { $ref } taken REASON`
input-line-late = { $ref } from { $from }: { $text } – answer { $days ->
    [0] due today
    [one] 1 day late
   *[other] { $days } days late
}: `input answer { $ref } taken REASON`
input-line-answered = { $ref } from { $from }: { $text } – { $answer }: { $reason }

## Who shaped what
influence-headline = Who gave what, and what became of it:
influence-line = { $group }: { $given } given – { $taken } taken, { $partly } in part, { $declined } declined, { $parked } parked, { $unanswered } unanswered
influence-outsiders = outsiders
influence-inside = without an organisation
# $inputs is a list of influence-input.
influence-decision = { $ref }: { $inputs } – `decision show { $ref }`
influence-input = { $ref } { $answer }

## The status
needs-input = · { $ref } wants its answer by { $due } – `input answer { $ref } taken REASON`
needs-input-late = · { $ref } unanswered, { $days ->
    [one] 1 day
   *[other] { $days } days
} over – `input answer { $ref } taken REASON`
status-inputs = INPUTS: { $count ->
    [one] 1 waits
   *[other] { $count } wait
} for an answer – `input list`

## The log
log-question-asked = { $ref } put out for input: { $text }
log-question-closed = { $ref } took its last input
log-input-given = { $ref } given: { $text }
log-input-taken = { $person } sees to { $ref }
log-input-answered = { $ref } answered: { $answer }

## What does not fit
refusal-ask-outside = Questions to all partners come from somebody who takes part.
refusal-ask-outside-hint = What you think counts all the same, and is answered: `input give TEXT`
refusal-question-closed-hint = You can still say it: `input give TEXT`
refusal-question-same = { $ref } was asked in { $language }.
refusal-input-on = An input cannot be about { $ref }. It takes a decision, a question, a task, a poll or a meeting: `input give TEXT --on D1`
refusal-input-who = { $ref } is answered by a coordinator, whoever sees to it, or whoever asked or proposed what it is about.
refusal-input-give-to = { $ref } is given to somebody else by a coordinator, or by whoever sees to it. To see to it yourself: `input take { $ref }`
refusal-input-taken = { $person } sees to { $ref } already.
refusal-input-answered = { $ref } has its answer already: { $answer }. `input list`
refusal-input-reason = Please say why it is { $answer }, in { $least } characters at least: whoever gave it wants to know.
refusal-input-reason-hint = For example: `input answer { $ref } { $answer } the gauge is read daily already`
refusal-inputs-many = There are { $most } inputs without an answer, which is the most. `input list`
# $input is the reference it would get.
refusal-not-on-roll-input = Your words can go in as an input: `input give TEXT --on { $ref }`. It would be { $input }, answered by { $due }.

input-rating = Does this partnership do what it says? { $rating } of 5.
influence-rating = Does this partnership do what it says? From outside { $mean } of 5, { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
refusal-input-rating = The rating is for people outside. Partners answer it in the check-in: `checkin answer`
