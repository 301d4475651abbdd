import Glibc
import Phrasebook
import Storage

/// The sentence for what went wrong with a workbook: what happened, what became of the answer, what to do.
public func workbookSentence(_ error: WorkbookError, _ phrases: Phrases) -> String {
  switch error {
  case .directoryMissing(_, let directory): return phrases("workbook-directory-missing", ["path": directory])
  case .cannotCreate(let path, let errno):
    return phrases("workbook-cannot-create", ["path": path, "reason": reason(errno)])
  case .cannotOpen(let path, let errno):
    return phrases("workbook-cannot-open", ["path": path, "reason": reason(errno)])
  case .notAWorkbook(let path): return phrases("workbook-foreign", ["path": path])
  case .damaged(let path, let detail): return phrases("workbook-damaged", ["path": path, "detail": detail])
  case .newerVersion(let path, let found, let known):
    return phrases("workbook-newer", ["path": path, "found": String(found), "known": String(known)])
  case .readOnly(let path): return phrases("workbook-read-only", ["path": path])
  case .cutOff(let path): return phrases("workbook-cut-off", ["path": path])
  case .notMigrated(let path, let backup, let errno):
    return phrases("workbook-not-migrated", ["path": path, "backup": backup, "reason": reason(errno)])
  case .busy(let path, let holder):
    return phrases("workbook-busy", ["path": path, "holder": holderWords(holder, phrases)])
  case .moved(let path, let outcome): return phrases("workbook-moved-\(outcome.word)", ["path": path])
  case .ioFailed(let path, let code, let outcome):
    let key = outcome.map { "workbook-write-\($0.word)" } ?? "workbook-read-failed"
    return phrases(key, ["path": path, "reason": "SQLite \(code)"])
  case .diskFull(let path, let outcome):
    let key = outcome == .notStored ? "workbook-disk-full" : "workbook-write-\(outcome.word)"
    return phrases(key, ["path": path, "reason": reason(ENOSPC)])
  case .durabilityNotAvailable(let path, let setting, let found):
    return phrases("workbook-durability", ["path": path, "reason": "\(setting) = \(found)"])
  case .refused(let path, let rule): return phrases("workbook-refused", ["path": path, "reason": rule])
  }
}

/// Who has the workbook, in brackets, to follow a word; nothing where nobody knows.
func holderWords(_ holder: Holder?, _ phrases: Phrases) -> String {
  guard let holder else { return "" }
  let process = String(holder.process)
  guard let program = holder.program else { return phrases("workbook-holder", ["pid": process]) }
  return phrases("workbook-holder-named", ["pid": process, "program": program])
}

private func reason(_ errno: Int32) -> String { String(cString: strerror(errno)) }

extension WriteOutcome {
  /// As it stands in the keys of the phrases.
  fileprivate var word: String {
    switch self {
    case .stored: "stored"
    case .notStored: "not-stored"
    case .unknown: "unknown"
    }
  }
}

extension WorkbookError {
  /// Whether what was to be stored is on disk all the same.
  var isStored: Bool {
    switch self {
    case .moved(_, .stored), .ioFailed(_, _, .stored), .diskFull(_, .stored): true
    default: false
    }
  }
}

extension Shell {
  func workbookSentence(_ error: WorkbookError) -> String { Workshop.workbookSentence(error, phrases) }
}
