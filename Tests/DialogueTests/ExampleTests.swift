import Foundation
import Instrument
import Storage
import Testing
import Workshop

/// Going to the example and back, without anything of the one in the other.
@MainActor
@Suite struct ExampleTests {
  @Test func theExampleNeverMixesWithOnesOwnWorkbook() throws {
    let desk = try Desk()
    try desk.sit((Desk.upToTheQuestions + ["3", "stop"]).map { .line($0) })
    let inExample = ["voorbeeld", "relaties", "begin", "Bakkerij De Korenaar", "2", "stop"]
    let shown = try desk.sit((inExample + ["eigen", "relaties"]).map { .line($0) }).console.transcript
    // The first lines are those of one's own workbook.
    let parts = shown.components(separatedBy: "> voorbeeld\n")[1].components(separatedBy: "eigen\n")
    #expect(parts[0].contains("Bakkerij De Korenaar") && !parts[0].contains("Vendex"))
    #expect(parts[1].contains("Vendex") && !parts[1].contains("Korenaar"))
    let workbook = try desk.openWorkbook()
    defer { workbook.close() }
    #expect(try workbook.relationships().map(\.name) == ["Vendex"])
    #expect(try workbook.sessions().count == 1)
  }

  @Test func whatWasTypedInTheExampleStaysUntilItIsMadeAnew() throws {
    let desk = try Desk()
    try desk.type("voorbeeld", "acties 6 gedaan")
    #expect(try desk.type("voorbeeld", "acties").contains("Open acties: 4"))
    #expect(try desk.type("voorbeeld", "voorbeeld opnieuw", "acties").contains("Open acties: 5"))
    #expect(try desk.type("voorbeeld nieuw").contains("‘nieuw’ hoort hier niet."))
  }

  @Test func whatTheExampleCameWithIsNotTakenBack() throws {
    let desk = try Desk()
    let nothing = try desk.content.phrases(language: .dutch)("undo-nothing")
    let shown = try desk.type("voorbeeld", "acties 6 gedaan", "ongedaan", "ongedaan", "acties")
    #expect(shown.components(separatedBy: nothing).count == 2)
    #expect(shown.contains("Open acties: 5"))
    #expect(try desk.type("voorbeeld", "opnieuw", "ongedaan", "acties").contains("Open acties: 5"))
  }

  @Test func anExampleThatWasNotFinishedIsMadeAnew() throws {
    let desk = try Desk()
    let half = try desk.openExample()
    let begun = Change.setting(name: "example", value: "begun")
    try half.append(
      [begun], ids: [RecordID(rawValue: "10000000-0000-4000-8000-000000000000")], at: Moment(rawValue: 0))
    half.close()
    #expect(try desk.type("voorbeeld", "relaties").contains("Nordhaus Compressoren"))
  }

  @Test func aWorkbookOfOnesOwnInItsPlaceIsLeftAsItIs() throws {
    let desk = try Desk()
    let path = try #require(desk.examplePlaces.usual(.dutch))
    try desk.sit((Desk.upToTheQuestions + ["3", "stop"]).map { .line($0) })
    try FileManager.default.moveItem(atPath: desk.workbookPath, toPath: path)
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(try desk.type("voorbeeld opnieuw").contains("Er is geen plek om het voorbeeld neer te zetten."))
    let other = desk.directory.appending(path: "elsewhere.wederzijds").path
    desk.examplePlaces.temporary = { _ in other }
    let shown = try desk.type("voorbeeld", "relaties")
    #expect(shown.contains("Bakkerij De Korenaar") && shown.contains("elsewhere.wederzijds"))
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func whereItCannotBeWrittenItStandsElsewhere() throws {
    let desk = try Desk(.english)
    desk.examplePlaces.usual = { _ in "/proc/no-such-place/example.wederzijds" }
    #expect(try desk.type("example").contains("/proc/no-such-place"))
    let other = desk.directory.appending(path: "elsewhere.wederzijds").path
    desk.examplePlaces.temporary = { _ in other }
    let shown = try desk.type("example", "relations")
    #expect(shown.contains("Groothandel Vershof"))
    #expect(shown.contains("There was no room beside your own workbook"))
  }

  @Test func whoLeavesASessionInTheExampleIsToldItsPath() throws {
    let desk = try Desk()
    let shown = try desk.type("voorbeeld", "begin bakkerij")
    #expect(shown.hasSuffix("/example-nl.wederzijds verder\n"))
  }

  @Test func numbersLeadInOnlyWhileNothingIsThere() throws {
    let desk = try Desk()
    #expect(try desk.type("3").contains("Stap 1 van 14: waarom we hier zijn"))
    #expect(try desk.type("4").contains("‘4’ ken ik niet."))
    #expect(try desk.sit([.line("2")], isInteractive: false).leaving == .badData)
    try desk.sit((["1"] + Desk.upToTheQuestions.dropFirst() + ["3", "stop"]).map { .line($0) })
    #expect(try desk.type("2").contains("‘2’ ken ik niet."))
  }

  @Test func theExampleOpenedByItsPathSaysWhatItIs() throws {
    let desk = try Desk()
    try desk.type("voorbeeld")
    try FileManager.default.removeItem(atPath: desk.workbookPath)
    try FileManager.default.moveItem(
      atPath: try #require(desk.examplePlaces.usual(.dutch)), toPath: desk.workbookPath)
    let shown = try desk.type("eigen")
    #expect(shown.contains("Dit is een verzonnen bedrijf: Van Dalen"))
    #expect(!shown.contains("terug naar je eigen werkboek"))
    #expect(shown.contains("Je bent in het werkboek waarmee je begon."))
  }

  @Test func aScriptLooksRoundToo() throws {
    let inputs = ["voorbeeld", "niveau zorggroep"].map { ReadResult.line($0) }
    let (console, leaving) = try Desk().sit(inputs, isInteractive: false)
    #expect(leaving == .done)
    #expect(console.results.contains("Zorggroep Lindehof: een vruchtbare relatie"))
  }
}
