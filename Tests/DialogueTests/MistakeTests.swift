import Instrument
import Storage
import Testing
import Workshop

/// What a newcomer types that is no answer: it is said, and nothing of it is stored.
@MainActor
@Suite struct MistakeTests {
  private func lines(_ lines: [String]) -> [ReadResult] { lines.map { .line($0) } }
  private static let toTheLists = Desk.upToTheQuestions + Array(repeating: "overslaan", count: 13)

  @Test func aQuestionMarkWhereItIsNoAnswerAsksForHelp() throws {
    let (console, _) = try Desk().sit(lines(["?", "begin", "?"]))
    #expect(
      console.transcript.contains("help alles")
        && console.transcript.contains("Typ een nummer uit de lijst, of een naam."))
    #expect(!console.transcript.contains("‘?’"))
  }

  @Test(arguments: ["exit", "q", "einde"])
  func whoWantsToLeaveNeedsNoOtherWord(_ word: String) throws {
    let shown = try Desk().sit(lines(Desk.upToTheQuestions + [word, word])).console.transcript
    #expect(shown.contains("Typ verder om bij deze vraag") && shown.hasSuffix("Tot ziens.\n"))
  }

  @Test func anExampleMayStandBehindTheValue() throws {
    let desk = try Desk()
    let shown = try desk.sit(
      lines(Desk.upToTheQuestions + ["2, lunch in Zwolle, in maart", "1 dat was niks", "/terug"])
    )
    .console.transcript
    #expect(shown.contains("‘1 dat was niks’ hoort niet bij de keuzes") && shown.contains("Je eerdere antwoord: 2"))
    let workbook = try desk.openWorkbook()
    let session = try #require(try workbook.newestSession())
    #expect(try workbook.record(of: session.id)?.answers.map(\.example) == ["lunch in Zwolle, in maart"])
  }

  @Test func forwardLeadsToWhereOneHadCome() throws {
    let shown = try Desk().sit(lines(Desk.upToTheQuestions + ["verder", "2", "1", "/naar 1", "terug", "verder"]))
      .console.transcript
    #expect(shown.contains("Verder dan hier was je nog niet."))
    #expect(shown.components(separatedBy: "> verder\n").last?.contains("[Vendex 3/12") == true)
  }

  @Test func aNewNameCanBeBegunWith() throws {
    let desk = try Desk()
    let shown = try desk.type("begin Vendex", "ja", "leveren", columns: 100)
    #expect(shown.contains("Is het een nieuwe relatie?"))
    #expect(shown.contains("‘Vendex’ is nieuw hier.") && !shown.contains("hoort niet bij de keuzes"))
  }

  @Test func backFromTheFirstQuestionOfAVisitLeavesIt() throws {
    let shown = try Desk().type("relatie kaas", "terug", "relaties")
    #expect(shown.contains("Goed, laat maar.") && shown.contains("Er zijn nog geen relaties"))
  }

  @Test func aNumberAloneIsThatOfTheListAboveIt() throws {
    let desk = try Desk()
    try desk.sit(lines(["relatie Vendex", "1", "", "", ""]))
    #expect(try desk.type("relatie Vendex", "3", "2019").contains("3  sinds              2019"))
    #expect(try desk.type("relatie Vendex", "relaties", "3").contains("‘3’ ken ik niet"))
    #expect(try desk.type("kaart", "1").contains("Over Vendex is nog geen vraag beantwoord"))
  }

  @Test func whoGoesSomewhereAtTheMainPromptIsToldHowToChangeAnAnswer() throws {
    #expect(try Desk().type("naar 7", "terug").components(separatedBy: "Typ vraag, de naam en het nummer").count == 3)
  }

  @Test(arguments: ["2", "-", "…"])
  func aNameHasALetterInIt(_ typed: String) throws {
    let (console, _) = try Desk().sit(lines(["begin", typed]))
    #expect(console.transcript.contains("‘\(typed)’ is geen naam."))
    #expect(console.requests.last?.prompt == "relatie> ")
  }

  @Test(arguments: ["5", "?", "-", "1 4", "9"])
  func anEntryIsInWords(_ typed: String) throws {
    let (console, _) = try Desk().sit(lines(Self.toTheLists + [typed]))
    #expect(console.transcript.contains("‘\(typed)’ hoort niet op de lijst"))
    #expect(console.requests.last?.prompt == "wij krijgen 1> ")
  }

  @Test(arguments: [("brood #eten", "#eten"), ("tips #kennis 7", "7"), ("tips #kennis 0", "0"), ("tips #9", "#9")])
  func aKindAndAWorthAreOfTheList(_ typed: String, _ wrong: String) throws {
    let (console, _) = try Desk().sit(lines(Self.toTheLists + [typed]))
    #expect(console.transcript.contains("‘\(wrong)’ is geen soort en geen waarde."))
    #expect(console.requests.last?.prefill == typed)
    #expect(console.requests.last?.prompt == "wij krijgen 1> ")
  }

  @Test(arguments: ["een goed woord #referentie 4", "2e lijn #kennis", "uren #3", "nr 12 in de rij", "prijs 5"])
  func everythingElseIsAnEntry(_ typed: String) throws {
    let (console, _) = try Desk().sit(lines(Self.toTheLists + [typed]))
    #expect(console.requests.last?.prompt == "wij krijgen 2> ")
  }

  @Test func aValueTypedAtAnExampleIsNotOne() throws {
    let desk = try Desk()
    try desk.sit(lines(Desk.upToTheQuestions + ["2", "/stop"]))
    let shown = try desk.sit(lines(["vraag Vendex klik", "2", "3", "", "?"])).console.transcript
    #expect(shown.contains("‘3’ zegt niet wat er gebeurde."))
  }

  @Test(arguments: [
    ("voorbeeld", "Bedoelde je /voorbeeld?"), ("kaart", "kan niet midden in een vraag. Typ eerst /stop"),
  ])
  func aCommandAtAChoiceIsToldHowItWorksThere(_ typed: String, _ sentence: String) throws {
    let shown = try Desk().sit(lines(Desk.upToTheQuestions + [typed])).console.transcript
    #expect(shown.contains(sentence))
  }

  @Test func whoMendsAnAnswerAtTheResultComesBackToIt() throws {
    let desk = try Desk()
    let keys = Array(repeating: "", count: 7)
    let (console, _) = try desk.sit(lines(Self.toTheLists + keys + ["/naar 10", "2"]))
    #expect(console.requests.last?.prompt == "Enter> ")
    #expect(console.transcript.contains("vruchtbaar 67"))
  }

  @Test func oneSideAloneHasNoBalance() throws {
    let desk = try Desk()
    let shown = try desk.sit(
      lines(["relatie Vendex", "1", "", "", "", "krijgen Vendex", "tips #4", "", "geven Vendex", "tijd", ""])
    ).console.transcript
    #expect(!shown.contains("Jullie krijgen meer"))
    #expect(shown.contains("nog geen waarde ingevuld"))
  }

  @Test func theNumberOfAnActionStaysWhenAnotherIsDone() throws {
    let desk = try Desk()
    try desk.sit(lines(["actie een", "", "", "actie twee", "", "", "acties 1 gedaan"]))
    #expect(try desk.type("acties").contains("A2  twee"))
    #expect(try desk.type("acties 1 gedaan").contains("Gedaan: een"))
    #expect(try desk.type("acties 1 klaar").contains("Typ acties, het nummer"))
    #expect(try desk.type("acties").contains("A2  twee"))
  }

  @Test func aPartOfANameIsNotForgotten() throws {
    let desk = try Desk()
    try desk.sit(lines(["relatie Bakker Bart", "1", "", "", "", "parkeer iets met bakker"]))
    let shown = try desk.sit(lines(["vergeet bakker", "vergeet naam bakker", "bakker"])).console.transcript
    #expect(shown.contains("Bedoelde je de relatie Bakker Bart?"))
    #expect(shown.contains("bakker stond in 1 tekst;"))
    #expect(try desk.type("relaties").contains("Bakker Bart"))
  }

  @Test func undoSaysThatForgettingIsForGood() throws {
    let desk = try Desk()
    let done = ["relatie Vendex", "1", "", "", "", "relatie Noord", "1", "", "", "", "vergeet Vendex", "Vendex"]
    let shown = try desk.sit(lines(done + ["ongedaan", "relaties", "ongedaan", "relaties"])).console.transcript
    #expect(shown.contains("Wat je wiste, komt niet terug."))
    let parts = shown.components(separatedBy: "wederzijds> relaties")
    #expect(parts[1].contains("Noord") && parts[2].contains("Er zijn nog geen relaties."))
  }
}
