import Interview

/// Opens the text that is asked for in the person's own editor: `/editor`.
enum EditorCommand: Command {
  static let id = "editor"
  static let scopes: Set<CommandScope> = [.question]
  static let isBareWord = true

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    guard let driver = shell.session else { return .stay }
    guard driver.machine.isFreeText else {
      try shell.refuse(shell.phrases("editor-not-here"))
      return .stay
    }
    guard shell.console.isInteractive else {
      try shell.refuse(shell.phrases("editor-no-terminal"))
      return .stay
    }
    let kept = driver.draft.flatMap { $0.place == driver.place ? $0.text : nil }
    let old = kept ?? driver.prefill ?? driver.machine.standingText ?? ""
    let result = shell.console.edit(old, notes: EditorNotes(driver).lines)
    switch result {
    case .text(let text): try take(text, insteadOf: old, driver)
    case .unchanged: shell.console.talk(shell.wrapped(shell.phrases("editor-unchanged")))
    case .unreadable(let text): try keep(text, because: shell.phrases("editor-unreadable"), driver)
    case .hangup: break
    default: try shell.refuse(EditorNotes(driver).sentence(result))
    }
    return .stay
  }

  private static func take(_ text: String, insteadOf old: String, _ driver: SessionDriver) throws {
    let (shell, limit) = (driver.shell, GuidedSession.textLimit)
    let isList = if case .exchange = driver.place { true } else { false }
    if !isList, text.count > limit {
      let sizes = ["count": String(text.count), "limit": String(limit)]
      return try keep(text, because: shell.phrases("refuse-too-long", sizes), driver)
    }
    // Who leaves nothing standing takes the text away.
    guard text.isEmpty else { return try shell.answer(text, driver) }
    guard !isList, driver.machine.standingText != nil else {
      return shell.console.talk(shell.wrapped(shell.phrases("editor-empty")))
    }
    try shell.answer("-", driver)
  }

  /// Says what is wrong, and how to get the text back that is not taken.
  private static func keep(_ text: String, because sentence: String, _ driver: SessionDriver) throws {
    driver.draft = (driver.place, text)
    let again = driver.shell.phrases("editor-kept", ["editor": driver.shell.phrases("command-editor")])
    try driver.shell.refuse(sentence + " " + again)
  }
}
