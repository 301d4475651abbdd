/// Finds a name by what somebody types of it: capitals, accents and punctuation aside, in full before its beginning, and
/// the beginning of the whole name before that of a word in it.
struct NameFinder {
  /// Of how much of a name its beginning may be typed.
  enum Reach {
    /// The whole name.
    case whole
    /// The whole name, or from any word of it on.
    case anyWord
  }

  private let reach: Reach

  init(_ reach: Reach = .anyWord) { self.reach = reach }

  /// The places in `names` of those that `typed` fits best: one when it is found, several when it could be any of them.
  func matches(_ typed: String, amongst names: [String]) -> [Int] {
    let low = typed.foldingSpaces.lowercased()
    if let exact = names.firstIndex(where: { $0.foldingSpaces.lowercased() == low }) { return [exact] }
    let wanted = ComparedName(typed)
    guard !wanted.isEmpty else { return [] }
    let known = names.map(ComparedName.init)
    for fit in fits {
      let found = known.indices.filter { fit(known[$0], wanted) }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// How what is typed may fit, the closest first.
  private var fits: [(_ name: ComparedName, _ typed: ComparedName) -> Bool] {
    let whole: [(ComparedName, ComparedName) -> Bool] = [
      { $0.words == $1.words },
      { $0.words.joined(separator: " ").hasPrefix($1.words.joined(separator: " ")) },
      { $0.letters.starts(with: $1.letters) },
    ]
    // A number stands for a question or a session rather than for a word of a name.
    let word = { (name: ComparedName, typed: ComparedName) in
      typed.letters.contains(where: \.isLetter)
        && name.starts.contains { name.letters[$0...].starts(with: typed.letters) }
    }
    return reach == .whole ? whole : whole + [word]
  }
}

/// A name as it is compared: without what is typed in more than one way.
struct ComparedName {
  /// What stands between white space, folded, without punctuation.
  private(set) var words: [String] = []
  /// The same, in one piece.
  private(set) var letters: [Character] = []
  /// Where in `letters` a word begins, after a sign such as a hyphen too.
  private(set) var starts: [Int] = []

  var isEmpty: Bool { letters.isEmpty }

  init(_ name: String) {
    for part in name.split(whereSeparator: \.isWhitespace) {
      var word = ""
      var isAtStart = true
      for character in part {
        guard !character.isPunctuationOfNames else {
          isAtStart = true
          continue
        }
        if isAtStart { starts.append(letters.count + word.count) }
        isAtStart = false
        word += folded(character)
      }
      letters += word
      if !word.isEmpty { words.append(word) }
    }
  }
}

extension Character {
  /// Whether it is a sign that one person types in a name and another leaves out, or types otherwise. `+` and `€` are
  /// not: they tell names apart.
  fileprivate var isPunctuationOfNames: Bool { isPunctuation || "`´ʼʹ′".contains(self) }
}
