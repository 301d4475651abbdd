# The words of the commands for relationships, sessions, lists and undo. Notation: Fluent. Texts: CC BY 4.0.

# Words behind a command
word-all = all
word-everything = all
word-alter = change
word-open = open
word-new = new
word-away = off
word-session = session

# Sessions
sessions-none = There are no sessions yet. Type { $start } for the first.
sessions-which = There is no session ‘{ $typed }’. Type { $sessions } and a number; the highest is { $count }.
session-open = not finished yet
session-open-at = not finished yet, { $place }
session-without-answers = No question has been answered in that session yet.
command-sessions = sessions
command-sessions-usage = sessions [number]
command-sessions-summary = all sessions, newest first
command-sessions-help = With sessions 3 you go on with that session if it is still open; if it is finished, you read what came out of it.

# Relationships
relations-which = ‘{ $word }’ does not belong there. Type { $relations }, or { $relations } all to see the archive too.
relations-archived-count = In the archive: { $count }. Type { $relations } all to see those too.
relations-tender = a tender is running
relations-archived = in the archive
command-relation = relation
command-relation-usage = relation name
command-relation-summary = one relationship’s details, and adding a new one
command-relation-help = relation Vendex shows who they are, who you are and since when. Each detail has a number: relation Vendex 3 changes that one. Type a name that is not there yet and that relationship is added. The last number puts the relationship in the archive; nothing is lost.
relation-how-to-add = Is it another one? Then type: { $command }
relation-added = { $name } has been added. With { $start } { $name } you answer the questions.
relation-change = Change something? Add its number, like this: { $command }
relation-archived = { $name } is in the archive. Everything is kept; { $undo } takes it back.
relation-unarchived = { $name } is back among the relationships.
refuse-name-taken = { $name } is there already. Type another name, or add something that tells them apart.
refuse-name = That name won’t do. A name has ordinary characters, { $limit } at most.
detail-name = name
detail-role = what we are
detail-since = since
detail-ours = our people
detail-theirs = their people
detail-holder = who looks after it
detail-tender = tender
detail-archive = in the archive
card-target = Where you want to be: { $level }
card-story = In ten years you will still tell: { $story }
card-warmth = Compared with a year ago: { $factors }
ask-name = What is { $name } called from now on? (Enter = leave it)
ask-our-people = Who is ‘we’: which of you deal with { $name }? (Enter = skip)
ask-their-people = And who are ‘they’: who do you deal with at { $name }? (Enter = skip)
ask-holder = Which of you looks after { $name }? (Enter = skip)
ask-tender = Is a tender running at { $name } now? Then I won’t suggest coffee or favours.
why-relationship-name = Everything that was said about this relationship goes with the new name.
why-our-people = Whoever reads this later will want to know who ‘we’ were.
why-their-people = A relationship is between people. Whoever reads this later will want to know who they were.
why-holder = Then you know who takes the next step.
why-tender = During a tender a coffee or a favour is soon out of place. Those steps are left out then.

# One question, or a block
command-ask = ask
command-ask-usage = ask [relationship] [number]
command-ask-summary = one question or one block again
command-ask-help = ask Vendex shows all questions with their numbers and your answers. With ask Vendex 7 you answer one again, with ask Vendex attention a whole block. What you answered before is kept.
ask-which = I can’t find a question in ‘{ $typed }’. Type { $ask }, a name, and a number from 1 to { $count } or a block: { $blocks }.
ask-table = The questions about { $name }. Type { $ask }, the name and a number to answer one again. The numbers are those of your latest session about { $name }.
ask-table-legend = 0–3 your answer · ? I don’t know · - no occasion yet · · not asked yet
ask-done = Saved. Type { $level } to see what difference it makes.

