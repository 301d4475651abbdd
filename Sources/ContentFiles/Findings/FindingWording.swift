import Instrument

// All sentences about findings stand in this file and in those called after it: what is wrong; what to write instead.

/// A sentence in both languages that the program speaks.
typealias Sentence = (nl: String, en: String)

extension Finding {
  /// One line for the author: `path:line:column: error: what is wrong; what to write instead`.
  public func line(in language: Language) -> String {
    "\(UnwelcomeCharacter.shown(path, limit: 4096)):\(line):\(column): \(severity.rawValue): \(problem.words(in: language))"
  }
}

extension Findings {
  /// One line for each finding, in the order of the file.
  public func lines(in language: Language) -> [String] { list.map { $0.line(in: language) } }
}

extension ContentError {
  /// What to tell the user, without a line end; several lines when a file is wrong in several places.
  public func words(in language: Language) -> String {
    let sentence: Sentence
    switch self {
    case .findings(let findings):
      return findings.lines(in: language).joined(separator: "\n")
    case .noSuchQuestionnaire(let id, let known):
      sentence =
        known.isEmpty
        ? (
          "er is geen vragenlijst \(quoted(id)), en ook geen andere",
          "there is no questionnaire \(quoted(id)), nor any other"
        )
        : (
          "er is geen vragenlijst \(quoted(id)); wel: \(known.joined(separator: ", "))",
          "there is no questionnaire \(quoted(id)); there is: \(known.joined(separator: ", "))"
        )
    case .noSuchLanguage(let asked, let known):
      let codes = known.isEmpty ? "-" : known.map(\.rawValue).joined(separator: ", ")
      sentence = (
        "er zijn geen teksten in de taal \(quoted(asked.rawValue)); wel: \(codes)",
        "there are no texts in the language \(quoted(asked.rawValue)); there are in: \(codes)"
      )
    }
    return language == .dutch ? sentence.nl : sentence.en
  }
}

extension Problem {
  /// The sentence: Dutch for Dutch, English for every other language.
  public func words(in language: Language) -> String {
    let sentence =
      switch self {
      case .file(let problem): problem.sentence
      case .yaml(let problem): problem.sentence
      case .value(let problem): problem.sentence
      case .text(let problem): problem.sentence
      case .name(let problem): problem.sentence
      case .question(let problem): problem.sentence
      case .rule(let problem): problem.sentence
      case .step(let problem): problem.sentence
      case .phrase(let problem): problem.sentence
      case .handbook(let problem): problem.sentence
      case .example(let problem): problem.sentence
      }
    return language == .dutch ? sentence.nl : sentence.en
  }
}

extension FileProblem {
  var sentence: Sentence {
    switch self {
    case .missing:
      ("dit bestand is er niet; kijk of de naam klopt", "this file is not there; check its name")
    case .isDirectory:
      ("dit is een map; geef een bestand", "this is a directory; give a file")
    case .notAFile:
      ("dit is geen gewoon bestand; geef een bestand", "this is no ordinary file; give a file")
    case .noPermission:
      ("dit bestand mag niet gelezen worden; geef leesrecht", "this file may not be read; allow reading it")
    case .unreadable(let code):
      (
        "dit bestand is niet te lezen (systeemfout \(code)); kijk of de schijf in orde is",
        "this file can't be read (system error \(code)); check the disk"
      )
    case .tooLarge(let limit):
      (
        "dit bestand is groter dan \(limit >> 20) MiB; maak het kleiner",
        "this file is larger than \(limit >> 20) MiB; make it smaller"
      )
    case .containsNUL:
      ("hier staat een NUL-teken; haal het weg", "there is a NUL character here; remove it")
    case .otherEncoding:
      ("dit is UTF-16 of UTF-32; bewaar het bestand als UTF-8", "this is UTF-16 or UTF-32; save the file as UTF-8")
    case .notUTF8:
      (
        "vanaf hier is dit geen UTF-8; bewaar het bestand als UTF-8",
        "from here on this is not UTF-8; save the file as UTF-8"
      )
    case .empty:
      ("hier staat niets in; begin met de regel 'format: 1'", "there is nothing in it; begin with the line 'format: 1'")
    case .unknownKind:
      (
        "dit is geen vragenlijst en geen tekstbestand; geef een bestand dat op .yaml of .ftl eindigt",
        "this is no questionnaire and no file of phrases; give a file that ends in .yaml or .ftl"
      )
    case .tooManyFindings(let limit):
      (
        "na \(limit) bevindingen is niet verder gezocht; verbeter die eerst",
        "after \(limit) findings the search stopped; mend those first"
      )
    }
  }
}
