import TextLayout

/// A man page as it grows, in the macros of man(7). Whatever is put in is text: nothing of it is obeyed.
struct Roff {
  /// The page so far.
  private(set) var text: String
  /// Whether a heading was the last thing: the first paragraph below it needs no mark.
  private var isBelowHeading = false

  /// - Parameters:
  ///   - title: the page's name, in capitals.
  ///   - source: what it belongs to.
  init(title: String, section: Int, source: String) {
    // The first line tells man what the bytes are.
    text = "'\\\" -*- coding: utf-8 -*-\n"
    text += ".TH \(Roff.argument(title)) \(section) \"\" \(Roff.argument(source))\n"
    // Ragged, without hyphens: a command that is broken in two can't be copied.
    text += ".nh\n.ad l\n"
  }

  mutating func section(_ title: String) { heading(".SH", title) }

  mutating func subsection(_ title: String) { heading(".SS", title) }

  /// Paragraphs; each on a line of its own.
  mutating func paragraph(_ words: String) {
    for paragraph in words.split(separator: "\n") {
      beginParagraph()
      text += Roff.lines(String(paragraph))
    }
  }

  /// A term in bold, and what is to be said of it.
  mutating func term(_ term: String, _ words: String) {
    text += ".TP\n.B \(Roff.argument(term))\n\(Roff.lines(words))"
    isBelowHeading = false
  }

  /// A line as it is typed.
  mutating func typed(_ line: String) {
    beginParagraph()
    text += ".B \(Roff.argument(line))\n"
  }

  private mutating func heading(_ macro: String, _ title: String) {
    text += "\(macro) \(Roff.argument(title))\n"
    isBelowHeading = true
  }

  private mutating func beginParagraph() {
    if !isBelowHeading { text += ".PP\n" }
    isBelowHeading = false
  }

  /// `words` as lines of text, short enough for every tool. None of them is taken for a macro.
  private static func lines(_ words: String) -> String {
    wrappedLines(words, width: 72).map { line in
      let escaped = escaped(line)
      return (escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" : "") + escaped + "\n"
    }.joined()
  }

  /// `words` as one argument of a macro.
  private static func argument(_ words: String) -> String {
    "\"" + escaped(words).split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\(dq") + "\""
  }

  /// A hyphen stays the sign that is typed, and a backslash one that is shown.
  private static func escaped(_ words: some StringProtocol) -> String {
    words.reduce(into: "") { escaped, character in
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\n", "\r\n", "\t": escaped += " "
      default: escaped.append(character)
      }
    }
  }
}
