#define _GNU_SOURCE
#include "cterminal.h"
#include <sys/ioctl.h>
#include <termios.h>

int ct_columns(int fd) {
  struct winsize size;
  return ioctl(fd, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

void ct_discard_input(int fd) { tcflush(fd, TCIFLUSH); }
