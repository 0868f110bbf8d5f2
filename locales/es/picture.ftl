# Imágenes: lo que se lee en ellas, y lo que muestran, dicho en palabras.

picture-cycle = Ciclo { $cycle } · { $phase }
picture-cycle-below = { $met } de { $of } puntos ya no piden nada
picture-cycle-all = en todas las fases
picture-mark-done = hecho
picture-mark-attested = atestiguado
picture-mark-partial = en parte
picture-mark-open = abierto
picture-mark-stale = ya no vale
picture-mark-waived = no para nosotros
picture-more = … y { $count ->
    [one] { $count } más
    [many] { $count } más
   *[other] { $count } más
}

picture-map = Voces por sector
picture-map-grouping = Voces por { $grouping }
picture-map-below = { $voices ->
    [one] { $voices } voz
    [many] { $voices } de voces
   *[other] { $voices } voces
} · como si { $effective } de { $sectors } tuvieran igual fuerza
picture-map-below-none = { $voices ->
    [0] Nadie tiene voz todavía
    [one] { $voices } voz
    [many] { $voices } de voces
   *[other] { $voices } voces
}
picture-map-nobody = necesario, nadie todavía
picture-map-one = una sola voz
picture-map-dominant = más de la mitad de las voces
picture-map-more = … y { $count ->
    [one] { $count } grupo más
    [many] { $count } de grupos más
   *[other] { $count } grupos más
}, { $voices ->
    [one] { $voices } voz
    [many] { $voices } de voces
   *[other] { $voices } voces
}
picture-map-fragile = Sin suplente: { $codes }{ $more ->
    [0] { "" }
    [one] { " " }… y { $more } más
    [many] { " " }… y { $more } más
   *[other] { " " }… y { $more } más
}

picture-checkin = Consulta { $ref }
picture-value = Balance de valor { $ref }
picture-checkin-below = { $answered } de { $invited } respondieron · cerrada { $closed }
picture-checkin-none = Muy pocas respuestas: por debajo de { $least } no se muestra nada.
picture-checkin-gap = brecha { $gap }
picture-checkin-split = opiniones divididas
picture-checkin-lowest = más bajo: { $sector } { $figure }
picture-checkin-floors = De 1, muy en desacuerdo, a 5, muy de acuerdo. No se muestra ningún grupo de menos de { $group }, nada por debajo de { $least } respuestas, ni la respuesta de nadie.
picture-value-floors = 1 es «no», 2 «en parte», 3 «lo logramos». No se muestra ningún grupo de menos de { $group }, nada por debajo de { $least } respuestas, ni la respuesta de nadie.
picture-legend-all = todos juntos
picture-legend-lowest = grupo más bajo
picture-legend-group = otro grupo
picture-legend-others = grupos pequeños juntos

picture-trend = De consulta en consulta
picture-trend-below = de { $first }, { $since }, a { $last }, { $until }
picture-trend-none = Todavía no hay resultados que comparar.
picture-trend-scale = De 1, abajo, a 5. La parte sombreada, por debajo de 3, preocupa. La flecha: sube o baja 0.3 o más.

picture-scorecard = Apertura { $total } de 100 · { $level }
picture-scorecard-none = Apertura: aún no hay datos suficientes
picture-scorecard-below = { $scored } de { $of } criterios tienen datos
picture-scorecard-change = { $by } desde la última vez
picture-scorecard-no-data = sin datos
picture-scorecard-points = Cada criterio, de 0 a 4 casillas llenas. La alianza se compara consigo misma, no con otras.

picture-timeline = Decisiones y revisiones
picture-timeline-today = Hoy, { $date }
picture-timeline-none = Todavía no se ha propuesto nada.
picture-timeline-earlier = … { $count ->
    [one] { $count } anterior
    [many] { $count } anteriores
   *[other] { $count } anteriores
}
picture-timeline-later = … { $count ->
    [one] { $count } posterior
    [many] { $count } posteriores
   *[other] { $count } posteriores
}
picture-timeline-what = { $what } · { $date }
picture-happens-adopted = aprobada
picture-happens-not-adopted = no aprobada
picture-happens-ended = ya no vigente
picture-happens-closes = cierra
picture-happens-reviewed = revisión hecha
picture-happens-review-due = toca revisión

picture-alt-cycle = Un anillo de cuatro fases, ciclo { $cycle }, ahora { $phase }. { $met } de { $of } puntos ya no piden nada.
picture-alt-checkin = Escalas de 1 a 5 de la consulta { $ref }, lo peor primero. { $answered } de { $invited } respondieron.
picture-alt-value = Escalas de 1 a 3 del balance de valor { $ref }, lo peor primero. { $answered } de { $invited } respondieron.
picture-alt-trend = Una línea por pregunta a lo largo de { $rounds }.
picture-alt-timeline = Una línea del tiempo: { $past ->
    [0] nada atrás
    [one] { $past } hecho atrás
    [many] { $past } de hechos atrás
   *[other] { $past } hechos atrás
}, { $ahead ->
    [0] nada por delante
    [one] { $ahead } por delante
    [many] { $ahead } por delante
   *[other] { $ahead } por delante
}.
picture-alt-row = { $name }: { $what }
