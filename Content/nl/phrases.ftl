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
banner = Wederzijds { $version } — { $workbook } · { $contents }    (help, of stop)
banner-new = Nieuw hier? Typ begin: in twintig minuten kijk je naar één klant of leverancier, en weet je wat je morgen doet.
banner-resume = Er staat nog een sessie open. Typ verder: die gaat door bij precies dezelfde vraag.
workbook-empty = nog leeg
level-unfinished = { $name } is nog niet af; dit is wat er nu staat. Typ { $resume } om door te gaan.
count-relationships-one = { $count } relatie
count-relationships-other = { $count } relaties
count-open-sessions-one = { $count } open sessie
count-open-sessions-other = { $count } open sessies
leave = Tot ziens.
leave-session = Bewaard. Verder met: wederzijds verder
session-stopped = Bewaard. Typ { $resume } om door te gaan bij deze vraag, of { $stop } om weg te gaan.
session-finished = Klaar, en bewaard. Met niveau lees je de uitkomst terug, met begin kies je een volgende relatie.
interrupted-once = Die regel is weg, de rest is bewaard. Nog een keer Ctrl-C en je gaat weg.
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
step-weakest-block = wat het dunst is
step-exchange = krijgen en geven
step-story = het verhaal
step-success-factors = jouw succesfactoren
step-result = lezen
step-target = waar willen jullie heen
step-action = één actie
step-close = tot slot

# Wat er gevraagd wordt
ask-first-relationship = Welke klant of leverancier neem je? Typ de naam.
ask-relationship = Welke relatie neem je? Typ een nummer, of de naam van een nieuwe.
ask-role = Wat zijn jullie voor { $name }?
ask-since = Sinds wanneer kennen jullie { $name }? Een jaartal of een paar woorden. (Enter = overslaan)
ask-gut-feeling = Voor je iets invult: waar staat { $name } nu, naar je gevoel? (? = weet ik niet)
ask-target-level = Waar willen jullie met { $name } heen? Het hoogste niveau hoeft niet. (Enter = weet ik nog niet)
ask-target-reason = Waarom daarheen? (Enter = overslaan)
ask-go-deeper = Verdiepen? Er zijn nog { $count } vragen over. De uitkomst wordt er zekerder van. Het mag, het hoeft niet. (Enter = nee)
ask-get = Wat krijgen jullie van { $name }? Eén ding per regel. (Enter = klaar)
ask-give = En wat geven jullie { $name }? Eén ding per regel. (Enter = klaar)
ask-story = Welk verhaal vertellen jullie over tien jaar nog, jullie én { $name }? (Enter = overslaan)
ask-success-factors = Wat zijn jouw eigen succesfactoren, naast klik, tijd en zorg? De zwaarste eerst. (Enter = overslaan)
ask-relationships-to-deepen = En welke relaties zou je willen verdiepen? Noem ze gerust met naam. (Enter = overslaan)
ask-example = Je gaf een { $value } aan: ‘{ $question }’ Weet je een voorbeeld, en wanneer was dat? (Enter = overslaan)
ask-action = Wat ga je doen? Typ een nummer, of je eigen woorden. (Enter = nu niets)
ask-own-action = Wat ga je doen? Iets kleins, binnen twee weken. (Enter = nu niets)
ask-day = Wanneer? ‘vrijdag’, ‘26 mei’ of ‘+10’. (Enter = { $day })
ask-other-side = Wat had { $name } anders ingevuld dan jij? (Enter = overslaan)
current-answer = Er staat: { $answer }  (Enter houdt het)
list-goes-on = Nog iets? Typ een nummer om dat weg te halen. (Enter = klaar)
entry-removed = Weggehaald: { $text }
relationship-new = ‘{ $name }’ is nieuw hier.
relationship-new-similar = ‘{ $name }’ is nieuw hier. Bedoelde je { $similar }? Typ { $back } om terug te gaan.
result-goes-on = Enter voor de volgende stappen. Wil je een antwoord anders? Typ { "/" }naar en het nummer van de vraag.
session-without-relationship = nog geen relatie gekozen
role-supplier = leverancier
role-customer = klant
choice-yes = ja
choice-no = nee
value-unknown = weet ik niet
value-no-occasion = nog geen aanleiding

