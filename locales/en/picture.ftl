# Pictures: what stands in them, and what they show said in words. Short, as they are read at a phone's width.

## The cycle (method.md 2)
picture-cycle = Cycle { $cycle } · { $phase }
picture-cycle-below = { $met } of { $of } items have nothing left to do
picture-cycle-all = in every phase
picture-mark-done = done
picture-mark-attested = vouched for
picture-mark-partial = in part
picture-mark-open = open
picture-mark-stale = no longer
picture-mark-waived = not for us
picture-more = … and { $count ->
    [one] one more
   *[other] { $count } more
}

## The map (3)
picture-map = Voices by sector
# $grouping is the partnership's own word: country, river reach.
picture-map-grouping = Voices by { $grouping }
picture-map-below = { $voices ->
    [one] One voice
   *[other] { $voices } voices
} · as if { $effective } of { $sectors } were equally strong
picture-map-below-none = { $voices ->
    [0] Nobody has a voice yet
    [one] One voice
   *[other] { $voices } voices
}
picture-map-nobody = needed, nobody yet
picture-map-one = one voice only
picture-map-dominant = more than half of all voices
picture-map-more = … and { $count ->
    [one] one more group
   *[other] { $count } more groups
}, { $voices ->
    [one] one voice
   *[other] { $voices } voices
}
# $more counts codes beyond those in $codes.
picture-map-fragile = No substitute: { $codes }{ $more ->
    [0] { "" }
    [one] { " " }… and one more
   *[other] { " " }… and { $more } more
}

## The check-in (5.4); figures are words such as 3.7
picture-checkin = Check-in { $ref }
picture-value = Value checklist { $ref }
picture-checkin-below = { $answered } of { $invited } answered · closed { $closed }
picture-checkin-none = Too few answers: nothing is shown below { $least }.
picture-checkin-gap = gap { $gap }
picture-checkin-split = split
picture-checkin-lowest = lowest: { $sector } { $figure }
picture-checkin-floors = From 1, strongly disagree, to 5, strongly agree. No group of fewer than { $group } is shown, nothing below { $least } answers, and nobody's single answer.
picture-value-floors = 1 is “not”, 2 “partly”, 3 “we got it”. No group of fewer than { $group } is shown, nothing below { $least } answers, and nobody's single answer.
picture-legend-all = all together
picture-legend-lowest = lowest group
picture-legend-group = another group
picture-legend-others = small groups together

## The trend
picture-trend = From check-in to check-in
picture-trend-below = { $first }, { $since }, to { $last }, { $until }
picture-trend-none = No results yet that could be compared.
picture-trend-scale = Each from 1, at the bottom, to 5. The shaded part, below 3, is a concern. The arrow: up or down by 0.3 or more.

## The scorecard (6)
picture-scorecard = Openness { $total } of 100 · { $level }
picture-scorecard-none = Openness: not enough data yet
picture-scorecard-below = { $scored } of { $of } criteria have data
# $by has its sign: +4, -2.
picture-scorecard-change = { $by } since last time
picture-scorecard-no-data = no data
picture-scorecard-points = Each criterion from 0 to 4 filled boxes. It compares this partnership with itself, not with others.

## The timeline
picture-timeline = Decisions and reviews
picture-timeline-today = Today, { $date }
picture-timeline-none = Nothing has been proposed yet.
picture-timeline-earlier = … { $count ->
    [one] one earlier
   *[other] { $count } earlier
}
picture-timeline-later = … { $count ->
    [one] one later
   *[other] { $count } later
}
picture-timeline-what = { $what } · { $date }
picture-happens-adopted = agreed
picture-happens-not-adopted = not agreed
picture-happens-ended = no longer in force
picture-happens-closes = closes
picture-happens-reviewed = review held
picture-happens-review-due = review due

## Said for who cannot see the picture
picture-alt-cycle = A ring of four phases, cycle { $cycle }, now { $phase }. { $met } of { $of } items have nothing left to do.
picture-alt-checkin = Scales from 1 to 5 for check-in { $ref }, worst first. { $answered } of { $invited } answered.
picture-alt-value = Scales from 1 to 3 for value checklist { $ref }, worst first. { $answered } of { $invited } answered.
picture-alt-trend = A line for each question through { $rounds }.
picture-alt-timeline = A timeline: { $past ->
    [0] nothing behind us
    [one] one event behind us
   *[other] { $past } events behind us
}, { $ahead ->
    [0] nothing ahead
    [one] one ahead
   *[other] { $ahead } ahead
}.
picture-alt-row = { $name }: { $what }
