import Instrument

/// How a session answers events.
extension GuidedSession {
  /// What to do first: tell where we are, and ask.
  public func begin() -> [Effect] {
    if hasPassedChoice {
      return announcement(from: places.first, to: position.place) + [.ask(position.place, prefill: nil)]
    }
    guard visit == nil, let step = step(of: position.place), position.place != places.first else {
      return announcement(from: nil, to: position.place) + [.ask(position.place, prefill: nil)]
    }
    return [.say(.stepGoesOn(step)), .ask(position.place, prefill: nil)]
  }

  /// Takes an event and says what is to be done. An event that does not fit the place changes nothing.
  public mutating func handle(_ event: Event) -> [Effect] {
    switch event {
    case .stored: return settle()
    case .notStored: return giveBack()
    case .back:
      guard let previous = previous(before: position.place) else { return again(.nothingBefore) }
      return back(to: previous)
    case .forward: return forward()
    case .goTo(let place):
      guard places.contains(place), place != .finished, relationship != nil, !place.isPrivate,
        !position.place.isPrivate
      else { return again(.noSuchPlace) }
      // Who mends an answer at the result goes on reading there.
      if position.place == .result, place != .result { return move(to: place, returningTo: .result) }
      return move(to: place)
    case .agenda(let change): return visit == nil ? self.change(change) : again(.noSuchPlace)
    case .skip: return skip()
    case .showed(let steps): return showed(steps)
    case .line(let line, let newID): return take(line, newID: newID)
    case .choose(let index, let newID): return choose(index, newID: newID)
    case .entry(let text, let kind, let worth, let typed, let newID):
      return takeEntry(text, kind: kind, worth: worth, typed: typed, newID: newID)
    case .day(let day, let typed): return take(day, typed: typed)
    case .people(let names, let ids): return takePeople(names, ids: ids)
    case .reveal: return goToReveal()
    case .ofTwoMinds(let note, let typed): return takeTwoMinds(note, typed: typed)
    case .refused(let refusal): return again(.refused(refusal))
    case .keep(let numbers, let typed, let newIDs): return keep(numbers, typed: typed, newIDs: newIDs)
    }
  }

  /// What was stored becomes so; then the next place is asked.
  private mutating func settle() -> [Effect] {
    guard let pending else { return [] }
    let (from, repeated) = (position.place, position.again)
    for change in pending.changes { apply(change) }
    position = pending.position
    if pending.storesSession { isSessionNew = false }
    self.pending = nil
    var effects: [Effect] = pending.changes.contains(where: \.opensSeal) ? [.readAgain] : []
    effects += pending.messages.map { .say($0) }
    if position.place == .finished { return effects + [.say(visit == nil ? .finished : .visitOver)] }
    if repeated != nil, position.again == nil, let step = step(of: position.place), !effects.hasNewStep {
      effects.append(.say(.stepGoesOn(step)))
    } else if from != position.place, !effects.hasNewStep {
      effects += announcement(from: from, to: position.place)
    }
    return effects + [.ask(position.place, prefill: nil)]
  }

  /// Asks to store `changes`, and to stand at `position` then.
  mutating func store(
    _ changes: [Change], at position: Position, messages: [Message] = [], typed: String? = nil
  ) -> [Effect] {
    if visit != nil { return storeOnVisit(changes, at: position, messages: messages, typed: typed) }
    var changes = changes
    let position = arrived(position)
    // Of a session in which nothing was said nothing is kept, not even where it stands.
    let isKept = !isSessionNew || !changes.isEmpty || position.draftName != nil
    if position.place == .finished {
      var closed = session
      for case .session(let changed) in changes { closed = changed }
      closed.state = .closed
      changes.append(.session(closed))
    }
    let storesSession = isSessionNew && isKept
    let holdsSession = changes.contains { if case .session = $0 { true } else { false } }
    if storesSession, !holdsSession { changes.insert(.session(session), at: 0) }
    pending = Pending(
      changes: changes, storesSession: storesSession, position: position, messages: messages, typed: typed)
    return [.store(isKept ? changes : [], position)]
  }

  /// On a visit the session is only stored where it is new and something is said that belongs in one.
  private mutating func storeOnVisit(
    _ changes: [Change], at position: Position, messages: [Message], typed: String?
  ) -> [Effect] {
    var stored = changes.filter { change in
      if case .session = change { false } else { true }
    }
    let isInSession = stored.contains { change in
      if case .relationship = change { false } else { true }
    }
    if isSessionNew, isInSession { stored.insert(.session(session), at: 0) }
    pending = Pending(
      changes: changes, storesSession: isSessionNew && isInSession, position: position, messages: messages,
      typed: typed)
    return [.store(stored, position)]
  }

