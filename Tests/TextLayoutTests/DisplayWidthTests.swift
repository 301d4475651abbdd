import Testing
import TextLayout

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("café", 4), ("日本", 4), ("ｆ", 2), ("🙂", 2), ("👩‍👧‍👦", 2), ("🇳🇱", 2),
    ("❤️", 2), ("❤", 1), ("👋🏽", 2), ("1️⃣", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("…", 1), ("█░▲", 3),
    ("a\u{A0}b", 3),
    ("€ 5", 3), ("\u{1B}", 1), ("\u{202E}", 8), ("a\nb", 2), ("a\tb", 3), ("नि", 2), ("⌚", 2),
  ])
  func aTextTakesTheseColumns(text: String, columns: Int) {
    #expect(displayWidth(text) == columns)
  }

  @Test func theWidthIsThatOfWhatTheTerminalGets() {
    for text in ["\u{1B}[31m", "a\u{202E}b", "\u{301}x", "a" + String(repeating: "\u{301}", count: 30), "🙂é日"] {
      #expect(displayWidth(text) == displayWidth(terminalSafe(text)))
    }
  }
}
