import Application
import ArgumentParser
import Foundation
import Workshop

/// `wederzijds manual`: the man page, in roff.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "manual", abstract: "Write the man page.")

  @OptionGroup var shared: SharedOptions

  mutating func run() throws {
    let choices = shared.choices
    let text = try MainActor.assumeIsolated {
      let content = try choices.content()
      let phrases = try choices.phrases(
        in: content, preferring: [choices.chosenLanguage(in: content), environmentLanguage])
      return ManualPage(content, phrases, version: programVersion).text
    }
    try writeOut(text, choices)
  }
}

/// `wederzijds completions bash|zsh|fish`: the script that lets a shell complete.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "Write the script that lets a shell complete.")

  @OptionGroup var shared: SharedOptions

  @Argument(help: "The shell: bash, zsh or fish.")
  var shell: ShellName

  mutating func run() throws {
    let (choices, shell) = (shared.choices, shell)
    let text = try MainActor.assumeIsolated {
      let content = try choices.content()
      let phrases = try choices.phrases(
        in: content, preferring: [choices.chosenLanguage(in: content), environmentLanguage])
      let others = content.languages.filter { $0 != phrases.language }
      let spoken = try [phrases] + others.map { try choices.phrases(in: content, preferring: [$0]) }
      return CompletionScript(content, phrases, spoken: spoken).text(for: shell)
    }
    try writeOut(text, choices)
  }
}

extension ShellName: ExpressibleByArgument {}

/// Writes to standard output; where nobody reads any more nothing is wrong.
private func writeOut(_ text: String, _ choices: ContentChoices) throws {
  signal(SIGPIPE, SIG_IGN)
  signal(SIGXFSZ, SIG_IGN)
  do {
    try Channels.write(Array(text.utf8), to: STDOUT_FILENO)
  } catch Channels.WriteError.closed {
  } catch Channels.WriteError.failed(let errno) {
    let content = try choices.content()
    let phrases = try choices.phrases(in: content, preferring: [environmentLanguage])
    complain(phrases("results-not-written", ["reason": String(cString: strerror(errno))]))
    throw ExitCode(1)
  }
}
