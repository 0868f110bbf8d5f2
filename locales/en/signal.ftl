# Signals: what suggests a review. $about is a reference, a short code or a sector, or empty; $signals a list of signal-….

signal-s1 = S1: the date of the next review is reached
signal-s2 = S2: { $about } has an item below 3.0 overall
signal-s3 = S3: { $about } shows sectors far apart, or a group below 2.5
signal-s4 = S4: { $about } is lower than the round before
signal-s5 = S5: { $about } is split on trust, influence or sharing
signal-s6 = S6: few answered { $about }, or a whole sector was silent
signal-s7 = S7: { $about } is the second decision in a row without quorum
signal-s7-objection = S7: an objection or block to { $about } has stood for more than 21 days
signal-s8 = S8: { $about } was adopted against a whole sector
signal-s9 = S9: more than 30 % of the commitments due are overdue by more than 14 days
signal-s10 = S10: { $about } is off track twice in a row, or two readings are missing
signal-s11 = S11: somebody who is needed is gone
signal-s11-sector = S11: the sector { $about } has one voice left, or none
signal-s11-org = S11: { $about } has left, who had said what it brings
signal-s12 = S12: { $about }, from outside, has no answer after 30 days
signal-s13 = S13: a change of context was reported, and another sector sees it too
signal-s14 = S14: two voices of different sectors ask for a review

review-suggested = A review is suggested:
review-suggested-how = Your answer: `review open --on WHEN --chair PERSON`, or `review later REASON`. Without an answer all partners see this in 14 days.
# $ref is the review that is dated already.
review-suggested-seen = { $ref } is dated and looks at it – `review list`
# $since is a date.
review-suggested-public = Suggested to coordinators and facilitators on { $since }, and not answered in 14 days: all partners see it now. They answer with `review open --on WHEN --chair PERSON` or `review later REASON`; two voices of different sectors open one with `review call REASON`.
review-suggested-line = · Review suggested ({ $signals }), { $days ->
    [one] 1 day
   *[other] { $days } days
} ago – `review open --on WHEN --chair PERSON` or `review later REASON`
review-put-off = No review now: { $reason }
review-later-done = Recorded: no review now, with your reason.

review-signal = { $org } reports a change: { $text }
review-signal-how = If a voice of another sector sees it too, it suggests a review: `review signal TEXT`
review-signal-heard = A second sector sees it: that suggests a review to coordinators and facilitators.
review-signal-done = { $org }: the change is reported. A voice of another sector may second it with `review signal TEXT`.
review-signal-seconded = { $org }: recorded. This seconds what another sector reported.
review-called = { $org } calls for a review: { $reason }
review-called-how = With a second voice, of another sector, it opens: `review call REASON`
review-call-done = { $org }: recorded. A voice of another sector opens the review with `review call REASON`.
