import Instrument

/// How a typed line becomes an answer, place by place.
extension GuidedSession {
  mutating func take(_ line: String, newID: RecordID) -> [Effect] {
    let text = isName ? folded(trimmed(line)) : trimmed(line)
    if let refusal = refusal(of: text) { return again(.refused(refusal), prefill: prefill(line, for: refusal)) }
    if text == AnswerValue.noOccasion.rawValue, let effects = takeAwayText() { return effects }
    // Who does not know leaves a text as it is.
    if isFreeText, text == AnswerValue.unknown.rawValue { return storeAndGoOn([]) }
    if text == GuidedSession.keepSign, let earlierText { return take(earlierText, newID: newID) }
    switch position.place {
    case .chooseRelationship: return takeRelationshipName(text)
    case .relationshipRole, .gutFeeling, .goDeeper, .targetLevel, .trend, .tender, .actionReview:
      if text.isEmpty { return keepOrRefuse() }
      if text == AnswerValue.unknown.rawValue, let (topic, subject) = topicOfChoice {
        return takeUnknown(topic, subject)
      }
      return again(.refused(.notAChoice(text, count: choiceCount)))
    case .relationshipName: return takeNewName(text)
    case .relationshipSince: return takeDetail(text) { $0.since = text }
    case .ourPeople: return takeDetail(text) { $0.ourPeople = text }
    case .theirPeople: return takeDetail(text) { $0.theirPeople = text }
    case .holder: return takeDetail(text) { $0.holder = text }
    case .question(let id): return takeValue(text, question: id)
    case .example(let id): return takeExample(text, question: id)
    case .exchange: return takeEntry(text, kind: nil, worth: nil, typed: text, newID: newID)
    case .story: return takeStatement(.story, text)
    case .successFactors: return takeStatement(.successFactors, text, isAboutPerson: true)
    case .relationshipsToDeepen: return takeStatement(.relationshipsToDeepen, text, isAboutPerson: true)
    case .targetReason: return takeStatement(.targetLevel, text, number: statement(.targetLevel)?.number)
    case .otherSide: return takeStatement(.otherSide, text)
    case .action: return takeAction(text, step: nil, newID: newID)
    case .actionDay: return text.isEmpty ? storeAndGoOn([]) : again(.refused(.notADay(text)))
    case .actionOwner: return takeOwner(text)
    case .result: return text.isEmpty ? storeAndGoOn([]) : again(.refused(.notAChoice(text, count: 0)))
    case .words, .spread: return text.isEmpty ? storeAndGoOn([]) : again(.refused(.notAChoice(text, count: 0)))
    case .participants: return takeNobody(text)
    case .answering:
      return text.isEmpty ? take(position.answering ?? .paper) : again(.refused(.notAChoice(text, count: choiceCount)))
    case .ownFactors: return takeFactors(text)
    case .factorDots: return takeDots(text)
    case .sheets: return takeSheet(text)
    case .handover: return text.isEmpty ? storeAndGoOn([]) : again(.refused(.notYetTurn))
    case .blind(let person, let id): return takeBlind(text, of: person, question: id)
    case .hands(let id): return takeHands(text, question: id)
    case .reveal: return takeReveal(text)
    case .discussion(let id): return takeDiscussion(text, question: id)
    case .finished: return []
    }
  }

  /// How many choices the place offers; 0 where it offers none.
  public var choiceCount: Int {
    switch position.place {
    case .chooseRelationship: choosable.count
    case .relationshipRole, .goDeeper, .tender: 2
    case .trend, .actionReview: 3
    case .answering: AnsweringWay.allCases.count
    case .gutFeeling, .targetLevel: questionnaire.levels.count
    case .action: offeredSteps.count
    default: 0
    }
  }

  /// The relationships that can be chosen: those that are not archived, and not that of the part before.
  public var choosable: [Relationship] {
    relationships.filter { !$0.isArchived && $0.id != earlierPart?.relationship }
  }

