# Wat een team ziet: wie er zijn, de vellen, wat iedereen antwoordde, en waarover je praat.

step-words = vooraf
step-participants = wie er zijn
step-sheets = de vellen intypen
step-reveal = laten zien
step-discuss = bespreken

prompt-participants = wie>{" "}
prompt-sheet = vel { $name }>{" "}
prompt-discussion = afspraak>{" "}

ask-words = Enter = verder.
ask-participants = Met hoeveel mensen zijn jullie? Typ een aantal, dan krijgt ieder een vel met een letter; of typ namen met komma’s ertussen. Nog geen vellen? Met /{ $export } { $sheet } kun je ze printen. (Enter = verder)
team-is = Er doen { $count } mensen mee: { $names }.
ask-sheets = Typ per vel één regel: { $questions } antwoorden op een rij, 0 tot en met 3, ? of -. Wat je typt, blijft verborgen. Er zijn { $in } van de { $count } vellen binnen.
ask-sheets-example = Bijvoorbeeld: { $example }. Met de letter ervoor verbeter je een vel. Enter als alle vellen binnen zijn.
sheet-corrected = verbeteren
sheet-taken = Vel { $name } is binnen. Nog te gaan: { $left }.
sheet-taken-all = Vel { $name } is binnen, en daarmee zijn ze er allemaal. Enter = verder.
sheets-missing-reveal = Nog niet binnen: { $names }. Typ nog een keer { $reveal } om het zonder deze vellen te doen.
sheets-missing = Nog niet binnen: { $names }. Enter nog een keer = verder zonder deze vellen.
refuse-people = Typ een aantal dat hoger is dan jullie nu zijn, hooguit { $limit }, of namen die er nog niet bij staan, met komma’s ertussen.
refuse-sheet = Op plaats { $place } ({ $question }) staat iets anders dan 0, 1, 2, 3, ? of -. Typ het hele vel opnieuw.
refuse-sheet-length = Dit zijn { $count } antwoorden, en het vel heeft er { $wanted }. Typ het hele vel opnieuw.
refuse-all-sheets-in = Alle vellen zijn al binnen. Verbeteren? Typ de letter ervoor, bijvoorbeeld { $name } en dan het hele vel.
refuse-no-sheet = Er is nog geen vel binnen, dus er valt niets te laten zien. Typ het eerste vel.

ask-reveal = Er zijn { $in } van de { $count } vellen binnen. Iedereen kijkt mee? Enter laat alle antwoorden tegelijk zien; daarna is niets meer verborgen.
spread-none = Nergens liggen jullie twee of meer punten uit elkaar.
spread-wide = Hier liggen jullie het verst uit elkaar. Elke stip is iemand; van wie, doet er niet toe.
spread-close = Dicht bij elkaar: { $questions }.
spread-close-one = { $number } { $question } ({ $values })
strip-first = eerst
strip-second = daarna
strip-middle = midden { $values }
strip-between = { $lower } of { $upper }
strip-known = { $known } van { $count } weten het
ask-discussion = Wie weet een voorbeeld bij een { $high }? En bij een { $low }? Wie de relatie heeft, praat als laatste.
ask-discussion-what = Eens? Typ de waarde met het voorbeeld: 2 lunch in Zwolle, maart. Opnieuw op papier? Typ ieders cijfer op volgorde van de letters: { $second }. Blijft het verschil? Typ { $divided }. Zijn de acht minuten om? { $park } bewaart de vraag voor later. Enter laat het zo.
word-of-two-minds = verdeeld
two-minds-noted = Genoteerd: hierover zijn jullie het niet eens, en dat mag ({ $question }).
parked-question = De vraag staat op de parkeerplaats ({ $question }), en we gaan verder. Met { $park } lees je later terug wat daar staat.
outcome-agreed = afgesproken: { $value }
outcome-two-minds = verdeeld gebleven
outcome-parked = geparkeerd
agreed-noted = Afgesproken: { $question } ({ $value }).
refuse-agreed = Dat begrijp ik niet als afspraak. Typ 0, 1, 2, 3 of ? met het voorbeeld erachter, { $count } cijfers achter elkaar voor ieders nieuwe antwoord, of { $divided }.

