import Testing

@testable import ContentFiles

@Suite struct WidthCheckTests {
  @Test(arguments: [
    ("short: {nl: \"grond\"", "short: {nl: \"\(String(repeating: "a", count: 16))\"", nil),
    ("short: {nl: \"grond\"", "short: {nl: \"\(String(repeating: "a", count: 17))\"", "20:17: 17 16"),
    ("label: {nl: \"koffie\"", "label: {nl: \"\(String(repeating: "a", count: 49))\"", "36:21: 49 48"),
    ("name: {nl: \"handel\"", "name: {nl: \"\(String(repeating: "a", count: 49))\"", "8:28: 49 48"),
    ("{nl: \"soms\"", "{nl: \"\(String(repeating: "a", count: 77))\"", "14:14: 77 76"),
    ("{nl: \"twee\"", "{nl: \"\(String(repeating: "a", count: 77))\"", "51:18: 77 76"),
    // Each takes two columns.
    ("short: {nl: \"grond\"", "short: {nl: \"\(String(repeating: "語", count: 9))\"", "20:17: 18 16"),
  ])
  func aTextThatIsTooWideForItsPlaceIsAWarning(_ old: String, _ new: String, _ found: String?) {
    let findings = SmallQuestionnaire.findings(replacing: old, with: new)
    let shown = findings.map { finding in
      guard finding.severity == .warning, case .text(.tooWide(let width, let limit)) = finding.problem else {
        return finding.line(in: .english)
      }
      return "\(finding.line):\(finding.column): \(width) \(limit)"
    }
    #expect(shown == [found].compactMap(\.self))
  }

  @Test func theSentenceSaysHowMuchFits() {
    let wide = SmallQuestionnaire.findings(replacing: "\"ground\"", with: "\"the ground we stand on\"")
    #expect(
      wide.map { $0.line(in: .dutch) }
        == ["small.yaml:20:30: warning: deze tekst is 22 tekens breed, en er passen er 16; maak hem korter"])
  }
}
