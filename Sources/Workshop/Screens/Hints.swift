import TextLayout

/// What stands in brackets at the end of a question: `(Enter = overslaan, ? = weet ik niet)`.
enum Hint {
  /// `text` without what Enter does: that stands with the answer of before.
  static func withoutEnter(_ text: String) -> String {
    guard text.hasSuffix(")"), let bracket = text.lastIndex(of: "(") else { return text }
    let parts = text[text.index(after: bracket)...].dropLast().split(separator: ", ")
    let kept = parts.filter { !$0.hasPrefix("Enter = ") }
    let question = String(text[..<bracket]).trimmed
    return kept.isEmpty ? question : "\(question) (\(kept.joined(separator: ", ")))"
  }
}

extension Shell {
  /// `text` in lines, with the hint in brackets at its end on one of them: `(Enter = 26 mei)`.
  func wrappedWithHint(_ text: String, indent: Int = 0) -> [String] {
    guard text.hasSuffix(")"), let bracket = text.lastIndex(of: "(") else { return wrapped(text, indent: indent) }
    let hint = String(text.suffix(from: bracket))
    guard displayWidth(hint) + indent < width else { return wrapped(text, indent: indent) }
    let unbroken = String(hint.map { $0 == " " ? "\u{A0}" : $0 })
    return wrapped(text.prefix(upTo: bracket) + unbroken, indent: indent).map { line in
      String(line.map { $0 == "\u{A0}" ? " " : $0 })
    }
  }

  /// A heading behind a mark, with the mark behind it too where that fits on its last line.
  func heading(_ text: String, mark: String) -> [String] {
    var lines = wrappedWithHint("\(mark) \(text)", indent: displayWidth(mark) + 1)
    if let last = lines.popLast() {
      let closed = last + " " + mark
      lines.append(displayWidth(closed) <= width ? closed : last)
    }
    return lines
  }
}
