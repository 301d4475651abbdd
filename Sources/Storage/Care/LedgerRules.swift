import GRDB

/// What must hold in every workbook of ours besides what the schema guards.
enum LedgerRules {
  /// A rule with a query for the number of rows that break it.
  struct Rule {
    var name: LedgerRule
    var count: String
  }

  /// The tables with states; each is also a kind of change.
  static let tables = [
    "relationship", "participant", "session", "answer", "agreedValue", "exchangeEntry", "statement", "action",
    "shownStep", "setting", "parking", "seal",
  ]
  private static let things = ["relationship", "participant", "session", "exchangeEntry", "action", "parking"]

  /// The rules that `database` breaks.
  static func brokenRules(_ database: Database) throws -> [LedgerRule] {
    var broken = try rules.filter { try Int.fetchOne(database, sql: $0.count) != 0 }.map(\.name)
    if try !questionnairesAreTheirOwn(database) { broken.append(.questionnaire) }
    return broken
  }

  private static let rules = [
    Rule(name: .oneWorkbook, count: "SELECT count(*) <> 1 FROM workbook"),
    // What was forgotten has a place in the ledger and no state any more.
    Rule(name: .stateOfChange, count: "SELECT \(sum(tables.map(changesWithoutState)))"),
    Rule(name: .changeOfState, count: "SELECT \(sum(tables.map(statesOfAnotherKind)))"),
    Rule(name: .origin, count: "SELECT \(sum(things.map(foreignOrigins)))"),
    Rule(
      name: .undo,
      count: """
        SELECT count(*) FROM change AS undoing JOIN change AS undone ON undone.sequence = undoing.undoes
        WHERE undone.kind = 'forget'
        """),
    Rule(
      name: .counter,
      count: """
        SELECT coalesce((SELECT max(sequence) FROM change), 0)
          > coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'change'), 0)
        """),
    Rule(
      name: .forgotten,
      count: "SELECT \(sum(["relationship", "participant", "session"].map(forgottenThings)))"),
  ]

  private static func sum(_ counts: [String]) -> String { counts.joined(separator: " + ") }

  private static func changesWithoutState(_ table: String) -> String {
    """
    (SELECT count(*) FROM change WHERE kind = '\(table)'
      AND NOT EXISTS (SELECT 1 FROM \(table) WHERE \(table).change = sequence)
      AND NOT EXISTS (SELECT 1 FROM change AS later WHERE later.kind = 'forget' AND later.sequence > change.sequence))
    """
  }

  private static func statesOfAnotherKind(_ table: String) -> String {
    "(SELECT count(*) FROM \(table) JOIN change ON sequence = \(table).change WHERE change.kind <> '\(table)')"
  }

  private static func foreignOrigins(_ table: String) -> String {
    """
    (SELECT count(*) FROM \(table) AS state JOIN \(table) AS first ON first.change = state.origin
      WHERE first.origin <> first.change)
    """
  }

  private static func forgottenThings(_ table: String) -> String {
    "(SELECT count(*) FROM \(table) WHERE id IN (SELECT id FROM tombstone WHERE kind = '\(table)'))"
  }

  /// Whether each questionnaire is still the one that its digest names.
  private static func questionnairesAreTheirOwn(_ database: Database) throws -> Bool {
    let rows = try Row.fetchCursor(database, sql: "SELECT digest, json FROM questionnaire")
    while let row = try rows.next() {
      let json = try row.decode(String.self, atIndex: 1)
      guard try row.decode(String.self, atIndex: 0) == Digest.sha256(json.utf8) else { return false }
    }
    return true
  }
}

/// A rule that holds in every workbook of ours.
public enum LedgerRule: String, Sendable, Equatable, CaseIterable {
  /// The workbook says once which one it is.
  case oneWorkbook = "one-workbook"
  /// Every change says what it changed to.
  case stateOfChange = "state"
  /// Whatever is said stands in the ledger under its own kind.
  case changeOfState = "change"
  /// Every thing is referred to by the change that brought it in.
  case origin
  /// What was forgotten is not undone.
  case undo
  /// The next change gets a number that was never used.
  case counter
  /// Whoever was forgotten is gone.
  case forgotten
  /// A frozen questionnaire is the one that it was.
  case questionnaire
}
