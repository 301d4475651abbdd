import Phrasebook

/// Where a command can be given.
enum CommandScope: Sendable { case main, question }

/// What a command leads to.
enum CommandOutcome {
  /// What was asked stays asked.
  case stay
  /// A session was entered, or left; the right prompt follows.
  case turned
  /// The program is left.
  case leave
}

/// The words behind a command.
struct Arguments {
  let words: [String]
  init(_ words: [String]) { self.words = words }
  var text: String { words.joined(separator: " ") }
  var isEmpty: Bool { words.isEmpty }
}

/// What may stand behind a command; completion follows it.
enum ArgumentKind: Sendable {
  case none, relationship, whyTopic, language, command, question, session, chapter
  /// A programme's short name, or a relationship.
  case programmeOrRelationship
  /// A relationship, and behind it one of its sessions.
  case relationshipAndSession
  /// A relationship, and behind it a question's number or a block.
  case relationshipAndQuestion
  /// One of the words that stand in the phrases under these keys.
  case words([String])
}

/// A command of the prompt. Its words stand in the phrases: `command-ID` is its name, `command-ID-usage` how it is
/// typed, `command-ID-summary` one line for the list, `command-ID-help` the rest.
@MainActor
protocol Command {
  static var id: String { get }
  /// Where it can be given.
  static var scopes: Set<CommandScope> { get }
  static var argument: ArgumentKind { get }
  /// Whether its bare name works at a closed question, without the slash.
  static var isBareWord: Bool { get }
  /// Whether there it may have words behind it too.
  static var takesBareArguments: Bool { get }
  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome
}

extension Command {
  static var argument: ArgumentKind { .none }
  static var isBareWord: Bool { false }
  static var takesBareArguments: Bool { false }
}

/// The one table that typing, help and completion come from.
@MainActor
enum CommandTable {
  /// In the order of the list that help shows, under a heading each: the phrase `help-group-ID`.
  static let groups: [(id: String, commands: [any Command.Type])] = [
    (
      "asking",
      [
        StartCommand.self, ResumeCommand.self, BackCommand.self, SkipCommand.self, GotoCommand.self,
        MissingCommand.self, WhyCommand.self, ExampleCommand.self, EditorCommand.self, AgendaCommand.self,
        TimerCommand.self,
      ]
    ),
    (
      "reading",
      [
        LevelCommand.self, StepsCommand.self, MapCommand.self, CompareCommand.self, RelationsCommand.self,
        SessionsCommand.self,
      ]
    ),
    (
      "noting",
      [
        RelationCommand.self, GetCommand.self, GiveCommand.self, TargetCommand.self, WarmthCommand.self,
        OwnFactorsCommand.self, ActionsCommand.self, ActionCommand.self, ParkCommand.self,
      ]
    ),
    (
      "team",
      [
        ParticipantsCommand.self, RevealCommand.self, SpreadCommand.self, RoundCommand.self, AgreeCommand.self,
      ]
    ),
    ("mending", [AskCommand.self, UndoCommand.self, RedoCommand.self, ForgetCommand.self]),
    (
      "program",
      [
        HandbookCommand.self, OwnCommand.self, ExportCommand.self, LanguageCommand.self, HelpCommand.self,
        StopCommand.self,
      ]
    ),
  ]

  /// Those that help tells about first, each with what it does.
  static func neededFirst(at scope: CommandScope) -> [any Command.Type] {
    switch scope {
    case .main:
      [
        StartCommand.self, ResumeCommand.self, LevelCommand.self, RelationsCommand.self, ActionsCommand.self,
        StopCommand.self,
      ]
    case .question: [BackCommand.self, SkipCommand.self, WhyCommand.self, MissingCommand.self, StopCommand.self]
    }
  }

  static let all: [any Command.Type] = groups.flatMap(\.commands)

  /// Whether it works for somebody who answers alone while the keyboard is passed on: it shows nothing, and goes nowhere,
  /// that belongs to anybody else.
  static func isForOneAlone(_ command: any Command.Type) -> Bool {
    let ids = [BackCommand.id, SkipCommand.id, WhyCommand.id, ExampleCommand.id, HelpCommand.id, StopCommand.id]
    return ids.contains(command.id)
  }

  static func commands(at scope: CommandScope) -> [any Command.Type] { all.filter { $0.scopes.contains(scope) } }

  /// What a typed word stands for.
  enum Resolution {
    case command(any Command.Type)
    /// It is the beginning of several names.
    case several([String])
    /// No command; `suggestion` is the name that looks most like it.
    case unknown(suggestion: String?)
  }

  /// Finds the command that `word` names: in full in any language, else by a beginning that only one command of a
  /// language has, the language now spoken first.
  static func resolve(_ word: String, at scope: CommandScope, in languages: [Phrases]) -> Resolution {
    let word = word.lowercased()
    let commands = commands(at: scope)
    for phrases in languages {
      if let exact = commands.first(where: { isName(word, of: $0, in: phrases) }) { return .command(exact) }
    }
    for phrases in languages {
      let matches = commands.filter { name(of: $0, in: phrases).hasPrefix(word) }
      if matches.count == 1 { return .command(matches[0]) }
      if matches.count > 1 { return .several(matches.map { name(of: $0, in: phrases) }) }
    }
    return .unknown(suggestion: suggestion(for: word, amongst: commands, in: languages))
  }

  static func name(of command: any Command.Type, in phrases: Phrases) -> String { phrases("command-\(command.id)") }

  /// Whether a command is called `word`, or has that as another name.
  static func isName(_ word: String, of command: any Command.Type, in phrases: Phrases) -> Bool {
    if name(of: command, in: phrases) == word { return true }
    let key = "command-\(command.id)-also"
    return phrases.has(key) && phrases(key).split(separator: " ").contains { $0 == word }
  }

  /// The name that was probably meant: what else people call it, or else the one that looks most like it.
  private static func suggestion(
    for word: String, amongst commands: [any Command.Type], in languages: [Phrases]
  ) -> String? {
    for phrases in languages {
      let isMeant = { (command: any Command.Type) in
        let key = "command-\(command.id)-otherwise"
        return phrases.has(key) && phrases(key).split(separator: " ").contains { $0 == word }
      }
      if let meant = commands.first(where: isMeant) { return name(of: meant, in: phrases) }
    }
    let names = languages.flatMap { phrases in commands.map { name(of: $0, in: phrases) } }
    return closest(to: word, amongst: names)
  }
}

extension Shell {
  /// Whether a command works where the session stands.
  func isAllowed(_ command: any Command.Type) -> Bool {
    session?.place.isPrivate != true || CommandTable.isForOneAlone(command)
  }
}
