import ContentFiles
import Foundation
import Instrument
import Phrasebook
import Testing

@testable import Workshop

/// Every word is there in every language, and every word is used.
@Suite struct PhraseTests {
  private let content = ContentDirectory(path: Repository.root.path)

  private func everything(in language: Language) throws -> Phrases {
    let prose = try content.questionnaireIDs.map { try content.prose(questionnaire: $0, language: language) }
    return try prose.reduce(content.phrases(language: language)) { $0.adding($1) }
  }

  @Test func dutchAndEnglishAreBothThere() {
    #expect(Set(content.languages) == [.dutch, .english])
  }

  @Test func everyLanguageHasTheSamePhrasesWithTheSamePlaces() throws {
    let dutch = try everything(in: .dutch)
    for language in content.languages {
      let phrases = try everything(in: language)
      #expect(Set(phrases.keys) == Set(dutch.keys), "\(language)")
      for key in dutch.keys {
        let own = PhraseTemplate(phrases.template(key) ?? "")
        let expected = PhraseTemplate(dutch.template(key) ?? "")
        #expect(Set(own.arguments) == Set(expected.arguments), "\(language): \(key)")
        #expect(own.isWellFormed, "\(language): \(key)")
      }
    }
  }

  /// The keys that stand in the code as they are, and the beginnings of those that are put together.
  private func keysInTheCode() throws -> (whole: Set<String>, beginnings: Set<String>) {
    var whole: Set<String> = []
    var beginnings: Set<String> = []
    for (path, text) in try Repository.sources() where !path.hasPrefix("Sources/Instrument") {
      for match in text.matches(of: /"([a-z][a-z0-9]*(?:-[a-z0-9]+)*)"/) { whole.insert(String(match.1)) }
      for match in text.matches(of: /"([a-z][a-z0-9-]*-)(?:\\\(|")/) { beginnings.insert(String(match.1)) }
    }
    return (whole, beginnings)
  }

  @Test func everyPhraseIsUsed() throws {
    let keys = try keysInTheCode()
    // What belongs to the questionnaire is read as a whole, in the handbook and in help.
    for key in try content.phrases(language: .dutch).keys {
      let isUsed =
        keys.whole.contains(key) || keys.beginnings.contains { key.hasPrefix($0) } || endsInCount(key, keys.whole)
      #expect(isUsed, "\(key)")
    }
  }

  /// `count-relationships-one` is used as `count-relationships`.
  private func endsInCount(_ key: String, _ whole: Set<String>) -> Bool {
    ["-one", "-other"].contains { key.hasSuffix($0) && whole.contains(String(key.dropLast($0.count))) }
  }

  @Test func everyPhraseThatTheCodeAsksForIsThere() throws {
    let phrases = try everything(in: .dutch)
    for (path, text) in try Repository.sources() {
      for match in text.matches(of: /(?:phrases|words|prose)\(\s*"([a-z][a-z0-9-]*)"/) {
        // The report puts `report-` before its keys.
        let key = String(match.1)
        #expect(phrases.has(key) || phrases.has("report-" + key), "\(path) asks for \(key)")
      }
    }
  }

  @Test func everyKindOfStepHasAName() throws {
    let phrases = try content.phrases(language: .dutch)
    for kind in Programme.Kind.allCases { #expect(phrases.has("step-\(kind.rawValue)"), "\(kind)") }
  }
}

/// Every command has its words in every language.
@MainActor
@Suite struct CommandTests {
  private let content = ContentDirectory(path: Repository.root.path)

  @Test func everyCommandIsDocumentedInEveryLanguage() throws {
    for language in content.languages {
      let phrases = try content.phrases(language: language)
      for command in CommandTable.all {
        for part in ["", "-usage", "-summary", "-help"] {
          #expect(phrases.has("command-\(command.id)\(part)"), "\(language): command-\(command.id)\(part)")
        }
      }
    }
  }

  @Test func noTwoCommandsShareAName() throws {
    for language in content.languages {
      let phrases = try content.phrases(language: language)
      let names = CommandTable.all.map { CommandTable.name(of: $0, in: phrases) }
      #expect(Set(names).count == names.count, "\(language)")
      #expect(names.allSatisfy { name in !name.contains(" ") && name == name.lowercased() }, "\(language)")
    }
  }

  @Test func everyPhraseOfACommandBelongsToOne() throws {
    let ids = Set(CommandTable.all.map { $0.id })
    let messages: Set = [
      "command-unknown", "command-did-you-mean", "command-several", "command-not-here", "command-slash-alone",
    ]
    for key in try content.phrases(language: .dutch).keys where key.hasPrefix("command-") && !messages.contains(key) {
      let id = key.dropFirst("command-".count).split(separator: "-")[0]
      #expect(ids.contains(String(id)), "\(key)")
    }
  }

  @Test func everyFileOfACommandIsInTheTable() throws {
    for path in try Repository.files(in: "Sources/Workshop/Commands", withExtension: "swift") {
      for match in try Repository.text(path).matches(of: /enum (\w+Command): Command/) {
        #expect(CommandTable.all.contains { String(describing: $0) == match.1 }, "\(match.1)")
      }
    }
  }
}
