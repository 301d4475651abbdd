import Instrument

/// Which places a programme leads through. The plan follows from the programme and the answers so far; only what is
/// chosen when a step begins (which examples, which block) is remembered in the position.
extension GuidedSession {
  /// Every place of the session as it stands now, in order.
  public var places: [Place] { plan(at: position).flatMap(\.self) + [.finished] }

  /// The number of the step that `place` belongs to (0 is the first); null for `finished`.
  public func step(of place: Place) -> Int? { plan(at: position).firstIndex { $0.contains(place) } }

  /// The places of each step. What an earlier step asks is not asked again, or the session would go round in circles.
  func plan(at position: Position) -> [[Place]] {
    if let visit { return [visit.filter { isAsked($0, at: position) }] }
    var seen: Set<Place> = []
    return agenda(at: position).map { step in
      step.isLeftOut ? [] : places(of: step.index, at: position).filter { seen.insert($0).inserted }
    }
  }

  /// The scored questions of the session, by id, in the order of asking. There may come more: which block is answered
  /// in full is known when that step begins.
  public var allQuestions: [String] {
    places.compactMap { place in
      if case .question(let id) = place { id } else { nil }
    }
  }

  /// The scored questions by the numbers that they are shown with, by id; 1 is the first. On a visit they have the numbers
  /// that they had in the session, or a number learned there would mean something else afterwards.
  public var numberedQuestions: [String] { visit == nil ? numberedHere : visitOrder ?? index.ids }

  /// Every question of the questionnaire, by id: first those that the session asks, in its order, then the others.
  public var questionOrder: [String] {
    let isAsked = Set(numberedHere)
    return numberedHere + index.ids.filter { !isAsked.contains($0) }
  }

  /// The questions that the session asks, by id; those of a team stand on its sheet.
  private var numberedHere: [String] { isTeam ? sheetQuestions : allQuestions }

  /// The number that a scored question is shown with; null where it is not asked.
  public func number(of question: String) -> Int? { numberedQuestions.firstIndex(of: question).map { $0 + 1 } }

  /// Whether a place of a visit is asked as things stand.
  private func isAsked(_ place: Place, at position: Position) -> Bool {
    switch place {
    case .example(let id): isStrong(id)
    case .actionDay, .actionOwner: action(at: position) != nil
    default: true
    }
  }

  private func places(of index: Int, at position: Position) -> [Place] {
    let step = programme.steps[index]
    switch step.kind {
    case .words: return [.words(index)]
    case .participants: return [.participants]
    case .sheets: return [.answering] + answeringPlaces(at: position)
    case .reveal: return (position.answering == .hands ? [] : [.reveal]) + [.spread]
    case .discuss: return (position.discussed ?? []).map { .discussion($0) }
    case .choose:
      return [.chooseRelationship] + (position.isNewRelationship ? [.relationshipRole, .relationshipSince] : [])
    case .gutFeeling: return [.gutFeeling]
    case .answer:
      return self.index.ids(of: step.form ?? .full).map { .question($0) }
    case .examples: return position.bearing.filter(isStrong).map { .example($0) }
    case .weakestBlock: return weakestBlockPlaces(at: position)
    case .exchange: return [.exchange(.get), .exchange(.give)]
    case .trend: return factors.map { .trend($0) }
    case .story: return [.story]
    case .successFactors:
      guard isTeam else { return [.successFactors, .relationshipsToDeepen] }
      return [.ownFactors] + (ownFactors.count > 1 ? [.factorDots] : [])
    case .result: return [.result]
    case .target: return [.targetLevel, .targetReason]
    case .action:
      guard action(at: position) != nil else { return [.action] }
      return [.action, .actionDay] + (isTeam ? [.actionOwner] : [])
    case .close: return [.otherSide]
    }
  }

  /// The blocks that are success factors, by id.
  public var factors: [String] {
    questionnaire.blocks.map(\.id).filter(questionnaire.rule.foundation.blocks.contains)
  }

  /// What is left of the weakest block, then the offer to answer the rest, then, where that was taken, the rest.
  private func weakestBlockPlaces(at position: Position) -> [Place] {
    let (weakest, rest) = questionsLeft(at: position)
    guard !rest.isEmpty else { return weakest.map { .question($0) } }
    let deeper = statement(.goDeeper)?.number == 1 ? rest : []
    // Once everything is answered there is nothing left to offer.
    let offer: [Place] = rest.allSatisfy { answer(to: $0) != nil } ? [] : [.goDeeper]
    return weakest.map { .question($0) } + offer + deeper.map { .question($0) }
  }

