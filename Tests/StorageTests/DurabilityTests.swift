import Foundation
import GRDB
import Instrument
import Testing

@testable import Storage

@Suite struct DurabilityTests {
  let directory: TestDirectory
  let path: String

  init() throws {
    directory = try TestDirectory()
    path = directory.file()
  }

  /// Every setting, asked of the connection that the workbook writes with.
  static let settings = [
    ("journal_mode", "truncate"), ("synchronous", "3"), ("secure_delete", "1"), ("foreign_keys", "1"),
    ("trusted_schema", "0"), ("cell_size_check", "1"), ("temp_store", "2"),
  ]

  @Test(arguments: settings)
  func everyConnectionHasTheSettingsThatSavingRestsOn(setting: String, value: String) throws {
    let sample = try SampleWorkbook(at: path)
    func asked() throws -> String? {
      try sample.workbook.read { try String.fetchOne($0, sql: "PRAGMA \(setting)") }
    }
    #expect(try asked() == value)
    sample.workbook.close()
    #expect(try asked() == value)
  }

  @Test func whatIsConfirmedIsInTheFileAndTheJournalIsEmpty() throws {
    let sample = try SampleWorkbook(at: path)
    try sample.store(.answer(Sample.answer("click-one", .two)))
    #expect(try directory.names() == ["team.wederzijds", "team.wederzijds-journal"])
    #expect(try bytes(of: path + "-journal").isEmpty)
    let copy = directory.file("copy.wederzijds")
    try FileManager.default.copyItem(atPath: path, toPath: copy)
    let read = try DatabaseQueue(path: copy).inDatabase { try String.fetchAll($0, sql: "SELECT value FROM answer") }
    #expect(read == ["2"])
  }

  @Test func aWorkbookThatAnotherProgramTurnedToWALIsTurnedBack() throws {
    _ = try SampleWorkbook(at: path)
    let other = try DatabaseQueue(path: path)
    try other.inDatabase {
      try $0.execute(sql: "PRAGMA journal_mode = WAL; INSERT INTO sqlite_sequence VALUES ('x', 1)")
    }
    try other.close()
    let sample = try Workbook(opening: path, orCreatingWith: Sample.workbook, at: Moment(rawValue: 0))
    #expect(try sample.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "truncate")
    #expect(try directory.names().filter { $0.hasSuffix("-wal") } == [])
  }

  @Test func aSettingThatCannotBeMadeIsRefused() throws {
    _ = try SampleWorkbook(at: path)
    // Another program that reads the file in WAL mode keeps it in that mode.
    try DatabaseQueue(path: path).inDatabase { other in
      try other.execute(sql: "PRAGMA journal_mode = WAL; BEGIN; SELECT * FROM answer")
      #expect {
        try Workbook(opening: path, orCreatingWith: Sample.workbook, at: Moment(rawValue: 0))
      } throws: { error in
        switch error {
        case WorkbookError.durabilityNotAvailable(_, "journal_mode", "wal"), WorkbookError.busy: true
        default: false
        }
      }
      try other.execute(sql: "COMMIT")
    }
  }

  @Test func everyConfirmedAnswerOutlivesAKill() throws {
    let sample = try SampleWorkbook(at: path)
    sample.workbook.close()
    var confirmed: [Int: Int] = [:]
    for run in 0..<32 {
      let crasher = try Crasher("append", path, "\(run)")
      var last = 0
      for _ in 0..<Int.random(in: 1...25) {
        guard let line = crasher.line(), let number = Int(line) else { break }
        last = number
      }
      // Somewhere in the writing of the next one, not always at the same place.
      for _ in 0..<Int.random(in: 0...40) { sched_yield() }
      confirmed[run] = crasher.kill().compactMap { Int($0) }.last ?? last
    }
    let answers =
      try Workbook(opening: path, orCreatingWith: Sample.workbook, at: Moment(rawValue: 0))
      .record(of: Sample.sessionID)?.answers ?? []
    let stored = Dictionary(grouping: answers, by: \.question).mapValues { Set($0.map(\.round)) }
    for (run, number) in confirmed {
      #expect(number > 0)
      #expect(stored["run-\(run)", default: []].isSuperset(of: 1...max(1, number)))
      // At most the one that was being stored is there beside them.
      #expect(stored["run-\(run)", default: []].count <= number + 1)
    }
    #expect(try integrity() == ["ok"])
  }

  private func integrity() throws -> [String] {
    try DatabaseQueue(path: path).inDatabase { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
  }
}
