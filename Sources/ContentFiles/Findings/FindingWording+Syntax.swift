// The sentences about YAML and phrases that can't be read.

extension YAMLProblem {
  var sentence: Sentence {
    switch self {
    case .syntax(let fault): fault.sentence
    case .alias:
      ("verwijzingen (*naam) mogen niet; schrijf de waarde uit", "aliases (*name) are not allowed; write the value out")
    case .anchor:
      (
        "ankers (&naam) mogen niet; laat het weg, of zet de tekst tussen aanhalingstekens",
        "anchors (&name) are not allowed; leave it out, or put the text in quotes"
      )
    case .tag:
      (
        "labels (!naam) mogen niet; laat het weg, of zet de tekst tussen aanhalingstekens",
        "tags (!name) are not allowed; leave it out, or put the text in quotes"
      )
    case .secondDocument:
      (
        "hier begint een tweede document; laat de regel '---' weg",
        "a second document starts here; leave out the line '---'"
      )
    case .tooDeep(let limit):
      (
        "dit is dieper genest dan \(limit) niveaus; haal er lagen uit",
        "this is nested deeper than \(limit) levels; take layers out"
      )
    case .tooManyNodes(let limit):
      (
        "hier staan meer dan \(limit) waarden in; maak er twee bestanden van",
        "there are more than \(limit) values in it; make two files of it"
      )
    case .keyIsNotText:
      ("een sleutel is één woord; schrijf 'sleutel: waarde'", "a key is one word; write 'key: value'")
    case .duplicateKey(let key, let line):
      (
        "\(quoted(key)) staat er al, op regel \(line); laat er één staan",
        "\(quoted(key)) is there already, on line \(line); keep one"
      )
    }
  }
}

extension SyntaxFault {
  var sentence: Sentence {
    switch self {
    case .tab: ("hier staat een tab; spring in met spaties", "there is a tab here; indent with spaces")
    case .unclosedQuote:
      (
        "dit aanhalingsteken wordt niet gesloten; zet er een achter de tekst",
        "this quote is never closed; add one after the text"
      )
    case .unknownEscape:
      (
        "dit teken na \\ heeft geen betekenis; schrijf \\\\ voor een backslash",
        "this character after \\ means nothing; write \\\\ for a backslash"
      )
    case .colonInText:
      (
        "een dubbele punt kan hier niet; zet de tekst tussen aanhalingstekens",
        "a colon can't stand here; put the text in quotes"
      )
    case .missingColon:
      ("hier ontbreekt een dubbele punt; schrijf 'sleutel: waarde'", "a colon is missing here; write 'key: value'")
    case .unclosedBrace:
      ("hier ontbreekt een ',' of '}'; zet die ervoor", "a ',' or '}' is missing here; put it before this")
    case .unclosedBracket:
      ("hier ontbreekt een ',' of ']'; zet die ervoor", "a ',' or ']' is missing here; put it before this")
    case .indentation:
      (
        "dit past niet in de regels erboven; kijk naar de inspringing en de aanhalingstekens",
        "this does not fit the lines above; look at the indentation and the quotes"
      )
    case .controlCharacter: ("hier staat een stuurteken; haal het weg", "there is a control character here; remove it")
    case .strangeStart:
      (
        "met dit teken kan niets beginnen; zet de tekst tussen aanhalingstekens",
        "nothing can start with this character; put the text in quotes"
      )
    case .other(let message):
      improper(UnwelcomeCharacter.shown(message, limit: 120))
    }
  }

  private func improper(_ message: String) -> Sentence {
    (
      "dit is geen goede YAML (\(message)); kijk naar inspringing, haakjes en aanhalingstekens",
      "this is not proper YAML (\(message)); look at indentation, brackets and quotes"
    )
  }
}

extension PhraseProblem {
  var sentence: Sentence {
    switch self {
    case .junk(let line):
      (
        "\(quoted(line)) is geen tekst en geen commentaar; schrijf 'sleutel = tekst', of spring in",
        "\(quoted(line)) is neither a phrase nor a comment; write 'key = text', or indent it"
      )
    case .badKey(let key):
      (
        "\(quoted(key)) kan geen sleutel zijn; neem kleine letters, cijfers en '-'",
        "\(quoted(key)) can't be a key; use lower-case letters, digits and '-'"
      )
    case .emptyPhrase(let key):
      ("\(quoted(key)) heeft geen tekst; schrijf er een achter '='", "\(quoted(key)) has no text; write one after '='")
    case .badPlaceable:
      (
        "tussen accolades hoort { $naam } of { \"tekst\" }; schrijf { \"{\" } voor een losse accolade",
        "braces hold { $name } or { \"text\" }; write { \"{\" } for a single brace"
      )
    case .tab: ("hier staat een tab; gebruik spaties", "there is a tab here; use spaces")
    case .controlCharacter(let code): controlCharacterSentence(code)
    case .specialStart(let sign):
      (
        "een regel kan niet met \(quoted(sign)) beginnen; schrijf { \"\(sign)\" }",
        "a line can't start with \(quoted(sign)); write { \"\(sign)\" }"
      )
    case .duplicateKey(let key, let path, let line):
      (
        "\(quoted(key)) staat er al, in \(UnwelcomeCharacter.shown(path, limit: 4096)) op regel \(line); laat er één staan",
        "\(quoted(key)) is there already, in \(UnwelcomeCharacter.shown(path, limit: 4096)) on line \(line); keep one"
      )
    case .untranslated(let key, let language):
      (
        "\(quoted(key)) is er niet in '\(language)'; voeg daar '\(UnwelcomeCharacter.shown(key)) = …' toe",
        "\(quoted(key)) is missing in '\(language)'; add '\(UnwelcomeCharacter.shown(key)) = …' there"
      )
    case .fileUntranslated(let language):
      (
        "dit bestand is er niet in '\(language)'; schrijf het daar ook",
        "this file is missing in '\(language)'; write it there too"
      )
    case .missingPlaceables(let key, let names, let language):
      missing(names.map { "{ $\(UnwelcomeCharacter.shown($0)) }" }, from: key, thatHas: language)
    case .commandWord(let word): commandWordSentence(word)
    }
  }

  private func missing(_ places: [String], from key: String, thatHas language: String) -> Sentence {
    (
      "in \(quoted(key)) ontbreekt \(choices(places, "en")), en in '\(language)' niet; zet het erin, of haal het daar weg",
      "\(quoted(key)) lacks \(choices(places, "and")), which it has in '\(language)'; put it in, or take it out there"
    )
  }
}
