import Instrument
import Interview

/// When a session came to the step where it stands, since it was entered. It is in memory alone: what lay between two
/// sittings says nothing about the pace.
struct SessionClock {
  private typealias Arrival = (step: Int, at: Moment)

  /// The step that the session was entered at.
  private var entered: Arrival?
  /// When the session was to begin, where it goes on with another; null where it begins when it is entered.
  private var planned: Moment?
  /// The step that it stands at now.
  private var current: Arrival?

  /// Notes that the session stands at a step (0 is the first), and when it came there; one that is repeated is no new
  /// beginning.
  mutating func stands(at step: Int, isRepeated: Bool = false, at now: @autoclosure () -> Moment) {
    guard current?.step != step else { return }
    let arrival = (step, now())
    current = arrival
    // Who went back to before the beginning is at a new one.
    if entered.map({ step < $0.step && !isRepeated }) ?? true { entered = (step, planned ?? arrival.1) }
    planned = nil
  }

  /// The clock of the part that follows a session that is finished: it was to begin when that one was to end.
  func goingOn(after machine: GuidedSession) -> SessionClock {
    var next = SessionClock()
    next.planned = entered.map { entered in
      let minutes = machine.steps.dropFirst(entered.step).map(\.minutes).reduce(0, +)
      return Moment(rawValue: entered.at.rawValue + Int64(minutes) * 60_000)
    }
    return next
  }

  /// For how many whole minutes the session has been at its step; null where it stands at none.
  func minutesAtStep(now: Moment) -> Int? { current.map { max(0, minutes(from: $0.at, to: now)) } }

  /// By how many minutes the session is later than its agenda, or (negative) earlier; 0 as long as it is within the
  /// time of its step. Null where it stands at no step.
  func delay(of machine: GuidedSession, now: Moment) -> Int? {
    guard let entered, current != nil else { return nil }
    let passed = minutes(from: entered.at, to: now)
    let planned = machine.plannedMinutes(since: entered.step)
    let end = planned.reduce(0, +)
    let start = end - (planned.last ?? 0)
    return passed > end ? passed - end : min(passed - start, 0)
  }

  private func minutes(from start: Moment, to end: Moment) -> Int {
    Int((end.rawValue - start.rawValue) / 60_000)
  }
}
