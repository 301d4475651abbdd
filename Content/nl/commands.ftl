# De woorden van de opdrachten voor relaties, sessies, lijsten en ongedaan maken. Notatie: Fluent. Teksten: CC BY 4.0.

# Woorden achter een opdracht
word-all = alle
word-everything = alles
word-alter = anders
word-open = open
word-new = nieuw
word-away = weg
word-session = sessie

# Sessies
sessions-none = Er zijn nog geen sessies. Typ { $start } voor de eerste.
sessions-which = Een sessie ‘{ $typed }’ is er niet. Typ { $sessions } en een nummer; het hoogste is { $count }.
session-open = nog niet af
session-open-at = nog niet af, { $place }
session-without-answers = In die sessie is nog geen vraag beantwoord.
command-sessions = sessies
command-sessions-usage = sessies [nummer]
command-sessions-summary = alle sessies, de nieuwste eerst
command-sessions-help = Met sessies 3 ga je verder met die sessie als ze nog openstaat; is ze klaar, dan lees je wat ze opleverde.

# Relaties
relations-which = ‘{ $word }’ hoort daar niet. Typ { $relations }, of { $relations } alle om ook het archief te zien.
relations-archived-count = In het archief: { $count }. Typ { $relations } alle om die ook te zien.
relations-tender = er loopt een aanbesteding
relations-archived = in het archief
command-relation = relatie
command-relation-usage = relatie naam
command-relation-summary = de gegevens van één relatie, en een nieuwe toevoegen
command-relation-help = Met relatie Vendex zie je wie zij zijn, wie jullie zijn en sinds wanneer. Elk gegeven heeft een nummer: relatie Vendex 3 verandert dat ene. Typ je een naam die er nog niet is, dan komt die relatie erbij. Het laatste nummer zet de relatie in het archief; er gaat niets verloren.
relation-how-to-add = Is het een andere? Typ dan: { $command }
relation-added = { $name } staat erbij. Met { $start } { $name } beantwoord je de vragen.
relation-change = Iets veranderen? Typ het nummer erachter, zoals: { $command }
relation-archived = { $name } staat in het archief. Alles blijft bewaard; { $undo } haalt het terug.
relation-unarchived = { $name } staat weer tussen de relaties.
refuse-name-taken = { $name } is er al. Typ een andere naam, of iets erachter waaraan je het verschil ziet.
refuse-name = Die naam kan niet. Een naam heeft gewone tekens, hooguit { $limit }.
detail-name = naam
detail-role = wat wij zijn
detail-since = sinds
detail-ours = onze mensen
detail-theirs = hun mensen
detail-holder = houdt het contact
detail-tender = aanbesteding
detail-archive = in het archief
card-target = Waar jullie heen willen: { $level }
card-story = Dit vertellen jullie over tien jaar nog: { $story }
card-warmth = Vergeleken met een jaar geleden: { $factors }
ask-name = Hoe heet { $name } voortaan? (Enter = zo laten)
ask-our-people = Wie zijn ‘wij’: wie van jullie heeft met { $name } te maken? (Enter = overslaan)
ask-their-people = En wie zijn ‘zij’: met wie bij { $name } hebben jullie te maken? (Enter = overslaan)
ask-holder = Wie van jullie houdt het contact met { $name }? (Enter = overslaan)
ask-tender = Loopt er nu een aanbesteding bij { $name }? Dan stel ik geen kop koffie of gunst voor.
why-relationship-name = Alles wat over deze relatie gezegd is, gaat mee met de nieuwe naam.
why-our-people = Wie straks meeleest, wil weten wie er met ‘wij’ bedoeld is.
why-their-people = Een relatie is er een tussen mensen. Wie dit terugleest, wil weten wie dat toen waren.
why-holder = Dan weet je wie de volgende stap zet.
why-tender = Tijdens een aanbesteding is een kop koffie of een gunst al gauw verkeerd. Die stappen blijven dan weg.

