# What the parser answers to a mistake. The command words themselves are never translated.

refusal-empty = En una línea vacía no hay nada que hacer.
refusal-try-help = help muestra lo que entiendo.
refusal-control-character = La línea contiene un carácter de control ({ $code }) que nadie puede ver. Escríbala de nuevo sin él, por favor.
refusal-line-too-long = La línea tiene { $count } caracteres; { $limit } es lo máximo que tomo de una vez.
refusal-argument-too-long = { $argument } tiene { $count } caracteres; { $limit } es lo máximo para un texto.

refusal-unknown-command = No conozco el comando «{ $word }».
refusal-unknown-verb = { $noun } no tiene «{ $word }».
refusal-missing-verb = { $noun } necesita una palabra más.
refusal-verbs = Después de { $noun } puede venir: { $verbs }.
refusal-did-you-mean = ¿Quiso decir { $suggestion }?
refusal-example = Por ejemplo: { $example }
refusal-usage = Se escribe: { $usage }

refusal-unknown-option = { $command } no tiene la opción { $option }. Si forma parte de su texto, ponga el texto entre comillas dobles.
refusal-option-twice = { $option } aparece dos veces; la tomo una vez.
refusal-option-needs-value = { $option } necesita un valor detrás.
refusal-option-takes-no-value = { $option } va sola, sin valor.
refusal-quote-open = Falta una comilla de cierre después de: { $from }
refusal-extra-words = No sé qué hacer con «{ $words }». Su propio texto va antes de las opciones, o entre comillas dobles.
refusal-missing = Falta algo: { $what }.
refusal-not-together = { $one } y { $other } no pueden ir juntos.
refusal-unclear = No entiendo este { $command }.

refusal-possible = Posible: { $words }.
refusal-invalid-choice = «{ $value }» no encaja aquí.
refusal-invalid-position = «{ $value }» no es una posición.
refusal-invalid-reference = «{ $value }» no es una referencia. Una referencia es una letra y un número, como D1.
refusal-invalid-number = «{ $value }» no es un número que sirva para { $argument }.
refusal-invalid-value = «{ $value }» no encaja en { $argument }.
refusal-invalid-zone = No conozco la zona horaria «{ $value }». Una zona horaria es una región y una ciudad, como Africa/Nairobi.

refusal-invalid-when = «{ $value }» no es un momento. Entiendo 2027-03-01, 2027-03-01 14:00, in 7 days, tomorrow 9:00, next monday.
refusal-no-such-day = En el calendario no hay ningún día «{ $value }».
refusal-no-such-time = No hay ninguna hora «{ $value }». Entiendo 09:30.
refusal-when-out-of-range = «{ $value }» está demasiado lejos.

refusal-invalid-duration = «{ $value }» no es una duración. Entiendo 90m, 24h, 7d, 2w, 3 months.
refusal-duration-unit = «{ $value }» no es una unidad de tiempo. Entiendo 90m, 24h, 7d, 2w, 3 months.
refusal-duration-zero = «{ $value }» no dura nada.
refusal-duration-too-long = «{ $value }» es más de diez años.

refusal-invalid-every = No conozco el ritmo «{ $value }». Entiendo daily, weekly on monday, monthly on the last friday at 09:30, every 60 days.
refusal-every-fields = Una expresión cron tiene cinco campos; esta tiene { $count }.
refusal-every-field = «{ $value }» no encaja como { $field } de una expresión cron.
refusal-every-never = «{ $value }» no llega nunca: no hay tal día.
refusal-every-interval = «{ $value }» no es un intervalo: no es nada, o es más de diez años.
refusal-every-day = «{ $value }» no es un día del mes.
refusal-every-misfit = «{ $on }» no va con «{ $every }».
cron-minute = el minuto
cron-hour = la hora
cron-day-of-month = el día del mes
cron-month = el mes
cron-day-of-week = el día de la semana

refusal-invalid-days = «{ $value }» no es un día de la semana. Entiendo saturday, sunday.
refusal-days-all = Con los siete días libres no quedaría ninguno para nada.
refusal-invalid-hours = «{ $value }» no son horas. Entiendo 21:00-07:00.
refusal-hours-equal = «{ $value }» empieza y termina a la misma hora.
