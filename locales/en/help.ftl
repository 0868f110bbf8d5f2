# Help. Syntax comes from the commands themselves; here are the words.
# help-COMMAND: what it does. help-COMMAND-who: who may. help-COMMAND-example: one line that works, typed as it stands.

help-intro = What I understand (REF is a reference such as D1; [ ] may be left out):
help-line = { $usage } – { $does }
help-more = More: help NOUN or help COMMAND, for example help vote
help-title = { $title } – { $does }
help-more-noun = More: help { $noun } and one of these words
help-who = Who: { $who }
help-option = { $option } – { $does }
help-example = Example: { $example }

## partnership
help-partnership = the partnership itself
help-partnership-start = opens a partnership in this room
help-partnership-start-who = anyone, in a room that has none
help-partnership-start-example = partnership start Upper Sarala Watershed --code SARALA --timezone Africa/Nairobi
help-partnership-show = name, goal, rooms, roles and rules
help-partnership-show-who = everybody
help-partnership-show-example = partnership show
help-partnership-link = makes a one-time code that attaches another room, valid for 15 minutes
help-partnership-link-who = coordinators
help-partnership-link-example = partnership link
help-partnership-connect = attaches this room by a one-time code
help-partnership-connect-who = anyone who holds the code
help-partnership-connect-example = partnership connect K7QF-2MXD
help-partnership-detach = ends this room's attachment
help-partnership-detach-who = coordinators
help-partnership-detach-example = partnership detach
help-partnership-set = changes a setting
help-partnership-set-who = coordinators; after explore some settings need a decision
help-partnership-set-example = partnership set name Upper Sarala
help-partnership-coordinator = who coordinates
help-partnership-coordinator-add = names a coordinator
help-partnership-coordinator-add-who = coordinators
help-partnership-coordinator-add-example = partnership coordinator add @amina
help-partnership-coordinator-remove = ends a coordinator's role
help-partnership-coordinator-remove-who = coordinators
help-partnership-coordinator-remove-example = partnership coordinator remove @amina
help-partnership-facilitator = who facilitates
help-partnership-facilitator-add = names a facilitator
help-partnership-facilitator-add-who = coordinators
help-partnership-facilitator-add-example = partnership facilitator add @beth
help-partnership-facilitator-remove = ends a facilitator's role
help-partnership-facilitator-remove-who = coordinators
help-partnership-facilitator-remove-example = partnership facilitator remove @beth
help-partnership-export = the whole record you may see, as a file that verifies itself; sent to you alone
help-partnership-export-who = stakeholders
help-partnership-export-example = partnership export --format json
help-partnership-archive = stops every schedule; the record stays readable
help-partnership-archive-who = through a decision
help-partnership-archive-example = partnership archive

## stakeholder
help-stakeholder = who takes part, and who speaks for them
help-stakeholder-add = registers an organisation and who speaks for it
help-stakeholder-add-who = coordinators
help-stakeholder-add-example = stakeholder add Basin Authority --sector public --code BASIN --lead @amina --status active
help-stakeholder-join = registers your organisation, with you as its lead
help-stakeholder-join-who = anyone in the room
help-stakeholder-join-example = stakeholder join Farmers Union --sector communities
help-stakeholder-represent = asks to be an alternate of an organisation
help-stakeholder-represent-who = anyone in the room
help-stakeholder-represent-example = stakeholder represent Farmers Union
help-stakeholder-accept = accepts who asked to be an alternate
help-stakeholder-accept-who = the lead; coordinators
help-stakeholder-accept-example = stakeholder accept @winnie
help-stakeholder-update = changes an organisation's entry
help-stakeholder-update-who = lead and alternates; coordinators, then shown as assumed
help-stakeholder-update-example = stakeholder update Basin Authority --motivation less silt in the dam --fit partly
help-stakeholder-hand-over = moves the lead role, for a time or for good
help-stakeholder-hand-over-who = the lead
help-stakeholder-hand-over-example = stakeholder hand-over @winnie --until in 3 months
help-stakeholder-observe = you read and comment without a voice
help-stakeholder-observe-who = anyone
help-stakeholder-observe-example = stakeholder observe
help-stakeholder-leave = leaves in good order
help-stakeholder-leave-who = the lead; coordinators where nobody speaks for it
help-stakeholder-leave-example = stakeholder leave
help-stakeholder-missing = records somebody who has a stake and is not here yet; said again, it changes that
help-stakeholder-missing-who = stakeholders
help-stakeholder-missing-example = stakeholder missing Fishers' wives --sector communities --next Faith asks them in May
help-stakeholder-map = voices by sector, gaps, shares, and interests side by side
help-stakeholder-map-who = everybody; outsiders see the voices
help-stakeholder-map-example = stakeholder map
help-stakeholder-list = the register
help-stakeholder-list-who = everybody
help-stakeholder-list-example = stakeholder list

