import Instrument
import Interview
import Phrasebook
import Storage

/// Drives one guided session: carries out what it wants done, and hands it what was typed.
@MainActor
final class SessionDriver {
  unowned let shell: Shell
  /// The session that this visit was made from; null outside one, and for what is no visit.
  let parent: SessionDriver?
  /// What to do when a visit is over.
  let afterwards: @MainActor () throws -> Void
  private(set) var machine: GuidedSession
  /// The session as it began here, before anything was said; null for one that was there already.
  private let begun: Session?
  /// When it came to where it stands.
  private(set) var clock: SessionClock
  private var queue: [Effect] = []
  /// What was asked last, so that it is not said in full twice in a row; null after something else was on screen.
  private var asked: Place?
  /// How many lines in a row were not taken since the question was shown.
  private(set) var refusals = 0
  /// A line that may have been meant as a command; typed again it is an answer.
  var doubted: String?
  /// What stands in the next line, to be mended.
  private(set) var prefill: String?
  /// The place whose page is on the screen, where it has one of its own.
  private var page: Place?
  /// A text that an editor left and that could not be taken; the editor gets it again at the same place.
  var draft: (place: Place, text: String)?

  init(
    _ machine: GuidedSession, in shell: Shell, parent: SessionDriver? = nil, clock: SessionClock = SessionClock(),
    afterwards: @escaping @MainActor () throws -> Void = {}
  ) {
    self.machine = machine
    begun = machine.visit == nil && machine.isSessionNew ? machine.session : nil
    self.shell = shell
    self.parent = parent
    self.clock = clock
    self.afterwards = afterwards
    queue = machine.begin()
  }

  var place: Place { machine.position.place }

  /// The session that has a programme: this one, or where it is a visit, the one it was made from; null where there is
  /// none.
  var guided: SessionDriver? { machine.visit == nil ? self : parent?.guided }

  /// The step of the programme that stands; null outside a programme.
  var programmeStep: Programme.Step? {
    guard let guided, let step = guided.machine.step(of: guided.place) else { return nil }
    return guided.machine.steps[step]
  }

  /// Lets something happen, and carries out what follows from it.
  func handle(_ event: Event) throws {
    let before = refusals
    queue += machine.handle(event)
    try carryOut()
    if refusals == before { refusals = 0 }
  }

  /// A line was not taken, and its sentence says what is allowed.
  func wasRefused() { refusals += 1 }

  /// Takes the session from the workbook again, because something else wrote to it; at `place`, where that is still in
  /// its plan.
  /// - Returns: whether the session is still there.
  @discardableResult
  func reload(at place: Place? = nil) throws -> Bool {
    let known = try shell.workbook.session(machine.session.id)?.session
    if known == nil, let begun, let fresh = try begunAnew(begun) {
      machine = fresh
      (asked, prefill, queue) = (nil, nil, [])
      return true
    }
    guard var session = known ?? (machine.visit == nil ? nil : machine.session) else { return false }
    // What a visit is about is its own affair.
    if machine.visit != nil { session.relationship = machine.session.relationship }
    // A visit to a relationship that is no longer there has nothing to ask.
    let isGone = try machine.relationship.map { old in
      try !shell.workbook.relationships().contains { $0.id == old.id }
    }
    if machine.visit != nil, isGone == true { return false }
    let rebuilder = SessionRebuilder(shell)
    var position = machine.position
    if let place { position.place = place }
    let fresh =
      if let visit = machine.visit {
        try rebuilder.visit(visit, in: session, isNew: known == nil, position: position)
      } else {
        try rebuilder.machine(of: session, at: position.place)
      }
    guard let fresh else { return false }
    machine = fresh
    (asked, prefill, queue) = (nil, nil, [])
    return true
  }

  /// Takes over what the workbook says now; what waits to be done still waits.
  private func readAgain() throws {
    guard var session = try shell.workbook.record(of: machine.session.id)?.session else { return }
    let rebuilder = SessionRebuilder(shell)
    if let visit = machine.visit {
      session.relationship = machine.session.relationship
      machine = try rebuilder.visit(visit, in: session, isNew: false, position: machine.position) ?? machine
    } else {
      machine = try rebuilder.machine(of: session, at: place) ?? machine
    }
  }

  /// The session before anything is said: where it stands, or, when all that was said was taken back, at its beginning.
  private func begunAnew(_ begun: Session) throws -> GuidedSession? {
    guard machine.isSessionNew else { return try SessionRebuilder(shell).beginning(begun) }
    return try SessionRebuilder(shell).beginning(machine.session, at: machine.position)
  }

