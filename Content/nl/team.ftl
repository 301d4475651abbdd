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
spread-close-one = { $question } ({ $values })
strip-first = eerst
strip-second = daarna
strip-middle = midden { $values }
strip-between = { $lower } of { $upper }
strip-known = { $known } van { $count } weten het
ask-discussion = Wie weet een voorbeeld bij een { $high }? En bij een { $low }? Wie de relatie heeft, praat als laatste.
ask-discussion-what = Eens? Typ de waarde met het voorbeeld: 2 lunch in Zwolle, maart. Opnieuw op papier? Typ ieders cijfer op volgorde van de letters: { $second }. Enter laat het zo. /parkeer bewaart de vraag.
agreed-noted = Afgesproken: { $question } ({ $value }).
refuse-agreed = Dat begrijp ik niet als afspraak. Typ 0, 1, 2, 3 of ? met het voorbeeld erachter, of { $count } cijfers achter elkaar: ieders nieuwe antwoord.

help-at-read-aloud = Lees voor wat er staat; Enter gaat verder.
help-at-participants = Typ een aantal, of namen met komma’s ertussen. Komt er later iemand bij? Ga terug hierheen en typ het nieuwe aantal.
help-at-sheets = Typ per vel één regel met alle antwoorden; niemand kan meelezen. Begin met de letter van een vel om het te verbeteren.
help-at-discussion = Typ een afgesproken waarde met het voorbeeld erachter, of van iedereen het nieuwe antwoord op een rij. Enter laat het zoals het is.
now-sheet = Vel { $name } over { $relationship } telt weer.
now-sheet-gone = Vel { $name } over { $relationship } telt niet meer mee.
steps-of-part-before = Voor { $name }:
refuse-was-before = Over { $name } ging het vorige deel. Kies nu een andere relatie.
ask-another-action = Nog een? Hooguit drie, elk met iemand die het doet. (Enter = klaar)
now-agreed = Wat jullie over { $name } afspraken, geldt weer: { $question } ({ $value }).
now-agreed-gone = Wat jullie over { $name } afspraken, geldt niet meer: { $question } ({ $value }).
