# The words of the prompt. Notation: Fluent. Texts: CC BY 4.0.

# Days
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
day-today = today
day-tomorrow = tomorrow
day-and-month = { $day } { $month }
day-month-and-year = { $day } { $month } { $year }

# First lines, and leaving
banner = Wederzijds { $version } — { $workbook } · { $contents }
banner-hint = (help, or quit)
banner-new = New here? Type a number:
banner-open = Still open: { $name }, { $place }.
banner-open-nobody = Still open: a session with no relationship chosen yet.
banner-open-type = Type { $resume }.
banner-open-one-more = And 1 more. Type { $resume }.
banner-open-more = And { $count } more. Type { $resume }.
standing-question = at question { $number } of { $count }
standing-step = at step { $number } of { $count }: { $name }
day-and-time = { $day } { $time }
banner-purpose = Look, together or alone, at where you stand with one customer or supplier, and what you can do tomorrow.
banner-what-to-type = Type for instance: { $commands }
banner-also-open = This workbook is open elsewhere too{ $holder }. Don’t work in it in two places at once.
workbook-empty = still empty
level-unfinished = You have not finished with { $name }; this is how it stands so far. Type { $resume } to carry on.
level-actions = This you agreed on before:
count-relationships-one = { $count } relationship
count-relationships-other = { $count } relationships
count-open-sessions-one = { $count } open session
count-open-sessions-other = { $count } open sessions
leave = Goodbye.
leave-session = Saved. Carry on with: wederzijds resume
session-left-unsaid = Nothing was said yet, so nothing was saved. Type { $start } to begin after all, or { $stop } to leave.
session-stopped = Saved. Type { $resume } to carry on at this question, or { $stop } to leave.
part-finished = This part is done, and saved. Now the next, with the same people about another relationship. Not until later? With { $resume } you carry on here.
session-finished = Done, and saved. Type level to read the outcome again, ask to change an answer, or start to take another relationship.
interrupted-once = That line is gone, the rest is saved. Ctrl-C once more closes the program.
leave-session-of = Saved. Carry on with: wederzijds { $workbook } resume
script-line = line { $line }: { $sentence }

# What stands before the line
prompt-main = wederzijds>{" "}
prompt-answer = answer>{" "}
prompt-example = example>{" "}
prompt-choice = choice>{" "}
prompt-relationship = relationship>{" "}
prompt-get = we get { $number }>{" "}
prompt-give = we give { $number }>{" "}
prompt-read = Enter>{" "}
prompt-action = action>{" "}
prompt-day = day>{" "}
prompt-text = text>{" "}

# Steps of the programme
step-heading = Step { $number } of { $count }: { $name }
step-heading-with-time = Step { $number } of { $count }: { $name } ({ $minutes } min)
step-choose = choosing a relationship
step-gut-feeling = your gut feeling first
step-answer = answering
step-examples = examples
step-weakest-block = where it is thinnest
step-exchange = getting and giving
step-story = the story
step-success-factors = your own success factors
step-result = the outcome
step-target = where you want to go
step-action = one action
step-close = before you go

# What is asked
ask-first-relationship = Which customer or supplier do you choose? Type the name.
ask-relationship = Which relationship do you choose? Type a number, or the name of a new one.
ask-role = Do you supply { $name }, or do you buy from them?
ask-since = Since when have you known { $name }? A year, or a few words. (Enter = skip)
ask-gut-feeling = What does your gut say: where do you stand with { $name } now? Type a number. (? = I don’t know)
ask-target-level = Where would you like to get to with { $name }? It needn’t be the highest level. (Enter = I don’t know yet)
ask-target-reason = Why there? (Enter = skip)
ask-go-deeper = Would you like to do the other questions too ({ $count } left)? They make the outcome more certain. It’s up to you. (Enter = no)
ask-get = What do you get from { $name }? One thing per line. (Enter = done)
ask-give = And what do you give { $name }? One thing per line. (Enter = done)
ask-story = Which story will you still tell in ten years, you and { $name }? (Enter = skip)
ask-success-factors = What are your own success factors, besides click, attention and care? The most important first. (Enter = skip)
ask-relationships-to-deepen = And which relationships would you like to deepen? Name them if you like. (Enter = skip)
ask-example = Here you gave a { $value }: ‘{ $question }’ Can you think of an example, and when was that? (Enter = skip)
ask-action = What will you do? Type a number, or your own words. (Enter = nothing for now)
ask-own-action = What will you do? Something small, within two weeks. (Enter = nothing for now)
ask-day = When? Type for instance Friday, next week, 26 May or +10. (Enter = { $day })
ask-other-side = What would { $name } have answered differently? (Enter = skip)
current-answer = Your earlier answer: { $answer }  (Enter keeps it)
slash-note = Here a command begins with a slash: { $commands }. Anything else is your answer.
list-goes-on = Anything else? Type it, or type a number to take something off. (Enter = done)
earlier-list = Last time this was here. Type = if it all still holds, or a part: =1 or =1 3.
earlier-text = Last time: { $text }  (= if that still holds)
entries-kept = Still holds: { $entries }
entry-removed = Taken off: { $text }
relationship-new = ‘{ $name }’ is new here.
relationship-new-similar = ‘{ $name }’ is new here. Did you mean { $similar }? Then type { $back }.
result-goes-on = Enter for the next steps. Do you want to change an answer? Type { "/" }goto and the number of the question.
result-goes-on-team = Enter goes on. Would you like to talk about one more question? Type { "/" }round and its number on the sheet.
session-without-relationship = no relationship chosen yet
role-supplier = supplier
role-customer = customer
choose-role-supplier = we supply them (we are the supplier)
choose-role-customer = we buy from them (we are the customer)
choice-yes = yes
choice-no = no
value-unknown = I don’t know
value-no-occasion = no occasion yet

