# Woorden waaraan te zien is wanneer een voorbeeld was, met komma's ertussen. Deze lijsten worden vergeleken, niet getoond.
# Achter een woord dat ook iets anders kan zijn (Jan, mevrouw Zomer) staat een vraagteken: dat telt alleen naast een dag
# of jaartal, na een woord als "in" of "vorige", of als het los tussen leestekens staat. Teksten: CC BY 4.0.

# Naast de namen van de maanden: afkortingen, en wat altijd in die maand is
example-month-1 = jan?, nieuwjaarsborrel
example-month-2 = feb
example-month-3 = mrt
example-month-4 = apr
example-month-5 = mei?
example-month-6 = jun
example-month-7 = jul
example-month-8 = aug, bouwvak
example-month-9 = sep, sept
example-month-10 = okt
example-month-11 = nov
example-month-12 = dec, sinterklaas, kerst, kerstmis, kerstborrel, kerstpakket

# Jaargetijden en kwartalen
example-spring = voorjaar, lente
example-summer = zomer?, van de zomer, zomervakantie
example-autumn = najaar, herfst
example-winter = winter?, van de winter
example-quarter-letter = q, kw
example-ordinals = eerste, tweede, derde, vierde
example-ordinal-endings = e, de, ste

# Vandaag, gisteren, en hoe lang geleden
example-today = vandaag, vanmorgen, vanochtend, vanmiddag
example-yesterday = gisteren, gisteravond, gistermiddag, eergisteren
example-days = dag, dagen
example-weeks = week, weken
example-months = maand, maanden
example-quarters = kwartaal, kwartalen
example-years = jaar, jaren
example-ago = geleden, terug
example-numbers = een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, dertien, veertien
example-one = één
example-few = paar, enkele
example-half = half

# Wat ervoor kan staan
example-in = in, op, rond, tijdens
example-early = begin
example-middle = medio, halverwege, midden
example-late = eind, einde
example-this = deze, dit, afgelopen
example-last = vorige, vorig, verleden
example-next = volgende, volgend, komende, komend, aanstaande
example-since = sinds, vanaf, sedert
example-between = de, het, van
example-and = en, of, tot