  /// Stores `changes` and goes on to the next place, which may follow from them.
  mutating func storeAndGoOn(
    _ changes: [Change], from position: Position? = nil, messages: [Message] = [], typed: String? = nil
  ) -> [Effect] {
    var ahead = self
    for change in changes { ahead.apply(change) }
    var start = position ?? self.position
    let next = ahead.next(after: start.place, at: start)
    if let back = start.returnTo, ahead.places.contains(back), !ahead.isRepeating(at: next) {
      (start.place, start.returnTo, start.again) = (back, nil, nil)
      return store(changes, at: start, messages: messages, typed: typed)
    }
    return store(changes, at: next, messages: messages, typed: typed)
  }

  /// Whether the position is still in the step that is done once more.
  private func isRepeating(at position: Position) -> Bool {
    guard let again = position.again else { return false }
    let number = plan(at: position).firstIndex { $0.contains(position.place) }
    return number.map { agenda(at: position)[$0].index } == again
  }

  /// Goes back; from the beginning of a step that is done once more to where that was asked for.
  private mutating func back(to place: Place) -> [Effect] {
    guard position.again != nil, let back = position.returnTo else { return move(to: place) }
    var target = position
    target.place = place
    if isRepeating(at: target) { return store([], at: target) }
    return move(to: back)
  }

  /// To where one had come before going back; where there is something to read only, on from there.
  private mutating func forward() -> [Effect] {
    let places = places
    guard let here = places.firstIndex(of: position.place) else { return again(.nothingAhead) }
    if let furthest = position.furthest, let there = places.firstIndex(of: furthest), there > here {
      return move(to: furthest)
    }
    switch position.place {
    case .words, .result, .spread: return storeAndGoOn([])
    default: return again(.nothingAhead)
    }
  }

  private mutating func move(to place: Place, returningTo back: Place? = nil) -> [Effect] {
    var target = position
    let places = places
    if let here = places.firstIndex(of: position.place), let there = places.firstIndex(of: place), there < here,
      here > target.furthest.flatMap(places.firstIndex) ?? -1
    {
      target.furthest = position.place
    }
    target.place = place
    (target.returnTo, target.again) = (back, nil)
    return store([], at: target)
  }

  func again(_ message: Message, prefill: String? = nil) -> [Effect] {
    [.say(message), .ask(position.place, prefill: prefill)]
  }

  private mutating func skip() -> [Effect] {
    switch position.place {
    case .chooseRelationship where relationship == nil, .relationshipRole where relationship == nil:
      return again(.cannotSkip)
    case .handover(let person): return passOver(person)
    case .blind: return again(.refused(.notAHiddenValue))
    default: return storeAndGoOn([])
    }
  }

  /// The steps on screen are stored as they were shown; the place stays.
  private mutating func showed(_ steps: [ShownStep]) -> [Effect] {
    guard position.place == .result, steps != shownSteps else { return [] }
    var ahead = position
    ahead.shownSteps = steps.map(\.step)
    let effects = store(steps.map { .shownStep($0) }, at: ahead)
    pending?.isShowing = true
    return effects
  }

  /// Nothing was stored: the place stays, and the line is given back.
  private mutating func giveBack() -> [Effect] {
    guard let pending else { return [] }
    self.pending = nil
    if pending.isShowing {
      for change in pending.changes { apply(change) }
      position = pending.position
    }
    return [.ask(position.place, prefill: pending.typed)]
  }

  /// What is said on the way from one place to another, going forward into a new step or block.
  private func announcement(from: Place?, to: Place) -> [Effect] {
    // One more action belongs to the step that is on screen.
    guard let step = step(of: to), !(from == .actionOwner && to == .action) else { return [] }
    let all = places
    if let from, let old = all.firstIndex(of: from), let new = all.firstIndex(of: to), new < old { return [] }
    var effects: [Effect] = []
    if visit == nil, from.flatMap({ self.step(of: $0) }) != step {
      // Where the weakest block has nothing left to ask, its words would promise too much.
      effects.append(.say(to == .goDeeper ? .stepGoesOn(step) : .stepBegins(step)))
    }
    if let block = block(of: to), from.flatMap({ self.blockOnScreen(at: $0) }) != block {
      let isKnown = questionnaire.blocks[block].questions.contains { answer(to: $0.id) != nil }
      effects.append(.say(isKnown ? .blockGoesOn(block) : .blockBegins(block)))
    }
    return effects
  }

  /// The block whose questions are on screen at a place: that of the question, or of the example for it.
  private func blockOnScreen(at place: Place) -> Int? {
    if case .example(let id) = place { return index.block(of: id) }
    return block(of: place)
  }

  /// The block (0 is the first) of the question that `place` asks; null where it asks none.
  public func block(of place: Place) -> Int? {
    guard case .question(let id) = place else { return nil }
    return index.block(of: id)
  }
}

extension [Effect] {
  /// Whether the words of a step are said among them.
  fileprivate var hasNewStep: Bool {
    contains { if case .say(.stepBegins) = $0 { true } else { false } }
  }
}

extension Change {
  /// Whether it lets sealed answers be seen.
  fileprivate var opensSeal: Bool {
    if case .seal(let seal) = self { seal.isOpen } else { false }
  }
}
