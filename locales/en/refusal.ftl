# What the domain answers when something does not fit: what was wrong, then what would work. The parser's answers stand in
# catalogue.ftl. $ref is a reference, $org a short code, $person a person.

## Where and who
refusal-no-partnership = There is no partnership here yet.
refusal-no-partnership-hint = Open one with `partnership start NAME`, or attach this room to one with `partnership connect CODE`.
refusal-archived = This partnership is archived, so nothing changes any more. Reading works: `decision list`, `log`
refusal-unknown-account = I do not know this account here yet.
refusal-unknown-account-hint = If you already take part under another account, send `me link` there and `me connect CODE` here. Otherwise ask a coordinator, or send `stakeholder represent ORG`.
refusal-status-coordinator = The coordinator's view is for coordinators. Yours: `status`
refusal-coordinator-only = This is for coordinators. `partnership show` names them.
# $from is an instant.
refusal-not-vanished = If nothing is heard of any coordinator until { $from }, two leads of different sectors can name another.
refusal-backed-already = You have asked for { $person } as coordinator already. A lead of another sector has to confirm: `partnership coordinator add PERSON`
refusal-no-seat = This takes somebody who speaks for an organisation, and you do not yet.
refusal-no-seat-hint = Ask to with `stakeholder represent ORG`, or register yours with `stakeholder join NAME --sector SECTOR`.
refusal-not-lead-anywhere = This is for the lead of an organisation. `stakeholder list` shows who leads.
refusal-not-lead = This is for the lead of { $org }. `stakeholder list` shows who that is.
refusal-not-delegate = You do not speak for { $org }. You can ask to: `stakeholder represent { $org }`
# $orgs is a list of codes.
refusal-handed-over = You have handed over the lead of { $orgs } for a time. To take it back: `stakeholder hand-over --end`
refusal-which-org = You speak for { $orgs }. Please name one: add `--for ORG` at the end; with `stakeholder update` and `stakeholder leave` it stands right behind them.
refusal-name-org = Please name the organisation: `stakeholder update ORG --interest TEXT`
# $codes is a list: short codes, or references such as SARALA/D1.
refusal-which-partnership = You take part in several partnerships: { $codes }. Please send this in a room of the one you mean.
refusal-which-reference = Which one do you mean: { $codes }? Please send it again with that reference.
refusal-other-partnership = I find no { $code } that you could use from here. In a room, its own references need no code: `decision show D1`
refusal-elsewhere = This does not belong to a partnership. Please send it to me directly.
refusal-try-again = Something else happened at the same moment, and nothing was stored. Please send it again.
refusal-old-button = This button no longer works. `status` shows what is open and the line to send.

## Texts, numbers, days
refusal-empty-text = There is no text in it. Please add some words.
refusal-too-long = This text has { $length } characters; { $most } is the most here. Please shorten it.
refusal-number-range = Please give a number from { $least } to { $most }.
# $when is an instant.
refusal-past = { $when } is past. This takes a time to come, for example: in 7 days, tomorrow 9:00
refusal-future = { $when } is still to come. This takes a day that has been, or today.
refusal-when-far = That day is too far away for my calendar.
refusal-nothing-to-change = Nothing to change was named. `help` and the command lists what can be.
refusal-unknown-reference = There is no { $ref } here. `decision list`, `poll list`, `remind list` and `stakeholder list` show what there is.
# $letter is D, F, R or S.
refusal-reference-letter = { $ref } does not fit here: this takes a reference that begins with { $letter }, such as { $letter }1.

