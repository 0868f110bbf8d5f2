# Cards: a message that is kept up to date, on surfaces that have them.

card-how = Answer with a button below, or with `/vote`. Your answer stays between you and me until it closes.
card-how-menu = Answer with the menu below, or with `/vote`. Your answer stays between you and me until it closes.
card-heard = Heard { $heard } of { $of }
card-integrating = Closed with an objection that still stands. Until { $until } it can be worked out; then the count decides.
card-withdrawn = Withdrawn by its proposer.
card-poll-how = Choose below, until { $closes }. This asks for opinions; it decides nothing.
card-poll-how-multiple = Choose below, as many as you like, until { $closes }. This asks for opinions; it decides nothing.
card-answered = Answered: { $count }
card-poll-closed = Closed. { $count ->
    [0] Nobody answered.
    [one] One person answered.
   *[other] { $count } people answered.
}

## The window that asks for a reason
modal-title = { $ref }: { $choice }
modal-reason = Your reason
modal-reason-hint = One or two sentences. It is kept with { $ref }.
# What one thing should change before the next check-in.
modal-remark = What should change
modal-value-remark = What else it brought, or what is missing
modal-remark-hint = Sealed until it closes; nobody sees who wrote it. At most 500 characters.
modal-ground = Ground: goal, harm, mandate or law
menu-hint = Choose your answer
answer-done = Done.

