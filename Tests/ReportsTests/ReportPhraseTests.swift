import Foundation
import Testing

@testable import Reports

/// The phrases of a report, in the files of both languages.
@Suite struct ReportPhraseTests {
  /// By key, the names of its arguments.
  private func phrases(_ language: String) throws -> [String: Set<String>] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try ["report.ftl", "step-causes.ftl"].map { file in
      try String(contentsOf: root.appending(path: "Content/\(language)/\(file)"), encoding: .utf8)
    }.joined(separator: "\n")
    var phrases: [String: Set<String>] = [:]
    for line in text.split(separator: "\n") {
      guard let match = line.firstMatch(of: /^([a-z-]+) =/) else { continue }
      phrases[String(match.1)] = Set(line.matches(of: /\{ \$([a-z]+) \}/).map { String($0.1) })
    }
    return phrases
  }

  @Test(arguments: ["nl", "en"])
  func everyPhraseIsThereAndNoOther(_ language: String) throws {
    let keys = Set(try phrases(language).keys.filter { $0.hasPrefix("report-") })
    #expect(keys == Set(ReportPhrase.allCases.map(\.key)))
  }

  @Test func bothLanguagesUseTheSameArguments() throws {
    #expect(try phrases("nl") == phrases("en"))
  }
}
