/// A phrase with places in it: `Verder met { $name }`. The notation is Fluent's.
public struct PhraseTemplate: Sendable, Equatable {
  /// A piece of a phrase.
  public enum Piece: Sendable, Equatable {
    case text(String)
    /// The name of an argument, without its `$`.
    case argument(String)
  }

  public let pieces: [Piece]
  /// False when a brace stands alone, or holds something that is neither `$name` nor a quoted text.
  public let isWellFormed: Bool

  /// Reads a template. What can't be read stays in the phrase as it was written.
  public init(_ template: String) {
    var pieces: [Piece] = []
    var isWellFormed = true
    var rest = template[...]
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      guard rest[open] == "{", let close = PhraseTemplate.end(of: rest[open...]),
        let piece = PhraseTemplate.piece(rest[rest.index(after: open)..<close])
      else {
        isWellFormed = false
        pieces.append(.text(String(rest[open])))
        rest = rest[rest.index(after: open)...]
        continue
      }
      pieces.append(piece)
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    self.pieces = pieces
    self.isWellFormed = isWellFormed
  }

  /// The names of the arguments, in order of first use.
  public var arguments: [String] {
    var seen: Set<String> = []
    return pieces.compactMap { piece in
      guard case .argument(let name) = piece, seen.insert(name).inserted else { return nil }
      return name
    }
  }

  /// The phrase with `arguments` put in; an argument that is not given shows its name.
  public func filled(with arguments: [String: String]) -> String {
    var filled = ""
    for piece in pieces {
      switch piece {
      case .text(let text): filled.append(contentsOf: PhraseTemplate.joining(text, to: filled))
      case .argument(let name): filled += arguments[name] ?? "{$\(name)}"
      }
    }
    return filled
  }

  /// `text` as it follows `before`: a sentence that ends in `B.V.` has its full stop already.
  public static func joining(_ text: String, to before: String) -> Substring {
    let isStopped = before.hasSuffix(".") && text.hasPrefix(".") && !text.hasPrefix("..")
    return isStopped ? text.dropFirst() : text[...]
  }

  /// The brace that closes the one `text` starts with, quoted braces passed over.
  private static func end(of text: Substring) -> Substring.Index? {
    var isQuoted = false
    var isEscaped = false
    return text.indices.dropFirst().first { index in
      if isEscaped {
        isEscaped = false
      } else if text[index] == "\"" {
        isQuoted.toggle()
      } else {
        isEscaped = isQuoted && text[index] == "\\"
      }
      return text[index] == "}" && !isQuoted
    }
  }

  private static func piece(_ inside: Substring) -> Piece? {
    var trimmed = inside
    while trimmed.first?.isWhitespace == true { trimmed.removeFirst() }
    while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
    if trimmed.first == "\"" { return quoted(trimmed.dropFirst()).map(Piece.text) }
    guard trimmed.first == "$", trimmed.count > 1 else { return nil }
    let name = trimmed.dropFirst()
    guard name.first?.isLetter == true,
      name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") })
    else { return nil }
    return .argument(String(name))
  }

  /// The text up to the quote that ends `rest`, with `\"` and `\\` for a quote and a backslash; null when that is not
  /// what it holds.
  private static func quoted(_ rest: Substring) -> String? {
    var text = ""
    var isEscaped = false
    for index in rest.indices {
      switch rest[index] {
      case "\"" where !isEscaped: return rest.index(after: index) == rest.endIndex ? text : nil
      case "\\" where !isEscaped: isEscaped = true
      case let character:
        if isEscaped && character != "\"" && character != "\\" { return nil }
        isEscaped = false
        text.append(character)
      }
    }
    return nil
  }
}
