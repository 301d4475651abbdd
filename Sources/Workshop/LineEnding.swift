import Terminal

/// What was typed behind a text that stood in the line already, where it is not meant to go on with it: a command with
/// its slash, the bare word of one glued to the text, or the dash that takes the text away.
@MainActor
struct LineEnding {
  let text: String

  /// Null where the line is an answer, or begins with something else than what stood there.
  init?(of line: String, in shell: Shell) {
    guard let driver = shell.session, let standing = driver.lineBeginning else { return nil }
    let shown = typable(standing)
    guard !shown.isEmpty, line.hasPrefix(shown) else { return nil }
    let rest = String(line.dropFirst(shown.count))
    let word = rest.trimmed
    if word.hasPrefix("/"), !word.hasPrefix("//"), LineEnding.isCommand(word, in: shell) {
      text = word
    } else if word == "-", driver.machine.standingText != nil {
      text = word
    } else if word == rest, shell.bareWord(rest) != nil {
      text = word
    } else {
      return nil
    }
  }

  private static func isCommand(_ word: String, in shell: Shell) -> Bool {
    let typed = word.dropFirst().prefix { !$0.isWhitespace }
    guard !typed.isEmpty else { return false }
    switch CommandTable.resolve(String(typed), at: .question, in: shell.allPhrases()) {
    case .command, .several: return true
    case .unknown(let suggestion): return suggestion != nil
    }
  }
}
