import TextLayout

/// Text in pieces, each with its style. Escape codes are made of it only when it is written, so that no text from
/// outside can bring its own.
///
/// A string literal is a styled text, and interpolation takes a style: `"\(name, .bold) is er niet"`.
public struct StyledText: Sendable, Equatable {
  /// A piece of text in one style.
  struct Run: Sendable, Equatable {
    var text: String
    var style: Style
  }

  private(set) var runs: [Run]

  /// Text in one style.
  public init(_ text: String = "", _ style: Style = .plain) {
    runs = text.isEmpty ? [] : [Run(text: text, style: style)]
  }

  /// The text without its styles.
  public var plain: String { runs.map(\.text).joined() }

  /// Two texts, one after the other.
  public static func + (first: StyledText, second: StyledText) -> StyledText {
    var both = first
    both += second
    return both
  }

  /// Adds a text at the end.
  public static func += (first: inout StyledText, second: StyledText) {
    first.runs += second.runs
  }

  /// Breaks the text into lines of at most `width` columns, as `TextLayout.wrap` does, with its styles.
  /// - Parameters:
  ///   - firstIndent: what stands before the first line.
  ///   - indent: what stands before every other line.
  public func wrapped(width: Int, firstIndent: StyledText = "", indent: StyledText = "") -> StyledText {
    let plain = plain
    let lines = wrappedLines(
      plain, width: width, firstIndent: displayWidth(firstIndent.plain), indent: displayWidth(indent.plain))
    var result = StyledText()
    for (number, line) in lines.enumerated() {
      if number > 0 { result += "\n" }
      if line.isEmpty { continue }
      result += number == 0 ? firstIndent : indent
      result += part(
        from: plain.utf8.distance(from: plain.startIndex, to: line.startIndex), count: line.utf8.count)
    }
    return result
  }

  /// The part that begins `offset` bytes from the start and is `count` bytes long; both at the edge of a character.
  private func part(from offset: Int, count: Int) -> StyledText {
    var result = StyledText()
    var position = 0
    for run in runs {
      let length = run.text.utf8.count
      let low = max(offset, position) - position
      let high = min(offset + count, position + length) - position
      if low < high {
        let bytes = run.text.utf8.dropFirst(low).prefix(high - low)
        result += StyledText(String(Substring(bytes)), run.style)
      }
      position += length
    }
    return result
  }

  /// The text as it goes to a terminal: safe, and with escape codes when `styled`.
  func rendered(styled: Bool) -> String {
    runs.map { run in
      let text = terminalSafe(run.text, keepingNewlines: true)
      guard styled, let begin = run.style.begin else { return text }
      return begin + text + Style.end
    }.joined()
  }

  /// The text as readline takes it for a prompt: escape codes between marks, because they take no columns.
  func renderedForPrompt(styled: Bool) -> String {
    runs.map { run in
      let text = terminalSafe(run.text, keepingNewlines: true)
      guard styled, let begin = run.style.begin else { return text }
      return "\u{1}\(begin)\u{2}\(text)\u{1}\(Style.end)\u{2}"
    }.joined()
  }
}
