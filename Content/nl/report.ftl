# Wat een uitkomst zegt. De naam van het niveau komt vóór het getal; wat er nog niet is, en nooit "te laag".
# "jullie" is onze kant, "zij" de andere.

decimal-separator = ,

# De kop
report-heading = { $name }: { $level } (niveau { $number } van { $top })
report-heading-provisional = { $name }: { $level } (niveau { $number } van { $top }), zoals het er nu uitziet
report-heading-open = { $name }: nog open
report-level = { $level } (niveau { $number })
report-open = nog open
report-range = Minstens { $low }, hooguit { $high }: meer is er nog niet over te zeggen.
report-reserve = Met een slag om de arm: nog maar één kant heeft gekeken.
report-counted-strictly = Streng geteld: zonder voorbeeld telt een 2 of een 3 als een 1.
report-previous = Vorige keer: { $level }
report-gut-feeling = Op gevoel: { $level }

# Wat eerst komt
report-divided = Eerst dit: over { $name } denken jullie verschillend. Begin daar; het niveau komt later.
report-divided-theirs = Eerst dit: bij { $name } denken ze er onderling verschillend over. Vraag waar dat in zit.
report-divided-spread = Zonder namen: { $levels }.
report-divided-count = { $count } keer { $level }
report-gap = Begin bij het verschil. { $name }: jullie zien { $ours }, zij zien { $theirs }.
report-views-same = { $name }: jullie en zij zien hetzelfde, { $ours }.
report-views-open = { $name }: bij jullie { $ours }, bij hen { $theirs }.
report-details-ours = Hieronder staat hoe jullie het zien: daar volgt de uitkomst uit.
report-details-theirs = Hieronder staat hoe zij het zien: daar volgt de uitkomst uit.

# De drie toetsen
report-check-evidence = bewijs
report-check-reciprocity = wederkerigheid
report-check-foundation = fundament
report-the-evidence = het bewijs
report-the-reciprocity = de wederkerigheid
report-the-foundation = het fundament
report-and = en
report-limited-by = De laagste van de drie telt, en dat is hier { $checks }.
report-other-blocks = Verder: { $scores }
report-give = geven { $mean }
report-get = krijgen { $mean }
report-mean = { $mean } van 3
report-balance-balanced = in balans
report-balance-leaning-give = jullie geven wat meer
report-balance-leaning-get = jullie krijgen wat meer
report-balance-one-sided-give = jullie geven veel meer
report-balance-one-sided-get = jullie krijgen veel meer
report-balance-undefined = nog niet te zeggen

# Waarom
report-item = { $label } (nu een { $value })
report-item-unknown = { $label } (nog onbekend)
report-item-plain = { $label }
report-item-numbered = { $label } [{ $number }]
report-more = en nog { $count }
report-not-yet = Dit is er nog niet, of nog maar half: { $items }.
report-missing-give = Van jullie kant gebeurt er nog weinig.
report-missing-get = Van hun kant gebeurt er nog weinig.
report-missing-both = Over en weer gebeurt er nog weinig.
report-pattern-opportunity = Het fundament ligt er al: daar kunnen jullie op bouwen.
report-pattern-vulnerable = Jullie doen samen meer dan het fundament kan dragen. Dat is kwetsbaar.
report-unknown = Nog niet bekend, en dit maakt het verschil: { $items }.
report-unknown-how = Beginnen doe je met { $command }.
report-tipping-up = Voor { $level } is één stap genoeg, bij een van deze: { $items }. Wat zou er moeten gebeuren?
report-tipping-up-one = Voor { $level } is één stap genoeg: { $items }. Wat zou er moeten gebeuren?
report-tipping-down = Wees hier zuinig op: { $items }. Wordt één daarvan minder, dan is het { $level }.
report-tipping-down-one = Wees hier zuinig op: { $items }. Wordt dat minder, dan is het { $level }.
report-core = Tel je alleen de vragen uit het artikel, dan is het { $level }.
report-strict = Telt een 2 of een 3 zonder voorbeeld als een 1, dan is het { $level }.

# Signalen
report-cooling = Koeler dan een jaar geleden: { $factors }. Bel eens, zonder voorstel.
report-stale = Het jongste voorbeeld is meer dan een jaar oud.
report-one-sided-give = Het komt vooral van jullie kant. Dat is een signaal en geen oordeel: vaak begint het met geven.
report-one-sided-get = Er komt meer binnen dan er teruggaat. Wat hebben jullie hun te geven?
report-spread = Het verst uit elkaar: { $items }. Wie weet een voorbeeld?
report-of-two-minds = Hierover zijn jullie het niet eens, en dat mag: { $items }.
report-spread-item = { $label } (van { $low } tot { $high })
report-short-form = Dit is de korte vorm; met de andere vragen erbij kan het beeld nog verschuiven.
report-in-sight = Niet blind: jullie staken je vingers op en zagen elkaar.
report-one-view-ours = Zo zien jullie het; de ander is nog niet gevraagd.
report-one-view-theirs = Zo zien zij het; jullie eigen antwoorden zijn er nog niet.

# Wat nu
report-steps = Volgende stappen
report-because = Waarom: { $items }
report-limits =
    De grenzen tussen de niveaus zijn afspraken; niemand heeft ze geijkt. Mensen kijken mild naar zichzelf: vraag om
    voorbeelden, en vraag het de ander. Hoe lang een relatie duurt, zegt niets over hoe diep het gaat.

# Toelichting
report-legend = Bewijs is wat er gedaan is, wederkerigheid of het van twee kanten komt, fundament hoe stevig de succesfactoren staan. De getallen zijn punten van 100; tussen haakjes staat hoeveel er beantwoord is.
report-beside = Dit niveau rust op de { $short } vragen van de korte vorm. Je beantwoordde er daarna nog { $count }; die tellen pas mee als je ook de rest beantwoordt.
report-unknown-check = onbekend
report-too-little-known = Over { $check } is nog te weinig bekend: { $blocks }. Het niveau hangt er nu niet van af.
report-known-of = { $block } ({ $known } van de { $count } vragen)
report-to-go = Tot { $level } ontbreekt nog: { $items }. Een stap is één antwoord één hoger.
report-to-go-one = { $place } één stap
report-to-go-other = { $place } { $steps } stappen
report-giving = geven
report-getting = krijgen
report-gut-feeling-higher = Je gevoel ligt hoger dan je antwoorden; daar zit vaak een gesprek in.
report-gut-feeling-lower = Je gevoel ligt lager dan je antwoorden; daar zit vaak een gesprek in.
report-listed-get = Jullie krijgen: { $items }.
report-listed-give = Jullie geven: { $items }.
report-beside-one = Dit niveau rust op de { $short } vragen van de korte vorm. Je beantwoordde er daarna nog { $count }; die telt pas mee als je ook de rest beantwoordt.
report-beside-how = Dat kan met: { $command }
report-beside-afterwards = Dat kan als je hier klaar bent, met: { $command }
