/// Gives `text` in a form that a terminal only shows and never obeys.
///
/// A control character becomes its picture (`␛`), every other invisible or direction-changing character its number
/// (`\u{202E}`); a tab becomes a space. Joiners and selectors stay where they belong to an emoji. More than eight
/// combining marks on one letter are cut, with `…` for the rest, and a mark without a letter gets `◌`.
/// - Parameter keepingNewlines: whether a line end stays one (`\r\n` becomes `\n`) or is shown as `␊`.
public func terminalSafe(_ text: String, keepingNewlines: Bool = false) -> String {
  if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) || (keepingNewlines && $0 == 0x0A) }) { return text }
  var safe = ""
  safe.reserveCapacity(text.utf8.count)
  for character in text {
    if character == "\n" || character == "\r\n" {
      safe += keepingNewlines ? "\n" : "␊"
    } else {
      safe += safeForm(of: character)
    }
  }
  return safe
}

/// The marks that one letter may carry; more than any written language stacks.
private let mostMarks = 8

/// The scalars that one emoji may be made of; the longest family with skin tones has eleven.
private let mostEmojiScalars = 24

/// The form in which one character, no line end, may go to a terminal.
func safeForm(of character: Character) -> String {
  if let ascii = character.asciiValue, (0x20...0x7E).contains(ascii) { return String(character) }
  if character == "\t" { return " " }
  let scalars = character.unicodeScalars
  guard let base = scalars.first else { return "" }
  if isEmoji(character) { return safeEmoji(scalars) }
  var form = isMark(base) && !isUnsafe(base) ? "◌" : ""
  var marks = 0
  for scalar in scalars {
    marks = isMark(scalar) ? marks + 1 : 0
    if marks == mostMarks + 1 { form += "…" }
    if marks > mostMarks { continue }
    if isUnsafe(scalar) { form += shown(scalar) } else { form.unicodeScalars.append(scalar) }
  }
  return form
}

/// Whether `character` is drawn as an emoji: one that is so by itself, or one that a selector makes so.
func isEmoji(_ character: Character) -> Bool {
  let scalars = character.unicodeScalars
  guard let base = scalars.first, base.properties.isEmoji else { return false }
  return base.properties.isEmojiPresentation || scalars.dropFirst().contains { $0.value == 0xFE0F }
}

private func safeEmoji(_ scalars: Character.UnicodeScalarView) -> String {
  var form = ""
  for scalar in scalars.prefix(mostEmojiScalars) {
    if isUnsafe(scalar) && !joinsEmoji(scalar) { form += shown(scalar) } else { form.unicodeScalars.append(scalar) }
  }
  return scalars.count > mostEmojiScalars ? form + "…" : form
}

/// Joiner, selectors, and the letters inside a flag such as Scotland's: invisible, but part of an emoji.
private func joinsEmoji(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x200D, 0xFE0E, 0xFE0F, 0xE0020...0xE007F: true
  default: false
  }
}

private func isMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .spacingMark: true
  default: false
  }
}

/// Whether a terminal could act on `scalar`, reorder by it, or show nothing for it.
private func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
  if (0x20...0x7E).contains(scalar.value) { return false }
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: return true
  default: return scalar.properties.isDefaultIgnorableCodePoint
  }
}

/// A visible stand-in: the control pictures of U+2400 for C0 and DEL, the number for everything else.
private func shown(_ scalar: Unicode.Scalar) -> String {
  if scalar.value == 0x7F { return "␡" }
  if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) { return String(Character(picture)) }
  return "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
}
