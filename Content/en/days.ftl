# Words that name a day to come, with commas between them. These lists are compared, not shown; the names of days and months
# stand in phrases.ftl, the other measures and numbers in example-dates.ftl. Texts: CC BY 4.0.
day-overmorrow = day after tomorrow
day-in = in, within
day-next = next
day-coming = coming, upcoming
day-this = this
day-end = end, last day
day-past = yesterday, ago, last, previous, past
day-between = the, of, on, from, now, by
