# Woorden waarmee je een dag noemt die nog komt, met komma's ertussen. Deze lijsten worden vergeleken, niet getoond; de namen
# van dagen en maanden staan in phrases.ftl, de andere maten en getallen in example-dates.ftl. Teksten: CC BY 4.0.
day-overmorrow = overmorgen
day-in = over, binnen
day-next = volgende, volgend
day-coming = komende, komend, aanstaande, eerstkomende
day-this = deze, dit
day-end = eind, einde, laatste dag
day-past = gisteren, eergisteren, geleden, terug, vorige, vorig, afgelopen, verleden
day-between = de, het, van, op, aan, uiterlijk
