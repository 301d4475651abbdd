# De woorden bij de vragenlijst geven-en-nemen: het verhaal, de niveaus en wat eromheen gezegd wordt.
# Naar het artikel "Geven en nemen" van ScaleUp Company, in eigen woorden. Deze teksten: CC BY 4.0.
# Een alinea staat op één regel.

story =
    Een leverancier verloor een opdracht bij Vendex aan een grotere naam. Er kwamen excuses, en daarna niets meer. Een week voordat het nieuwe systeem moest draaien, pakte de verliezer toch de telefoon, om te horen of het ging. Het ging niet: de grote naam kreeg het niet geleverd. De verliezer sprong bij en vroeg er niets voor, en op de dag zelf deed het systeem het.

    Eén keer, en van één kant: zo begon het, met geven. Daarna kwam er jarenlang iets terug: de IT-manager van Vendex sprak op klantendagen, was referentie voor mogelijke klanten en stak daar veel tijd in. Dat was, vond hij, ook voor Vendex zelf: wat de leverancier verder hielp, hielp hen verder. Binnen vijf jaar was die leverancier marktleider. Het verhaal eindigt bij een vruchtbare relatie (niveau 2): ze stonden voor elkaar klaar, maar over een groter doel dat ze samen najoegen horen we niets.

purpose = We kijken naar wat er tussen jullie en een klant of leverancier echt is gebeurd, en wat de een de ander geeft. Daarna weten jullie hoe diep de relatie nu gaat en wat er nog niet is, en kiezen jullie zelf: meer, of goed zo.

# De niveaus, om voor te lezen

level-1 = Op dinsdag gaat er een bestelling de deur uit en komt er een bevestiging terug; donderdag staat het er. Jullie bellen over prijs, levertijd en wat er misging, en dan hangt iedereen op. Jullie worden er allebei beter van, en daar blijft het bij. Dat kan precies genoeg zijn: niet elke relatie hoeft dieper.

level-2 = Op dinsdag belt er iemand terwijl er niets aan de hand is. Jullie schuiven met de planning omdat het hun beter uitkomt, en een maand later schuiven zij voor jullie. De klant doet een goed woord bij een ander, de leverancier laat iets zien wat nog niet af is. Er wordt gewoon gekocht en geleverd, alleen is dat niet meer het enige waar jullie het over hebben. Het kost wel tijd, en die hebben jullie niet voor iedereen.

level-3 = Op dinsdag zitten jullie samen aan een plan dat geen van beiden alleen rondkrijgt. Jullie weten waar de ander over een paar jaar wil staan, en hebben de eigen plannen daarop aangepast. Allebei kunnen jullie iets noemen wat zonder de ander niet was gelukt: voor klanten, voor bewoners, in het vak. Over tien jaar vertellen jullie het nog. Zo’n relatie heb je met een enkeling, en dat is genoeg.

# De niveaus in één zin, bij het kiezen op gevoel

level-1-short = jullie kopen, verkopen en leveren; het loopt, en daar blijft het bij.

level-2-short = jullie denken aan elkaar en doen dingen voor elkaar die in geen bestelling staan.

level-3-short = jullie weten wat de ander echt wil bereiken, passen de eigen plannen daarop aan en komen er allebei verder door.

# De drie succesfactoren, en wat er geen is

factor-click = Het klikt als je elkaar ook opzoekt wanneer er niets te regelen valt. En als de ander een lastig besluit neemt, herken je waar het vandaan komt: jij vindt dat ook belangrijk.

factor-attention = Tijd nemen is tijd waarin niemand iets verkoopt, koopt of aflevert. Koffie zonder agenda is genoeg; soms komt er iets uit, en soms alleen koffie.

factor-care = Je weet waar de ander voor staat en waarop die wordt aangesproken, en dat telt mee als het lastig wordt. Dan liggen er drie dingen op tafel: wat goed is voor hen, wat goed is voor jullie, en wat de relatie heel houdt.

product-good-enough = Wat je levert moet deugen, anders komt er van de rest niets; daarom vragen we ernaar. Toch is het geen succesfactor: van een doos die op tijd komt, wordt een relatie niet dieper.

# Wat deze uitkomst niet kan weten

limits = Waar het ene niveau ophoudt en het andere begint, is een afspraak en geen meting. Zolang de ander niet heeft geantwoord, is dit de blik van één kant. We vragen naar wat er gebeurde, met een voorbeeld, want iedereen kijkt mild naar zichzelf: in één onderzoek dacht 80 procent van de bedrijven dat klanten het bij hen uitstekend hadden, en 8 procent van hun klanten vond dat ook. En hoe lang jullie elkaar al kennen, zegt niets over hoe diep het gaat.
