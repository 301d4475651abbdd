import Instrument
import Interview
import Phrasebook

/// The prompt at a question: a line is the answer, and a line that starts with a slash is a command.
extension Shell {
  /// Reads one line and hands it to the session; null to go on.
  func sessionPrompt() throws -> Leaving? {
    guard let driver = session else { return nil }
    // A second line that was not taken: the question is shown once more. The result is long, and stands above; so does
    // what has a page of its own.
    if driver.refusals > 1, driver.place != .result, !driver.place.isPrivate { try driver.askAgain() }
    var request = ReadRequest(prompt: QuestionScreen(driver).prompt, prefill: driver.lineBeginning) {
      [self] word, before in Completion(self).words(word, before: before)
    }
    request.isPrefillReplaceable = driver.prefill == nil
    request.isMasked = driver.place == .sheets || driver.place.isPrivate
    switch console.read(request) {
    case .line(let line):
      lastWasInterrupt = false
      return try sessionLine(line, driver)
    case .unreadable:
      lastWasInterrupt = false
      try refuse(phrases("refuse-unreadable"))
      return nil
    case .interrupted: return interrupted()
    case .endOfInput: return leave(.done)
    case .hangup: return .interrupted
    }
  }

  private func sessionLine(_ line: String, _ driver: SessionDriver) throws -> Leaving? {
    if line.trimmed == AnswerValue.unknown.rawValue, driver.place.hasHelpForUnknown {
      return try run(HelpCommand.self, Arguments([]), driver)
    } else if line.hasPrefix("//") {
      try answer(String(line.dropFirst()), driver)
    } else if line.hasPrefix("/") {
      return try sessionCommand(String(line.dropFirst()), driver)
    } else if let (command, arguments) = bareWord(line) {
      if driver.place.isClosed { return try run(command, arguments, driver) }
      guard console.isInteractive, arguments.isEmpty, driver.doubted != line else {
        driver.doubted = nil
        try answer(line, driver)
        return nil
      }
      // Where any text is an answer, a word alone may be one: asked once, and taken when it is typed again.
      driver.doubted = line
      try refuse(phrases("answer-or-command", ["word": line.trimmed]))
      return nil
    } else if console.isInteractive, !driver.place.isClosed, driver.doubted != line, try looksLikeMainCommand(line) {
      driver.doubted = line
      let words = ["word": line.trimmed, "stop": phrases("command-stop")]
      try refuse(phrases("answer-or-main-command", words))
      return nil
    } else {
      try answer(line, driver)
    }
    driver.doubted = nil
    return nil
  }

  /// Whether a line is a command of the main prompt, alone or with a relationship behind it: that is seldom an answer.
  private func looksLikeMainCommand(_ line: String) throws -> Bool {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let word = words.first?.lowercased(), words.count <= 6 else { return false }
    let isCommand = CommandTable.commands(at: .main).contains { command in
      allPhrases().contains { CommandTable.name(of: command, in: $0) == word }
    }
    guard isCommand, words.count > 1 else { return isCommand }
    return match(words.dropFirst().joined(separator: " "), amongst: try workbook.relationships()) != nil
  }

  /// The command that a line without a slash names in full, with what stands behind it; null where it names none.
  func bareWord(_ line: String) -> (command: any Command.Type, arguments: Arguments)? {
    let words = line.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    guard let word = words.first, words.count <= 5 else { return nil }
    let found = CommandTable.commands(at: .question).first { command in
      command.isBareWord && allPhrases().contains { CommandTable.isName(word, of: command, in: $0) }
    }
    guard let found, words.count == 1 || found.takesBareArguments else { return nil }
    return (found, Arguments(Array(words.dropFirst())))
  }

  private func sessionCommand(_ line: String, _ driver: SessionDriver) throws -> Leaving? {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let typed = words.first else {
      try refuse(phrases("command-slash-alone", ["help": phrases("command-help")]))
      return nil
    }
    switch CommandTable.resolve(typed, at: .question, in: allPhrases()) {
    case .command(let command): return try run(command, Arguments(Array(words.dropFirst())), driver)
    case .several(let names):
      let slashed = names.map { "/" + $0 }.joined(separator: ", ")
      try refuse(phrases("command-several", ["word": "/" + typed, "names": slashed]))
    case .unknown(let suggestion): try refuse(notHereSentence(typed, suggestion))
    }
    return nil
  }

  private func notHereSentence(_ typed: String, _ suggestion: String?) -> String {
    if case .command(let command) = CommandTable.resolve(typed, at: .main, in: allPhrases()) {
      let arguments = ["word": CommandTable.name(of: command, in: phrases), "stop": phrases("command-stop")]
      return phrases("command-not-here", arguments)
    }
    return unknownSentence("/" + typed, suggestion.map { "/" + $0 })
  }

  private func run(
    _ command: any Command.Type, _ arguments: Arguments, _ driver: SessionDriver
  ) throws -> Leaving? {
    guard isAllowed(command) else {
      try refuse(phrases("refuse-command-at-keyboard", ["stop": "/" + phrases("command-stop")]))
      return nil
    }
    switch try command.run(arguments, in: self) {
    case .leave: return leave(.done)
    case .stay, .turned: return nil
    }
  }

