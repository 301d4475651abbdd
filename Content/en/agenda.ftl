# The agenda of a session, and the time that runs for a step. Notation: Fluent. Texts: CC BY 4.0.

duration-minutes = { $minutes } min
duration-seconds = { $seconds } s

# Agenda
command-agenda = agenda
command-agenda-usage = agenda
command-agenda-summary = where you are, what is to come, and how the time stands
command-agenda-help = You see the steps of your session with their minutes: what is done, where you are and what is to come. Below it stands how many minutes are left, and whether you are ahead of the plan or behind it. Away from a question it is the session that is still open.
agenda-about = { $programme }, about { $name }
agenda-done = done
agenda-now = now
agenda-left = { $left } of { $total } min to go, this step included.
agenda-step-new = This step has just begun.
agenda-step-since = You are { $minutes } min into this step.
agenda-on-time = All in all on time.
agenda-late = All in all { $minutes } min behind the plan.
agenda-early = All in all { $minutes } min ahead of the plan.
agenda-timer = On the timer: { $time }.
agenda-resume = With { $resume } you carry on here.
agenda-none = No session is open. With { $start } you begin one.

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
