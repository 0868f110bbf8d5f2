# The log: what happened, newest first. $what is one of the sentences below, $who a person, $when an instant.

log-headline = { $count ->
    [one] The last entry:
   *[other] The last { $count } entries, newest first:
}
log-empty = Nothing happened in that time.
log-line = { $number } { $when } – { $who }, { $where }: { $what }
# Nobody said it on a platform.
log-line-inside = { $number } { $when } – { $who }: { $what }
# Nobody did it; it fell due.
log-line-time = { $number } { $when } – { $what }
# $page is the next page.
log-page = Page { $page }, newest first:
log-more = Earlier: `log --page { $page }` – about one matter: `log --on D1`

log-started = opened { $name }
log-room-connected = a room on { $platform } joined
log-room-detached = a room was detached
# $role is coordinator or facilitator.
log-appointed = { $person } was named { $role }
log-role-ended = { $person } is no longer { $role }
log-vacated = the personal data of somebody who took part were erased
log-archived = the partnership was archived
log-merged = two accounts of { $person } became one person
log-erased = { $count ->
    [one] one personal text was erased
   *[other] { $count } personal texts were erased
}

## Organisations: $org is the short code, $ref the S reference
log-org-added = { $name } was registered as { $org } ({ $ref })
log-represent-asked = { $person } asked to speak for { $org }
log-represent-accepted = { $person } may speak for { $org }
# $fields is a list of option words.
log-org-updated = { $org } changed its entry: { $fields }
log-handed = { $person } leads { $org }
log-dormant = { $org } ({ $ref }) is left out of new rolls, unheard for long
log-back = { $org } ({ $ref }) is back
log-coordinator-backed = { $org } asks for { $person } as coordinator
log-org-left = { $org } left

## Proposals and decisions: $ref is the D reference, $title a short title
log-proposed = { $ref } proposed, by { $method }: { $title }
log-sponsored = { $ref } backed by { $org }: { $title }
log-amended = { $ref } has a new text, version { $version }: { $title }
log-editorial = { $ref } has an editorial change: { $title }
log-editorial-contested = { $org } contests the editorial change of { $ref }: { $title }
# $language is the name of a language.
log-translated = { $ref } is there in { $language }: { $title }
log-opened = { $ref } opened, version { $version }, until { $closes }: { $title }
log-closing-early = { $ref } closes early, { $closes }: { $title }
log-kept-open = { $org } keeps { $ref } open until { $closes }: { $title }
log-position = { $org } on { $ref }: { $position }
# Hidden until closing.
log-position-hidden = { $org } answered { $ref }
log-advice = { $from } gave advice on { $ref }: { $title }
log-advice-answered = answer to { $from } on { $ref }: { $answer }
log-affected = { $org } was added to those affected by { $ref }: { $title }
log-escalated = { $org } said { $ref } is beyond the mandate: { $title }
log-turned-consent = { $ref } became a proposal to all, by consent: { $title }
log-recorded = { $ref } recorded, decided face to face by { $method }: { $title }
log-contested = { $org } contested the record of { $ref }: { $title }
log-corrected = the record of { $ref } was corrected: { $title }
log-confirmed = the record of { $ref } was confirmed: { $title }
log-extended = { $ref } extended to { $closes }: { $title }
log-integrating = { $ref } closed with an objection standing, worked on until { $until }: { $title }
# $verdict is one of verdict-…; $grade a bare letter, or nothing where not adopted; $unheard a number.
log-closed = { $ref } closed: { $verdict }{ $grade ->
    [A] , { grade-A }
    [B] , { grade-B }
    [C] , { grade-C }
    [D] , { grade-D }
    [E] , { grade-E }
   *[none] { "" }
}{ $unheard ->
    [0] { "" }
   *[other] , { $unheard } not heard
} – { $title }
log-withdrawn = { $ref } withdrawn: { $title }
log-outcome = { $ref } outcome stated: { $title }
log-dissent = dissent statement of { $org } on { $ref }: { $title }
log-dissent-withdrawn = { $org } took back its statement on { $ref }: { $title }
log-review-due = { $ref } review fell due: { $title }
log-review-answered = { $org } on the review of { $ref }: { $answer }
log-review-kept = { $ref } kept, looked at again on { $next }: { $title }
log-review-reopened = { $ref } open for talk again: { $title }
log-sunset = { $ref } ended by its own date: { $title }

## Polls and reminders
log-poll-asked = { $ref } asked: { $question }
log-poll-closed = { $ref } closed
log-reminder-set = { $ref } set

## Indicators, reviews, signals: $ref is the N or V reference
log-indicator-added = { $ref } is measured: { $name }
log-indicator-read = { $ref } { $name }: { $value }
log-indicator-ended = { $ref } is measured no more
log-review-opened = { $ref } dated for { $date }
log-review-moved = { $ref } has another date or chair
log-review-stated = statement of { $ref } recorded
log-pause-ended = the pause ended
log-signals-published = a suggested review became visible to all, not answered in 14 days
log-review-put-off = no review now: { $reason }
log-context = { $org } ({ $ref }) reported a change: { $text }
log-review-called = { $org } ({ $ref }) called for a review: { $reason }
log-checkin-scheduled = Standing check-in: { $every }
log-checkin-stopped = The standing check-in ended
log-checkin-opened = Check-in { $ref } opened, { $invited } asked
log-checkin-extended = Check-in { $ref } extended until { $closes }
log-checkin-closed = Check-in { $ref } closed, { $answered } of { $invited } answered
log-value-opened = Value checklist { $ref } opened, { $invited } asked
log-value-extended = Value checklist { $ref } extended until { $closes }
log-value-closed = Value checklist { $ref } closed, { $answered } of { $invited } answered
# $id is a criterion: C5.
log-criterion-commented = { $org } on { $id }: { $text }
log-scorecard-published = The scorecard was published
