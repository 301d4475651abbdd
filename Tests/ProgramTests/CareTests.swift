import Foundation
import TestSupport
import Testing

/// The built program about the file of a workbook: backup, restore, doctor, and two programs on one file.
struct CareTests {
  private func care(_ key: String, _ arguments: [String: String] = [:], in language: String = "nl") throws -> String {
    try words(key, arguments, in: language, file: "care")
  }

  @Test func aBackupOfYourOwnWorkbookComesBack() throws {
    let home = try Home()
    try home.run([], Script.toTheThirdQuestion)
    let made = try home.run(["backup"])
    #expect(made.end == .exited(0))
    #expect(made.text.hasPrefix(try care("backup-made")))
    let folder = (home.workbook as NSString).deletingLastPathComponent
    let name = try #require(
      FileManager.default.contentsOfDirectory(atPath: folder).first { $0.contains(".backup-") })
    let backup = folder + "/" + name
    #expect(try home.mode(backup) == 0o600)
    try home.run(["verder"], ["1", "1"])
    let restored = try home.run(["restore", backup])
    #expect(restored.end == .exited(0))
    #expect(restored.text.contains(try care("restore-done", ["path": home.workbook, "backup": backup])))
    #expect(try home.run(["verder"]).errorText.contains("[Vendex 3/12"))
    let doctor = try home.run(["doctor"])
    #expect(doctor.end == .exited(0))
    #expect(doctor.text.hasSuffix(try care("doctor-conclusion-fine") + "\n"))
  }

  @Test func optionsMayStandBeforeAndBehindTheCommand() throws {
    let home = try Home()
    let book = home.path("team.wederzijds")
    try home.run([book], Script.toTheThirdQuestion)
    for (number, arguments) in [
      ["--language", "en", "backup", book, "--output", home.path("0.wederzijds")],
      ["backup", "--output", home.path("1.wederzijds"), book, "--language=en"],
    ].enumerated() {
      let run = try home.run(arguments)
      #expect(run.end == .exited(0))
      #expect(run.text.hasPrefix(try care("backup-made", in: "en")))
      #expect(FileManager.default.fileExists(atPath: home.path("\(number).wederzijds")))
    }
    #expect(!FileManager.default.fileExists(atPath: home.workbook))
  }

  @Test(arguments: ["backup", "doctor"])
  func aWorkbookThatIsNotThereIsSaidAndNotMade(command: String) throws {
    let home = try Home()
    let run = try home.run([command])
    #expect(run.end == .exited(1))
    #expect(run.text.isEmpty)
    #expect(run.errorText == (try care("care-no-workbook", ["path": home.workbook])) + "\n")
    #expect(!FileManager.default.fileExists(atPath: home.path(".local/share")))
  }

  @Test func restoreWithoutABackupIsWrongUse() throws {
    #expect(try Home().run(["restore"]).end == .exited(64))
  }

  @Test(arguments: [
    ("printf hallo > kopie.wederzijds", "care-backup-foreign", Int32(65)), ("true", "care-no-backup", 1),
    (
      "\"$wederzijds\" backup ./team.wederzijds --output kopie.wederzijds; truncate -s 100k kopie.wederzijds",
      "care-backup-damaged", 65
    ),
  ])
  func aBackupThatIsNotSoundChangesNothing(make: String, key: String, exit: Int32) throws {
    let home = try Home()
    try home.run([home.path("team.wederzijds")], Script.toTheThirdQuestion)
    _ = try home.shell(make)
    let before = try home.shell("sha256sum team.wederzijds; ls -A").text
    let run = try home.run(["restore", home.path("kopie.wederzijds"), home.path("team.wederzijds")])
    #expect(run.end == .exited(exit))
    #expect(run.errorText.hasPrefix(try care(key, ["path": home.path("kopie.wederzijds")])), "\(run.errorText)")
    #expect(try home.shell("sha256sum team.wederzijds; ls -A").text == before)
  }

  @Test func aDamagedWorkbookIsBadDataToTheDoctorAndIsLeftAsItWas() throws {
    let home = try Home()
    try home.run([home.path("team.wederzijds")], Script.toTheThirdQuestion)
    _ = try home.shell("dd if=/dev/urandom of=team.wederzijds bs=4k seek=3 count=20 conv=notrunc")
    let before = try home.shell("sha256sum team.wederzijds; ls -A").text
    let run = try home.run(["doctor", home.path("team.wederzijds")])
    #expect(run.end == .exited(65))
    #expect(run.text.contains("✗"))
    #expect(run.text.hasSuffix(try care("doctor-conclusion-unsound-alone") + "\n"))
    #expect(try home.shell("sha256sum team.wederzijds; ls -A").text == before)
  }

  @Test func aWorkbookOfAnEarlierVersionIsBroughtUpToDateAndItIsSaid() async throws {
    let home = try Home()
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let released = tests.appending(path: "StorageTests/Released/schema-1.sql").path
    let book = home.path("team.wederzijds")
    #expect(try ProgramRun([builtProduct("storage-crasher"), "load", book, released]).end == .exited(0))
    chmod(book, 0o600)
    let before = try home.run(["doctor", book])
    #expect(before.text.contains(try care("doctor-schema-older", ["found": "1", "known": "3"])))
    let terminal = try await home.terminal([book], columns: 200)
    #expect(try terminal.flowing().contains(care("banner-migrated")))
    #expect(try await terminal.answer("relaties").contains("Bakker Smit"))
    try terminal.press("C-d")
    #expect(try await terminal.end() == .exited(0))
    #expect(try home.run(["doctor", book]).text.hasSuffix(care("doctor-conclusion-fine") + "\n"))
  }

  @Test func aDiskForReadingOnlyIsSaidAndReadAndNothingIsBegun() async throws {
    let home = try Home()
    let disk = try SmallDisk(at: home.path("disk"))
    defer { disk.remove() }
    let book = disk.path + "/team.wederzijds"
    try home.run([book], Script.toTheThirdQuestion)
    try disk.makeReadOnly()
    let terminal = try await home.terminal([book])
    #expect(try terminal.flowing().contains(care("banner-read-only")))
    #expect(try await terminal.answer("relaties").contains("Vendex"))
    #expect(try await flow(terminal.answer("begin")).contains(words("workbook-read-only", ["path": book])))
    try terminal.press("C-u")
    try terminal.press("C-d")
    #expect(try await terminal.end() == .exited(0))
  }

  // MARK: Two programs

  @Test(arguments: ["nl", "en"])
  func whoeverHasTheWorkbookIsNamedInEveryPlace(language: String) async throws {
    let home = try Home()
    let book = home.path("team.wederzijds")
    try home.run([book], Script.toTheThirdQuestion)
    let backup = home.path("kopie.wederzijds")
    try home.run(["backup", book, "--output", backup])
    let first = try await home.terminal([book])
    let who = language == "nl" ? "(wederzijds, proces \(first.processID))" : "(wederzijds, process \(first.processID))"

    let second = try await home.terminal(["--language", language, book], columns: 200)
    #expect(try second.flowing().contains(words("banner-also-open", ["holder": " " + who], in: language)))
    try second.press("C-d")
    _ = try await second.end()

    let restore = try home.run(["--language", language, "restore", backup, book])
    #expect(restore.end == .exited(1))
    #expect(restore.errorText == (try care("care-in-use", ["holder": " " + who, "path": book], in: language)) + "\n")
    #expect(try home.run(["--language", language, "doctor", book]).text.contains(who))
    try first.press("C-d")
    #expect(try await first.end() == .exited(0))
    #expect(try home.run(["restore", backup, book]).end == .exited(0))
  }

  @Test(arguments: ["nl", "en"])
  func whoeverIsWritingIsNamed(language: String) throws {
    let home = try Home()
    let book = home.path("team.wederzijds")
    try home.run([book], Script.toTheThirdQuestion)
    var said: String?
    let holding = [try builtProduct("storage-crasher"), "hold", book]
    // It says on standard output that it holds the file, and waits; the lock itself tells when it does.
    _ = try ProgramRun(holding) { process, _ in
      let deadline = Date().addingTimeInterval(20)
      while try home.run([book], ["relaties"]).end == .exited(0), Date() < deadline { usleep(1_000) }
      let run = try home.run(["--language", language, book], ["relaties"])
      #expect(run.end == .exited(1))
      let who = language == "nl" ? "(storage-crasher, proces \(process))" : "(storage-crasher, process \(process))"
      #expect(run.errorText.contains(who), "\(run.errorText)")
      said = run.errorText
      kill(process, SIGKILL)
    }
    #expect(said != nil)
  }
}
