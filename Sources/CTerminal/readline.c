#define _GNU_SOURCE
#include "cterminal.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <readline/history.h>
#include <readline/readline.h>

static int given_up;

// readline reads in loops of its own (a paste, a search): with this they too end when somebody says so.
static int read_byte(FILE *stream) {
  int fd = fileno(stream);
  while (!ct_is_interrupted() && ct_ending_signal() == 0) {
    int ready = ct_wait(fd);
    if (ready & CT_LOST) break;
    if (!(ready & CT_INPUT)) continue;
    unsigned char byte;
    ssize_t count = read(fd, &byte, 1);
    if (count == 1) return byte;
    if (count == 0 || (errno != EINTR && errno != EAGAIN)) break;
  }
  given_up = 1;
  return READERR; // and not EOF, which would finish a line that has begun
}

// What a person's inputrc may not change: without these, accents, pastes or lists break, or the prompt blocks.
static const char *const needed[][2] = {
  {"input-meta", "on"},          {"output-meta", "on"},         {"convert-meta", "off"},
  {"byte-oriented", "off"},      {"horizontal-scroll-mode", "off"}, {"completion-query-items", "0"},
  {"page-completions", "off"},   {"disable-completion", "off"}, {"visible-stats", "off"},
  {"colored-stats", "off"},      {"mark-directories", "off"},   {"expand-tilde", "off"},
  {"blink-matching-paren", "off"}, {"echo-control-characters", "off"}, {"enable-active-region", "off"},
  {"mark-modified-lines", "off"}, {"completion-prefix-display-length", "0"},
};

void ct_set_up_readline(const char *name, int dumb, ct_completion complete, ct_hook startup) {
  rl_readline_name = strdup(name);
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0;
  rl_getc_function = read_byte;
  rl_attempted_completion_function = complete;
  rl_startup_hook = startup;
  rl_completer_word_break_characters = " \t\n";
  rl_sort_completion_matches = 0;
  using_history();
  rl_initialize();
  for (size_t i = 0; i < sizeof needed / sizeof *needed; i++) rl_variable_bind(needed[i][0], needed[i][1]);
  rl_variable_bind("enable-bracketed-paste", dumb ? "off" : "on");
  unstifle_history();
}

void ct_no_file_names(void) { rl_attempted_completion_over = 1; }
const char *ct_line(void) { return rl_line_buffer; }
int ct_point(void) { return rl_point; }

int ct_take_given_up(void) {
  int was = given_up;
  given_up = 0;
  return was;
}

void ct_put(const char *text) {
  fputs(text, rl_outstream);
  fflush(rl_outstream);
}

void ct_release_terminal(void) { rl_deprep_terminal(); }

void ct_retake_terminal(void) {
  rl_deprep_terminal(); // what we knew of the modes may be old
  rl_prep_terminal(1);
  rl_reset_screen_size();
  rl_forced_update_display();
}
