# De woorden van de prompt. Notatie: Fluent. Teksten: CC BY 4.0.

# Dagen
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag
day-today = vandaag
day-tomorrow = morgen
day-and-month = { $day } { $month }
day-month-and-year = { $day } { $month } { $year }

# Eerste regels, en weggaan
banner = Wederzijds { $version } — { $workbook } · { $contents }
banner-hint = (help, of stop)
banner-new = Nieuw hier? Typ een nummer:
banner-open = Nog open: { $name }, { $place }.
banner-open-nobody = Nog open: een sessie waarin nog geen relatie gekozen is.
banner-open-type = Met { $resume } ga je door.
banner-open-one-more = En nog 1 andere. Met { $resume } ga je door.
banner-open-more = En nog { $count } andere. Met { $resume } ga je door.
standing-question = bij vraag { $number } van { $count }
standing-step = bij stap { $number } van { $count }: { $name }
day-and-time = { $day } { $time }
banner-purpose = Kijk samen of alleen hoe het staat met één klant of leverancier, en wat je morgen kunt doen.
banner-what-to-type = Typ bijvoorbeeld: { $commands }
banner-also-open = Dit werkboek staat ook ergens anders open{ $holder }. Werk er niet op twee plekken tegelijk in.
workbook-empty = nog leeg
level-unfinished = Je bent met { $name } nog niet klaar; dit is de stand tot nu toe. Typ { $resume } om door te gaan.
level-actions = Dit spraken jullie al af:
count-relationships-one = { $count } relatie
count-relationships-other = { $count } relaties
count-open-sessions-one = { $count } open sessie
count-open-sessions-other = { $count } open sessies
leave = Tot ziens.
leave-session = Bewaard. Verder met: wederzijds verder
session-left-unsaid = Er is nog niets gezegd, dus er is niets bewaard. Typ { $start } om alsnog te beginnen, of { $stop } om af te sluiten.
session-stopped = Bewaard. Typ { $resume } om bij deze vraag door te gaan, of { $stop } om af te sluiten.
part-finished = Dit deel is klaar, en bewaard. Nu het volgende, met dezelfde mensen over een andere relatie. Later pas? Met { $resume } ga je hier door.
session-finished = Klaar, en bewaard. Met niveau lees je de uitkomst terug, met vraag verander je een antwoord, met begin neem je een volgende relatie.
interrupted-once = Die regel is weg, de rest is bewaard. Nog een keer Ctrl-C sluit af.
leave-session-of = Bewaard. Verder met: wederzijds { $workbook } verder
script-line = regel { $line }: { $sentence }

# Wat er voor de regel staat
prompt-main = wederzijds>{" "}
prompt-answer = antwoord>{" "}
prompt-example = voorbeeld>{" "}
prompt-choice = keuze>{" "}
prompt-relationship = relatie>{" "}
prompt-get = wij krijgen { $number }>{" "}
prompt-give = wij geven { $number }>{" "}
prompt-read = Enter>{" "}
prompt-action = actie>{" "}
prompt-day = dag>{" "}
prompt-text = tekst>{" "}

# Stappen van het programma
step-heading = Stap { $number } van { $count }: { $name }
step-heading-with-time = Stap { $number } van { $count }: { $name } ({ $minutes } min)
step-choose = een relatie kiezen
step-gut-feeling = je gevoel vooraf
step-answer = antwoorden
step-examples = voorbeelden
step-weakest-block = waar het nog dun is
step-exchange = krijgen en geven
step-story = het verhaal
step-success-factors = jouw succesfactoren
step-result = de uitkomst
step-target = waar willen jullie heen
step-action = één actie
step-close = tot slot

