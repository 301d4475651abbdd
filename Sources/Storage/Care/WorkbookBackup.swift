import Foundation
import GRDB
import Instrument

/// A whole copy of a workbook, as it was at one moment.
public struct WorkbookBackup: Sendable, Equatable {
  /// Where it stands.
  public var path: String
  /// How many bytes it has.
  public var bytes: Int64

  public init(path: String, bytes: Int64) {
    self.path = path
    self.bytes = bytes
  }

  /// Makes a backup of the workbook at `path`, and checks it before it gets the name `target`. The workbook is not
  /// changed, and keeps its schema. Only the owner can read and write the copy; nothing that stands at `target` is
  /// replaced, and nothing half is left.
  ///
  /// SQLite writes the copy anew, from what is stored: bytes that were erased are not in it.
  public static func make(of path: String, to target: String) throws(CareError) -> WorkbookBackup {
    let queue: DatabaseQueue
    do {
      try FileSystem.inspect(path)
      queue = try Connection.openAsAllowed(path).queue
    } catch {
      throw .workbook(WorkbookError(error, path: path, outcome: nil) { Presence(path: path)?.writer() })
    }
    return try make(of: path, queue, to: target)
  }

  /// As `make(of:to:)`, of a workbook that `queue` has open.
  static func make(of path: String, _ queue: DatabaseQueue, to target: String) throws(CareError) -> WorkbookBackup {
    guard !FileSystem.isTaken(target) else { throw .taken(path: target) }
    // A journal that lies there would be taken for the copy's own, and written into it.
    guard !FileSystem.isTaken(target + "-journal") else { throw .taken(path: target + "-journal") }
    let file = try UnfinishedFile(for: target)
    try WorkbookCopy.write(of: path, queue, into: file.path, for: target)
    let bytes = file.size
    try file.finish()
    return WorkbookBackup(path: target, bytes: bytes)
  }
}

extension Workbook {
  /// Makes a backup of this workbook, and checks it before it gets the name `target`; see `WorkbookBackup.make`.
  public func backUp(to target: String) throws(CareError) -> WorkbookBackup {
    let queue: DatabaseQueue
    do throws(WorkbookError) { queue = try openQueue() } catch { throw .workbook(error) }
    return try WorkbookBackup.make(of: path, queue, to: target)
  }
}
