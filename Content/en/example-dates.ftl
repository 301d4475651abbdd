# Words that show when an example was, with commas between them. These lists are compared, not shown.
# Behind a word that can mean something else as well (may, June) stands a question mark: it counts only beside a day or
# a year, after a word such as "in" or "last", or when it stands alone between marks. Texts: CC BY 4.0.

# Beside the names of the months: abbreviations, and what is always in that month
example-month-1 = jan?
example-month-2 = feb
example-month-3 = march?, mar?
example-month-4 = april?, apr
example-month-5 = may?
example-month-6 = june?, jun
example-month-7 = jul
example-month-8 = august?, aug
example-month-9 = sep, sept
example-month-10 = oct
example-month-11 = nov
example-month-12 = dec, christmas, xmas

# Seasons and quarters
example-spring = spring?
example-summer = summer?
example-autumn = autumn
example-winter = winter?
example-quarter-letter = q
example-ordinals = first, second, third, fourth
example-ordinal-endings = st, nd, rd, th

# Today, yesterday, and how long ago
example-today = today
example-yesterday = yesterday
example-days = day, days
example-weeks = week, weeks
example-months = month, months
example-quarters = quarter, quarters
example-years = year, years
example-ago = ago
example-numbers = one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen
example-one = a
example-few = few, couple
example-half = half

# What can stand before it
example-in = in, on, around, during
example-early = early, beginning, start
example-middle = mid, middle
example-late = late, end
example-this = this, past
example-last = last, previous
example-next = next, coming
example-since = since
example-between = the, of, a
example-and = and, or, to
