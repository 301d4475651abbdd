import Instrument

/// How the steps of a session are jumped to, left out, moved, given another time and repeated while it runs. Nothing that
/// was answered is touched by it.
extension GuidedSession {
  /// The longest that a step takes.
  public static let minutesLimit = 240

  mutating func change(_ change: AgendaChange) -> [Effect] {
    if let note = refusal(of: change) { return again(.agenda(note)) }
    var ahead = position
    ahead.agenda = agenda
    switch change {
    case .goTo(let number): return goTo(number, ahead)
    case .leaveOut(let number): return leaveOut(number, ahead)
    case .bringBack(let number):
      ahead.agenda?[number].mark = nil
      return store([], at: ahead, messages: [.agenda(.broughtBack(number))])
    case .minutes(let number, let minutes):
      ahead.agenda?[number].minutes = minutes
      let note = AgendaNote.takes(number, minutes: minutes, before: steps[number].minutes)
      return store([], at: ahead, messages: [.agenda(note)])
    case .move, .moveBefore:
      guard let (from, to) = way(of: change) else { return again(.noSuchPlace) }
      ahead.agenda = moved(from, to: to)
      // Behind which step it stood, by the numbers that they have now.
      let note = AgendaNote.moved(to, behind: to < from ? from : from - 1)
      return store([], at: ahead, messages: [.agenda(note)])
    case .again(let number): return doAgain(number, ahead)
    }
  }

  // MARK: Where to

  private mutating func goTo(_ number: Int, _ ahead: Position) -> [Effect] {
    let (reached, here) = (reachedStep, stepNumber)
    var ahead = ahead
    if ahead.agenda?[number].isLeftOut == true { ahead.agenda?[number].mark = nil }
    for other in agenda.indices where ahead.agenda?[other].isLeftOut == false {
      if number <= other, other <= reached { ahead.agenda?[other].mark = .been }
      if reached < other, other < number, ahead.agenda?[other].mark == nil { ahead.agenda?[other].mark = .passed }
    }
    (ahead.returnTo, ahead.again) = (nil, nil)
    guard let target = entering(number, ahead) else { return again(.agenda(.nothingThere(number))) }
    return store([], at: target, messages: spoken(.wentTo(number, from: here), number))
  }

  private mutating func leaveOut(_ number: Int, _ ahead: Position) -> [Effect] {
    var ahead = ahead
    // From the step that stands it goes on to the next.
    if number == stepNumber, let last = plan(at: position)[number].last { ahead = next(after: last, at: ahead) }
    ahead.agenda?[number].mark = .leftOut
    return store([], at: ahead, messages: [.agenda(.leftOut(number))])
  }

  private mutating func doAgain(_ number: Int, _ ahead: Position) -> [Effect] {
    var ahead = ahead
    let reached = reachedStep
    if number < reached {
      ahead.returnTo = position.again == nil ? position.place : position.returnTo
      ahead.again = agenda[number].index
    }
    let known = position.discussed?.count ?? 0
    guard var target = entering(number, ahead, more: known) else { return again(.agenda(.nothingThere(number))) }
    // Of a talk the questions that were not talked about yet come.
    if programme.steps[agenda[number].index].kind == .discuss, let new = target.discussed?.dropFirst(known).first {
      target.place = .discussion(new)
    }
    return store([], at: target, messages: spoken(.again(number, backTo: number < reached ? reached : nil), number))
  }

  /// The position at the first place of a step; null where it asks nothing.
  private func entering(_ number: Int, _ position: Position, more: Int = 0) -> Position? {
    var position = position
    prepare(step: agenda[number].index, at: &position, more: more)
    guard let first = plan(at: position)[number].first else { return nil }
    position.place = first
    return position
  }

  /// What is said on the way to a step: going back, its words are said again here.
  private func spoken(_ note: AgendaNote, _ number: Int) -> [Message] {
    [.agenda(note)] + (number <= stepNumber ? [.stepBegins(number)] : [])
  }

  // MARK: In which order

  /// From which number to which a step goes.
  private func way(of change: AgendaChange) -> (from: Int, to: Int)? {
    switch change {
    case .move(let step, let other): (step, other < step ? other + 1 : other)
    case .moveBefore(let step, let other): (step, other < step ? other : other - 1)
    default: nil
    }
  }

