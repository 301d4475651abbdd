import Foundation
import GRDB
import Instrument
import Testing

@testable import Storage

@Suite struct FailureTests {
  let directory: TestDirectory
  let path: String

  init() throws {
    directory = try TestDirectory()
    path = directory.file()
  }

  private func rounds() throws -> [Int] {
    let database = try DatabaseQueue(path: path)
    #expect(try database.inDatabase { try String.fetchAll($0, sql: "PRAGMA integrity_check") } == ["ok"])
    return try database.inDatabase { try Int.fetchAll($0, sql: "SELECT round FROM answer ORDER BY change") }
  }

  @Test func aDatabaseThatMayNotGrowIsSaidToBeFullAndTakesTheNextAnswer() throws {
    let sample = try SampleWorkbook(at: path)
    try sample.workbook.read { try $0.execute(sql: "PRAGMA max_page_count = 1") }
    let long = String(repeating: "x", count: 100_000)
    #expect(throws: WorkbookError.diskFull(path: path, outcome: .notStored)) {
      try sample.store(.answer(Sample.answer("click-one", .two, example: long)))
    }
    try sample.store(.answer(Sample.answer("click-one", .two, round: 2)))
    #expect(try rounds() == [2])
  }

  @Test func aFileThatMayNotGrowIsSaidAndTheNextAnswerIsStored() throws {
    try SampleWorkbook(at: path).workbook.close()
    #expect(try Crasher("limit", path).lines() == ["failed notStored", "stored"])
    #expect(try rounds() == [2])
  }

  @Test func aFullDiskIsSaidAndNothingConfirmedIsLost() throws {
    let mounted = directory.file("disk")
    try FileManager.default.createDirectory(atPath: mounted, withIntermediateDirectories: false)
    // Only root can mount a small disk; for everybody else the two tests above stand.
    let hasOwnDisk = geteuid() == 0 && mount("tmpfs", mounted, "tmpfs", 0, "size=640k") == 0
    defer { if hasOwnDisk { umount(mounted) } }
    let sample = try SampleWorkbook(at: hasOwnDisk ? mounted + "/team.wederzijds" : path)
    if !hasOwnDisk { try sample.workbook.read { try $0.execute(sql: "PRAGMA max_page_count = 90") } }
    var confirmed: [Int] = []
    #expect {
      while confirmed.count < 10_000 {
        try sample.store(
          .answer(Sample.answer("q", .one, round: confirmed.count + 1, example: String(repeating: "x", count: 3000))))
        confirmed.append(confirmed.count + 1)
      }
    } throws: { error in
      switch error {
      case WorkbookError.diskFull(_, .notStored), WorkbookError.ioFailed(_, _, .notStored): true
      default: false
      }
    }
    #expect(confirmed.count > 5)
    #expect(try sample.record()?.answers.map(\.round) == confirmed)
    sample.workbook.close()
  }

  @Test func aWorkbookThatIsMovedAwayIsNotWrittenInSecret() throws {
    let sample = try SampleWorkbook(at: path)
    try sample.store(.answer(Sample.answer("click-one", .two)))
    try FileManager.default.moveItem(atPath: path, toPath: directory.file("elsewhere"))
    for _ in 1...2 {
      #expect(throws: WorkbookError.moved(path: path, outcome: .notStored)) {
        try sample.store(.answer(Sample.answer("click-one", .three)))
      }
    }
    #expect(!FileManager.default.fileExists(atPath: path))
    try FileManager.default.moveItem(atPath: directory.file("elsewhere"), toPath: path)
    try sample.store(.answer(Sample.answer("click-one", .one)))
    #expect(try sample.record()?.answers.map(\.value) == [.one])
  }

  /// Breaks one writing call after the other, and holds what the error said against what is in the file.
  @Test(arguments: ["fault-once", "fault-onward"])
  func whateverCallFailsTheErrorTellsTheTruth(mode: String) throws {
    let template = directory.file("template")
    try SampleWorkbook(at: template).workbook.close()
    var said: Set<String> = []
    for call in 1...200 {
      for name in [path, path + "-journal"] where FileManager.default.fileExists(atPath: name) {
        try FileManager.default.removeItem(atPath: name)
      }
      try FileManager.default.copyItem(atPath: template, toPath: path)
      let lines = try Crasher(mode, path, "\(call)").lines()
      #expect(lines.count == 2)
      let stored = try rounds() == [1]
      switch lines.first {
      case "stored", "failed stored", "full stored": #expect(stored, "call \(call)")
      case "failed notStored", "full notStored": #expect(!stored, "call \(call)")
      case "failed unknown", "full unknown": break
      default: Issue.record("call \(call): \(lines)")
      }
      said.formUnion(lines)
      if lines.last == "untouched" { break }
    }
    #expect(said.contains("untouched"))
    #expect(said.contains("fired"))
  }
}
