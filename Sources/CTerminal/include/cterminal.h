// What Swift cannot reach by itself: signal handlers, the modes of the terminal, and the globals of GNU readline.
#ifndef CTERMINAL_H
#define CTERMINAL_H

// --- locale.c

/// Makes the characters of this process UTF-8; before the first use of a locale, and before any thread starts.
/// Returns 0 when no UTF-8 locale is installed.
int ct_prepare_locale(void);

// --- signals.c

/// From now on SIGINT, SIGTERM, SIGHUP and SIGQUIT are noted instead of obeyed. Returns -1 when that fails.
int ct_catch_signals(void);
/// A write to a closed pipe fails instead of ending the process. Programs that are started do not inherit this.
void ct_survive_broken_pipes(void);

/// Between these two, resize, stop and continue are noted too, and a crash gives the terminal `fd` its modes back.
void ct_prompt_opens(int fd);
void ct_prompt_closes(void);

/// Each tells whether it was noted since the last call, and forgets it.
int ct_take_interrupt(void);
int ct_take_resize(void);
int ct_take_stop(void);
int ct_take_continue(void);
/// SIGINT was noted and not yet taken.
int ct_is_interrupted(void);
/// The first of SIGTERM, SIGHUP and SIGQUIT that came, or 0; it is never forgotten.
int ct_ending_signal(void);
/// Lets `ct_wait` return. Any thread, any signal handler.
void ct_wake(void);
/// Stops this process as Ctrl-Z does without a handler; returns when it is continued in front.
void ct_stop(void);
/// Stops this process as long as it is in the background of the terminal `fd`: the modes that are set there then are
/// those of the shell.
void ct_wait_for_front(int fd);

enum { CT_INPUT = 1, CT_WOKEN = 2, CT_LOST = 4 };
/// Waits for input on `fd` or for a signal or a wake. CT_LOST: nothing will ever come again.
int ct_wait(int fd);
/// Waits so many milliseconds at most (-1: for ever) for a signal or a wake, or until the terminal `fd` is gone; 0 when
/// nothing came.
int ct_wait_for_change(int fd, int milliseconds);

// --- program.c

/// Runs a program in the terminal `fd`, and waits for it; it has the keyboard, and the terminal is as before when it
/// has ended, however it did. When we are asked to end, or the terminal is gone, so is the program.
/// Returns its exit status, 128 and the signal that ended it, or -1 with `errno` when it could not be started.
int ct_run_program(int fd, char *const arguments[]);

// --- directory.c

/// Removes a directory with all that is in it, as far as that goes; links are not followed.
void ct_remove_directory(const char *path);

// --- window.c

/// The columns of the terminal `fd`, or 0 when it does not know.
int ct_columns(int fd);
/// Until `ct_prompt_opens`, what is typed on `fd` is not shown; a program that ends gives the echo back.
void ct_echo_off(int fd);
/// Throws away what was typed on `fd` and not yet read.
void ct_discard_input(int fd);

// --- page.c

/// Shows an empty page on the second screen of the terminal `fd`, a new one each time; a program that ends or crashes
/// gives the first one back.
void ct_page_turn(int fd);
/// Shows the first screen again, as it was; nothing where it is shown already.
void ct_page_close(void);
int ct_page_is_open(void);

// --- readline.c

typedef char **(*ct_completion)(const char *word, int start, int end);
typedef int (*ct_hook)(void);

/// Reads the person's inputrc, then sets what this program depends on.
void ct_set_up_readline(const char *name, int dumb, ct_completion complete, ct_hook startup);
/// Whether the line that is typed shows stars instead of its characters.
void ct_mask(int masked);
/// Draws the line as it stands, masked or not.
void ct_redisplay(void);
/// No file names when the program has nothing to offer.
void ct_no_file_names(void);
/// The line that is being edited, and the byte that the cursor is on.
const char *ct_line(void);
int ct_point(void);
/// A line begins with what stands in it now; Ctrl-D leaves it as it leaves an empty one.
void ct_line_begins(int replaceable);
/// `ct_wait`, which counts what was read already and waits within.
int ct_wait_for_key(int fd);
/// Drops what waits within, as with a line that was dropped.
void ct_forget_keys(void);
/// Reading was given up inside readline, so that the line that it then returns is not one.
int ct_take_given_up(void);
/// Writes to the stream that readline writes to.
void ct_put(const char *text);
/// Gives the terminal back for a while, and takes it again.
void ct_release_terminal(void);
void ct_retake_terminal(void);
#endif
