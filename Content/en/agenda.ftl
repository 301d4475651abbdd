# The agenda of a session, and the time that runs for a step. Notation: Fluent. Texts: CC BY 4.0.

duration-minutes = { $minutes } min
duration-seconds = { $seconds } s

# Agenda
command-agenda = agenda
command-agenda-usage = agenda [change]
command-agenda-summary = where you are, what is to come, and how the time stands
command-agenda-help = You see the steps of your session with their minutes: what is done, where you are and what is to come. Below it stands how many minutes are left, and whether you are ahead of the plan or behind it. Away from a question it is the session that is still open. Things turn out otherwise? With agenda to 9 you go to step 9, with agenda without 7 you leave one out and with agenda with 7 you take it back in. With agenda 9 10 min a step gets another time, with agenda 9 after 11 (or before 11) another place, and agenda once more 9 does a step again. What was answered stays.
agenda-part = Part { $number } of { $count }
agenda-about = { $programme }, about { $name }
agenda-done = done
agenda-now = now
agenda-skipped = left out
agenda-left = { $left } of { $total } min to go, this step included.
agenda-step-new = This step has just begun.
agenda-step-since = You are { $minutes } min into this step.
agenda-on-time = All in all on time.
agenda-late = All in all { $minutes } min behind the plan.
agenda-early = All in all { $minutes } min ahead of the plan.
agenda-timer = On the timer: { $time }.
agenda-resume = With { $resume } you carry on here.
agenda-none = No session is open. With { $start } you begin one.

# The steps otherwise
word-agenda-step = step
word-agenda-goto = to
word-agenda-again = once more
word-agenda-without = without
word-agenda-with = with
word-agenda-after = after
word-agenda-before = before
agenda-not-open = First go on with your session: type { $resume }. Then you can change its steps.
agenda-not-here = Finish this first; after that you can change the steps.
agenda-which = I don’t understand that. Type { $agenda } { $goto } 9, { $agenda } { $without } 7, { $agenda } { $with } 7, { $agenda } 9 10 min, { $agenda } 9 { $after } 11 or { $agenda } { $again } 9.
agenda-went = Back to where you were? Type { $agenda } { $goto } { $number }.
agenda-left-out = Step { $number } ({ $name }) is left out. Do it after all? Type { $agenda } { $with } { $number }.
agenda-brought-back = Step { $number } ({ $name }) is in again. Rather not? Type { $agenda } { $without } { $number }.
agenda-takes = Step { $number } ({ $name }) gets { $minutes } min; it had { $before }. Back with { $agenda } { $number } { $before } min.
agenda-moved = That is step { $number } now ({ $name }). Back with { $agenda } { $number } { $after } { $behind }.
agenda-again = After that it goes on at step { $number } ({ $name }).
agenda-more = Step { $number } once more ({ $name }).
agenda-no-such-step = There is no such step. They run from 1 to { $count }.
agenda-is-here = You are at step { $number } ({ $name }) now.
agenda-is-over = Step { $number } ({ $name }) is behind you. Once more? Type { $agenda } { $again } { $number }.
agenda-is-to-come = Step { $number } ({ $name }) is still to come. Go there now? Type { $agenda } { $goto } { $number }.
agenda-is-left-out = Step { $number } ({ $name }) is left out. Do it after all? Type { $agenda } { $with } { $number }.
agenda-is-not-left-out = Step { $number } ({ $name }) is in already.
agenda-needs = Step { $number } ({ $name }) can only come after step { $other } ({ $other-name }).
agenda-needed-by = Step { $other } ({ $other-name }) can’t do without step { $number } ({ $name }). Leave that one out first: { $agenda } { $without } { $other }.
agenda-nothing-there = There is nothing to do at step { $number } ({ $name }) now.
agenda-minutes-outside = No step takes that long; { $limit } minutes at most.

# Timer
word-timer-stop = stop
command-timer = timer
command-timer-usage = timer [minutes]
command-timer-summary = let the time for this step run
command-timer-help = With timer the minutes of this step begin to run; if they run already, you see how long is left. With timer 5 you set it to five minutes, with timer 30s to thirty seconds. With timer +2 you add two minutes, with timer stop you stop it. When the time is up I say so above your line; what you are typing stays. A new step does not start the timer by itself.
timer-runs = The time is running: { $time }. To stop it, type { $timer } stop.
timer-left = { $time } left. With { $timer } +2 you add two minutes.
timer-stopped = The timer has stopped.
timer-none = No time is running. With { $timer } it starts.
timer-no-minutes = This step has no time of its own. Type { $timer } 5 for five minutes.
timer-which = I don’t understand that as a time. Type { $timer } 5, { $timer } 30s, { $timer } +2 or { $timer } stop; { $limit } minutes at most.
timer-no-terminal = Without a screen there is no timer; everything else goes on.
timer-over = Time is up. Move on, or a little longer? Type { $timer } +2 or { $timer } +5.
