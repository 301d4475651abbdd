#define _GNU_SOURCE
#include "cterminal.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>
#include <readline/history.h>
#include <readline/readline.h>

static int given_up;

// Bytes that were read and not yet given to readline: the rest of a character, and then a byte that begins another.
static unsigned char held[4];
static size_t held_count, held_next;
static int begun = -1;

// readline reads in loops of its own (a paste, a search): with this they too end when somebody says so.
static int next_byte(int fd) {
  if (begun >= 0) {
    int byte = begun;
    begun = -1;
    return byte;
  }
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

// What the line began with. As long as it stands there untouched, Ctrl-D is that of an empty line.
static char *beginning;
// Whether the first letter that is typed takes its place, as a field does whose text is marked.
static int gives_way;

void ct_line_begins(int replaceable) {
  gives_way = replaceable;
  free(beginning);
  beginning = strdup(rl_line_buffer);
}

static int is_untouched(void) {
  return RL_ISSTATE(RL_STATE_READCMD) && beginning != NULL && rl_end > 0 && rl_point == rl_end &&
         strcmp(rl_line_buffer, beginning) == 0;
}

static int give(const unsigned char *bytes, size_t count) {
  memcpy(held, bytes, count);
  held_count = count;
  held_next = 1;
  return held[0];
}

// A byte that is not UTF-8 would stay inside readline and spoil a later character; it becomes U+FFFD.
static int read_byte(FILE *stream) {
  static const unsigned char unknown[] = {0xEF, 0xBF, 0xBD};
  if (held_next < held_count) return held[held_next++];
  int fd = fileno(stream);
  int first = next_byte(fd);
  if (first == CTRL('D') && is_untouched()) rl_replace_line("", 1);
  // A key that moves or deletes begins with a control character: then the text is mended.
  int is_letter = first >= 0x20 && first != 0x7F;
  if (gives_way && is_letter && !RL_ISSTATE(RL_STATE_MULTIKEY) && is_untouched()) rl_replace_line("", 1);
  if (first < 0x80) return first;
  size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
  unsigned char bytes[4] = {(unsigned char)first};
  for (size_t i = 1; i < length; i++) {
    int byte = next_byte(fd);
    if (byte < 0) return byte;
    if ((byte & 0xC0) != 0x80) {
      begun = byte;
      return give(unknown, sizeof unknown);
    }
    bytes[i] = (unsigned char)byte;
  }
  mbstate_t state = {0};
  wchar_t scalar;
  if (length == 0 || mbrtowc(&scalar, (const char *)bytes, length, &state) != length)
    return give(unknown, sizeof unknown);
  return give(bytes, length);
}

int ct_wait_for_key(int fd) { return held_next < held_count || begun >= 0 ? CT_INPUT : ct_wait(fd); }

void ct_forget_keys(void) {
  held_next = held_count = 0;
  begun = -1;
  given_up = 0;
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

// A masked line shows that something stands in it, and where its spaces are, but not what.
static void show_masked(void) {
  fputc('\r', rl_outstream);
  for (const char *c = rl_display_prompt; c != NULL && *c != '\0'; c++)
    if (*c != RL_PROMPT_START_IGNORE && *c != RL_PROMPT_END_IGNORE) fputc(*c, rl_outstream);
  int shown = 0;
  for (const char *c = rl_line_buffer; *c != '\0'; c++) {
    if (((unsigned char)*c & 0xC0) == 0x80) continue; // the rest of a character
    fputc(*c == ' ' ? ' ' : '*', rl_outstream);
    shown++;
  }
  // What a longer line left behind.
  static int longest;
  int left = shown < longest ? longest - shown : 0;
  for (int i = 0; i < left; i++) fputc(' ', rl_outstream);
  for (int i = 0; i < left; i++) fputc('\b', rl_outstream);
  longest = shown;
  fflush(rl_outstream);
}

void ct_mask(int masked) { rl_redisplay_function = masked ? show_masked : rl_redisplay; }
void ct_redisplay(void) { rl_redisplay_function(); }

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
  ct_wait_for_front(STDIN_FILENO);
  rl_deprep_terminal(); // what we knew of the modes may be old
  rl_prep_terminal(1);
  rl_reset_screen_size();
  rl_forced_update_display();
}
