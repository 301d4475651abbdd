# What a team sees: who is there, the sheets, what everybody answered, and what to talk about.

step-words = before we start
step-participants = who is here
step-sheets = typing in the sheets
step-reveal = showing the answers
step-discuss = talking it over

prompt-participants = who>{" "}
prompt-sheet = sheet { $name }>{" "}
prompt-discussion = agreed>{" "}

ask-words = Enter = go on.
ask-participants = How many of you are there? Type a number, and everybody gets a sheet with a letter; or type names with commas between them. No sheets yet? /{ $export } { $sheet } lets you print them. (Enter = go on)
team-is = { $count } people take part: { $names }.
ask-sheets = Type one line per sheet: { $questions } answers in a row, 0 to 3, ? or -. What you type stays hidden. { $in } of { $count } sheets are in.
ask-sheets-example = For instance: { $example }. Put the letter in front to correct a sheet. Enter once all sheets are in.
sheet-corrected = to correct
sheet-taken = Sheet { $name } is in. Still to come: { $left }.
sheet-taken-all = Sheet { $name } is in, and that makes them all. Enter = go on.
sheets-missing-reveal = Not in yet: { $names }. Type { $reveal } once more to do without these sheets.
sheets-missing = Not in yet: { $names }. Enter once more = go on without these sheets.
refuse-people = Type a number higher than there are of you now, { $limit } at most, or names that are not on the list yet, with commas between them.
refuse-sheet = At place { $place } ({ $question }) there is something other than 0, 1, 2, 3, ? or -. Type the whole sheet again.
refuse-sheet-length = That is { $count } answers, and the sheet has { $wanted }. Type the whole sheet again.
refuse-all-sheets-in = All sheets are in already. Correcting one? Put its letter in front, for instance { $name } and then the whole sheet.
refuse-no-sheet = There is no sheet yet, so there is nothing to show. Type the first sheet.

ask-reveal = { $in } of { $count } sheets are in. Is everybody watching? Enter shows all answers at once; after that nothing is hidden.
spread-none = Nowhere are you two or more points apart.
spread-wide = This is where you are furthest apart. Each dot is somebody; whose it is does not matter.
spread-close = Close together: { $questions }.
spread-close-one = { $number } { $question } ({ $values })
strip-first = first
strip-second = then
strip-middle = middle { $values }
strip-between = { $lower } or { $upper }
strip-known = { $known } of { $count } know
ask-discussion = Who knows an example for a { $high }? And for a { $low }? Whoever holds the relationship speaks last.
ask-discussion-what = Agreed? Type the value with the example: 2 lunch in Leeds, March. Once more on paper? Type everybody’s digit in the order of the letters: { $second }. Still of two minds? Type { $divided }. Are the eight minutes up? { $park } keeps the question for later. Enter leaves it.
word-of-two-minds = divided
two-minds-noted = Noted: you don’t agree about this, and you need not ({ $question }).
parked-question = The question is in the parking lot ({ $question }), and we go on. With { $park } you can read back later what is there.
outcome-agreed = agreed: { $value }
outcome-two-minds = still of two minds
outcome-parked = parked
agreed-noted = Agreed: { $question } ({ $value }).
refuse-agreed = That is no agreement I understand. Type 0, 1, 2, 3 or ? with the example behind it, { $count } digits in a row for everybody’s new answer, or { $divided }.

help-at-read-aloud = Read aloud what it says; Enter goes on.
help-at-participants = Type a number, or names with commas between them. Somebody joins later? Type /participants add Kim.
help-at-sheets = Type one line per sheet with all its answers; nobody can read along. Start with a sheet’s letter to correct it.
help-at-discussion = Type the agreed value with the example behind it, or everybody’s new answer in a row. With divided you note that you still see it differently, with /park you keep the question. Enter leaves it as it is.
now-sheet = Sheet { $name } about { $relationship } counts again.
now-sheet-gone = Sheet { $name } about { $relationship } no longer counts.
steps-of-part-before = For { $name }:
refuse-was-before = The part before was about { $name }. Choose another relationship now.
ask-another-action = Another one? Three at most, each with somebody who does it. (Enter = done)
now-agreed = What you agreed about { $name } holds again: { $question } ({ $value }).
now-two-minds = About { $name } it says again that you are of two minds: { $question }.
now-two-minds-gone = About { $name } it no longer says that you are of two minds: { $question }.
now-agreed-gone = What you agreed about { $name } no longer holds: { $question } ({ $value }).

