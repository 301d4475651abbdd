#define _GNU_SOURCE
#include "cfiles.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>

int cfiles_rename_without_replacing(const char *path, const char *name) {
#ifdef RENAME_NOREPLACE
  return renameat2(AT_FDCWD, path, AT_FDCWD, name, RENAME_NOREPLACE);
#else
  errno = ENOSYS;
  return -1;
#endif
}

int cfiles_exchange(const char *one, const char *other) {
#ifdef RENAME_EXCHANGE
  return renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE);
#else
  errno = ENOSYS;
  return -1;
#endif
}
