# De man-pagina, en de uitleg bij het aanvullen in een shell.

manual-section-name = NAAM
manual-section-synopsis = OVERZICHT
manual-section-description = BESCHRIJVING
manual-section-commands = OPDRACHTEN
manual-section-options = OPTIES
manual-section-prompt = AAN DE PROMPT
manual-section-main = Buiten een vraag
manual-section-question = Bij een vraag
manual-section-files = BESTANDEN
manual-section-environment = OMGEVING
manual-section-exit = EINDCODES
manual-section-examples = VOORBEELDEN
manual-section-more = MEER

manual-summary = kijk eerlijk naar de relaties met je klanten en leveranciers
manual-description =
    Wederzijds stelt vragen over wat er echt gebeurde tussen jullie en een klant of leverancier, van beide kanten. Daaruit volgt een van drie niveaus, met de reden en met iets kleins om deze week te doen. Alles blijft in één bestand op je eigen machine, het werkboek, en elk antwoord is bewaard voordat de volgende vraag komt.
    Zonder woord erachter opent de prompt met je eigen werkboek. Een woord waar een schuine streep in staat, of dat op .wederzijds eindigt, is een ander werkboek. Wat daarachter staat, is de eerste opdracht.
    Het handboek zit in het programma zelf: wederzijds handboek.

manual-prompt-summary = de prompt openen
manual-assess-summary = de uitkomst bepalen uit een bestand met antwoorden
manual-assess-about = Leest een CSV met de kolommen relationship, question en value, en schrijft van elke relatie het niveau met alles wat het verklaart. Een - is standaardinvoer. Klopt er iets niet, dan komt er niets uit, behalve het regelnummer en wat er mis is.
manual-check-summary = vragenlijsten en teksten nakijken
manual-check-about = Noemt alles wat er mis is, elk op een eigen regel: bestand, regel, kolom, wat er niet klopt en wat je dan schrijft. Zonder bestand: alles wat geïnstalleerd is.
manual-backup-summary = een reservekopie van een werkboek maken
manual-backup-about = Maakt een volledige, nagekeken kopie naast het werkboek, met de dag en de tijd in de naam. Wat er al staat, blijft staan.
manual-restore-summary = een reservekopie terugzetten
manual-restore-about = Kijkt de kopie eerst na, bewaart het werkboek dat er nu staat als kopie, en zet dan de andere op zijn plaats.
manual-doctor-summary = een werkboek nakijken
manual-doctor-about = Kijkt of het bestand heel is, of bewaard ook bewaard is en wie het open heeft, en zegt wat je kunt doen. Er verandert niets.
manual-manual-summary = deze pagina schrijven
manual-manual-about = In roff, naar standaarduitvoer.
manual-completions-summary = woorden laten aanvullen door je shell
manual-completions-about = Het script daarvoor gaat naar standaarduitvoer. Met make install staat het al op zijn plaats.

manual-option-language = De taal. Anders de taal van het werkboek, en anders die van je machine.
manual-option-data = De map waarin Questionnaires en Content staan.
manual-option-help = Wat er kan.
manual-option-version = Welke versie dit is.
manual-option-questionnaire = Welke vragenlijst.
manual-option-form = Welke vragen meetellen: alle, of alleen die van de korte vorm.
manual-option-strict = Tel een 2 of een 3 zonder voorbeeld als een 1.
manual-option-format = Hoe de uitkomst geschreven wordt: om te lezen, of voor een ander programma.
manual-option-output = Waar de kopie komt te staan.

manual-value-questionnaire = NAAM
manual-value-directory = MAP
manual-value-file = BESTAND
manual-value-answers = ANTWOORDEN.csv|-
manual-value-content = BESTAND
manual-value-backup = KOPIE
manual-value-workbook = WERKBOEK
manual-value-command = OPDRACHT

manual-prompt-about =
    Buiten een vraag is een regel een opdracht; de eerste letters zijn genoeg, en Tab vult aan. Bij een vraag is een regel het antwoord, en met een schuine streep ervoor een opdracht. Een ? is ‘weet ik niet’ en een - ‘nog geen aanleiding’; geen van beide telt ooit als een 0.
    Is er geen terminal, dan komen de regels van standaardinvoer. Waar je om vroeg gaat naar standaarduitvoer, de rest naar standaardfout. Bij de eerste regel die niet kan, stopt alles; er staat dan bij welke regel dat was.

manual-file-workbook = Je eigen werkboek. Het is één SQLite-bestand dat alleen jij kunt lezen.
manual-file-history = De opdrachten die je typte. Antwoorden komen er nooit in.
manual-environment-language = De eerste die iets zegt bepaalt de taal, als --language en het werkboek niets zeggen.
manual-environment-data = De map waarin Questionnaires en Content staan, als --data er niet bij staat.
manual-environment-xdg = Waar ~/.local/share en ~/.local/state anders staan.
manual-environment-editor = Waarin je een lange tekst schrijft.
manual-environment-terminal = Zonder kleur: NO_COLOR met iets erin. Zonder stuurtekens: TERM=dumb.
manual-exit-0 = Gedaan.
manual-exit-1 = Het lukte niet, en dat lag niet aan wat je vroeg: een bestand is er niet, de schijf is vol.
manual-exit-64 = Zo kan het niet gevraagd worden.
manual-exit-65 = Een antwoord, een vragenlijst of een werkboek klopt niet.
manual-exit-130 = Afgebroken met Ctrl-C, of doordat het venster dichtging.
manual-example-prompt = Opent je eigen werkboek. Typ daar begin voor een eerste reflectie.
manual-example-workbook = Opent het werkboek team.wederzijds in deze map.
manual-example-assess = Bepaalt de uitkomst uit een bestand met antwoorden op de korte vorm.
manual-example-backup = Maakt een reservekopie van team.wederzijds.
manual-more = De gedachte komt uit het artikel ‘Geven en nemen’ van ScaleUp Company. Het programma is vrije software (GPL 3 of later); de teksten vallen onder CC BY 4.0.
