/// The columns that `text` takes on a terminal, in the form that `terminalSafe` gives it; line ends take none.
///
/// The widths are those of glibc's `wcwidth` under UTF-8, but known here, so that they do not hang on the locale or on
/// the library's age; and an emoji, a flag or a family counts two as a whole.
public func displayWidth(_ text: some StringProtocol) -> Int {
  if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text.utf8.count }
  return text.reduce(0) { $0 + displayWidth($1) }
}

/// The columns that one character takes, in the form that `terminalSafe` gives it.
func displayWidth(_ character: Character) -> Int {
  if let ascii = character.asciiValue, (0x20...0x7E).contains(ascii) { return 1 }
  if character == "\n" || character == "\r\n" { return 0 }
  if isEmoji(character) { return 2 }
  return safeForm(of: character).unicodeScalars.reduce(0) { $0 + width(of: $1) }
}

private func width(of scalar: Unicode.Scalar) -> Int {
  let value = scalar.value
  if value < 0x300 { return 1 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark: return 0
  default: break
  }
  // The second and third part of a Korean syllable stand within the first.
  if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
  if scalar.properties.isEmojiPresentation { return 2 }
  return wide.contains { $0.contains(value) } ? 2 : 1
}

/// East Asian characters that take two columns (Unicode Standard Annex 11, classes W and F), without the emoji.
private let wide: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
  0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
  0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD,
]