# Commands of a team
help-group-team = With a team
team-only = That belongs to a session with a team. { $start } workshop-90 begins one, { $resume } goes on with one that is open.
team-no-relationship = First choose which relationship this is about.
team-not-shown = What everybody answered is still hidden. { $reveal } shows it.
team-which-question = About which question? Type { $command } and its number on the sheet: 1 to { $count }.

command-participants = participants
command-participants-usage = participants [add Kim | remove C | C = Kim]
command-participants-summary = who takes part, and whose sheet is not in yet
command-participants-help = You see who takes part and who has yet to answer, and never what somebody answered. With add somebody joins; if the answers were shown already, the new sheet stays hidden until you show that too. With remove somebody leaves, and you choose whether a sheet that is in counts. With C = Kim somebody gets another name.
word-joins = add
word-leaves = remove
participants-nobody = Nobody takes part yet.
participants-in = The sheet is in of: { $names }.
participants-to-go = Still to come: { $names }.
participants-left = Gone already, and the sheet counts: { $names }.
participants-how = Somebody joins? Type { $participants } add Kim. Somebody leaves? { $participants } remove C. Another name? { $participants } C = Kim.
participants-unknown = ‘{ $name }’ does not take part. Choose from: { $names }.
participant-name = ‘{ $name }’ won’t do here. Type one name that nobody has yet.
participant-renamed = { $name } is now called { $new }.
ask-leaver = The sheet of { $name } is in already. Do those answers count? Type yes or no. (Enter = change nothing)
prompt-leaver = yes or no>{" "}
participant-stays = { $name } still takes part.
participant-left = { $name } no longer takes part.
participant-left-in = { $name } no longer takes part. What stood on the sheet counts.
participant-left-out = { $name } no longer takes part, and neither does the sheet. Changed your mind? Type { $undo }.
joined-late = The sheet of { $names } stays hidden at first. Once it is filled in, type { $reveal }: then you type it in, and show it.
now-participant = { $name } takes part again.
now-participant-gone = { $name } no longer takes part.
now-participant-name = { $other } is called { $name } again.

command-reveal = reveal
command-reveal-usage = reveal
command-reveal-summary = show what everybody answered
command-reveal-help = You go to the step in which all answers come on screen at once; there it takes one more Enter. If sheets are not in yet you see whose, and it only goes on when you type reveal once more. If somebody joined afterwards, reveal lets you type that sheet in and show it too.
reveal-done = Everything was shown already. { $spread } shows the dots once more.
reveal-later = Finish this first, or go { $back }. Then you can show the answers.

command-spread = spread
command-spread-usage = spread [number]
command-spread-summary = see the dots once more
command-spread-help = You see how far apart you are, with what came of talking. With a number behind it you see one question: the number is on the sheet and in front of the question. It works as soon as the answers were shown.

command-round = round
command-round-usage = round number
command-round-summary = talk about another question now
command-round-help = With round 7 you talk about question 7 of the sheet now, even if it is not one of those on which you differ most. Afterwards it goes on where you were.

command-agree = agree
command-agree-usage = agree [number] [value and example]
command-agree-summary = note what you came to
command-agree-help = With agree 7 2 lunch in Leeds you note that the team gives question 7 a 2, with the example. With agree 7 divided you note that you still see it differently. Without a number you see what was agreed so far.
agreed-none = Nothing was agreed yet. This is how you note something: { $agree } 7 2 lunch in Leeds.

# A team’s success factors
prompt-factor = factor { $number }>{" "}
prompt-dots = dots>{" "}
ask-own-factors = Which success factors do you name? Type them one a line, or with commas between them. (Enter = done)
own-factors-how = Do two say the same? Type 2 = 1, and the second goes with the first. A number alone takes one off.
earlier-factors = Last time: { $factors }. Type = to take them over.
factors-known = Named already: { $texts }.
factors-together = ‘{ $text }’ goes with ‘{ $other }’ now.
ask-factor-dots = Share out dots: everybody puts one with what weighs most. Type how many each factor got, in order: { $example }. For one factor its number in front will do: 1 4. (Enter = go on)
factors-weighed = This is how you weigh them:
refuse-dots = Type { $count } numbers in a row, one for each factor. Or a number of the list, and then how many dots.
help-at-own-factors = Type one success factor, or several with commas between them. With 2 = 1 you lay two together, a number alone takes one off. Enter goes on.
help-at-factor-dots = Type how many dots each factor got, in the order of the list, or a number and the count: 1 4. Enter goes on.
why-own-factors = Click, attention and care are not the whole story. What works with you?
why-factor-dots = Not everything weighs the same. The dots show what comes first for all of you together.
topic-of-own-factors = your team’s success factors
now-factor = Among the success factors stands again: { $text }.
now-factor-gone = No longer among the success factors: { $text }.
