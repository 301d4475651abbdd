import Foundation

/// Shows other programs that this one has the workbook open, and who else has. It keeps nobody out.
///
/// It is a shared lock on one byte far beyond the file's end: the byte whose place tells the number of the process.
/// The system drops it when the process ends, however it ends; SQLite's own locks lie elsewhere. Where the file system
/// knows no such locks, nobody is seen and nothing else changes.
final class Presence {
  private static let base: Int64 = 1 << 60
  private static let mostProcesses: Int64 = 1 << 31
  /// Where SQLite's own locks lie.
  private static let databaseLocks: (start: Int64, length: Int64) = (0x4000_0000, 512)

  /// Commands of `fcntl` for locks that belong to the open file and not to the process. The header has them only as
  /// macros that Swift does not see.
  #if os(Linux)
    private static let getLock: Int32 = 36
    private static let setLock: Int32 = 37
  #else
    private static let getLock: Int32 = 92
    private static let setLock: Int32 = 90
  #endif

  private let descriptor: Int32

  /// Null when the file cannot be opened.
  init?(path: String) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    var lock = Self.lock(Int16(F_RDLCK), start: Self.base + Int64(getpid()), length: 1)
    _ = fcntl(descriptor, Self.setLock, &lock)
  }

  /// Must come after SQLite's own connection is closed: closing any descriptor of a file drops the locks that this
  /// process has on it.
  deinit { close(descriptor) }

  /// Another process that has the workbook open.
  func otherHolder() -> Holder? {
    let own = Self.base + Int64(getpid())
    return holder(from: Self.base, to: own) ?? holder(from: own + 1, to: Self.base + Self.mostProcesses)
  }

  /// The process that has locked the database itself; where it is one of ours that is elsewhere, the one that is
  /// present.
  func writer() -> Holder? {
    var lock = Self.lock(Int16(F_WRLCK), start: Self.databaseLocks.start, length: Self.databaseLocks.length)
    if fcntl(descriptor, F_GETLK, &lock) == 0, lock.l_type != Int16(F_UNLCK), lock.l_pid > 0 {
      return Self.holder(process: lock.l_pid)
    }
    return otherHolder()
  }

  private func holder(from start: Int64, to end: Int64) -> Holder? {
    var lock = Self.lock(Int16(F_WRLCK), start: start, length: end - start)
    guard fcntl(descriptor, Self.getLock, &lock) == 0, lock.l_type != Int16(F_UNLCK) else { return nil }
    return Int32(exactly: Int64(lock.l_start) - Self.base).map(Self.holder(process:))
  }

  private static func lock(_ type: Int16, start: Int64, length: Int64) -> flock {
    var lock = flock()
    lock.l_type = type
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = off_t(start)
    lock.l_len = off_t(length)
    lock.l_pid = 0
    return lock
  }

  /// The process with the name of its program, read from `/proc` where there is one.
  private static func holder(process: Int32) -> Holder {
    let descriptor = open("/proc/\(process)/comm", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return Holder(process: process) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(descriptor, &bytes, bytes.count)
    let name = String(decoding: bytes.prefix(max(0, count)).prefix { $0 != 0x0A && $0 != 0 }, as: UTF8.self)
    return Holder(process: process, program: name.isEmpty ? nil : name)
  }
}
