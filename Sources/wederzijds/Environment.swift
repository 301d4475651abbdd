import Foundation
import Instrument
import Terminal

/// The value of an environment variable; null when it is not set or empty.
func environment(_ name: String) -> String? {
  guard let value = getenv(name) else { return nil }
  let text = String(cString: value)
  return text.isEmpty ? nil : text
}

/// The language that the environment speaks: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set decides;
/// English where none does.
var environmentLanguage: Language {
  let locale = environment("LC_ALL") ?? environment("LC_MESSAGES") ?? environment("LANG") ?? ""
  return locale.hasPrefix("nl") ? .dutch : .english
}

/// Says one sentence on standard error, with nothing in it that a terminal obeys. Where nobody hears it, nothing happens.
func complain(_ sentence: String) {
  let output = Output.talk(TerminalSettings())
  let text = StyledText(sentence)
  output.writeLine(output.isTerminal ? text.wrapped(width: max(20, min(output.columns, 100))) : text)
}
