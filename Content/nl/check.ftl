# Wat check na het nakijken zegt. De bevindingen zelf staan in de code: deze woorden kunnen het zijn die niet kloppen.

check-errors-one = { $count } fout
check-errors-other = { $count } fouten
check-warnings-one = { $count } waarschuwing
check-warnings-other = { $count } waarschuwingen
check-files-one = { $count } bestand
check-files-other = { $count } bestanden
check-found = { $found } in { $files }.
check-nothing-found = Niets gevonden in { $files }.
check-not-written = De bevindingen zijn niet helemaal geschreven ({ $reason }).
