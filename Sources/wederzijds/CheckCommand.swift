import Application
import ArgumentParser
import ContentFiles
import Foundation
import Instrument
import Terminal

/// `wederzijds check`: what is wrong in questionnaires, next steps and phrases.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check questionnaires, next steps and phrases.")

  @OptionGroup var shared: SharedOptions

  @Option(help: "How the findings are written: text or json.")
  var format = CheckOptions.Format.text

  @Argument(help: "Questionnaires or next steps (.yaml), or phrases (.ftl); without any, all of the content.")
  var files: [String] = []

  mutating func run() throws {
    _ = prepareLocale()
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    let choices = shared.choices
    let content = try choices.content()
    let language = try choices.chosenLanguage(in: content) ?? environmentLanguage
    let options = CheckOptions(files: files, format: format, language: language)
    let code = CheckJob(options, content: ContentDirectory(path: fromHere(content.path))).run()
    if code != .done { throw ArgumentParser.ExitCode(code.rawValue) }
  }

  /// A path as somebody would type it who is in the working directory; empty for that directory itself.
  private func fromHere(_ path: String) -> String {
    let here = FileManager.default.currentDirectoryPath
    if path == here || path == "." { return "" }
    let prefix = [here + "/", "./"].first(where: path.hasPrefix) ?? ""
    return String(path.dropFirst(prefix.count))
  }
}

extension CheckOptions.Format: ExpressibleByArgument {}
