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
    if words.count == 1, try FirstWays(self).take(typed) { return nil }
    switch CommandTable.resolve(typed, at: .main, in: allPhrases()) {
    case .command(let command):
      mainPrefill = line
      let outcome = try command.run(Arguments(Array(words.dropFirst())), in: self)
      mainPrefill = nil
      if case .leave = outcome { return leave(.done) }
      return nil
    case .several(let names):
      try refuse(phrases("command-several", ["word": typed, "names": names.joined(separator: ", ")]))
    case .unknown(let suggestion):
      let isAtAQuestion = CommandTable.commands(at: .question).contains { command in
        allPhrases().contains { CommandTable.name(of: command, in: $0) == typed.lowercased() }
      }
      let words = ["word": typed, "resume": phrases("command-resume")]
      try refuse(isAtAQuestion ? phrases("only-at-question", words) : unknownSentence(typed, suggestion))
    }
    return nil
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