## People and organisations
refusal-person-unknown = I know nobody here called “{ $name }”.
refusal-person-hint = Mention the person with @, or write the display name exactly as it stands here.
refusal-person-known-hint = I know those who have spoken here, or whom a coordinator has registered: `stakeholder add NAME --sector SECTOR --lead PERSON`
refusal-person-ambiguous = { $count } people here are called “{ $name }”. Please mention the one you mean with @.
refusal-person-twice = { $person } is named twice. Each person has one place in an organisation.
refusal-org-unknown = I find no organisation “{ $name }” here. `stakeholder list` shows those there are.
refusal-org-nearest = I find no organisation “{ $name }” here. Did you mean { $org }?
refusal-org-ambiguous = “{ $name }” fits { $orgs }. Please use one of these codes.
refusal-org-exists = { $org } is registered already, as { $ref }. To speak for it: `stakeholder represent { $org }`
refusal-org-left = { $org } has left. To come back, register it again: `stakeholder join NAME --sector SECTOR`
refusal-org-gone = This organisation is not registered. `stakeholder list` shows those that are.
refusal-org-no-voice = { $org } has no voice at present. `stakeholder list` shows where it stands.
refusal-code-form = “{ $code }” cannot be a short code. It takes letters, digits and hyphens, { $most } at most, for example RW.
refusal-code-taken = The code { $code } is in use, for { $ref }. Please choose another.
refusal-already-delegate = You speak for { $org } already. `status` shows what needs you.
refusal-already-asked = You have asked to speak for { $org }; the answer is still to come. Its lead or a coordinator gives it.
refusal-already-lead = { $person } leads { $org } already.
refusal-already-observer = You are an observer already. To speak for an organisation: `stakeholder represent ORG`
refusal-nothing-asked = { $person } has not asked to speak for an organisation. They can: `stakeholder represent ORG`
refusal-accept-lead = Only the lead of that organisation, or a coordinator, can accept { $person }.
refusal-nothing-handed = The lead of { $org } is not handed over at present. To hand it over: `stakeholder hand-over PERSON --until WHEN`
refusal-voice-by-decision = After explore a decision settles who has a voice. Leave out `--voice`, or propose it: `propose TITLE --kind governance-rule`
refusal-status-derived = Dormant and left follow from what happens. Possible here: named, invited, exploring, committed, active.

