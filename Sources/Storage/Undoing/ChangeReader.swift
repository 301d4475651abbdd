import GRDB
import Instrument

/// Reads a change back from the row that it wrote.
enum ChangeReader {
  /// The change of an entry of the ledger.
  static func change(_ entry: Ledger.Entry, in database: Database) throws -> Change {
    guard let change = try change(entry.kind, entry.sequence, in: database) else {
      throw UnreadableRow(place: "change")
    }
    return change
  }

  /// What counts about the same thing when the change of `entry` does not; null when nothing does.
  static func before(_ entry: Ledger.Entry, in database: Database) throws -> Change? {
    guard let same = sameThing[entry.kind] else { return nil }
    let sql = """
      SELECT older.change FROM \(entry.kind) AS older JOIN \(entry.kind) AS this ON \(same)
      WHERE this.change = ? AND older.change < this.change AND \(Newest.standing("older"))
      ORDER BY older.change DESC LIMIT 1
      """
    let sequence = try Int64.fetchOne(database.cachedStatement(sql: sql), arguments: [entry.sequence])
    return try sequence.flatMap { try change(entry.kind, $0, in: database) }
  }

  /// When two rows of a table are about the same thing, by the kind of the change.
  private static let sameThing: [String: String] = {
    var same = ["setting": "older.name = this.name"]
    for thing in ["relationship", "participant", "session", "exchangeEntry", "action", "parking"] {
      same[thing] = "older.origin = this.origin"
    }
    let within = "older.session = this.session AND older.relationship IS this.relationship"
    same["answer"] = """
      \(within) AND older.participant = this.participant AND older.question = this.question
      AND older.round = this.round
      """
    same["agreedValue"] = "\(within) AND older.side = this.side AND older.question = this.question"
    // What was said in an earlier session counts again.
    same["statement"] = """
      older.relationship IS this.relationship AND older.participant = this.participant AND older.topic = this.topic
      AND older.subject IS this.subject
      """
    same["seal"] = "\(within) AND older.participant IS this.participant AND older.round = this.round"
    return same
  }()

  private static func change(_ kind: String, _ sequence: Int64, in database: Database) throws -> Change? {
    func one<Value>(_ columns: String, _ make: (inout RowReader) throws -> Value) throws -> Value? {
      try database.list(of: kind, "\(columns) WHERE \(kind).change = ?", [sequence], make).first
    }
    switch kind {
    case "relationship": return try one(StateRow.relationship, StateRow.relationship).map(Change.relationship)
    case "participant": return try one(StateRow.participant, StateRow.participant).map(Change.participant)
    case "session": return try one(StateRow.session, StateRow.session).map(Change.session)
    case "answer": return try one(StateRow.answer, StateRow.answer).map(Change.answer)
    case "agreedValue": return try one(StateRow.agreedValue, StateRow.agreedValue).map(Change.agreedValue)
    case "exchangeEntry": return try one(StateRow.exchangeEntry, StateRow.exchangeEntry).map(Change.exchange)
    case "statement": return try one(StateRow.statement, StateRow.statement).map(Change.statement)
    case "action": return try one(StateRow.action, StateRow.action).map(Change.action)
    case "parking": return try one(StateRow.parking, StateRow.parking).map(Change.parking)
    case "seal": return try one(StateRow.seal, StateRow.seal).map(Change.seal)
    case "setting":
      return try one("SELECT name, value FROM setting") { .setting(name: try $0.text(), value: try $0.text()) }
    default: return nil
    }
  }
}
