import Foundation
import GRDB
import Instrument
import Testing

@testable import Storage

@Suite struct OpeningTests {
  let directory: TestDirectory
  let path: String

  init() throws {
    directory = try TestDirectory()
    path = directory.file()
  }

  private func open(_ path: String) throws -> Workbook {
    try Workbook(opening: path, orCreatingWith: Sample.workbook, at: Moment(rawValue: 0))
  }

  @Test func aNewWorkbookIsItsOwnersAloneWhateverTheUmask() throws {
    let crasher = try Crasher("create", path)
    #expect(crasher.lines() == ["made"])
    #expect(mode(of: path) == 0o600)
    #expect(mode(of: path + "-journal") == 0o600)
  }

  @Test func anExistingWorkbookKeepsItsModeAndSoDoesItsJournal() throws {
    _ = try SampleWorkbook(at: path)
    try FileManager.default.removeItem(atPath: path + "-journal")
    chmod(path, 0o640)
    let workbook = try open(path)
    try workbook.setPosition(session: Sample.sessionID, text: "x")
    #expect(mode(of: path) == 0o640)
    #expect(mode(of: path + "-journal") == 0o640)
  }

  @Test func aFileWithoutAByteBecomesAWorkbookAndKeepsItsMode() throws {
    try Data().write(to: URL(fileURLWithPath: path))
    chmod(path, 0o644)
    #expect(try open(path).overview() == Overview(relationships: 0, openSessions: 0, openActions: 0, isEmpty: true))
    #expect(mode(of: path) == 0o644)
  }

  @Test func aWorkbookOpensWithTheIdItWasMadeWith() throws {
    _ = try open(path)
    let again = try Workbook(opening: path, orCreatingWith: Sample.id(77), at: Moment(rawValue: 7))
    #expect(
      try again.read { try String.fetchOne($0, sql: "SELECT id FROM workbook") } == Sample.workbook.rawValue)
  }

  @Test func aDirectoryIsNotOpened() throws {
    #expect(throws: WorkbookError.cannotOpen(path: directory.path, errno: EISDIR)) { try open(directory.path) }
    #expect(try directory.names() == [])
  }

  @Test func aMissingDirectoryIsNamed() throws {
    let path = directory.path + "/nowhere/team.wederzijds"
    #expect(throws: WorkbookError.directoryMissing(path: path, directory: directory.path + "/nowhere")) {
      try open(path)
    }
  }

  @Test func aFileInThePlaceOfTheDirectoryIsRefused() throws {
    try Data().write(to: URL(fileURLWithPath: directory.file("plain")))
    let path = directory.file("plain") + "/team.wederzijds"
    #expect(throws: WorkbookError.cannotOpen(path: path, errno: ENOTDIR)) { try open(path) }
  }

  @Test func aPipeIsNotOpened() throws {
    #expect(mkfifo(path, 0o600) == 0)
    #expect(throws: WorkbookError.notAWorkbook(path: path)) { try open(path) }
  }

  @Test func aLinkToNowhereIsRefused() throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: directory.file("gone"))
    #expect(throws: WorkbookError.cannotCreate(path: path, errno: EEXIST)) { try open(path) }
    #expect(try directory.names() == ["team.wederzijds"])
  }

  @Test func theFileOfAnotherProgramIsLeftAsItWas() throws {
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let contents: [Data] = [
      Data("a note\n".utf8), Data(png + [UInt8](repeating: 7, count: 5000)), Data([0]), Data(repeating: 0, count: 4096),
      Data("SQLite format 3".utf8), Data("SQLite format 3\0".utf8) + Data(repeating: 1, count: 8000),
    ]
    for data in contents {
      try data.write(to: URL(fileURLWithPath: path))
      #expect(throws: WorkbookError.notAWorkbook(path: path)) { try open(path) }
      #expect(try bytes(of: path) == data)
    }
    #expect(try directory.names() == ["team.wederzijds"])
  }

  @Test func theDatabaseOfAnotherProgramIsLeftAsItWasWithItsJournal() throws {
    let other = try DatabaseQueue(path: path)
    try other.inDatabase { try $0.execute(sql: "CREATE TABLE t (x); INSERT INTO t VALUES (1)") }
    try other.close()
    let hot = Data([0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]) + Data(repeating: 0, count: 504)
    try hot.write(to: URL(fileURLWithPath: path + "-journal"))
    let before = try bytes(of: path)
    #expect(throws: WorkbookError.notAWorkbook(path: path)) { try open(path) }
    #expect(try bytes(of: path) == before)
    #expect(try bytes(of: path + "-journal") == hot)
  }

  @Test func aWorkbookOfANewerVersionIsLeftAsItWas() throws {
    let sample = try SampleWorkbook(at: path)
    try sample.write("PRAGMA user_version = 7")
    sample.workbook.close()
    try FileManager.default.removeItem(atPath: path + "-journal")
    let before = try bytes(of: path)
    #expect(throws: WorkbookError.newerVersion(path: path, found: 7, known: 3)) { try open(path) }
    #expect(try bytes(of: path) == before)
    #expect(try directory.names() == ["team.wederzijds"])
  }

  @Test func whatMayNotBeReadOrMadeIsRefused() throws {
    try SampleWorkbook(at: path).workbook.close()
    chmod(directory.path, 0o555)
    chmod(path, 0o000)
    #expect(try Crasher("unprivileged", path).lines() == ["error cannotOpen(path: \"\(path)\", errno: \(EACCES))"])
    let other = directory.file("other.wederzijds")
    #expect(
      try Crasher("unprivileged", other).lines() == ["error cannotCreate(path: \"\(other)\", errno: \(EACCES))"])
    chmod(directory.path, 0o755)
  }

  @Test func whatAPowerCutLeftOfTheFirstWritingBecomesAWorkbook() throws {
    // The journal of a database that was empty, and a first page that never reached the disk.
    let journal: [UInt8] =
      [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7, 0, 0, 0, 0, 1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 16, 0]
    try Data(journal + [UInt8](repeating: 0, count: 512 - journal.count))
      .write(to: URL(fileURLWithPath: path + "-journal"))
    try Data(repeating: 0, count: 8192).write(to: URL(fileURLWithPath: path))
    _ = try SampleWorkbook(at: path)
    #expect(try open(path).relationships() == [Sample.relationship])
  }
}