## propose, vote, decision
help-propose = opens a proposal in every room
help-propose-who = leads and alternates; coordinators for matters of process
help-propose-example = propose Replant the upper slope --kind activity --closes in 7 days
help-vote = states or changes your organisation's position
help-vote-who = leads and alternates
help-vote-example = vote D1 consent it helps the springs
help-decision = what was decided, and what is open
help-decision-list = the decision log
help-decision-list-who = everybody
help-decision-list-example = decision list --status adopted
help-decision-show = one decision, whole
help-decision-show-who = everybody
help-decision-show-example = decision show D1
help-decision-search = finds words in titles and texts
help-decision-search-who = everybody
help-decision-search-example = decision search water
help-decision-withdraw = takes a proposal back
help-decision-withdraw-who = who proposed it
help-decision-withdraw-example = decision withdraw D1 we need better figures first
help-decision-sponsor = confirms a coordinator's proposal, which opens it
help-decision-sponsor-who = leads and alternates
help-decision-sponsor-example = decision sponsor D1
help-decision-amend = changes the text: a new version, or an editorial change that keeps positions; corrects a record
help-decision-amend-who = who proposed it, or recorded it
help-decision-amend-example = decision amend D1 --text We plant 2,000 trees by April.
help-decision-translate = adds the text in another working language
help-decision-translate-who = while it is missing: leads, alternates, coordinators; later who proposed it
help-decision-translate-example = decision translate D1 --language fr --text Nous plantons 2 000 arbres.
help-decision-close = closes a routine matter a day from now, once all were heard and nothing stands against it
help-decision-close-who = who proposed it; coordinators
help-decision-close-example = decision close D1
help-decision-keep-open = keeps a matter open until its regular closing
help-decision-keep-open-who = leads and alternates
help-decision-keep-open-example = decision keep-open D1
help-decision-contest = says that a record is wrong, or that an editorial change was more than that
help-decision-contest-who = leads and alternates; a record for 7 days, an editorial change for 48 hours
help-decision-contest-example = decision contest D1 We agreed on the dry season only.
help-decision-outcome = states in plain words what was decided and why
help-decision-outcome-who = who proposed it; coordinators
help-decision-outcome-example = decision outcome D1 We plant in March. The concern about goats is met by a fence.
help-decision-dissent = adds a dissent, shown under the decision for good
help-decision-dissent-who = voices that disagreed or were not heard, for 14 days
help-decision-dissent-example = decision dissent D1 The fence closes our path to the river.
help-decision-record = logs a decision taken face to face
help-decision-record-who = coordinators; any voice can contest it for 7 days
help-decision-record-example = decision record The path stays open --text We keep the path open all year. --method majority --positions "BA=support, RW=support, UVF=oppose: our goats cross it"
help-decision-answer = answers a piece of advice
help-decision-answer-who = who decides by advice
help-decision-answer-example = decision answer D1 UVF partly We start later, as you asked, but not at the ford.
help-decision-affected = names affected voices that were not asked for advice
help-decision-affected-who = leads and alternates, coordinators
help-decision-affected-example = decision affected D1 FC
help-decision-escalate = says that a question is beyond the mandate of who decides it
help-decision-escalate-who = leads and alternates; two of different sectors turn it into a proposal to all
help-decision-escalate-example = decision escalate D1 this concerns the water rights of all
help-decision-review = answers a review that has fallen due
help-decision-review-who = leads and alternates
help-decision-review-example = decision review D1 keep it works

