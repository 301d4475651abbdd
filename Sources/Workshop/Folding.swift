import Foundation

extension StringProtocol {
  /// Whether it begins with `other`, capitals and accents aside, character by character.
  func hasFoldedPrefix(_ other: some StringProtocol) -> Bool {
    var rest = other[...]
    for character in self {
      guard let wanted = rest.first else { return true }
      guard character == wanted || folded(character) == folded(wanted) else { return false }
      rest = rest.dropFirst()
    }
    return rest.isEmpty
  }
}

/// A character without what is not typed by everybody. Most are plain letters, for which there is a short way.
func folded(_ character: Character) -> String {
  if character.isASCII { return character.lowercased() }
  return String(character).folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
}
