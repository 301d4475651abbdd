import Instrument
import Interview
import Storage

/// Asking something outside the programme of a session: one question, a list, a detail. A visit has the same screens and
/// the same way back as a session, and returns to where one was.
extension Shell {
  /// Asks what belongs to `places`, about `relationship` or about the person.
  ///
  /// What is said goes with the newest session about the relationship; where there is none, a session is made for it
  /// with the first thing that is said.
  ///
  /// - Parameters:
  ///   - isAboutNew: whether the visit makes a relationship that is not there yet.
  ///   - home: the session that what is said goes with, where it is not the newest about the relationship.
  ///   - position: where the visit stands at first, where that is not at its first place.
  ///   - first: what is said there already.
  ///   - afterwards: what to do when everything was asked.
  func visit(
    _ places: [Place], about relationship: RecordID?, isAboutNew: Bool = false, in home: Session? = nil,
    position: Position? = nil, first: String? = nil,
    afterwards: @escaping @MainActor () throws -> Void = {}
  ) throws {
    let isMade = try beginVisit(
      places, about: relationship, isAboutNew: isAboutNew, in: home, position: position, first: first,
      afterwards: afterwards)
    guard !isMade else { return }
    try refuse(phrases("resume-unreadable", ["start": phrases("command-start")]))
  }

  /// As `visit`, but where the session can't be read nothing is said and nothing asked.
  /// - Returns: whether the visit began.
  func beginVisit(
    _ places: [Place], about relationship: RecordID?, isAboutNew: Bool = false, in home: Session? = nil,
    position: Position? = nil, first: String? = nil, afterwards: @escaping @MainActor () throws -> Void = {}
  ) throws -> Bool {
    let isList = places.contains { if case .exchange = $0 { true } else { false } }
    let (session, isNew) =
      try home.map { ($0, false) }
      ?? (isAboutNew ? (newSession(about: nil), true) : self.home(of: relationship, isList: isList))
    guard let machine = try SessionRebuilder(self).visit(places, in: session, isNew: isNew, position: position) else {
      return false
    }
    let driver = SessionDriver(machine, in: self, parent: self.session, afterwards: afterwards)
    self.session = driver
    guard let first else {
      try driver.carryOut()
      return true
    }
    // Where a team talks about a question a word can mean that it stays of two minds.
    if case .discussion = driver.place {
      try answer(first, driver)
    } else {
      try driver.handle(.line(first, newID: surroundings.newID()))
    }
    return true
  }

  /// The session that what is said about `relationship` outside a programme goes with, and whether it is yet to be made.
  /// Without a relationship it is the newest of all, and what is said is about nobody.
  ///
  /// - Parameter isList: whether it is about the give-and-get list: an entry goes where the list is that counts now.
  func home(of relationship: RecordID?, isList: Bool = false) throws -> (session: Session, isNew: Bool) {
    var known: Session?
    if let relationship {
      if isList { known = try workbook.exchangeSession(about: relationship) }
      known = try known ?? workbook.homeSession(of: relationship)
    } else {
      known = try workbook.newestSession()
    }
    guard var known else { return (try newSession(about: relationship), true) }
    known.relationship = relationship
    return (known, false)
  }

  /// A session for what is said outside a programme; it is finished from the start, and not yet stored.
  private func newSession(about relationship: RecordID?) throws -> Session {
    let (questionnaire, yaml) = try content.questionnaire(id: surroundings.questionnaire)
    let digest = try workbook.storeQuestionnaire(questionnaire, yaml: yaml)
    return Session(
      id: surroundings.newID(), name: phrases("session-of-notes"), programme: questionnaire.programmes.first?.id ?? "",
      questionnaire: digest,
      state: .closed, relationship: relationship)
  }

  /// Goes back from a visit to the session that it was made from, as that stands now; at the main prompt otherwise.
  ///
  /// - Parameter isDone: whether everything was asked, so that what comes afterwards is done.
  func leave(visit driver: SessionDriver, isDone: Bool) throws {
    session = driver.parent
    if let relationship = driver.machine.session.relationship { currentRelationship = relationship }
    if isDone { try driver.afterwards() }
    guard let parent = driver.parent else { return }
    guard try parent.reload() else {
      session = nil
      return console.talk(wrapped(phrases("undo-left-session")))
    }
    try parent.askAgain()
  }
}