# Wat er gevraagd wordt
ask-first-relationship = Welke klant of leverancier kies je? Typ de naam.
ask-relationship = Welke relatie kies je? Typ een nummer, of de naam van een nieuwe.
ask-role = Leveren jullie aan { $name }, of kopen jullie bij hen?
ask-since = Sinds wanneer kennen jullie { $name }? Een jaartal of een paar woorden. (Enter = overslaan)
ask-gut-feeling = Wat zegt je gevoel: waar staan jullie nu met { $name }? Typ een nummer. (? = weet ik niet)
ask-target-level = Waar willen jullie met { $name } heen? Het hoogste niveau hoeft niet. (Enter = weet ik nog niet)
ask-target-reason = Waarom daarheen? (Enter = overslaan)
ask-go-deeper = Wil je ook de andere vragen doen (nog { $count })? De uitkomst wordt er zekerder van. Het mag, het hoeft niet. (Enter = nee)
ask-get = Wat krijgen jullie van { $name }? Eén ding per regel. (Enter = klaar)
ask-give = En wat geven jullie { $name }? Eén ding per regel. (Enter = klaar)
ask-story = Welk verhaal vertellen jullie over tien jaar nog, jullie én { $name }? (Enter = overslaan)
ask-success-factors = Wat zijn jouw eigen succesfactoren, naast klik, aandacht en zorg? De belangrijkste eerst. (Enter = overslaan)
ask-relationships-to-deepen = En welke relaties zou je willen verdiepen? Noem ze gerust bij naam. (Enter = overslaan)
ask-example = Hier gaf je een { $value }: ‘{ $question }’ Weet je een voorbeeld, en wanneer was dat? (Enter = overslaan)
ask-action = Wat ga je doen? Typ een nummer, of je eigen woorden. (Enter = nu niets)
ask-own-action = Wat ga je doen? Iets kleins, binnen twee weken. (Enter = nu niets)
ask-day = Wanneer? Typ bijvoorbeeld vrijdag, volgende week, 26 mei of +10. (Enter = { $day })
ask-other-side = Wat had { $name } anders geantwoord dan jij? (Enter = overslaan)
current-answer = Je eerdere antwoord: { $answer }  (Enter = zo laten)
slash-note = Een opdracht begint hier met een schuine streep: { $commands }. Al het andere is je antwoord.
list-goes-on = Nog iets? Typ het, of typ een nummer om iets weg te halen. (Enter = klaar)
earlier-list = Vorige keer stond er dit. Typ = als alles nog geldt, of een deel: =1 of =1 3.
earlier-text = Vorige keer: { $text }  (= als dat nog geldt)
entries-kept = Geldt nog: { $entries }
entry-removed = Weggehaald: { $text }
relationship-new = ‘{ $name }’ is nieuw hier.
relationship-new-similar = ‘{ $name }’ is nieuw hier. Bedoelde je { $similar }? Typ dan { $back }.
result-goes-on = Enter voor de volgende stappen. Wil je een antwoord anders? Typ { "/" }naar en het nummer van de vraag.
result-goes-on-team = Enter gaat verder. Nog over een vraag praten? Typ { "/" }ronde en het nummer van het vel.
session-without-relationship = nog geen relatie gekozen
role-supplier = leverancier
role-customer = klant
choose-role-supplier = wij leveren aan hen (wij zijn leverancier)
choose-role-customer = wij kopen bij hen (wij zijn klant)
choice-yes = ja
choice-no = nee
value-unknown = weet ik niet
value-no-occasion = nog geen aanleiding

