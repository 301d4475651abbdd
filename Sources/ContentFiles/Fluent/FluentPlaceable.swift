/// What may stand between braces: `{ $name }`, or `{ "text" }` with `\"` and `\\` for a quote and a backslash in it.
enum FluentPlaceable {
  /// The end, after the closing brace, of the placeable that `range` starts with; null when that is none.
  static func end(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var at = afterSpaces(in: bytes, range.lowerBound + 1..<range.upperBound)
    guard at < range.upperBound else { return nil }
    let inside: Int? =
      switch bytes[at] {
      case UInt8(ascii: "$"): endOfName(in: bytes, at + 1..<range.upperBound)
      case UInt8(ascii: "\""): endOfQuoted(in: bytes, at + 1..<range.upperBound)
      default: nil
      }
    guard let inside else { return nil }
    at = afterSpaces(in: bytes, inside..<range.upperBound)
    return at < range.upperBound && bytes[at] == UInt8(ascii: "}") ? at + 1 : nil
  }

  private static func afterSpaces(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    range.first { bytes[$0] != UInt8(ascii: " ") } ?? range.upperBound
  }

  /// The end of a name: a letter, then letters, digits, `-` and `_`.
  private static func endOfName(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    let end =
      range.first { at in
        let byte = bytes[at]
        let lower = byte | 0x20
        let isLetter = lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
        let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
        let isMark = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        return !(isLetter || (at > range.lowerBound && (isDigit || isMark)))
      } ?? range.upperBound
    return end > range.lowerBound ? end : nil
  }

  /// The end, after the closing quote, of a quoted text.
  private static func endOfQuoted(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while at < range.upperBound {
      switch bytes[at] {
      case UInt8(ascii: "\""): return at + 1
      case UInt8(ascii: "\\"):
        guard at + 1 < range.upperBound, bytes[at + 1] == UInt8(ascii: "\"") || bytes[at + 1] == UInt8(ascii: "\\")
        else { return nil }
        at += 2
      default: at += 1
      }
    }
    return nil
  }
}
