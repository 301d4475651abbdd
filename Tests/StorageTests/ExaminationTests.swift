import Foundation
import GRDB
import Instrument
import Testing

@testable import Storage

@Suite struct ExaminationTests {
  let directory: TestDirectory
  let path: String

  init() throws {
    directory = try TestDirectory()
    path = directory.file()
    let sample = try SampleWorkbook(at: path)
    try sample.store(.answer(Sample.answer("click-one", .two)))
    try sample.store(.answer(Sample.answer("click-one", .three)))
    sample.workbook.close()
  }

  /// Alters the file as another program would, without asking whether it makes sense.
  private func alter(_ sql: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.inDatabase { try $0.execute(sql: "PRAGMA ignore_check_constraints = ON; " + sql) }
    try queue.close()
  }

  private func findings() throws -> [CareFinding] { try WorkbookExamination(of: path).findings }

  @Test func aSoundWorkbookIsSoundAndLookingChangesNothing() throws {
    func everything() throws -> [String: Data] {
      try Dictionary(uniqueKeysWithValues: directory.names().map { ($0, try bytes(of: directory.file($0))) })
    }
    try FileManager.default.removeItem(atPath: path + "-journal")
    let before = try everything()
    let examination = try WorkbookExamination(of: path)
    #expect(!examination.isUnsound)
    #expect(examination.isComplete)
    let found = examination.findings
    for finding in [
      .mark(isOurs: true), .schema(found: 3, known: 3), .size(bytes: Int64(try bytes(of: path).count)),
      .journal(.none), .structure(problems: []), .tables(areOurs: true), .references(dangling: 0),
      .ledger(broken: []), .contents(relationships: 1, sessions: 1, answers: 1), .durability(missing: []),
      .access(mode: 0o600), .holder(nil), .backups([]),
    ] as [CareFinding] {
      #expect(found.contains(finding), "\(finding)")
    }
    #expect(try everything() == before)
  }

  @Test func aReleasedWorkbookIsSoundToo() throws {
    let old = directory.file("oud.wederzijds")
    try Released.make(schema: 1, at: old)
    let before = try bytes(of: old)
    let examination = try WorkbookExamination(of: old)
    #expect(!examination.isUnsound)
    #expect(examination.findings.contains(.schema(found: 1, known: 3)))
    #expect(examination.findings.contains(.ledger(broken: [])))
    #expect(try bytes(of: old) == before)
  }

  static let unlawful: [(sql: String, rule: LedgerRule)] = [
    ("DELETE FROM answer WHERE change = 4", .stateOfChange),
    ("UPDATE change SET kind = 'statement' WHERE sequence = 4", .changeOfState),
    ("UPDATE sqlite_sequence SET seq = 2 WHERE name = 'change'", .counter),
    ("UPDATE questionnaire SET json = replace(json, 'klein', 'groot')", .questionnaire),
    ("INSERT INTO tombstone SELECT id, 'relationship', 4 FROM relationship", .forgotten),
    ("DELETE FROM workbook", .oneWorkbook),
    (
      """
      INSERT INTO relationship SELECT 5, 4, NULL, name, role, NULL, NULL, NULL, NULL, 0, 0 FROM relationship;
      INSERT INTO relationship SELECT 4, 1, NULL, name, role, NULL, NULL, NULL, NULL, 0, 0 FROM relationship LIMIT 1;
      """, .origin
    ),
    (
      """
      UPDATE change SET kind = 'forget' WHERE sequence = 4;
      UPDATE change SET kind = 'undo', undoes = 4 WHERE sequence = 5
      """, .undo
    ),
  ]

  @Test(arguments: unlawful)
  func aRuleThatIsBrokenIsFound(sql: String, rule: LedgerRule) throws {
    try alter(sql)
    let broken = try findings().compactMap { if case .ledger(let broken) = $0 { broken } else { nil } }
    #expect(broken.first?.contains(rule) == true, "\(broken)")
    #expect(try WorkbookExamination(of: path).isUnsound)
  }

  @Test func everyRuleOfTheLedgerIsTested() {
    #expect(Set(Self.unlawful.map(\.rule)) == Set(LedgerRule.allCases))
  }

  @Test func whatWasForgottenIsNotMissed() throws {
    try alter(
      """
      DELETE FROM answer;
      INSERT INTO change (id, batch, kind, at)
      VALUES ('00000000-0000-4000-8000-0000000000ff', 6, 'forget', '2027-05-26T09:30:00.250Z')
      """)
    #expect(try findings().contains(.ledger(broken: [])))
  }

