import Foundation
import GRDBSQLite
import Synchronization

/// Takes the place of the calls with which SQLite writes, so that one of them can fail.
enum Fault {
  private static let remaining = Atomic<Int>(0)
  private static let goesOn = Atomic<Bool>(false)
  private static let isOn = Atomic<Bool>(false)
  private static let hasFired = Atomic<Bool>(false)

  static func start(at call: Int, onward: Bool) {
    remaining.store(call, ordering: .relaxed)
    goesOn.store(onward, ordering: .relaxed)
    isOn.store(true, ordering: .relaxed)
  }

  /// Lets calls succeed again, and says whether one failed.
  static func stop() -> Bool {
    isOn.store(false, ordering: .relaxed)
    return hasFired.load(ordering: .relaxed)
  }

  /// Whether the call that is being made must fail.
  private static func strikes() -> Bool {
    guard isOn.load(ordering: .relaxed) else { return false }
    let left = remaining.subtract(1, ordering: .relaxed).newValue
    guard left == 0 || (left < 0 && goesOn.load(ordering: .relaxed)) else { return false }
    hasFired.store(true, ordering: .relaxed)
    errno = EIO
    return true
  }

  static func install() throws {
    let truncate: @convention(c) (Int32, off_t) -> Int32 = { Fault.strikes() ? -1 : ftruncate($0, $1) }
    let write: @convention(c) (Int32, UnsafeRawPointer, Int) -> Int = {
      Fault.strikes() ? -1 : Foundation.write($0, $1, $2)
    }
    let writeAt: @convention(c) (Int32, UnsafeRawPointer, Int, off_t) -> Int = {
      Fault.strikes() ? -1 : pwrite($0, $1, $2, $3)
    }
    let calls: [(String, sqlite3_syscall_ptr)] = [
      ("ftruncate", unsafeBitCast(truncate, to: sqlite3_syscall_ptr.self)),
      ("write", unsafeBitCast(write, to: sqlite3_syscall_ptr.self)),
      ("pwrite", unsafeBitCast(writeAt, to: sqlite3_syscall_ptr.self)),
      ("pwrite64", unsafeBitCast(writeAt, to: sqlite3_syscall_ptr.self)),
    ]
    guard let system = sqlite3_vfs_find(nil), let set = system.pointee.xSetSystemCall else { exit(70) }
    for (name, call) in calls { _ = set(system, name, call) }
  }
}
