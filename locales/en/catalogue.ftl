# What the parser answers to a mistake. The command words themselves are never translated.

refusal-empty = There is nothing to do in an empty line.
refusal-try-help = help lists what I understand.
refusal-control-character = The line holds a control character ({ $code }) that nobody can see. Please type it again without it.
refusal-line-too-long = The line has { $count } characters; { $limit } is the most I take at once.
refusal-argument-too-long = { $argument } has { $count } characters; { $limit } is the most for one text.

refusal-unknown-command = I know no command “{ $word }”.
refusal-unknown-verb = { $noun } has no “{ $word }”.
refusal-missing-verb = { $noun } needs one more word.
refusal-verbs = After { $noun } may come: { $verbs }.
refusal-did-you-mean = Did you mean { $suggestion }?
refusal-example = For example: { $example }
refusal-usage = It is written: { $usage }

refusal-unknown-option = { $command } has no option { $option }. If it is part of your text, put the text in double quotes.
refusal-option-twice = { $option } is given twice; I take it once.
refusal-option-needs-value = { $option } needs a value behind it.
refusal-option-takes-no-value = { $option } stands alone, without a value.
refusal-quote-open = A closing quote is missing behind: { $from }
refusal-extra-words = I do not know what to do with “{ $words }”. Your own text stands before the options, or in double quotes.
refusal-missing = Something is missing: { $what }.
refusal-not-together = { $one } and { $other } can't stand together.
refusal-unclear = I do not understand this { $command }.

refusal-possible = Possible: { $words }.
refusal-invalid-choice = “{ $value }” does not fit here.
refusal-invalid-position = “{ $value }” is no position.
refusal-invalid-reference = “{ $value }” is no reference. A reference is a letter and a number, such as D1.
refusal-invalid-number = “{ $value }” is no number I can use for { $argument }.
refusal-invalid-value = “{ $value }” does not fit { $argument }.
refusal-invalid-zone = “{ $value }” is no time zone I know. A time zone is a region and a city, such as Africa/Nairobi.

refusal-invalid-when = “{ $value }” is no point in time. I understand 2027-03-01, 2027-03-01 14:00, in 7 days, tomorrow 9:00, next monday.
refusal-no-such-day = There is no day “{ $value }” in the calendar.
refusal-no-such-time = There is no time of day “{ $value }”. I understand 09:30.
refusal-when-out-of-range = “{ $value }” is too far away.

refusal-invalid-duration = “{ $value }” is no length of time. I understand 90m, 24h, 7d, 2w, 3 months.
refusal-duration-unit = “{ $value }” is no unit of time. I understand 90m, 24h, 7d, 2w, 3 months.
refusal-duration-zero = “{ $value }” is no time at all.
refusal-duration-too-long = “{ $value }” is longer than ten years.

refusal-invalid-every = “{ $value }” is no rhythm I know. I understand daily, weekly on monday, monthly on the last friday at 09:30, every 60 days.
refusal-every-fields = A cron expression has five fields; this one has { $count }.
refusal-every-field = “{ $value }” does not fit as { $field } of a cron expression.
refusal-every-never = “{ $value }” never comes: there is no such day.
refusal-every-interval = “{ $value }” is no interval: it is nothing, or longer than ten years.
refusal-every-day = “{ $value }” is no day of a month.
refusal-every-misfit = “{ $on }” does not go with “{ $every }”.
cron-minute = the minute
cron-hour = the hour
cron-day-of-month = the day of the month
cron-month = the month
cron-day-of-week = the day of the week

refusal-invalid-days = “{ $value }” is no day of the week. I understand saturday, sunday.
refusal-days-all = All seven days off would leave no day for anything.
refusal-invalid-hours = “{ $value }” are no hours. I understand 21:00-07:00.
refusal-hours-equal = “{ $value }” begins and ends at the same time.
