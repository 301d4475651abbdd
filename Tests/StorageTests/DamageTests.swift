import Foundation
import GRDB
import Instrument
import Testing

@testable import Storage

@Suite struct DamageTests {
  let directory: TestDirectory
  let path: String
  let whole: Data

  /// A workbook of some dozens of pages.
  init() throws {
    directory = try TestDirectory()
    path = directory.file()
    let sample = try SampleWorkbook(at: path)
    try sample.store(
      (1...300).map { .answer(Sample.answer("click-one", .two, round: $0, example: "voorbeeld \($0)")) })
    sample.workbook.close()
    try FileManager.default.removeItem(atPath: path + "-journal")
    whole = try bytes(of: path)
  }

  /// Opens the file and reads all that counts.
  private func readEverything() throws {
    let workbook = try Workbook(opening: path, orCreatingWith: Sample.workbook, at: Moment(rawValue: 0))
    _ = try workbook.overview()
    _ = try workbook.record(of: Sample.sessionID)
    _ = try workbook.participants()
    _ = try workbook.actions()
    _ = try workbook.answers(
      of: Sample.relationship.id, session: Sample.sessionID, questionnaire: Sample.questionnaire())
    _ = try workbook.questionnaire(digest: workbook.sessions().first?.session.questionnaire ?? "")
  }

  private func isDamaged(_ error: any Error) -> Bool {
    if case WorkbookError.damaged = error { return true }
    return false
  }

  @Test func aFileThatWasCutOffIsSaidToBeDamagedAndLeftAsItWas() throws {
    for length in [512, 4096, 3 * 4096, whole.count / 2, whole.count - 4096, whole.count - 1] {
      let cut = whole.prefix(length)
      try cut.write(to: URL(fileURLWithPath: path))
      #expect(performing: { try readEverything() }, throws: isDamaged)
      #expect(try bytes(of: path) == cut)
    }
    #expect(try directory.names() == ["team.wederzijds"])
  }

  @Test func noPageFullOfRubbishBreaksTheProgramOrIsWrittenOver() throws {
    var noticed = 0
    for page in 1..<whole.count / 4096 {
      for rubbish in [0x00, 0xFF, 0x0D] as [UInt8] {
        var spoiled = whole
        spoiled.replaceSubrange(page * 4096..<(page + 1) * 4096, with: repeatElement(rubbish, count: 4096))
        try spoiled.write(to: URL(fileURLWithPath: path))
        do { try readEverything() } catch {
          #expect(isDamaged(error), "page \(page + 1): \(error)")
          noticed += 1
        }
        #expect(try bytes(of: path) == spoiled)
      }
    }
    #expect(noticed > 20)
    #expect(try directory.names() == ["team.wederzijds"])
  }

  @Test func noFlippedByteOfTheFirstPageBreaksTheProgramOrIsWrittenOver() throws {
    for place in stride(from: 100, to: 4096, by: 19) {
      var spoiled = whole
      spoiled[place] ^= 0x55
      try spoiled.write(to: URL(fileURLWithPath: path))
      do { try readEverything() } catch { #expect(isDamaged(error), "byte \(place): \(error)") }
      #expect(try bytes(of: path) == spoiled)
    }
  }

  @Test func noFlippedByteAnywhereBreaksTheProgramOrIsWrittenOver() throws {
    for _ in 1...250 {
      var spoiled = whole
      for _ in 0..<Int.random(in: 1...3) {
        spoiled[Int.random(in: 4096..<whole.count)] = UInt8.random(in: 0...255)
      }
      try spoiled.write(to: URL(fileURLWithPath: path))
      do { try readEverything() } catch { #expect(isDamaged(error), "\(error)") }
      #expect(try bytes(of: path) == spoiled)
    }
  }

  @Test(arguments: [
    "DROP INDEX answerInSession", "DROP TABLE seal", "ALTER TABLE seal ADD COLUMN extra TEXT",
    "CREATE TRIGGER t AFTER INSERT ON answer BEGIN DELETE FROM answer; END",
  ])
  func aSchemaThatIsNotOursIsRefused(alteration: String) throws {
    let other = try DatabaseQueue(path: path)
    try other.inDatabase { try $0.execute(sql: alteration) }
    try other.close()
    #expect(performing: { try readEverything() }, throws: isDamaged)
  }

  @Test func whatSomebodyAddedBesideOurTablesIsLeftAlone() throws {
    let other = try DatabaseQueue(path: path)
    try other.inDatabase { try $0.execute(sql: "CREATE VIEW mine AS SELECT * FROM answer; ANALYZE; VACUUM") }
    try other.close()
    try readEverything()
  }

  @Test func aValueThatNoProgramOfOursWritesIsSaidToBeDamage() throws {
    let other = try DatabaseQueue(path: path)
    try other.inDatabase {
      try $0.execute(
        sql: "PRAGMA ignore_check_constraints = ON; UPDATE answer SET value = '7' WHERE round = 300")
    }
    try other.close()
    #expect(throws: WorkbookError.damaged(path: path, detail: "answer")) { try readEverything() }
  }
}