  /// Takes a line, or a text with more of them, as the answer.
  func answer(_ line: String, _ driver: SessionDriver) throws {
    driver.draft = nil
    if case .exchange = driver.place, let word = ExchangeKindWords(allPhrases()).unknownWord(in: line) {
      let kinds = ExchangeKindWords(allPhrases()).names(in: phrases)
      try refuse(phrases("refuse-kind", ["word": word, "kinds": kinds]))
      return driver.giveBack(line)
    }
    // A list takes a paste of many lines as many entries; it never answers the next question.
    guard case .exchange = driver.place, line.contains(where: \.isNewline) else {
      return try driver.handle(event(for: line, driver))
    }
    let entries = line.split(whereSeparator: \.isNewline).filter { $0.contains { !$0.isWhitespace } }
    for (index, entry) in entries.enumerated() {
      try driver.handle(event(for: String(entry), driver))
      // One that was not taken comes back with those behind it.
      if driver.prefill != nil { return driver.giveBack(entries[index...].joined(separator: "\n")) }
    }
  }

  /// What a typed line is, at the place where it was typed.
  private func event(for line: String, _ driver: SessionDriver) -> Event {
    let text = line.trimmed
    let newID = surroundings.newID()
    if driver.place == .actionDay { return dayEvent(text, driver) }
    if driver.place == .participants, let names = driver.machine.people(in: line) {
      return .people(names, ids: names.map { _ in surroundings.newID() })
    }
    if case .discussion = driver.place, let word = text.split(whereSeparator: \.isWhitespace).first,
      says("word-of-two-minds", String(word))
    {
      return .ofTwoMinds(note: String(text.dropFirst(word.count)), typed: line)
    }
    if case .exchange(let direction) = driver.place {
      if says("word-done-listing", text) { return .line("", newID: newID) }
      if let kept = KeptNumbers(text, direction, driver.machine) {
        return .keep(kept.numbers, typed: line, newIDs: kept.numbers.map { _ in surroundings.newID() })
      }
      let (entry, kind, worth) = ExchangeKindWords(allPhrases()).parts(of: line)
      return .entry(text: entry, kind: kind, worth: worth, typed: line, newID: newID)
    }
    if driver.machine.choiceCount > 0 {
      if let number = Int(text), text.count < 10 { return .choose(number - 1, newID: newID) }
      let words = QuestionScreen(driver).choiceWords(in: allPhrases())
      let exact = words.indices.filter { words[$0].contains(text.lowercased()) }
      let compared = ComparedName(text)
      let alike = {
        words.indices.filter { words[$0].contains { !compared.isEmpty && ComparedName($0).words == compared.words } }
      }
      let begun = {
        words.indices.filter {
          words[$0].contains { text.count >= 4 && ComparedName($0).letters.starts(with: compared.letters) }
        }
      }
      let inside = {
        words.indices.filter {
          words[$0].contains { text.count >= 4 && $0.split(separator: " ").contains { $0 == text.lowercased() } }
        }
      }
      let matches = [exact, alike(), begun(), inside()].first { !$0.isEmpty } ?? []
      if matches.count == 1 { return .choose(matches[0], newID: newID) }
    }
    return .line(line, newID: newID)
  }

  private func dayEvent(_ text: String, _ driver: SessionDriver) -> Event {
    let today = surroundings.today()
    if text.isEmpty { return .day(QuestionScreen(driver).proposedDay, typed: text) }
    let readings = allPhrases().map { DayWords($0).reading(text, today: today) }
    for case .day(let day) in readings { return .day(day, typed: text) }
    switch readings.first(where: { $0 != .unknown }) {
    case .over: return .refused(.dayOver)
    case .noSuchDay: return .refused(.noSuchDay(text))
    case .day, .unknown, nil: return .refused(.notADay(text))
    }
  }
}

extension Shell {
  /// The day, today or later, that `words` name in any language; null where they name none.
  func day(named words: String) -> CalendarDay? {
    for phrases in allPhrases() {
      if case .day(let day) = DayWords(phrases).reading(words, today: surroundings.today()) { return day }
    }
    return nil
  }
}

extension String {
  /// Without white space around it.
  var trimmed: String {
    guard let start = firstIndex(where: { !$0.isWhitespace }), let end = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(self[start...end])
  }
}

extension Place {
  /// Whether a lone `?` can't be an answer here, and so asks for help.
  var hasHelpForUnknown: Bool {
    switch self {
    case .chooseRelationship, .relationshipRole, .relationshipName, .goDeeper, .tender, .actionReview, .actionDay,
      .participants, .words, .reveal, .spread, .result:
      true
    default: false
    }
  }

  /// Whether the answer is one of a few: then the words of the commands work without a slash.
  var isClosed: Bool {
    switch self {
    case .question, .gutFeeling, .goDeeper, .relationshipRole, .targetLevel, .trend, .tender, .actionReview, .result,
      .words, .participants, .answering, .sheets, .handover, .blind, .hands, .reveal, .spread:
      true
    default: false
    }
  }
}