  /// The questions that going deeper asks, by id: those of no form, without the block that is answered in full.
  public var deeperQuestions: [String] { questionsLeft(at: position).rest }

  /// The questions that no form asks, by id: those of the weakest block, and the others.
  private func questionsLeft(at position: Position) -> (weakest: [String], rest: [String]) {
    let left = index.ids.filter { !index.askedInForms.contains($0) }
    let weakest = questionnaire.blocks.firstIndex { $0.id == position.weakestBlock }
    let isWeakest = { (id: String) in weakest != nil && index.block(of: id) == weakest }
    return (left.filter(isWeakest), left.filter { !isWeakest($0) })
  }

  /// The place after `place`, with the position that belongs to it: what a step that begins there needs to know is
  /// chosen now, from the answers as they are.
  func next(after place: Place, at position: Position) -> Position {
    var position = position
    let plan = plan(at: position)
    guard let step = plan.firstIndex(where: { $0.contains(place) }) else {
      position.place = .finished
      return position
    }
    if let index = plan[step].firstIndex(of: place),
      let next = plan[step][(index + 1)...].first(where: { !isPassedOver($0, from: place) })
    {
      position.place = next
      return position
    }
    let agenda = agenda(at: position)
    for later in agenda.indices where later > step && visit == nil && !agenda[later].isLeftOut {
      prepare(step: agenda[later].index, at: &position)
      if let first = self.plan(at: position)[later].first {
        position.place = first
        return position
      }
    }
    position.place = .finished
    return position
  }

  /// Whether nothing is asked before where it stands.
  public var isAtFirstPlace: Bool { previous(before: position.place) == nil }

  /// The place before `place`; null at the first.
  func previous(before place: Place) -> Place? {
    let all = places
    guard let index = all.firstIndex(of: place) else { return nil }
    return all[..<index].last { canGoBack(from: place, to: $0) }
  }

  /// - Parameter more: how many questions were talked about already, where there are to come others.
  func prepare(step index: Int, at position: inout Position, more: Int = 0) {
    let step = programme.steps[index]
    switch step.kind {
    case .examples: position.bearing = bearingQuestions(atMost: step.count ?? 4)
    case .weakestBlock: position.weakestBlock = weakestBlock
    case .discuss:
      // Who comes by again finds all questions that were talked about.
      let count = max(position.discussed?.count ?? 0, (step.count ?? 3) + more)
      position.discussed = Array(questionsApart.prefix(count))
    default: break
    }
  }

  /// Sees to it that the session stands at a place that can be asked: what the position says may be gone.
  mutating func settlePlace() {
    // Where the relationship was taken back, what comes after choosing it has nothing to be about.
    if visit == nil, relationship == nil, position.draftName == nil,
      let choice = places.firstIndex(of: .chooseRelationship),
      let here = places.firstIndex(of: position.place), here > choice, position.place != .finished
    {
      position = position.anew(at: .chooseRelationship)
    }
    settleTurn()
    // What one person says in a text, a team names one by one.
    if isTeam, position.place == .successFactors { position.place = .ownFactors }
    guard position.place == .finished || !places.contains(position.place) else { return }
    position.place = visit == nil ? firstOpenPlace : places[0]
  }

  /// Stands at the first place of the programme.
  public mutating func goToFirstPlace() { position = Position(place: places[0]) }

  /// Is the part that goes on after another session.
  public mutating func follow(_ session: RecordID) { position.follows = session }

  /// Leaves the choice of a relationship for what it is: the session already has one.
  public mutating func passChoice() {
    guard relationship != nil, position.place == .chooseRelationship else { return }
    position = next(after: position.place, at: position)
    hasPassedChoice = true
  }

  /// Where a session is whose place is not known, or not in the plan: at the beginning while it is about nobody, then
  /// at the first question without an answer, and when there is none at the result.
  var firstOpenPlace: Place {
    let places = places
    guard relationship != nil else { return places[0] }
    let question = places.first { place in
      if case .question(let id) = place { answer(to: id) == nil } else { false }
    }
    return question ?? (places.contains(.result) ? .result : places.dropLast().last ?? .finished)
  }
}
