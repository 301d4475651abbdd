import GRDB
import Instrument

/// What was answered about one relationship in one session. Things are told by their numbers, the changes that brought
/// them in.
struct AnswerGroup {
  let session: Int64
  let relationship: Int64
  /// The newest answer's change.
  private(set) var newest: Int64 = 0
  private var raters: [RaterRows] = []
  private var agreed: [Side: [AnswerCell]] = [:]

  private struct RaterRows {
    var participant: Int64
    var name: String?
    var side: Side
    var rounds: [Int: [AnswerCell]] = [:]
  }

  private init(session: Int64, relationship: Int64) {
    self.session = session
    self.relationship = relationship
  }

  /// Where each question of a questionnaire stands, by id.
  static func places(of questionnaire: Questionnaire) -> [String: Int] {
    Dictionary(questionnaire.questions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// In the shape that the rule takes; raters in the order of their first answer.
  func answers(about relationship: Relationship) -> RelationshipAnswers {
    let raters = raters.map { rater in
      Rater(
        participant: rater.name, side: rater.side,
        rounds: rater.rounds.sorted { $0.key < $1.key }.map { (number: $0.key, cells: $0.value) })
    }
    return RelationshipAnswers(
      name: relationship.name, role: relationship.role, raters: raters, agreed: agreed, examplesAsked: true)
  }

  /// Every group, or those about one relationship; `places` are those of the questions by session. Answers to other
  /// questions, and those of other sessions, are left out.
  static func all(
    about relationship: Int64? = nil, places: [Int64: [String: Int]], in database: Database
  ) throws -> [AnswerGroup] {
    let condition = relationship == nil ? "" : "relationship = ? AND"
    return try groups(
      where: condition, relationship.map { [$0] } ?? [], places: { places[$0] }, in: database)
  }

  /// The one group about a relationship in a session; null when nothing was answered or agreed.
  static func one(
    session: Int64, relationship: Int64, places: [String: Int], in database: Database
  ) throws -> AnswerGroup? {
    try groups(
      where: "session = ? AND relationship = ? AND", [session, relationship], places: { _ in places }, in: database
    ).first
  }

  private static func groups(
    where condition: String, _ arguments: StatementArguments, places: (Int64) -> [String: Int]?, in database: Database
  ) throws -> [AnswerGroup] {
    var found = Found(people: try People(in: database))
    let answers = """
      SELECT session, relationship, question, value, example IS NOT NULL, participant, round, change FROM answer
      WHERE \(condition) \(Newest.standing("answer")) AND \(Sealed.isVisible)
      ORDER BY session, relationship, change
      """
    try each(answers, arguments, places, in: database) { row, session, relationship, place, count in
      let cell = AnswerCell(try value(row, "answer"), hasExample: try row.decode(atIndex: 4))
      let participant: Int64 = try row.decode(atIndex: 5)
      let (round, change): (Int, Int64) = (try row.decode(atIndex: 6), try row.decode(atIndex: 7))
      try found.change(session, relationship) { group, people in
        group.newest = max(group.newest, change)
        try group.set(cell, at: place, of: count, participant, round, people)
      }
    }
    let agreed = """
      SELECT session, relationship, question, value, example IS NOT NULL, side FROM agreedValue
      WHERE \(condition) \(Newest.standing("agreedValue")) ORDER BY session, relationship, change
      """
    try each(agreed, arguments, places, in: database) { row, session, relationship, place, count in
      // Of two minds: everybody's own answers count again.
      let isOfTwoMinds = try row.decode(String?.self, atIndex: 3) == nil
      let cell =
        try isOfTwoMinds ? .absent : AnswerCell(value(row, "agreedValue"), hasExample: row.decode(atIndex: 4))
      guard let side = Side(rawValue: try row.decode(atIndex: 5)) else { throw UnreadableRow(place: "agreedValue") }
      found.change(session, relationship) { group, _ in
        group.agreed[side, default: Array(repeating: .absent, count: count)][place] = cell
      }
    }
    return found.groups
  }

  private static func each(
    _ sql: String, _ arguments: StatementArguments, _ places: (Int64) -> [String: Int]?, in database: Database,
    _ take: (Row, _ session: Int64, _ relationship: Int64, _ place: Int, _ count: Int) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
    // Rows of a session follow each other: its questions are looked up once.
    var known: (session: Int64, places: [String: Int]?)?
    while let row = try rows.next() {
      let session: Int64 = try row.decode(atIndex: 0)
      if known?.session != session { known = (session, places(session)) }
      guard let places = known?.places, let place = places[try row.decode(atIndex: 2)] else { continue }
      try take(row, session, try row.decode(atIndex: 1), place, places.count)
    }
  }

  private static func value(_ row: Row, _ table: String) throws -> AnswerValue {
    guard let value = AnswerValue(rawValue: try row.decode(atIndex: 3)) else { throw UnreadableRow(place: table) }
    return value
  }

  private mutating func set(
    _ cell: AnswerCell, at place: Int, of count: Int, _ participant: Int64, _ round: Int, _ people: People
  ) throws {
    if raters.last?.participant != participant, !raters.contains(where: { $0.participant == participant }) {
      let (name, side) = try people.nameAndSide(of: participant)
      raters.append(RaterRows(participant: participant, name: name, side: side))
    }
    guard let index = raters.lastIndex(where: { $0.participant == participant }) else { return }
    raters[index].rounds[round, default: Array(repeating: .absent, count: count)][place] = cell
  }

  /// The groups so far; rows of one follow each other, or come again with what was agreed.
  private struct Found {
    let people: People
    var groups: [AnswerGroup] = []
    private var places: [Int64: [Int64: Int]] = [:]

    init(people: People) { self.people = people }

    mutating func change(
      _ session: Int64, _ relationship: Int64, _ body: (inout AnswerGroup, People) throws -> Void
    ) rethrows {
      let index = places[session]?[relationship] ?? groups.count
      if index == groups.count {
        groups.append(AnswerGroup(session: session, relationship: relationship))
        places[session, default: [:]][relationship] = index
      }
      try body(&groups[index], people)
    }
  }
}

/// The names and sides of the participants, by number.
private struct People {
  private var known: [Int64: (name: String?, side: Side)] = [:]

  init(in database: Database) throws {
    // Somebody whose adding was undone after answering keeps the name of then: what stands comes last, and counts.
    let sql = """
      SELECT origin, name, side FROM participant ORDER BY \(Newest.standing("participant")), change
      """
    let found = try database.list(of: "participant", sql) { row in
      (Int64(try row.number()), try row.perhapsText(), try row.choice() as Side)
    }
    for (number, name, side) in found { known[number] = (name, side) }
  }

  func nameAndSide(of participant: Int64) throws -> (name: String?, side: Side) {
    guard let found = known[participant] else { throw UnreadableRow(place: "participant") }
    return found
  }
}
