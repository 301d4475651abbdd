import Phrasebook

/// Which remembered commands may have been about what was forgotten: those with its name, and for a relationship also
/// those with a part of the name, or something like it, by which a command would have found it.
@MainActor
struct ForgottenLines {
  /// Every name that it had.
  private let names: [String]
  /// The names that commands found it amongst, its own first; none where commands did not look for it.
  private let findable: [String]
  private let languages: [Phrases]

  /// - Parameter others: the names of the other relationships; null where what was forgotten is none.
  init(of names: [String], amongst others: [String]?, in languages: [Phrases]) {
    self.names = names
    self.languages = languages
    findable = others.map { names + $0 } ?? []
  }

  func contains(_ line: String) -> Bool {
    let low = line.lowercased()
    if names.contains(where: { low.contains($0.lowercased()) }) { return true }
    var words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard !findable.isEmpty, let first = words.first else { return false }
    words.removeFirst()
    let typed = first.hasPrefix("/") ? String(first.dropFirst()) : first
    // A word that is no command may have been meant as one: `verwijder bakk`.
    if case .command(let command) = CommandTable.resolve(typed, at: .main, in: languages),
      !command.argument.isAboutRelationship
    {
      return false
    }
    // A programme, a number or a block may stand before the name or behind it.
    let spans = [words[...], words.dropFirst(), words.dropLast(), words.dropFirst().dropLast()]
    return spans.contains { mayMean($0.joined(separator: " ")) }
  }

  private func mayMean(_ name: String) -> Bool {
    guard !name.isEmpty else { return false }
    let found = NameFinder().matches(name, amongst: findable)
    if !found.isEmpty { return found.contains { $0 < names.count } }
    return closeNames(to: name, amongst: findable).contains(where: names.contains)
  }
}

extension ArgumentKind {
  /// Whether the name of a relationship may stand behind the command.
  fileprivate var isAboutRelationship: Bool {
    switch self {
    case .relationship, .programmeOrRelationship, .whyTopic, .relationshipAndSession, .relationshipAndQuestion: true
    case .none, .language, .command, .question, .session, .chapter, .words: false
    }
  }
}
