# De andere manieren om te antwoorden: hoe, het toetsenbord doorgeven, vingers opsteken.

prompt-hands = vingers>{" "}

ask-answering = Hoe antwoorden jullie? Typ een nummer. (Enter = op papier)
answering-paper = op papier
answering-keyboard = het toetsenbord doorgeven
answering-hands = vingers opsteken
choose-answering-paper = op papier: ieder vult een vel in, en iemand typt de vellen
choose-answering-keyboard = het toetsenbord doorgeven, met hooguit drie mensen: ieder antwoordt om de beurt, de anderen kijken weg
choose-answering-hands = vingers opsteken: het snelst, maar niet blind, want iedereen ziet wat een ander opsteekt
refuse-keyboard = Met { $count } mensen duurt het doorgeven te lang: de anderen zitten te wachten. Het kan met hooguit { $limit }. Kies papier (1) of vingers (3).
refuse-other-way = Er is al geantwoord: { $way }. Daar blijft het deze keer bij. Enter = verder.

handover = Geef het toetsenbord aan { $name }. De anderen kijken weg.
handover-done = Klaar: { $names }.
handover-halfway = Halverwege: { $names }.
handover-waiting = Nog te gaan: { $names }.
handover-first = { $name }: er komen { $count } vragen. Wat je typt, blijft verborgen, ook voor wie na je komt. Druk op Enter als de anderen wegkijken.
handover-again = { $name }: je gaat verder bij vraag { $number } van { $count }. Druk op Enter als de anderen wegkijken.
blind-note = Typ één teken en dan Enter. Met terug ga je naar je vorige vraag.
blind-answered = Hier heb je al geantwoord. Enter laat dat staan; een ander teken komt ervoor in de plaats.
refuse-turn = Heeft de volgende het toetsenbord, en kijken de anderen weg? Druk dan alleen op Enter. Is diegene er niet, typ dan overslaan.
refuse-hidden-value = Typ één teken: 0, 1, 2 of 3, ? als je het niet weet, of - als er nog geen aanleiding was.
refuse-nobody-answered = Er heeft nog niemand geantwoord, dus er valt niets te laten zien. Geef iemand het toetsenbord.
refuse-command-at-keyboard = Dat kan nu niet: iemand is hier in stilte aan het antwoorden. Antwoord, of typ { $stop } om later verder te gaan.
keyboard-back = Iedereen is klaar: { $done }. De anderen mogen weer kijken.
keyboard-back-without = De anderen mogen weer kijken. Klaar: { $done }. Niet alles beantwoord: { $missing }.
ask-reveal-keyboard = { $in } van de { $count } mensen hebben geantwoord. Kijkt iedereen mee? Enter laat alle antwoorden tegelijk zien; daarna is niets meer verborgen.

ask-hands = Lees de vraag voor. Op drie tellen steekt ieder tegelijk 0 tot en met 3 vingers op, een vuist is 0; wie het niet weet, legt een hand op de borst. Typ ze op volgorde van { $names }: { $example }. Dit is niet blind: iedereen ziet elkaar.
ask-hands-again = Op drie tellen, allemaal tegelijk. Niet blind.
refuse-hands = Typ { $count } antwoorden op een rij, één voor ieder op volgorde van de letters, bijvoorbeeld { $example }. Weet iemand het niet, of is die er niet: ?.
spread-hands = Niet blind: jullie staken je vingers op en zagen elkaar. Misschien ging de een met de ander mee.

help-at-answering = Typ 1, 2 of 3. Enter is: op papier. Zolang niemand geantwoord heeft, kun je terug om iets anders te kiezen.
help-at-handover = Geef het toetsenbord door; wie het krijgt, drukt op Enter. Is diegene er niet, typ dan overslaan.
help-at-blind = Typ één teken: 0, 1, 2 of 3; ? als je het niet weet, - als er nog geen aanleiding was. Het blijft verborgen.
help-at-hands = Typ wat ieder opsteekt, op een rij, op volgorde van de letters: 2 1 3 ? 2 0.

why-answering = Wie eerst hoort wat een ander vindt, gaat mee. Op papier en met het toetsenbord antwoordt ieder voor zich.
why-handover = Niemand ziet wat een ander antwoordde, ook het programma laat het niet zien, tot alles tegelijk op het scherm komt.
why-words = Wie voorleest, laat iedereen op hetzelfde moment beginnen.
why-participants = De letter houdt vellen uit elkaar. Wie bij welke letter hoort, staat nergens.
why-sheets = Op papier antwoordt ieder voor zich, en allemaal tegelijk. Pas na het laten zien ziet iemand iets.
why-reveal = Alles komt tegelijk, zodat niemand op een ander wacht.
why-spread = Waar jullie verschillen, weet iemand iets wat een ander niet weet.

now-one-answer = Eén antwoord van { $name } over { $relationship } telt weer.
now-one-answer-gone = Eén antwoord van { $name } over { $relationship } telt niet meer mee.
now-row = De rij met ieders antwoord over { $relationship } telt weer: { $question }.
now-row-gone = De rij met ieders antwoord over { $relationship } telt niet meer mee: { $question }.
