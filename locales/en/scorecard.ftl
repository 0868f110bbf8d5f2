# The scorecard: sixteen criteria of openness and process. A score is 0 to 4; a per cent is a whole number.

# $total is 0 to 100, $level one of openness-…, $direction up, down, same or none, $by the change.
scorecard-headline = Openness { $total } of 100, { $level }{ $direction ->
    [up] , up { $by } in 90 days
    [down] , down { $by } in 90 days
    [same] , as 90 days ago
   *[other] { "" }
}
# $scored criteria of $of have data; $least are needed.
scorecard-too-little = Openness: not enough data yet ({ $scored } of { $of } criteria, { $least } needed)
# $criterion is one of criterion-…, $figure of figure-…, $act of act-….
scorecard-weak = · { $id } { $criterion }: { $score } of 4. { $figure } – { $act }
# $was is the score of 90 days ago, $count how many references it rests on, $refs the first of them.
scorecard-mark = { $id } { $criterion }: { $score } of 4{ $direction ->
    [up] {" "}(before { $was })
    [down] {" "}(before { $was })
   *[other] { "" }
}. { $figure }{ $count ->
    [0] { "" }
   *[other] {" "}[{ $refs }]
}
scorecard-mark-none = { $id } { $criterion }: no data yet
# $principles is a list of scorecard-principle; $mean a decimal number.
scorecard-principles = Principles, of 4: { $principles }
scorecard-principle = { $principle } { $mean }
scorecard-from = Computed from the last 180 days: { $decisions ->
    [one] 1 decision
   *[other] { $decisions } decisions
}, { $sessions ->
    [one] 1 session
   *[other] { $sessions } sessions
}, { $inputs ->
    [one] 1 input
   *[other] { $inputs } inputs
}.
scorecard-all = All sixteen, with what each rests on: `scorecard --all`. It compares you with yourselves, never with others.

openness-closed = closed
openness-consultative = consultative
openness-participatory = participatory
openness-shared = shared
openness-co-governed = co-governed

principle-participation = participation
principle-accountability = accountability
principle-power = power
principle-fairness = fairness
principle-diversity = diversity
principle-inputs = inputs

criterion-c1 = needed sectors are present
criterion-c2 = all sectors take positions
criterion-c3 = the agenda is in many hands
criterion-c4 = taking part is made possible
criterion-c5 = documents are there in time
criterion-c6 = choices are explained
criterion-c7 = promises are kept
criterion-c8 = mandates and reports back
criterion-c9 = no sector dominates
criterion-c10 = nothing is kept off the table
criterion-c11 = advance notice
criterion-c12 = rules are known before they are used
criterion-c13 = process-holders are accepted
criterion-c14 = the range of voices
criterion-c15 = barriers are low
criterion-c16 = inputs are answered

# The figures behind a score. $n of $of; $percent a whole number.
figure-none = no data yet
figure-c1 = { $n } of { $of } needed sectors{ $thin ->
    [0] { "" }
    [one] , one with one voice only
   *[other] , { $thin } with one voice only
}
figure-c2 = lowest { $sector } { $percent } %, in { $count ->
    [one] 1 decision
   *[other] { $count } decisions
}
figure-c3 = { $n } of { $of } opened by others, from { $sectors ->
    [one] 1 sector
   *[other] { $sectors } sectors
}
figure-c4 = { $n } of { $of } needs met, { $sessions ->
    [one] 1 learning session
   *[other] { $sessions } learning sessions
}
figure-c4-unasked = nobody was asked in 180 days
figure-c5 = { $n } of { $of } had papers and notes in time, { $percent } %
figure-c6 = { $n } of { $of } explained, disagreement named, { $percent } %
figure-c7 = { $n } of { $of } kept or moved in time, { $percent } %
figure-c8 = of { $of } voices { $valid } with a valid mandate, { $reported } reported back in 90 days
# $measure is one of measure-….
figure-c9 = { $sector } { $percent } % ({ $measure })
# $asked yes where a check-in shows $influence.
figure-c10 = { $n } of { $of } topic requests answered{ $asked ->
    [yes] , influence { $influence }
   *[other] { "" }
}
figure-c11 = { $n } of { $of } with full notice, { $percent } %
# $rule, $languages and $older are answer-yes or answer-no.
figure-c12 = rule on deciding: { $rule }, in all languages: { $languages }, exceptions { $exceptions } of { $of }, older than its use or confirmed: { $older }
figure-c13 = { $accepted } of { $of } accepted within a year, open concerns: { $concerns }, sectors: { $sectors }
# $met of $of targets are reached, $left are left out: too few people have said anything on them.
figure-c14 = { $met } of { $of } targets reached ({ $percent } %){ $left ->
    [0] { "" }
    [one] {"; "}on { $left } too few have said anything
   *[other] {"; "}on { $left } too few have said anything
}
figure-c14-none = no targets set
figure-c15 = inclusion { $inclusion }{ $lacking ->
    [0] { "" }
    [one] , one announcement lacked a language
   *[other] , { $lacking } announcements lacked a language
}
figure-c16 = { $n } of { $of } answered, { $percent } %; { $linked } of { $adopted } decisions link one
answer-yes = yes
answer-no = no

# What helps next.
act-c1 = `stakeholder missing WHO --sector SECTOR`
act-c2 = call those who are silent: `status`
act-c3 = ask others to open: `propose TITLE`
act-c4 = ask: `note add need TEXT`
act-c5 = `meeting paper REF LINK` two days ahead
act-c6 = `decision outcome REF TEXT`, naming who disagreed
act-c7 = `task list --status overdue`
act-c8 = `stakeholder update --mandate TEXT`
act-c9 = ask other sectors: `input ask QUESTION`
act-c10 = `input list`
act-c11 = plan earlier: `meeting plan TITLE --at WHEN`
act-c12 = `propose TITLE --kind governance-rule --scope decision-making`
act-c13 = `propose TITLE --kind facilitator --person PERSON`
act-c14 = `partnership set voices gender women 40%`, and `me describe` by each
act-c15 = `note list need`
act-c16 = `input answer REF taken REASON`

# For the status.
status-openness = OPENNESS: { $total }, { $level } · weakest { $id } { $criterion }, { $score } of 4 – `scorecard`
status-openness-none = OPENNESS: not enough data ({ $scored } of { $of }) – `scorecard`
outcome-unnamed = { $orgs } did not agree and is not named in it. A statement of theirs can stand below: `decision dissent { $ref } TEXT`

## What is said of it
# $id is a criterion: C5. $org a short code, $text what it says.
scorecard-commented = { $org } on { $id }: recorded. All read it: `scorecard --criterion { $id }`
scorecard-comments = { $count ->
    [one] one comment
   *[other] { $count } comments
} – `scorecard --criterion { $id }`
scorecard-comment = · { $org }, { $date }: { $text }
scorecard-comments-earlier = … and { $count } earlier – `log`
scorecard-comment-how = What does your organisation say of it? `scorecard --criterion { $id } --comment TEXT`
scorecard-published = The scorecard stands in the public rooms now.
refusal-criterion-unknown = There is no criterion { $criterion }: they are C1 to C16.
refusal-criterion-unknown-hint = All of them: `scorecard --all`
refusal-comment-criterion = Of which criterion? `scorecard --criterion C5 --comment TEXT`
refusal-scorecard-publish = A coordinator publishes the scorecard.
refusal-no-public-room = No public room is connected: there is nowhere to publish it.
refusal-no-public-room-hint = A coordinator makes a room public from within it: `partnership set room public`
