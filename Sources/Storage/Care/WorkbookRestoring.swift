import Foundation
import GRDB
import Instrument

/// What came of putting a backup back.
public struct RestoredWorkbook: Sendable, Equatable {
  /// Where the workbook stands now.
  public var path: String
  /// Where the workbook stands that was there before; null when there was none.
  public var kept: String?

  public init(path: String, kept: String? = nil) {
    self.path = path
    self.kept = kept
  }
}

extension WorkbookBackup {
  /// Puts a copy of `backup` in the place of the workbook at `path`, after looking at it from the first page to the
  /// last, and after bringing it up to date. The workbook that stands there is kept beside it, under the name of a
  /// backup; damage is no reason not to. Whenever this is cut off, there is a whole workbook at `path`: the old one or
  /// the new one. The file `backup` itself is only read.
  ///
  /// Throws when another program has the workbook, or when anything is not as it should be; then nothing was changed.
  public static func restore(
    _ backup: String, to path: String, at moment: Moment
  ) throws(CareError) -> RestoredWorkbook {
    let place = FileSystem.resolved(path)
    if let one = FileSystem.facts(backup), let other = FileSystem.facts(place),
      one.st_dev == other.st_dev, one.st_ino == other.st_ino
    {
      throw .sameFile(path: backup)
    }
    guard FileSystem.isTaken(place) else {
      let file = try checkedCopy(of: backup, for: place)
      try removeOrphanedJournal(of: place)
      try file.finish()
      return RestoredWorkbook(path: place)
    }
    do throws(WorkbookError) { try FileSystem.inspect(place) } catch { throw .workbook(error) }
    let replaced = try ReplacedWorkbook(at: place)
    defer { replaced.close() }
    let kept = defaultPath(for: place, at: moment)
    let file = try checkedCopy(of: backup, for: kept)
    try replaced.giveWay(to: file, at: kept)
    return RestoredWorkbook(path: place, kept: kept)
  }

  /// A copy that is going to stand at `place`, of a backup that is sound.
  private static func checkedCopy(of backup: String, for place: String) throws(CareError) -> UnfinishedFile {
    let source: DatabaseQueue
    do {
      try FileSystem.inspect(backup)
      source = try Connection.openForReading(backup)
      try source.inDatabase { database in
        guard try Int.fetchOne(database, sql: "PRAGMA page_count") != 0 else {
          throw WorkbookError.notAWorkbook(path: backup)
        }
        try Soundness.check(database)
      }
    } catch {
      throw .backup(WorkbookError(error, path: backup, outcome: nil) { Presence(path: backup)?.writer() })
    }
    let file = try UnfinishedFile(for: place)
    do throws(CareError) {
      try WorkbookCopy.write(of: backup, source, into: file.path, for: place)
    } catch {
      guard case .workbook(let fact) = error else { throw error }
      throw .backup(fact)
    }
    try bringUpToDate(file.path, of: backup, for: place)
    return file
  }

  /// Brings the copy to the newest schema, and looks at it once more.
  private static func bringUpToDate(_ copy: String, of backup: String, for place: String) throws(CareError) {
    do {
      let queue = try WorkbookCopy.open(copy)
      let version = try queue.inDatabase { try Schema.version(in: $0) }
      if version < Schema.version { try queue.write { try Migration.climb(from: version, in: $0) } }
      try queue.close()
      try WorkbookCopy.check(copy, of: backup)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_FULL {
      throw .cannotWrite(path: place, errno: ENOSPC)
    } catch {
      throw .backup(WorkbookError(error, path: backup, outcome: nil) { nil })
    }
  }

  /// A journal without its workbook would be written into the new one.
  private static func removeOrphanedJournal(of place: String) throws(CareError) {
    for name in [place + "-journal", place + "-wal"] where FileSystem.isTaken(name) {
      guard unlink(name) == 0 else { throw .cannotWrite(path: name, errno: errno) }
    }
    guard FileSystem.synchronize(directory: FileSystem.directory(of: place)) else {
      throw .cannotWrite(path: place, errno: errno)
    }
  }
}
