/// One change to a workbook. Changes are appended, never altered: each carries the whole new state of what it is
/// about, and the newest one counts.
public enum Change: Sendable, Equatable {
  /// A relationship is added (its id is new) or altered.
  case relationship(Relationship)
  /// A participant is added or altered.
  case participant(Participant)
  /// A session starts (its id is new), is renamed, or closes.
  case session(Session)
  case answer(Answer)
  case agreedValue(AgreedValue)
  /// Somebody takes part, and answers under a seal; or the answers of a round are shown.
  case seal(Seal)
  /// An entry on the give-and-get list is added, altered or taken off.
  case exchange(ExchangeEntry)
  case statement(Statement)
  /// An action is taken on, altered, done or dropped.
  case action(Action)
  /// Something is parked, altered or taken off the parking lot.
  case parking(ParkedItem)
  /// A next step was shown: its words are frozen, so that editing the content later changes nothing that was read.
  case shownStep(ShownStep)
  /// A choice of the workbook itself, such as its language.
  case setting(name: String, value: String)
}
