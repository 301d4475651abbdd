/// Every phrase is there in every language. It is said where the phrase is, in the first language that has it.
struct TranslationCheck: PhraseCheck {
  func check(_ file: PhrasesFile.Loaded, at place: Int, of languages: [LanguagePhrases], _ findings: FindingCollector) {
    let earlier = languages[..<place]
    for other in languages where other.language != languages[place].language {
      // What can't be read there is not missing.
      guard other.isReadable else { continue }
      if other.files.isEmpty {
        guard earlier.allSatisfy(\.files.isEmpty) else { continue }
        let problem = PhraseProblem.fileUntranslated(language: other.language.rawValue)
        findings.add(.phrase(problem), at: .start, severity: .warning)
        continue
      }
      for entry in file.entries where other.templates[entry.key] == nil {
        if earlier.contains(where: { $0.templates[entry.key] != nil }) { continue }
        let position = findings.isFull ? .start : file.position(of: entry)
        findings.add(.phrase(.untranslated(entry.key, language: other.language.rawValue)), at: position)
      }
    }
  }
}
