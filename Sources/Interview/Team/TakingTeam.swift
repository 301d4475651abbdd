import Instrument

/// What a team's session takes: who is there, their sheets, and what comes of talking.
extension GuidedSession {
  /// Whether several people answer, each under a seal.
  public var isTeam: Bool { programme.isForTeam }

  /// Which questions are on the sheet.
  public var sheetForm: Form { programme.steps.first { $0.kind == .sheets }?.form ?? .full }

  /// The questions on the sheet, by id, in the order of the sheet.
  public var sheetQuestions: [String] { index.ids(of: sheetForm) }

  /// Whose sheets are not in yet.
  public var sheetsMissing: [TeamMember] { team.filter { !$0.hasAnswered } }

  /// Those who are there: somebody who left may still have a sheet that counts.
  public var present: [TeamMember] { team.filter { !$0.participant.isRemoved } }

  /// Who can answer once more: those whose sheets were shown and who are still there.
  public var raters: [TeamMember] { present.filter { $0.hasAnswered && !$0.isSealed } }

  /// Whose sheet the next line is, unless a letter stands in front of it.
  public var nextSheet: TeamMember? { sheetsMissing.first }

  /// The names that a typed line stands for: as many letters as its number says, or the names themselves. Null when it
  /// is neither.
  public func people(in line: String) -> [String]? {
    guard let count = Int(trimmed(line)) else { return names(in: trimmed(line)) }
    return letters(count.subtractingReportingOverflow(team.count).partialValue)
  }

  /// As `people(in:)`, but a number is of those who come.
  public func newcomers(in line: String) -> [String]? {
    guard let count = Int(trimmed(line)) else { return names(in: trimmed(line)) }
    return letters(count)
  }

  private func letters(_ count: Int) -> [String]? {
    guard count > 0, count <= SheetLetters.limit - team.count else { return nil }
    return SheetLetters.next(count, without: Set(team.map(\.name)))
  }

  /// The names in a line, with commas between them; null where one of them is nobody's, or somebody's who is there.
  private func names(in text: String) -> [String]? {
    let taken = Set(team.map(\.name))
    let names = text.split(separator: ",").map { folded(trimmed(String($0))) }.filter { !$0.isEmpty }
    let isNew = Set(names.map { $0.lowercased() }).isDisjoint(with: taken.map { $0.lowercased() })
    guard !names.isEmpty, isNew, Set(names.map { $0.lowercased() }).count == names.count,
      names.count + team.count <= SheetLetters.limit, names.allSatisfy({ $0.contains(where: \.isLetter) })
    else { return nil }
    return names
  }

  /// Takes who is there; `ids` are new, one for each of `names`.
  mutating func takePeople(_ names: [String], ids: [RecordID]) -> [Effect] {
    guard isTeam, let relationship = session.relationship, names.count == ids.count else {
      return again(.noSuchPlace)
    }
    let changes = zip(names, ids).flatMap { name, id in
      [
        Change.participant(Participant(id: id, name: name)),
        .seal(.closed(session.id, about: relationship, participant: id)),
      ]
    }
    // Who holds up fingers does so in everybody's sight.
    let isInSight = position.answering == .hands
    let opening = isInSight ? [Change.seal(.opened(session.id, about: relationship))] : []
    let messages =
      [Message.teamIs(present.map(\.name) + names)] + (isRevealed && !isInSight ? [.joinedLate(names)] : [])
    guard position.place == .participants else {
      return store(changes + opening, at: position, messages: messages)
    }
    return storeAndGoOn(changes + opening, messages: messages)
  }

  mutating func takeNobody(_ text: String) -> [Effect] {
    guard text.isEmpty else { return again(.refused(.notPeople(text, limit: SheetLetters.limit))) }
    return team.isEmpty ? again(.refused(.empty)) : storeAndGoOn([])
  }