# Map and compare
command-map = map
command-map-usage = map
command-map-summary = all relationships on a map
command-map-help = From left to right what was done (evidence), from bottom to top how firm click, attention and care are (foundation). The numbers are explained below. Bottom right is vulnerable: more is happening than the foundation carries. Top left is an opportunity: the foundation is there, and little happens yet.
map-heading = All relationships: evidence to the right, foundation upwards.
map-axes = evidence: what was done → · foundation: click, attention and care ↑
map-target = target: { $level }
map-up = ▲ was { $level }
map-down = ▼ was { $level }
map-not-placed = not on the map yet, unknown: { $checks }
command-compare = compare
command-compare-usage = compare [relationship]
command-compare-summary = what has changed since an earlier session
command-compare-help = Lays the latest outcome of one relationship beside that of the session before. With compare Vendex 3 you choose an earlier one yourself; sessions shows the numbers. If the two sessions did not ask the same, only the questions that got a number both times are compared.
compare-heading = { $name }: { $before } beside { $now }
compare-level-same = The level has stayed the same: { $now }.
compare-level-up = ▲ The level went up: from { $before } to { $now }.
compare-level-down = ▼ The level went down: from { $before } to { $now }.
compare-level-other = The level was { $before }, and is now: { $now }.
compare-other-questions = Last time { $before } questions had a number for an answer, now { $now }. Blocks, giving and getting are compared over the { $both } that had one both times.
compare-up = ▲ up
compare-down = ▼ down
compare-same = = the same
compare-moved-up = ▲ This went up:
compare-moved-down = ▼ This went down:
compare-known-now = This was not known, and now it is:
compare-not-known-now = This had an answer then and has none now (not asked, or ?):
compare-nothing-moved = Not one answer has changed.
compare-unmoved = Stayed the same: { $count }.
compare-nothing-earlier = There is only one outcome about { $name } so far. With { $start } { $name } you look again, in six months for instance; then you can compare.
compare-no-such-session = I can’t compare { $name } with that one. Choose the number of an earlier session about { $name }; type { $sessions } to see them.
compare-not-possible = That session had other levels, so it can’t be compared.
compare-one = { $compare } lays then and now of one relationship side by side. All your relationships together are on the { $map }.

# Give and get
command-get = get
command-get-usage = get [relationship]
command-get-summary = what you get, and how that balances
command-get-help = One thing per line. Add a kind and a worth if you like: their drawings #knowledge 4. The worth is what it is worth to you, from 1 to 5. A number alone takes something off; 2 #knowledge 4 says something about number 2.
command-give = give
command-give-usage = give [relationship]
command-give-summary = what you give, and how that balances
command-give-help = One thing per line. Add a kind and a worth if you like: breakdown service #attention 5. The worth is what it is worth to them, from 1 to 5. A number alone takes something off; 2 #money 3 says something about number 2.
exchange-how = Add a kind and a figure if you like, for instance: a good word #reference 4. The figure, from 1 to 5, is what it is worth to whoever gets it. Kinds: { $kinds }.
exchange-get = What you get from { $name }
exchange-give = What you give { $name }
exchange-nothing = nothing yet
exchange-worth = worth together: { $worth } { $bar }
exchange-balance-unknown = Give something on both sides a worth, and you see how they balance. You can do that afterwards too: 2 #4 gives number 2 a 4.
exchange-balance-even = In balance: what you give and what you get are worth the same ({ $give }).
exchange-balance-give = You give more ({ $give }) than you get ({ $get }). That is a signal, not a verdict.
exchange-balance-get = You get more ({ $get }) than you give ({ $give }). That is a signal, not a verdict.
exchange-unvalued = Still without a worth: { $count }.
entry-noted = Noted: { $entry }
kind-money = money
kind-knowledge = knowledge
kind-reference = reference
kind-access = access
kind-attention = attention
kind-growth = growth
kind-other = other

# Target, warmth, own success factors
command-target = target
command-target-usage = target [relationship]
command-target-summary = where you want to be, and why
command-target-help = It needn’t be the highest level: ‘this is fine as it is’ is a target too. The steps you are offered depend on it.
target-said = Noted: with { $name } you want to be at { $level }.
target-reached = That is where you are with { $name } now: this is fine as it is. Type { $steps } to see how to keep it so.
target-higher = You are not there with { $name } yet. Type { $steps } for a first step.
target-lower = With { $name } you are further than that already. Type { $steps } to see what you can do less of.
command-warmth = warmth
command-warmth-usage = warmth [relationship]
command-warmth-summary = warmer, the same or cooler than a year ago
command-warmth-help = One feeling for each success factor. If something gets cooler and nothing warmer, you are told so with the level.
ask-trend = { $factor }: with { $name }, is it warmer, the same or cooler than a year ago? (Enter = skip, ? = I don’t know)
trend-warmer = warmer
trend-same = the same
trend-cooler = cooler
why-trend = A relationship cools slowly. If you ask once a year, you notice before it is too late.
step-trend = warmer or cooler
command-factors = success-factors
command-factors-usage = success-factors
command-factors-summary = what works for you, and who you want to go further with
command-factors-help = Besides click, attention and care you are bound to have success factors of your own. Put the most important one first. Then: which relationships would you like to deepen?

