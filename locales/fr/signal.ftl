# Signals. What each argument is stands in locales/en.

signal-s1 = S1 : la date du prochain bilan est atteinte
signal-s2 = S2 : { $about } a un point au-dessous de 3,0 dans l'ensemble
signal-s3 = S3 : { $about } montre des secteurs éloignés, ou un groupe au-dessous de 2,5
signal-s4 = S4 : { $about } est plus bas que la fois d'avant
signal-s5 = S5 : { $about } est partagé sur la confiance, l'influence ou le partage
signal-s6 = S6 : peu ont répondu à { $about }, ou tout un secteur s'est tu
signal-s7 = S7 : { $about } est la deuxième décision de suite sans quorum
signal-s7-objection = S7 : une objection ou un blocage à { $about } tient depuis plus de 21 jours
signal-s8 = S8 : { $about } a été adopté contre tout un secteur
signal-s9 = S9 : plus de 30 % des engagements échus ont plus de 14 jours de retard
signal-s10 = S10 : { $about } est hors trajectoire deux fois de suite, ou deux relevés manquent
signal-s11 = S11 : quelqu'un de nécessaire est parti
signal-s11-sector = S11 : le secteur { $about } n'a plus qu'une voix, ou aucune
signal-s11-org = S11 : { $about } est parti, qui avait dit ce qu'il apporte
signal-s12 = S12 : { $about }, venu du dehors, est sans réponse après 30 jours
signal-s13 = S13 : un changement de contexte a été signalé, et un autre secteur le voit aussi
signal-s14 = S14 : deux voix de secteurs différents demandent un bilan

review-suggested = Un bilan est suggéré :
review-suggested-how = Votre réponse : `review open --on WHEN --chair PERSON`, ou `review later REASON`. Sans réponse, tous les partenaires voient ceci dans 14 jours.
review-suggested-seen = { $ref } est daté et s'en occupe – `review list`
review-suggested-public = Suggéré à la coordination et à la facilitation le { $since }, resté sans réponse 14 jours : tous les partenaires le voient maintenant. Elles répondent par `review open --on WHEN --chair PERSON` ou `review later REASON` ; deux voix de secteurs différents en ouvrent un par `review call REASON`.
review-suggested-line = · Bilan suggéré ({ $signals }), il y a { $days ->
    [one] { $days } jour
    [many] { $days } de jours
   *[other] { $days } jours
} – `review open --on WHEN --chair PERSON` ou `review later REASON`
review-put-off = Pas de bilan maintenant : { $reason }
review-later-done = C'est noté : pas de bilan maintenant, avec votre raison.

review-signal = { $org } signale un changement : { $text }
review-signal-how = Si une voix d'un autre secteur le voit aussi, cela suggère un bilan : `review signal TEXT`
review-signal-heard = Un deuxième secteur le voit : cela suggère un bilan à la coordination et à la facilitation.
review-signal-done = { $org } : le changement est signalé. Une voix d'un autre secteur peut l'appuyer par `review signal TEXT`.
review-signal-seconded = { $org } : c'est noté. Cela appuie ce qu'un autre secteur a signalé.
review-called = { $org } demande un bilan : { $reason }
review-called-how = Avec une deuxième voix, d'un autre secteur, il s'ouvre : `review call REASON`
review-call-done = { $org } : c'est noté. Une voix d'un autre secteur ouvre le bilan par `review call REASON`.