# Een regel die geen antwoord is
refuse-value = ‘{ $typed }’ hoort niet bij de keuzes. Typ 0, 1, 2 of 3, ? als je het niet weet, of - als er nog geen aanleiding was.
refuse-choice = ‘{ $typed }’ hoort niet bij de keuzes. Typ een nummer uit de lijst; het hoogste is { $count }.
refuse-choice-of = ‘{ $typed }’ hoort niet bij de keuzes. Kies uit: { $choices }.
refuse-no-choice = ‘{ $typed }’ is hier geen antwoord.
refuse-empty-value = Je hebt nog niets getypt. Typ 0, 1, 2 of 3, ? als je het niet weet, of { $skip } om verder te gaan.
refuse-empty-name = Je hebt nog niets getypt. Typ de naam van een klant of leverancier.
refuse-empty-choice = Je hebt nog niets getypt. Kies uit: { $choices }.
refuse-too-long = Dat zijn { $count } tekens; hier passen er { $limit }. Maak het korter.
refuse-control-characters = Er zit een stuurteken in, en dat kan hier niet. Typ het opnieuw, met gewone letters.
refuse-day = In ‘{ $typed }’ herken ik geen dag. Typ bijvoorbeeld vrijdag, volgende week, 26 mei of +10.
refuse-day-over = Die dag is al geweest. Typ een dag die nog komt, zoals vrijdag, volgende week of 26 mei.
refuse-no-such-day = ‘{ $typed }’ staat op geen enkele kalender. Typ bijvoorbeeld vrijdag, volgende week of 26 mei.
refuse-several-lines = Dat zijn meer regels, en hier past er één. Typ alleen het antwoord op deze vraag.
refuse-unreadable = Die regel is geen leesbare tekst (UTF-8). Typ hem opnieuw.
nothing-before = Verder terug kan niet: dit is de eerste vraag.
nothing-ahead = Verder dan hier was je nog niet. Beantwoord eerst deze vraag.
visit-left = Goed, laat maar.
visit-stopped = Terug bij de opdrachten. Wat je al zei, is bewaard.
no-such-place = Zover is het nog niet. Kies eerst een relatie.
cannot-skip = Deze kun je niet overslaan: zonder relatie valt er niets te vragen. Typ een antwoord, of /stop.

# Opdrachten: onbekend, of niet hier
command-unknown = ‘{ $word }’ ken ik niet. Typ { $help } om te zien wat er kan.
command-did-you-mean = ‘{ $word }’ ken ik niet. Bedoelde je { $suggestion }?
command-several = ‘{ $word }’ kan van alles zijn: { $names }. Typ meer letters.
only-at-question = { $word } kan alleen bij een vraag. Met { $resume } ga je door waar je was. Een antwoord veranderen dat er al staat? Typ { $ask }, de naam en het nummer van de vraag.
command-not-here = { $word } kan niet midden in een vraag. Typ eerst /{ $stop }; er gaat niets verloren.
command-slash-alone = Achter de schuine streep hoort een opdracht. Typ /{ $help } om te zien wat er kan.
start-unknown-programme = Een programma ‘{ $word }’ is er niet. Kies uit: { $names }.
resume-none = Er staat geen sessie open. Typ { $start } voor een nieuwe.
resume-several = Er staan meer sessies open. Typ { $resume } met het nummer erachter.
goto-number = Typ /{ $goto } met het nummer van een vraag erachter, van { $low } tot en met { $high }.
goto-numbers = Typ /{ $goto } en een nummer: { $numbers }.
goto-one = Hier gaat het alleen over vraag { $low }. Typ /{ $goto } { $high } om die opnieuw te lezen.
goto-nothing = Er zijn nu geen vragen om naartoe te gaan.
relations-none = Er zijn nog geen relaties. Typ { $start } voor de eerste.
relationship-which = Over wie? Typ { $command } met een naam erachter: { $names }.
relationship-several = ‘{ $name }’ past bij meer dan één relatie: { $names }. Typ iets meer van de naam.
relationship-taken = Ik neem: { $name }.
relationship-did-you-mean = Een relatie ‘{ $name }’ is er niet. Bedoelde je { $similar }?
offer-yes = Typ { $yes } als dat klopt.
relationship-unknown = Een relatie ‘{ $name }’ is er niet. Wel: { $names }.
relationship-not-answered = Over { $name } is nog geen vraag beantwoord. Typ { $start } om dat te doen.
level-not-answered = nog niet beantwoord
level-open = niveau nog open
level-name-and-number = { $name } (niveau { $number } van { $count })
actions-none = Er staan geen acties open.
actions-none-ever = Er zijn nog geen acties.
actions-done = Gedaan: { $count }
actions-dropped = Vervallen: { $count }
action-settled = { $state } op { $day }
action-now-open = Weer open: { $action }
actions-open = Open acties: { $count }
language-which = Welke taal? Typ { $language } met een van deze erachter: { $names }.
language-now = Voortaan in het Nederlands.
language-nl = Nederlands
language-en = Engels