# Eén vraag, of een blok
command-ask = vraag
command-ask-usage = vraag [relatie] [nummer]
command-ask-summary = één vraag of één blok opnieuw
command-ask-help = Met vraag Vendex zie je alle vragen met hun nummer en je antwoord. Met vraag Vendex 7 beantwoord je er één opnieuw, met vraag Vendex aandacht een heel blok. Wat je eerder antwoordde blijft bewaard.
ask-which = Uit ‘{ $typed }’ haal ik geen vraag. Typ { $ask }, een naam, en een nummer van 1 tot en met { $count } of een blok: { $blocks }.
ask-table = De vragen over { $name }. Typ { $ask }, de naam en een nummer om er een opnieuw te beantwoorden. De nummers zijn die van je laatste sessie over { $name }.
ask-table-legend = 0–3 je antwoord · ? weet ik niet · - nog geen aanleiding · · nog niet gevraagd
ask-done = Bewaard. Typ { $level } om te zien wat het uitmaakt.

# Kaart en vergelijken
command-map = kaart
command-map-usage = kaart
command-map-summary = alle relaties op een kaart
command-map-help = Van links naar rechts wat er gedaan is (bewijs), van onder naar boven hoe stevig klik, aandacht en zorg zijn (fundament). De nummers staan eronder uitgelegd. Rechtsonder is kwetsbaar: er gebeurt meer dan het fundament draagt. Linksboven ligt een kans: het fundament is er, en er gebeurt nog weinig.
map-heading = Alle relaties: het bewijs naar rechts, het fundament omhoog.
map-axes = bewijs: wat er gedaan is → · fundament: klik, aandacht en zorg ↑
map-target = doel: { $level }
map-up = ▲ was { $level }
map-down = ▼ was { $level }
map-not-placed = nog niet op de kaart, onbekend: { $checks }
command-compare = vergelijk
command-compare-usage = vergelijk [relatie]
command-compare-summary = wat er veranderde sinds een eerdere sessie
command-compare-help = Legt van één relatie de nieuwste uitkomst naast die van de sessie ervoor. Met vergelijk Vendex 3 kies je zelf een eerdere; het nummer staat bij sessies. Vroeg je niet beide keren hetzelfde, dan vergelijk ik alleen de vragen die twee keer een cijfer kregen.
compare-heading = { $name }: { $before } naast { $now }
compare-level-same = Het niveau is gelijk gebleven: { $now }.
compare-level-up = ▲ Het niveau ging omhoog: van { $before } naar { $now }.
compare-level-down = ▼ Het niveau ging omlaag: van { $before } naar { $now }.
compare-level-other = Het niveau was { $before }, en is nu: { $now }.
compare-other-questions = Toen kregen { $before } vragen een cijfer, nu { $now }. Blokken, geven en krijgen vergelijk ik alleen over de { $both } die beide keren een cijfer kregen.
compare-up = ▲ omhoog
compare-down = ▼ omlaag
compare-same = = gelijk
compare-moved-up = ▲ Dit ging omhoog:
compare-moved-down = ▼ Dit ging omlaag:
compare-known-now = Dit was nog niet bekend, en nu wel:
compare-not-known-now = Hier stond toen een antwoord en nu niet (niet gevraagd, of ?):
compare-nothing-moved = Geen enkel antwoord is veranderd.
compare-unmoved = Gelijk gebleven: { $count }.
compare-nothing-earlier = Over { $name } is er nog maar één uitkomst. Met { $start } { $name } kijk je opnieuw, bijvoorbeeld over een half jaar; daarna kun je vergelijken.
compare-no-such-session = Daarmee kan ik { $name } niet vergelijken. Kies het nummer van een eerdere sessie over { $name }; typ { $sessions } om ze te zien.
compare-not-possible = Die sessie had andere niveaus; daar valt niets naast te leggen.
compare-one = Met { $compare } leg je van één relatie toen en nu naast elkaar. Al je relaties samen zie je met { $map }.

