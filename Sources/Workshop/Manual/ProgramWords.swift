import ContentFiles
import Instrument
import Phrasebook

/// How the commands behind the program's name are written in a language, and what of the installed content they name.
@MainActor
struct ProgramWords {
  let phrases: Phrases
  /// The languages that there are words in, by code.
  let languages: [String]
  /// The questionnaires that there are, by id.
  let questionnaires: [String]

  init(_ content: ContentDirectory, _ phrases: Phrases) {
    self.phrases = phrases
    languages = content.languages.map(\.rawValue)
    questionnaires = content.questionnaireIDs
  }

  /// Every option of any command, each once.
  var allOptions: [ProgramOption] {
    var seen: Set<String> = []
    return (ProgramTable.all.flatMap(\.options) + ProgramTable.shared + ProgramTable.alone).filter {
      seen.insert($0.name).inserted
    }
  }

  /// The words that may stand in a place; none where anything may.
  func choices(_ value: ProgramValue) -> [String] {
    switch value {
    case .choice(let words): words
    case .language: languages
    case .questionnaire: questionnaires
    case .directory, .file, .newFile, .promptWords: []
    }
  }

  /// What stands for a value: `nl|en`, `FILE.csv`.
  func metavariable(_ value: ProgramValue) -> String {
    switch value {
    case .choice, .language: choices(value).joined(separator: "|")
    case .questionnaire: phrases("manual-value-questionnaire")
    case .directory: phrases("manual-value-directory")
    case .file(let kind, _): phrases("manual-value-\(kind)")
    case .newFile: phrases("manual-value-file")
    case .promptWords: phrases("manual-value-command")
    }
  }

  /// `[ANSWERS.csv|-]`, `[FILE …]`
  func metavariable(_ argument: ProgramArgument) -> String {
    let word = metavariable(argument.value) + (argument.isRepeated ? " …" : "")
    return argument.isOptional ? "[\(word)]" : word
  }

  /// `--form full|short`
  func usage(_ option: ProgramOption) -> String {
    "--\(option.name)" + (option.value.map { " " + metavariable($0) } ?? "")
  }

  /// `wederzijds assess [--form full|short] … [ANSWERS.csv|-]`
  func usage(_ command: ProgramCommand) -> String {
    let options = command.options.map { "[\(usage($0))]" }
    let words = ["wederzijds", command.name] + options + command.arguments.map { metavariable($0) }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  func summary(_ command: ProgramCommand) -> String {
    phrases("manual-\(command.name.isEmpty ? "prompt" : command.name)-summary")
  }

  func about(_ command: ProgramCommand) -> String {
    phrases("manual-\(command.name.isEmpty ? "prompt" : command.name)-about")
  }

  func about(_ option: ProgramOption) -> String { phrases("manual-option-\(option.name)") }
}
