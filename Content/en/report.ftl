# What an outcome says. The level's name comes before its number; what is not there yet, and never "too low".
# "you" is our side, "they" the other.

decimal-separator = .

# The heading
report-heading = { $name }: { $level } (level { $number } of { $top })
report-heading-provisional = { $name }: { $level } (level { $number } of { $top }), for now
report-heading-open = { $name }: still open
report-level = { $level } ({ $number })
report-open = still open
report-range = It may still turn out anywhere between { $low } and { $high }.
report-reserve = Under reserve: only one side has looked so far.
report-counted-strictly = Counted strictly: without an example a 2 or a 3 counts as a 1.
report-previous = Last time: { $level }
report-gut-feeling = By gut feeling: { $level }

# What comes first
report-divided = First of all: you are of different minds about { $name }. Start there, the level can wait.
report-divided-theirs = First of all: they are of different minds about { $name } themselves. Ask what is behind that.
report-divided-spread = Without names: { $levels }.
report-divided-count = { $count } times { $level }
report-gap = Start with the difference. { $name }: you see { $ours }, they see { $theirs }.
report-views-same = { $name }: you and they see the same, { $ours }.
report-views-open = { $name }: { $ours } with you, { $theirs } with them.
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
report-other-blocks = Besides: { $scores }
report-give = give { $mean }
report-get = get { $mean }
report-balance-balanced = in balance
report-balance-leaning-give = you give somewhat more
report-balance-leaning-get = you get somewhat more
report-balance-one-sided-give = you give much more
report-balance-one-sided-get = you get much more
report-balance-undefined = too early to say

# Why
report-item = { $label } ({ $value })
report-item-plain = { $label }
report-more = and { $count } more
report-not-yet = What is not there yet: { $items }.
report-missing-give = Little is coming from your side so far.
report-missing-get = Little is coming from their side so far.
report-missing-both = Little is going back and forth so far.
report-pattern-opportunity = The foundation is there already: room to grow.
report-pattern-vulnerable = You do more than the foundation carries: vulnerable.
report-unknown = Not known yet, and it matters: { $items }.
report-tipping-up = What would have to happen for { $level }? One step further with any of these: { $items }.
report-tipping-down = Hold on to: { $items }. If one of those slips, it becomes { $level }.
report-core = Counting only the questions that come from the article, it is { $level }.
report-strict = Counting only the answers with an example, it is { $level }.

# Signals
report-cooling = It is cooler than a year ago. Give them a ring, without a proposal.
report-stale = The newest example is more than a year old.
report-one-sided-give = Most of it comes from you. That is a signal, not a verdict: it often starts with giving.
report-one-sided-get = More comes in than goes back. What do you have to give them?
report-spread = Furthest apart: { $items }. Who knows an example?
report-spread-item = { $label } ({ $low } to { $high })
report-short-form = This is the short form; the other questions may still adjust the picture.
report-one-view-ours = Your own view: the other side has not been asked yet.
report-one-view-theirs = Their view only: your own answers are not there yet.

# What now
report-steps = Next steps
report-because = Why: { $items }
report-limits =
    The lines between the levels are conventions; nobody has calibrated them. People see themselves kindly: ask for
    examples, and ask the other side. How long a relationship lasts says nothing about how deep it goes.