# Geven en krijgen
command-get = krijgen
command-get-usage = krijgen [relatie]
command-get-summary = wat jullie krijgen, en hoe dat in balans is
command-get-help = Eén ding per regel. Zet er een soort en een waarde achter als je wilt: hun tekeningen #kennis 4. De waarde is wat het voor jullie waard is, van 1 tot 5. Een nummer alleen haalt iets weg; 2 #kennis 4 zegt iets over nummer 2.
command-give = geven
command-give-usage = geven [relatie]
command-give-summary = wat jullie geven, en hoe dat in balans is
command-give-help = Eén ding per regel. Zet er een soort en een waarde achter als je wilt: storingsdienst #aandacht 5. De waarde is wat het voor hen waard is, van 1 tot 5. Een nummer alleen haalt iets weg; 2 #geld 3 zegt iets over nummer 2.
exchange-how = Zet er gerust een soort en een cijfer achter, zoals: een goed woord #referentie 4. Het cijfer, van 1 tot 5, is wat het waard is voor wie het krijgt. Soorten: { $kinds }.
exchange-get = Wat jullie van { $name } krijgen
exchange-give = Wat jullie { $name } geven
exchange-nothing = nog niets
exchange-worth = samen waard: { $worth } { $bar }
exchange-balance-unknown = Geef aan beide kanten iets een waarde, en je ziet hoe het in balans is. Dat kan ook achteraf: 2 #4 geeft nummer 2 een 4.
exchange-balance-even = In balans: wat jullie geven en wat jullie krijgen is evenveel waard ({ $give }).
exchange-balance-give = Jullie geven meer ({ $give }) dan jullie krijgen ({ $get }). Dat is een signaal en geen oordeel.
exchange-balance-get = Jullie krijgen meer ({ $get }) dan jullie geven ({ $give }). Dat is een signaal en geen oordeel.
exchange-unvalued = Nog zonder waarde: { $count }.
entry-noted = Genoteerd: { $entry }
kind-money = geld
kind-knowledge = kennis
kind-reference = referentie
kind-access = toegang
kind-attention = aandacht
kind-growth = groei
kind-other = anders

# Doel, warmte, eigen succesfactoren
command-target = doel
command-target-usage = doel [relatie]
command-target-summary = waar jullie heen willen, en waarom
command-target-help = Het hoogste niveau hoeft niet: ‘dit is goed zo’ is ook een doel. De stappen die je krijgt, hangen ervan af.
target-said = Genoteerd: met { $name } willen jullie naar { $level }.
target-reached = Daar staan jullie nu met { $name }: dit is goed zo. Typ { $steps } om te zien hoe je het zo houdt.
target-higher = Daar zijn jullie met { $name } nog niet. Typ { $steps } voor een eerste stap.
target-lower = Jullie staan met { $name } al verder dan dat. Typ { $steps } om te zien wat er minder mag.
command-warmth = warmte
command-warmth-usage = warmte [relatie]
command-warmth-summary = warmer, gelijk of koeler dan een jaar geleden
command-warmth-help = Per succesfactor één gevoel. Wordt er iets koeler en niets warmer, dan krijg je dat bij het niveau te horen.
ask-trend = { $factor }: is het met { $name } warmer, gelijk of koeler dan een jaar geleden? (Enter = overslaan, ? = weet ik niet)
trend-warmer = warmer
trend-same = gelijk
trend-cooler = koeler
why-trend = Een relatie bekoelt langzaam. Wie het ieder jaar even vraagt, merkt het voordat het te laat is.
step-trend = warmer of koeler
command-factors = succesfactoren
command-factors-usage = succesfactoren
command-factors-summary = wat er bij jou werkt, en met wie je verder wilt
command-factors-help = Naast klik, aandacht en zorg heb je vast eigen succesfactoren. Zet de belangrijkste eerst. Daarna: welke relaties zou je willen verdiepen?

# Acties en parkeerplaats
command-action = actie
command-action-usage = actie [wat]
command-action-summary = een actie erbij, met een dag en een naam
command-action-help = Bijvoorbeeld: actie Vendex bellen zonder agenda. Daarna vraag ik de dag (vrijdag, 26 mei, +10) en wie het doet. Staat er een relatie in, dan hoort de actie daarbij.
ask-owner = Wie doet het? (Enter = jij)
why-action-owner = Staat er geen naam bij, dan is het van niemand.
command-park = parkeer
command-park-usage = parkeer [tekst]
command-park-summary = bewaren voor later, zonder er nu over te praten
command-park-help = Wat je parkeert, blijft bij de relatie en de vraag waar het over ging. Zonder tekst zie je de parkeerplaats. Met parkeer 2 weg haal je er iets af.
parked = Staat op de parkeerplaats. Met { $park } lees je terug wat daar staat.
parking-list = Op de parkeerplaats: { $count }. Iets eraf? Typ { $park }, het nummer, en weg.
parking-none = De parkeerplaats is leeg. Typ { $park } en wat je wilt bewaren.

