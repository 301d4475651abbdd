import ArgumentParser

/// The program: without a word behind it, the prompt.
@main
struct Wederzijds: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look honestly at the relationships with your customers and suppliers.",
    version: "Wederzijds \(programVersion)",
    subcommands: [PromptCommand.self, AssessCommand.self],
    defaultSubcommand: PromptCommand.self)
}

/// As `--version` and the first line say it.
let programVersion = "0.1"

/// What a new session and `assess` take when nothing else is named.
let defaultQuestionnaire = "geven-en-nemen"
