import Foundation
import GRDB
import Instrument
import Storage

/// What the program does about backups.
enum CareModes {
  /// Makes a workbook of the SQL in the file `sql`.
  static func load(_ path: String, from sql: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.inDatabase { try $0.execute(sql: String(contentsOfFile: sql, encoding: .utf8)) }
  }

  /// Makes backups `<path>.copy-1`, `-2` and so on, and prints the number of each when it stands.
  static func backUp(_ path: String, again count: Int) throws {
    Modes.say("0")
    for number in 1...max(1, count) {
      _ = try WorkbookBackup.make(of: path, to: "\(path).copy-\(number)")
      Modes.say("\(number)")
    }
    while true { pause() }
  }

  /// Puts `<path>.source` in the place of the workbook.
  static func restore(_ path: String) throws {
    Modes.say("begin")
    let restored = try WorkbookBackup.restore(path + ".source", to: path, at: Moment(rawValue: 0))
    Modes.say("restored \(restored.kept ?? "")")
    while true { pause() }
  }
}
