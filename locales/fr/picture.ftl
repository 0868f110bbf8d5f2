# Images : ce qui s'y lit, et ce qu'elles montrent, dit en mots.

picture-cycle = Cycle { $cycle } · { $phase }
picture-cycle-below = { $met } points sur { $of } ne demandent plus rien
picture-cycle-all = dans toutes les phases
picture-mark-done = fait
picture-mark-attested = attesté
picture-mark-partial = en partie
picture-mark-open = ouvert
picture-mark-stale = plus valable
picture-mark-waived = pas pour nous
picture-more = … et { $count ->
    [one] { $count } autre
    [many] { $count } d'autres
   *[other] { $count } autres
}

picture-map = Voix par secteur
picture-map-grouping = Voix par { $grouping }
picture-map-below = { $voices ->
    [one] { $voices } voix
    [many] { $voices } de voix
   *[other] { $voices } voix
} · comme si { $effective } sur { $sectors } étaient de force égale
picture-map-below-none = { $voices ->
    [0] Personne n'a encore de voix
    [one] { $voices } voix
    [many] { $voices } de voix
   *[other] { $voices } voix
}
picture-map-nobody = nécessaire, encore personne
picture-map-one = une seule voix
picture-map-dominant = plus de la moitié des voix
picture-map-more = … et { $count ->
    [one] { $count } autre groupe
    [many] { $count } d'autres groupes
   *[other] { $count } autres groupes
}, { $voices ->
    [one] { $voices } voix
    [many] { $voices } de voix
   *[other] { $voices } voix
}
picture-map-fragile = Sans suppléance : { $codes }{ $more ->
    [0] { "" }
    [one] { " " }… et { $more } autre
    [many] { " " }… et { $more } d'autres
   *[other] { " " }… et { $more } autres
}

picture-checkin = Point d'étape { $ref }
picture-value = Liste des apports { $ref }
picture-checkin-below = { $answered } réponses sur { $invited } · clos { $closed }
picture-checkin-none = Trop peu de réponses : rien n'est montré en dessous de { $least }.
picture-checkin-gap = écart { $gap }
picture-checkin-split = avis partagés
picture-checkin-lowest = au plus bas : { $sector } { $figure }
picture-checkin-floors = De 1, pas du tout d'accord, à 5, tout à fait d'accord. Aucun groupe de moins de { $group } n'est montré, rien en dessous de { $least } réponses, et la réponse de personne.
picture-value-floors = 1 veut dire « non », 2 « en partie », 3 « nous l'avons obtenu ». Aucun groupe de moins de { $group } n'est montré, rien en dessous de { $least } réponses, ni la réponse de personne.
picture-legend-all = tous ensemble
picture-legend-lowest = groupe le plus bas
picture-legend-group = un autre groupe
picture-legend-others = petits groupes réunis

picture-trend = D'un point d'étape à l'autre
picture-trend-below = de { $first }, { $since }, à { $last }, { $until }
picture-trend-none = Pas encore de résultats à comparer.
picture-trend-scale = De 1, en bas, à 5. La partie ombrée, en dessous de 3, est préoccupante. La flèche : hausse ou baisse de 0.3 ou plus.

picture-scorecard = Ouverture { $total } sur 100 · { $level }
picture-scorecard-none = Ouverture : pas encore assez de données
picture-scorecard-below = { $scored } critères sur { $of } ont des données
picture-scorecard-change = { $by } depuis la dernière fois
picture-scorecard-no-data = sans données
picture-scorecard-points = Chaque critère de 0 à 4 cases pleines. Ce partenariat se compare à lui-même, pas à d'autres.

picture-timeline = Décisions et revues
picture-timeline-today = Aujourd'hui, { $date }
picture-timeline-none = Rien n'a encore été proposé.
picture-timeline-earlier = … { $count ->
    [one] { $count } plus ancien
    [many] { $count } de plus anciens
   *[other] { $count } plus anciens
}
picture-timeline-later = … { $count ->
    [one] { $count } plus tard
    [many] { $count } plus tard
   *[other] { $count } plus tard
}
picture-timeline-what = { $what } · { $date }
picture-happens-adopted = adoptée
picture-happens-not-adopted = non adoptée
picture-happens-ended = plus en vigueur
picture-happens-closes = clôture
picture-happens-reviewed = revue tenue
picture-happens-review-due = revue à faire

picture-alt-cycle = Un anneau de quatre phases, cycle { $cycle }, maintenant { $phase }. { $met } points sur { $of } ne demandent plus rien.
picture-alt-checkin = Des échelles de 1 à 5 pour le point d'étape { $ref }, le plus faible d'abord. { $answered } réponses sur { $invited }.
picture-alt-value = Échelles de 1 à 3 de la liste des apports { $ref }, le pire d'abord. { $answered } réponses sur { $invited }.
picture-alt-trend = Une ligne par question, de tour en tour : { $rounds }.
picture-alt-timeline = Une ligne du temps : { $past ->
    [0] rien derrière nous
    [one] { $past } événement passé
    [many] { $past } d'événements passés
   *[other] { $past } événements passés
}, { $ahead ->
    [0] rien devant nous
    [one] { $ahead } à venir
    [many] { $ahead } à venir
   *[other] { $ahead } à venir
}.
picture-alt-row = { $name } : { $what }