# Actions and parking lot
command-action = action
command-action-usage = action [what]
command-action-summary = add an action, with a day and a name
command-action-help = For instance: action ring Vendex without an agenda. Then I ask for the day (Friday, 26 May, +10) and who does it. If a relationship is named in it, the action belongs to that one.
ask-owner = Who does it? (Enter = you)
why-action-owner = Without a name it is nobody’s.
command-park = park
command-park-usage = park [text]
command-park-summary = keep it for later, without talking about it now
command-park-help = What you park stays with the relationship and the question it was about. Without a text you see the parking lot. With park 2 off you take something out of it.
parked = It is in the parking lot. With { $park } you read back what is there.
parking-list = In the parking lot: { $count }. Take something out? Type { $park }, the number, and off.
parking-none = The parking lot is empty. Type { $park } and what you want to keep.

# Undo and redo
command-undo = undo
command-undo-usage = undo
command-undo-summary = take back the last thing; says what that was
command-undo-help = Typing it again takes back the one before as well. With redo it counts again. Nothing is erased.
command-redo = redo
command-redo-usage = redo
command-redo-summary = what you took back counts again
command-redo-help = Works as long as you have said nothing new after undo.
undo-nothing = There is nothing to take back.
redo-nothing = There is nothing to redo.
undo-left-session = With that, this session is gone; you are back at the start.
undone = Taken back. { $sentence }
redone = Put back. { $sentence }
now-something = It is as it was before.
now-answer = For { $name }, ‘{ $question }’, the answer is now { $value }.
now-answer-gone = For { $name }, ‘{ $question }’, there is now no answer.
now-example = For { $name }, ‘{ $question }’, there is now another example.
now-example-gone = For { $name }, ‘{ $question }’, there is now no example.
now-entry = Back on the list: { $text }
now-entry-gone = Off the list again: { $text }
now-action-open = The action is open again: { $text }
now-action-done = The action counts as done again: { $text }
now-action-dropped = The action counts as dropped again: { $text }
now-action-gone = The action is no longer there: { $text }
now-parked = Back in the parking lot: { $text }
now-parked-gone = Out of the parking lot again: { $text }
now-statement = For { $name }, what you said about { $topic } counts again.
now-statement-gone = For { $name }, what you said about { $topic } is gone.
now-statement-own = What you said about { $topic } counts again.
now-statement-own-gone = What you said about { $topic } is gone.
now-trend = For { $name }, compared with a year ago, it now says: { $factor } { $trend }.
now-trend-gone = For { $name }, what you said about { $factor }, compared with a year ago, is gone: { $trend }.
now-relationship = { $name } is there again.
now-relationship-gone = { $name } is no longer there.
now-relationship-name = { $other } is called { $name } again.
now-relationship-archived = { $name } is in the archive again.
now-relationship-unarchived = { $name } is back among the relationships.
now-relationship-details = About { $name } it now says: { $details }.
now-session-gone = The session that you began is no longer there.
now-session-closed = The session is finished again.
now-session-open = The session is open again, and about nobody yet.
now-session-about = The session is open again, and about { $name }.
now-language = The language is { $language } again.
topic-of-gut-feeling = your feeling beforehand
topic-of-target-level = where you want to be
topic-of-story = the story you will still tell
topic-of-success-factors = your own success factors
topic-of-relationships-to-deepen = the relationships you want to deepen
topic-of-other-side = what they would have answered differently
topic-of-go-deeper = the other questions

