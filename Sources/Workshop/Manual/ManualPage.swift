import ContentFiles
import Phrasebook

/// The man page of the program, wederzijds(1), from the same tables as the prompt and the completions.
@MainActor
public struct ManualPage {
  private let words: ProgramWords
  private let version: String
  private var phrases: Phrases { words.phrases }

  /// - Parameter version: the program's.
  public init(_ content: ContentDirectory, _ phrases: Phrases, version: String) {
    words = ProgramWords(content, phrases)
    self.version = version
  }

  /// The page in roff.
  public var text: String {
    var page = Roff(title: "WEDERZIJDS", section: 1, source: "Wederzijds \(version)")
    page.section(phrases("manual-section-name"))
    page.paragraph("wederzijds - " + phrases("manual-summary"))
    page.section(phrases("manual-section-synopsis"))
    for command in ProgramTable.all { page.typed(words.usage(command)) }
    page.section(phrases("manual-section-description"))
    page.paragraph(phrases("manual-description"))
    addCommands(to: &page)
    addPrompt(to: &page)
    addSurroundings(to: &page)
    return page.text
  }

  private func addCommands(to page: inout Roff) {
    page.section(phrases("manual-section-commands"))
    for command in ProgramTable.all where !command.name.isEmpty {
      page.subsection(words.usage(ProgramCommand(command.name, arguments: command.arguments)))
      page.paragraph(sentence(words.summary(command)) + " " + words.about(command))
      for option in command.options { page.term(words.usage(option), words.about(option)) }
    }
    page.section(phrases("manual-section-options"))
    for option in ProgramTable.shared + ProgramTable.alone { page.term(words.usage(option), words.about(option)) }
  }

  /// The commands of the prompt, where each can be given.
  private func addPrompt(to page: inout Roff) {
    page.section(phrases("manual-section-prompt"))
    page.paragraph(phrases("manual-prompt-about"))
    for (scope, slash) in [(CommandScope.main, ""), (.question, "/")] {
      page.subsection(phrases(scope == .main ? "manual-section-main" : "manual-section-question"))
      for command in CommandTable.commands(at: scope) {
        let usage = slash + phrases("command-\(command.id)-usage")
        // What can be given in both places is told of once.
        let isTold = scope == .question && command.scopes.contains(.main)
        let about = isTold ? "" : " " + phrases("command-\(command.id)-help")
        page.term(usage, sentence(phrases("command-\(command.id)-summary")) + about)
      }
    }
  }

  /// `one line` as a sentence of its own.
  private func sentence(_ line: String) -> String { line.prefix(1).uppercased() + line.dropFirst() + "." }

  private func addSurroundings(to page: inout Roff) {
    page.section(phrases("manual-section-files"))
    page.term("~/.local/share/wederzijds/workbook.wederzijds", phrases("manual-file-workbook"))
    page.term("~/.local/state/wederzijds/history", phrases("manual-file-history"))
    page.section(phrases("manual-section-environment"))
    for (names, key) in Self.environment { page.term(names, phrases("manual-environment-\(key)")) }
    page.section(phrases("manual-section-exit"))
    for code in ["0", "1", "64", "65", "130"] { page.term(code, phrases("manual-exit-\(code)")) }
    page.section(phrases("manual-section-examples"))
    for (line, key) in Self.examples { page.term(line, phrases("manual-example-\(key)")) }
    page.section(phrases("manual-section-more"))
    page.paragraph(phrases("manual-more"))
  }

  private static let environment = [
    ("LC_ALL, LC_MESSAGES, LANG", "language"), ("WEDERZIJDS_DATA", "data"), ("XDG_DATA_HOME, XDG_STATE_HOME", "xdg"),
    ("VISUAL, EDITOR", "editor"), ("NO_COLOR, TERM", "terminal"),
  ]

  private static let examples = [
    ("wederzijds", "prompt"), ("wederzijds team.wederzijds", "workbook"),
    ("wederzijds assess --form short answers.csv", "assess"), ("wederzijds backup team.wederzijds", "backup"),
  ]
}
