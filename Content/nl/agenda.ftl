# De agenda van een sessie, en de tijd die voor een stap loopt. Notatie: Fluent. Teksten: CC BY 4.0.

duration-minutes = { $minutes } min
duration-seconds = { $seconds } s

# Agenda
command-agenda = agenda
command-agenda-usage = agenda [wat anders moet]
command-agenda-summary = waar je bent, wat er nog komt, en hoe de tijd staat
command-agenda-help = Je ziet de stappen van je sessie met hun minuten: wat geweest is, waar je bent en wat er nog komt. Eronder staat hoeveel minuten er nog te gaan zijn, en of het voor of achter loopt op het plan. Buiten een vraag is het de sessie die nog openstaat. Loopt het anders? Met agenda naar 9 ga je naar stap 9, met agenda zonder 7 sla je er een over en met agenda met 7 doet hij weer mee. Met agenda 9 10 min krijgt een stap een andere tijd, met agenda 9 na 11 (of voor 11) komt hij op een andere plek, en agenda nog eens 9 doet een stap nog een keer. Wat beantwoord is, blijft staan.
agenda-part = Deel { $number } van { $count }
agenda-about = { $programme }, over { $name }
agenda-done = geweest
agenda-now = nu
agenda-skipped = overgeslagen
agenda-left = Nog { $left } van de { $total } min te gaan, deze stap meegerekend.
agenda-step-new = Deze stap is net begonnen.
agenda-step-since = Deze stap duurt nu { $minutes } min.
agenda-on-time = Alles loopt op tijd.
agenda-late = Alles bij elkaar { $minutes } min achter op het plan.
agenda-early = Alles bij elkaar { $minutes } min voor op het plan.
agenda-timer = Op de klok staat nog { $time }.
agenda-resume = Met { $resume } ga je hier door.
agenda-none = Er staat geen sessie open. Met { $start } begin je er een.

# De stappen anders
word-agenda-step = stap
word-agenda-goto = naar
word-agenda-again = nog eens
word-agenda-without = zonder
word-agenda-with = met
word-agenda-after = na
word-agenda-before = voor
agenda-not-open = Ga eerst verder met je sessie: typ { $resume }. Dan kun je de stappen anders leggen.
agenda-not-here = Rond dit eerst af; daarna kun je de stappen anders leggen.
agenda-which = Dat begrijp ik niet. Typ { $agenda } { $goto } 9, { $agenda } { $without } 7, { $agenda } { $with } 7, { $agenda } 9 10 min, { $agenda } 9 { $after } 11 of { $agenda } { $again } 9.
agenda-went = Terug naar waar je was? Typ { $agenda } { $goto } { $number }.
agenda-left-out = Stap { $number } ({ $name }) valt weg. Toch doen? Typ { $agenda } { $with } { $number }.
agenda-brought-back = Stap { $number } ({ $name }) doet weer mee. Toch niet? Typ { $agenda } { $without } { $number }.
agenda-takes = Stap { $number } ({ $name }) krijgt { $minutes } min; dat waren er { $before }. Terug kan met { $agenda } { $number } { $before } min.
agenda-moved = Dat is nu stap { $number } ({ $name }). Terugzetten kan met { $agenda } { $number } { $after } { $behind }.
agenda-again = Daarna gaat het verder bij stap { $number } ({ $name }).
agenda-more = Nog eens stap { $number } ({ $name }).
agenda-no-such-step = Die stap is er niet. Ze lopen van 1 tot en met { $count }.
agenda-is-here = Bij stap { $number } ({ $name }) ben je nu.
agenda-is-over = Stap { $number } ({ $name }) is al geweest. Nog een keer? Typ { $agenda } { $again } { $number }.
agenda-is-to-come = Stap { $number } ({ $name }) komt nog. Er nu al heen? Typ { $agenda } { $goto } { $number }.
agenda-is-left-out = Stap { $number } ({ $name }) slaan we over. Toch doen? Typ { $agenda } { $with } { $number }.
agenda-is-not-left-out = Stap { $number } ({ $name }) doet gewoon mee.
agenda-needs = Stap { $number } ({ $name }) kan pas na stap { $other } ({ $other-name }).
agenda-needed-by = Stap { $other } ({ $other-name }) kan niet zonder stap { $number } ({ $name }). Sla eerst die over: { $agenda } { $without } { $other }.
agenda-nothing-there = Bij stap { $number } ({ $name }) valt nu niets te doen.
agenda-minutes-outside = Zo lang duurt geen stap; hooguit { $limit } minuten.

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