# Waarom, voorbeeld, open
why-extension = Dit staat niet in het artikel; wij vragen het erbij. { $reason }
why-value-zero = Een 0 alleen als je zeker weet dat het niet gebeurde. Weet je het niet, typ dan ?.
why-choose-relationship = Een uitkomst gaat altijd over één relatie. Neem er een die ertoe doet, en waar je zelf genoeg van weet.
why-relationship-role = De vragen zijn voor een leverancier anders verwoord dan voor een klant. Wat geven is en wat krijgen, hangt er ook van af.
why-relationship-since = Hoe lang jullie elkaar kennen, zegt niets over hoe diep het gaat. Maar wie dit later terugleest, wil het weten.
why-gut-feeling = Je gevoel vooraf leg je straks naast de uitkomst. Waar die verschillen, zit vaak het gesprek.
why-go-deeper = De korte vorm slaat vragen over. Met alle vragen weten jullie zekerder waar je staat, en waarom.
why-get = Wie alleen facturen telt, mist de helft. Dit is wat zij jullie brengen.
why-give = En dit is wat jullie hun brengen. Leg beide lijsten naast elkaar: wie geeft er meer?
why-story = Een relatie die ertoe doet heeft een verhaal. Is er geen, dan weet je dat ook.
why-success-factors = Klik, aandacht en zorg zijn niet het hele verhaal. Wat werkt er bij jou?
why-relationships-to-deepen = Niet elke relatie hoeft dieper. Met welke zou je het willen?
why-result = Dit is wat je antwoorden samen zeggen. De grenzen tussen de niveaus zijn een afspraak, geen meting.
why-target-level = Niet elke relatie hoeft naar het hoogste niveau. Wat past er hier?
why-target-reason = Over een jaar wil je weten waarom je dit koos.
why-action = Eén ding dat je doet, telt meer dan tien die je je voorneemt.
why-action-day = Zonder dag wordt het later, en later komt niet.
why-other-side = Dit is nu alleen jouw kant. Wat zij zouden zeggen is het begin van het volgende gesprek.
example-is = Bijvoorbeeld: { $example }
example-none = Een voorbeeld heb ik hier niet. Je eigen woorden zijn goed.
missing-some = Nog open: { $count }. Met /{ $goto } en een nummer ga je ernaartoe. (· nog niet gevraagd of overgeslagen, ? weet ik niet, - geen aanleiding)
missing-none = Alles wat gevraagd is, is beantwoord.

# Hulp
help-main = Dit kun je nu typen. De eerste letters zijn genoeg.
help-more = Wat een opdracht doet: { $help } { $example }. Alles onder elkaar: { $help } { $all }.
help-topics = Om te lezen: { $help } met { $topics }.
topic-story = verhaal
topic-levels = niveaus
topic-factors = factoren

