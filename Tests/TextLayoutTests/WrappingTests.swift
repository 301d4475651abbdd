import Testing
import TextLayout

struct WrappingTests {
  @Test(arguments: [
    ("", 10, ""),
    ("kort", 10, "kort"),
    ("een twee drie vier", 10, "een twee\ndrie vier"),
    ("precies tien", 7, "precies\ntien"),
    ("a  b", 10, "a  b"),
    ("aaaa   bbbb", 5, "aaaa\nbbbb"),
    ("eerste\n\nderde regel", 20, "eerste\n\nderde regel"),
    ("regel\r\nregel", 20, "regel\nregel"),
    ("  ingesprongen", 20, "  ingesprongen"),
    ("slot \nvan", 20, "slot\nvan"),
    ("\n", 5, "\n"),
    ("   ", 5, ""),
    ("een onvoorstelbaarlang woord", 8, "een\nonvoorst\nelbaarla\nng woord"),
    ("日本語日本語", 5, "日本\n語日\n本語"),
    ("🙂🙂🙂", 3, "🙂\n🙂\n🙂"),
    ("🙂🙂", 1, "🙂\n🙂"),
    ("a\u{A0}b c", 3, "a\u{A0}b\nc"),
    ("e\u{301}e\u{301}e\u{301} e\u{301}", 3, "e\u{301}e\u{301}e\u{301}\ne\u{301}"),
    ("abc", 0, "a\nb\nc"),
    ("abc", -4, "a\nb\nc"),
  ])
  func aTextBreaksAtSpaces(text: String, width: Int, expected: String) {
    #expect(wrap(text, width: width) == expected)
  }

  @Test func theFirstLineHasItsOwnIndent() {
    #expect(
      wrap("een twee drie vier vijf", width: 12, firstIndent: " 1. ", indent: "    ")
        == " 1. een twee\n    drie\n    vier\n    vijf")
    #expect(wrap("a\n\nb", width: 12, firstIndent: "- ", indent: "  ") == "- a\n\n  b")
  }

  @Test func noLineIsWiderThanAskedAndNoWordIsLost() {
    let text = "Wie geeft zonder te tellen 🙂 krijgt — meestal — iets terug, zij het ééns per halfjaar. 日本 é"
    for width in 2...90 {
      let lines = wrap(text, width: width).split(separator: "\n")
      #expect(lines.allSatisfy { displayWidth($0) <= width })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }

  @Test func aVeryLongTextIsWrappedInOneGo() {
    let lines = wrap(String(repeating: "woord ", count: 20_000), width: 40).split(separator: "\n")
    #expect(lines.count == 3_334)
  }
}
