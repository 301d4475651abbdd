// The sentences about single values.

/// Text from a file, between quotes, escaped and cut.
func quoted(_ text: String) -> String { "'\(UnwelcomeCharacter.shown(text))'" }

/// "a, b or c".
func choices(_ words: [String], _ or: String) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(or) " + last
}

/// "; did you mean 'x'?", or else what is allowed.
private func suggestion(_ meant: String?, _ allowed: [String]) -> Sentence {
  if let meant { return ("bedoel je '\(meant)'?", "did you mean '\(meant)'?") }
  return ("schrijf \(choices(allowed, "of"))", "write \(choices(allowed, "or"))")
}

private func numbers(_ range: ClosedRange<Int>) -> Sentence {
  range.count == 1
    ? ("schrijf \(range.lowerBound)", "write \(range.lowerBound)")
    : ("schrijf \(range.lowerBound) tot en met \(range.upperBound)", "write \(range.lowerBound) to \(range.upperBound)")
}

func commandWordSentence(_ word: String) -> Sentence {
  (
    "\(quoted(word)) is ook een opdracht van de prompt; kies een ander woord",
    "\(quoted(word)) is a command of the prompt too; choose another word"
  )
}

func controlCharacterSentence(_ code: UInt32) -> Sentence {
  let hex = String(code, radix: 16, uppercase: true)
  let name = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  return (
    "in deze tekst staat een stuurteken (\(name)); haal het weg",
    "this text holds a control character (\(name)); remove it"
  )
}

extension ValueProblem {
  var sentence: Sentence {
    switch self {
    case .unknownKey(let key, let meant, let allowed):
      let instead = suggestion(meant, allowed)
      return ("\(quoted(key)) hoort hier niet; \(instead.nl)", "\(quoted(key)) does not belong here; \(instead.en)")
    case .missingKey(let key):
      return ("'\(key)' ontbreekt; voeg '\(key): …' toe", "'\(key)' is missing; add '\(key): …'")
    case .notAMapping(let expected):
      let keys = expected.prefix(4).map { "\($0): …" }.joined(separator: ", ")
      return ("hier horen sleutels met waarden; schrijf {\(keys)}", "keys with values belong here; write {\(keys)}")
    case .notAList: return ("hier hoort een lijst; schrijf [een, twee]", "a list belongs here; write [one, two]")
    case .notANumber(let text, let range):
      let instead = numbers(range)
      return (
        "\(quoted(text)) is geen heel getal; \(instead.nl), zonder aanhalingstekens",
        "\(quoted(text)) is not a whole number; \(instead.en), without quotes"
      )
    case .outOfRange(let number, let range):
      let instead = numbers(range)
      return ("\(number) kan hier niet; \(instead.nl)", "\(number) can't be; \(instead.en)")
    case .notTrueOrFalse(let text):
      return (
        "\(quoted(text)) is geen ja of nee; schrijf true of false, zonder aanhalingstekens",
        "\(quoted(text)) is neither yes nor no; write true or false, without quotes"
      )
    case .notAChoice(let text, let meant, let allowed):
      let instead = suggestion(meant, allowed)
      return (
        "\(quoted(text)) hoort niet bij de keuzes; \(instead.nl)",
        "\(quoted(text)) is not one of the choices; \(instead.en)"
      )
    case .emptyList: return ("deze lijst is leeg; zet er iets in", "this list is empty; put something in it")
    case .unknownFormat(let number, let known):
      return (
        "formaat \(number) is onbekend; schrijf \(known), of neem een nieuwere versie van wederzijds",
        "format \(number) is unknown; write \(known), or use a newer version of wederzijds"
      )
    }
  }
}

extension TextProblem {
  var sentence: Sentence {
    switch self {
    case .notText: ("hier hoort tekst; schrijf \"…\"", "text belongs here; write \"…\"")
    case .empty: ("deze tekst is leeg; schrijf er een", "this text is empty; write one")
    case .missingLanguage(let code):
      (
        "deze tekst is er niet in '\(code)'; voeg '\(code): \"…\"' toe",
        "this text is missing in '\(code)'; add '\(code): \"…\"'"
      )
    case .unlistedLanguage(let code, let listed):
      (
        "\(quoted(code)) staat niet bij de talen van dit bestand; schrijf \(choices(listed, "of"))",
        "\(quoted(code)) is not among the languages of this file; write \(choices(listed, "or"))"
      )
    case .controlCharacter(let code): controlCharacterSentence(code)
    case .unknownLanguage(let code):
      (
        "\(quoted(code)) is geen taal; schrijf een code van twee letters, zoals nl of en",
        "\(quoted(code)) is no language; write a two-letter code such as nl or en"
      )
    case .languageTwice(let code):
      (
        "de taal \(quoted(code)) staat er twee keer; laat er één staan",
        "the language \(quoted(code)) is listed twice; keep one"
      )
    case .tooWide(let width, let limit):
      (
        "deze tekst is \(width) tekens breed, en er passen er \(limit); maak hem korter",
        "this text is \(width) columns wide, and \(limit) fit; make it shorter"
      )
    case .commandWord(let word): commandWordSentence(word)
    }
  }
}