  /// Takes the choice with this number (0 is the first).
  mutating func choose(_ index: Int, newID: RecordID) -> [Effect] {
    guard index >= 0, index < choiceCount else {
      return again(.refused(.notAChoice(String(index + 1), count: choiceCount)))
    }
    let effects: [Effect] =
      switch position.place {
      case .chooseRelationship: takeRelationship(choosable[index])
      case .relationshipRole: takeRole(Role.allCases[index], newID: newID)
      case .gutFeeling: takeStatement(.gutFeeling, "", number: index + 1)
      case .targetLevel: takeStatement(.targetLevel, "", number: index + 1)
      case .goDeeper: takeStatement(.goDeeper, "", number: index == 0 ? 1 : 0)
      // Warmer, the same, cooler.
      case .trend(let block): takeStatement(.trend, "", subject: block, number: 1 - index)
      case .actionReview(let id): takeState([.done, .open, .dropped][index], ofAction: id)
      case .tender: takeDetail(String(index + 1)) { $0.isTenderRunning = index == 0 }
      case .answering: take(AnsweringWay.allCases[index])
      case .action: takeAction(offeredSteps[index].text, step: offeredSteps[index], newID: newID)
      default: []
      }
    // The number is what is given back: the words of a choice would come back as somebody's own.
    pending?.typed = String(index + 1)
    return effects
  }

  /// What is said at a place where `?` may stand for a choice.
  private var topicOfChoice: (Statement.Topic, subject: String?)? {
    switch position.place {
    case .gutFeeling: (.gutFeeling, nil)
    case .targetLevel: (.targetLevel, nil)
    case .trend(let block): (.trend, block)
    default: nil
    }
  }

  /// Takes `?` for a choice: one that was made before counts no more.
  private mutating func takeUnknown(_ topic: Statement.Topic, _ subject: String?) -> [Effect] {
    let old = statement(topic, subject: subject)
    let new = Statement(
      session: session.id, relationship: session.relationship, participant: participant, topic: topic,
      subject: subject, text: old?.text)
    return storeAndGoOn(new == old ? [] : [.statement(new)], typed: AnswerValue.unknown.rawValue)
  }

  private mutating func keepOrRefuse() -> [Effect] {
    let isAnswered =
      switch position.place {
      case .relationshipRole: relationship != nil
      case .gutFeeling: statement(.gutFeeling) != nil
      case .goDeeper, .targetLevel, .trend, .tender, .actionReview: true
      default: false
      }
    guard isAnswered else { return again(.refused(.empty)) }
    guard visit != nil, position.place == .targetLevel, let target = statement(.targetLevel), target.number != nil,
      target.text != nil
    else { return storeAndGoOn([]) }
    // Who leaves a target as it is leaves its reason too.
    var ahead = position
    ahead.place = .targetReason
    return storeAndGoOn([], from: ahead)
  }

  private mutating func takeValue(_ text: String, question id: String) -> [Effect] {
    guard let relationship = session.relationship else { return again(.noSuchPlace) }
    let old = answer(to: id)
    if text.isEmpty { return old == nil ? again(.refused(.empty)) : storeAndGoOn([]) }
    guard let (value, example) = valueWithExample(text) else { return again(.refused(.notAValue(text))) }
    let answer = Answer(
      session: session.id, relationship: relationship, participant: participant, question: id, value: value,
      example: (value.points ?? 0) >= 2 ? example ?? old?.example : nil)
    return storeAndGoOn(answer == old ? [] : [.answer(answer)], typed: text)
  }

  /// A value, and behind a 2 or a 3 what it is an example of: `2 lunch in Zwolle, in maart`. Null for anything else.
  private func valueWithExample(_ text: String) -> (AnswerValue, String?)? {
    if let value = AnswerValue(rawValue: text) { return (value, nil) }
    guard let value = text.first.flatMap({ AnswerValue(rawValue: String($0)) }), value.points ?? 0 >= 2 else {
      return nil
    }
    let rest = text.dropFirst()
    let example = trimmed(String(rest.drop { $0.isWhitespace || ",.:;–-".contains($0) }))
    guard rest.first.map({ $0.isWhitespace || ",.:;".contains($0) }) == true, example.contains(where: \.isLetter)
    else { return nil }
    return (value, example)
  }

  private mutating func takeExample(_ text: String, question id: String) -> [Effect] {
    guard var answer = answer(to: id), !text.isEmpty, text != answer.example else { return storeAndGoOn([]) }
    answer.example = text
    return storeAndGoOn([.answer(answer)], typed: text)
  }