help-at-read-aloud = Lees voor wat er staat; Enter gaat verder.
help-at-participants = Typ een aantal, of namen met komma’s ertussen. Komt er later iemand bij? Typ dan /deelnemers erbij Kim.
help-at-sheets = Typ per vel één regel met alle antwoorden; niemand kan meelezen. Begin met de letter van een vel om het te verbeteren.
help-at-discussion = Typ een afgesproken waarde met het voorbeeld erachter, of van iedereen het nieuwe antwoord op een rij. Met verdeeld leg je vast dat jullie verschillend blijven denken, met /parkeer bewaar je de vraag. Enter laat het zoals het is.
now-sheet = Vel { $name } over { $relationship } telt weer.
now-sheet-gone = Vel { $name } over { $relationship } telt niet meer mee.
steps-of-part-before = Voor { $name }:
refuse-was-before = Over { $name } ging het vorige deel. Kies nu een andere relatie.
ask-another-action = Nog een? Hooguit drie, elk met iemand die het doet. (Enter = klaar)
now-agreed = Wat jullie over { $name } afspraken, geldt weer: { $question } ({ $value }).
now-two-minds = Over { $name } staat er weer dat jullie verdeeld zijn: { $question }.
now-two-minds-gone = Dat jullie over { $name } verdeeld zijn, staat er niet meer: { $question }.
now-agreed-gone = Wat jullie over { $name } afspraken, geldt niet meer: { $question } ({ $value }).

# Opdrachten van een team
help-group-team = Met een team
team-only = Dit hoort bij een sessie met een team. Met { $start } workshop-90 begin je er een, met { $resume } ga je verder in een die openstaat.
team-no-relationship = Eerst kiezen jullie over welke relatie het gaat.
team-not-shown = Wat iedereen antwoordde, is nog verborgen. Met { $reveal } laten jullie het zien.
team-which-question = Over welke vraag? Typ { $command } en het nummer op het vel: 1 tot en met { $count }.

command-participants = deelnemers
command-participants-usage = deelnemers [erbij Kim | eraf C | C = Kim]
command-participants-summary = wie meedoet, en wiens vel er nog niet is
command-participants-help = Je ziet wie meedoet en wie nog moet antwoorden, en nooit wat iemand antwoordde. Met erbij komt er iemand bij; zijn de antwoorden al getoond, dan blijft het nieuwe vel verborgen tot jullie ook dat laten zien. Met eraf gaat er iemand weg, en kies je of een vel dat al binnen is meetelt. Met C = Kim krijgt iemand een andere naam.
word-joins = erbij
word-leaves = eraf
participants-nobody = Er doet nog niemand mee.
participants-in = Het vel is binnen van: { $names }.
participants-to-go = Nog te gaan: { $names }.
participants-left = Al weg, en het vel telt mee: { $names }.
participants-how = Iemand erbij? Typ { $participants } erbij Kim. Iemand weg? { $participants } eraf C. Een andere naam? { $participants } C = Kim.
participants-unknown = ‘{ $name }’ doet niet mee. Kies uit: { $names }.
participant-name = ‘{ $name }’ kan hier niet. Typ één naam die nog niemand heeft.
participant-renamed = { $name } heet nu { $new }.
ask-leaver = Het vel van { $name } is al binnen. Tellen die antwoorden mee? Typ ja of nee. (Enter = niets veranderen)
prompt-leaver = ja of nee>{" "}
participant-stays = { $name } doet gewoon mee.
participant-left = { $name } doet niet meer mee.
participant-left-in = { $name } doet niet meer mee. Wat er op het vel stond, telt mee.
participant-left-out = { $name } doet niet meer mee, en het vel ook niet. Toch wel? Typ { $undo }.
joined-late = Het vel van { $names } is eerst nog verborgen. Is het ingevuld, typ dan { $reveal }: dan typ je het in, en laten jullie het zien.
now-participant = { $name } doet weer mee.
now-participant-gone = { $name } doet niet meer mee.
now-participant-name = { $other } heet weer { $name }.