# Een regel die geen antwoord is
refuse-value = ‘{ $typed }’ hoort niet bij de keuzes. Typ 0, 1, 2 of 3, of ? als je het niet weet, of - als er nog geen aanleiding was.
refuse-choice = ‘{ $typed }’ hoort niet bij de keuzes. Typ een nummer van 1 tot en met { $count }.
refuse-no-choice = ‘{ $typed }’ hoort niet bij de keuzes.
refuse-empty-value = Er staat nog niets. Typ 0, 1, 2 of 3, ? als je het niet weet, of { $skip } om verder te gaan.
refuse-empty-name = Er staat nog niets. Typ de naam van een klant of leverancier.
refuse-empty-choice = Er staat nog niets. Typ een nummer van 1 tot en met { $count }.
refuse-too-long = Dat zijn { $count } tekens; hier passen er { $limit }. Typ het korter.
refuse-control-characters = In een naam kunnen geen stuurtekens staan. Typ hem met gewone letters.
refuse-day = ‘{ $typed }’ is geen dag die nog komt. Typ bijvoorbeeld vrijdag, 26 mei of +10.
refuse-several-lines = Dat zijn meerdere regels; hier hoort er één. Typ alleen het antwoord op deze vraag.
refuse-unreadable = Die regel is geen leesbare tekst (UTF-8). Typ hem opnieuw.
nothing-before = Dit is de eerste vraag.
no-such-place = Daar valt nu niets te vragen. Kies eerst een relatie.
cannot-skip = Deze kun je niet overslaan: zonder relatie valt er niets te vragen.

# Opdrachten: onbekend, of niet hier
command-unknown = ‘{ $word }’ ken ik niet. Typ { $help } om te zien wat er kan.
command-did-you-mean = ‘{ $word }’ ken ik niet. Bedoelde je { $suggestion }?
command-several = ‘{ $word }’ kan van alles zijn: { $names }. Typ meer letters.
command-not-here = { $word } kan zodra je deze vraag loslaat: typ eerst /{ $stop }. Er gaat niets verloren.
command-slash-alone = Achter de schuine streep hoort een opdracht. Typ /{ $help } om te zien wat er kan.
start-unknown-programme = Een programma ‘{ $word }’ is er niet. Kies uit: { $names }.
resume-none = Er staat geen sessie open. Typ { $start } om er een te beginnen.
resume-several = Er staan meer sessies open. Typ { $resume } en een nummer.
goto-number = Typ { $goto } en het nummer van een vraag, van 1 tot en met { $count }.
goto-nothing = Er zijn nu geen vragen om naartoe te gaan.
relations-none = Er zijn nog geen relaties. Typ { $start } om met de eerste te beginnen.
relationship-which = Over wie? Typ { $command } met een naam: { $names }.
relationship-several = ‘{ $name }’ kan meer dan één relatie zijn: { $names }. Typ iets meer van de naam.
relationship-did-you-mean = Een relatie ‘{ $name }’ is er niet. Bedoelde je { $similar }?
relationship-unknown = Een relatie ‘{ $name }’ is er niet. Wel: { $names }.
relationship-not-answered = Over { $name } is nog niets beantwoord. Typ { $start }.
level-not-answered = nog niet beantwoord
level-open = nog open
level-name-and-number = { $name } (niveau { $number } van { $count })
actions-none = Er staan geen acties open.
actions-open = Open acties: { $count }
language-which = Welke taal? Typ { $language } en een van deze: { $names }.
language-now = Voortaan in het Nederlands.
language-nl = nederlands
language-en = engels

# Waarom, voorbeeld, open
why-extension = Dit staat niet in het artikel; wij vragen het erbij. { $reason }
why-value-zero = Een 0 alleen als je zeker weet dat het niet gebeurde. Weet je het niet, typ dan ?.
why-choose-relationship = Een uitkomst gaat altijd over één relatie. Neem er een die ertoe doet, en waarvan je zelf genoeg weet.
why-relationship-role = De vragen zijn voor een leverancier anders verwoord dan voor een klant. Wat geven is en wat krijgen, hangt er ook van af.
why-relationship-since = Hoe lang je elkaar kent zegt niets over hoe diep het gaat. Maar wie dit later terugleest wil het weten.
why-gut-feeling = Je gevoel vooraf leg je straks naast de uitkomst. Waar die verschillen, zit vaak het gesprek.
why-go-deeper = De korte vorm laat vragen liggen. Met alle vragen weet je zekerder waar je staat, en waarom.
why-get = Wie alleen facturen telt, mist de helft. Dit is wat zij jullie brengen.
why-give = En dit is wat jullie brengen. Leg beide lijsten naast elkaar: wie geeft er meer?
why-story = Een relatie die ertoe doet heeft een verhaal. Is er geen, dan weet je dat ook.
why-success-factors = Klik, tijd en zorg zijn niet het hele verhaal. Wat werkt er bij jou?
why-relationships-to-deepen = Niet elke relatie hoeft dieper. Met welke zou je het willen?
why-result = Dit is wat je antwoorden samen zeggen. De drempels zijn een afspraak, geen meting.
why-target-level = Niet elke klant hoeft naar het hoogste niveau. Wat past er hier?
why-target-reason = Over een jaar wil je weten waarom je dit koos.
why-action = Eén ding dat je doet, telt meer dan tien die je je voorneemt.
why-action-day = Zonder dag wordt het later, en later komt niet.
why-other-side = Dit is nu alleen jouw kant. Wat zij zouden zeggen is het begin van het volgende gesprek.
example-is = Bijvoorbeeld: { $example }
example-none = Een voorbeeld heb ik hier niet. Je eigen woorden zijn goed.
missing-some = Nog open: { $count }. Met /{ $goto } en een nummer ga je erheen. (· nog niet gevraagd of overgeslagen, ? weet ik niet, - geen aanleiding)
missing-none = Alles wat gevraagd is, is beantwoord.