  @Test func aReferenceThatLeadsNowhereIsFound() throws {
    try alter("UPDATE answer SET participant = 99")
    #expect(try findings().contains(.references(dangling: 2)))
  }

  @Test func aValueThatNobodyCanGiveIsFound() throws {
    try alter("UPDATE answer SET value = '7'")
    let found = try findings()
    #expect(found.contains { $0.verdict == .unsound }, "\(found)")
  }

  @Test func aTableThatIsNotOursIsFound() throws {
    try alter("DROP INDEX answerInSession")
    #expect(try findings().contains(.tables(areOurs: false)))
  }

  @Test func noPageOfRubbishIsCalledSoundAndNoneIsChanged() throws {
    let whole = try bytes(of: path)
    for page in 1..<whole.count / 4096 {
      var spoiled = whole
      spoiled.replaceSubrange(page * 4096..<(page + 1) * 4096, with: repeatElement(0xFF, count: 4096))
      try spoiled.write(to: URL(fileURLWithPath: path))
      #expect(try WorkbookExamination(of: path).isUnsound, "page \(page + 1)")
      #expect(try bytes(of: path) == spoiled)
    }
    try whole.dropLast(1).write(to: URL(fileURLWithPath: path))
    #expect(try WorkbookExamination(of: path).isUnsound)
  }

  @Test func aFileOfAnotherProgramIsNotLookedInto() throws {
    try Data("een brief aan Vendex".utf8 + [UInt8](repeating: 32, count: 600)).write(to: URL(fileURLWithPath: path))
    let examination = try WorkbookExamination(of: path)
    #expect(examination.findings == [.mark(isOurs: false)])
    #expect(examination.isUnsound)
  }

  @Test func aNewerWorkbookIsNotLookedInto() throws {
    try alter("PRAGMA user_version = 7")
    let examination = try WorkbookExamination(of: path)
    #expect(examination.findings.contains(.schema(found: 7, known: 3)))
    #expect(examination.isUnsound)
    #expect(!examination.findings.contains(.structure(problems: [])))
  }

  @Test func aWritingThatWasCutOffIsSaidAndLeft() throws {
    let cut = directory.file("cut.wederzijds")
    try HotJournal.make(from: path, to: cut)
    let before = [try bytes(of: cut), try bytes(of: cut + "-journal")]
    let examination = try WorkbookExamination(of: cut)
    #expect(examination.findings.contains(.journal(.cutOff)))
    #expect(!examination.isComplete)
    #expect(!examination.isUnsound)
    #expect([try bytes(of: cut), try bytes(of: cut + "-journal")] == before)
  }

  @Test func aWorkbookThatAnotherProgramTurnedToWALIsSaidAndLeft() throws {
    try alter("PRAGMA journal_mode = WAL; INSERT INTO sqlite_sequence VALUES ('x', 1)")
    let names = try directory.names()
    let examination = try WorkbookExamination(of: path)
    #expect(examination.findings.contains(.journal(.writeAhead)))
    #expect(!examination.isComplete)
    #expect(try directory.names() == names)
  }

  @Test func whoElseHasItAndWhoElseMayReadItIsSaid() throws {
    chmod(path, 0o644)
    let crasher = try Crasher("present", path)
    #expect(crasher.line() == "present")
    let found = try findings()
    #expect(found.contains(.holder(Holder(process: crasher.processIdentifier, program: "storage-crasher"))))
    #expect(found.contains(.access(mode: 0o644)))
    _ = crasher.kill()
  }

  @Test func theBackupsBesideItAreCounted() throws {
    let backup = WorkbookBackup.defaultPath(for: path, at: Moment(rawValue: 0))
    _ = try WorkbookBackup.make(of: path, to: backup)
    #expect(try findings().contains(.backups([backup])))
  }

  @Test func aDiskForReadingOnlyAndASmallOneAreSaid() throws {
    let place = try ReadOnlyPlace(at: directory.file("disk"))
    try FileManager.default.copyItem(atPath: path, toPath: place.file())
    place.close()
    let examination = try WorkbookExamination(of: place.file())
    #expect(examination.findings.contains(.readOnly))
    #expect(!examination.isUnsound)
    let hasRoom = examination.findings.contains { finding in
      if case .room(let bytes, let needed) = finding { bytes > 0 && needed > 1_000_000 } else { false }
    }
    #expect(hasRoom)
  }

  @Test func aWorkbookThatIsNotThereIsNotMade() throws {
    let none = directory.file("geen.wederzijds")
    #expect(throws: WorkbookError.cannotOpen(path: none, errno: ENOENT)) { try WorkbookExamination(of: none) }
    #expect(!FileManager.default.fileExists(atPath: none))
  }
}