  private func moved(_ from: Int, to number: Int) -> [AgendaStep] {
    var agenda = agenda
    agenda.insert(agenda.remove(at: from), at: number)
    return agenda
  }

  // MARK: What can't be

  private func refusal(of change: AgendaChange) -> AgendaNote? {
    let (agenda, reached, here) = (agenda, reachedStep, stepNumber)
    let numbers = change.numbers
    guard numbers.allSatisfy(agenda.indices.contains) else { return .noSuchStep(count: agenda.count) }
    let number = numbers[0]
    switch change {
    case .goTo:
      if number == here, position.again == nil { return .isHere(number) }
      return unmet(number).map { .needs(number, first: $0) }
    case .leaveOut:
      if agenda[number].isLeftOut { return .isLeftOut(number) }
      if number < reached { return .isOver(number) }
      var without = agenda
      without[number].mark = .leftOut
      return conflict(in: without).map { .neededBy(number, by: $0.step) }
    case .bringBack: return agenda[number].isLeftOut ? nil : .isNotLeftOut(number)
    case .minutes(_, let minutes):
      if agenda[number].isLeftOut { return .isLeftOut(number) }
      if number < reached, number != here { return .isOver(number) }
      return (0...GuidedSession.minutesLimit).contains(minutes)
        ? nil : .minutesOutside(limit: GuidedSession.minutesLimit)
    case .move, .moveBefore:
      guard let (from, to) = way(of: change) else { return nil }
      if let past = numbers.first(where: { $0 < reached }) { return .isOver(past) }
      if from == reached || to <= reached { return .isHere(reached) }
      let order = moved(from, to: to)
      guard let conflict = conflict(in: order) else { return nil }
      // By the numbers that are on screen.
      let number = { (new: Int) in agenda.firstIndex { $0.index == order[new].index } ?? new }
      return .needs(number(conflict.step), first: number(conflict.needs))
    case .again:
      if agenda[number].isLeftOut { return .isLeftOut(number) }
      return number > reached ? .isToCome(number) : nil
    }
  }

  /// The number of the step that must have been done before this one, and was not; null where nothing stands in the way.
  private func unmet(_ number: Int) -> Int? {
    guard let kind = needed(by: kind(agenda[number])), !isMet(kind) else { return nil }
    return agenda.firstIndex { self.kind($0) == kind }
  }

  /// The first step of an order, by its number there, that would come before what it needs, or without it.
  private func conflict(in agenda: [AgendaStep]) -> (step: Int, needs: Int)? {
    for number in agenda.indices where !agenda[number].isLeftOut && number >= reachedStep {
      guard let kind = needed(by: kind(agenda[number])), !isMet(kind),
        let needs = agenda.firstIndex(where: { self.kind($0) == kind })
      else { continue }
      let isThere = agenda[..<number].contains { !$0.isLeftOut && self.kind($0) == kind }
      if !isThere { return (number, needs) }
    }
    return nil
  }

  private func kind(_ step: AgendaStep) -> Programme.Kind { programme.steps[step.index].kind }

  /// What must have been done before a step of this kind.
  private func needed(by kind: Programme.Kind) -> Programme.Kind? {
    switch kind {
    case .choose, .words, .successFactors: nil
    case .sheets: .participants
    case .reveal: .sheets
    case .discuss: .reveal
    case .result: isTeam ? .reveal : .answer
    case .examples, .weakestBlock: .answer
    default: .choose
    }
  }

  /// Whether what a step of this kind brings is there.
  private func isMet(_ kind: Programme.Kind) -> Bool {
    switch kind {
    case .choose: relationship != nil
    case .participants: !team.isEmpty
    case .sheets: team.contains(where: \.hasAnswered)
    case .reveal: isRevealed
    case .answer: session.relationship.map { answers[$0]?.isEmpty == false } ?? false
    default: true
    }
  }
}

extension AgendaChange {
  /// The numbers that it names, first that of the step that it is about.
  fileprivate var numbers: [Int] {
    switch self {
    case .goTo(let number), .leaveOut(let number), .bringBack(let number), .minutes(let number, _), .again(let number):
      [number]
    case .move(let number, let other), .moveBefore(let number, let other): [number, other]
    }
  }
}
