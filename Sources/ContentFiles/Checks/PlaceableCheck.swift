import Phrasebook

/// A phrase has the same placeables in every language: what is put in is the same.
struct PlaceableCheck: PhraseCheck {
  func check(_ file: PhrasesFile.Loaded, at place: Int, of languages: [LanguagePhrases], _ findings: FindingCollector) {
    for entry in file.entries {
      let own = PhraseTemplate(entry.text).arguments
      for other in languages where other.language != languages[place].language {
        guard let template = other.templates[entry.key] else { continue }
        let missing = PhraseTemplate(template).arguments.filter { !own.contains($0) }
        guard !missing.isEmpty else { continue }
        let problem = PhraseProblem.missingPlaceables(entry.key, missing, language: other.language.rawValue)
        findings.add(.phrase(problem), at: findings.isFull ? .start : file.position(of: entry))
        break
      }
    }
  }
}
