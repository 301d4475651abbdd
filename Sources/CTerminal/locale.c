#define _GNU_SOURCE
#include "cterminal.h"
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

// readline calls setlocale(LC_CTYPE, "") itself, so the environment has to change and not only the locale. Only
// LC_CTYPE: the decimal mark of C stays a point. LC_ALL would win over LC_CTYPE, so its word on the language moves
// to LC_MESSAGES.
int ct_prepare_locale(void) {
  if (setlocale(LC_CTYPE, "") != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
  static const char *const names[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    if (setlocale(LC_CTYPE, names[i]) == NULL) continue;
    const char *all = getenv("LC_ALL");
    if (all != NULL && *all != '\0') {
      setenv("LC_MESSAGES", all, 1);
      unsetenv("LC_ALL");
    }
    setenv("LC_CTYPE", names[i], 1);
    return 1;
  }
  return 0;
}
