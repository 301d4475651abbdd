import Instrument
import Storage
import Testing
import Workshop

/// Undo and redo at the prompt and in a session.
@MainActor
@Suite struct UndoTests {
  private func lines(_ lines: [String]) -> [ReadResult] { lines.map { .line($0) } }

  @Test func aRelationshipThatIsTakenBackIsAskedForAgain() throws {
    let desk = try Desk()
    let (console, _) = try desk.sit(lines(["begin", "Vendex", "1", "/ongedaan"]))
    #expect(console.transcript.contains("Vendex staat er niet meer bij."))
    #expect(console.requests.last?.prompt == "relatie> ")
    let again = try desk.sit(lines(["verder", "Bakker", "2", "2020", "3"]))
    #expect(again.console.transcript.contains("[Bakker 1/12"))
  }

  @Test func takingBackAllThatWasSaidAsksItAgain() throws {
    let desk = try Desk()
    let (console, _) = try desk.sit(lines(["begin", "Vendex", "/ongedaan"]))
    #expect(console.transcript.contains("De sessie die je begon, is er niet meer."))
    #expect(console.requests.last?.prompt == "relatie> ")
    #expect(try desk.type("sessies").contains("Er zijn nog geen sessies."))
    #expect(try desk.type("opnieuw", "sessies").contains("nog geen relatie gekozen"))
    let (resumed, _) = try desk.sit(lines(["verder", "/ongedaan"]))
    #expect(resumed.requests.last?.prompt == "wederzijds> ")
  }

  @Test func aNewRelationshipThatIsTakenBackEndsTheVisit() throws {
    let desk = try Desk()
    let (console, _) = try desk.sit(lines(["relatie Vendex", "1", "/ongedaan", "relaties"]))
    #expect(console.transcript.contains("Vendex staat er niet meer bij."))
    #expect(console.transcript.contains("Er zijn nog geen relaties."))
  }

  @Test func everyAnswerCanBeTakenBackOneByOneInTheSession() throws {
    let desk = try Desk()
    let answers = Desk.upToTheQuestions + ["2", "3", "1"]
    let (console, _) = try desk.sit(lines(answers + ["/ongedaan", "/ongedaan", "/ongedaan", "/stop", "niveau"]))
    #expect(console.transcript.contains("Over Vendex is nog geen vraag beantwoord."))
    #expect(try desk.sit(lines(["opnieuw", "opnieuw", "opnieuw", "niveau"])).console.transcript.contains("klik 83"))
  }

  @Test func whatWasAnsweredBeforeComesBackWithItsOwnQuestion() throws {
    let desk = try Desk()
    let (console, _) = try desk.sit(lines(Desk.upToTheQuestions + ["2", "/terug", "3", "/ongedaan"]))
    #expect(console.transcript.contains("‘elkaar zomaar opzoeken’, staat nu 2."))
    #expect(console.transcript.hasSuffix("Bewaard. Verder met: wederzijds verder\n"))
    #expect(console.transcript.contains("Je eerdere antwoord: 2"))
  }

  @Test func theLanguageGoesBackToo() throws {
    let desk = try Desk()
    let shown = try desk.sit(lines(["taal en", "undo"])).console.transcript
    #expect(shown.contains("Teruggedraaid.") && shown.hasSuffix("Tot ziens.\n"))
    let again = try desk.sit(lines(["taal en", "taal nl", "ongedaan"])).console.transcript
    #expect(again.contains("The language is English again.") && again.hasSuffix("Goodbye.\n"))
  }

  @Test func thereIsSomethingToSayWhenNothingIsLeft() throws {
    let shown = try Desk().sit(lines(["ongedaan", "opnieuw"])).console.transcript
    #expect(shown.contains("Er is niets om terug te draaien."))
    #expect(shown.contains("Er is niets om opnieuw te doen."))
  }

  /// Every change that the prompt can make, taken back and done again: each has its sentence, and the workbook is the
  /// same afterwards.
  @Test func everyChangeOfThePromptCanBeTakenBack() throws {
    let desk = try Desk()
    let doing = [
      "relatie Vendex", "1", "1998", "wij", "zij", "relatie Vendex 1", "Vendex Zuid", "relatie Vendex 2", "klant",
      "relatie Vendex 6", "Sanne", "relatie Vendex 7", "ja", "relatie Vendex 8", "relatie Vendex 8", "vraag Vendex 1",
      "2", "lunch", "vraag Vendex 1", "3", "", "krijgen Vendex", "kennis #kennis 3", "1 #4", "1", "", "geven Vendex",
      "tijd", "", "doel Vendex", "2", "goed zo", "doel Vendex", "?", "", "warmte Vendex", "1", "2", "3",
      "succesfactoren", "humor", "Vendex", "actie Vendex bellen", "vrijdag", "Sanne", "acties 1 gedaan",
      "parkeer de prijs", "parkeer 1 weg",
    ]
    try desk.sit(lines(doing))
    let before = try state(of: desk)
    let (console, _) = try desk.sit(lines(Array(repeating: "ongedaan", count: 60)))
    let taken = console.transcript.components(separatedBy: "Teruggedraaid. ").count - 1
    #expect(taken > 30)
    #expect(console.transcript.contains("Er is niets om terug te draaien."))
    #expect(!console.transcript.contains("Het is weer zoals het was."))
    #expect(try state(of: desk) != before)
    let redone = try desk.sit(lines(Array(repeating: "opnieuw", count: taken))).console.transcript
    #expect(redone.components(separatedBy: "Geldt weer. ").count - 1 == taken)
    #expect(try state(of: desk) == before)
  }

  private func state(of desk: Desk) throws -> [String] {
    let workbook = try desk.openWorkbook()
    defer { workbook.close() }
    let relationships = try workbook.relationships()
    let vendex = relationships.first?.id ?? RecordID(rawValue: "")
    return [
      "\(relationships)", "\(try workbook.statements(about: vendex))", "\(try workbook.exchange(about: vendex))",
      "\(try workbook.actions().map(\.action))", "\(try workbook.parkedItems())",
      "\(try workbook.statementsAboutThePerson())", "\(try workbook.sessions().map(\.session))",
      "\(try workbook.histories().map { $0.sessions.map(\.answers) })",
    ]
  }
}
