import Foundation
import GRDB
import Instrument
import TestSupport
import Testing

@testable import Storage

@Suite struct MigrationTests {
  let directory: TestDirectory
  let path: String

  init() throws {
    directory = try TestDirectory()
    path = directory.file()
    try Released.make(schema: 1, at: path)
  }

  /// The schemas that were released before the present one.
  static let released = 1..<Int(Schema.version)

  /// The released workbook of another schema in the place of the first.
  private func use(schema: Int) throws {
    try FileManager.default.removeItem(atPath: path)
    try Released.make(schema: schema, at: path)
  }

  private func open(at milliseconds: Int64 = 1_795_527_000_000) throws -> Workbook {
    try Workbook(opening: path, orCreatingWith: Sample.workbook, at: Moment(rawValue: milliseconds))
  }

  @Test(arguments: released) func everyRowOfAReleasedWorkbookIsThereAfterwards(_ schema: Int) throws {
    try use(schema: schema)
    let before = try Released.rows(of: path)
    #expect(before.count > 120)
    let workbook = try open()
    #expect(workbook.migration?.from == schema)
    #expect(workbook.migration?.to == 3)
    workbook.close()
    #expect(try Released.rows(of: path) == before)
    let header = try bytes(of: path).prefix(100)
    #expect(Array(header[60..<64]) == [0, 0, 0, 3])
    let (foreign, integrity) = try DatabaseQueue(path: path).inDatabase { database in
      (
        try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").count,
        try String.fetchAll(database, sql: "PRAGMA integrity_check")
      )
    }
    #expect(foreign == 0)
    #expect(integrity == ["ok"])
  }

  @Test func whatIsUnderASealStaysThereAndTheWorkGoesOn() throws {
    try use(schema: 2)
    let workbook = try open()
    let sessions = try workbook.sessions().map(\.session)
    let (begun, done) = (sessions[0], sessions[1])
    #expect(try workbook.record(of: begun.id)?.answers == [])
    #expect(try workbook.attendance(in: begun.id).map(\.answered) == [12, 0, 0])
    let record = try #require(try workbook.record(of: done.id))
    #expect(Set(record.answers.map(\.round)) == [1, 2])
    let agreed = try #require(record.agreed.first)
    #expect(record.agreed.count == 1 && agreed.value == .two)
    var divided = agreed
    divided.value = nil
    try workbook.append([.agreedValue(divided)], ids: [Sample.id(900)], at: Moment(rawValue: 0))
    #expect(try workbook.record(of: done.id)?.agreed == [divided])
  }

  @Test func everyReaderReadsWhatAReleasedProgramWrote() throws {
    let workbook = try open()
    #expect(try workbook.relationships().map(\.name) == ["Vendex", "Bakker Smit"])
    #expect(try workbook.sessions().map(\.session.state) == [.closed, .closed])
    #expect(try workbook.actions().map(\.action.state).sorted { $0.rawValue < $1.rawValue }.last == .open)
    #expect(try workbook.setting("language") == "nl")
    for summary in try workbook.sessions() {
      let record = try #require(try workbook.record(of: summary.session.id))
      #expect(record.answers.count >= 12)
      #expect(record.exchange.count == 3)
      #expect(record.position != nil)
      let questionnaire = try #require(try workbook.questionnaire(digest: summary.session.questionnaire))
      #expect(questionnaire.questions.count == 29)
      #expect(try workbook.questionnaireSource(digest: summary.session.questionnaire)?.isEmpty == false)
      let relationship = try #require(record.relationship)
      #expect(try workbook.latestSession(for: relationship.id)?.id == summary.session.id)
      #expect(try workbook.shownSteps(relationship: relationship.id).count == 3)
    }
  }

  @Test func theBackupIsTheWorkbookAsItWas() throws {
    let before = try Released.rows(of: path)
    let workbook = try open(at: 1_795_527_000_000)
    let backup = directory.file("team.backup-2026-11-24-133000.wederzijds")
    #expect(workbook.migration?.backup == backup)
    #expect(WorkbookBackup.beside(path) == [backup])
    #expect(try Released.rows(of: backup) == before)
    #expect(Array(try bytes(of: backup)[60..<64]) == [0, 0, 0, 1])
    #expect(mode(of: backup) == 0o600)
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.copyItem(atPath: backup, toPath: path)
    #expect(try open(at: 1_795_527_000_000).relationships().count == 2)
    #expect(WorkbookBackup.beside(path) == [backup, directory.file("team.backup-2026-11-24-133000-2.wederzijds")])
  }