# Ongedaan en opnieuw
command-undo = ongedaan
command-undo-usage = ongedaan
command-undo-summary = het laatste terugdraaien; zegt wat dat was
command-undo-help = Typ je het nog een keer, dan draait het ook terug wat je daarvoor deed. Met opnieuw geldt het weer. Er wordt niets gewist.
command-redo = opnieuw
command-redo-usage = opnieuw
command-redo-summary = wat je terugdraaide, geldt weer
command-redo-help = Kan zolang je na ongedaan niets nieuws hebt gezegd.
undo-nothing = Er is niets om terug te draaien.
redo-nothing = Er is niets om opnieuw te doen.
undo-left-session = Daarmee is deze sessie er niet meer; je staat weer aan het begin.
undone = Teruggedraaid. { $sentence }
redone = Geldt weer. { $sentence }
now-something = Het is weer zoals het was.
now-answer = Bij { $name }, ‘{ $question }’, staat nu { $value }.
now-answer-gone = Bij { $name }, ‘{ $question }’, staat nu geen antwoord.
now-example = Bij { $name }, ‘{ $question }’, staat nu een ander voorbeeld.
now-example-gone = Bij { $name }, ‘{ $question }’, staat nu geen voorbeeld.
now-entry = Op de lijst staat weer: { $text }
now-entry-gone = Van de lijst is weer af: { $text }
now-action-open = De actie staat weer open: { $text }
now-action-done = De actie geldt weer als gedaan: { $text }
now-action-dropped = De actie vervalt weer: { $text }
now-action-gone = De actie is er niet meer: { $text }
now-parked = Op de parkeerplaats staat weer: { $text }
now-parked-gone = Van de parkeerplaats is weer af: { $text }
now-statement = Bij { $name } geldt weer wat je zei over { $topic }.
now-statement-gone = Bij { $name } is weg wat je zei over { $topic }.
now-statement-own = Wat je zei over { $topic } geldt weer.
now-statement-own-gone = Wat je zei over { $topic } is weg.
now-trend = Bij { $name } staat nu, vergeleken met een jaar geleden: { $factor } { $trend }.
now-trend-gone = Bij { $name } is weg wat je zei over { $factor }, vergeleken met een jaar geleden: { $trend }.
now-relationship = { $name } staat er weer bij.
now-relationship-gone = { $name } staat er niet meer bij.
now-relationship-name = { $other } heet weer { $name }.
now-relationship-archived = { $name } staat weer in het archief.
now-relationship-unarchived = { $name } staat weer tussen de relaties.
now-relationship-details = Over { $name } staat er nu: { $details }.
now-session-gone = De sessie die je begon, is er niet meer.
now-session-closed = De sessie is weer afgesloten.
now-session-open = De sessie staat weer open, en gaat nog over niemand.
now-session-about = De sessie staat weer open, en gaat over { $name }.
now-language = De taal is weer { $language }.
topic-of-gut-feeling = je gevoel vooraf
topic-of-target-level = waar jullie heen willen
topic-of-story = het verhaal voor later
topic-of-success-factors = je eigen succesfactoren
topic-of-relationships-to-deepen = de relaties die je wilt verdiepen
topic-of-other-side = wat zij anders hadden geantwoord
topic-of-go-deeper = de andere vragen