  /// Takes one sheet. What was typed never comes back, not even when it is wrong.
  mutating func takeSheet(_ line: String) -> [Effect] {
    guard let relationship = session.relationship else { return again(.noSuchPlace) }
    if trimmed(line).isEmpty { return goOnWithoutSheets() }
    isToldOfMissing = false
    let sheet: SheetLine
    do { sheet = try SheetLine(line, names: team.map(\.name)) } catch {
      guard case .notAValue(let place) = error else { return again(.noSuchPlace) }
      return again(.refused(.notASheet(place: place, question: sheetQuestions.element(number: place))))
    }
    guard sheet.values.count == sheetQuestions.count else {
      return again(.refused(.sheetLength(count: sheet.values.count, wanted: sheetQuestions.count)))
    }
    guard let member = sheet.name.flatMap({ name in team.first { $0.name == name } }) ?? nextSheet else {
      return again(.refused(.allSheetsIn))
    }
    let answers = zip(sheetQuestions, sheet.values).map { question, value in
      Change.answer(
        Answer(
          session: session.id, relationship: relationship, participant: member.participant.id, question: question,
          value: value))
    }
    let left = sheetsMissing.filter { $0 != member }.map(\.name)
    return store(answers, at: position, messages: [.sheetTaken(member.name, left: left)])
  }

  /// Enter goes on once every sheet is in; before that it says who is missing, and the next one goes on without them.
  private mutating func goOnWithoutSheets() -> [Effect] {
    let missing = sheetsMissing.map(\.name)
    if team.count == missing.count { return again(.refused(.noSheetYet)) }
    if missing.isEmpty || isToldOfMissing {
      isToldOfMissing = false
      return storeAndGoOn([])
    }
    isToldOfMissing = true
    return again(.sheetsMissing(missing))
  }

  /// Goes to where the answers are shown; of who is missing it is said first, and the next time it goes without them.
  mutating func goToReveal() -> [Effect] {
    guard places.contains(.reveal), session.relationship != nil else { return again(.noSuchPlace) }
    let missing = sheetsMissing.map(\.name)
    if team.count == missing.count { return again(.refused(.noSheetYet)) }
    if !missing.isEmpty, !isToldOfMissing {
      isToldOfMissing = true
      return again(.sheetsMissing(missing))
    }
    isToldOfMissing = false
    return handle(.goTo(.reveal))
  }

  /// Opens the first round for all who are under a seal.
  mutating func takeReveal(_ text: String) -> [Effect] {
    guard text.isEmpty else { return again(.refused(.notAChoice(text, count: 0))) }
    guard let relationship = session.relationship else { return again(.noSuchPlace) }
    if isRevealed, !hasSealedAnswers { return storeAndGoOn([]) }
    return storeAndGoOn([.seal(.opened(session.id, about: relationship))])
  }

  /// Takes what comes of talking about a question: a value with its example for the whole team, or everybody's second
  /// answer in the order of the sheets; Enter leaves it as it is.
  mutating func takeDiscussion(_ text: String, question: String) -> [Effect] {
    guard let relationship = session.relationship else { return again(.noSuchPlace) }
    if text.isEmpty { return storeAndGoOn([]) }
    let raters = self.raters
    let marks = text.filter { !$0.isWhitespace }
    if raters.count > 1, marks.count == raters.count, marks.allSatisfy({ AnswerValue(rawValue: String($0)) != nil }) {
      let answers = zip(raters, marks).compactMap { rater, mark -> Change? in
        guard let value = AnswerValue(rawValue: String(mark)) else { return nil }
        return .answer(
          Answer(
            session: session.id, relationship: relationship, participant: rater.participant.id, question: question,
            round: 2, value: value))
      }
      return store(answers, at: position, messages: [.secondRound(question)])
    }
    let words = text.split(maxSplits: 1, omittingEmptySubsequences: true, whereSeparator: \.isWhitespace)
    guard let value = words.first.flatMap({ AnswerValue(rawValue: String($0)) }) else {
      return again(.refused(.notAgreed(text, raters: raters.count)), prefill: text)
    }
    let agreed = AgreedValue(
      session: session.id, relationship: relationship, side: .ours, question: question, value: value,
      example: words.count > 1 ? trimmed(String(words[1])) : nil)
    return storeAndGoOn([.agreedValue(agreed)], messages: [.agreed(agreed)], typed: text)
  }

  /// Takes it that a team talked about the question and stays of two minds: that is an outcome too.
  mutating func takeTwoMinds(_ note: String, typed: String) -> [Effect] {
    guard case .discussion(let question) = position.place, let relationship = session.relationship else {
      return again(.noSuchPlace)
    }
    if let refusal = refusal(of: trimmed(note)) { return again(.refused(refusal), prefill: typed) }
    let agreed = AgreedValue(
      session: session.id, relationship: relationship, side: .ours, question: question, value: nil,
      example: trimmed(note).isEmpty ? nil : trimmed(note))
    return storeAndGoOn([.agreedValue(agreed)], messages: [.agreed(agreed)], typed: typed)
  }
}