command-start = begin
command-start-usage = begin [relatie]
command-start-summary = een reflectie, of met een team: workshop, halve dag
command-start-help = Je kiest een klant of leverancier, beantwoordt twaalf vragen, leest het niveau met de reden, en kiest één actie. Elk antwoord is meteen bewaard. Stoppen mag altijd; met verder ga je door bij dezelfde vraag. Met een team: begin workshop duurt negentig minuten en gaat over één relatie, begin halve dag over twee, met een pauze ertussen. De naam van een relatie mag erachter. Een eigen programma begin je met de naam van zijn bestand; hoe je dat schrijft, staat in het handboek.
command-resume = verder
command-resume-usage = verder [relatie]
command-resume-summary = doorgaan waar je stopte
command-resume-help = Je gaat door bij precies de vraag waar je was. Staan er meer sessies open, dan zie je ze met een nummer. Met verder Vendex beantwoord je ook de vragen die een reflectie liet liggen. Ging je bij een vraag terug? Dan brengt verder je weer naar waar je was.
command-relations = relaties
command-relations-usage = relaties
command-relations-summary = alle relaties, met hun niveau
command-relations-help = Elke relatie, met jullie rol en het niveau. Er komt er een bij als je een reflectie begint en een nieuwe naam typt. Meer over één relatie lees je met niveau en haar naam.
command-level = niveau
command-level-usage = niveau [relatie]
command-level-summary = het niveau, de reden en de volgende stappen
command-level-help = Bijvoorbeeld: niveau Vendex. Het begin van de naam is genoeg. Zonder naam is het de relatie waar het het laatst over ging.
command-why = waarom
command-why-usage = waarom [niveau relatie]
command-why-summary = waarom iets gevraagd wordt; waarom dit niveau
command-why-help = Bij een vraag lees je wat erachter zit, met een voorbeeld. Buiten een vraag lees je met waarom niveau Vendex waar dat niveau vandaan komt.
command-steps = stappen
command-steps-usage = stappen [relatie]
command-steps-summary = wat je nu kunt doen
command-steps-help = Bijvoorbeeld: stappen Vendex. Je ziet er hooguit drie, elk met het antwoord waardoor hij er staat, en klein genoeg voor de komende twee weken. Het zijn voorstellen.
command-actions = acties
command-actions-usage = acties [alle] [1 gedaan]
command-actions-summary = welke acties openstaan, met de dag
command-actions-help = Zonder iets erachter zie je wat er openstaat, met de relatie en de dag. Is er een gedaan? Typ acties 1 gedaan. Komt het er niet meer van? Typ acties 1 vervalt. Met acties 1 open staat hij weer open, met acties 1 vrijdag krijgt hij een andere dag, met acties 1 anders verander je wat, wanneer of wie. Typ acties alle om ook te zien wat gedaan is of verviel.
command-back = terug
command-back-usage = terug
command-back-summary = naar de vorige vraag; Enter laat staan wat er stond
command-back-help = Werkt bij elke vraag. Je eerdere antwoord staat erbij; Enter laat het zo, iets anders vervangt het. Er gaat niets verloren.
command-skip = overslaan
command-skip-usage = overslaan
command-skip-summary = verder zonder antwoord
command-skip-help = De vraag blijft open en telt niet mee, ook niet als een 0. Met /open zie je wat er nog ligt, met /naar ga je er alsnog naartoe.
command-goto = naar
command-goto-usage = naar nummer
command-goto-summary = naar de vraag met dat nummer
command-goto-help = Bijvoorbeeld: /naar 7. Het nummer staat tussen haken voor elke vraag. Wat je al antwoordde, blijft staan.
command-missing = open
command-missing-usage = open
command-missing-summary = welke vragen nog openstaan
command-missing-help = Elke vraag zonder antwoord, met het nummer waarmee je ernaartoe gaat.
command-language = taal
command-language-usage = taal nl of en
command-language-summary = een andere taal, ook halverwege
command-language-help = Bijvoorbeeld: taal en. Het werkboek onthoudt het. Wat je zelf typte, blijft zoals het was.
command-help = help
command-help-usage = help [woord]
command-help-summary = wat je nu kunt typen
command-help-help = Bijvoorbeeld: help niveau, of help verhaal. Uitgebreider staat het in het handboek: typ handboek.
command-stop = stop
command-stop-usage = stop
command-stop-summary = stoppen; alles is bewaard
command-stop-help = Bij een vraag stop je de sessie; met verder ga je daar weer door. Buiten een vraag sluit je af. Alles is bewaard. Ctrl-D sluit altijd af.

