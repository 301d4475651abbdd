# The example to look round in, and the three ways in. Texts: CC BY 4.0.

# The first time
way-1 = Look at one customer or supplier yourself ({ $start }). In twenty minutes you know what you will do tomorrow.
way-2 = Look round in an example first ({ $example }): a made-up company, filled in already.
way-3 = With a team, in ninety minutes ({ $start } workshop) or half a day ({ $start } half day): everybody answers on paper, and then you talk about what differs most.

# In the example
example-what = This is a made-up company: Van Dalen Koeltechniek, refrigeration engineers in Deventer. Six relationships, looked at three times in a year. What you type here stays here.
example-look = Here is what to look at:
example-try-relations = who they are, each with the level
example-try-map = all six on one map
example-try-grown = grown together
example-try-divided = the team is divided
example-try-sides = both sides have spoken
example-try-cooling = it is cooling
example-try-why = where a level comes from
example-try-steps = what you can do now
example-try-actions = what was agreed
example-back = With { $own } you go back to your own workbook; { $example } { $anew } puts everything here back as it was.
example-temporary = There was no room beside your own workbook; it is now in { $path }.
example-no-place = There is no place to put the example. Make room, and type it again.
example-unknown-word = ‘{ $word }’ does not belong here. Type { $example }, or { $example } { $anew } to see it afresh.
example-anew = again
example-month-and-year = { $month } { $year }
own-already = You are in the workbook that you began with.
prompt-looking-round = looking round>{" "}

# The words of the commands
command-example = example
command-example-usage = example
command-example-summary = an example for the question; without one a filled-in workbook to look round in
command-example-help = At a question: how somebody would explain a 2. Where you type commands: a made-up company with six relationships, in a file of its own. With example again everything is back as it was; with own you go back.
command-own = own
command-own-usage = own
command-own-summary = from the example back to your own workbook
command-own-help = The example stays as you leave it.
