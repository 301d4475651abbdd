import Foundation
import GRDB

/// A workbook as a power cut in the midst of a large writing leaves it: pages half written, and the journal that puts
/// them right.
enum HotJournal {
  /// Makes `copy` and its journal from the workbook at `path`, which keeps what it has.
  static func make(from path: String, to copy: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { database in
      try database.execute(sql: "PRAGMA cache_size = 1; PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE")
      for number in 1...200 {
        try database.execute(
          sql: "INSERT INTO questionnaire VALUES (?, 1, ?, '')",
          arguments: [String(repeating: "0", count: 61) + String(number + 100), String(repeating: "x", count: 3000)])
      }
      for ending in ["", "-journal"] { try FileManager.default.copyItem(atPath: path + ending, toPath: copy + ending) }
      try database.execute(sql: "ROLLBACK")
    }
  }
}
