# Help at a question: what you can type there now, in one line for each kind of question. And the handbook.

help-at-question = Type 0, 1, 2 or 3; ? if you don’t know, - if there was no occasion yet.
help-at-example = Type what happened, and when. Enter skips it.
help-at-choose-relationship = Type a number from the list, or a name. A new name is added.
help-at-role = Type 1 if you supply them, 2 if you buy from them.
help-at-since = Type a year or a few words: 2019, since the merger. Enter skips it.
help-at-gut-feeling = Type the number or the name of a level, or ? if you don’t know.
help-at-go-deeper = Type yes or no. Enter is no.
help-at-list = Type one thing per line, or a number to take one off. Enter is done.
help-at-result = Press Enter to go on. With /goto 7 you change your answer to question 7.
help-at-target-level = Type the number or the name of a level. Enter if you don’t know yet.
help-at-action = Type the number of a step, or your own words. Enter is: nothing for now.
help-at-day = Type a day: Friday, 26 May or +10. Enter takes the one that is shown.
help-at-text = Type it in your own words. Enter skips it.
help-at-trend = Type warmer, the same or cooler, or the number; ? if you don’t know.
help-at-tender = Type yes or no. Enter leaves it.
help-at-action-review = Type done, still open or dropped, or the number. Enter is: still open.
help-at-name = Type the new name. Enter keeps the old one.
help-at-people = Type one or more names, with what they do if you like. Enter skips it.
help-slash = Does your answer itself begin with a slash? Then type two.
help-bare-words = These words work without the slash too: { $words }.
help-commands = Or give a command, with a slash in front:

handbook-title = Handbook
handbook-how = To read: { $handbook } with a number, or with the beginning of a title.
handbook-next = Read on: { $handbook } { $number } ({ $title })
handbook-last = This was the last chapter. { $handbook } lists them all.
handbook-several = ‘{ $word }’ fits more than one chapter: { $names }. Type a little more of the title.
handbook-did-you-mean = There is no chapter ‘{ $word }’. Did you mean { $suggestion }?
handbook-unknown = There is no chapter ‘{ $word }’. { $handbook } shows which there are.

command-handbook = handbook
command-handbook-usage = handbook [chapter]
command-handbook-summary = read the handbook
command-handbook-help = By itself it shows the chapters. With handbook 3, or handbook and the beginning of a title, you read one. You can do that at a question too: the question comes back afterwards.