## input
help-input = what people contribute, and what became of it
help-input-ask = puts a question out for input
help-input-ask-who = anyone who takes part
help-input-ask-example = input ask What should the new rule protect first? --closes in 14 days
help-input-give = contributes something, which is answered
help-input-give-who = anyone
help-input-give-example = input give The gauge at the bridge is wrong in summer --on D1
help-input-take = sees to an input, or has somebody see to it
help-input-take-who = coordinators; stakeholders for themselves
help-input-take-example = input take I1
help-input-answer = says what became of an input, and why
help-input-answer-who = coordinators; who sees to it; who asked or proposed
help-input-answer-example = input answer I1 partly we read it twice a week from now on --in D1
help-input-list = open questions and inputs
help-input-list-who = everybody
help-input-list-example = input list
help-input-influence = who shaped what
help-input-influence-who = everybody
help-input-influence-example = input influence

## phase, guide
help-phase = where the partnership stands in its cycle
help-phase-show = items with their evidence, and what the way out still misses
help-phase-show-who = everybody
help-phase-show-example = phase show build
help-phase-attest = vouches for what cannot be seen from here
help-phase-attest-who = stakeholders and coordinators
help-phase-attest-example = phase attest G1 We met at the weir in May.
help-phase-contest = says that what was vouched for is not so
help-phase-contest-who = delegates, for seven days
help-phase-contest-example = phase contest G1 Nobody of us was there.
help-phase-waive = proposes that an item is not for you
help-phase-waive-who = stakeholders and coordinators
help-phase-waive-example = phase waive 4.2a We stay an open group.
help-phase-advance = proposes the step into the next phase
help-phase-advance-who = coordinators
help-phase-advance-example = phase advance
help-phase-return = proposes to go back to an earlier phase
help-phase-return-who = coordinators
help-phase-return-example = phase return build --reason Two partners left and the rules no longer fit.
help-guide = short guidance: the item at hand, any item, a method, a term, a sector
help-guide-who = everybody
help-guide-example = guide 2.1a

## note
help-note = what is kept on the record without deciding it
help-note-add = notes something
help-note-add-who = stakeholders and coordinators
help-note-add-example = note add conversation They want the weir opened earlier. --with BA --kind idea
help-note-edit = says a note otherwise; what it said before stays
help-note-edit-who = whoever noted it
help-note-edit-example = note edit K1 Clean water in the valley all year round
help-note-withdraw = takes a note back
help-note-withdraw-who = whoever noted it
help-note-withdraw-example = note withdraw K1
help-note-redact = takes somebody's personal data out of a text, on the log
help-note-redact-who = whoever wrote it; coordinators
help-note-redact-example = note redact K1 it named somebody who had not agreed
help-note-show = one note whole, with what it said before
help-note-show-who = stakeholders and coordinators
help-note-show-example = note show K1
help-note-list = notes, the latest first
help-note-list-who = stakeholders and coordinators
help-note-list-example = note list change

## poll
help-poll = questions to everybody, not binding
help-poll-ask = opens a poll
help-poll-ask-who = stakeholders
help-poll-ask-example = poll ask Which day suits you? --options "Monday; Tuesday; Friday" --closes in 3 days
help-poll-answer = answers a poll, by numbers or words
help-poll-answer-who = everybody in the room
help-poll-answer-example = poll answer F1 2 3 --comment not before nine
help-poll-results = shows the results
help-poll-results-who = everybody
help-poll-results-example = poll results F1
help-poll-close = closes a poll now
help-poll-close-who = who asked; coordinators
help-poll-close-example = poll close F1
help-poll-list = all polls
help-poll-list-who = everybody
help-poll-list-example = poll list

