import Foundation
import GRDB

/// Writes a whole copy of an open workbook into an empty file, and looks whether it is one.
enum WorkbookCopy {
  /// - Parameter target: what the copy is going to be called, for an error about it.
  static func write(of path: String, _ queue: DatabaseQueue, into copy: String, for target: String) throws(CareError) {
    do {
      try queue.inDatabase { database in
        // An empty file is a workbook that was never written to, and nothing to keep.
        guard try Int.fetchOne(database, sql: "PRAGMA page_count") != 0 else {
          throw WorkbookError.notAWorkbook(path: path)
        }
        try database.execute(sql: "VACUUM INTO ?", arguments: [copy])
      }
    } catch {
      throw fact(of: error, path: path, target: target)
    }
    try check(copy, of: path)
  }

  /// Looks whether the copy of `path` is sound.
  static func check(_ copy: String, of path: String) throws(CareError) {
    do {
      let copied = try open(copy)
      try copied.inDatabase { try Soundness.check($0) }
      try copied.close()
    } catch {
      // What was copied is not sound, so neither is the workbook.
      throw .workbook(WorkbookError(error, path: path, outcome: nil) { nil })
    }
  }

  /// Opens a copy that nobody else knows of yet: when anything fails, it goes, so it needs no journal. It is not opened
  /// for reading only, because then SQLite would not look at the checks of the tables.
  static func open(_ copy: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.label = "copy"
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;
          """)
    }
    return try DatabaseQueue(path: copy, configuration: configuration)
  }

  /// An error while one file was read and the other written.
  private static func fact(of error: any Error, path: String, target: String) -> CareError {
    guard let error = error as? DatabaseError else {
      return .workbook(WorkbookError(error, path: path, outcome: nil) { nil })
    }
    switch error.extendedResultCode {
    case .SQLITE_FULL: return .cannotWrite(path: target, errno: ENOSPC)
    case .SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_TRUNCATE:
      return .cannotWrite(path: target, errno: EIO)
    default: return .workbook(WorkbookError(error, path: path, outcome: nil) { Presence(path: path)?.writer() })
    }
  }
}
