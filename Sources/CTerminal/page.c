#include "cterminal.h"
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static atomic_int page_terminal = -1;

static void put(int fd, const char *codes) {
  ssize_t written = write(fd, codes, strlen(codes)); // of a terminal that is gone nothing can be said
  (void)written;
}

// Async-signal-safe.
void ct_page_close(void) {
  int fd = atomic_exchange(&page_terminal, -1);
  if (fd >= 0) put(fd, "\033[?1049l");
}

void ct_page_turn(int fd) {
  static int registered;
  if (!registered) {
    registered = 1;
    atexit(ct_page_close);
  }
  if (page_terminal < 0) put(fd, "\033[?1049h");
  page_terminal = fd;
  put(fd, "\033[H\033[2J");
}

int ct_page_is_open(void) { return page_terminal >= 0; }
