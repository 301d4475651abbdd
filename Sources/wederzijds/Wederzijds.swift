import ArgumentParser

/// The program: without a word behind it, the prompt.
@main
struct Wederzijds: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look honestly at the relationships with your customers and suppliers.",
    usage: """
      wederzijds [--language nl|en] [--data DIR] [WORKBOOK] [COMMAND …]
      wederzijds assess [OPTIONS] [ANSWERS.csv|-]
      wederzijds check [OPTIONS] [FILE …]
      wederzijds backup [WORKBOOK] [--output FILE]
      wederzijds restore BACKUP [WORKBOOK]
      wederzijds doctor [WORKBOOK]
      wederzijds manual
      wederzijds completions bash|zsh|fish
      """,
    discussion: """
      Without a word behind it, the prompt opens with your own workbook. 'wederzijds team.wederzijds' opens that one, \
      and 'wederzijds resume' goes on where you stopped.
      """,
    version: "Wederzijds \(programVersion)",
    subcommands: [
      PromptCommand.self, AssessCommand.self, CheckCommand.self, BackupCommand.self, RestoreCommand.self,
      DoctorCommand.self, ManualCommand.self, CompletionsCommand.self,
    ],
    defaultSubcommand: PromptCommand.self)

  /// Where there is nothing to parse, the prompt opens without the parser: that takes a fifth off the start.
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    guard !needsParser(words) else { return main(commandFirst(words)) }
    do { try PromptCommand.run(words, ContentChoices()) } catch { exit(withError: error) }
  }

  /// Whether there is an option among `words`, or a command other than the prompt's own.
  private static func needsParser(_ words: [String]) -> Bool {
    let commands = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    return words.first.map(commands.contains) == true || words.contains { $0.hasPrefix("-") }
  }

  /// The arguments with the command before the options that every command takes, wherever somebody put it: before a
  /// command that is not named, they would be the prompt's.
  private static func commandFirst(_ arguments: [String]) -> [String] {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName }
    var index = 0
    while index < arguments.count, arguments[index].hasPrefix("--") { index += arguments[index].contains("=") ? 1 : 2 }
    guard index < arguments.count, names.contains(arguments[index]) else { return arguments }
    return [arguments[index]] + arguments[..<index] + arguments[(index + 1)...]
  }
}

/// As `--version` and the first line say it.
let programVersion = "0.1"

/// What a new session and `assess` take when nothing else is named.
let defaultQuestionnaire = "geven-en-nemen"
