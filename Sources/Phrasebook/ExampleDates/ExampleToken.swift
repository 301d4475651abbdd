/// A word, a number or a mark of what somebody typed.
enum ExampleToken: Equatable, Sendable {
  /// In small letters.
  case word(String)
  case number(Int, digits: Int)
  case mark(Character)
  /// White space, which keeps apart what is no whole: in *26 5* there is no date.
  case space

  /// Cuts up `text`. Numbers of more than eight digits are no dates, and come as marks.
  static func tokens(of text: String) -> [ExampleToken] {
    var tokens: [ExampleToken] = []
    var rest = Substring(text.lowercased())
    while let first = rest.first {
      let part: Substring
      if first.isLetter {
        part = rest.prefix(while: \.isLetter)
        tokens.append(.word(String(part)))
      } else if first.isASCIIDigit {
        part = rest.prefix(while: \.isASCIIDigit)
        tokens.append(part.count <= 8 ? .number(Int(part) ?? 0, digits: part.count) : .mark("#"))
      } else if first.isWhitespace && !first.isNewline {
        part = rest.prefix { $0.isWhitespace && !$0.isNewline }
        tokens.append(.space)
      } else {
        part = rest.prefix(1)
        tokens.append(.mark(first))
      }
      rest = rest.dropFirst(part.count)
    }
    return tokens
  }

  /// Whether it parts what stands before it from what stands behind it.
  var isSeparator: Bool {
    if case .mark(let mark) = self { return mark.isNewline || ",;:.()–—!?\"‘’“”".contains(mark) }
    return false
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
