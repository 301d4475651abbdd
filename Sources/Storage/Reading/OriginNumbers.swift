import GRDB
import Instrument

/// The number of each thing of a table, the change that brought it in, by its UUID.
struct OriginNumbers {
  private var numbers: [RecordID: Int64] = [:]

  init(of thing: Thing, in database: Database) throws {
    let sql = "SELECT id, change FROM \(thing) WHERE id IS NOT NULL"
    for (id, number) in try database.list(of: thing.rawValue, sql, [], { (try $0.id(), Int64(try $0.number())) }) {
      numbers[id] = number
    }
  }

  subscript(id: RecordID) -> Int64? { numbers[id] }
}
