import Foundation
import GRDB
import Instrument
import TestSupport
import Testing

@testable import Storage

@Suite struct BackupTests {
  let directory: TestDirectory
  let path: String
  let sample: SampleWorkbook

  init() throws {
    directory = try TestDirectory()
    path = directory.file()
    sample = try SampleWorkbook(at: path)
    try sample.store(.answer(Sample.answer("click-one", .two, example: "het woord dat blijft")))
  }

  private func names() throws -> [String] { try directory.names().filter { $0 != "team.wederzijds-journal" } }

  @Test func aBackupHasEveryRowAndIsItsOwnersAlone() throws {
    let target = directory.file("kopie.wederzijds")
    let backup = try sample.workbook.backUp(to: target)
    #expect(backup == WorkbookBackup(path: target, bytes: Int64(try bytes(of: target).count)))
    #expect(mode(of: target) == 0o600)
    #expect(try Released.rows(of: target) == Released.rows(of: path))
    #expect(try names() == ["kopie.wederzijds", "team.wederzijds"])
    let opened = try Workbook(opening: target, orCreatingWith: Sample.id(9), at: Moment(rawValue: 0))
    #expect(try opened.record(of: Sample.sessionID) == sample.record())
    try sample.store(.answer(Sample.answer("click-one", .one)))
  }

  @Test func aBackupKeepsTheSchemaOfAnOlderWorkbookAndChangesNothingInIt() throws {
    let old = directory.file("oud.wederzijds")
    try Released.make(schema: 1, at: old)
    let before = try bytes(of: old)
    let backup = try WorkbookBackup.make(of: old, to: directory.file("kopie.wederzijds"))
    #expect(Array(try bytes(of: backup.path)[60..<64]) == [0, 0, 0, 1])
    #expect(try bytes(of: old) == before)
  }

  @Test func whatWasErasedIsNotInABackup() throws {
    try sample.write("DELETE FROM answer; DELETE FROM change WHERE kind = 'answer'")
    let backup = try sample.workbook.backUp(to: directory.file("kopie.wederzijds"))
    #expect(try bytes(of: backup.path).range(of: Data("het woord dat blijft".utf8)) == nil)
    #expect(try bytes(of: path).range(of: Data("het woord dat blijft".utf8)) == nil)
  }

  @Test(arguments: ["file", "directory", "pipe", "link", "orphaned journal"])
  func nothingThatStandsThereIsReplaced(what: String) throws {
    let target = directory.file("kopie.wederzijds")
    var taken = target
    switch what {
    case "file": try Data("van mij".utf8).write(to: URL(fileURLWithPath: target))
    case "directory": try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: false)
    case "pipe": #expect(mkfifo(target, 0o600) == 0)
    case "link":
      try FileManager.default.createSymbolicLink(atPath: target, withDestinationPath: directory.file("elders"))
    default:
      taken = target + "-journal"
      try Data("van mij".utf8).write(to: URL(fileURLWithPath: taken))
    }
    let before = try directory.names()
    #expect(throws: CareError.taken(path: taken)) { try sample.workbook.backUp(to: target) }
    #expect(try directory.names() == before)
    if what == "file" { #expect(try bytes(of: target) == Data("van mij".utf8)) }
  }

  @Test func aPlaceThatIsNotThereIsSaid() throws {
    let target = directory.file("weg/kopie.wederzijds")
    #expect(throws: CareError.cannotWrite(path: target, errno: ENOENT)) { try sample.workbook.backUp(to: target) }
  }

  @Test func aFullDiskLeavesNothingHalf() throws {
    let disk = try SmallMount(at: directory.file("disk"), kilobytes: 60)
    if !disk.isMounted { chmod(disk.path, 0o555) }
    defer { chmod(disk.path, 0o755) }
    let target = disk.path + "/kopie.wederzijds"
    let reason = disk.isMounted ? ENOSPC : EACCES
    #expect(throws: CareError.cannotWrite(path: target, errno: reason)) { try sample.workbook.backUp(to: target) }
    #expect(FileSystem.names(in: disk.path) == [])
    try sample.store(.answer(Sample.answer("click-one", .one)))
  }

  @Test func aBackupOfADamagedWorkbookIsCompleteOrRefused() throws {
    try sample.store((1...300).map { .answer(Sample.answer("click-one", .two, round: $0, example: "nummer \($0)")) })
    let rows = try Released.rows(of: path)
    sample.workbook.close()
    let whole = try bytes(of: path)
    let target = directory.file("kopie.wederzijds")
    var refused = 0
    for page in 1..<whole.count / 4096 {
      var spoiled = whole
      spoiled.replaceSubrange(page * 4096..<(page + 1) * 4096, with: repeatElement(0xFF, count: 4096))
      try spoiled.write(to: URL(fileURLWithPath: path))
      do {
        _ = try WorkbookBackup.make(of: path, to: target)
        // The page was of an index, which is made anew in the copy.
        #expect(try Released.rows(of: target) == rows, "page \(page + 1)")
        directory.remove("kopie.wederzijds")
      } catch {
        if case CareError.workbook(.damaged) = error { refused += 1 } else { Issue.record(error) }
      }
      #expect(try names() == ["team.wederzijds"])
      #expect(try bytes(of: path) == spoiled)
    }
    #expect(refused > 10)
  }

