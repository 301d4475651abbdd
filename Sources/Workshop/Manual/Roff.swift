/// A man page as it grows, in the macros of man(7). Whatever is put in is text: nothing of it is obeyed.
struct Roff {
  /// The page so far.
  private(set) var text: String

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

  mutating func section(_ title: String) { text += ".SH \(Roff.argument(title))\n" }

  mutating func subsection(_ title: String) { text += ".SS \(Roff.argument(title))\n" }

  mutating func paragraph(_ words: String) {
    for paragraph in words.split(separator: "\n") { text += ".PP\n\(Roff.line(paragraph))\n" }
  }

  /// A term in bold, and what is to be said of it.
  mutating func term(_ term: String, _ words: String) {
    text += ".TP\n.B \(Roff.argument(term))\n\(Roff.line(words))\n"
  }

  /// A line as it is typed.
  mutating func typed(_ line: String) { text += ".PP\n.B \(Roff.argument(line))\n" }

  /// `words` as a line of text.
  private static func line(_ words: some StringProtocol) -> String {
    let escaped = escaped(words)
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
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