  /// Takes an entry of the list, or what is said of one by its number; the number alone takes it off.
  mutating func takeEntry(
    _ text: String, kind: ExchangeEntry.Kind?, worth: Int?, typed: String, newID: RecordID
  ) -> [Effect] {
    guard case .exchange(let direction) = position.place, let relationship = session.relationship else {
      return again(.noSuchPlace)
    }
    let text = trimmed(text)
    if let refusal = refusal(of: text) { return again(.refused(refusal), prefill: prefill(typed, for: refusal)) }
    if text.isEmpty { return kind == nil && worth == nil ? storeAndGoOn([]) : again(.refused(.empty), prefill: typed) }
    let listed = entries(direction)
    if let number = Int(text), number >= 1, number <= listed.count {
      var entry = listed[number - 1]
      entry.kind = kind ?? entry.kind
      entry.worth = worth ?? entry.worth
      entry.isRemoved = kind == nil && worth == nil
      let message: Message = entry.isRemoved ? .entryRemoved(entry.text) : .entryNoted(entry)
      return store([.exchange(entry)], at: position, messages: [message], typed: typed)
    }
    let entry = ExchangeEntry(
      id: newID, session: session.id, relationship: relationship, direction: direction, text: text, kind: kind,
      worth: worth)
    return store([.exchange(entry)], at: position, typed: typed)
  }

  private mutating func takeStatement(
    _ topic: Statement.Topic, _ text: String, subject: String? = nil, number: Int? = nil, isAboutPerson: Bool = false
  ) -> [Effect] {
    let old = statement(topic, subject: subject)
    if text.isEmpty, number == nil || number == old?.number { return storeAndGoOn([]) }
    let new = Statement(
      session: session.id, relationship: isAboutPerson ? nil : session.relationship, participant: participant,
      topic: topic, subject: subject, number: number, text: text.isEmpty ? old?.text : text)
    return storeAndGoOn(new == old ? [] : [.statement(new)], typed: text)
  }

  private mutating func takeAction(_ text: String, step: ShownStep?, newID: RecordID) -> [Effect] {
    if text.isEmpty { return storeAndGoOn([]) }
    // One of earlier stays with the session and the relationship that it was taken on in.
    let about = step?.relationship ?? relationship(meantIn: text)
    var new = action ?? Action(id: newID, session: session.id, relationship: about, text: text)
    new.step = step?.step ?? (text == new.text ? new.step : nil)
    new.text = text
    var ahead = position
    ahead.action = new.id
    return storeAndGoOn(new == action ? [] : [.action(new)], from: ahead, typed: text)
  }

  private mutating func takeState(_ state: Action.State, ofAction id: String) -> [Effect] {
    guard var action = reviewed(id) else { return again(.noSuchPlace) }
    let isSame = action.state == state
    action.state = state
    return storeAndGoOn(isSame ? [] : [.action(action)])
  }

  /// The action with this id; null when there is none.
  public func reviewed(_ id: String) -> Action? { actions.first { $0.id.rawValue == id } }

  private mutating func takeOwner(_ text: String) -> [Effect] {
    guard var action, !text.isEmpty, text != action.owner else { return storeAndTakeNextAction([], typed: text) }
    action.owner = text
    return storeAndTakeNextAction([.action(action)], typed: text)
  }

  /// A team may take on several actions, one after the other; everybody else goes on.
  private mutating func storeAndTakeNextAction(_ changes: [Change], typed: String) -> [Effect] {
    guard isTeam, visit == nil, actionsTaken.count < actionLimit else { return storeAndGoOn(changes, typed: typed) }
    var ahead = position
    (ahead.place, ahead.action) = (.action, nil)
    return store(changes, at: ahead, typed: typed)
  }

  /// The actions taken on in this session that are still open, oldest first.
  public var actionsTaken: [Action] { actions.filter { $0.session == session.id && $0.state == .open } }

  /// How many actions a session takes on at most.
  private var actionLimit: Int { programme.steps.first { $0.kind == .action }?.count ?? 3 }

  /// Takes the day of the action.
  mutating func take(_ day: CalendarDay, typed: String) -> [Effect] {
    guard position.place == .actionDay, var action else { return again(.noSuchPlace) }
    let isSame = action.due == day
    action.due = day
    return storeAndGoOn(isSame ? [] : [.action(action)], messages: [.actionTaken(day)], typed: typed)
  }
}