# Hulp
help-main = Dit kun je nu typen. De eerste letters zijn genoeg.
help-question = Typ je antwoord. Of een opdracht, met een schuine streep ervoor:
help-more = Meer over één ervan: { $help } en het woord. Te lezen is er ook: { $help } met { $topics }.
topic-story = verhaal
topic-levels = niveaus
topic-factors = factoren

command-start = begin
command-start-usage = begin
command-start-summary = een nieuwe reflectie, twintig minuten
command-start-help = Je kiest een klant of leverancier, beantwoordt twaalf vragen, leest het niveau met de reden, en kiest één actie. Elk antwoord is meteen bewaard. Stoppen mag altijd; verder gaat door bij dezelfde vraag.
command-resume = verder
command-resume-usage = verder [relatie]
command-resume-summary = doorgaan waar je stopte
command-resume-help = Gaat door bij precies de vraag waar je was. Staan er meer sessies open, dan zie je ze met een nummer. Met verder Vendex beantwoord je ook de vragen die een reflectie liet liggen.
command-relations = relaties
command-relations-usage = relaties
command-relations-summary = alle relaties, met hun niveau
command-relations-help = Een relatie komt erbij als je een reflectie begint en een nieuwe naam typt.
command-level = niveau
command-level-usage = niveau [relatie]
command-level-summary = het niveau, de reden en de volgende stappen
command-level-help = Bijvoorbeeld: niveau Vendex. Het begin van de naam is genoeg. Zonder naam: de relatie waar het het laatst over ging.
command-why = waarom
command-why-usage = waarom [niveau relatie]
command-why-summary = waarom iets gevraagd wordt; waarom dit niveau
command-why-help = Bij een vraag: wat erachter zit, met een voorbeeld. Aan het begin: waarom niveau Vendex vertelt waarom die relatie daar staat.
command-steps = stappen
command-steps-usage = stappen [relatie]
command-steps-summary = wat je nu kunt doen
command-steps-help = Hooguit drie stappen, met het antwoord waardoor ze hier staan. Elk is klein genoeg voor de komende twee weken.
command-actions = acties
command-actions-usage = acties [1 gedaan]
command-actions-summary = wat er afgesproken is, met de dag
command-actions-help = De acties die nog openstaan, met de relatie en de dag. Is er een gedaan? Typ acties 1 gedaan, of acties 1 vervalt.
command-back = terug
command-back-usage = terug
command-back-summary = naar de vorige vraag; Enter houdt wat er stond
command-back-help = Werkt bij elke vraag. Je oude antwoord staat erbij; Enter houdt het, iets anders vervangt het. Er gaat niets verloren.
command-skip = overslaan
command-skip-usage = overslaan
command-skip-summary = verder zonder antwoord
command-skip-help = De vraag blijft open en telt niet mee. Met open zie je wat er nog ligt.
command-goto = naar
command-goto-usage = naar nummer
command-goto-summary = naar een vraag met een nummer
command-goto-help = Bijvoorbeeld: /naar 7. Het nummer staat voor de vraag.
command-example = voorbeeld
command-example-usage = voorbeeld
command-example-summary = een voorbeeld bij deze vraag
command-example-help = Zo zou iemand een 2 uitleggen.
command-missing = open
command-missing-usage = open
command-missing-summary = welke vragen nog openstaan
command-missing-help = Elke vraag zonder antwoord, met het nummer waarmee je erheen gaat.
command-language = taal
command-language-usage = taal nl of en
command-language-summary = een andere taal, ook halverwege
command-language-help = Bijvoorbeeld: taal en. Je antwoorden blijven zoals je ze typte.
command-help = help
command-help-usage = help [woord]
command-help-summary = wat je nu kunt typen
command-help-help = Bijvoorbeeld: help niveau.
command-stop = stop
command-stop-usage = stop
command-stop-summary = weg; alles is bewaard
command-stop-help = Bij een vraag stop je met de sessie; verder gaat daar weer door. Aan het begin ga je weg. Ctrl-D doet hetzelfde.

