# Zorg voor het bestand. Notatie: Fluent. Teksten: CC BY 4.0.

# Bij het openen
banner-read-only = Dit werkboek is alleen te lezen: je kunt rondkijken, maar niets bewaren.
banner-migrated = Dit werkboek was van een oudere versie, en is nu bijgewerkt. Zoals het was, staat het in { $backup }.
workbook-cut-off = In dit werkboek is een schrijfactie afgebroken, en ik kan dat niet herstellen omdat het alleen te lezen is: { $path }. Maak het beschrijfbaar en open het dan; kopieer je het eerst, neem dan ook het bestand mee dat op -journal eindigt.
workbook-not-migrated = Dit werkboek is van een oudere versie: { $path }. Voor ik het bijwerk maak ik een reservekopie, en dat lukte niet: { $backup } ({ $reason }). Maak daar ruimte, en open het opnieuw; er is niets aan veranderd.
workbook-holder-named = { " " }({ $program }, proces { $pid })
