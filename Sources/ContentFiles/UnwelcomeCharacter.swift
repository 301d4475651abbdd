/// Characters that no text of ours may hold: those that move the cursor, change the direction of writing, or hide.
enum UnwelcomeCharacter {
  /// The first one in `text`; null when there is none. A line feed is welcome.
  static func first(in text: String) -> UInt32? {
    text.unicodeScalars.first { isUnwelcome($0) && $0 != "\n" }?.value
  }

  /// Control characters (tab and line feed too), line and paragraph separators, marks of direction, and characters of
  /// no width. The joiner of emoji (U+200D) is welcome.
  static func isUnwelcome(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
    default: false
    }
  }

  /// Text for a message: unwelcome characters shown as `\u{…}`, and cut after 60 characters.
  static func shown(_ text: String, limit: Int = 60) -> String {
    var shown = ""
    for (count, scalar) in text.unicodeScalars.enumerated() {
      if count == limit { return shown + "…" }
      if scalar == "\n" {
        shown += "\\n"
      } else if scalar == "\t" {
        shown += "\\t"
      } else if isUnwelcome(scalar) {
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}