command-reveal = onthul
command-reveal-usage = onthul
command-reveal-summary = laten zien wat iedereen antwoordde
command-reveal-help = Je gaat naar de stap waarin alle antwoorden tegelijk op het scherm komen; daar is het nog één keer Enter. Zijn er nog vellen niet binnen, dan zie je van wie, en gaat het pas door als je onthul nog een keer typt. Kwam er daarna iemand bij, dan typ je met onthul dat vel in en laat je het ook zien.
reveal-done = Alles is al getoond. Met { $spread } zie je de stippen nog een keer.
reveal-later = Maak dit eerst af, of ga met { $back } terug. Daarna laten jullie de antwoorden zien.

command-spread = spreiding
command-spread-usage = spreiding [nummer]
command-spread-summary = de stippen nog een keer zien
command-spread-help = Je ziet hoe ver jullie uit elkaar liggen, met wat er na het praten uitkwam. Met een nummer erachter zie je één vraag: dat nummer staat op het vel en voor de vraag. Het kan zodra de antwoorden getoond zijn.

command-round = ronde
command-round-usage = ronde nummer
command-round-summary = nu over een andere vraag praten
command-round-help = Met ronde 7 praten jullie nu over vraag 7 van het vel, ook als die niet bij de vragen zit waar jullie het meest verschillen. Daarna gaat het door waar jullie waren.

command-agree = afspraak
command-agree-usage = afspraak [nummer] [waarde en voorbeeld]
command-agree-summary = vastleggen waar jullie op uitkwamen
command-agree-help = Met afspraak 7 2 lunch in Zwolle leg je vast dat het team vraag 7 een 2 geeft, met het voorbeeld erbij. Met afspraak 7 verdeeld leg je vast dat jullie verschillend blijven denken. Zonder nummer zie je wat er al is afgesproken.
agreed-none = Er is nog niets afgesproken. Zo leg je iets vast: { $agree } 7 2 lunch in Zwolle.

# De succesfactoren van een team
prompt-factor = factor { $number }>{" "}
prompt-dots = stippen>{" "}
ask-own-factors = Welke succesfactoren noemen jullie? Typ ze één per regel, of met komma’s ertussen. (Enter = klaar)
own-factors-how = Zeggen er twee hetzelfde? Typ 2 = 1, dan gaat de tweede bij de eerste. Met alleen een nummer gaat er een af.
earlier-factors = De vorige keer: { $factors }. Typ = om ze over te nemen.
factors-known = Staat er al: { $texts }.
factors-together = ‘{ $text }’ hoort nu bij ‘{ $other }’.
ask-factor-dots = Verdeel stippen: ieder zet er een bij wat het zwaarst weegt. Typ per factor hoeveel het er zijn, op volgorde: { $example }. Van één factor kan ook, met het nummer ervoor: 1 4. (Enter = verder)
factors-weighed = Zo wegen jullie ze:
refuse-dots = Typ { $count } getallen op een rij, één voor elke factor. Of een nummer van de lijst, en dan hoeveel stippen.
help-at-own-factors = Typ één succesfactor, of meer met komma’s ertussen. Met 2 = 1 leg je er twee bij elkaar, een nummer alleen haalt er een af. Enter gaat verder.
help-at-factor-dots = Typ op volgorde van de lijst hoeveel stippen elke factor kreeg, of een nummer en het aantal: 1 4. Enter gaat verder.
why-own-factors = Klik, aandacht en zorg zijn niet het hele verhaal. Wat werkt er bij jullie?
why-factor-dots = Niet alles weegt even zwaar. De stippen laten zien wat voor jullie samen voorop staat.
topic-of-own-factors = de succesfactoren van je team
now-factor = Bij de succesfactoren staat weer: { $text }.
now-factor-gone = Bij de succesfactoren staat niet meer: { $text }.
