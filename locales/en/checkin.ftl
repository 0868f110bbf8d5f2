# Check-ins: ten questions, sealed answers, what may be shown. $ref is the C reference.

## What people are asked (method.md 5.2)
checkin-privacy = Your answers stay sealed while this round is open; when it closes they are separated from your name for good. We show results only for groups of at least 3 and at least 5 answers in all. Comments appear word for word: please name no one.
checkin-privacy-raised = Your answers stay sealed while this round is open; when it closes they are separated from your name for good. We show results only for groups of at least { $group } and at least { $least } answers in all. Comments appear word for word: please name no one.
checkin-question-trust = I trust the other partners to act in line with what we agreed.
checkin-question-transparency = I can find the information and the reasons behind our decisions.
checkin-question-goal = Our common goal is clear to me.
checkin-question-influence = All partners have a fair chance to influence what we decide.
checkin-question-inclusion = People affected by our work are heard, whatever their language, gender or means.
checkin-question-progress = We are making visible progress towards our goal.
checkin-question-sharing = What partners gain and what they put in are fairly shared.
checkin-question-communication = I get the right information at the right time, in a form I can use.
checkin-question-learning = We learn together from what works and what does not.
checkin-question-worth = For my organisation, taking part is worth the effort.
checkin-open-question = What one thing should we change before the next check-in? (optional, 500 characters)
checkin-scale-1 = strongly disagree
checkin-scale-2 = disagree
checkin-scale-3 = neither
checkin-scale-4 = agree
checkin-scale-5 = strongly agree
checkin-scale-skip = skip / do not know
checkin-scale = 1 strongly disagree, 2 disagree, 3 neither, 4 agree, 5 strongly agree, - skip
# $score is a digit, $meaning one of checkin-scale-1 to 5.
checkin-button = { $score } { $meaning }
checkin-button-start = Question by question
checkin-button-comment = Write what to change
checkin-button-facilitator = For the facilitator only
checkin-question = { $ref }, { $number } of { $of }: { $question }
checkin-question-line = { $number }. { $question }
checkin-question-how = Choose below, or reply with a number from 1 to 5, or - to skip. You may stop and go on later.
checkin-invited = { $ref }: how are we doing? Ten statements, about three minutes, until { $closes }. You may change your answers until then.
checkin-how = Answer in one line, ten numbers: `checkin answer { $ref } 4 4 3 2 5 3 3 4 4 4` – or one by one, with the button or `checkin answer`.
checkin-open-how = Reply with your words, or `checkin answer { $ref } --comment TEXT`; with `--facilitator-only` only a facilitator reads them.
checkin-all-answered = { $ref }: you have answered everything. It is sealed, and you may change it until { $closes }: ten numbers in a line take the place of the earlier ones.
checkin-answered = { $ref }: recorded and sealed. You may change it until { $closes }.
checkin-changed = { $ref }: your new answers take the place of the earlier ones. You may change them until { $closes }.
checkin-comment-kept = { $ref }: your words are kept, sealed until { $closes }.
checkin-said-in-room = Others here could read that line. Next time write it to me directly; nobody sees it there.

## What everybody hears
checkin-opened = { $ref } is open until { $closes }: a check-in, ten statements about how we work together. { $invited ->
    [one] One person was asked privately.
   *[other] { $invited } people were asked privately.
}
checkin-opened-how = Until it closes nobody sees any result, only how many have answered. `checkin results` shows that.
checkin-nudge = Half of the time has passed, and your answers to { $ref } are not complete. It closes { $closes }.
checkin-nudge-extended = { $ref } stays open a little longer, until { $closes }: too few have answered so far. Your answers are not complete yet.
checkin-extended = { $ref }: { $answered ->
    [0] nobody has
    [one] one person has
   *[other] { $answered } people have
} answered, and nothing is shown below { $least }. It stays open until { $closes }, once.
checkin-changes = You said, we did – since { $ref }:
checkin-changes-none = You said, we did – since { $ref } nothing was noted. Whoever knows of a change that followed from it is asked to say so here.
checkin-change = · { $text }
checkin-scheduled = Standing check-in: { $every }. The next round opens { $next }. `checkin stop` ends it.
checkin-stopped = The standing check-in has ended. `checkin schedule EVERY` sets another.
checkin-stopped-open = { $ref } is open still and closes { $closes }.
checkin-started = Opened until { $closes }. Everybody concerned is asked privately.
checkin-known-limit = Please know: in a group of three each member knows the sum of the other two. Where people have reason to fear, raise the smallest group before the next round: `partnership set group-floor 5`
checkin-few-invited = Fewer people were asked than answers are needed for a result: nothing will be shown.
checkin-passed-over = The check-in that was due did not open: nobody speaks for any organisation yet – `help stakeholder add`
checkin-next = The next round opens { $next }.
checkin-so-far = { $ref }: { $answered } of { $invited } answered. Results are shown once it has closed, { $closes }.
checkin-before = The round before: `checkin results { $ref }`
checkins-none = No check-in has closed yet.

