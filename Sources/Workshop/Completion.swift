import Instrument
import Interview
import Phrasebook

/// The words that could come next: commands, relationships, languages. Never a value. Capitals and accents need not be
/// typed.
@MainActor
struct Completion {
  private let shell: Shell

  init(_ shell: Shell) { self.shell = shell }

  /// The words that could stand where `word` stands, after `before`.
  func words(_ word: String, before: String) -> [String] {
    do {
      return try shell.session == nil ? atMain(word, before) : atQuestion(word, before)
    } catch {
      // A completion that can't be had is none; the line itself will say what is wrong.
      return []
    }
  }

  private func atMain(_ word: String, _ before: String) throws -> [String] {
    guard before.contains(where: { !$0.isWhitespace }) else {
      // A slash is not needed here, and does no harm.
      let slash = word.hasPrefix("/") ? "/" : ""
      return names(.main).map { slash + $0 }.filter { $0.hasPrefix(word.lowercased()) }
    }
    return try argument(word, before, at: .main)
  }

  private func atQuestion(_ word: String, _ before: String) throws -> [String] {
    if word.hasPrefix("/"), before.allSatisfy(\.isWhitespace) {
      return names(.question).map { "/" + $0 }.filter { $0.hasPrefix(word.lowercased()) }
    }
    if before.trimmingLeading.hasPrefix("/") { return try argument(word, before, at: .question) }
    guard let driver = shell.session, driver.place == .chooseRelationship else { return [] }
    return driver.machine.choosable.compactMap { rest(of: $0.name, after: before.trimmingLeading, word: word) }
  }

  /// What can stand behind the command that `before` begins with.
  private func argument(_ word: String, _ before: String, at scope: CommandScope) throws -> [String] {
    let verb = before.trimmingLeading.prefix { !$0.isWhitespace }
    let typed = String(before.trimmingLeading.dropFirst(verb.count)).trimmingLeading
    let name = verb.hasPrefix("/") ? String(verb.dropFirst()) : String(verb)
    guard !name.isEmpty, case .command(let command) = CommandTable.resolve(name, at: scope, in: shell.allPhrases())
    else { return [] }
    return try candidates(for: command.argument).compactMap { rest(of: $0, after: typed, word: word) }
  }

  private func names(_ scope: CommandScope) -> [String] {
    CommandTable.commands(at: scope).filter(shell.isAllowed).map { CommandTable.name(of: $0, in: shell.phrases) }
  }

  private func candidates(for argument: ArgumentKind) throws -> [String] {
    switch argument {
    case .none, .question: return []
    case .relationship: return try relationshipNames()
    case .programmeOrRelationship:
      let programmes = try shell.questionnaireOfNew().offeredProgrammes
      return programmes.map { $0.shortName(in: shell.phrases.language) } + (try relationshipNames())
    case .whyTopic:
      let level = shell.phrases("command-level")
      return [level] + (try relationshipNames().map { level + " " + $0 })
    case .session: return try shell.workbook.sessions().indices.map { String($0 + 1) }
    case .relationshipAndSession: return try relationshipNames()
    case .relationshipAndQuestion: return try relationshipNames() + blockNames()
    case .words(let keys): return keys.map { shell.phrases($0) }
    case .language: return shell.content.languages.map(\.rawValue)
    case .chapter: return try shell.content.handbook(language: shell.phrases.language).chapters.map(\.title)
    case .command:
      let topics = HelpTopic.allCases.map { $0.name(in: shell.phrases) }
      return names(.main) + names(.question).filter { !names(.main).contains($0) } + topics
        + [shell.phrases("word-everything")]
    }
  }

  /// The blocks' short names, alone and behind each relationship.
  private func blockNames() throws -> [String] {
    let blocks = try shell.questionnaireOfNew().blocks.map { $0.short[shell.phrases.language] }
    return blocks
  }

  private func relationshipNames() throws -> [String] {
    try shell.workbook.relationships().filter { !$0.isArchived }.map(\.name)
  }

  /// What of `name` belongs in the place of `word`, when `typed` stands before it already.
  private func rest(of name: String, after typed: String, word: String) -> String? {
    guard name.hasFoldedPrefix(typed + word) else { return nil }
    return String(name.dropFirst(typed.count))
  }
}

extension String {
  /// Without white space in front.
  fileprivate var trimmingLeading: String { String(drop(while: \.isWhitespace)) }
}
