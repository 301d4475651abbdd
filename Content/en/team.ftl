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
spread-close-one = { $question } ({ $values })
strip-first = first
strip-second = then
strip-middle = middle { $values }
strip-between = { $lower } or { $upper }
strip-known = { $known } of { $count } know
ask-discussion = Who knows an example for a { $high }? And for a { $low }? Whoever holds the relationship speaks last.
ask-discussion-what = Agreed? Type the value with the example: 2 lunch in Leeds, March. Once more on paper? Type everybody’s digit in the order of the letters: { $second }. Enter leaves it. /park keeps the question for later.
agreed-noted = Agreed: { $question } ({ $value }).
refuse-agreed = That is no agreement I understand. Type 0, 1, 2, 3 or ? with the example behind it, or { $count } digits in a row: everybody’s new answer.

help-at-read-aloud = Read aloud what it says; Enter goes on.
help-at-participants = Type a number, or names with commas between them. Somebody joins later? Come back here and type the new number.
help-at-sheets = Type one line per sheet with all its answers; nobody can read along. Start with a sheet’s letter to correct it.
help-at-discussion = Type the agreed value with the example behind it, or everybody’s new answer in a row. Enter leaves it as it is.
now-sheet = Sheet { $name } about { $relationship } counts again.
now-sheet-gone = Sheet { $name } about { $relationship } no longer counts.
steps-of-part-before = For { $name }:
refuse-was-before = The part before was about { $name }. Choose another relationship now.
ask-another-action = Another one? Three at most, each with somebody who does it. (Enter = done)
now-agreed = What you agreed about { $name } holds again: { $question } ({ $value }).
now-agreed-gone = What you agreed about { $name } no longer holds: { $question } ({ $value }).