## The partnership, its rooms and settings
refusal-room-taken = This room belongs to { $name } already. Open another partnership in a room of its own.
refusal-start-in-room = A partnership opens in a room. Please send this there.
refusal-connect-in-room = A code attaches a room. Please send this in the room you want to attach.
refusal-detach-in-room = Please send this in the room you want to detach.
refusal-set-in-room = This setting is about one room. Please send it in that room.
refusal-room-already-attached = This room belongs to a partnership already. A coordinator can detach it: `partnership detach`
refusal-last-room = This is the only room. Attach another one first: `partnership link`
refusal-last-partners-room = This is the partners' only room: if it were public, announcements would go nowhere. Attach another one first: `partnership link`
refusal-link-code = This code does not work. Codes work once, for 15 minutes.
refusal-link-code-hint = A coordinator makes a new one with `partnership link`.
refusal-partnership-code = The short code { $code } is in use. Please choose another: `partnership start NAME --code CODE`
refusal-suitability = `--suitability` takes three answers, such as `yes,yes,no`: can no single actor solve this alone; is a shared picture of the solution missing; would a visible method bring in people who stay away otherwise?
refusal-sectors-empty = Please name at least one sector, for example: public, private, communities
refusal-sectors-many = That is a long list; { $most } sectors is the most.
# $sectors is a list of the words that work.
refusal-sector-unknown = There is no sector “{ $sector }” here. Possible: { $sectors }
refusal-sector-nearest = There is no sector “{ $sector }” here. Did you mean { $nearest }? Possible: { $sectors }
refusal-set-by-decision = { $setting }: after explore this takes a decision of the partners. `propose TITLE --text TEXT`
# $setting is the word as people type it; a hint of its own follows.
refusal-setting-value = “{ $value }” does not fit { $setting }.
refusal-setting-name = A name has 1 to 100 characters: `partnership set name Upper Sarala`
refusal-setting-goal = A goal has 1 to 500 characters: `partnership set goal Springs that run all year`
refusal-setting-vision = A vision has 1 to 500 characters: `partnership set vision A valley that feeds its people`
refusal-setting-timezone = It takes a region and a city: `partnership set timezone Africa/Nairobi`
refusal-setting-language = It takes en, fr, es or ar: `partnership set language fr`
refusal-setting-languages = It takes en, fr, es, ar, the main one first: `partnership set languages en,fr`
refusal-setting-sectors = It takes words with commas: `partnership set sectors public,private,communities`
refusal-setting-visibility = It takes private, unlisted or public: `partnership set visibility private`
refusal-setting-room = It takes partners or public: `partnership set room partners`
refusal-setting-anonymity-floor = It takes a number from 5: `partnership set anonymity-floor 5`
refusal-setting-group-floor = It takes a number from 3: `partnership set group-floor 3`
refusal-setting-quiet-hours = It takes from and to: `partnership set quiet-hours 21:00-07:00`
refusal-setting-voices = It takes what is looked at, the words for the group, and a share: `partnership set voices gender women/femmes 40%; region north 25%`. `partnership set voices none` takes all away.
# $piece, $axis and $words are what was typed, $axes and $languages the words there are, $least and $most shares in per cent.
refusal-voices-form = “{ $piece }” is no target for the range of voices.
refusal-voices-axis = “{ $axis }” cannot be aimed at. Possible: { $axes }
refusal-voices-language = “{ $words }” names no language I speak. Possible, with slashes between them: { $languages }
refusal-voices-percent = A share aimed at is { $least } % at least and { $most } % at most. Beyond that it would tell of single persons what they said for all of them together.
refusal-voices-twice = “{ $words }” is aimed at twice here. Please name it once.
refusal-voices-many = { $most } targets are the most. Which of them matter most to you?
refusal-voices-decided = The partners decided on these targets: { $ref }. Changing them takes a decision too.
refusal-voices-decided-hint = For example: `propose Whom we want to hear --kind governance-rule --set voices=gender women 50%`
refusal-floor = This number is { $least } at least and 100 at most. Fewer would show who answered what.
refusal-role-held = { $person } is { $role } already.
refusal-role-not-held = { $person } is not { $role }. `partnership show` shows who is.
refusal-last-coordinator = This is the only coordinator. Name another one first: `partnership coordinator add PERSON`
refusal-archive = To archive takes a decision of all sides, and there is none yet.
refusal-archive-hint = Propose it: `propose Close in good order --kind closure`

