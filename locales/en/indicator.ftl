# Indicators: what the partnership measures itself by. $ref is the N reference, $org the owner's short code, $name what is
# measured, $value a figure with its unit, $way one of indicator-way… below, $course one of course-….

indicator-figure = { $value } { $unit }
indicator-way = { $baseline } → { $target }
# $by is a date.
indicator-way-by = { $baseline } → { $target } by { $by }
indicator-target = wanted { $target }
indicator-target-by = wanted { $target } by { $by }
indicator-baseline = from { $baseline }
indicator-no-way = no target yet

course-unread = not read yet
course-stale = no fresh reading
course-off-track = off track
course-on-track = on track
course-read = read

# $at is the date of the last reading.
indicator-line = { $ref } { $name } ({ $org }): { $way } · { $value } on { $at }, { $course } – `indicator read { $ref } NUMBER`
indicator-line-unread = { $ref } { $name } ({ $org }): { $way } · not read yet – `indicator read { $ref } NUMBER`
indicator-added = { $ref } is measured from now on: { $name } ({ $org }), { $way }
# $every is a rhythm as people type it: monthly on the 20th at 09:00.
indicator-rhythm = Read { $every }, first { $next }.
indicator-done = { $ref } is set up. Its first reading is due { $next }.
indicator-recorded = { $ref }: { $value }. Recorded.
# $was is what stood there for the same date.
indicator-corrected = { $ref }: { $value }. Recorded in place of { $was }.
indicator-next = Next reading due { $next }.
indicator-read = { $ref } { $name }: { $value } ({ $way }), { $course }
indicator-read-anew = { $ref } { $name } is corrected: { $value } instead of { $was } ({ $way }), { $course }
indicator-note = What it means: { $note }
# $due is a date.
indicator-due = A reading of { $ref } is due: { $name }
indicator-due-late = A reading of { $ref } was due { $due }: { $name }
indicator-last = Last: { $value } on { $at }.
indicator-how = Answer with the number, or `indicator read { $ref } NUMBER --note what it means`
indicator-ended = { $ref } { $name } is measured no more.
indicator-ended-reason = { $ref } { $name } is measured no more: { $reason }
indicators-none = Nothing is measured yet – `indicator add NAME --owner ORG --baseline X --target X --every monthly`
indicators-more = … and { $count } more – `status` names the first.
