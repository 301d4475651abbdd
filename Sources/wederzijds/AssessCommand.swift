import Application
import ArgumentParser
import ContentFiles
import Foundation
import Instrument

/// `wederzijds assess`: answers from a CSV file, assessments as text or JSON.
struct AssessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess", abstract: "Assess the relationships in a file of answers.")

  @Option(help: "The questionnaire's id.")
  var questionnaire = "geven-en-nemen"

  @Option(help: "Which questions count: full or short.")
  var form = Form.full

  @Flag(help: "Count a 2 or a 3 without an example as a 1.")
  var strict = false

  @Option(help: "How the assessments are written: text or json.")
  var format = AssessOptions.Format.text

  @Option(help: "The language: nl or en.")
  var language: String?

  @Option(help: "The directory with Questionnaires and Content.")
  var data: String

  @Argument(help: "The CSV file, or - for standard input.")
  var answers: String?

  mutating func run() throws {
    signal(SIGPIPE, SIG_IGN)
    let source: AssessOptions.Source =
      switch answers {
      case nil: .notGiven
      case "-"?: .standardInput
      case let path?: .file(path)
      }
    let options = AssessOptions(
      questionnaire: questionnaire, form: form, isStrict: strict, format: format, source: source,
      language: Language(rawValue: language ?? "en"))
    let code = AssessJob(options, content: ContentDirectory(path: data)).run()
    if code != .done { throw ArgumentParser.ExitCode(code.rawValue) }
  }
}

extension Form: ExpressibleByArgument {}
extension AssessOptions.Format: ExpressibleByArgument {}