# Het werkboek
workbook-directory-missing = De map van het werkboek is er niet: { $path }. Maak die map, of noem een ander werkboek: wederzijds pad/naar/team.wederzijds
workbook-cannot-create = Hier kan ik geen werkboek maken: { $path } ({ $reason }). Noem een plek waar je mag schrijven: wederzijds pad/naar/team.wederzijds
workbook-cannot-open = Dit werkboek gaat niet open: { $path } ({ $reason }). Er is niets aan veranderd.
workbook-foreign = Dit is geen werkboek van Wederzijds: { $path }. Er is niets aan veranderd. Noem een bestand dat op .wederzijds eindigt.
workbook-damaged = Dit werkboek is beschadigd: { $path }. Ik raak het niet aan. Zet een reservekopie terug.
workbook-newer = Dit werkboek is gemaakt met een nieuwere Wederzijds (schema { $found }, deze kent { $known }): { $path }. Installeer de nieuwe versie; aan het werkboek is niets veranderd.
workbook-read-only = Dit werkboek is alleen te lezen: { $path }. Maak het beschrijfbaar, of werk in een kopie.
workbook-busy = Een ander programma gebruikt dit werkboek nu{ $holder }: { $path }. Sluit dat, en probeer het opnieuw.
workbook-holder = { " " }(proces { $pid })
workbook-disk-full = De schijf is vol: je laatste regel is nog niet bewaard, alles daarvoor wel. Maak ruimte, en druk dan op Enter.
workbook-write-stored = Schrijven gaf een fout ({ $reason }), maar je laatste regel staat er. Ga gerust door.
workbook-durability = Dit systeem kan niet beloven dat bewaard ook bewaard is ({ $reason }): { $path }. Zet het werkboek op een gewone schijf.
workbook-moved-stored = Het werkboek staat niet meer op zijn plek: { $path }. Je laatste regel staat er nog wel in. Zet het terug, en start wederzijds opnieuw.
workbook-moved-not-stored = Het werkboek staat niet meer op zijn plek: { $path }. Je laatste regel is niet bewaard, alles daarvoor wel. Zet het terug, en druk op Enter.
workbook-moved-unknown = Het werkboek staat niet meer op zijn plek: { $path }. Of je laatste regel bewaard is, weet ik niet. Zet het terug, en druk op Enter.
workbook-write-not-stored = Schrijven lukte niet ({ $reason }): je laatste regel is nog niet bewaard, alles daarvoor wel. Druk op Enter om het nog eens te proberen.
workbook-write-unknown = Schrijven lukte niet ({ $reason }). Of je laatste regel bewaard is, weet ik niet; alles daarvoor wel. Druk op Enter om het nog eens te proberen.
workbook-read-failed = Lezen of schrijven lukte niet ({ $reason }): { $path }. Kijk of de schijf er nog is en of er ruimte is, en probeer het opnieuw. Wat bevestigd was, is bewaard.
workbook-refused = Dit past niet in het werkboek ({ $reason }), en is niet bewaard. Alles daarvoor wel.
resume-unreadable = Die sessie hoort bij vragen die ik niet meer kan lezen. De antwoorden staan er nog. Typ { $start } om een nieuwe te beginnen.
results-not-written = De uitkomst is niet helemaal geschreven ({ $reason }). Wat bevestigd was, is bewaard.
failed = Dat ging mis, en ik weet niet waarom ({ $reason }). Wat bevestigd was, is bewaard. Start wederzijds opnieuw.
action-taken = Afgesproken: { $weekday } { $day }.
action-taken-alone = Afgesproken: { $weekday } { $day }. Doet iemand anders het, of wordt het een andere dag? Dat zet je straks recht met { $actions }.
action-state-done = gedaan
action-state-dropped = vervalt
action-now-done = Gedaan: { $action }
action-now-dropped = Vervalt: { $action }
actions-which = Typ { $actions }, het nummer (1 tot en met { $count }), en gedaan, vervalt of open; een dag; of anders, om ook te veranderen wat of wie. Bijvoorbeeld: { $actions } 1 gedaan
relations-supplier = wij leveren aan hen
relations-customer = wij kopen bij hen
level-name-and-number-provisional = { $name } (niveau { $number } van { $count }), voorlopig
answer-or-command = Bedoelde je /{ $word }? Typ het dan met de schuine streep. Is het je antwoord, typ het dan nog een keer.
answer-or-main-command = { $word } kan pas als je hier klaar bent, of na /{ $stop }. Is het je antwoord, typ het dan nog een keer.
word-done-listing = klaar
start-others-open = Er staat nog iets open: { $names }. Dat blijft staan; met /{ $stop } en dan { $resume } ga je daar door.
resume-all-answered = Over { $name } zijn alle vragen al gesteld.
step-because = Waarom: { $answers }