## Proposing
refusal-no-voices = No organisation has a voice here yet, so nobody could answer.
refusal-no-voices-hint = Register the first: `stakeholder join NAME --sector SECTOR`
# $kind and $method by name.
refusal-method-weaker = For this kind ({ $kind }) the method is { $method }, or a stronger one.
# $word is the kind and $typed the method, as they are typed.
refusal-method-weaker-hint = Leave out `--method`, or choose consent or consensus. Or let the partners decide it first: `propose How we decide --kind governance-rule --set method.{ $word }={ $typed }`
refusal-level-lower = This kind ({ $kind }) is a major matter. Leave out `--level`.
refusal-level-lower-hint = Or let the partners decide it first: `propose How we decide --kind governance-rule --set level.{ $word }=routine`
# $earliest is an instant, $length the length of the window.
refusal-closing-early = A matter like this stays open for { $length }. The earliest closing is { $earliest }; without `--closes` it is chosen for you.
refusal-closing-late = The closing can lie { $days } days ahead at most.
refusal-review-far = A decision is looked at again within two years. The latest day is { $latest }.
refusal-before-closing = Review and end lie after the closing, which is { $closes }.
refusal-whom-accept = Whom shall the partners accept? Please name a person.
refusal-whom-accept-hint = For example: `propose Accept our coordinator --kind facilitator --person NAME`
refusal-not-named = { $person } is neither coordinator nor facilitator so far. A coordinator names them first: `partnership facilitator add PERSON`
refusal-set-kind = Only a governance rule changes rules.
refusal-set-kind-hint = For example: `propose How we decide --kind governance-rule --set window.routine=5d`
# $key is what was typed, $keys those there are.
refusal-set-key = There is no rule “{ $key }” to set. Possible: { $keys }
refusal-set-value = “{ $key }” needs a value behind it, as in `propose How we decide --kind governance-rule --set window.routine=5d`
refusal-set-where = It stands behind { $key }.
refusal-set-twice = “{ $key }” is set twice here. Please set it once.
# $least and $most are lengths.
refusal-set-length = { $key } is { $least } at least, and { $most } at most.
refusal-set-quorum = { $key } takes a share of the voices, from a third to all: `propose How we decide --kind governance-rule --set quorum.routine=1/2`
refusal-fallback-method = A fallback for { $kind } is a vote, and none weaker than this kind is decided by: majority, two-thirds, double-majority or double-majority-all.
refusal-fallback-none = For { $kind } there is no fallback: what meets an objection is looked for anew.
refusal-urgent = No rule says what may be urgent here, so every matter has its whole window. Leave out `--urgent`.
refusal-urgent-hint = A rule on it is decided like any other: `propose What is urgent --kind governance-rule --scope urgency --set urgent.window=48h`
refusal-urgent-reason = Why is it urgent? Please say it in { $least } characters at least; it stays on the record.
refusal-not-in-force = { $ref } is not in force, so there is nothing to replace. Leave out `--supersedes`.
refusal-not-waiting = { $ref } does not wait for a voice. `decision show { $ref }` shows where it is.
refusal-not-proposer = Only the proposer can withdraw { $ref }. `decision show { $ref }` names them.

## Advice
refusal-advice-only = { $method } needs no task and asks everybody. Leave out `--task`, `--affected` and `--knowledgeable`, or choose `--method advice`.
refusal-advice-task = By advice decides whoever holds a role or an action. Please name the decision that gives it to you.
refusal-advice-whom = Please name the voices it affects, and somebody who knows about it.
refusal-advice-how = For example: `propose Where to dig the well --kind operational --task D1 --affected UVF, FC --knowledgeable RW`
refusal-advice-not-held = { $ref } does not give you a role or an action that is in force, so the decision is not yours alone.
refusal-affected-nobody = Nobody speaks for { $org } at present, so it cannot be asked. A coordinator can register somebody: `stakeholder list`
refusal-affected-already = { $org } is among those affected by { $ref } already.
refusal-not-advice = { $ref } is decided by { $method }, so there is no advice to it. `decision show { $ref }`
refusal-not-decider = This is for the person who decides { $ref }. `decision show { $ref }` names them.
refusal-advice-short = Please give your advice on { $ref } in { $least } characters at least, so that it can be answered.
refusal-answer-short = Please say why, in { $least } characters at least.
refusal-no-advice = { $from } has given no advice on { $ref }. `decision show { $ref }` shows whose there is.
refusal-escalated = { $org } has said so already. It takes a voice of another sector to turn { $ref } into a proposal to all.
# $ends is an instant.
refusal-advice-window = { $ref } collects advice until { $ends }. After that you can publish.
refusal-answers-missing = { $ref } stays open: answers missing to { $from }.
refusal-answers-missing-how = `decision answer { $ref } ORG taken TEXT` – or partly, or declined, with the reason.

