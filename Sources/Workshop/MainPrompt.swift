import Instrument
import Phrasebook

/// The main prompt: a line is a command.
extension Shell {
  /// Reads one line and does it; null to go on.
  func mainPrompt() throws -> Leaving? {
    let prompt = phrases(isInOwnWorkbook ? "prompt-main" : "prompt-looking-round")
    let request = ReadRequest(prompt: prompt, prefill: mainPrefill, isRemembered: true) { [self] word, before in
      Completion(self).words(word, before: before)
    }
    mainPrefill = nil
    switch console.read(request) {
    case .line(let line):
      lastWasInterrupt = false
      return try mainLine(line)
    case .unreadable:
      lastWasInterrupt = false
      try refuse(phrases("refuse-unreadable"))
      return nil
    case .interrupted: return interrupted()
    case .endOfInput: return leave(.done)
    case .hangup: return .interrupted
    }
  }

  /// Does what a line at the main prompt says.
  func mainLine(_ line: String) throws -> Leaving? {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    // A slash is not needed here, and does no harm.
    guard let typed = words.first.map({ $0.hasPrefix("/") ? String($0.dropFirst()) : $0 }), !typed.isEmpty else {
      return nil
    }
    let offer = offered
    offered = nil
    if words.count == 1, let offer, says("choice-yes", typed) { return try mainLine(offer) }
    if words.count == 1, try FirstWays(self).take(typed) { return nil }
    if words == [AnswerValue.unknown.rawValue] {
      _ = try HelpCommand.run(Arguments([]), in: self)
      return nil
    }
    let numbered = numbered
    self.numbered = nil
    if words.count == 1, let number = Int(typed), let line = numbered?(number) { return try mainLine(line) }
    if ActionsCommand.isNumber(typed) {
      return try mainLine(([phrases("command-actions"), typed] + words.dropFirst()).joined(separator: " "))
    }
    switch CommandTable.resolve(typed, at: .main, in: allPhrases()) {
    case .command(let command):
      mainPrefill = line
      let outcome = try command.run(Arguments(Array(words.dropFirst())), in: self)
      mainPrefill = nil
      if case .leave = outcome { return leave(.done) }
      return nil
    case .several(let names):
      try refuse(phrases("command-several", ["word": typed, "names": names.joined(separator: ", ")]))
    case .unknown where isOfAQuestion(typed):
      let arguments = ["word": typed, "resume": phrases("command-resume"), "ask": phrases("command-ask")]
      try refuse(phrases("only-at-question", arguments))
    case .unknown(let suggestion):
      let meant = suggestion.map { ([$0] + words.dropFirst()).joined(separator: " ") }
      try refuse(unknownSentence(typed, suggestion), offering: meant)
    }
    return nil
  }

  /// Whether a word is a command that works at a question only.
  private func isOfAQuestion(_ typed: String) -> Bool {
    CommandTable.commands(at: .question).contains { command in
      allPhrases().contains { CommandTable.isName(typed.lowercased(), of: command, in: $0) }
    }
  }

  /// Says that a line was not understood, and takes `line` for it if the next one is *ja*.
  func refuse(_ sentence: String, offering line: String?) throws {
    guard let line, console.isInteractive else { return try refuse(sentence) }
    offered = line
    try refuse(sentence + " " + phrases("offer-yes", ["yes": phrases("choice-yes")]))
  }

  func unknownSentence(_ typed: String, _ suggestion: String?) -> String {
    let word = typed.count > 40 ? typed.prefix(40) + "…" : typed
    if let suggestion {
      return phrases("command-did-you-mean", ["word": word, "suggestion": suggestion])
    }
    return phrases("command-unknown", ["word": word, "help": phrases("command-help")])
  }

  /// The first Ctrl-C drops the line, a second one on an empty line leaves.
  func interrupted() -> Leaving? {
    if lastWasInterrupt { return leave(.interrupted) }
    lastWasInterrupt = true
    console.talk(wrapped(phrases("interrupted-once")))
    return nil
  }
}