# A line that is no answer
refuse-value = ‘{ $typed }’ is not one of the choices. Type 0, 1, 2 or 3, ? if you don’t know, or - if there was no occasion yet.
refuse-choice = ‘{ $typed }’ is not one of the choices. Type a number from the list; the highest is { $count }.
refuse-choice-of = ‘{ $typed }’ is not one of the choices. Choose from: { $choices }.
refuse-no-choice = ‘{ $typed }’ is not an answer here.
refuse-empty-value = You haven’t typed anything yet. Type 0, 1, 2 or 3, ? if you don’t know, or { $skip } to move on.
refuse-empty-name = You haven’t typed anything yet. Type the name of a customer or supplier.
refuse-empty-choice = You haven’t typed anything yet. Choose from: { $choices }.
refuse-too-long = That is { $count } characters; there is room for { $limit }. Make it shorter.
refuse-control-characters = There is a control character in it, and that won’t do here. Type it again, in ordinary letters.
refuse-day = I don’t recognise a day in ‘{ $typed }’. Type for instance Friday, next week, 26 May or +10.
refuse-day-over = That day has been and gone. Type one that is still to come, such as Friday, next week or 26 May.
refuse-no-such-day = ‘{ $typed }’ is not on any calendar. Type for instance Friday, next week or 26 May.
refuse-several-lines = That is more than one line, and there is room for one. Type only the answer to this question.
refuse-unreadable = That line is not readable text (UTF-8). Type it again.
nothing-before = You can’t go further back: this is the first question.
nothing-ahead = You have not been further than this. Answer this question first.
visit-left = All right, never mind.
visit-stopped = Back at the commands. What you said is saved.
no-such-place = It is too early for that. Choose a relationship first.
cannot-skip = You can’t skip this one: without a relationship there is nothing to ask. Type an answer, or /quit.

# Commands: unknown, or not here
command-unknown = I don’t know ‘{ $word }’. Type { $help } to see what you can do.
command-did-you-mean = I don’t know ‘{ $word }’. Did you mean { $suggestion }?
command-several = ‘{ $word }’ could be several things: { $names }. Type more letters.
only-at-question = { $word } works at a question only. { $resume } takes you back to where you were. To change an answer, type { $ask }, the name and the number of the question.
command-not-here = You can’t use { $word } in the middle of a question. Type /{ $stop } first; nothing is lost.
command-slash-alone = A command goes after the slash. Type /{ $help } to see what you can do.
start-unknown-programme = There is no programme ‘{ $word }’. Choose from: { $names }.
resume-none = No session is open. Type { $start } for a new one.
resume-several = Several sessions are open. Type { $resume } followed by a number.
goto-number = Type /{ $goto } followed by the number of a question, from { $low } to { $high }.
goto-numbers = Type /{ $goto } and a number: { $numbers }.
goto-one = This is about question { $low } alone. Type /{ $goto } { $high } to read it again.
goto-nothing = There are no questions to go to at the moment.
relations-none = There are no relationships yet. Type { $start } for the first.
relationship-which = About whom? Type { $command } followed by a name: { $names }.
relationship-several = ‘{ $name }’ fits more than one relationship: { $names }. Type a little more of the name.
relationship-taken = I’ll take { $name }.
relationship-did-you-mean = There is no relationship ‘{ $name }’. Did you mean { $similar }?
offer-yes = Type { $yes } if that is right.
relationship-unknown = There is no relationship ‘{ $name }’. There are: { $names }.
relationship-not-answered = No question about { $name } has been answered yet. Type { $start } to do that.
level-not-answered = not answered yet
level-open = level still open
level-name-and-number = { $name } (level { $number } of { $count })
actions-none = There are no open actions.
actions-none-ever = There are no actions yet.
actions-done = Done: { $count }
actions-dropped = Dropped: { $count }
action-settled = { $state } on { $day }
action-now-open = Open again: { $action }
actions-open = Open actions: { $count }
language-which = Which language? Type { $language } followed by one of these: { $names }.
language-now = In English from now on.
language-nl = Dutch
language-en = English

