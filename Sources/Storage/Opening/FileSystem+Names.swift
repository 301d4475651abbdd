import CFiles
import Foundation

/// Names in directories.
extension FileSystem {
  /// Whether anything at all bears the name `path`: a link that leads nowhere too.
  static func isTaken(_ path: String) -> Bool { factsOfName(path) != nil }

  /// What the system knows about whatever bears the name `path`, a link itself and not where it leads; null when
  /// nothing does.
  static func factsOfName(_ path: String) -> stat? {
    var status = stat()
    return lstat(path, &status) == 0 ? status : nil
  }

  /// The names in `directory`; none where it cannot be read.
  static func names(in directory: String) -> [String] {
    guard let stream = opendir(directory) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    return names.filter { $0 != "." && $0 != ".." }
  }

  /// Where `path` leads to, when it is a link; otherwise `path` as it is.
  static func resolved(_ path: String) -> String {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK, let real = realpath(path, nil) else {
      return path
    }
    defer { free(real) }
    return String(cString: real)
  }

  /// Gives a file another name in the same directory, where nothing bears that name yet. Null when that is done;
  /// otherwise the system's reason.
  static func rename(_ path: String, to name: String) -> Int32? {
    if cfiles_rename_without_replacing(path, name) == 0 { return nil }
    guard errno == EINVAL || errno == ENOSYS else { return errno }
    // A file system that cannot promise it in one go: the second name first, and then the first one goes.
    guard link(path, name) == 0 else { return errno }
    unlink(path)
    return nil
  }

  /// Lets two files in one directory change names. Null when that is done; otherwise the system's reason.
  static func exchange(_ one: String, _ other: String) -> Int32? {
    if cfiles_exchange(one, other) == 0 { return nil }
    guard errno == EINVAL || errno == ENOSYS else { return errno }
    // A file system that cannot do it in one go: for a moment the name `other` is nobody's.
    let between = one + ".between"
    if let reason = rename(other, to: between) { return reason }
    if let reason = rename(one, to: other) {
      // Back as it was, as far as that goes.
      return rename(between, to: other) ?? reason
    }
    return rename(between, to: one)
  }

  /// What the system knows about the file at `path`; null when there is none.
  static func facts(_ path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }
}
