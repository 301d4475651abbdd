import Glibc
import Phrasebook
import Storage
import TextLayout

/// What the jobs about the file say.
public struct CareWords: Sendable {
  let phrases: Phrases
  private let workbookSentence: @Sendable (WorkbookError, Phrases) -> String

  /// - Parameter workbookSentence: the sentence for what went wrong with a workbook.
  public init(_ phrases: Phrases, workbookSentence: @escaping @Sendable (WorkbookError, Phrases) -> String) {
    self.phrases = phrases
    self.workbookSentence = workbookSentence
  }

  /// The sentence for what went wrong: what happened, what became of the file, what to do.
  func sentence(_ error: CareError) -> String {
    switch error {
    case .workbook(let error): sentence(error)
    case .backup(let error): sentence(ofBackup: error)
    case .taken(let path): phrases("care-taken", ["path": path])
    case .cannotWrite(let path, let errno):
      phrases("care-cannot-write", ["path": path, "reason": String(cString: strerror(errno))])
    case .inUse(let path, let holder): phrases("care-in-use", ["path": path, "holder": words(for: holder)])
    case .sameFile(let path): phrases("care-same-file", ["path": path])
    }
  }

  /// The sentence about the workbook itself.
  func sentence(_ error: WorkbookError) -> String {
    if case .cannotOpen(let path, ENOENT) = error { return phrases("care-no-workbook", ["path": path]) }
    return workbookSentence(error, phrases)
  }

  private func sentence(ofBackup error: WorkbookError) -> String {
    switch error {
    case .cannotOpen(let path, ENOENT): phrases("care-no-backup", ["path": path])
    case .notAWorkbook(let path): phrases("care-backup-foreign", ["path": path])
    case .damaged(let path, _): phrases("care-backup-damaged", ["path": path])
    case .cutOff(let path): phrases("care-backup-cut-off", ["path": path])
    default: workbookSentence(error, phrases)
    }
  }

  /// Who has the workbook, in brackets, to follow a word; nothing where nobody knows.
  func words(for holder: Holder?) -> String {
    guard let holder else { return "" }
    let process = String(holder.process)
    guard let program = holder.program else { return phrases("workbook-holder", ["pid": process]) }
    return phrases("workbook-holder-named", ["pid": process, "program": program])
  }

  /// A number of bytes as people say it.
  func size(_ bytes: Int64) -> String {
    if bytes < 1_000_000 { return phrases("care-kilobytes", ["count": String((bytes + 999) / 1000)]) }
    if bytes < 10_000_000_000 { return phrases("care-megabytes", ["count": String(bytes / 1_000_000)]) }
    return phrases("care-gigabytes", ["count": String(bytes / 1_000_000_000)])
  }
}

extension CareError {
  /// What the program ends with.
  var exitCode: ExitCode {
    switch self {
    case .workbook(let error), .backup(let error): error.exitCode
    case .sameFile: .wrongUse
    case .taken, .cannotWrite, .inUse: .failed
    }
  }
}

extension WorkbookError {
  /// What the program ends with: a file that is not a sound workbook is bad data.
  var exitCode: ExitCode {
    switch self {
    case .notAWorkbook, .damaged, .newerVersion: .badData
    default: .failed
    }
  }
}
