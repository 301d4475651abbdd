# What an outcome says. The level’s name comes before its number; what is not there yet, and never "too low".
# "you" is our side, "they" the other.

decimal-separator = .

# The heading
report-heading = { $name }: { $level } (level { $number } of { $top })
report-heading-provisional = { $name }: { $level } (level { $number } of { $top }), as things stand
report-heading-open = { $name }: still open
report-level = { $level } (level { $number })
report-open = still open
report-range = At least { $low }, at most { $high }: more than that can’t be said yet.
report-reserve = One caveat: only one side has looked so far.
report-counted-strictly = Counted strictly: without an example a 2 or a 3 counts as a 1.
report-previous = Last time: { $level }
report-gut-feeling = By gut feeling: { $level }

# What comes first
report-divided = First of all: you don’t see { $name } the same way. Start there; the level can wait.
report-divided-theirs = First of all: at { $name } they don’t all see it the same way. Ask what is behind that.
report-divided-spread = Without names: { $levels }.
report-divided-count = { $count } for { $level }
report-gap = Start with the difference. { $name }: you see { $ours }, they see { $theirs }.
report-views-same = { $name }: you and they see the same, { $ours }.
report-views-open = { $name }: { $ours } on your side, { $theirs } on theirs.
report-details-ours = Below is how you see it: the outcome follows from that.
report-details-theirs = Below is how they see it: the outcome follows from that.

# The three checks
report-check-evidence = evidence
report-check-reciprocity = reciprocity
report-check-foundation = foundation
report-the-evidence = the evidence
report-the-reciprocity = the reciprocity
report-the-foundation = the foundation
report-and = and
report-limited-by = The lowest of the three counts, and here that is { $checks }.
report-other-blocks = Also: { $scores }
report-give = give { $mean }
report-get = get { $mean }
report-mean = { $mean } of 3
report-balance-balanced = in balance
report-balance-leaning-give = you give rather more
report-balance-leaning-get = you get rather more
report-balance-one-sided-give = you give far more
report-balance-one-sided-get = you get far more
report-balance-undefined = too early to say

# Why
report-item = { $label } (now a { $value })
report-item-unknown = { $label } (not known yet)
report-item-plain = { $label }
report-item-numbered = { $label } [{ $number }]
report-more = and { $count } more
report-not-yet = Not there yet, or only half: { $items }.
report-missing-give = Little has happened from your side so far.
report-missing-get = Little has happened from their side so far.
report-missing-both = Little has gone back and forth so far.
report-pattern-opportunity = The foundation is there already: you can build on it.
report-pattern-vulnerable = You do more together than the foundation can bear. That is fragile.
report-unknown = Not known yet, and it matters: { $items }.
report-unknown-how = Start with { $command }.
report-tipping-up = One step is enough for { $level }, with any one of these: { $items }. What would have to happen?
report-tipping-up-one = One step is enough for { $level }: { $items }. What would have to happen?
report-tipping-down = Look after these: { $items }. If one of them slips, the outcome is { $level }.
report-tipping-down-one = Look after this: { $items }. If it slips, the outcome is { $level }.
report-core = If you count only the questions from the article, it is { $level }.
report-strict = If a 2 or a 3 without an example counts as a 1, it is { $level }.

# Signals
report-cooling = Cooler than a year ago: { $factors }. Give them a ring, with nothing to propose.
report-stale = The latest example is more than a year old.
report-one-sided-give = Most of it comes from your side. That is a signal, not a verdict: it often starts with giving.
report-one-sided-get = More comes in than goes back. What do you have to give them?
report-spread = Furthest apart: { $items }. Who can give an example?
report-of-two-minds = You don’t agree about this, and you need not: { $items }.
report-spread-item = { $label } (from { $low } to { $high })
report-short-form = This is the short form; the other questions may still shift the picture.
report-in-sight = Not blind: you held up your fingers and saw each other.
report-one-view-ours = This is how you see it; the other side has not been asked yet.
report-one-view-theirs = This is how they see it; your own answers are not there yet.

# What now
report-steps = Next steps
report-because = Why: { $items }
report-limits =
    The lines between the levels are conventions; nobody has calibrated them. We all look kindly on ourselves: ask for
    examples, and ask the other side. How long a relationship lasts says nothing about how deep it goes.

# Explanation
report-legend = Evidence is what was done, reciprocity whether it comes from both sides, foundation how firmly the success factors stand. The numbers are points out of 100; in brackets stands how much was answered.
report-beside = This level rests on the { $short } questions of the short form. You answered { $count } more; they count once you answer the rest as well.
report-unknown-check = unknown
report-too-little-known = Too little is known yet about { $check }: { $blocks }. The level does not depend on it now.
report-known-of = { $block } ({ $known } of { $count } questions)
report-to-go = What is missing for { $level }: { $items }. A step is one answer one higher.
report-to-go-one = { $place } one step
report-to-go-other = { $place } { $steps } steps
report-giving = giving
report-getting = getting
report-gut-feeling-higher = Your gut feeling is above your answers; that is often worth a talk.
report-gut-feeling-lower = Your gut feeling is below your answers; that is often worth a talk.
report-listed-get = You get: { $items }.
report-listed-give = You give: { $items }.
report-beside-one = This level rests on the { $short } questions of the short form. You answered { $count } more; it counts once you answer the rest as well.
report-beside-how = You can do that with: { $command }
report-beside-afterwards = You can do that when you are done here, with: { $command }
