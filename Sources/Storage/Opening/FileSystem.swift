import Foundation

/// What must be known of a path before SQLite may touch it.
enum FileSystem {
  /// Makes an empty file that only its owner can read and write, whatever the umask. A file that is there already is
  /// left as it is. Afterwards the path is a plain file.
  static func prepare(_ path: String) throws(WorkbookError) {
    do throws(WorkbookError) { try inspect(path) } catch .cannotOpen(_, ENOENT) { try make(path) }
  }

  /// Throws unless there is a plain file at `path` that can be read, and that SQLite does not take for an empty one.
  static func inspect(_ path: String) throws(WorkbookError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .cannotOpen(path: path, errno: errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .cannotOpen(path: path, errno: EISDIR) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAWorkbook(path: path) }
    // SQLite takes a file of one byte for an empty one, and would write over it.
    guard status.st_size == 0 || status.st_size >= 512 else { throw .notAWorkbook(path: path) }
    guard access(path, R_OK) == 0 else { throw .cannotOpen(path: path, errno: errno) }
  }

  private static func make(_ path: String) throws(WorkbookError) {
    let directory = directory(of: path)
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      let reason = errno
      // Somebody else made it in between: that one is opened.
      if reason == EEXIST, access(path, F_OK) == 0 { return }
      if reason == ENOENT, access(directory, F_OK) != 0 {
        throw .directoryMissing(path: path, directory: directory)
      }
      throw .cannotCreate(path: path, errno: reason)
    }
    defer { close(descriptor) }
    guard fchmod(descriptor, 0o600) == 0 else { throw .cannotCreate(path: path, errno: errno) }
    guard synchronize(directory: directory) else { throw .cannotCreate(path: path, errno: errno) }
  }

  /// Makes sure that a new name in `directory` survives a power cut; false when the system cannot, with its reason.
  static func synchronize(directory: String) -> Bool {
    let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // A directory that may be written but not read cannot be opened; SQLite synchronizes it with the first journal.
    guard descriptor >= 0 else { return true }
    defer { close(descriptor) }
    // Some file systems have nothing to synchronize for a directory and say EINVAL.
    return fsync(descriptor) == 0 || errno == EINVAL
  }

  /// Whether everything that was written to the files at `paths` is on the disk now. No lock may be held meanwhile.
  static func synchronize(_ paths: String...) -> Bool {
    paths.allSatisfy { path in
      let descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { return errno == ENOENT }
      defer { close(descriptor) }
      return fsync(descriptor) == 0
    }
  }

  /// Whether there is something at `path`.
  static func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether what stands at `path` can be written as SQLite needs it: the file, and the journal beside it.
  static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 && journalIsWritable(path) }

  /// Whether the journal beside `path` can be written: it is there and writable, or can be made.
  static func journalIsWritable(_ path: String) -> Bool {
    let journal = path + "-journal"
    if access(journal, F_OK) == 0 { return access(journal, W_OK) == 0 }
    return access(directory(of: path), W_OK) == 0
  }

  /// The first `count` bytes of the file at `path`; null when it cannot be read or has fewer.
  static func beginning(of path: String, count: Int) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: count)
    return read(descriptor, &bytes, count) == count ? bytes : nil
  }

  /// Every byte of the file at `path`; null when it cannot be read.
  static func contents(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count < 0 {
        guard errno == EINTR else { return nil }
        continue
      }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// The directory that `path` stands in; `.` where it names none.
  static func directory(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
