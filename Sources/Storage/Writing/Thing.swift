import GRDB
import Instrument

/// A table of things that have an identity of their own.
enum Thing: String, CustomStringConvertible {
  case relationship, participant, session, exchangeEntry, action, parking

  var description: String { rawValue }

  /// The number that the thing with this `id` is referred to by: the change that brought it in. Null when there is none.
  func number(of id: RecordID, in database: Database) throws -> Int64? {
    let statement = try database.cachedStatement(sql: "SELECT change FROM \(rawValue) WHERE id = ?")
    return try Int64.fetchOne(statement, arguments: [id.rawValue])
  }
}
