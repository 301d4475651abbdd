import ContentFiles
import Instrument
import Interview
import Phrasebook
import Testing

@testable import Workshop

/// Every command is told of, in every language: in the handbook, in the man page and in help.
@MainActor
@Suite struct DocumentationTests {
  private let content = ContentDirectory(path: Repository.root.path)

  /// What the lists of a chapter begin with, as it is typed.
  private func listed(_ chapter: String, in language: Language) throws -> [String] {
    let found = try content.handbook(language: language).chapters.first { $0.id == chapter }
    return try #require(found).passages.flatMap { passage -> [String] in
      guard case .items(let items) = passage else { return [] }
      return items.filter { $0.hasPrefix("`") }.map { String($0.dropFirst().prefix { $0 != "`" }) }
    }
  }

  @Test(arguments: [Language.dutch, .english])
  func everyCommandIsInTheHandbook(_ language: Language) throws {
    let phrases = try content.phrases(language: language)
    for (scope, chapter, slash) in [
      (CommandScope.main, "commands", ""), (.question, "commands-at-a-question", "/"),
    ] {
      let words = Set(try listed(chapter, in: language).compactMap { $0.split(separator: " ").first.map(String.init) })
      for command in CommandTable.commands(at: scope) {
        let name = slash + CommandTable.name(of: command, in: phrases)
        #expect(words.contains(name), "\(language): \(name) is not in the chapter \(chapter)")
      }
    }
  }

  @Test func theHandbookListsTheSameCommandsInEveryLanguage() throws {
    for chapter in ["commands", "commands-at-a-question"] {
      #expect(try listed(chapter, in: .dutch).count == listed(chapter, in: .english).count, "\(chapter)")
    }
  }

  @Test(arguments: [Language.dutch, .english])
  func everyCommandOfTheProgramIsInTheHandbook(_ language: Language) throws {
    let text = try Repository.files(in: "Content/\(language)/handbook", withExtension: "md")
      .map(Repository.text).joined().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for command in ProgramTable.all where !command.name.isEmpty {
      #expect(text.contains("wederzijds \(command.name)"), "\(language): \(command.name)")
    }
  }

  @Test(arguments: [Language.dutch, .english])
  func everyCommandAndOptionIsInTheManPage(_ language: Language) throws {
    let phrases = try content.phrases(language: language)
    let page = ManualPage(content, phrases, version: "0").text.replacing("\\-", with: "-")
    for command in CommandTable.all {
      for slash in command.scopes.map({ $0 == .main ? "" : "/" }) {
        #expect(page.contains("\n.B \"\(slash)\(phrases("command-\(command.id)-usage"))\"\n"), "\(command.id)")
      }
    }
    for command in ProgramTable.all where !command.name.isEmpty {
      #expect(page.contains("\n.SS \"wederzijds \(command.name)"), "\(command.name)")
      for option in command.options + ProgramTable.shared + ProgramTable.alone {
        #expect(page.contains("\n.B \"--\(option.name)"), "\(option.name)")
      }
    }
    #expect(!page.contains("[manual-") && !page.contains("{$"))
    // Nothing but our own macros begins with a dot.
    let macros: Set = [".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".nh", ".ad"]
    for line in page.split(separator: "\n") where line.hasPrefix(".") {
      #expect(macros.contains(String(line.prefix { $0 != " " })), "\(line)")
    }
  }

  @Test(arguments: ShellName.allCases)
  func everyCommandIsCompleted(_ shell: ShellName) throws {
    let spoken = try content.languages.map { try content.phrases(language: $0) }
    let script = CompletionScript(content, spoken[0], spoken: spoken).text(for: shell)
    for phrases in spoken {
      for command in CommandTable.commands(at: .main) {
        #expect(script.contains(CommandTable.name(of: command, in: phrases)), "\(command.id)")
      }
    }
    for command in ProgramTable.all {
      #expect(script.contains(command.name) || command.name.isEmpty)
      for option in command.options { #expect(script.contains(option.name)) }
    }
    #expect(!script.contains("[manual-"))
  }

  @Test(arguments: [Language.dutch, .english])
  func helpAtAPlaceIsOneLine(_ language: Language) throws {
    let phrases = try content.phrases(language: language)
    let places: [Place] = [
      .chooseRelationship, .relationshipRole, .relationshipSince, .gutFeeling, .question("a"), .example("a"), .goDeeper,
      .exchange(.give), .exchange(.get), .story, .successFactors, .relationshipsToDeepen, .result, .targetLevel,
      .targetReason, .action, .actionDay, .actionOwner, .actionReview("a"), .trend("a"), .relationshipName, .ourPeople,
      .theirPeople, .holder, .tender, .otherSide,
    ]
    for place in places {
      let sentences = PlaceHelp(place, phrases).sentences()
      #expect(sentences.first.map { $0.count <= 80 } == true, "\(place): \(sentences)")
      #expect(!sentences.contains { $0.hasPrefix("[") }, "\(place)")
    }
  }
}
