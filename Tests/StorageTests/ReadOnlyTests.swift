import Foundation
import GRDB
import Instrument
import Testing

@testable import Storage

@Suite struct ReadOnlyTests {
  let directory: TestDirectory
  let place: ReadOnlyPlace
  let path: String

  init() throws {
    directory = try TestDirectory()
    place = try ReadOnlyPlace(at: directory.file("disk"))
    path = place.file()
  }

  private func open(_ path: String) throws -> Workbook {
    try Workbook(opening: path, orCreatingWith: Sample.workbook, at: Moment(rawValue: 0))
  }

  @Test func aWorkbookOnADiskForReadingOnlyIsReadAndNotWritten() throws {
    let sample = try SampleWorkbook(at: path)
    try sample.store(.answer(Sample.answer("click-one", .two)))
    let record = try sample.record()
    sample.workbook.close()
    place.close()
    let before = try bytes(of: path)
    let workbook = try open(path)
    #expect(workbook.isReadOnly)
    #expect(try workbook.record(of: Sample.sessionID) == record)
    #expect(try workbook.relationships() == [Sample.relationship])
    #expect(throws: WorkbookError.readOnly(path: path)) {
      try workbook.append(
        [.answer(Sample.answer("click-one", .one))], ids: [Sample.id(5000)], at: Moment(rawValue: 0))
    }
    #expect(throws: WorkbookError.readOnly(path: path)) {
      try workbook.setPosition(session: Sample.sessionID, text: "x")
    }
    #expect(throws: WorkbookError.readOnly(path: path)) {
      _ = try workbook.storeQuestionnaire(Sample.questionnaire(version: "2"), yaml: "")
    }
    #expect(try bytes(of: path) == before)
  }

  @Test(arguments: MigrationTests.released) func aWorkbookOfAnOlderSchemaIsReadAsItIs(_ schema: Int) throws {
    try Released.make(schema: schema, at: path)
    let migrated = directory.file("migrated.wederzijds")
    try FileManager.default.copyItem(atPath: path, toPath: migrated)
    place.close()
    let (old, new) = (try open(path), try open(migrated))
    #expect(old.migration == nil)
    #expect(new.migration != nil)
    #expect(try old.relationships() == new.relationships())
    #expect(try old.participants() == new.participants())
    #expect(try old.actions() == new.actions())
    #expect(try old.overview() == new.overview())
    let sessions = try old.sessions()
    #expect(try sessions == new.sessions())
    #expect(sessions.count == schema + 1)
    for session in sessions.map(\.session) {
      #expect(try old.record(of: session.id) == new.record(of: session.id))
      let questionnaire = try #require(try old.questionnaire(digest: session.questionnaire))
      #expect(try questionnaire == new.questionnaire(digest: session.questionnaire))
      let relationship = try #require(session.relationship)
      #expect(
        try old.answers(of: relationship, session: session.id, questionnaire: questionnaire)
          == new.answers(of: relationship, session: session.id, questionnaire: questionnaire))
      #expect(try old.shownSteps(relationship: relationship) == new.shownSteps(relationship: relationship))
    }
    #expect(Array(try bytes(of: path)[60..<64]) == [0, 0, 0, UInt8(schema)])
  }

  @Test func anEmptyFileThatMayNotBeWrittenIsNoWorkbook() throws {
    try Data().write(to: URL(fileURLWithPath: path))
    place.close()
    #expect(throws: WorkbookError.readOnly(path: path)) { try open(path) }
  }

  @Test func aWritingThatWasCutOffAndCannotBePutRightIsSaid() throws {
    let whole = directory.file()
    let sample = try SampleWorkbook(at: whole)
    sample.workbook.close()
    try HotJournal.make(from: whole, to: path)
    place.close()
    let before = try bytes(of: path)
    #expect(throws: WorkbookError.cutOff(path: path)) { try open(path) }
    #expect(try bytes(of: path) == before)
  }

  @Test func permissionsDecideForWhoeverIsBoundByThem() throws {
    let path = directory.file("bits.wederzijds")
    try SampleWorkbook(at: path).workbook.close()
    let looked = ["opened 1", "error readOnly(path: \"\(path)\")"]
    chmod(directory.path, 0o755)
    chmod(path, 0o444)
    let before = try bytes(of: path)
    #expect(try Crasher("unprivileged", path).lines() == looked)
    chmod(path, 0o666)
    try FileManager.default.removeItem(atPath: path + "-journal")
    chmod(directory.path, 0o555)
    #expect(try Crasher("unprivileged", path).lines() == looked)
    chmod(directory.path, 0o777)
    #expect(try bytes(of: path) == before)
    #expect(try Crasher("unprivileged", path).lines() == ["opened 1", "stored"])
  }

  @Test func aWorkbookThatIsMadeWritableTakesTheNextAnswer() throws {
    let sample = try SampleWorkbook(at: path)
    sample.workbook.close()
    place.close()
    let workbook = try open(path)
    #expect(throws: WorkbookError.readOnly(path: path)) {
      try workbook.setPosition(session: Sample.sessionID, text: "x")
    }
    place.open()
    try workbook.setPosition(session: Sample.sessionID, text: "x")
    #expect(!workbook.isReadOnly)
    #expect(try workbook.position(of: Sample.sessionID) == "x")
  }
}