## Records
refusal-record-position = Whose position is “{ $words }”? It takes an organisation before it: `decision record TITLE --text TEXT --method majority --positions "BA=support, RW=oppose: it costs too much"`
# $positions is a list of words as people type them.
refusal-record-position-method = “{ $words }” of { $org } is no position of { $method }. Possible: { $positions }
refusal-record-twice = { $org } stands there twice. Each voice has one position.
refusal-record-reason = { $position } of { $org } needs its reason, in { $least } characters at least: ORG=POSITION: reason
refusal-record-ground = The block of { $org } names its ground before the reason: goal, harm, mandate or law – ORG=block: harm: reason
refusal-not-recorded = { $ref } was decided here, so there is no record to contest. `decision show { $ref }`
refusal-not-recorder = The record of { $ref } is corrected by whoever wrote it down. To say that it is wrong: `decision contest { $ref } TEXT`
refusal-record-confirmed = The record of { $ref } is confirmed. A change is a new proposal: `propose TITLE --supersedes { $ref }`
# $until is an instant.
refusal-contest-late = The record of { $ref } could be contested until { $until }.
refusal-contest-late-hint = Your words can still stand beneath it for 14 days: `decision dissent { $ref } TEXT`. A change is a new proposal: `propose TITLE --supersedes { $ref }`
refusal-contest-short = Please say how it was, in { $least } characters at least: `decision contest { $ref } TEXT`

## Answering
refusal-waiting = { $ref } is not open yet: it waits for a voice to back it. `decision sponsor { $ref }`
# $languages are names of languages, $language the word of the first.
refusal-waiting-language = { $ref } is not open yet: its text is missing in { $languages }.
refusal-waiting-language-hint = Any lead, alternate or coordinator can add it: `decision translate { $ref } --language { $language } --text TEXT`
refusal-withdrawn = { $ref } was withdrawn by its proposer. `decision show { $ref }`
refusal-integrating = { $ref } has closed and an objection is being worked on. Only who objected can change a position now.
# $closed is an instant; also said of polls.
refusal-closed = { $ref } closed { $closed }.
refusal-late = { $ref } closed { $closed }. Positions that come later are not counted.
refusal-late-hint = Your words can still stand beneath it: `decision dissent { $ref } TEXT`, for 14 days after closing, if you disagreed or were not heard.
# $taken is the day the roll was taken.
refusal-not-on-roll = { $org } is not on the roll of { $ref }, which was taken on { $taken }. It has a voice in what opens from now on.
# $positions is a list of words as people type them.
refusal-position-method = { $ref } is decided by { $method }, which has no position “{ $position }”. Possible: { $positions }
refusal-reason = { $position } needs its reason, in { $least } characters at least, so that the others can understand it.
# $position is the word as people type it.
refusal-reason-hint = For example: `vote { $ref } { $position } because …` with your own words
refusal-ground = A block names its ground: goal (goal or code breached), harm (serious harm to those you represent), mandate (outside the mandate) or law (unlawful). `vote { $ref } block REASON --ground harm`

# $version is the one that is open.
refusal-old-version = The text of { $ref } has changed since that card: version { $version } is open. Please read it first: `decision show { $ref }`

## Changing a proposal that runs
refusal-amend-who = The text of { $ref } is changed by its proposer. `decision show { $ref }` names them.
refusal-amend-advice = Advice was asked for on { $ref } as it stands. For another text take it back and ask again: `decision withdraw { $ref }`
refusal-same-text = { $ref } has exactly this text already.
refusal-editorial-late = An editorial change of { $ref } needs 48 hours until closing, so that it can be contested. Without `--editorial` it becomes a new version.
refusal-editorial-over = The editorial change of { $ref } could be contested until { $until }. A change can still be objected to: `vote { $ref } POSITION reason`
refusal-nothing-to-contest = There is no editorial change of { $ref } to contest. `decision show { $ref }` shows its text.
refusal-contest-reason = Please say why it is more than wording, in { $least } characters at least: `decision contest { $ref } TEXT`
refusal-translate-who = Now that { $ref } is open, only its proposer adds a language.
refusal-translate-same = { $ref } was written in { $language }. To change its text: `decision amend { $ref } --text TEXT`
refusal-not-working-language = { $language } is no working language here. `partnership show` lists them.
refusal-own-position = { $org } has a position on { $ref } and you speak for it, so another coordinator has to do this.
refusal-close-who = { $ref } is closed early by its proposer or a coordinator.
# $earliest is an instant.
refusal-closing-already = { $ref } closes early already, { $earliest }.
refusal-kept-open = { $org } has kept { $ref } open. It closes { $earliest }.
refusal-close-major = { $ref } is a major matter, which keeps its whole window. It closes { $earliest }.
refusal-close-hidden = Positions on { $ref } stay hidden until it closes, so it keeps its whole window. It closes { $earliest }.
refusal-close-unheard = { $ref } can close early once all have answered. Not heard: { $orgs }. As things are it closes { $earliest }.
refusal-close-objection = An objection or a block stands against { $ref }, so it does not close early. It closes { $earliest }.
refusal-close-soon = { $ref } closes within a day anyway, { $earliest }.
refusal-not-closing = { $ref } is not closing early. It is open until { $closes }.

