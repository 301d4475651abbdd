#define _GNU_SOURCE
#include "cterminal.h"
#include <errno.h>
#include <locale.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

extern char **environ;

// How long a program may take to end when it is told to, in milliseconds.
enum { PATIENCE = 700 };

static void on_child(int number) {
  (void)number;
  ct_wake();
}

// Where one category of the locale is not installed, most programs fall back to C for all of them, and lose accents.
static int lends_locale(void) {
  locale_t whole = newlocale(LC_ALL_MASK, "", (locale_t)0);
  if (whole != (locale_t)0) {
    freelocale(whole);
    return 0;
  }
  return setenv("LC_ALL", setlocale(LC_CTYPE, NULL), 1) == 0;
}

// A group of its own, so that Ctrl-C there is not one here, and so that all of it can be ended.
static int start(int fd, char *const arguments[], pid_t *child) {
  posix_spawn_file_actions_t first;
  posix_spawnattr_t how;
  sigset_t usual;
  sigemptyset(&usual);
  sigaddset(&usual, SIGXFSZ);
  posix_spawn_file_actions_init(&first);
  posix_spawnattr_init(&how);
  posix_spawnattr_setpgroup(&how, 0);
  posix_spawnattr_setsigdefault(&how, &usual);
  posix_spawnattr_setflags(&how, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF);
  if (tcgetpgrp(fd) == getpgrp()) posix_spawn_file_actions_addtcsetpgrp_np(&first, fd);
  int is_lent = lends_locale();
  int error = posix_spawn(child, arguments[0], &first, &how, arguments, environ);
  if (is_lent) unsetenv("LC_ALL");
  posix_spawn_file_actions_destroy(&first);
  posix_spawnattr_destroy(&how);
  return error;
}

// Gives the keyboard to a group, with the modes that belong to it. Whoever is not in front would be stopped for this.
static void pass_on(int fd, pid_t group, const struct termios *modes) {
  sigset_t output, before;
  sigemptyset(&output);
  sigaddset(&output, SIGTTOU);
  sigprocmask(SIG_BLOCK, &output, &before);
  if (tcgetpgrp(fd) != group) tcsetpgrp(fd, group);
  if (modes != NULL) tcsetattr(fd, TCSANOW, modes);
  sigprocmask(SIG_SETMASK, &before, NULL);
}

// The program was stopped, and so are we, that the shell comes back. Continued in front, both go on; continued in the
// background, we stop again.
static void stop_along(int fd, pid_t child, const struct termios *ours) {
  struct termios theirs;
  int known = tcgetattr(fd, &theirs) == 0;
  int had_keyboard = tcgetpgrp(fd) == child;
  if (had_keyboard) pass_on(fd, getpgrp(), ours);
  kill(0, SIGTSTP);
  ct_wait_for_front(fd);
  if (had_keyboard) pass_on(fd, child, known ? &theirs : NULL);
  kill(-child, SIGCONT);
}

static void end_group(pid_t child, int number) {
  kill(-child, number);
  kill(-child, SIGCONT);
}

static int attend(int fd, pid_t child, const struct termios *ours) {
  int status = 0, is_told = 0;
  while (1) {
    pid_t changed = waitpid(child, &status, WNOHANG | WUNTRACED);
    if (changed == child && !WIFSTOPPED(status)) return status;
    if (changed < 0 && errno != EINTR) return -1;
    if (changed == child) {
      stop_along(fd, child, ours);
      continue;
    }
    int ending = ct_ending_signal();
    if (ending != 0 && !is_told) {
      is_told = 1;
      end_group(child, ending);
    }
    int woken = ct_wait_for_change(is_told ? -1 : fd, is_told ? PATIENCE : -1);
    if (is_told && woken == 0) end_group(child, SIGKILL);
    if (woken & CT_LOST && !is_told) {
      is_told = 1;
      end_group(child, SIGHUP);
    }
  }
}

int ct_run_program(int fd, char *const arguments[]) {
  struct termios ours;
  int known = tcgetattr(fd, &ours) == 0;
  struct sigaction former, now = {.sa_handler = on_child, .sa_flags = SA_RESTART};
  sigemptyset(&now.sa_mask);
  sigaction(SIGCHLD, &now, &former);
  pid_t child = 0;
  int status = -1;
  int error = start(fd, arguments, &child);
  if (error == 0) {
    status = attend(fd, child, known ? &ours : NULL);
    error = status < 0 ? errno : 0;
    if (tcgetpgrp(fd) == child) pass_on(fd, getpgrp(), known ? &ours : NULL);
    // What was typed for the program, or what the terminal answered it, is not for us.
    ct_discard_input(fd);
  }
  sigaction(SIGCHLD, &former, NULL);
  errno = error;
  return status < 0 ? -1 : WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
