import Foundation
import GRDB
import Instrument
import TestSupport
import Testing

@testable import Storage

@Suite struct RestoreTests {
  let directory: TestDirectory
  let path: String
  let backup: String
  let kept: String

  /// A workbook with two answers, and a backup from when it had one.
  init() throws {
    directory = try TestDirectory()
    path = directory.file()
    backup = directory.file("bewaard.wederzijds")
    kept = directory.file("team.backup-1970-01-01-000000.wederzijds")
    let sample = try SampleWorkbook(at: path)
    try sample.store(.answer(Sample.answer("click-one", .two)))
    _ = try sample.workbook.backUp(to: backup)
    try sample.store(.answer(Sample.answer("click-two", .three)))
    sample.workbook.close()
  }

  @discardableResult
  private func restore() throws -> RestoredWorkbook {
    try WorkbookBackup.restore(backup, to: path, at: Moment(rawValue: 0))
  }

  private func answers(_ path: String) throws -> [AnswerValue] {
    let workbook = try Workbook(opening: path, orCreatingWith: Sample.id(9), at: Moment(rawValue: 0))
    defer { workbook.close() }
    return try workbook.record(of: Sample.sessionID)?.answers.map(\.value) ?? []
  }

  /// The names of all files with their bytes.
  private func everything() throws -> [String: Data] {
    var everything: [String: Data] = [:]
    for name in try directory.names() { everything[name] = try bytes(of: directory.file(name)) }
    return everything
  }

  private func refuses(_ error: CareError) throws {
    let before = try everything()
    #expect(throws: error) { try restore() }
    #expect(try everything() == before)
  }

  @Test func theBackupTakesThePlaceAndTheWorkbookIsKept() throws {
    let before = try bytes(of: backup)
    #expect(try restore() == RestoredWorkbook(path: path, kept: kept))
    #expect(try answers(path) == [.two])
    #expect(try answers(kept) == [.two, .three])
    #expect(WorkbookBackup.beside(path) == [kept])
    #expect(try bytes(of: backup) == before)
    #expect(mode(of: kept) == 0o600)
    #expect(try directory.names().filter { $0.hasSuffix(".part") } == [])
  }

  @Test func theWorkbookKeepsItsMode() throws {
    chmod(path, 0o640)
    try restore()
    #expect(mode(of: path) == 0o640)
    #expect(mode(of: kept) == 0o600)
  }

  @Test func aWorkbookThatIsNotThereComesBack() throws {
    directory.remove()
    #expect(try restore() == RestoredWorkbook(path: path))
    #expect(try answers(path) == [.two])
    #expect(mode(of: path) == 0o600)
  }

  @Test func theJournalOfAWorkbookThatIsGoneIsNotWrittenIntoTheNewOne() throws {
    let gone = directory.file("gone.wederzijds")
    try HotJournal.make(from: path, to: gone)
    directory.remove()
    try FileManager.default.moveItem(atPath: gone + "-journal", toPath: path + "-journal")
    try restore()
    #expect(try answers(path) == [.two])
  }

  @Test func aWritingThatWasCutOffIsPutRightInTheWorkbookThatIsKept() throws {
    let cut = directory.file("cut.wederzijds")
    try HotJournal.make(from: path, to: cut)
    directory.remove()
    for ending in ["", "-journal"] {
      try FileManager.default.moveItem(atPath: cut + ending, toPath: path + ending)
    }
    try restore()
    #expect(try answers(path) == [.two])
    #expect(try answers(kept) == [.two, .three])
  }

  @Test func aDamagedWorkbookIsReplacedAndKeptAsItIs() throws {
    let damaged = try bytes(of: path).prefix(12_000)
    try damaged.write(to: URL(fileURLWithPath: path))
    try restore()
    #expect(try answers(path) == [.two])
    #expect(try bytes(of: kept) == damaged)
  }

  @Test func aBackupOfAnOlderSchemaComesBackUpToDate() throws {
    try FileManager.default.removeItem(atPath: backup)
    try Released.make(schema: 1, at: backup)
    let before = try bytes(of: backup)
    try restore()
    let workbook = try Workbook(opening: path, orCreatingWith: Sample.id(9), at: Moment(rawValue: 0))
    #expect(workbook.migration == nil)
    #expect(try workbook.relationships().map(\.name) == ["Vendex", "Bakker Smit"])
    #expect(try bytes(of: backup) == before)
  }

  @Test func aBackupThatIsNotSoundIsRefused() throws {
    let whole = try bytes(of: backup)
    try FileManager.default.removeItem(atPath: backup)
    try refuses(.backup(.cannotOpen(path: backup, errno: ENOENT)))
    for (contents, error) in [
      (Data(), .notAWorkbook(path: backup)), (Data("een brief".utf8), .notAWorkbook(path: backup)),
      (Data(repeating: 7, count: 9000), .notAWorkbook(path: backup)),
      (whole.prefix(60) + [0, 0, 0, 9] + whole.dropFirst(64), .newerVersion(path: backup, found: 9, known: 3)),
    ] as [(Data, WorkbookError)] {
      try contents.write(to: URL(fileURLWithPath: backup))
      try refuses(.backup(error))
    }
  }

