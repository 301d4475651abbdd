import Testing
import TextLayout

struct FittingTests {
  @Test(arguments: [
    ("ab", 4, Alignment.left, "ab  "), ("ab", 4, .right, "  ab"), ("ab", 5, .centre, " ab  "), ("ab", 1, .left, "ab"),
    ("日", 4, .left, "日  "), ("🙂", 3, .right, " 🙂"), ("", 2, .left, "  "), ("ab", -3, .left, "ab"),
  ])
  func aShortTextIsFilledUp(text: String, width: Int, alignment: Alignment, expected: String) {
    #expect(pad(text, to: width, alignment) == expected)
  }

  @Test(arguments: [
    ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("ab cd", 4, "ab…"), ("日本語", 4, "日…"), ("日本語", 5, "日本…"), ("abc", 1, "…"),
    ("abc", 0, ""), ("abc", -1, ""), ("👩‍👧🙂x", 4, "👩‍👧…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
  ])
  func aLongTextIsCutWithAMark(text: String, width: Int, expected: String) {
    #expect(cut(text, to: width) == expected)
    #expect(displayWidth(cut(text, to: width)) <= max(0, width))
  }
}