## After the closing
refusal-not-closed = { $ref } has not closed yet. `decision show { $ref }` shows until when it is open.
refusal-outcome-who = The outcome of { $ref } is stated by its proposer or a coordinator.
refusal-outcome-stated = { $ref } has its outcome statement already: `decision show { $ref }`
refusal-dissent-who = Statements beneath { $ref } are for voices that disagreed, abstained or were not heard; on a failed proposal also for its supporters.
refusal-dissent-late = Statements beneath { $ref } were possible until { $until }.
refusal-no-dissent = There is no statement of yours beneath { $ref } to take back. `decision show { $ref }`
refusal-no-review = { $ref } is not under review at present.
# $review is a day.
refusal-no-review-hint = { $ref } is looked at again on { $review }. A change can be proposed any time: `propose TITLE --supersedes { $ref }`
refusal-review-reason = To amend or retire { $ref } takes a reason of { $least } characters at least: `decision review { $ref } amend REASON`

## Polls
refusal-options-few = A poll needs at least two options.
refusal-options-hint = For example: `poll ask Which day suits you? --options "Monday; Tuesday; Friday"`
refusal-options-many = That is a long list; { $most } options is the most.
# $options is a list of poll-option.
refusal-no-such-choice = { $ref } has no option “{ $choice }”. Possible: { $options }
refusal-one-choice = { $ref } takes one choice: `poll answer { $ref } 1`
refusal-poll-who = { $ref } is closed by whoever asked it, or a coordinator.

## Reminders
refusal-reminder-when = When shall it come? `remind add TEXT --when tomorrow 9:00` or `remind add TEXT --every weekly on monday`
refusal-reminder-over = { $ref } is over. A new time brings it back: `remind edit { $ref } --when WHEN`
refusal-reminder-who = { $ref } is changed by whoever set it, whoever gets it, or a coordinator. To hear it later: `remind snooze { $ref } 2 days`
refusal-reminders-many = There are { $most } reminders already, which is the most. Cancel one first: `remind list`

## One's own accounts
refusal-person-code = This code does not work. Codes work once, for 15 minutes.
refusal-person-code-hint = Send `me link` from your other account for a new one, then `me connect CODE` here.
refusal-nothing-known = I keep nothing about this account, so there is nothing to erase or take away.
refusal-same-person = Both accounts are you already. `me show` lists them.
refusal-not-your-account = “{ $account }” is not among your accounts. `me show` lists them.
refusal-only-account = This is your only account. To be erased altogether: `me forget`

