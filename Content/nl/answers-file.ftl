# Waarom een bestand met antwoorden niet gelezen is: wat er staat, wat er mag, wat te doen. Ervoor staat BESTAND:REGEL.

answers-file-empty = Het bestand is leeg. Zet op de eerste regel: relationship,question,value.
answers-file-header-only = Onder de kop staat geen antwoord. Zet er minstens één regel onder.
answers-file-missing-column = De kolom ‘{ $column }’ ontbreekt in de kop. Nodig zijn: relationship, question en value.
answers-file-double-column = De kolom ‘{ $column }’ staat twee keer in de kop. Laat er één staan.
answers-file-not-utf8 = Hier staan bytes die geen UTF-8 zijn. Bewaar het bestand als CSV UTF-8.
answers-file-nul = Hier staat een NUL-byte. Bewaar het bestand als CSV UTF-8.
answers-file-broken-row = De aanhalingstekens of het regeleinde kloppen niet. Zet een veld met " erin tussen aanhalingstekens en schrijf "" voor elke ".
answers-file-half-row = Deze regel heeft te weinig velden: { $found }, en de kop heeft er { $expected }. Vul de regel aan.
answers-file-long-row = Deze regel heeft te veel velden: { $found }, en de kop heeft er { $expected }. Zet een veld met een scheidingsteken tussen aanhalingstekens.
answers-file-blank-line = Deze regel is leeg, en daaronder gaat het verder. Haal de lege regel weg.
answers-file-empty-relationship = De naam van de relatie is leeg. Vul de kolom relationship in.
answers-file-empty-participant = De naam van de deelnemer is leeg. Vul de kolom participant in, of laat de hele kolom weg.
answers-file-named-agreement = Een afgesproken waarde is van de hele kant. Laat participant leeg waar round ‘agreed’ is.
answers-file-unknown-question = ‘{ $given }’ is geen vraag van { $questionnaire }. De vraag ‘{ $first }’ is er bijvoorbeeld wel een.
answers-file-unknown-value = ‘{ $given }’ hoort niet bij de keuzes. Schrijf 0, 1, 2 of 3, ? als je het niet weet, of - als er nog geen aanleiding was.
answers-file-unknown-side = ‘{ $given }’ is geen kant. Schrijf ours of theirs.
answers-file-unknown-role = ‘{ $given }’ is geen rol. Schrijf supplier of customer.
answers-file-unknown-round = ‘{ $given }’ is geen ronde. Schrijf 1, 2, 3 … of agreed.
answers-file-two-roles = ‘{ $given }’ had hierboven de andere rol. Een relatie heeft één rol: schrijf overal dezelfde.
answers-file-answered-twice = Dezelfde deelnemer antwoordt in deze ronde twee keer op ‘{ $given }’. Laat één antwoord staan.
answers-file-agreed-twice = Voor ‘{ $given }’ staat er twee keer een afgesproken waarde van dezelfde kant. Laat er één staan.

answers-file-not-found = { $path }: dit bestand is er niet. Kijk of de naam klopt.
answers-file-unreadable = { $path }: dit bestand is niet te lezen ({ $reason }). Geef een CSV-bestand dat je mag lezen.
answers-file-none-given = Geef een bestand met antwoorden mee, of - voor de standaardinvoer: wederzijds assess antwoorden.csv
assess-not-written = De uitvoer is niet helemaal geschreven ({ $reason }).