  @Test func aWorkbookThatIsUpToDateIsNotMigrated() throws {
    try open().close()
    let names = try directory.names()
    #expect(try open().migration == nil)
    #expect(try directory.names() == names)
  }

  @Test(arguments: released) func aMigratedWorkbookHasTheSchemaOfANewOne(_ schema: Int) throws {
    try use(schema: schema)
    try open().close()
    let new = directory.file("new.wederzijds")
    try Workbook(opening: new, orCreatingWith: Sample.workbook, at: Moment(rawValue: 0)).close()
    func statements(_ path: String) throws -> Set<String> {
      try DatabaseQueue(path: path).inDatabase {
        Set(try String.fetchAll($0, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL"))
      }
    }
    #expect(try statements(path) == statements(new))
  }

  @Test(
    arguments: [
      (1, "DROP INDEX answerInSession"), (1, "CREATE INDEX sealAbout ON seal (isOpen)"),
      (2, "DROP INDEX statementInSession"), (2, "DROP TABLE agreedValue"),
    ])
  func aReleasedWorkbookThatWasAlteredIsLeftAsItWas(schema: Int, alteration: String) throws {
    try use(schema: schema)
    try DatabaseQueue(path: path).inDatabase { try $0.execute(sql: alteration) }
    let before = try bytes(of: path)
    #expect(throws: (any Error).self) { try open() }
    #expect(try bytes(of: path) == before)
  }

  @Test func noRoomForTheBackupLeavesTheWorkbookAsItWas() throws {
    let disk = try SmallMount(at: directory.file("disk"), kilobytes: 500)
    let path = disk.path + "/team.wederzijds"
    try FileManager.default.copyItem(atPath: self.path, toPath: path)
    let before = try bytes(of: path)
    if !disk.isMounted {
      // Without a small disk: a directory that takes no new name.
      try Data().write(to: URL(fileURLWithPath: path + "-journal"))
      chmod(disk.path, 0o555)
    }
    defer { chmod(disk.path, 0o755) }
    #expect {
      try Workbook(opening: path, orCreatingWith: Sample.workbook, at: Moment(rawValue: 0))
    } throws: { error in
      guard case WorkbookError.notMigrated(path, _, let reason) = error else { return false }
      return reason == (disk.isMounted ? ENOSPC : EACCES)
    }
    #expect(try bytes(of: path) == before)
    #expect(FileSystem.names(in: disk.path).filter { !$0.hasSuffix("-journal") } == ["team.wederzijds"])
  }

  /// Kills the program anywhere in a migration: what is found is the old workbook or the new one, and every backup is
  /// whole.
  @Test(arguments: released) func whateverMomentItIsCutOffTheWorkbookIsWhole(_ schema: Int) throws {
    try use(schema: schema)
    let before = try Released.rows(of: path)
    let template = directory.file("template")
    try FileManager.default.copyItem(atPath: path, toPath: template)
    var random = SplitMix64(seed: 1)
    var versions: [Int32: Int] = [:]
    for _ in 0..<25 {
      for name in try directory.names() where name != "template" {
        try FileManager.default.removeItem(atPath: directory.file(name))
      }
      try FileManager.default.copyItem(atPath: template, toPath: path)
      let crasher = try Crasher("migrate", path)
      #expect(crasher.line() == "opening")
      usleep(UInt32(random.below(40_000)))
      _ = crasher.kill()
      let version = try DatabaseQueue(path: path).inDatabase { database in
        #expect(try String.fetchAll(database, sql: "PRAGMA integrity_check") == ["ok"])
        return try Schema.version(in: database)
      }
      versions[version, default: 0] += 1
      #expect(try Released.rows(of: path) == before)
      let backups = WorkbookBackup.beside(path)
      if version == Schema.version { #expect(backups.count == 1) }
      for backup in backups { #expect(try Released.rows(of: backup) == before) }
      let again = try open()
      #expect(again.migration == nil || version == schema)
      #expect(try directory.names().filter { $0.hasSuffix(".part") } == [] || version == Schema.version)
    }
    #expect(versions[Int32(schema), default: 0] > 0)
  }
}
