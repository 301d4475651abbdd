import Instrument
import Testing
import Workshop

/// What stands on the screen, and how often.
@MainActor
@Suite struct ScreenTests {
  private func shown(_ lines: [String], columns: Int = 80) throws -> String {
    try Desk().sit(lines.map { .line($0) }, columns: columns).console.transcript
  }

  private func count(_ part: String, in text: String) -> Int { text.components(separatedBy: part).count - 1 }

  @Test func aRefusedLineGetsItsSentenceAndTheSecondOneTheQuestionToo() throws {
    let question = "[Vendex 1/12 · klik]"
    #expect(count(question, in: try shown(Desk.upToTheQuestions + ["4"])) == 1)
    #expect(count(question, in: try shown(Desk.upToTheQuestions + ["4", "5"])) == 2)
    #expect(count(question, in: try shown(Desk.upToTheQuestions + ["4", "5", "6"])) == 2)
    #expect(count(question, in: try shown(Desk.upToTheQuestions + ["4", "/terg"])) == 2)
    #expect(count(question, in: try shown(Desk.upToTheQuestions + ["4", "waarom"])) == 2)
  }

  @Test func aRefusalNamesWhatThereIsToChooseFrom() throws {
    let sentence = "‘3’ hoort niet bij de keuzes. Kies uit: 1 wij leveren aan hen (wij zijn leverancier), 2 wij kopen"
    #expect(try shown(["begin", "Vendex", "3"], columns: 100).contains(sentence))
  }

  @Test func aHeadingIsClosedWhereThatFitsItsLastLine() throws {
    let narrow = try shown(["begin"], columns: 40)
    #expect(narrow.contains("══ Stap 1 van 11: een relatie kiezen\n   (2 min) ══\n"))
    #expect(try shown(["begin"]).contains("══ Stap 1 van 11: een relatie kiezen (2 min) ══\n"))
  }

  @Test func theAnswerOfBeforeAloneSaysWhatEnterDoes() throws {
    let text = try shown(["begin", "Vendex", "1", "2019", "/terug"])
    let again = try #require(text.components(separatedBy: "> /terug\n").last)
    #expect(count("(Enter", in: again) == 1)
    #expect(again.contains("Een jaartal of een paar woorden.\n"))
  }

  @Test func aNumberThatIsNotAskedHereIsRefusedWithThoseThatAre() throws {
    let desk = try Desk()
    try desk.sit((Desk.upToTheQuestions + ["2", "/stop"]).map { .line($0) })
    let block = try desk.type("vraag Vendex aandacht", "/naar 1", "/open", columns: 100)
    #expect(block.contains("een nummer: 3, 4, 16, 17, 18."))
    #expect(block.contains("   3  ·  afspreken zonder agenda"))
    #expect(try desk.type("vraag Vendex 7", "/naar 1").contains("Hier gaat het alleen over vraag 7."))
  }

  @Test func whatIsClearWithoutAnExampleIsNotAskedForOne() throws {
    let answers = Desk.upToTheQuestions + ["0", "0", "0", "0", "0", "0", "3", "3", "0", "0", "0", "0"]
    #expect(!(try shown(answers)).contains("voorbeeld>"))
    let others = Desk.upToTheQuestions + ["2", "0", "0", "0", "0", "0", "3", "3", "0", "0", "0", "0", ""]
    #expect(count("voorbeeld>", in: try shown(others)) == 1)
  }

  @Test func aWorkbookWithSomethingInItSaysWhatToType() throws {
    let desk = try Desk()
    #expect(try desk.type().contains("Kijk samen of alleen"))
    try desk.type("relatie Vendex", "1", "", "", "")
    let shown = try desk.type()
    #expect(shown.contains("Typ bijvoorbeeld: begin · relaties · acties · help\n"))
    #expect(!shown.contains("Kijk samen of alleen"))
  }

  @Test func whatCanBeTriedInTheExampleStandsOnALineEach() throws {
    let text = try shown(["voorbeeld"])
    #expect(
      text.contains("\n  niveau bakkerij         samen gegroeid\n  niveau zorggroep        het team is verdeeld\n"))
  }

  @Test func undoingATrendNamesItsFactor() throws {
    let desk = try Desk()
    let text = try desk.type(
      "relatie Vendex", "1", "", "", "", "warmte Vendex", "3", "", "", "ongedaan", "opnieuw", columns: 100)
    #expect(text.contains("klik, vergeleken met een jaar"))
    #expect(text.contains("Bij Vendex staat nu, vergeleken met een jaar geleden: klik koeler."))
  }

  @Test func whereTextIsTheAnswerItIsSaidOnceHowACommandLooks() throws {
    let text = try shown(["begin", "Vendex", "1", "2019"])
    #expect(count("met een schuine streep: /terug, /help, /stop.", in: text) == 1)
  }
}
