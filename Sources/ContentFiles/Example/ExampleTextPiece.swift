/// A piece of a text of the example. `{day 45}` stands for the day 45 days ago, `{month 45}` for the month of that day.
public enum ExampleTextPiece: Sendable, Equatable {
  case words(String)
  /// So many days ago.
  case day(Int)
  case month(Int)

  /// What `text` is made of; null where braces hold something else.
  public static func pieces(of text: String) -> [ExampleTextPiece]? {
    var pieces: [ExampleTextPiece] = []
    var rest = text[...]
    while let start = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[start] == "{", let end = rest[start...].firstIndex(of: "}") else { return nil }
      guard let piece = piece(within: rest[rest.index(after: start)..<end]) else { return nil }
      if start > rest.startIndex { pieces.append(.words(String(rest[..<start]))) }
      pieces.append(piece)
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    return pieces
  }

  private static func piece(within braces: Substring) -> ExampleTextPiece? {
    let words = braces.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 2, let days = Int(words[1]), (0...10_000).contains(days), String(days) == words[1] else {
      return nil
    }
    switch words[0] {
    case "day": return .day(days)
    case "month": return .month(days)
    default: return nil
    }
  }
}