# Why, example, missing
why-extension = This is not in the article; we ask it too. { $reason }
why-value-zero = A 0 only if you are sure it did not happen. If you don’t know, type ?.
why-choose-relationship = An outcome is always about one relationship. Take one that matters, and that you know well enough yourself.
why-relationship-role = The questions are worded differently for a supplier and for a customer. What counts as giving and what as getting depends on it too.
why-relationship-since = How long you have known each other says nothing about how deep it goes. But whoever reads this later will want to know.
why-gut-feeling = You will lay your gut feeling beside the outcome. Where they differ, there is often something to talk about.
why-go-deeper = The short form leaves questions out. With all of them you can be more certain where you stand, and why.
why-get = If you only count invoices, you miss half of it. This is what they bring you.
why-give = And this is what you bring them. Lay the lists side by side: who gives more?
why-story = A relationship that matters has a story. If there is none, you know that too.
why-success-factors = Click, attention and care are not the whole story. What works for you?
why-relationships-to-deepen = Not every relationship has to go deeper. With which would you like it to?
why-result = This is what your answers say together. The lines between the levels are a convention, not a measurement.
why-target-level = Not every relationship has to reach the highest level. What fits here?
why-target-reason = A year from now you will want to know why you chose this.
why-action = One thing you do counts for more than ten you intend.
why-action-day = Without a day it becomes later, and later never comes.
why-other-side = So far this is your side only. What they would say is where the next conversation starts.
example-is = For instance: { $example }
example-none = I have no example here. Your own words are fine.
missing-some = Still open: { $count }. Type /{ $goto } and a number to go there. (· not asked yet or skipped, ? don’t know, - no occasion)
missing-none = Everything that was asked is answered.

# Help
help-main = This is what you can type now. The first few letters will do.
help-more = What a command does: { $help } { $example }. Everything in one list: { $help } { $all }.
help-topics = To read: { $help } with { $topics }.
topic-story = story
topic-levels = levels
topic-factors = factors

command-start = start
command-start-usage = start [relationship]
command-start-summary = a reflection, or with a team: workshop, half day
command-start-help = You choose a customer or supplier, answer twelve questions, read the level with the reason, and choose one action. Each answer is saved at once. You may stop at any time; with resume you carry on at the same question. With a team: start workshop takes ninety minutes and is about one relationship, start half day about two, with a break in between. The name of a relationship may come behind it. A programme of your own you start with the name of its file; how to write one stands in the handbook.
command-resume = resume
command-resume-usage = resume [relationship]
command-resume-summary = carry on where you stopped
command-resume-help = You carry on at the very question where you were. If several sessions are open, you see them with a number. With resume Vendex you also answer the questions that a reflection left. Did you go back at a question? Then resume takes you to where you were.
command-relations = relations
command-relations-usage = relations
command-relations-summary = all relationships, with their level
command-relations-help = Each relationship, with your role and the level. One is added when you start a reflection and type a new name. For more about one of them, type level and its name.
command-level = level
command-level-usage = level [relationship]
command-level-summary = the level, the reason and the next steps
command-level-help = For instance: level Vendex. The beginning of the name will do. Without a name it is the relationship that was last spoken of.
command-why = why
command-why-usage = why [level relationship]
command-why-summary = why something is asked; why this level
command-why-help = At a question you read what is behind it, with an example. Outside a question, why level Vendex tells you where that level comes from.
command-steps = steps
command-steps-usage = steps [relationship]
command-steps-summary = what you can do now
command-steps-help = For instance: steps Vendex. You see three at most, each with the answer that brought it here, and small enough for the next two weeks. They are suggestions.
command-actions = actions
command-actions-usage = actions [all] [1 done]
command-actions-summary = which actions are open, with the day
command-actions-help = With nothing behind it you see what is open, with the relationship and the day. Is one done? Type actions 1 done. Will it not happen after all? Type actions 1 dropped. With actions 1 open it is open again, actions 1 Friday gives it another day, and with actions 1 change you alter what, when or who. Type actions all to see what was done or dropped as well.
command-back = back
command-back-usage = back
command-back-summary = to the previous question; Enter keeps what was there
command-back-help = Works at every question. Your earlier answer is shown; Enter keeps it, anything else replaces it. Nothing is lost.
command-skip = skip
command-skip-usage = skip
command-skip-summary = move on without an answer
command-skip-help = The question stays open and does not count, not as a 0 either. /missing shows what is left, and /goto takes you there after all.
command-goto = goto
command-goto-usage = goto number
command-goto-summary = go to a question by its number
command-goto-help = For instance: /goto 7. The number stands in brackets before each question. What you have answered stays as it is.
command-missing = missing
command-missing-usage = missing
command-missing-summary = which questions are still open
command-missing-help = Every question without an answer, with the number that takes you there.
command-language = language
command-language-usage = language nl or en
command-language-summary = another language, also half-way
command-language-help = For instance: language nl. The workbook remembers it. What you typed yourself stays as it was.
command-help = help
command-help-usage = help [word]
command-help-summary = what you can type now
command-help-help = For instance: help level, or help story. The handbook says more: type handbook.
command-stop = quit
command-stop-usage = quit
command-stop-summary = leave; everything is saved
command-stop-help = At a question you stop the session; resume carries on there. Outside a question you leave. Everything is saved. Ctrl-D always leaves.

