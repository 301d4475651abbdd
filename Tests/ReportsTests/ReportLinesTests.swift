import Testing
import TextLayout

@testable import Reports

/// How lines are filled.
@Suite struct ReportLinesTests {
  static let words = [
    "a", "één", "van", "weten", "‘koffie?’", "ontwikkelingssamenwerkingsovereenkomstverlenging", "–", "3 tot", " ",
    "█░", "€", "wederkerigheid", "ja,", "x\u{A0}y", "日本", "e\u{301}", "👩‍👩‍👧", "",
  ]

  @Test(arguments: 0..<400)
  func simpleTextIsFilledAsTextLayoutFillsIt(_ seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let words = seed % 2 == 0 ? ReportLinesTests.words.count - 4 : ReportLinesTests.words.count
    let text = (0..<next(30)).map { _ in ReportLinesTests.words[next(words)] }.joined(separator: " ") + " x"
    let (width, indent) = (20 + next(60), next(9))
    var lines = ReportLines(width: width)
    lines.add(text, first: "  - ", indent: indent)
    let expected = wrap(text, width: width, firstIndent: "  - ", indent: String(repeating: " ", count: indent))
    let given = String(decoding: lines.bytes, as: UTF8.self)
    #expect(trimmed(given) == trimmed(expected + "\n"), "seed \(seed): \(text.debugDescription)")
  }

  /// Lines without spaces at their ends: `wrap` leaves out the indent of an empty line.
  private func trimmed(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return String(line)
    }
  }

  @Test func itemsStayWhole() {
    var lines = ReportLines(width: 30)
    lines.add(items: ["klik 80", "aandacht 67", "samen groeien 33"], first: "  ", firstWidth: 2, indent: 4)
    #expect(lines.lines == ["  klik 80 · aandacht 67", "    samen groeien 33"])
  }

  @Test func aLineEndInATextCountsAsASpace() {
    var lines = ReportLines(width: 40)
    lines.add("een\ntwee\r\ndrie", first: "", indent: 0)
    #expect(lines.lines == ["een twee drie"])
  }

  @Test(arguments: [(1, 3, 3), (2, 3, 7), (3, 3, 10), (1, 2, 5), (2, 5, 4)])
  func aBarHasTenCells(_ value: Int, _ top: Int, _ filled: Int) {
    let bar = LevelReport.bar(value, of: top)
    #expect(bar.count == 10)
    #expect(bar.count { $0 == "█" } == filled)
  }
}
