import Instrument

/// The phrases of one language that belong together, as the checks see them.
struct LanguagePhrases {
  let language: Language
  let files: [PhrasesFile.Loaded]
  /// By key, the text as it was written.
  let templates: [String: String]
  /// Whether all of it could be read: otherwise a phrase that is not here may stand in the file all the same.
  let isReadable: Bool

  /// - Parameter unread: how many files could not be read at all.
  init(language: Language, files: [PhrasesFile.Loaded], unread: Int = 0) {
    self.language = language
    self.files = files
    templates = Dictionary(
      files.flatMap { $0.entries.map { ($0.key, $0.text) } }, uniquingKeysWith: { first, _ in first })
    isReadable = unread == 0 && files.allSatisfy(\.findings.isEmpty)
  }
}

/// One thing that must hold between the languages of phrases that belong together.
protocol PhraseCheck: Sendable {
  /// Looks at one file of the language at `place`.
  func check(_ file: PhrasesFile.Loaded, at place: Int, of languages: [LanguagePhrases], _ findings: FindingCollector)
}

/// The checks between languages.
enum PhraseChecks {
  static let all: [any PhraseCheck] = [TranslationCheck(), PlaceableCheck()]
}

extension PhrasesFile.Loaded {
  /// Where a phrase stands.
  func position(of entry: FluentEntry) -> Position { Position(of: entry.offset, in: bytes) }
}