# Voorgoed vergeten
command-forget = vergeet
command-forget-usage = vergeet naam
command-forget-summary = voorgoed wissen: een relatie, een naam of een sessie
command-forget-help = Dit is de enige opdracht die echt wist; ongedaan haalt het niet terug. Je typt de naam daarom een tweede keer. Met vergeet naam Jan verdwijnt alleen dat woord, uit alle teksten; met vergeet sessie 3 een sessie, met haar acties. Daarna zoek ik in het bestand of er nog iets van over is, en zeg ik wat ik vond.
forget-which = Wie of wat? Typ { $forget } en de naam, of { $forget } sessie en het nummer.
forget-unknown = De naam ‘{ $name }’ komt in dit werkboek niet voor.
forget-relationship = Dit wist alles van { $name }, voorgoed. Typ de naam precies zo om door te gaan, of Enter om te laten staan.
forget-person = Dit wist alles wat { $name } antwoordde en zei, voorgoed. Typ de naam precies zo om door te gaan, of Enter om te laten staan.
forget-name = Overal waar { $name } in een tekst staat, komt […] te staan, voorgoed. Typ de naam precies zo om door te gaan, of Enter om te laten staan.
forget-session = Dit wist alles wat in die sessie gezegd is ({ $what }), ook de acties, voorgoed. Typ { $name } om door te gaan, of Enter om te laten staan.
prompt-forget = wissen>{" "}
forget-not = Er is niets gewist. Wissen gaat alleen als je precies dit typt, met dezelfde hoofdletters: { $name }
forgotten = { $name } is gewist.
forgotten-texts-one = Ook in { $count } andere tekst stond de naam; daar staat nu […].
forgotten-texts-other = Ook in { $count } andere teksten stond de naam; daar staat nu […].
forgotten-name-one = { $name } stond in { $count } tekst; daar staat nu […].
forgotten-name-other = { $name } stond in { $count } teksten; daar staat nu […].
forgotten-backups = Ook de reservekopieën ernaast zijn nagelopen: { $count }.
forgotten-not-in = In deze reservekopie kon ik { $name } niet wissen: { $paths }. Gooi die zelf weg, of maak hem beschrijfbaar en typ de opdracht opnieuw.
forgotten-not-in-history = Uit de eerder getypte opdrachten kreeg ik { $name } niet weg. Gooi dat bestand zelf weg: ~/.local/state/wederzijds/history
forgotten-elsewhere = Kopieën op een andere plek, zoals een USB-stick of de cloud, wis je zelf.
forgotten-proof = Nagezocht in het hele bestand: de naam komt er niet meer in voor.
forgotten-namesakes = De naam staat nog { $count } keer in het werkboek, als deel van een andere naam: { $others }.
forgotten-remains = Let op: de naam staat nog { $count } keer in het werkboek, als deel van een ander woord.

# Wat er nog openstaat, voor een sessie
review-first = Eerst even wat er nog openstaat van eerder.
ask-review = { $action }: gedaan, nog open of vervalt? (Enter = nog open)
why-action-review = Wat je de vorige keer afsprak, hoort eerst een antwoord te krijgen. Nog open mag ook.
action-state-open = nog open
start-unknown = ‘{ $word }’ ken ik nog niet. Wel: { $names }. Is het een nieuwe relatie? Typ dan { $start } { $new } { $word }.
now-action-details = De actie is weer zoals daarvoor: { $text }
forgotten-in-questions = Nagezocht, byte voor byte: de naam komt alleen nog voor in de tekst van de vragenlijst zelf ({ $count } keer), en niet meer in wat jullie schreven.

# De kopjes van help
help-group-asking = Vragen beantwoorden
help-group-reading = Teruglezen
help-group-noting = Vastleggen
help-group-mending = Herstellen
help-group-program = Het programma

# Lange lijsten
names-and-more = { $names } en nog { $count }
ask-relationship-more = en nog { $count }. Typ de eerste letters en druk op Tab, of typ de hele naam.

# Wat geen antwoord is
refuse-not-a-name = ‘{ $typed }’ is geen naam. Typ de naam van een klant of leverancier.
refuse-not-an-entry = ‘{ $typed }’ hoort niet op de lijst, en is geen nummer ervan. Typ iets in woorden, of Enter als je klaar bent.
refuse-not-in-words = ‘{ $typed }’ zegt niet wat er gebeurde. Typ het in woorden, of Enter om over te slaan.
refuse-kind = ‘{ $word }’ is geen soort en geen waarde. Een waarde is 1, 2, 3, 4 of 5; een soort is een van deze: { $kinds }. Typ de regel opnieuw.
exchange-no-worth = nog geen waarde ingevuld
word-name = naam
forget-did-you-mean = Bedoelde je de relatie { $relationship }? Typ dan { $forget } en die hele naam. Gaat het om het woord zelf, overal waar het in een tekst staat, typ dan: { $forget } { $word } { $name }
undo-not-forgetting = Wat je wiste, komt niet terug. Typ nog een keer { $undo } om terug te draaien wat je daarvóór deed.
parked-about = Staat op de parkeerplaats, bij { $name }. Met { $park } lees je terug wat daar staat.
session-of-notes = losse antwoorden
actions-of-session = acties: { $count }

# What else people call a command; it is asked about, and never done.
command-forget-otherwise = wis wissen verwijder verwijderen gooi weg
command-relation-otherwise = toevoegen nieuw wijzig hernoem archiveer relatie-toevoegen
command-level-otherwise = uitkomst resultaat score
command-start-otherwise = reflectie workshop start
command-stop-otherwise = klaar afsluiten sluit
command-resume-otherwise = doorgaan ga door hervat
command-stop-also = exit q einde doei
