import ContentFiles
import Instrument

/// Makes of the example the changes that a workbook would hold if all of it had been typed: one session for each
/// relationship in each sitting.
struct ExampleBuilder {
  /// What was said at one moment.
  struct Batch {
    var moment: Moment
    var changes: [Change]
  }

  private let example: ExampleWorkbook
  private let questionnaire: Questionnaire
  private let digest: String
  private let texts: ExampleTexts
  private let today: CalendarDay
  private let newID: () -> RecordID

  /// - Parameter digest: what the questionnaire is known by in the workbook.
  init(
    _ example: ExampleWorkbook, questionnaire: Questionnaire, digest: String, texts: ExampleTexts,
    today: CalendarDay, newID: @escaping () -> RecordID
  ) {
    self.example = example
    self.questionnaire = questionnaire
    self.digest = digest
    self.texts = texts
    self.today = today
    self.newID = newID
  }

  /// The changes, the oldest first.
  func batches() -> [Batch] {
    var cast = ExampleCast(example, texts, newID)
    var batches: [Batch] = []
    for sitting in example.sittings {
      for (place, reflection) in sitting.reflections.enumerated() {
        guard let session = session(of: reflection, in: sitting, cast) else { continue }
        let moment = moment(daysAgo: sitting.daysAgo, minutes: 25 * place)
        let sayings = ExampleSayings(reflection, session: session, questionnaire, texts, cast)
        let arriving = cast.arriving(for: reflection)
        batches.append(Batch(moment: moment, changes: arriving + [.session(session)] + sayings.changes()))
        let actions = reflection.actions.map { ($0, action($0, session)) }
        var closed = session
        closed.state = .closed
        let end = self.moment(daysAgo: sitting.daysAgo, minutes: 25 * place + 20)
        batches.append(Batch(moment: end, changes: actions.map { .action($0.1) } + [.session(closed)]))
        batches += actions.compactMap { settling($0.0, $0.1) }
      }
    }
    return batches.enumerated().sorted { ($0.element.moment, $0.offset) < ($1.element.moment, $1.offset) }
      .map(\.element)
  }

  private func session(of reflection: ExampleReflection, in sitting: ExampleSitting, _ cast: ExampleCast) -> Session? {
    guard let programme = questionnaire.programmes.first, let relationship = cast.relationships[reflection.relationship]
    else { return nil }
    return Session(
      id: newID(), name: texts.text(sitting.name), programme: programme.id, questionnaire: digest,
      relationship: relationship.id)
  }

  private func action(_ action: ExampleAction, _ session: Session) -> Action {
    Action(
      id: newID(), session: session.id, relationship: session.relationship, text: texts.text(action.text),
      owner: action.owner, due: texts.day(in: action.dueIn))
  }

  /// What became of an action; null while it is open.
  private func settling(_ told: ExampleAction, _ taken: Action) -> Batch? {
    var action = taken
    let ago: Int
    switch told.outcome {
    case .open: return nil
    case .done(let days): (action.state, ago) = (.done, days)
    case .dropped(let days): (action.state, ago) = (.dropped, days)
    }
    return Batch(moment: moment(daysAgo: ago, minutes: 0), changes: [.action(action)])
  }

  /// So many minutes past noon.
  private func moment(daysAgo: Int, minutes: Int) -> Moment {
    Moment(rawValue: (Int64(today.daysSince1970 - daysAgo) * 1440 + 720 + Int64(minutes)) * 60_000)
  }
}