# Forgotten for good
command-forget = forget
command-forget-usage = forget name
command-forget-summary = erase for good: a relationship, a name or a session
command-forget-help = This is the one command that really erases; undo does not bring it back. So you type the name a second time. With forget name Jan only that word goes, from every text; with forget session 3 a session, with its actions. Then I search the file for anything that is left, and tell you what I found.
forget-which = Who or what? Type { $forget } and the name, or { $forget } session and the number.
forget-unknown = The name ‘{ $name }’ does not occur in this workbook.
forget-relationship = This erases everything about { $name }, for good. Type the name exactly like that to go on, or Enter to leave it.
forget-person = This erases everything that { $name } answered and said, for good. Type the name exactly like that to go on, or Enter to leave it.
forget-name = Wherever { $name } appears in a text, […] will take its place, for good. Type the name exactly like that to go on, or Enter to leave it.
forget-session = This erases everything that was said in that session ({ $what }), its actions too, for good. Type { $name } to go on, or Enter to leave it.
prompt-forget = erase>{" "}
forget-not = Nothing has been erased. It only happens if you type exactly this, with the same capitals: { $name }
forgotten = { $name } has been erased.
forgotten-texts-one = The name was in other texts too ({ $count }); there it now says […].
forgotten-texts-other = The name was in other texts too ({ $count }); there it now says […].
forgotten-name-one = Texts with { $name } in them: { $count }. There it now says […].
forgotten-name-other = Texts with { $name } in them: { $count }. There it now says […].
forgotten-backups = The backups beside it were searched too: { $count }.
forgotten-not-in = I could not erase { $name } in this backup: { $paths }. Delete it yourself, or make it writable and give the command again.
forgotten-not-in-history = I could not take { $name } out of the commands typed before. Delete that file yourself: ~/.local/state/wederzijds/history
forgotten-elsewhere = Copies elsewhere, such as on a USB stick or in the cloud, are yours to erase.
forgotten-proof = Searched the whole file: the name is nowhere in it.
forgotten-namesakes = The name is still in the workbook { $count } times, as part of another name: { $others }.
forgotten-remains = Note: the name is still in the workbook { $count } times, as part of another word.

# What is still open, before a session
review-first = First, what is still open from before.
ask-review = { $action }: done, still open or dropped? (Enter = still open)
why-action-review = What you agreed last time deserves an answer first. Still open is fine too.
action-state-open = still open
start-unknown = I don’t know ‘{ $word }’ yet. I do know: { $names }. Is it a new relationship? Then type { $start } { $new } { $word }.
now-action-details = The action is as it was before: { $text }
forgotten-in-questions = Searched, byte by byte: the name only occurs in the text of the questionnaire itself ({ $count } times), and no longer in what you wrote.

# The headings of help
help-group-asking = Answering questions
help-group-reading = Reading back
help-group-noting = Noting down
help-group-mending = Putting things right
help-group-program = The program

# Long lists
names-and-more = { $names } and { $count } more
ask-relationship-more = and { $count } more. Type the first letters and press Tab, or type the whole name.

# What is no answer
refuse-not-a-name = ‘{ $typed }’ is not a name. Type the name of a customer or supplier.
refuse-not-an-entry = ‘{ $typed }’ does not belong on the list, and is not one of its numbers. Type something in words, or Enter if you are done.
refuse-not-in-words = ‘{ $typed }’ does not say what happened. Type it in words, or Enter to skip it.
refuse-kind = ‘{ $word }’ is neither a kind nor a worth. A worth is 1, 2, 3, 4 or 5; a kind is one of these: { $kinds }. Type the line again.
exchange-no-worth = no worth filled in yet
word-name = name
forget-did-you-mean = Did you mean the relationship { $relationship }? Then type { $forget } and that whole name. If you mean the word itself, wherever it is in a text, type: { $forget } { $word } { $name }
undo-not-forgetting = What you erased does not come back. Type { $undo } once more to take back what you did before that.
parked-about = It is in the parking lot, with { $name }. With { $park } you read back what is there.
session-of-notes = separate answers
actions-of-session = actions: { $count }

# What else people call a command; it is asked about, and never done.
command-forget-otherwise = delete remove erase
command-relation-otherwise = add new rename edit archive
command-level-otherwise = result outcome score
command-start-otherwise = begin reflection workshop
command-stop-otherwise = done close
command-resume-otherwise = continue go on proceed
command-stop-also = exit x bye
