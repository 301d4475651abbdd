import Instrument

/// A step of the programme as one session takes it: it may come earlier or later, be left out, or have another time.
public struct AgendaStep: Codable, Sendable, Equatable {
  /// What became of a step beside the course of the programme.
  public enum Mark: String, Codable, Sendable {
    /// It is left out: nothing of it is asked.
    case leftOut = "left-out"
    /// It was jumped over; who comes there still finds it.
    case passed
    /// It was there already when the session went back to before it.
    case been
  }

  /// Which step of the programme (0 is the first).
  public var index: Int
  /// How long it should take in this session; null where that is as the programme says.
  public var minutes: Int?
  public var mark: Mark?

  public init(index: Int, minutes: Int? = nil, mark: Mark? = nil) {
    self.index = index
    self.minutes = minutes
    self.mark = mark
  }

  public var isLeftOut: Bool { mark == .leftOut }
}

/// The steps of a session in the order in which it takes them. A step's *number* is its place in that order.
extension GuidedSession {
  /// The steps as this session takes them, those that are left out too.
  public var agenda: [AgendaStep] { agenda(at: position) }

  func agenda(at position: Position) -> [AgendaStep] {
    if let own = position.agenda, own.map(\.index).sorted() == Array(programme.steps.indices) { return own }
    return programme.steps.indices.map { AgendaStep(index: $0) }
  }

  /// The same, each with what it does, and the minutes that it takes here: none where it is left out.
  public var steps: [Programme.Step] {
    agenda.map { own in
      var step = programme.steps[own.index]
      step.minutes = own.isLeftOut ? 0 : own.minutes ?? step.minutes
      return step
    }
  }

  /// The number of the step that stands.
  public var stepNumber: Int { step(of: position.place) ?? 0 }

  /// The number of the step that the session came to: where a step is repeated, the one that it goes back to.
  public var reachedStep: Int {
    position.again == nil ? stepNumber : position.returnTo.flatMap(step(of:)) ?? stepNumber
  }

  /// The minutes of the steps from this number on up to the one that stands.
  public func plannedMinutes(since number: Int) -> [Int] {
    let (here, reached, minutes) = (stepNumber, reachedStep, steps.map(\.minutes))
    guard number <= reached else { return [minutes[here]] }
    return minutes[number..<reached] + [minutes[here]]
  }

  /// How many minutes are left, those of the step that stands and of the parts that follow included.
  public var minutesLeft: Int {
    let (here, reached, minutes) = (stepNumber, reachedStep, steps.map(\.minutes))
    return minutes[reached...].reduce(here == reached ? 0 : minutes[here], +)
      + parts.dropFirst(part + 1).map(\.minutes).reduce(0, +)
  }

  /// How many minutes it takes in all, with the parts before and after this one.
  public var minutesInAll: Int {
    steps.map(\.minutes).reduce(0, +) + parts.filter { $0.id != programme.id }.map(\.minutes).reduce(0, +)
  }

  /// The programmes that follow each other and this one is of, the first first.
  public var parts: [Programme] { questionnaire.parts(with: programme.id) }

  /// Which of the parts this is (0 is the first).
  public var part: Int { parts.firstIndex { $0.id == programme.id } ?? 0 }

  /// The position on arriving at its place: a step that was jumped over is one no more.
  func arrived(_ position: Position) -> Position {
    guard position.agenda != nil, let number = plan(at: position).firstIndex(where: { $0.contains(position.place) }),
      position.agenda?[number].mark == .passed
    else { return position }
    var position = position
    position.agenda?[number].mark = nil
    return position
  }
}
