import ContentFiles
import Foundation
import Instrument
import Phrasebook
import Storage
import TestSupport
import Testing

@testable import Application

/// The jobs about the file, in words.
@Suite struct CareJobTests {
  private let scratch: ScratchDirectory
  private let path: String

  init() throws {
    scratch = try ScratchDirectory()
    path = scratch.file("team.wederzijds")
    try Workbook(
      opening: path, orCreatingWith: RecordID(rawValue: "00000000-0000-4000-8000-000000000000"),
      at: Moment(rawValue: 0)
    ).close()
  }

  /// Does a job, and gives its exit code with what it said on standard output and standard error.
  private func run(
    _ language: Language = .dutch, width: Int? = nil, _ job: (CareJob, Channels) -> ExitCode
  ) throws -> (code: ExitCode, output: String, errors: String) {
    let phrases = try careContent.phrases(language: language)
    let care = CareJob(CareWords(phrases) { error, _ in "[\(error)]" }, width: width)
    let names = ["out", "err"].map(scratch.file)
    let files = names.map { open($0, O_WRONLY | O_CREAT | O_TRUNC, 0o600) }
    let code = job(care, Channels(output: files[0], errors: files[1]))
    for file in files { close(file) }
    let said = try names.map { try String(contentsOfFile: $0, encoding: .utf8) }
    return (code, said[0], said[1])
  }

