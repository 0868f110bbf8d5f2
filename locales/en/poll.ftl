# Feedback polls: what people think, one answer a person; never a decision. $ref is the F reference.

poll-opened = { $ref } asks: { $question }
poll-option-line = { $number }. { $option }
poll-how = Answer with the number as a reply, or `poll answer { $ref } 1` – one choice each, until { $closes }. This asks for opinions; it decides nothing.
poll-how-multiple = Answer with numbers as a reply, or `poll answer { $ref } 1 2` – several choices are fine, until { $closes }. This asks for opinions; it decides nothing.
poll-done = { $ref } is open until { $closes }.
# $choices is a list of the options chosen.
poll-answered = { $ref }: you chose { $choices }. You may change it until { $closes }.
poll-changed = { $ref }: you now choose { $choices }. You may change it until { $closes }.
# One option in a list of those that are possible.
poll-option = { $number } { $option }

poll-results-open = { $ref } so far: { $question } – { $answers ->
    [one] 1 answer
   *[other] { $answers } answers
}, open until { $closes }
poll-results-closed = { $ref } result: { $question } – { $answers ->
    [one] 1 answer
   *[other] { $answers } answers
}, closed { $closes }
poll-result = { $number }. { $option }: { $count }
poll-comment = Remark: { $comment }

poll-line-open = Poll { $ref }: { $question } – { $answers ->
    [one] 1 answer
   *[other] { $answers } answers
}, until { $closes } – `poll answer { $ref } CHOICE`
poll-line-closed = Poll { $ref }: { $question } – { $answers ->
    [one] 1 answer
   *[other] { $answers } answers
}, closed { $closes } – `poll results { $ref }`
polls-none = No polls yet – `poll ask QUESTION --options "A; B; C"`
polls-more = … and { $count } older ones – `poll results REF`

poll-anonymous = Nobody learns who chose what: answers are sealed until it closes, then separated from names for good. Results come at closing, and only with { $least } answers or more. Remarks appear word for word: please name no one.
poll-sealed = { $ref }: recorded and sealed. You may change it until { $closes }.
poll-sealed-changed = { $ref }: your new answer takes the place of the earlier one. You may change it until { $closes }.
poll-line-anonymous = Poll { $ref }: { $question } – anonymous, until { $closes } – `poll answer { $ref } CHOICE`
poll-hidden-open = It is anonymous: results are shown once it has closed, { $closes }.
poll-hidden = Not enough answers: nothing is shown below { $least }.
poll-link = For people outside the rooms, { $ref }: { $token }
poll-link-once = This secret is shown once and works until { $closes }. Whoever has it may answer; pass it on with care.
