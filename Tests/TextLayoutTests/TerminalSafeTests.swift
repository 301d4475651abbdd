import Testing
import TextLayout

struct TerminalSafeTests {
  @Test(arguments: [
    ("gewoon é ø 日本 שלום", "gewoon é ø 日本 שלום"),
    ("\u{1B}[31mrood", "␛[31mrood"),
    ("\u{1B}]0;titel\u{07}", "␛]0;titel␇"),
    ("a\u{0}b\u{7F}c", "a␀b␡c"),
    ("\u{9B}31m\u{85}", "\\u{9B}31m\\u{85}"),
    ("een\ttab", "een tab"),
    ("terug\rover", "terug␍over"),
    ("a\u{202E}b\u{2066}c\u{2069}\u{200F}\u{61C}", "a\\u{202E}b\\u{2066}c\\u{2069}\\u{200F}\\u{61C}"),
    ("a\u{2028}b\u{2029}c", "a\\u{2028}b\\u{2029}c"),
    ("a\u{200B}b\u{FEFF}c\u{AD}d\u{2060}", "a\\u{200B}b\\u{FEFF}c\\u{AD}d\\u{2060}"),
    ("a\u{200D}b", "a\\u{200D}b"),
    ("\u{E0041}x\u{FFFF}", "\\u{E0041}x\\u{FFFF}"),
    ("\u{3164}x", "\\u{3164}x"),
  ])
  func whatATerminalObeysIsShown(text: String, shown: String) {
    #expect(terminalSafe(text) == shown)
  }

  @Test(arguments: [
    "🙂", "👩‍👧‍👦", "🇳🇱", "❤️", "1️⃣", "👋🏽", "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}", "e\u{301}",
  ])
  func anEmojiStaysWhole(text: String) {
    #expect(terminalSafe("x" + text + "y") == "x" + text + "y")
  }

  @Test func aLineEndStaysOnlyWhenAsked() {
    #expect(terminalSafe("a\nb\r\nc", keepingNewlines: true) == "a\nb\nc")
    #expect(terminalSafe("a\nb\r\nc") == "a␊b␊c")
  }

  @Test func aLetterUnderManyMarksKeepsEight() {
    let marks = String(repeating: "\u{301}", count: 500)
    #expect(
      Array(terminalSafe("a" + marks + "b").unicodeScalars)
        == Array(("a" + String(repeating: "\u{301}", count: 8) + "…b").unicodeScalars))
  }

  @Test func aMarkWithoutALetterGetsACircle() {
    #expect(Array(terminalSafe("\u{301}a").unicodeScalars) == Array("◌\u{301}a".unicodeScalars))
    #expect(terminalSafe("\n\u{301}", keepingNewlines: true) == "\n◌\u{301}")
  }

  @Test func anEmojiWithoutEndIsCut() {
    let chain = "👩" + String(repeating: "\u{200D}👩", count: 200)
    #expect(terminalSafe(chain).unicodeScalars.count == 25)
    #expect(terminalSafe(chain).hasSuffix("…"))
  }

  @Test func nothingInvisibleGetsThrough() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let category = scalar.properties.generalCategory
      let isHarmful = [.control, .format, .lineSeparator, .paragraphSeparator].contains(category)
      if isHarmful, terminalSafe("a" + String(scalar) + "b").unicodeScalars.contains(scalar) {
        Issue.record("U+\(String(value, radix: 16)) got through")
      }
    }
  }

  @Test func makingSafeTwiceChangesNothingMore() {
    for text in ["\u{1B}[31m\u{202E}", "a" + String(repeating: "\u{301}", count: 20), "\u{301}", "🙂\u{200D}"] {
      let once = terminalSafe(text)
      #expect(terminalSafe(once) == once)
    }
  }
}
