import Foundation

/// A file that is being made under a temporary name, in the directory where it is to stand: whoever looks at its place
/// finds the whole file or none. When this value goes before the file is in its place, the file goes too; what a
/// program that was killed left behind goes when the next one is begun.
final class UnfinishedFile {
  /// Where it is now.
  let path: String
  private let place: String
  private let descriptor: Int32
  private var isFinished = false

  private static let beginning = ".wederzijds-"
  private static let ending = ".part"

  /// Makes an empty file that only its owner can read and write.
  init(for place: String) throws(CareError) {
    let directory = FileSystem.directory(of: place)
    Self.sweep(directory)
    self.place = place
    path = directory + "/" + Self.beginning + UUID().uuidString + Self.ending
    descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      let reason = errno
      isFinished = true
      throw .cannotWrite(path: place, errno: reason)
    }
    // The lock shows that somebody is at work on it. It ends with the program, however that ends.
    _ = flock(descriptor, LOCK_EX | LOCK_NB)
    guard fchmod(descriptor, 0o600) == 0 else { throw .cannotWrite(path: place, errno: errno) }
  }

  deinit {
    if !isFinished { Self.remove(path) }
    if descriptor >= 0 { close(descriptor) }
  }

  /// Gives the file the mode of `other`, and its owner where that is allowed.
  func resemble(_ other: stat) {
    _ = fchown(descriptor, other.st_uid, other.st_gid)
    _ = fchmod(descriptor, other.st_mode & 0o777)
  }

  /// How many bytes it has.
  var size: Int64 {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int64(status.st_size) : 0
  }

  /// Writes all of `bytes` behind what is in it.
  func fill(with bytes: [UInt8]) throws(CareError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress.map { $0 + done }, $0.count - done) }
      guard count >= 0 || errno == EINTR else { throw .cannotWrite(path: place, errno: errno) }
      done += max(0, count)
    }
  }

  /// Puts the file in its place, on the disk. Something that stands there already is not replaced, unless `replacing`
  /// says so and it is a plain file.
  func finish(replacing: Bool = false) throws(CareError) {
    guard fsync(descriptor) == 0 else { throw .cannotWrite(path: place, errno: errno) }
    if replacing, let facts = FileSystem.factsOfName(place) {
      guard facts.st_mode & S_IFMT == S_IFREG else { throw .taken(path: place) }
      guard rename(path, place) == 0 else { throw .cannotWrite(path: place, errno: errno) }
    } else if let reason = FileSystem.rename(path, to: place) {
      guard reason == EEXIST || reason == EISDIR || reason == ENOTDIR else {
        throw .cannotWrite(path: place, errno: reason)
      }
      throw .taken(path: place)
    }
    isFinished = true
    guard FileSystem.synchronize(directory: FileSystem.directory(of: place)) else {
      throw .cannotWrite(path: place, errno: errno)
    }
  }

  /// Removes what programs that were killed left in `directory`: nobody has a lock on it any more.
  static func sweep(_ directory: String) {
    for name in FileSystem.names(in: directory) where name.hasPrefix(beginning) && name.hasSuffix(ending) {
      let path = directory + "/" + name
      let descriptor = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
      guard descriptor >= 0 else { continue }
      defer { close(descriptor) }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { remove(path) }
    }
  }

  /// Removes the file at `path`, and the journal that SQLite keeps beside it while it writes.
  private static func remove(_ path: String) {
    unlink(path + "-journal")
    unlink(path)
  }
}
