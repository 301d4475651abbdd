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
      return move(to: previous)
    case .goTo(let place):
      guard places.contains(place), place != .finished, relationship != nil else { return again(.noSuchPlace) }
      // Who mends an answer at the result goes on reading there.
      if position.place == .result, place != .result { return move(to: place, returningTo: .result) }
      return move(to: place)
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
    let from = position.place
    for change in pending.changes { apply(change) }
    position = pending.position
    if pending.storesSession { isSessionNew = false }
    self.pending = nil
    var effects: [Effect] = pending.changes.contains(where: \.opensSeal) ? [.readAgain] : []
    effects += pending.messages.map { .say($0) }
    if position.place == .finished { return effects + [.say(visit == nil ? .finished : .visitOver)] }
    if from != position.place { effects += announcement(from: from, to: position.place) }
    return effects + [.ask(position.place, prefill: nil)]
  }

  /// Asks to store `changes`, and to stand at `position` then.
  mutating func store(
    _ changes: [Change], at position: Position, messages: [Message] = [], typed: String? = nil
  ) -> [Effect] {
    if visit != nil { return storeOnVisit(changes, at: position, messages: messages, typed: typed) }
    var changes = changes
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
    if let back = start.returnTo, ahead.places.contains(back) {
      (start.place, start.returnTo) = (back, nil)
      return store(changes, at: start, messages: messages, typed: typed)
    }
    return store(changes, at: ahead.next(after: start.place, at: start), messages: messages, typed: typed)
  }

  private mutating func move(to place: Place, returningTo back: Place? = nil) -> [Effect] {
    var target = position
    target.place = place
    target.returnTo = back
    return store([], at: target)
  }

  func again(_ message: Message, prefill: String? = nil) -> [Effect] {
    [.say(message), .ask(position.place, prefill: prefill)]
  }

  private mutating func skip() -> [Effect] {
    switch position.place {
    case .chooseRelationship where relationship == nil, .relationshipRole where relationship == nil:
      return again(.cannotSkip)
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

extension Change {
  /// Whether it lets sealed answers be seen.
  fileprivate var opensSeal: Bool {
    if case .seal(let seal) = self { seal.isOpen } else { false }
  }
}
