# The partnership itself: its start, rooms, settings, roles.

## The start
# $code is the short code, $phase a phase, $needed how many sectors are needed.
started = { $name } ({ $code }) is open, in phase { $phase }, cycle 1. { $needed ->
    [one] One sector is needed here, and it has no voice yet.
   *[other] { $needed } sectors are needed here, and none has a voice yet.
}
started-coordinator = You are its coordinator, not yet accepted by the partners.
started-rules = Starter rules apply until a decision changes them: mostly consent, half of the voices must answer, 7 days for routine and 14 for major matters.
started-unsuitable = Two of your three answers were no. A simpler form may fit better: an agreement between two, or a consultation. You can go on all the same.
started-step-1 = 1. Write down who is in it: `stakeholder add NAME --sector civil-society --lead PERSON`, or each joins: `stakeholder join NAME --sector civil-society`
started-step-2 = 2. Bring in the other room: `partnership link` here, then there `partnership connect CODE`
started-step-3 = 3. Ask all sides to accept you: `propose Accept our coordinator --kind facilitator --person NAME`
# $items are ids of items of the cycle, $item the first of them.
started-next = What the way through the cycle asks first: { $items } – `guide { $item }`

## Showing it
show-headline = { $name } ({ $code }): cycle { $cycle }, phase { $phase }
show-goal = Goal: { $goal }
show-goal-none = Goal: not written down yet – `partnership set goal TEXT`
show-vision = Vision: { $vision }
# $platforms is a list, one entry a room.
show-rooms = Rooms: { $count } – { $platforms }
# $role is coordinator or facilitator, $since a date.
show-role-accepted = { $person }: { $role }, accepted since { $since }
show-role-waiting = { $person }: { $role }, not yet accepted
show-zone = Time zone: { $zone }. Working languages: { $languages }
show-rules = Rules: the starter rules, and what decisions changed – `decision list --kind governance-rule`
show-rules-changed = Rules: the starter rules, and what decisions changed:
# $rule is one of set-….
show-rule = · { $rule } ({ $ref })
show-visibility = Visible from outside: { $visibility }
# $targets is a list of range-target.
show-range = Range of voices aimed at: { $targets }
# $axis is one of range-axis-…, $words what people call the group, $percent the share aimed at.
range-target = { $axis }: { $words }, { $percent } %
range-targets = { $targets }
show-archived = Archived since { $since }. The record stays readable.

## Rooms
# $code is a one-time code, $until the instant it ends.
link-code = One-time code: { $code }
link-how = In the other room send `partnership connect { $code }`. It works once, until { $until }.
# $platform is where the new room is, $rooms how many there are now.
room-connected = A room on { $platform } has joined { $name }. There are { $rooms } rooms now: each gets every announcement, and all answers go into one count.
room-detached = A room was detached and gets no announcements any more.
room-detached-here = This room is detached and gets no announcements any more.

## Settings
# $setting is one of setting-…, $to and $was its values.
setting-changed = { $setting }: { $to } (before: { $was })

## Roles
appointed = { $person } is named { $role }.
appointed-next = Not accepted yet: that takes a decision of all sides. `propose Accept { $person } --kind facilitator --person { $person }`
role-ended = { $person } is no longer { $role }.

## The end
archived = This partnership is archived: every schedule has stopped, and the record stays readable. Thank you to everybody who carried it.

## Somebody comes in
greeting = Welcome to { $name }. This is open now:
greeting-next = `status` shows how things stand. To speak for an organisation: `stakeholder represent ORG`. To read along: `stakeholder observe`

# Somebody was registered by another person: who did it ($by), in which partnership ($name), as what ($what: contact-lead,
# contact-alternate or contact-role); then what is kept, and how to stop.
contact-who = { $by } has registered you in the partnership { $name } as { $what }.
contact-role = { $role }
contact-kept = I keep your display name, your account, and what you say here in the organisation's name. `me show` lists it.
contact-stop = You do not want this? `me forget` shows what would go, `me forget --yes` erases it.

# Said in the rooms that stay. $platform: where the room that left is; $rooms: how many stay.
room-left = { $rooms ->
    [one] A room on { $platform } is not part of this partnership any more. One room stays.
   *[other] A room on { $platform } is not part of this partnership any more. { $rooms } rooms stay.
}

## A coordinator who has vanished
succession-backed = Nothing has been heard of the coordinators for 30 days. { $org } asks for { $person } as coordinator.
succession-how = A lead of another sector confirms: `partnership coordinator add { $person }`
succession-still-here = You are still here? Any command ends this, or just `me here`

# partnership export: comes with the file.
export-ready = The record of { $name }, as a file.
export-left-out = What is not yours to see is left out; only its seal is there, so that the rest still proves itself.
export-how = Anybody can check the file without asking us: `convenor verify FILE`