## remind
help-remind = reminders, once or again and again
help-remind-add = sets a reminder
help-remind-add-who = stakeholders
help-remind-add-example = remind add bring the water samples --when tomorrow 9:00
help-remind-list = all reminders
help-remind-list-who = stakeholders
help-remind-list-example = remind list
help-remind-edit = changes a reminder
help-remind-edit-who = who set it; coordinators
help-remind-edit-example = remind edit R1 bring the new samples --when in 7 days
help-remind-cancel = ends a reminder
help-remind-cancel-who = who set it; coordinators
help-remind-cancel-example = remind cancel R1
help-remind-done = says that its matter is dealt with
help-remind-done-who = stakeholders
help-remind-done-example = remind done R1
help-remind-snooze = says it again after a while
help-remind-snooze-who = stakeholders
help-remind-snooze-example = remind snooze R1 2 days

## task
help-task = what somebody said yes to, until when
help-task-add = asks somebody to do something by a day, or takes it on
help-task-add-who = stakeholders
help-task-add-example = task add collect the water samples --owner RW --due in 7 days
help-task-accept = says yes: the task is in force
help-task-accept-who = its owner
help-task-accept-example = task accept T1
help-task-decline = says no, or gives a task back, with the reason
help-task-decline-who = its owner
help-task-decline-example = task decline T1 we have nobody free before June
help-task-update = how far it is, another day, other words, another owner
help-task-update-who = its owner; who asked for it; coordinators
help-task-update-example = task update T1 --progress 50 --due in 14 days
help-task-done = says that it is done
help-task-done-who = its owner; coordinators
help-task-done-example = task done T1 the samples are at the laboratory
help-task-cancel = ends a task that is not wanted any more
help-task-cancel-who = who asked for it; coordinators
help-task-cancel-example = task cancel T1 the survey answered it already
help-task-list = all tasks, the nearest day first
help-task-list-who = stakeholders
help-task-list-example = task list --status overdue

## meeting
help-meeting = meetings: announced, held, with agenda, papers and notes
help-meeting-plan = announces a session to everybody
help-meeting-plan-who = coordinators, facilitators
help-meeting-plan-example = meeting plan Spring dialogue --at in 14 days --kind dialogue --agenda "Budget; D1" --in-person
help-meeting-move = gives a meeting another time
help-meeting-move-who = coordinators; who planned it
help-meeting-move-example = meeting move M1 --at in 21 days
help-meeting-cancel = calls a meeting off
help-meeting-cancel-who = coordinators; who planned it
help-meeting-cancel-example = meeting cancel M1 the road is flooded
help-meeting-attend = says whether you come
help-meeting-attend-who = who is invited
help-meeting-attend-example = meeting attend M1 yes
help-meeting-agenda = puts a point on the agenda
help-meeting-agenda-who = stakeholders
help-meeting-agenda-example = meeting agenda M1 who pays for the gauge
help-meeting-paper = adds a paper by its link, 48 hours before at the latest
help-meeting-paper-who = coordinators, facilitators
help-meeting-paper-example = meeting paper M1 https://example.org/budget.pdf
help-meeting-note = adds notes, or a link to them
help-meeting-note-who = coordinators, facilitators
help-meeting-note-example = meeting note M1 https://example.org/notes
help-meeting-close = says that it was held and who was there; once more to correct that
help-meeting-close-who = coordinators, facilitators
help-meeting-close-example = meeting close M1 --present BA, RW
help-meeting-record = writes down a session that was not planned here
help-meeting-record-who = coordinators, facilitators
help-meeting-record-example = meeting record First dialogue --on yesterday --present BA, RW --kind dialogue
help-meeting-show = one meeting whole: agenda, papers, notes, who was there
help-meeting-show-who = everybody
help-meeting-show-example = meeting show M1
help-meeting-list = all meetings, the next one first
help-meeting-list-who = everybody
help-meeting-list-example = meeting list
help-option-at = when
help-option-agenda = its points, with semicolons
help-option-place = where, or by which link
help-option-invite = who is invited, with commas; all where nobody is named
help-option-in-person = people meet in person
help-option-present = which organisations were there, with commas
help-option-rating = from 1 to 5: does this partnership do what it says? For people outside
help-option-meeting = the meeting it was decided at
help-value-coming = yes, maybe or no
help-value-link = a link that begins with https://

