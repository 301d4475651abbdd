import ContentFiles
import Instrument
import Phrasebook

/// What is said about a check as a whole. Its words may themselves be among what is wrong: then it says nothing, and the
/// findings say why.
struct CheckWording {
  private let phrases: Phrases?

  init(_ content: ContentDirectory, _ language: Language) {
    do { phrases = try content.phrases(language: language, file: "check") } catch { phrases = nil }
  }

  /// "2 errors, 1 warning in 5 files."
  func summary(of findings: [Finding], fileCount: Int) -> String? {
    guard let phrases else { return nil }
    let errors = findings.count { $0.severity == .error }
    let counts = [("check-errors", errors), ("check-warnings", findings.count - errors)].filter { $0.1 > 0 }
    let files = counted("check-files", fileCount, phrases)
    guard !counts.isEmpty else { return phrases("check-nothing-found", ["files": files]) }
    let found = counts.map { counted($0.0, $0.1, phrases) }.joined(separator: ", ")
    return phrases("check-found", ["found": found, "files": files])
  }

  func notWritten(reason: String) -> String? { phrases?("check-not-written", ["reason": reason]) }

  private func counted(_ key: String, _ count: Int, _ phrases: Phrases) -> String {
    phrases(count == 1 ? "\(key)-one" : "\(key)-other", ["count": String(count)])
  }
}
