import Instrument
import Interview
import Storage

/// Going on with the part that follows a session: the same people, about another relationship.
extension Shell {
  /// Begins the part that follows a session that was just finished, where its programme names one and it was not begun
  /// before; it is stored at once, so that it can be gone on with after a break.
  ///
  /// - Returns: whether there was one.
  func beginPart(after driver: SessionDriver) throws -> Bool {
    let machine = driver.machine
    guard let next = machine.programme.then.flatMap(machine.questionnaire.programme),
      try !isBegun(next, after: machine.session)
    else { return false }
    let session = Session(
      id: surroundings.newID(), programme: next.id, questionnaire: machine.session.questionnaire)
    let rebuilder = SessionRebuilder(self)
    guard var begun = try rebuilder.beginning(session) else { return false }
    begun.follow(machine.session.id)
    try workbook.append(
      [.session(session)], ids: [surroundings.newID()], at: surroundings.now(),
      position: (session.id, try PositionText.text(of: begun.position)))
    guard let stored = try rebuilder.machine(of: session) else { return false }
    console.talk([""] + wrapped(phrases("part-finished", ["resume": phrases("command-resume")])))
    try enter(stored, clock: driver.clock.goingOn(after: machine))
    return true
  }

  private func isBegun(_ programme: Programme, after session: Session) throws -> Bool {
    try workbook.sessions().contains { summary in
      guard summary.session.programme == programme.id else { return false }
      let position = try workbook.record(of: summary.session.id)?.position.flatMap(PositionText.position)
      return position?.follows == session.id
    }
  }
}