## status, log, me, help
help-status = where we stand and who is waiting for whom, on one screen
help-status-who = everybody; the coordinator's view: coordinators
help-status-example = status --for stakeholder
help-scorecard = how open we are, and what helps
help-scorecard-who = everybody
help-scorecard-example = scorecard --all
help-log = what happened, newest first
help-log-who = stakeholders
help-log-example = log --since 2026-01-01 --limit 10
help-me = you: accounts, hours, your data
help-me-show = what I know of you
help-me-show-who = anyone
help-me-show-example = me show
help-me-link = makes a one-time code that joins another account of yours
help-me-link-who = anyone
help-me-link-example = me link
help-me-connect = joins this account by a one-time code
help-me-connect-who = anyone
help-me-connect-example = me connect K7QF-2MXD
help-me-unlink = takes an account away again; what it did stays
help-me-unlink-who = anyone
help-me-unlink-example = me unlink @amina:example.org
help-me-language = the language I write to you in
help-me-language-who = anyone
help-me-language-example = me language fr
help-me-timezone = your time zone
help-me-timezone-who = anyone
help-me-timezone-example = me timezone Africa/Nairobi
help-me-quiet = your hours without reminders
help-me-quiet-who = anyone
help-me-quiet-example = me quiet 21:00-07:00
help-me-weekend = your days off
help-me-weekend-who = anyone
help-me-weekend-example = me weekend friday, saturday
help-me-mute = no reminders for a while
help-me-mute-who = anyone
help-me-mute-example = me mute 3d
help-me-describe = what you say of yourself, used in aggregates only
help-me-describe-who = anyone
help-me-describe-example = me describe --gender woman --age-group under 30
help-option-gender = your gender, in your own words; - takes it away
help-option-age-group = your age group, in your own words; - takes it away
help-option-access = a disability or access need, in your own words; - takes it away
help-me-here = says that you are here, which ends a dormancy notice
help-me-here-who = anyone
help-me-here-example = me here
help-me-inbox = sends you what could not reach you
help-me-inbox-who = anyone
help-me-inbox-example = me inbox
help-me-export = what is kept about you, privately
help-me-export-who = anyone
help-me-export-example = me export
help-me-forget = erases you; without --yes it says what would go
help-me-forget-who = anyone
help-me-forget-example = me forget
help-help = this help, or help for one command
help-help-who = anyone
help-help-example = help vote

