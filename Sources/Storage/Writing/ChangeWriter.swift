import GRDB
import Instrument

/// Writes changes into the transaction that is open: the row in the ledger, and the row of the kind.
struct ChangeWriter {
  let database: Database
  private let at: String
  private let batch: Int64
  private let known = KnownThings()
  private var sequence: Int64

  /// `at` is the moment of all changes that this writer appends.
  init(database: Database, at: Moment) throws {
    self.database = database
    self.at = MomentText.text(of: at)
    let last = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT seq FROM sqlite_sequence WHERE name = 'change'"))
    sequence = last ?? 0
    batch = sequence + 1
  }

  /// Appends `change` under its new `id`.
  ///
  /// - Parameter undone: the undo that this change takes back, by its sequence number: then it is a redo.
  mutating func append(_ change: Change, id: RecordID, takingBack undone: Int64? = nil) throws {
    try note(kind: change.kind, id: id, undoes: undone)
    try writeState(of: change)
  }

  /// Appends that the change `undone` counts no more.
  mutating func undo(_ undone: Int64, id: RecordID) throws {
    try note(kind: "undo", id: id, undoes: undone)
  }

  /// Appends a row of the ledger, and gives its sequence number.
  @discardableResult
  mutating func note(kind: String, id: RecordID, undoes: Int64? = nil) throws -> Int64 {
    sequence += 1
    try execute(
      "INSERT INTO change (sequence, id, batch, kind, at, undoes) VALUES (?, ?, ?, ?, ?, ?)",
      [sequence, id.rawValue, batch, kind, at, undoes])
    return sequence
  }

  private func writeState(of change: Change) throws {
    switch change {
    case .relationship(let relationship): try write(relationship, sequence)
    case .participant(let participant): try write(participant, sequence)
    case .session(let session): try write(session, sequence)
    case .answer(let answer): try write(answer, sequence)
    case .agreedValue(let agreed): try write(agreed, sequence)
    case .exchange(let entry): try write(entry, sequence)
    case .statement(let statement): try write(statement, sequence)
    case .action(let action): try write(action, sequence)
    case .parking(let item): try write(item, sequence)
    case .seal(let seal): try write(seal, sequence)
    case .shownStep(let step): try write(step, sequence)
    case .setting(let name, let value):
      try execute("INSERT INTO setting (change, name, value) VALUES (?, ?, ?)", [sequence, name, value])
    }
  }

  // MARK: For the extensions of this type

  func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try database.cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// The number that the thing with this `id` is referred to by; throws `BrokenRule` when there is none.
  func number(of id: RecordID, in thing: Thing) throws -> Int64 {
    guard let number = try known.number(of: id, in: thing, database) else { throw BrokenRule(rule: "unknown \(thing)") }
    return number
  }

  /// As `number(of:in:)`, and null for null.
  func perhapsNumber(of id: RecordID?, in thing: Thing) throws -> Int64? {
    try id.map { try number(of: $0, in: thing) }
  }

  /// The origin of the thing with this `id`, and the text for the column `id`: the first row of a thing has it, later
  /// ones do not. Throws `BrokenRule` when the thing was forgotten for good.
  func identity(of id: RecordID, in thing: Thing) throws -> (origin: Int64, id: String?) {
    if let origin = try known.number(of: id, in: thing, database) { return (origin, nil) }
    let isForgotten = try Bool.fetchOne(
      database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM tombstone WHERE id = ?)"), arguments: [id.rawValue])
    guard isForgotten != true else { throw BrokenRule(rule: "forgotten \(thing)") }
    return (sequence, id.rawValue)
  }
}

extension Change {
  /// What the ledger calls it: the name of the table with its state.
  var kind: String {
    switch self {
    case .relationship: "relationship"
    case .participant: "participant"
    case .session: "session"
    case .answer: "answer"
    case .agreedValue: "agreedValue"
    case .exchange: "exchangeEntry"
    case .statement: "statement"
    case .action: "action"
    case .parking: "parking"
    case .seal: "seal"
    case .shownStep: "shownStep"
    case .setting: "setting"
    }
  }
}
