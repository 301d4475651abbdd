import ContentFiles
import Glibc
import Instrument
import Phrasebook
import TextLayout

/// The job behind `check`: looks at questionnaires, next steps and phrases, and lists everything that is wrong in them.
public struct CheckJob: Sendable {
  private let options: CheckOptions
  private let content: ContentDirectory

  public init(_ options: CheckOptions, content: ContentDirectory) {
    self.options = options
    self.content = content
  }

  /// Does the job. The findings go to `channels.output`; which files could not be looked at, and how much was found, to
  /// `channels.errors`.
  public func run(_ channels: Channels = Channels()) -> ExitCode {
    let inspection = options.files.isEmpty ? content.inspection() : content.inspection(of: options.files)
    let refused = inspection.findings.filter { $0.problem.keepsFileUnread != nil }
    let findings = inspection.findings.filter { $0.problem.keepsFileUnread == nil }
    let words = CheckWording(content, options.language)
    do throws(Channels.WriteError) {
      try Channels.write(FindingList(findings, in: options.language).bytes(options.format), to: channels.output)
    } catch {
      guard case .failed(let code) = error else { return .done }
      if let sentence = words.notWritten(reason: String(cString: strerror(code))) { channels.complain(sentence) }
      return .failed
    }
    for finding in refused {
      channels.complain(terminalSafe("\(finding.path): \(finding.problem.words(in: options.language))"))
    }
    let count = inspection.fileCount - Set(refused.map(\.path)).count
    if count > 0, let sentence = words.summary(of: findings, fileCount: count) { channels.complain(sentence) }
    if let code = refused.compactMap(\.problem.keepsFileUnread).max(by: { $0.rawValue < $1.rawValue }) { return code }
    return findings.contains { $0.severity == .error } ? .badData : .done
  }
}

extension Problem {
  /// What the program ends with when a file could not be looked at at all; null for what is wrong within one.
  fileprivate var keepsFileUnread: ExitCode? {
    guard case .file(let problem) = self else { return nil }
    switch problem {
    case .missing, .isDirectory, .notAFile, .noPermission, .unreadable: return .failed
    case .unknownKind: return .wrongUse
    case .tooLarge, .containsNUL, .otherEncoding, .notUTF8, .empty, .tooManyFindings: return nil
    }
  }
}