  /// Asks again what is asked now.
  func askAgain() throws {
    asked = nil
    let kept = prefill
    queue.append(.ask(place, prefill: nil))
    try carryOut()
    prefill = kept
  }

  /// Carries out what waits, up to and including the question that then stands.
  func carryOut() throws {
    while !queue.isEmpty {
      switch queue.removeFirst() {
      case .store(let changes, let position): try store(changes, position)
      case .say(let message):
        if !place.isPrivate { closePage() }
        try say(message)
      case .readAgain: try readAgain()
      case .ask(let place, let line):
        // Of two questions in a row the last one stands.
        guard queue.isEmpty else { continue }
        giveBack(line)
        try ask(place)
      }
    }
  }

  /// Puts `line` in the next line, to be mended.
  func giveBack(_ line: String?) { prefill = line.map(typed) }

  /// What the next line begins with: what was given back, or else, for a person, the text that stands here.
  var lineBeginning: String? {
    let standing = place == .relationshipName ? machine.relationship?.name : machine.standingText
    return prefill ?? (shell.console.isInteractive ? standing.map(typed) : nil)
  }

  /// An answer as one types it: a slash in front would make a command of it, and that takes two.
  private func typed(_ answer: String) -> String { answer.hasPrefix("/") ? "/" + answer : answer }

  private func store(_ changes: [Change], _ position: Position) throws {
    do {
      try shell.workbook.append(
        changes, ids: changes.map { _ in shell.surroundings.newID() }, at: shell.surroundings.now(),
        position: machine.isPlaceKept ? (machine.session.id, try PositionText.text(of: position)) : nil)
    } catch let error as WorkbookError {
      guard shell.console.isInteractive else { throw error }
      shell.console.talk(shell.wrapped(shell.workbookSentence(error)))
      guard error.isStored else {
        queue = machine.handle(.notStored)
        return
      }
    }
    queue = machine.handle(.stored) + queue
  }

  private func ask(_ place: Place) throws {
    if machine.visit == nil, let step = machine.step(of: place) {
      clock.stands(at: step, isRepeated: machine.position.again != nil, at: shell.surroundings.now())
    }
    try recallEarlier()
    if place == .result {
      let wanted = machine.handle(.showed(try resultSteps()))
      if !wanted.isEmpty {
        queue = wanted + queue
        return
      }
    }
    turnPage(to: place)
    // Behind a refusal the question still stands above it.
    if place == asked, refusals > 0 { return }
    try QuestionScreen(self).show(place, isRepeated: place == asked)
    asked = place
    refusals = 0
  }

  /// What is for one person's eyes has an empty page of its own, and stays there.
  private func turnPage(to place: Place) {
    guard place.isPrivate else { return closePage() }
    if page != place { shell.console.turnPage() }
    page = place
  }

  private func closePage() {
    page = nil
    shell.console.closePage()
  }

  private func say(_ message: Message) throws {
    if let sentence = MessageWording(self).refusal(message) { return try shell.refuse(sentence) }
    if case .finished = message {
      shell.session = nil
      shell.currentRelationship = machine.session.relationship
      if try shell.beginPart(after: self) { return }
    }
    if case .visitOver = message { return try shell.leave(visit: self, isDone: true) }
    // The numbers of the list have changed: it is shown anew.
    switch message {
    case .entryRemoved, .entryNoted, .entriesKept, .factorsLaidTogether: asked = nil
    default: break
    }
    shell.console.talk(MessageWording(self).lines(message))
  }

  /// Lets the session know of last time what its place can keep.
  private func recallEarlier() throws {
    guard machine.visit == nil else { return }
    switch place {
    case .exchange:
      guard let relationship = machine.session.relationship else { return }
      machine.recall(try shell.workbook.exchange(before: machine.session.id, about: relationship), [])
    case .successFactors, .relationshipsToDeepen, .ownFactors:
      machine.recall([], try shell.workbook.statementsAboutThePerson())
    default: break
    }
  }

  /// The next steps that belong to the answers as they are, in words.
  private func resultSteps() throws -> [ShownStep] {
    guard let relationship = machine.relationship else { return [] }
    let steps = try RelationshipReading(of: machine, in: shell).offeredSteps()
    return steps.map { offered in
      ShownStep(
        session: machine.session.id, relationship: relationship.id, step: offered.step.id,
        text: offered.step.text[relationship.role][shell.phrases.language],
        because: offered.because.map { machine.questionnaire.questions[$0].id } + (offered.cause.map { [$0] } ?? []))
    }
  }
}
