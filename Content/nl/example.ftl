# Het voorbeeld om in rond te kijken, en de drie wegen naar binnen. Teksten: CC BY 4.0.

# De eerste keer
way-1 = Kijk zelf naar één klant of leverancier ({ $start }). Over twintig minuten weet je wat je morgen doet.
way-2 = Kijk eerst rond in een voorbeeld ({ $example }): een verzonnen bedrijf, al ingevuld.
way-3 = Met een team, in negentig minuten ({ $start } workshop) of een halve dag ({ $start } halve dag): ieder antwoordt op papier, en dan praten jullie over wat het meest verschilt.

# In het voorbeeld
example-what = Dit is een verzonnen bedrijf: Van Dalen Koeltechniek uit Deventer. Zes relaties, in een jaar drie keer bekeken. Wat je hier typt, blijft hier.
example-look = Dit kun je er bekijken:
example-try-relations = wie het zijn, elk met het niveau
example-try-map = alle zes op één kaart
example-try-grown = samen gegroeid
example-try-divided = het team is verdeeld
example-try-sides = beide kanten aan het woord
example-try-cooling = het koelt af
example-try-why = waar een niveau vandaan komt
example-try-steps = wat je nu kunt doen
example-try-actions = wat er is afgesproken
example-back = Met { $own } ga je terug naar je eigen werkboek; { $example } { $anew } zet alles hier weer zoals het was.
example-temporary = Naast je eigen werkboek was er geen plek voor; het staat nu in { $path }.
example-no-place = Er is geen plek om het voorbeeld neer te zetten. Maak ruimte, en typ het nog eens.
example-unknown-word = ‘{ $word }’ hoort hier niet. Typ { $example }, of { $example } { $anew } om het van voren af aan te zien.
example-anew = opnieuw
example-month-and-year = { $month } { $year }
own-already = Je bent in het werkboek waarmee je begon.
prompt-looking-round = rondkijken>{" "}

# De woorden van de opdrachten
command-example = voorbeeld
command-example-usage = voorbeeld
command-example-summary = een voorbeeld bij de vraag; zonder vraag een ingevuld werkboek om in rond te kijken
command-example-help = Bij een vraag: zo zou iemand een 2 uitleggen. Waar je opdrachten typt: een verzonnen bedrijf met zes relaties, in een bestand apart. Met voorbeeld opnieuw staat alles er weer zoals het was; met eigen ga je terug.
command-own = eigen
command-own-usage = eigen
command-own-summary = uit het voorbeeld terug naar je eigen werkboek
command-own-help = Het voorbeeld blijft staan zoals je het achterlaat.