## The result card. $star, $split and $direction only choose; figures are words such as 3.7.
checkin-key-trust = trust
checkin-key-transparency = transparency
checkin-key-goal = goal
checkin-key-influence = influence
checkin-key-inclusion = inclusion
checkin-key-progress = progress
checkin-key-sharing = sharing
checkin-key-communication = communication
checkin-key-learning = learning
checkin-key-worth = worth
checkin-band-concern = concern
checkin-band-talk = talk about it
checkin-band-strong = strong
checkin-or-lower = { $figure } or lower
checkin-or-higher = { $figure } or higher
checkin-results = Check-in { $ref } closed { $closed } · { $answered } of { $invited } answered
checkin-not-shown = Not enough answers: nothing is shown below { $least }. No answer of this round can be seen by anybody.
checkin-item = { $band } · { $question } { $mean }{ $star ->
    [yes] *
   *[no] { "" }
}{ $split ->
    [yes] { " · " }split
   *[no] { "" }
}{ $direction ->
    [up] { " · " }up { $by }
    [down] { " · " }down { $by }
   *[none] { "" }
}
checkin-item-groups = { $band } · { $question } { $mean }{ $star ->
    [yes] *
   *[no] { "" }
} · lowest: { $sector } { $lowest } · gap { $gap }{ $split ->
    [yes] { " · " }split
   *[no] { "" }
}{ $direction ->
    [up] { " · " }up { $by }
    [down] { " · " }down { $by }
   *[none] { "" }
}
checkin-more = … and { $count ->
    [one] one more statement
   *[other] { $count } more statements
} – `checkin results { $ref } --full`
checkin-items-hidden = { $count ->
    [one] One statement has
   *[other] { $count } statements have
} fewer than { $least } answers and no figures.
checkin-star = * overall not below 3.0; a concern because of its lowest group and the gap
checkin-rate = { $sector } { $answered } of { $invited }
checkin-rates = Answered: { $rates }
checkin-comment = “{ $comment }”
checkin-comments-more = … and { $count ->
    [one] one more remark
   *[other] { $count } more remarks
} – `checkin results { $ref } --full`
checkin-restricted = { $ref }: { $count ->
    [one] a remark
   *[other] { $count } remarks
} for facilitators only
checkin-group = { $sector } { $mean }
checkin-pool = others ({ $sectors }) { $mean }
checkin-groups = { "  " }{ $groups }
checkin-trend = From round to round: { $rounds }
checkin-trend-round = { $ref } ({ $closed })
checkin-trend-none = No results yet that could be compared.
checkin-trend-item = { $question }: { $means }{ $direction ->
    [up] { " · " }up { $by }
    [down] { " · " }down { $by }
   *[none] { "" }
}

## The value checklist (method.md 2.4): twelve reasons for partnering, on three steps. $got is one of value-got-*.
checkin-question-full-picture = We got the full picture: the matter as it looks from every side.
checkin-question-interests = We got the interests of all concerned represented.
checkin-question-competence = We got together what each of us alone does not know or cannot do.
checkin-question-opinion = We got to better-founded opinions by talking with each other.
checkin-question-mutual-trust = We got to trust each other.
checkin-question-credibility = We got decisions that people outside find credible.
checkin-question-common-goal = We got a goal that we share.
checkin-question-commitment = We got partners who stand by what they promised.
checkin-question-joint-activities = We got things done together.
checkin-question-joint-learning = We got to learn from each other.
checkin-question-implementation = We got decisions that are likely to be carried out.
checkin-question-durability = We got results that last.
checkin-key-full-picture = full picture
checkin-key-interests = interests represented
checkin-key-competence = pooled competence
checkin-key-opinion = better opinion building
checkin-key-mutual-trust = trust
checkin-key-credibility = credible decisions
checkin-key-common-goal = common goal
checkin-key-commitment = commitment
checkin-key-joint-activities = joint activities
checkin-key-joint-learning = learning
checkin-key-implementation = likely implementation
checkin-key-durability = durable results
value-scale-1 = not
value-scale-2 = partly
value-scale-3 = we got it
value-got-not = not
value-got-partly = partly
value-got-got = got it
value-scale = 3 we got it, 2 partly, 1 not, - skip
value-question-how = Choose below, or reply with 3 we got it, 2 partly or 1 not, or - to skip. You may stop and go on later.
value-invited = { $ref }: what has partnering brought us? Twelve reasons for it, about three minutes, until { $closes }. You may change your answers until then.
value-how = Answer in one line, twelve numbers from 1 to 3: `checkin answer { $ref } 3 2 3 3 2 1 3 3 2 3 2 2` – or one by one, with the button or `checkin answer`.
value-open-question = What else has it brought, or what is missing most? (optional, 500 characters)
value-button-remark = Write what else it brought
value-all-answered = { $ref }: you have answered everything. It is sealed, and you may change it until { $closes }: twelve numbers in a line take the place of the earlier ones.
value-opened = { $ref } is open until { $closes }: the value checklist, twelve reasons for partnering, and whether we got what we came for. { $invited ->
    [one] One person was asked privately.
   *[other] { $invited } people were asked privately.
}
value-results = Value checklist { $ref } closed { $closed } · { $answered } of { $invited } answered
value-item = { $got } · { $question } { $mean }
value-item-groups = { $got } · { $question } { $mean } · lowest: { $sector } { $lowest }
value-scale-shown = 3 is “we got it”, 2 “partly”, 1 “not”.
value-offer = A value checklist of this year is still missing: `checkin start --value --open-for 5d` asks everybody once what partnering has brought, so that the review can look at it.