# The workbook
workbook-directory-missing = The folder of the workbook is not there: { $path }. Make that folder, or name another workbook: wederzijds path/to/team.wederzijds
workbook-cannot-create = I can’t make a workbook here: { $path } ({ $reason }). Name a place where you may write: wederzijds path/to/team.wederzijds
workbook-cannot-open = This workbook does not open: { $path } ({ $reason }). Nothing in it was changed.
workbook-foreign = This is not a workbook of Wederzijds: { $path }. Nothing in it was changed. Name a file that ends in .wederzijds.
workbook-damaged = This workbook is damaged: { $path }. I won’t touch it. Put a backup copy back.
workbook-newer = This workbook was made with a newer Wederzijds (schema { $found }, this one knows { $known }): { $path }. Install the new version; nothing in the workbook was changed.
workbook-read-only = This workbook can only be read: { $path }. Make it writable, or work in a copy.
workbook-busy = Another program is using this workbook now{ $holder }: { $path }. Close that one, and try again.
workbook-holder = { " " }(process { $pid })
workbook-disk-full = The disk is full: your last line is not saved yet, everything before it is. Make room, then press Enter.
workbook-write-stored = Writing gave an error ({ $reason }), but your last line is there. You can carry on.
workbook-durability = This system can’t promise that saved is really saved ({ $reason }): { $path }. Put the workbook on an ordinary disk.
workbook-moved-stored = The workbook is no longer in its place: { $path }. Your last line is still in it. Put it back, and start wederzijds again.
workbook-moved-not-stored = The workbook is no longer in its place: { $path }. Your last line is not saved, everything before it is. Put it back, and press Enter.
workbook-moved-unknown = The workbook is no longer in its place: { $path }. I don’t know whether your last line is saved. Put it back, and press Enter.
workbook-write-not-stored = Writing failed ({ $reason }): your last line is not saved yet, everything before it is. Press Enter to try again.
workbook-write-unknown = Writing failed ({ $reason }). I don’t know whether your last line is saved; everything before it is. Press Enter to try again.
workbook-read-failed = Reading or writing failed ({ $reason }): { $path }. See whether the disk is still there and has room, and try again. What was confirmed is saved.
workbook-refused = This does not fit in the workbook ({ $reason }) and is not saved. Everything before it is.
resume-unreadable = That session belongs to questions that I can no longer read. The answers are still there. Type { $start } to begin a new one.
results-not-written = The outcome was not written completely ({ $reason }). What was confirmed is saved.
failed = That went wrong, and I don’t know why ({ $reason }). What was confirmed is saved. Start wederzijds again.

# Actions, sessions and relationships, continued
action-taken = Agreed: { $weekday } { $day }.
action-taken-alone = Agreed: { $weekday } { $day }. Will somebody else do it, or on another day? Put that right afterwards with { $actions }.
action-state-done = done
action-state-dropped = dropped
action-now-done = Done: { $action }
action-now-dropped = Dropped: { $action }
actions-which = Type { $actions }, the number (1 to { $count }), and done, dropped or open; a day; or change, to alter what or who as well. For instance: { $actions } 1 done
relations-supplier = we supply them
relations-customer = we buy from them
level-name-and-number-provisional = { $name } (level { $number } of { $count }), for now
answer-or-command = Did you mean /{ $word }? Then type it with the slash. If it is your answer, type it once more.
answer-or-main-command = { $word } has to wait until you are done here, or after /{ $stop }. If it is your answer, type it once more.
word-done-listing = done
start-others-open = Something is still open: { $names }. It stays as it is; with /{ $stop } and then { $resume } you go on there.
resume-all-answered = All questions about { $name } have been asked already.
step-because = Why: { $answers }