## Indicators and reviews
refusal-indicator-owner-left = { $org } has left. An indicator needs an owner who is here: `stakeholder list`
refusal-indicators-many = { $most } indicators are measured already, which is the most. End one first: `indicator end REF`
refusal-indicator-by = A date is for a target, and none is given.
refusal-indicator-by-hint = For example: --baseline 40 --target 20 --by 2030-01-01
# $value is what was typed.
refusal-no-number = "{ $value }" is no number. For example: 38, 12.5 or 12,5
# $thousand and $fraction are the two ways to read it.
refusal-number-ambiguous = "{ $value }" may mean { $thousand } or { $fraction }. Write it without a comma.
refusal-number-long = That number is too long: at most { $most } digits, { $places } of them behind the point.
refusal-indicator-ended = { $ref } has ended. Those still measured: `indicator list`
refusal-indicator-owner = { $ref } is read by those who speak for { $org }. They answer the reminder with the number.
refusal-review-over = { $ref } is concluded already. A new one: `review open --on WHEN --chair PERSON`
refusal-review-chair = { $ref } is the matter of whoever chairs it, or of a coordinator: `review list`
refusal-review-scope = "{ $value }" cannot be reviewed. Either partnership, or a decision or indicator: D1, N1
refusal-review-scope-over = { $ref } is not in force any more, so there is nothing to review.
refusal-review-running = { $ref } is dated already, for { $date }. Another date: `review move { $ref } --on WHEN`
refusal-review-statement = First the statement on progress: `review state { $ref } TEXT`
refusal-review-proposed = The conclusion of { $ref } is being decided: `decision show { $decision }`
refusal-review-short-reason = A reason takes { $least } characters at least.
refusal-review-later-who = A suggested review is answered by coordinators and facilitators. To ask for one: `review call REASON`
refusal-no-suggestion = No suggested review waits for an answer.
refusal-no-suggestion-hint = What is dated: `review list`
refusal-pause-until = Until when shall it pause?
refusal-pause-until-hint = For example: `review conclude { $ref } pause TEXT --until in 90 days`
refusal-until-pause = --until is for a pause. When it is looked at again: --next WHEN
refusal-time-skipped = On that day the clocks skip that time: it does not exist. The nearest after it: { $when }
## check-ins
refusal-checkin-length = A round is open for one day at least and { $most } days at most, for example `--open-for 10d`.
refusal-checkin-often = “{ $value }” is too often: at most one check-in in { $days } days, so that asking does not wear people out.
refusal-checkin-often-hint = `checkin schedule every 60 days` would work.
refusal-checkin-soon = Too soon: at most one check-in in { $days } days. The next one may open { $earliest }.
refusal-value-soon = The value checklist is of a year: { $ref } is younger than { $days } days. The next one may open { $earliest }. `checkin results { $ref }` shows the last.
refusal-checkin-open = { $ref } is open already, until { $closes }. `checkin results` shows how many have answered.
refusal-checkin-nobody = Nobody could be asked: no organisation here has anybody who speaks for it.
refusal-checkin-nobody-hint = `stakeholder add Basin Authority --sector public --lead @amina` adds one.
refusal-checkin-stop = There is no standing check-in to end.
refusal-checkin-stop-hint = `checkin schedule every 60 days` sets one.
refusal-checkin-stop-open = There is no standing check-in to end. { $ref } closes by itself { $closes }: whoever was asked keeps the time that was promised.
refusal-checkin-score = “{ $score }” is not on the scale. Scores go from 1 to { $most }, and - skips: `checkin answer { $ref } { $example }`
refusal-checkin-count = { $count ->
    [one] One score
   *[other] { $count } scores
} for { $needed } statements: please one for each, - to skip: `checkin answer { $ref } { $example }`
refusal-checkin-flag = `--facilitator-only` is about a remark: `checkin answer { $ref } --comment TEXT --facilitator-only`
refusal-checkin-all = You have answered all of { $ref }. To change that, give all scores in a line: `checkin answer { $ref } { $example }`
refusal-checkin-closed = { $ref } closed { $closed }; its answers are separated from names and cannot be changed or found again. `checkin results { $ref }` shows the result.
refusal-checkin-next = No check-in is open now. The next one opens { $next }; you will be asked.
refusal-checkin-none = No check-in is open now. When one opens, you will be asked.
refusal-checkin-not-asked = { $ref } went to those who spoke for an organisation when it opened, three of each at most.
refusal-checkin-not-asked-hint = The next one asks anew. What you want to say now has its place in the room.
refusal-floor-open = { $ref } is open, and whoever answers was promised the numbers of now. Change them once it has closed.
