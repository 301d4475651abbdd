import Application
import ArgumentParser
import ContentFiles
import Foundation
import Instrument
import Terminal

/// `wederzijds assess`: answers from a CSV file, assessments as text or JSON.
struct AssessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess", abstract: "Assess the relationships in a file of answers.")

  @OptionGroup var shared: SharedOptions

  @Option(help: "The questionnaire's id.")
  var questionnaire = defaultQuestionnaire

  @Option(help: "Which questions count: full or short.")
  var form = Form.full

  @Flag(help: "Count a 2 or a 3 without an example as a 1.")
  var strict = false

  @Option(help: "How the assessments are written: text or json.")
  var format = AssessOptions.Format.text

  @Argument(help: "The CSV file, or - for standard input.")
  var answers: String?

  mutating func run() throws {
    _ = prepareLocale()
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    let choices = shared.choices
    let content = try choices.content()
    let source: AssessOptions.Source =
      switch answers {
      case nil: .notGiven
      case "-"?: .standardInput
      case let path?: .file(path)
      }
    let screen = Output.results(TerminalSettings(environment: environment))
    var options = AssessOptions(
      questionnaire: questionnaire, form: form, isStrict: strict, format: format, source: source,
      language: try choices.chosenLanguage(in: content) ?? environmentLanguage)
    // As wide as the terminal, as far as that reads well; a file or a pipe has no width.
    if screen.isTerminal { options.width = max(40, min(screen.columns, 100)) }
    let code = AssessJob(options, content: content).run()
    if code != .done { throw ArgumentParser.ExitCode(code.rawValue) }
  }
}

extension Form: ExpressibleByArgument {}
extension AssessOptions.Format: ExpressibleByArgument {}