  @Test func aBackupWithAPageOfRubbishIsRefused() throws {
    let whole = try bytes(of: backup)
    for page in 1..<whole.count / 4096 {
      var spoiled = whole
      spoiled.replaceSubrange(page * 4096..<(page + 1) * 4096, with: repeatElement(0xFF, count: 4096))
      try spoiled.write(to: URL(fileURLWithPath: backup))
      let before = try everything()
      #expect {
        try restore()
      } throws: { error in
        if case CareError.backup(.damaged) = error { true } else { false }
      }
      #expect(try everything() == before)
    }
  }

  @Test func aBackupWithADanglingReferenceIsRefused() throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: backup, configuration: configuration)
    try queue.inDatabase { try $0.execute(sql: "UPDATE answer SET session = 999") }
    try queue.close()
    try refuses(.backup(.damaged(path: backup, detail: "reference in answer")))
  }

  @Test func aBackupInWhichAWritingWasCutOffIsRefused() throws {
    let cut = directory.file("cut.wederzijds")
    try HotJournal.make(from: backup, to: cut)
    directory.remove("bewaard.wederzijds")
    for ending in ["", "-journal"] {
      try FileManager.default.moveItem(atPath: cut + ending, toPath: backup + ending)
    }
    try refuses(.backup(.cutOff(path: backup)))
  }

  @Test func aWorkbookIsNotItsOwnBackup() throws {
    #expect(throws: CareError.sameFile(path: path)) {
      try WorkbookBackup.restore(path, to: path, at: Moment(rawValue: 0))
    }
  }

  @Test(arguments: ["present", "hold"])
  func aWorkbookThatAnotherProgramHasIsNotReplaced(mode: String) throws {
    let crasher = try Crasher(mode, path)
    #expect(crasher.line() != nil)
    let holder = Holder(process: crasher.processIdentifier, program: "storage-crasher")
    let before = try bytes(of: path)
    #expect(throws: CareError.inUse(path: path, holder: holder)) { try restore() }
    _ = crasher.kill()
    #expect(try bytes(of: path) == before)
    try restore()
  }

  @Test func whatIsNotAWorkbookIsNotReplaced() throws {
    try Data("een brief aan Vendex".utf8).write(to: URL(fileURLWithPath: path))
    try refuses(.workbook(.notAWorkbook(path: path)))
  }

  @Test func theFileThatALinkLeadsToIsReplacedAndNotTheLink() throws {
    let link = directory.file("link.wederzijds")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    let restored = try WorkbookBackup.restore(backup, to: link, at: Moment(rawValue: 0))
    #expect(restored.kept?.hasSuffix("/team.backup-1970-01-01-000000.wederzijds") == true)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path)
    #expect(try answers(path) == [.two])
  }

  @Test func noRoomLeavesEverythingAsItWas() throws {
    let disk = try SmallMount(at: directory.file("disk"), kilobytes: 500)
    let place = disk.path + "/team.wederzijds"
    try FileManager.default.copyItem(atPath: path, toPath: place)
    if disk.isMounted {
      let (size, room) = (500 * 1024, try bytes(of: place).count)
      try Data(count: size - room - 20_000).write(to: URL(fileURLWithPath: disk.path + "/ballast"))
    } else {
      try Data().write(to: URL(fileURLWithPath: place + "-journal"))
      chmod(disk.path, 0o555)
    }
    defer { chmod(disk.path, 0o755) }
    let (names, before) = (FileSystem.names(in: disk.path).sorted(), try bytes(of: place))
    #expect {
      try WorkbookBackup.restore(backup, to: place, at: Moment(rawValue: 0))
    } throws: { error in
      guard case CareError.cannotWrite(_, let reason) = error else { return false }
      return reason == (disk.isMounted ? ENOSPC : EACCES)
    }
    #expect(try bytes(of: place) == before)
    #expect(FileSystem.names(in: disk.path).sorted() == names)
  }

  /// Kills the program anywhere in putting back: there is a whole workbook, and nothing of the old one is lost.
  @Test func whateverMomentItIsCutOffAWholeWorkbookIsThere() throws {
    let old = try Released.rows(of: path)
    let new = try Released.rows(of: backup)
    let template = directory.file("template")
    try FileManager.default.copyItem(atPath: path, toPath: template)
    try FileManager.default.moveItem(atPath: backup, toPath: path + ".source")
    var random = SplitMix64(seed: 5)
    for _ in 0..<40 {
      for name in try directory.names() where name != "template" && !name.hasSuffix(".source") {
        try FileManager.default.removeItem(atPath: directory.file(name))
      }
      try FileManager.default.copyItem(atPath: template, toPath: path)
      let crasher = try Crasher("restore", path)
      #expect(crasher.line() == "begin")
      usleep(UInt32(random.below(30_000)))
      let isConfirmed = !crasher.kill().isEmpty
      let found = try Released.rows(of: path)
      #expect(found == new || (found == old && !isConfirmed))
      if found == new { #expect(try WorkbookBackup.beside(path).map(Released.rows) == [old]) }
      #expect(try Released.rows(of: path + ".source") == new)
    }
  }
}