## options
help-option-affected = voices that the matter touches, with commas (method advice)
help-option-alias = another name to show instead
help-option-alternate = who substitutes, in order, with commas
help-option-closes = when it closes
help-option-code = its short code; made from the name where none is given
help-option-comment = a remark
help-option-concern = what it fears
help-option-consult-days = days it needs to consult at home
help-option-contribution = what it brings
help-option-editorial = only wording: positions stay, and any voice may contest that for 48 hours
help-option-end = ends a hand-over for a time
help-option-every = { $command ->
    [indicator-add] how often it is read
   *[other] again and again
}
help-option-due = until when
help-option-decision = the decision it follows from
help-option-fit = how well the partnership fits it
help-option-for-org = for which organisation, if you represent several
help-option-all = all of it, with what it rests on
help-option-criterion = one criterion, with what was said of it
help-option-publish = shown in the public rooms
help-option-door = who could open the door
help-option-next-step = what is done next
help-option-page = which page, from the newest on
help-option-over = why this is over
help-option-why = why it matters
help-option-format = how the file is written
help-option-gains = what it gains
help-option-goal = what it is for, in a sentence
help-option-ground = the ground of a block
help-option-grouping = another word for sector, such as country
help-option-interest = what it wants here
help-option-kind = { $command ->
    [meeting-plan] what sort of session
    [meeting-record] what sort of session
    [decision-list] only this kind
   *[other] what it is about
}
help-option-knowledgeable = who knows something about it, with commas (method advice)
help-option-label = a further label
help-option-language = { $command ->
    [decision-translate] the language of these words
   *[other] this room's language
}
help-option-languages = the working languages, with commas
help-option-lead = who states its position
help-option-level = how much it weighs; the kind's default where none is given
help-option-limit = at most this many
help-option-mandate = what its delegate may settle alone
help-option-mandate-until = until when the mandate lasts
help-option-method = how it is decided; the kind's default where none is given
help-option-motivation = what drives it
help-option-multiple = several may be chosen
help-option-on = { $command ->
    [meeting-record] when it was
    [review-open] when it is held
    [review-move] when it is held
    [log] what it is about
    [input-give] what it is about
    [note-add] what it is about
   *[other] when it was decided; today where none is given
}
help-option-public = { $command ->
    [note-add] for everybody to read
   *[other] to everybody, outside too
}
help-option-within = where it shows
help-option-options = what can be chosen, with semicolons
help-option-owner = { $command ->
    [indicator-add] whose reading it is
   *[other] whose it is: an organisation, a person, or me
}
help-option-own-goal = what it wants out of this for itself
help-option-person = whom it is about
help-option-phase = the phase it joins in; explore unless it joins in mid-life
help-option-positions = who said what, with commas: ORG=support, ORG=oppose: reason
help-option-progress = how far it is, from 0 to 100
help-option-report-back = when it last reported back at home
help-option-review = when it is looked at again
help-option-scope = { $command ->
    [review-open] what is reviewed: partnership, or a reference such as D1
   *[other] what the rule or role is about: decision-making, moving-on, urgency, steering
}
help-option-sector = its counting sector
help-option-sectors = { $command ->
    [note-add] for which sectors, with commas
   *[other] the needed sectors, with commas
}
help-option-set = what a governance rule changes, with commas: window.routine=5d, fallback.activity=two-thirds
help-option-since = nothing older
help-option-status = { $command ->
    [decision-list] only these
    [task-list] only these
   *[other] where it stands
}
help-option-suitability = your answers to the three questions whether this is the right form
help-option-sunset = when it ends by itself
help-option-supersedes = the decision it replaces
help-option-task = the task, or the decision on a role or action, that lets you decide (method advice)
help-option-text = the full text
help-option-timezone = its time zone
help-option-title = the title in that language
help-option-to = room, me, coordinators, a person or an organisation; the room where none is given
help-option-until = { $command ->
    [review-conclude] until when it pauses
   *[other] until when; for good where none is given
}
help-option-urgent = why it cannot wait, where a rule on urgency exists
help-option-view = for whom; what fits you where none is given
help-option-voice = whether it has a voice, against its sector's default
help-option-when = once, at that time
help-option-yes = do it

## what goes into a field, where a surface has fields
help-value = what to say
help-value-account = the account
help-value-answer = keep it, or open the matter again
help-value-choice = numbers or words of your choices
help-value-code = the one-time code
help-value-command = about which command
help-value-days = your days off, with commas
help-value-dur = for how long: 3d, 2 weeks
help-value-hh-mm-hh-mm = from and to, by your clock: 21:00-07:00
help-value-iana = the time zone: Africa/Nairobi
help-value-language = which language: en, fr, es or ar
help-value-name = the name
help-value-org = the organisation: its name or short code
help-value-person = who
help-value-person-name = or the name of somebody who is not to be picked here
help-value-position = your organisation's position
help-value-question = the question
help-value-reason = why
help-value-ref = which one: a reference such as D1
help-value-setting = which setting
help-value-text = the words
help-value-title = the title
help-value-value = to what; its form depends on the setting

