# What a person is told about themselves.

## me show
me-name = You are { $name }.
me-accounts = Accounts: { $accounts }
me-account = { $account } ({ $platform })
me-language = Language: { $language }
# Each value is one of their own, or me-default.
me-hours = Time zone: { $zone }. Quiet hours: { $quiet }. Days off: { $weekend }.
me-default = as in the partnership
me-no-partnerships = You take part in no partnership yet.
# $roles is said already: coordinator, lead of RW.
me-partnership = { $name } ({ $code }): { $roles }
# What they said of themselves, to themselves. $parts is a list of me-described-part, $axis one of range-axis-….
me-described = You say of yourself: { $parts }
me-described-part = { $axis }: { $words }

## me export
me-export-headline = Everything that is kept about you:
me-export-text = Your own words: { $text }
# $matter is a task, an input, a meeting, a review, a reading or what they vouched for, said already.
me-export-matter = · { $matter }
# $value is a number.
me-reading = { $ref }: { $value } on { $date }
me-export-waiting = Messages waiting for you: { $count }
me-export-ledger = What you stated in an organisation's name belongs to its record: `log` and `decision list` show it.
me-sealed = { $ref }: what you answered so far, until { $closes }. It is sealed; nobody else can ask for it, and when it closes it is separated from your name for good.
# $answer is a number from 1 to 5, or one of value-scale-1 to 3, checkin-scale-skip and me-sealed-open.
me-sealed-answer = { $number }. { $question }: { $answer }
me-sealed-open = not answered yet
me-sealed-remark = Your remark: “{ $comment }”
me-sealed-remark-facilitator = Your remark, for the facilitator only: “{ $comment }”
me-sealed-choices = You chose: { $choices }

## One person, several accounts
me-link-code = One-time code: { $code }
me-link-how = From your other account send me `me connect { $code }`. It works once, until { $until }. Give it to nobody else.
me-connected = These accounts are one person now: { $accounts }
me-unlinked = { $account } is no longer yours here. What it did stays.

## Settings
me-language-set = From now on I write to you in { $language }. Command words stay as they are.
me-timezone-set = Your time zone is { $value }.
me-quiet-set = Your quiet hours are { $value }.
me-weekend-set = Your days off are { $value }.
me-muted = I am quiet until { $until }. Answers to your own commands still come; `me mute 1m` ends it soon.
me-described-nothing = You say nothing of yourself. That is fine; nobody has to.
# $said is a list of range-axis-….
me-described-on = You say something of yourself: { $said }. `me show` shows you the words.
me-described-use = Only you are shown it. It counts in shares of at least 5 people together: is the range of voices as wide as the partners want it?
# $name is a partnership, $targets whom it looks for, said already.
me-described-sought = { $name } looks for these words: { $targets }
me-described-how = In your own words: `me describe --gender woman --age-group under 30`. A dash takes one away: `me describe --gender -`

## Messages that could not be delivered
# $count: how many wait. Said where everybody may read it, so never what they say.
me-inbox = { $count ->
    [0] No messages are waiting for you.
    [one] One message is waiting for you. I send it now. If it does not come, open a direct message to me or allow mine.
   *[other] { $count } messages are waiting for you. I send them now. If they do not come, open a direct message to me or allow mine.
}
# In the room, without content. $person: who cannot be reached directly.
message-waiting = { $person }: a message is waiting for you, and I cannot reach you directly. Say `me inbox`.
# To a coordinator. $person: who cannot be reached.
message-undelivered = I cannot reach { $person } directly. They were told in the room that a message is waiting.

# To a coordinator: the bot is shut out of an attached room, or the room is gone. $platform: Matrix, Discord.
room-lost = I can no longer speak in one of our rooms on { $platform }. What is said to it waits.
room-lost-how = Invite me again and let me write there, and I catch up. To give the room up: `partnership detach` in it.

## Erasing
forget-goes = This would be erased: your name, { $accounts ->
    [one] your account
   *[other] your { $accounts } accounts
} and your settings{ $texts ->
    [0] .
    [one] ; also one text that is yours alone.
   *[other] ; also { $texts } texts that are yours alone.
}
forget-described = And what you said of yourself.
forget-stays = This stays, without your name: positions and statements made for an organisation.
forget-how = It cannot be undone. To do it: `me forget --yes`
forgotten = It is done: your name, accounts and settings are erased. Thank you for taking part.

## Here
me-here = Good to hear from you. Your partnerships know that you are here.
