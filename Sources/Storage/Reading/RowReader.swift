import GRDB
import Instrument

/// Reads the columns of one row of `table` from left to right. What no program of ours writes throws `UnreadableRow`.
struct RowReader {
  let row: Row
  let table: String
  private var column = 0

  init(_ row: Row, of table: String) {
    self.row = row
    self.table = table
  }

  mutating func text() throws -> String {
    guard let text = try perhapsText() else { throw UnreadableRow(place: table) }
    return text
  }

  mutating func perhapsText() throws -> String? {
    defer { column += 1 }
    return try row.decode(String?.self, atIndex: column)
  }

  mutating func number() throws -> Int {
    guard let number = try perhapsNumber() else { throw UnreadableRow(place: table) }
    return number
  }

  mutating func perhapsNumber() throws -> Int? {
    defer { column += 1 }
    return try row.decode(Int?.self, atIndex: column)
  }

  mutating func flag() throws -> Bool { try number() != 0 }

  mutating func id() throws -> RecordID { RecordID(rawValue: try text()) }

  mutating func perhapsID() throws -> RecordID? { try perhapsText().map(RecordID.init(rawValue:)) }

  mutating func moment() throws -> Moment {
    guard let moment = MomentText.moment(of: try text()) else { throw UnreadableRow(place: table) }
    return moment
  }

  mutating func choice<Choice: RawRepresentable>() throws -> Choice where Choice.RawValue == String {
    guard let choice: Choice = try perhapsChoice() else { throw UnreadableRow(place: table) }
    return choice
  }

  mutating func perhapsChoice<Choice: RawRepresentable>() throws -> Choice? where Choice.RawValue == String {
    guard let text = try perhapsText() else { return nil }
    guard let choice = Choice(rawValue: text) else { throw UnreadableRow(place: table) }
    return choice
  }
}

extension Database {
  /// Every row that `sql` gives, made into a value by `make`.
  func list<Value>(
    of table: String, _ sql: String, _ arguments: StatementArguments = [], _ make: (inout RowReader) throws -> Value
  ) throws -> [Value] {
    var values: [Value] = []
    let rows = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
    while let row = try rows.next() {
      var reader = RowReader(row, of: table)
      values.append(try make(&reader))
    }
    return values
  }
}
