import Instrument

/// What can be forgotten for good.
public enum Forgettable: Sendable, Equatable {
  /// A relationship, with everything that was said about it.
  case relationship(RecordID)
  /// A participant, with everything that they answered and said.
  case participant(RecordID)
  /// A session, with everything that was said in it. Relationships that were added in it stay.
  case session(RecordID)
  /// A name that occurs in texts only, such as that of a contact.
  case name(String)
}

/// What forgetting did.
public struct Erasure: Sendable, Equatable {
  /// How many rows were erased.
  public var rows: Int
  /// In how many other texts the name was made unreadable.
  public var texts: Int
  /// The names of other things, of which the forgotten name is a part: they were left as they are.
  public var namesakes: [String]

  /// How often the name stands in the frozen questionnaires: in the questions themselves, which nobody here wrote.
  public var inQuestions: Int

  /// How many backups beside the workbook were gone through too.
  public var backups = 0
  /// The backups in which it could not be erased, by path.
  public var untouchedBackups: [String] = []

  /// Every name that was made unreadable: those of what was forgotten, earlier ones too.
  public var names: [String]

  public init(rows: Int, texts: Int, namesakes: [String], inQuestions: Int, names: [String]) {
    self.rows = rows
    self.texts = texts
    self.namesakes = namesakes
    self.inQuestions = inQuestions
    self.names = names
  }
}
