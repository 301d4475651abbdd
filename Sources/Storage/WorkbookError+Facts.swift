import Foundation
import GRDB

extension WorkbookError {
  /// The fact behind any error that was caught at `path`. `outcome` is what is known of what was to be stored; `holder`
  /// is asked for only when somebody else is writing.
  init(_ error: any Error, path: String, outcome: WriteOutcome?, holder: () -> Holder?) {
    switch error {
    case let fact as WorkbookError: self = fact
    case let care as CareError: self = Self.fact(of: care, path: path)
    case let row as UnreadableRow: self = .damaged(path: path, detail: row.place)
    case let broken as BrokenRule: self = .refused(path: path, rule: broken.rule)
    case let error as DatabaseError: self = Self.fact(of: error, path: path, outcome: outcome, holder: holder)
    case is RowDecodingError: self = .damaged(path: path, detail: "row")
    default: self = .ioFailed(path: path, code: ResultCode.SQLITE_ERROR.rawValue, outcome: outcome)
    }
  }

  private static func fact(
    of error: DatabaseError, path: String, outcome: WriteOutcome?, holder: () -> Holder?
  ) -> WorkbookError {
    let code = error.extendedResultCode
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy(path: path, holder: holder())
    case .SQLITE_CONSTRAINT, .SQLITE_TOOBIG, .SQLITE_MISMATCH:
      // SQLite's sentence names columns and checks, never a value.
      return .refused(path: path, rule: error.message ?? code.description)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: return .damaged(path: path, detail: error.message ?? code.description)
    // SQLite looks before it writes, so nothing was stored.
    case .SQLITE_READONLY where code == .SQLITE_READONLY_DBMOVED: return .moved(path: path, outcome: .notStored)
    case .SQLITE_READONLY where code == .SQLITE_READONLY_ROLLBACK || code == .SQLITE_READONLY_RECOVERY:
      return .cutOff(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: return .readOnly(path: path)
    case .SQLITE_FULL: return .diskFull(path: path, outcome: outcome ?? .notStored)
    default: return .ioFailed(path: path, code: code.rawValue, outcome: outcome)
    }
  }

  /// What stood in the way of the backup that comes before a migration.
  private static func fact(of error: CareError, path: String) -> WorkbookError {
    switch error {
    case .workbook(let error), .backup(let error): error
    case .taken(let backup): .notMigrated(path: path, backup: backup, errno: EEXIST)
    case .cannotWrite(let backup, let errno): .notMigrated(path: path, backup: backup, errno: errno)
    case .inUse(_, let holder): .busy(path: path, holder: holder)
    case .sameFile(let same): .notMigrated(path: path, backup: same, errno: EEXIST)
    }
  }

  /// What became of what was to be stored; null where the case says nothing about it.
  var outcome: WriteOutcome? {
    get {
      switch self {
      case .ioFailed(_, _, let outcome): outcome
      case .diskFull(_, let outcome), .moved(_, let outcome): outcome
      default: nil
      }
    }
    set {
      switch (self, newValue) {
      case (.ioFailed(let path, let code, _), let outcome):
        self = .ioFailed(path: path, code: code, outcome: outcome)
      case (.diskFull(let path, _), let outcome?): self = .diskFull(path: path, outcome: outcome)
      case (.moved(let path, _), let outcome?): self = .moved(path: path, outcome: outcome)
      default: break
      }
    }
  }
}
