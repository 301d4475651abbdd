#include "cfiles.h"

#ifdef __linux__
#include <sys/vfs.h>
#endif

long cfiles_kind_of_disk(const char *path) {
#ifdef __linux__
  struct statfs facts;
  if (statfs(path, &facts) == 0) return (long)facts.f_type;
#endif
  (void)path;
  return -1;
}