## indicator, review
help-indicator = results: what we measure ourselves by
help-indicator-add = sets up a measure, with its owner and rhythm
help-indicator-add-who = coordinators
help-indicator-add-example = indicator add no-flow days --owner BA --unit days --baseline 40 --target 20 --every monthly on the 20th at 9:00
help-indicator-read = records a reading
help-indicator-read-who = who speaks for the owner
help-indicator-read-example = indicator read N1 38 --note a dry month, but better than last year
help-indicator-end = ends a measure
help-indicator-end-who = coordinators
help-indicator-end-example = indicator end N1 the gauge was taken down
help-indicator-list = all measures, with the last reading
help-indicator-list-who = everybody
help-indicator-list-example = indicator list
help-review = reviews of the partnership, and what suggests one
help-review-open = dates a review
help-review-open-who = coordinators
help-review-open-example = review open --on 2026-07-06 --chair @tomas
help-review-move = gives a review another date or chair
help-review-move-who = coordinators
help-review-move-example = review move V1 --on next monday
help-review-state = records the statement on progress
help-review-state-who = who chairs it; coordinators
help-review-state-example = review state V1 The gauge is better, the sharing is not.
help-review-conclude = puts the conclusion to a decision of all
help-review-conclude-who = who chairs it; coordinators
help-review-conclude-example = review conclude V1 rebuild We build the sharing anew.
help-review-later = answers a suggested review: not now
help-review-later-who = coordinators, facilitators
help-review-later-example = review later we wait for the first check-in
help-review-signal = reports that the context changed, or that you see it too
help-review-signal-who = delegates
help-review-signal-example = review signal the new dam is in all the papers
help-review-call = calls for a review; two voices of different sectors open it
help-review-call-who = delegates
help-review-call-example = review call nothing has moved since spring
help-review-list = all reviews
help-review-list-who = everybody
help-review-list-example = review list
help-option-baseline = where it starts
help-option-by = { $command ->
    [note-add] the day of a milestone
   *[other] by when the target is wanted
}
help-option-chair = who chairs it
help-option-next = when the partnership is looked at again; in a year where none is given
help-option-note = what it means, in a sentence
help-option-target = where it is wanted
help-option-unit = in what it is counted
help-value-number = the number
help-value-conclusion = what follows: continue, adjust, rebuild, renew, pause or close
## checkin
help-checkin = how we are doing: ten questions, sealed answers
help-checkin-schedule = sets the standing check-in
help-checkin-schedule-who = coordinators
help-checkin-schedule-example = checkin schedule every 60 days --first 2027-06-07 --open-for 10d
help-checkin-start = opens one round now: a check-in, or the value checklist of a year
help-checkin-start-who = coordinators
help-checkin-start-example = checkin start --open-for 10d
help-checkin-stop = ends the standing check-in
help-checkin-stop-who = coordinators
help-checkin-stop-example = checkin stop
help-checkin-answer = answers all questions in a line, or one by one
help-checkin-answer-who = who was asked
help-checkin-answer-example = checkin answer C1 4 4 3 2 5 3 3 4 4 4 --comment More time for the villages
help-checkin-results = the result card, worst first
help-checkin-results-who = everybody, once closed
help-checkin-results-example = checkin results C1
help-checkin-trend = how answers changed from round to round
help-checkin-trend-who = everybody, once closed
help-checkin-trend-example = checkin trend
help-option-anonymous = nobody learns who chose what; results come at closing
help-option-external = also for people outside the rooms, by a link
help-option-facilitator-only = only a facilitator reads the remark
help-option-first = when the first round opens
help-option-full = every question with its groups, and every remark
help-option-open-for = how long a round is open; ten days where none is given
help-option-value = the value checklist of a yearly review: twelve reasons for partnering
help-value-every = how often: every 60 days, quarterly
help-value-score = a number for each question, - to skip; none for one by one

help-option-with = with, by or for whom: organisations or people, with commas
help-option-link = where it can be read
help-option-topic = what a talk is for, or the influence promised (inform, consult, involve, collaborate, empower)
help-option-private = only you and the coordinators read it
help-value-what = of which kind: purpose, conversation, commitment, need, change and others
help-value-item = an item of the cycle: 2.1a, G4
help-value-phase = which phase: explore, build, run or sustain
help-value-topic = an item, a method, a term or a sector
help-option-reason = why you go back
