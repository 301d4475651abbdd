# Het vel papier dat een team invult, en de opdracht die het maakt. Notatie: Fluent. Teksten: CC BY 4.0.

# Op het vel
sheet-about = Over { $name }
sheet-about-open = Over
sheet-continued = vervolg
sheet-how = Hoe ging het de laatste twee jaar? Kruis bij elke vraag één vakje aan. Je naam hoeft er niet op.
sheet-how-zero = alleen als je zeker weet dat het niet zo is
sheet-how-unknown = als je het niet weet; dat is ook een antwoord
sheet-how-no-occasion = als er nog geen aanleiding voor was
sheet-scales = Wat de cijfers betekenen, staat hieronder; het teken bij de vraag wijst de regel aan. Zonder teken staat het bij de vraag zelf.
sheet-next-page = Ga door op de volgende bladzijde.
sheet-copy = Klaar? Schrijf je antwoorden hier over, in dezelfde volgorde. Leg je vel daarna omgekeerd neer.

# De opdracht
command-export = exporteer
command-export-usage = exporteer formulier [volledig] [aantal] [bestand]
command-export-summary = vellen om te printen, voor een team dat op papier antwoordt
command-export-help = Je krijgt vellen op A4, ieder met een letter en zonder naam. In een sessie met een team zijn het er zoveel als er mensen meedoen; anders acht. Met volledig staan alle vragen erop, met een aantal zeg je zelf hoeveel vellen. Noem een bestand dat op .html eindigt, of op .pdf. Staat er al iets, dan zet vervang aan het eind het nieuwe ervoor in de plaats.
export-sheet = formulier
export-full = volledig
export-replace = vervang
export-what = Dit kan: { $sheet }. Typ { $export } { $sheet }, en je krijgt vellen om te printen.
export-count = ‘{ $typed }’ vellen kan niet. Typ een aantal van 1 tot en met { $limit }.
export-word = ‘{ $typed }’ begrijp ik hier niet. Typ { $full }, een aantal vellen, of een bestand dat op .html of .pdf eindigt; { $replace } komt aan het eind.
export-written = Het formulier staat in { $path }, met een vel voor { $names }.
export-print-page = Open het in je browser en print het op A4.
export-print-pdf = Print het op A4.
export-print-full = Elk vel is twee bladzijden; print ze aan twee kanten.
export-about-supplier = Het gaat over { $name }, en jullie leveren aan hen.
export-about-customer = Het gaat over { $name }, en jullie kopen bij hen.
export-about-nobody = De vragen zijn die van een leverancier, en de naam schrijf je er zelf op. Kopen jullie bij hen? Typ eerst { $relation } en hun naam.
export-taken = Daar staat al iets: { $path }. Wil je het vervangen? Typ: { $command }
export-no-plain-file = Dit is geen gewoon bestand, dus ik laat het staan: { $path }. Noem een andere naam.
export-cannot-write = Schrijven lukte niet: { $path } ({ $reason }). Er is niets half blijven staan. Noem een plek waar je mag schrijven.
export-no-pdf-program = Voor een PDF is een ander programma nodig: weasyprint of chromium. Ik maak nu een bladzijde voor je browser; daar kun je ook een PDF van printen.
export-pdf-failed = Met { $program } lukte de PDF niet. Ik maak nu een bladzijde voor je browser; daar kun je ook een PDF van printen.
