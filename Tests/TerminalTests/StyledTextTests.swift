import Testing

@testable import Terminal

struct StyledTextTests {
  private let text: StyledText = "a \("b\u{1B}", Style(bold: true, colour: .green)) \(3, .dim)"

  @Test func aStyleIsWrittenAroundItsText() {
    #expect(text.rendered(styled: true) == "a \u{1B}[1;32mb␛\u{1B}[0m \u{1B}[2m3\u{1B}[0m")
    #expect(text.rendered(styled: false) == "a b␛ 3")
  }

  @Test func aPromptTellsReadlineWhatTakesNoColumns() {
    #expect(
      StyledText("a\u{1}", .bold).renderedForPrompt(styled: true) == "\u{1}\u{1B}[1m\u{2}a␁\u{1}\u{1B}[0m\u{2}")
  }

  @Test func textsAreJoined() {
    #expect((StyledText("a", .bold) + "b" + "").plain == "ab")
    #expect("\(StyledText("x", .bold))y" == StyledText("x", .bold) + "y")
  }

  @Test func aWrappedTextKeepsItsStyles() {
    let text: StyledText = "een \("twee é drie", .bold) vier"
    let wrapped = text.wrapped(width: 8, firstIndent: "- ", indent: "  ")
    #expect(wrapped.plain == "- een\n  twee é\n  drie\n  vier")
    #expect(
      wrapped.rendered(styled: true)
        == "- een\n  \u{1B}[1mtwee é\u{1B}[0m\n  \u{1B}[1mdrie\u{1B}[0m\n  vier")
  }

  @Test func whatCouldNotBeTypedIsLeftOutOfAPrefill() {
    #expect(typable("a\u{1B}[31m\tb\r\nc\u{202E}🙂") == "a[31m b\nc🙂")
  }
}
