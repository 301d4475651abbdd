# De agenda van een sessie, en de tijd die voor een stap loopt. Notatie: Fluent. Teksten: CC BY 4.0.

duration-minutes = { $minutes } min
duration-seconds = { $seconds } s

# Agenda
command-agenda = agenda
command-agenda-usage = agenda
command-agenda-summary = waar je bent, wat er nog komt, en hoe de tijd staat
command-agenda-help = Je ziet de stappen van je sessie met hun minuten: wat geweest is, waar je bent en wat er nog komt. Eronder staat hoeveel minuten er nog te gaan zijn, en of het voor of achter loopt op het plan. Buiten een vraag is het de sessie die nog openstaat.
agenda-about = { $programme }, over { $name }
agenda-done = geweest
agenda-now = nu
agenda-left = Nog { $left } van de { $total } min te gaan, deze stap meegerekend.
agenda-step-new = Deze stap is net begonnen.
agenda-step-since = Deze stap duurt nu { $minutes } min.
agenda-on-time = Alles loopt op tijd.
agenda-late = Alles bij elkaar { $minutes } min achter op het plan.
agenda-early = Alles bij elkaar { $minutes } min voor op het plan.
agenda-timer = Op de klok staat nog { $time }.
agenda-resume = Met { $resume } ga je hier door.
agenda-none = Er staat geen sessie open. Met { $start } begin je er een.

# Tijd
word-timer-stop = stop
command-timer = tijd
command-timer-usage = tijd [minuten]
command-timer-summary = de tijd voor deze stap laten lopen
command-timer-help = Met tijd lopen de minuten van deze stap; loopt de tijd al, dan zie je hoe lang nog. Met tijd 5 zet je hem op vijf minuten, met tijd 30s op dertig seconden. Met tijd +2 komen er twee minuten bij, met tijd stop zet je hem stil. Is de tijd om, dan zeg ik het boven je regel; wat je aan het typen bent, blijft staan. Een nieuwe stap zet de tijd niet vanzelf aan.
timer-runs = De tijd loopt: { $time }. Stilzetten kan met { $timer } stop.
timer-left = Nog { $time }. Met { $timer } +2 komen er twee minuten bij.
timer-stopped = De tijd staat stil.
timer-none = Er loopt geen tijd. Met { $timer } begint hij.
timer-no-minutes = Voor deze stap staat geen tijd. Typ { $timer } 5 voor vijf minuten.
timer-which = Dat begrijp ik niet als tijd. Typ { $timer } 5, { $timer } 30s, { $timer } +2 of { $timer } stop; hooguit { $limit } minuten.
timer-no-terminal = Zonder scherm loopt er geen tijd; het gaat gewoon door.
timer-over = De tijd is om. Verder, of nog even? Typ { $timer } +2 of { $timer } +5.
