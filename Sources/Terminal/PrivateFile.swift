import CTerminal
import Glibc

/// A file in a directory of its own that nobody else can look into, for as long as something is done with it.
struct PrivateFile {
  /// Where the file is.
  let path: String
  private let directory: String

  /// Why there is no such file: the error number of the system.
  struct Failure: Error {
    var errno: Int32
  }

  /// Makes the directory in the first of `directories` that takes it, and the file in it.
  init(holding bytes: [UInt8], in directories: [String]) throws(Failure) {
    var made: String?
    var error = ENOENT
    for parent in directories where made == nil {
      var template = Array("\(parent)/wederzijds-\(String(repeating: "X", count: 6))".utf8CString)
      if mkdtemp(&template) != nil {
        made = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      } else {
        error = errno
      }
    }
    guard let made else { throw Failure(errno: error) }
    directory = made
    path = made + "/wederzijds.txt"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure() }
    guard writeAll(bytes, to: descriptor) else {
      let failure = failure()
      close(descriptor)
      throw failure
    }
    guard close(descriptor) == 0 else { throw failure() }
  }

  /// What is in the file now, up to `limit` bytes; nothing where it was taken away.
  func bytes(atMost limit: Int) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    while result.count < limit {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { break }
      result += chunk[..<count]
    }
    return Array(result.prefix(limit))
  }

  /// Takes the directory away, with all that an editor left in it.
  func remove() { ct_remove_directory(directory) }

  /// What the system said last; nothing stays behind.
  private func failure() -> Failure {
    let failure = Failure(errno: errno)
    remove()
    return failure
  }
}

/// Writes all of `bytes`; false, with the reason in `errno`, when that fails.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  var done = 0
  while done < bytes.count {
    let count = bytes.withUnsafeBytes {
      Glibc.write(descriptor, $0.baseAddress.map { $0 + done }, bytes.count - done)
    }
    if count < 0 && errno != EINTR { return false }
    done += max(0, count)
  }
  return true
}
