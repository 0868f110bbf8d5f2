# Signals. What each argument is stands in locales/en.

signal-s1 = S1: llegó la fecha de la próxima revisión
signal-s2 = S2: { $about } tiene un punto por debajo de 3,0 en conjunto
signal-s3 = S3: { $about } muestra sectores muy alejados, o un grupo por debajo de 2,5
signal-s4 = S4: { $about } está más bajo que la vez anterior
signal-s5 = S5: { $about } está dividido en confianza, influencia o reparto
signal-s6 = S6: pocos respondieron { $about }, o calló un sector entero
signal-s7 = S7: { $about } es la segunda decisión seguida sin quórum
signal-s7-objection = S7: una objeción o un bloqueo a { $about } lleva más de 21 días
signal-s8 = S8: { $about } se adoptó contra un sector entero
signal-s9 = S9: más del 30 % de los compromisos vencidos lleva más de 14 días de atraso
signal-s10 = S10: { $about } está fuera de rumbo dos veces seguidas, o faltan dos lecturas
signal-s11 = S11: se fue alguien que hace falta
signal-s11-sector = S11: al sector { $about } le queda una voz, o ninguna
signal-s11-org = S11: { $about } se fue, y había dicho lo que aporta
signal-s12 = S12: { $about }, de fuera, sigue sin respuesta tras 30 días
signal-s13 = S13: se comunicó un cambio de contexto, y otro sector también lo ve
signal-s14 = S14: dos voces de sectores distintos piden una revisión

review-suggested = Se sugiere una revisión:
review-suggested-how = Su respuesta: `review open --on WHEN --chair PERSON`, o `review later REASON`. Sin respuesta, todas las partes ven esto en 14 días.
review-suggested-seen = { $ref } tiene fecha y lo mira – `review list`
review-suggested-public = Sugerido a coordinación y facilitación el { $since }, y sin respuesta en 14 días: ahora lo ven todas las partes. Responden con `review open --on WHEN --chair PERSON` o `review later REASON`; dos voces de sectores distintos abren una con `review call REASON`.
review-suggested-line = · Revisión sugerida ({ $signals }), hace { $days ->
    [one] { $days } día
    [many] { $days } de días
   *[other] { $days } días
} – `review open --on WHEN --chair PERSON` o `review later REASON`
review-put-off = Ahora no hay revisión: { $reason }
review-later-done = Anotado: ahora no hay revisión, con su razón.

review-signal = { $org } comunica un cambio: { $text }
review-signal-how = Si una voz de otro sector también lo ve, se sugiere una revisión: `review signal TEXT`
review-signal-heard = Un segundo sector lo ve: eso sugiere una revisión a coordinación y facilitación.
review-signal-done = { $org }: el cambio está comunicado. Una voz de otro sector puede apoyarlo con `review signal TEXT`.
review-signal-seconded = { $org }: anotado. Apoya lo que otro sector comunicó.
review-called = { $org } pide una revisión: { $reason }
review-called-how = Con una segunda voz, de otro sector, se abre: `review call REASON`
review-call-done = { $org }: anotado. Una voz de otro sector abre la revisión con `review call REASON`.
