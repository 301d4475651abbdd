import GRDB
import Instrument

/// Remembers the numbers of things while one transaction lasts: an import refers to the same few a hundred thousand
/// times.
final class KnownThings {
  private var numbers: [Thing: [RecordID: Int64]] = [:]

  /// As `Thing.number(of:in:)`.
  func number(of id: RecordID, in thing: Thing, _ database: Database) throws -> Int64? {
    if let number = numbers[thing]?[id] { return number }
    guard let number = try thing.number(of: id, in: database) else { return nil }
    numbers[thing, default: [:]][id] = number
    return number
  }
}
