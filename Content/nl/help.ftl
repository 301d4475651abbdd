# Hulp bij een vraag: wat je er nu kunt typen, in één regel voor elke soort vraag. En het handboek.

help-at-question = Typ 0, 1, 2 of 3; ? als je het niet weet, - als er nog geen aanleiding was.
help-at-example = Typ wat er gebeurde, en wanneer. Enter slaat over.
help-at-choose-relationship = Typ een nummer uit de lijst, of een naam. Een nieuwe naam komt erbij.
help-at-role = Typ 1 als jullie aan hen leveren, 2 als jullie bij hen kopen.
help-at-since = Typ een jaartal of een paar woorden: 2019, sinds de fusie. Enter slaat over.
help-at-gut-feeling = Typ het nummer of de naam van een niveau, of ? als je het niet weet.
help-at-go-deeper = Typ ja of nee. Enter is nee.
help-at-list = Typ één ding per regel, of een nummer om iets weg te halen. Enter is klaar.
help-at-result = Druk op Enter om door te gaan. Met /naar 7 verander je het antwoord op vraag 7.
help-at-target-level = Typ het nummer of de naam van een niveau. Enter als je het nog niet weet.
help-at-action = Typ het nummer van een stap, of je eigen woorden. Enter is: nu niets.
help-at-day = Typ een dag: vrijdag, 26 mei of +10. Enter neemt de dag die er staat.
help-at-text = Typ het in je eigen woorden. Enter slaat over.
help-at-trend = Typ warmer, gelijk of koeler, of het nummer; ? als je het niet weet.
help-at-tender = Typ ja of nee. Enter laat het zo.
help-at-action-review = Typ gedaan, nog open of vervalt, of het nummer. Enter is: nog open.
help-at-name = Typ de nieuwe naam. Enter laat de oude staan.
help-at-people = Typ een of meer namen, met een functie erbij als je wilt. Enter slaat over.
help-slash = Begint je antwoord zelf met een schuine streep? Typ er dan twee.
help-bare-words = Deze woorden kunnen ook zonder schuine streep: { $words }.
help-commands = Of geef een opdracht, met een schuine streep ervoor:

handbook-title = Handboek
handbook-how = Lezen: { $handbook } met een nummer, of met het begin van een titel.
handbook-next = Verder lezen: { $handbook } { $number } ({ $title })
handbook-last = Dit was het laatste hoofdstuk. Met { $handbook } zie je ze allemaal.
handbook-several = ‘{ $word }’ past bij meer dan één hoofdstuk: { $names }. Typ iets meer van de titel.
handbook-did-you-mean = Een hoofdstuk ‘{ $word }’ is er niet. Bedoelde je { $suggestion }?
handbook-unknown = Een hoofdstuk ‘{ $word }’ is er niet. Met { $handbook } zie je welke er zijn.

command-handbook = handboek
command-handbook-usage = handboek [hoofdstuk]
command-handbook-summary = het handboek lezen
command-handbook-help = Zonder woord erachter zie je de hoofdstukken. Met handboek 3, of handboek en het begin van een titel, lees je er een. Bij een vraag kan het ook: daarna komt de vraag terug.
