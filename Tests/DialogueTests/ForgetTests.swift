import Foundation
import Instrument
import Storage
import Testing
import Workshop

/// Erasing for good, at the prompt.
@MainActor
@Suite struct ForgetTests {
  private func lines(_ lines: [String]) -> [ReadResult] { lines.map { .line($0) } }

  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.sit(
      lines([
        "relatie Bakker Smit", "2", "", "", "Jan", "actie Bakker Smit bellen", "", "Sanne", "relatie Noord", "1", "",
        "",
        "", "vraag Noord 1", "2", "samen met Bakker Smit en Jan",
      ]))
    return desk
  }

  private func holds(_ desk: Desk, _ text: String) throws -> Bool {
    try Data(contentsOf: URL(filePath: desk.workbookPath)).range(of: Data(text.utf8)) != nil
  }

  @Test func theNameTypedInFullErasesAndProvesIt() throws {
    let desk = try desk()
    #expect(try holds(desk, "Bakker Smit"))
    let (console, _) = try desk.sit(
      lines(["verwijder bakk", "vergeet bakker smit", "Bakker Smit", "relaties", "acties", "ongedaan"]))
    #expect(console.transcript.contains("Nagezocht in het hele bestand: de naam komt er niet meer in voor."))
    #expect(console.history == ["relaties", "acties", "ongedaan"])
    #expect(!(try holds(desk, "Bakker Smit")))
    #expect(console.transcript.contains("Er staan geen acties open."))
    let again = try desk.sit(lines(["opnieuw", "vraag Noord 1", "", ""])).console.transcript
    #expect(again.contains("samen met […] en Jan"))
  }

  @Test(arguments: ["", "bakker smit", "Bakker", "ja", "j", "y"])
  func anythingElseLeavesItAsItIs(_ typed: String) throws {
    let desk = try desk()
    let shown = try desk.sit(lines(["vergeet Bakker Smit", typed, "relaties"])).console.transcript
    #expect(shown.contains("Er is niets gewist."))
    #expect(shown.contains("  Bakker Smit  wij kopen bij hen"))
  }

  @Test func aPersonIsErasedFromEveryText() throws {
    let desk = try desk()
    let (console, _) = try desk.sit(lines(["vergeet Jan", "Jan", "relatie Bakker Smit"]))
    #expect(console.transcript.contains("Jan stond in 2 teksten; daar staat nu […]."))
    #expect(console.transcript.contains(/hun mensen +\[…\]/))
    let workbook = try desk.openWorkbook()
    defer { workbook.close() }
    #expect(try workbook.mentions(of: "Jan") == 0)
  }

  @Test func backupsBesideTheWorkbookAreGoneThroughToo() throws {
    let desk = try desk()
    let workbook = try desk.openWorkbook()
    let copy = WorkbookBackup.defaultPath(for: desk.workbookPath, at: Moment(rawValue: 0))
    _ = try workbook.backUp(to: copy)
    workbook.close()
    let shown = try desk.sit(lines(["vergeet Bakker Smit", "Bakker Smit"])).console.transcript
    #expect(shown.contains("Ook de reservekopieën ernaast zijn nagelopen: 1."))
    #expect(try Data(contentsOf: URL(filePath: copy)).range(of: Data("Bakker Smit".utf8)) == nil)
  }

  @Test func aCommandThatFoundItByAPartOfItsNameIsForgottenToo() throws {
    let desk = try desk()
    let (console, _) = try desk.sit(
      lines([
        "niveau bakk", "niveau smit", "stappen bakker-smid", "waarom niveau bakk", "vraag bakk 3", "", "/stop",
        "vergelijk smi 2", "/level BAKK", "niveau noord", "kaart", "taal nl", "vergeet Bakker Smit", "Bakker Smit",
      ]))
    #expect(console.history == ["niveau noord", "kaart", "taal nl"])
  }

  @Test func aSessionThatSaysNothingOfAnyRelationshipAnyMoreIsNotListed() throws {
    let desk = try Desk()
    try desk.type("begin", "Bakkerij Zuid", "1", "2019", "2", "/stop", "succesfactoren", "Eerlijk zijn", "")
    let before = try desk.type("sessies", "succesfactoren")
    #expect(before.contains("1  15 januari · Bakkerij Zuid") && before.contains("Eerlijk zijn"))
    try desk.type("vergeet Bakkerij Zuid", "Bakkerij Zuid")
    let shown = try desk.type("sessies", "succesfactoren", "Zeggen wat je denkt", "")
    #expect(shown.contains("Er zijn nog geen sessies."))
    #expect(shown.contains("Eerlijk zijn"))
    let again = try desk.type("sessies", "vergeet sessie 1", "succesfactoren")
    #expect(again.contains("Er zijn nog geen sessies.") && again.contains("Zeggen wat je denkt"))
    let workbook = try desk.openWorkbook()
    defer { workbook.close() }
    #expect(try workbook.occurrences(of: ["Bakkerij Zuid"]) == 0)
    #expect(try workbook.newestSession() != nil)
  }

  @Test(arguments: ["vergeet", "vergeet Vendex", "vergeet sessie 9", "vergeet sessie x"])
  func whatIsNotThereIsSaid(_ line: String) throws {
    let desk = try desk()
    let (_, leaving) = try desk.sit(lines([line]), isInteractive: false)
    #expect(leaving == .badData)
  }
}