  @Test func aBackupIsSaidWithItsPlaceAndSizeAndTheWayBack() throws {
    let target = scratch.file("kopie.wederzijds")
    let run = try run { $0.backUp(path, to: target, at: Moment(rawValue: 0), $1) }
    let size = try Data(contentsOf: URL(fileURLWithPath: target)).count
    #expect(run.code == .done)
    #expect(
      run.output == """
        Reservekopie gemaakt en nagekeken: \(target) (\((size + 999) / 1000) kB).
        Terugzetten: wederzijds restore \(target) \(path)

        """)
    #expect(run.errors == "")
  }

  @Test func puttingBackSaysWhereTheOldOneIsKept() throws {
    let target = scratch.file("kopie.wederzijds")
    _ = try run { $0.backUp(path, to: target, at: Moment(rawValue: 0), $1) }
    let run = try run(.english) { $0.restore(target, to: path, at: Moment(rawValue: 0), $1) }
    #expect(run.code == .done)
    let kept = scratch.file("team.backup-1970-01-01-000000.wederzijds")
    #expect(run.output.hasSuffix("The workbook that was there is kept as \(kept).\n"))
    #expect(FileManager.default.fileExists(atPath: kept))
  }

  @Test func aSuggestedCommandCanBeTypedWhateverThePath() throws {
    let path = scratch.file("d'Arc & co.wederzijds")
    try FileManager.default.copyItem(atPath: self.path, toPath: path)
    let quoted = "'" + scratch.file("d'\\''Arc & co.wederzijds") + "'"
    #expect(try run { $0.examine(path, $1) }.output.contains("wederzijds backup \(quoted)\n"))
    let made = try run { $0.backUp(path, to: nil, at: Moment(rawValue: 0), $1) }
    #expect(made.output.hasSuffix(" \(quoted)\n"))
  }

  @Test(arguments: [Language.dutch, .english])
  func aSoundWorkbookEndsWellAndABackupMakesItComplete(language: Language) throws {
    let first = try run(language) { $0.examine(path, $1) }
    #expect(first.code == .done)
    let phrases = try careContent.phrases(language: language)
    #expect(first.output.contains(phrases("doctor-backups-none", ["path": path])))
    #expect(!first.output.contains("["))
    for width in [20, 40, 100] {
      let narrow = try run(language, width: width) { $0.examine(path, $1) }
      #expect(narrow.output.split(separator: "\n").allSatisfy { $0.count <= width })
    }
  }

  @Test func aDamagedWorkbookIsBadDataAndTheWayOutIsSaid() throws {
    let backup = WorkbookBackup.defaultPath(for: path, at: Moment(rawValue: 0))
    _ = try run { $0.backUp(path, to: nil, at: Moment(rawValue: 0), $1) }
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    try whole.dropLast(5000).write(to: URL(fileURLWithPath: path))
    let run = try run { $0.examine(path, $1) }
    #expect(run.code == .badData)
    #expect(run.output.contains("wederzijds restore \(backup) \(path)\n"))
  }

  @Test func whatIsNotThereFailsWithOneSentence() throws {
    let none = scratch.file("geen.wederzijds")
    for run in [
      try run { $0.backUp(none, to: nil, at: Moment(rawValue: 0), $1) }, try run { $0.examine(none, $1) },
      try run { $0.restore(none, to: path, at: Moment(rawValue: 0), $1) },
    ] {
      #expect(run.code == .failed)
      #expect(run.output == "")
      #expect(run.errors.contains(none))
      #expect(run.errors.split(separator: "\n").count == 1)
    }
  }

  static let sentences: [(error: CareError, code: ExitCode)] = [
    (.workbook(.cannotOpen(path: "p", errno: ENOENT)), .failed),
    (.workbook(.damaged(path: "p", detail: "d")), .badData),
    (.workbook(.readOnly(path: "p")), .failed), (.backup(.cannotOpen(path: "p", errno: ENOENT)), .failed),
    (.backup(.notAWorkbook(path: "p")), .badData), (.backup(.damaged(path: "p", detail: "d")), .badData),
    (.backup(.cutOff(path: "p")), .failed), (.backup(.newerVersion(path: "p", found: 9, known: 2)), .badData),
    (.taken(path: "p"), .failed), (.cannotWrite(path: "p", errno: ENOSPC), .failed),
    (.inUse(path: "p", holder: Holder(process: 12, program: "wederzijds")), .failed),
    (.inUse(path: "p", holder: nil), .failed), (.sameFile(path: "p"), .wrongUse),
  ]

  @Test(arguments: sentences)
  func everyErrorHasASentenceInEveryLanguageAndAnExitCode(error: CareError, code: ExitCode) throws {
    for language in [Language.dutch, .english] {
      let words = CareWords(try careContent.phrases(language: language)) { error, _ in "[\(error)]" }
      let sentence = words.sentence(error)
      #expect(sentence.contains("p"))
      #expect(!sentence.contains("{") && !sentence.contains("[c"), "\(sentence)")
    }
    #expect(error.exitCode == code)
  }

  @Test func whoHasTheWorkbookIsNamed() throws {
    let error = CareError.inUse(path: "p", holder: Holder(process: 12, program: "wederzijds"))
    func sentence(_ language: Language) throws -> String {
      CareWords(try careContent.phrases(language: language)) { _, _ in "" }.sentence(error)
    }
    #expect(try sentence(.dutch).hasPrefix("Een ander programma heeft dit werkboek open (wederzijds, proces 12): p."))
    #expect(try sentence(.english).hasPrefix("Another program has this workbook open (wederzijds, process 12): p."))
  }

  static let findings: [CareFinding] =
    [
      .mark(isOurs: false), .schema(found: 0, known: 2), .schema(found: 1, known: 2), .schema(found: 9, known: 2),
      .size(bytes: 1), .size(bytes: 12_345_678), .size(bytes: 12_345_678_901), .journal(.none), .journal(.cutOff),
      .journal(.writeAhead), .tables(areOurs: false), .structure(problems: ["x"]), .references(dangling: 3),
      .ledger(broken: LedgerRule.allCases), .durability(missing: ["synchronous = 1"]), .readOnly,
      .access(mode: 0o644), .holder(Holder(process: 12)), .room(bytes: 5, needed: 10), .network(name: "NFS"),
      .contents(relationships: 1, sessions: 2, answers: 1), .backups([]), .backups(["een", "twee"]),
    ]

  @Test(arguments: findings)
  func everyFindingHasALineInEveryLanguage(finding: CareFinding) throws {
    for language in [Language.dutch, .english] {
      let words = CareWords(try careContent.phrases(language: language)) { _, _ in "" }
      let line = FindingWords(words, path: "/p").line(finding)
      #expect(line.hasPrefix(finding.verdict == .fine ? "✓ " : "✗ "))
      #expect(!line.contains("{") && !line.contains("["), "\(line)")
    }
  }

  @Test func whatAFileNameHidesIsShownAndNotObeyed() throws {
    let odd = scratch.file("a\u{1B}[31m.wederzijds")
    let run = try run { $0.examine(odd, $1) }
    #expect(!run.errors.contains("\u{1B}"))
  }
}

/// The shipped content.
private let careContent = ContentDirectory(
  path: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .path)
