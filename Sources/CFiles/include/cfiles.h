// Calls of the system about files that Swift does not see.

#ifndef CFILES_H
#define CFILES_H

/// Gives a file another name, where nothing bears that name yet. 0, or -1 with `errno` set: EINVAL or ENOSYS where the
/// file system cannot do it in one go.
int cfiles_rename_without_replacing(const char *path, const char *name);

/// Lets two files change names, in one go. 0, or -1 with `errno` set: EINVAL or ENOSYS where the file system cannot.
int cfiles_exchange(const char *one, const char *other);

/// The kernel's magic number of the file system that `path` stands on; -1 where that is not known.
long cfiles_kind_of_disk(const char *path);

#endif
