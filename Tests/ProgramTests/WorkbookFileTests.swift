import Foundation
import TestSupport
import Testing

/// Files and directories that are not as they should be: one sentence, the right exit code, and nothing changed.
struct WorkbookFileTests {
  private func expectOneSentence(_ run: ProgramRun, _ sentence: String, exit: Int32) {
    #expect(run.end == .exited(exit))
    #expect(run.text.isEmpty)
    #expect(run.errorText.contains(sentence), "\(run.errorText)")
    #expect(run.errorText.split(separator: "\n").count == 1)
  }

  @Test func aDataDirectoryThatIsNotThereIsNamed() throws {
    let home = try Home()
    let run = try home.run(["--data", "/nonexistent"])
    expectOneSentence(run, "ik zocht in /nonexistent. Noem de map met --data MAP.", exit: 1)
    let english = try home.with(["LANG": "C"]).run(["--data", "/nonexistent"])
    expectOneSentence(english, "I looked in /nonexistent. Name the directory with --data DIR.", exit: 1)
  }

  @Test func aProgramCopiedAwayFromItsTextsSaysWhereItLooked() throws {
    let home = try Home()
    let run = try home.shell("mkdir alone && cp \"$wederzijds\" alone/ && alone/wederzijds")
    expectOneSentence(run, "ik zocht in \(home.path("share/wederzijds")), \(home.path("alone")).", exit: 1)
    #expect(!FileManager.default.fileExists(atPath: home.workbook))
  }

  @Test func aDirectoryThatIsNotThereIsNotMade() throws {
    let home = try Home()
    let run = try home.run([home.path("weg/team.wederzijds")])
    expectOneSentence(run, try words("workbook-directory-missing", ["path": home.path("weg")]), exit: 1)
    #expect(!FileManager.default.fileExists(atPath: home.path("weg")))
  }

  @Test func aPathBelowAFileDoesNotOpen() throws {
    let home = try Home()
    #expect(try home.shell("echo hallo > bestand").end == .exited(0))
    let run = try home.run([home.path("bestand/team.wederzijds")])
    expectOneSentence(run, try words("workbook-cannot-open"), exit: 1)
  }

  /// Where even root may not write: the system's own directory of processes.
  @Test func aDirectoryThatCannotBeWrittenIsRefused() throws {
    let run = try Home().run(["/proc/team.wederzijds"])
    expectOneSentence(run, try words("workbook-cannot-create", ["path": "/proc/team.wederzijds"]), exit: 1)
  }

  @Test(arguments: [
    ("printf 'hallo, dit is tekst\\n%.0s' {1..100} > f.wederzijds", "workbook-foreign", Int32(65)),
    ("mkdir f.wederzijds", "workbook-cannot-open", 1),
    ("make; dd if=/dev/urandom of=f.wederzijds bs=1k seek=8 count=200 conv=notrunc", "workbook-damaged", 65),
    ("make; truncate -s 40k f.wederzijds", "workbook-damaged", 65),
    // `user_version` stands at byte 60.
    (
      "make; printf '\\0\\0\\0\\143' | dd of=f.wederzijds bs=1 seek=60 conv=notrunc",
      "workbook-newer", 65
    ),
  ])
  func aFileThatIsNoSoundWorkbookIsLeftAlone(damage: String, key: String, exit: Int32) throws {
    let home = try Home()
    let make = "make() { \"$wederzijds\" ./f.wederzijds </dev/null; }; "
    #expect(try home.shell(make + damage).end == .exited(0))
    let sum = "find f.wederzijds -type f | xargs cat | sha256sum"
    let before = try home.shell(sum).text
    expectOneSentence(try home.run([home.path("f.wederzijds")], ["begin"]), try words(key, ["found": "99"]), exit: exit)
    #expect(try home.shell(sum).text == before)
  }
}
