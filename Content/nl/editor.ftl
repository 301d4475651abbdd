# De editor voor een lange tekst, en de tekst die er al staat. Notatie: Fluent. Teksten: CC BY 4.0.

current-text = Je eerdere antwoord: { $answer }  (Enter = zo laten, - = weghalen)
text-removed = Weggehaald.

command-editor = editor
command-editor-usage = editor
command-editor-summary = een lange tekst typen in je eigen editor
command-editor-help = Je editor gaat open met de tekst die er al staat. Bewaar en sluit hem af, en de tekst is je antwoord. Welke editor dat is, zeg je met VISUAL of EDITOR.

editor-note = Dit is je antwoord zodra je bewaart en afsluit. Regels die onderaan staan en met # beginnen, tellen niet mee.
editor-note-list = Eén ding per regel; wat je typt komt erbij.
editor-note-one-line = Houd het op één regel.
editor-not-here = Hier is een kort antwoord genoeg: typ het gewoon achter de prompt.
editor-no-terminal = Een editor kan alleen waar iemand zit te typen. Zet de tekst zelf op deze regel.
editor-unchanged = Er is niets veranderd.
editor-empty = Er stond niets in, en er is niets veranderd.
editor-unreadable = Niet alles daarin is leesbare tekst (UTF-8); wat dat niet is, staat er nu als �.
editor-kept = Je tekst is niet weg: typ /{ $editor } om hem te verbeteren.
editor-none = Ik vind geen editor. Zeg welke je wilt: start met EDITOR=nano wederzijds. Of typ je antwoord gewoon hier.
editor-not-found = De editor ‘{ $command }’ start niet. Zet VISUAL of EDITOR op een andere, of typ je antwoord gewoon hier. Wat er stond, staat er nog.
editor-failed = De editor ‘{ $command }’ stopte met een fout. Wat er stond, staat er nog.
editor-no-place = Er is geen plek voor het bestand van de editor ({ $reason }). Maak ruimte, of typ je antwoord gewoon hier.
