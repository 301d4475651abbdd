import Instrument
import Phrasebook

/// Changes the language, also in the middle of a session: `taal en`.
enum LanguageCommand: Command {
  static let id = "language"
  static let scopes: Set<CommandScope> = [.main, .question]
  static let argument = ArgumentKind.language

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    let typed = arguments.text.lowercased()
    let languages = shell.content.languages
    let known = try languages.map { try shell.content.phrases(language: $0) }
    guard
      let chosen = known.first(where: { phrases in
        let names = shell.allPhrases().map { $0("language-\(phrases.language)").lowercased() }
        return phrases.language.rawValue == typed || names.contains(typed)
      })
    else {
      let names = languages.map(\.rawValue).joined(separator: ", ")
      try shell.refuse(
        shell.phrases("language-which", ["names": names, "language": shell.phrases("command-language")]))
      return .stay
    }
    try shell.workbook.append(
      [.setting(name: "language", value: chosen.language.rawValue)], ids: [shell.surroundings.newID()],
      at: shell.surroundings.now())
    shell.speak(chosen)
    shell.console.talk(shell.wrapped(chosen("language-now")))
    try shell.session?.askAgain()
    return .stay
  }
}
