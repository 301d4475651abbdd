#define _GNU_SOURCE
#include "cterminal.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static atomic_int interrupted, resized, stopping, continued, ending;
static int wake_pipe[2] = {-1, -1};

void ct_wake(void) {
  int saved = errno;
  if (wake_pipe[1] >= 0) {
    ssize_t written = write(wake_pipe[1], "w", 1); // full is as good as written
    (void)written;
  }
  errno = saved;
}

// Everything here is async-signal-safe.
static void on_signal(int number) {
  int none = 0;
  switch (number) {
  case SIGINT: interrupted = 1; break;
  case SIGWINCH: resized = 1; break;
  case SIGTSTP: stopping = 1; break;
  case SIGCONT: continued = 1; break;
  default: atomic_compare_exchange_strong(&ending, &none, number);
  }
  ct_wake();
}

static void handle(int number, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

// A signal that was ignored when we started (nohup, a job in the background) stays so.
static void handle_unless_ignored(int number, int flags) {
  struct sigaction now;
  if (sigaction(number, NULL, &now) == 0 && now.sa_handler == SIG_IGN) return;
  handle(number, on_signal, flags);
}

int ct_catch_signals(void) {
  if (wake_pipe[0] < 0 && pipe2(wake_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  handle_unless_ignored(SIGINT, SA_RESTART);
  // Without SA_RESTART, so that a write to a terminal that takes nothing more ends too.
  handle_unless_ignored(SIGTERM, 0);
  handle_unless_ignored(SIGHUP, 0);
  handle_unless_ignored(SIGQUIT, 0);
  return 0;
}

static void on_broken_pipe(int number) { (void)number; }

// A handler and not SIG_IGN, which the programs that we start would inherit.
void ct_survive_broken_pipes(void) { handle(SIGPIPE, on_broken_pipe, SA_RESTART); }

int ct_take_interrupt(void) { return atomic_exchange(&interrupted, 0); }
int ct_take_resize(void) { return atomic_exchange(&resized, 0); }
int ct_take_stop(void) { return atomic_exchange(&stopping, 0); }
int ct_take_continue(void) { return atomic_exchange(&continued, 0); }
int ct_is_interrupted(void) { return interrupted; }
int ct_ending_signal(void) { return ending; }

static int wait_for(int fd, short events, int milliseconds) {
  struct pollfd waits[2] = {{.fd = fd, .events = events}, {.fd = wake_pipe[0], .events = POLLIN}};
  if (poll(waits, 2, milliseconds) < 0) return errno == EINTR || errno == EAGAIN ? CT_WOKEN : CT_LOST;
  int ready = 0;
  if (waits[1].revents != 0) {
    char bytes[64];
    while (read(wake_pipe[0], bytes, sizeof bytes) > 0) {}
    ready |= CT_WOKEN;
  }
  if (waits[0].revents & (POLLHUP | POLLERR | POLLNVAL)) return ready | CT_LOST;
  if (waits[0].revents & POLLIN) ready |= CT_INPUT;
  return ready;
}

int ct_wait(int fd) { return wait_for(fd, POLLIN, -1); }
int ct_wait_for_change(int fd, int milliseconds) { return wait_for(fd, 0, milliseconds); }

void ct_stop(void) {
  struct sigaction ours, standard = {.sa_handler = SIG_DFL};
  sigaction(SIGTSTP, &standard, &ours);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  ct_wait_for_front(STDIN_FILENO);
  stopping = 0;
  continued = 0;
}

// A number of tries, because where no shell waits nothing stops.
void ct_wait_for_front(int fd) {
  for (int tries = 0; tries < 100 && ending == 0; tries++) {
    pid_t front = tcgetpgrp(fd);
    if (front < 0 || front == getpgrp()) return;
    kill(0, SIGTTIN);
  }
}

// --- A crash at the prompt

static const int faults[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT};
enum { FAULTS = sizeof faults / sizeof *faults };
static struct sigaction former_faults[FAULTS];
static struct termios modes;
static atomic_int open_terminal = -1;

static void give_modes_back(void) {
  int fd = atomic_exchange(&open_terminal, -1);
  if (fd >= 0) tcsetattr(fd, TCSANOW, &modes);
}

// Gives the modes back, and lets the fault happen again without us.
static void on_fault(int number, siginfo_t *info, void *context) {
  (void)context;
  ct_page_close();
  give_modes_back();
  for (int i = 0; i < FAULTS; i++)
    if (faults[i] == number) sigaction(number, &former_faults[i], NULL);
  if (info->si_code <= 0) raise(number); // sent, and so it does not come again by itself
}

static struct termios echoing;
static atomic_int silent_terminal = -1;

static void give_echo_back(void) {
  int fd = atomic_exchange(&silent_terminal, -1);
  if (fd >= 0) tcsetattr(fd, TCSANOW, &echoing);
}

void ct_echo_off(int fd) {
  static int registered;
  if (!registered) {
    registered = 1;
    atexit(give_echo_back);
  }
  struct termios now;
  if (silent_terminal >= 0 || tcgetattr(fd, &now) != 0) return;
  echoing = now;
  silent_terminal = fd;
  now.c_lflag &= ~(tcflag_t)ECHO;
  tcsetattr(fd, TCSANOW, &now);
}

void ct_prompt_opens(int fd) {
  give_echo_back();
  static int registered;
  if (!registered) {
    registered = 1;
    atexit(give_modes_back);
  }
  if (tcgetattr(fd, &modes) == 0) open_terminal = fd;
  handle_unless_ignored(SIGTSTP, SA_RESTART);
  handle(SIGCONT, on_signal, SA_RESTART);
  handle(SIGWINCH, on_signal, SA_RESTART);
  struct sigaction action = {.sa_sigaction = on_fault, .sa_flags = SA_SIGINFO};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < FAULTS; i++) sigaction(faults[i], &action, &former_faults[i]);
  resized = stopping = continued = 0;
}

void ct_prompt_closes(void) {
  open_terminal = -1;
  struct sigaction now;
  if (sigaction(SIGTSTP, NULL, &now) == 0 && now.sa_handler == on_signal) handle(SIGTSTP, SIG_DFL, 0);
  handle(SIGCONT, SIG_DFL, 0);
  handle(SIGWINCH, SIG_DFL, 0);
  for (int i = 0; i < FAULTS; i++) sigaction(faults[i], &former_faults[i], NULL);
}