  @Test func aValueThatNobodyCanGiveIsFoundInTheCopy() throws {
    try sample.write("PRAGMA ignore_check_constraints = ON; UPDATE answer SET value = '7'")
    #expect {
      try sample.workbook.backUp(to: directory.file("kopie.wederzijds"))
    } throws: { error in
      if case CareError.workbook(.damaged) = error { return true }
      return false
    }
    #expect(try names() == ["team.wederzijds"])
  }

  @Test func aWorkbookThatIsNotThereIsNotMade() throws {
    let none = directory.file("geen.wederzijds")
    #expect(throws: CareError.workbook(.cannotOpen(path: none, errno: ENOENT))) {
      try WorkbookBackup.make(of: none, to: directory.file("kopie.wederzijds"))
    }
    #expect(try names() == ["team.wederzijds"])
  }

  @Test func whoeverIsWritingForTooLongIsNamed() throws {
    sample.workbook.close()
    let crasher = try Crasher("hold", path)
    #expect(crasher.line() == "held")
    let holder = Holder(process: crasher.processIdentifier, program: "storage-crasher")
    #expect(throws: CareError.workbook(.busy(path: path, holder: holder))) {
      try WorkbookBackup.make(of: path, to: directory.file("kopie.wederzijds"))
    }
    _ = crasher.kill()
    _ = try WorkbookBackup.make(of: path, to: directory.file("kopie.wederzijds"))
  }

  @Test func aBackupIsMadeWhileAnotherProgramHasTheWorkbookOpen() throws {
    let crasher = try Crasher("present", path)
    #expect(crasher.line() == "present")
    let backup = try WorkbookBackup.make(of: path, to: directory.file("kopie.wederzijds"))
    #expect(try Released.rows(of: backup.path) == Released.rows(of: path))
    _ = crasher.kill()
  }

  // MARK: Names

  @Test func aNameHasTheMomentAndANumberWhereItIsTaken() throws {
    let moment = Moment(rawValue: 1_811_323_800_250)
    let first = WorkbookBackup.defaultPath(for: path, at: moment)
    #expect(first == directory.file("team.backup-2027-05-26-093000.wederzijds"))
    for _ in 1...11 { _ = try sample.workbook.backUp(to: WorkbookBackup.defaultPath(for: path, at: moment)) }
    let earlier = WorkbookBackup.defaultPath(for: path, at: Moment(rawValue: 0))
    _ = try sample.workbook.backUp(to: earlier)
    let numbered = (2...11).map { directory.file("team.backup-2027-05-26-093000-\($0).wederzijds") }
    #expect(WorkbookBackup.beside(path) == [earlier, first] + numbered)
  }

  @Test func onlyBackupsOfThisWorkbookAreFoundBesideIt() throws {
    for name in [
      "team.backup-zomaar.wederzijds", "ploeg.backup-2027-05-26-093000.wederzijds", "team.backup-2027-05-26.wederzijds",
      "team.backup-2027-05-26-093000.wederzijds-journal",
    ] {
      try Data().write(to: URL(fileURLWithPath: directory.file(name)))
    }
    #expect(WorkbookBackup.beside(path) == [])
  }

  @Test func aBackupStandsBesideTheFileThatALinkLeadsTo() throws {
    let link = directory.file("link.wederzijds")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    let backup = WorkbookBackup.defaultPath(for: link, at: Moment(rawValue: 0))
    #expect(backup.hasSuffix("/team.backup-1970-01-01-000000.wederzijds"))
    _ = try sample.workbook.backUp(to: backup)
    #expect(WorkbookBackup.beside(link).count == 1)
  }

  // MARK: Killed

  @Test func whateverMomentABackupIsCutOffItIsWholeOrNotThere() throws {
    try sample.store((1...300).map { .answer(Sample.answer("click-one", .two, round: $0, example: "nummer \($0)")) })
    sample.workbook.close()
    let rows = try Released.rows(of: path)
    var random = SplitMix64(seed: 3)
    for _ in 0..<30 {
      let crasher = try Crasher("backup", path, "5")
      for _ in 0...random.below(3) { #expect(crasher.line() != nil) }
      usleep(UInt32(random.below(12_000)))
      let confirmed = crasher.kill().compactMap { Int($0) }.last ?? 0
      let copies = try directory.names().filter { $0.contains(".copy-") && !$0.hasSuffix("-journal") }
      #expect(copies.count >= confirmed)
      for copy in copies {
        #expect(try Released.rows(of: directory.file(copy)) == rows)
        try FileManager.default.removeItem(atPath: directory.file(copy))
      }
    }
    // What a killed program left goes with the next backup.
    _ = try WorkbookBackup.make(of: path, to: directory.file("kopie.wederzijds"))
    #expect(try names() == ["kopie.wederzijds", "team.wederzijds"])
  }
}