# Het werkboek
workbook-directory-missing = De map van het werkboek is er niet: { $path }. Maak haar, of noem een ander werkboek: wederzijds pad/naar/team.wederzijds
workbook-cannot-create = Hier kan ik geen werkboek maken: { $path } ({ $reason }). Noem een plek waar je mag schrijven: wederzijds pad/naar/team.wederzijds
workbook-cannot-open = Dit werkboek gaat niet open: { $path } ({ $reason }). Er is niets aan veranderd.
workbook-foreign = Dit is geen werkboek van Wederzijds: { $path }. Er is niets aan veranderd. Noem een bestand dat op .wederzijds eindigt.
workbook-damaged = Dit werkboek is beschadigd: { $path }. Ik blijf er af. Zet een reservekopie terug.
workbook-newer = Dit werkboek is van een nieuwere Wederzijds (schema { $found }, deze kent { $known }): { $path }. Haal de nieuwe versie; er is niets aan veranderd.
workbook-read-only = Dit werkboek mag alleen gelezen worden: { $path }. Maak het beschrijfbaar, of werk in een kopie.
workbook-busy = Een ander programma heeft dit werkboek nu vast{ $holder }: { $path }. Sluit dat, en probeer het opnieuw.
workbook-holder = { " " }(proces { $pid })
workbook-disk-full = De schijf is vol: je laatste regel is nog niet bewaard, alles daarvoor wel. Maak ruimte, en druk dan op Enter.
workbook-write-stored = Schrijven gaf een fout ({ $reason }), maar je laatste regel staat er. Ga gerust door.
workbook-durability = Dit systeem kan niet beloven dat bewaard ook bewaard is ({ $reason }): { $path }. Zet het werkboek op een gewone schijf.
workbook-moved-stored = Het werkboek staat niet meer op zijn plek: { $path }. Je laatste regel staat er nog wel in. Zet het terug, en begin opnieuw met wederzijds.
workbook-moved-not-stored = Het werkboek staat niet meer op zijn plek: { $path }. Je laatste regel is niet bewaard, alles daarvoor wel. Zet het terug, en druk op Enter.
workbook-moved-unknown = Het werkboek staat niet meer op zijn plek: { $path }. Of je laatste regel bewaard is, weet ik niet. Zet het terug, en druk op Enter.
workbook-write-not-stored = Schrijven lukte niet ({ $reason }): je laatste regel is nog niet bewaard, alles daarvoor wel. Druk op Enter om het nog eens te proberen.
workbook-write-unknown = Schrijven lukte niet ({ $reason }). Of je laatste regel bewaard is, weet ik niet; alles daarvoor wel. Druk op Enter om het nog eens te proberen.
workbook-read-failed = Lezen lukte niet ({ $reason }): { $path }. Er is niets veranderd. Kijk of de schijf er nog is, en probeer het opnieuw.
workbook-refused = Dit past niet in het werkboek ({ $reason }), en is niet bewaard. Alles daarvoor wel.
resume-unreadable = Die sessie hoort bij vragen die ik niet meer kan lezen. De antwoorden staan er nog. Typ { $start } om een nieuwe te beginnen.
results-not-written = De uitkomst kon niet geschreven worden ({ $reason }). Wat bevestigd was, is bewaard.
failed = Dat ging mis, en ik weet niet waarom ({ $reason }). Wat bevestigd was, is bewaard. Begin opnieuw met wederzijds.

# Acties, sessies en relaties, vervolg
action-taken = Afgesproken: { $weekday } { $day }.
action-state-done = gedaan
action-state-dropped = vervalt
action-now-done = Gedaan: { $action }
action-now-dropped = Vervalt: { $action }
actions-which = Typ { $actions }, het nummer (1 tot en met { $count }), en gedaan of vervalt. Bijvoorbeeld: { $actions } 1 gedaan
relations-supplier = wij leveren aan hen
relations-customer = wij kopen bij hen
level-name-and-number-provisional = { $name } (niveau { $number } van { $count }), voorlopig
answer-or-command = Bedoelde je /{ $word }? Typ het dan met de schuine streep. Is het je antwoord, typ het dan nog een keer.
start-others-open = Er staat nog iets open: { $names }. Dat blijft staan; met /{ $stop } en dan { $resume } ga je daar door.
resume-all-answered = Over { $name } zijn alle vragen al gesteld.
step-because = Waarom: { $answers }
