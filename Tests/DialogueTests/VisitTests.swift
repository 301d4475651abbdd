import Instrument
import Storage
import Testing
import Workshop

/// What is asked outside a programme stays with whom it is about.
@MainActor
@Suite struct VisitTests {
  private func lines(_ lines: [String]) -> [ReadResult] { lines.map { .line($0) } }

  private func workbook<Value>(of desk: Desk, _ read: (Workbook) throws -> Value) throws -> Value {
    let workbook = try desk.openWorkbook()
    defer { workbook.close() }
    return try read(workbook)
  }

  @Test func aSessionThatWentOnWithAnotherRelationshipIsNotTheHomeOfTheFirst() throws {
    let desk = try Desk()
    try desk.sit(lines(["begin", "Rood", "1", "1990", "/terug", "/terug", "/terug", "/stop"]))
    try desk.sit(lines(["relatie Quint", "1", "2001", "", "", "verder", "Quint", "2", "/stop"]))
    try desk.sit(lines(["relatie Rood 3", "1991", "relatie Rood 1", "Roodstaal"]))
    try desk.sit(lines(["doel Roodstaal", "3", "verder groeien"]))
    try workbook(of: desk) { workbook in
      let known = try workbook.relationships()
      #expect(known.map(\.name) == ["Roodstaal", "Quint"])
      #expect(known.map(\.since) == ["1991", "2001"])
      let (rood, quint) = (try workbook.statements(about: known[0].id), try workbook.statements(about: known[1].id))
      #expect(rood.last?.number == 3)
      #expect(quint.allSatisfy { $0.topic != .targetLevel })
    }
  }

  @Test func anActionAboutNobodyStaysSo() throws {
    let desk = try Desk()
    try desk.sit(lines(Desk.upToTheQuestions + ["2", "/stop"]))
    try desk.sit(lines(["actie belasting betalen", "", "", "actie Vendex bellen", "", ""]))
    try workbook(of: desk) { workbook in
      let isAboutNobody = try workbook.actions().map { $0.action.relationship == nil }
      #expect(isAboutNobody == [true, false])
    }
  }

  @Test func whatOthersAnsweredIsNotShownAsOnesOwnNorAltered() throws {
    let desk = try Desk()
    try desk.sit(lines(Desk.upToTheQuestions + ["/stop"]))
    let other = Participant(id: RecordID(rawValue: "10000000-0000-4000-8000-000000000000"), name: "Anke", side: .theirs)
    let ids = (2...3).map { RecordID(rawValue: "\($0)0000000-0000-4000-8000-000000000000") }
    try workbook(of: desk) { workbook in
      let session = try #require(try workbook.sessions().first?.session)
      let question = try #require(try workbook.questionnaire(digest: session.questionnaire)?.questions.first)
      let theirs = Answer(
        session: session.id, relationship: try #require(session.relationship), participant: other.id,
        question: question.id, value: .three)
      try workbook.append([.participant(other), .answer(theirs)], ids: ids, at: Moment(rawValue: 0))
    }
    for start in ["vraag Vendex 1", "verder"] {
      let shown = try desk.sit(lines([start, "", "/stop"])).console.transcript
      #expect(!shown.contains("Je eerdere antwoord: 3"))
      #expect(shown.contains("Je hebt nog niets getypt."))
    }
  }

  @Test func aSessionThatWasTakenBackDuringAVisitIsLeft() throws {
    let desk = try Desk()
    try desk.sit(lines(["relatie Vendex", "1", "", "", ""]))
    let (console, _) = try desk.sit(lines(["begin Vendex", "/geven Vendex", "/ongedaan", "", "sessies"]))
    #expect(console.transcript.contains("Daarmee is deze sessie er niet meer"))
    #expect(console.transcript.contains("Er zijn nog geen sessies."))
  }

  @Test func aNewEntryJoinsTheListThatCounts() throws {
    let desk = try Desk()
    try desk.sit(lines(Desk.upToTheQuestions + ["2", "/stop", "geven Vendex", "een", "twee", "drie", ""]))
    try desk.sit(lines(["begin Vendex", "2", "3", "/stop"]))
    let shown = try desk.sit(lines(["geven Vendex", "vier", ""])).console.transcript
    #expect(shown.contains("1  een") && shown.contains("4  vier"))
    #expect(try desk.type("niveau Vendex").contains("Jullie geven: een, twee, drie, vier."))
  }

  @Test func whatIsParkedOnAVisitIsKept() throws {
    let desk = try Desk()
    let shown = try desk.sit(lines(["relatie Vendex", "1", "/parkeer de prijs", "2019", "", "", "parkeer"])).console
      .transcript
    #expect(shown.contains("1  de prijs · Vendex"))
    #expect(try desk.type("relatie Vendex").contains("2019"))
  }

  @Test func aNameThatIsThereIsNotAddedTwice() throws {
    let desk = try Desk()
    try desk.sit(lines(["relatie Vendex", "1", "", "", "", "relatie Vendex 8"]))
    let shown = try desk.sit(lines(["begin", "VENDEX"])).console.transcript
    #expect(shown.contains("Vendex is er al."))
    try desk.sit(lines(["relatie nieuw Nieuw Leven", "2", "", "", ""]))
    #expect(try desk.type("relatie Nieuw Leven").contains("Nieuw Leven · nog niet beantwoord"))
  }

  @Test func aNameWithManySpacesCanBeTypedAgain() throws {
    let desk = try Desk()
    try desk.sit(lines(["begin", "Jan   de\u{A0}Boer", "1", "", "/stop"]))
    #expect(try desk.type("relatie Jan de Boer").contains("Jan de Boer · nog niet beantwoord"))
    #expect(try desk.sit(lines(["vergeet Jan de Boer", "Jan de Boer"])).console.transcript.contains("is gewist"))
  }

  @Test func numbersOnAVisitAreThoseOnTheScreen() throws {
    let desk = try Desk()
    try desk.sit(lines(["relatie Vendex", "1", "", "", ""]))
    let shown = try desk.sit(lines(["vraag Vendex aandacht", "1", "/naar 16", "0", "/naar 1"])).console.transcript
    #expect(shown.contains("Je eerdere antwoord: 1"))
    #expect(shown.components(separatedBy: "[Vendex 16/29 · aandacht]").count == 3)
  }

  @Test(arguments: [
    "sessies", "relatie Vendex", "acties", "vergeet sessie", "parkeer", "verder", "vraag", "vergelijk Vendex",
    "handboek",
  ])
  func noNumberIsTooStrange(_ command: String) throws {
    let desk = try Desk()
    try desk.sit(lines(Desk.upToTheQuestions + ["2", "/stop", "actie bellen", "", "", "parkeer iets"]))
    for number in ["-9223372036854775808", "9223372036854775807", "0", "-1", "99999999999999999999999"] {
      let tail = command == "acties" ? " gedaan" : command == "parkeer" ? " weg" : ""
      #expect(try desk.sit(lines(["\(command) \(number)\(tail)", "", "/stop", "stop"])).leaving == .done)
    }
  }

  @Test func aWorkbookWhoseQuestionsCannotBeReadStillListsAndBegins() throws {
    let desk = try Desk()
    try desk.sit(lines(Desk.upToTheQuestions + ["2", "/stop", "actie bellen", "", ""]))
    try workbook(of: desk) { workbook in
      let session = try #require(try workbook.sessions().first?.session)
      var broken = try #require(try workbook.questionnaire(digest: session.questionnaire))
      broken.levels = []
      var changed = session
      changed.questionnaire = try workbook.storeQuestionnaire(broken, yaml: "x")
      try workbook.append(
        [.session(changed)], ids: [RecordID(rawValue: "10000000-0000-4000-8000-000000000000")], at: Moment(rawValue: 0))
    }
    let (console, leaving) = try desk.sit(lines(["relaties", "kaart", "sessies", "niveau", "begin Vendex", "2"]))
    #expect(leaving == .done)
    #expect(console.transcript.contains("[Vendex 1/12 · klik]"))
  }

  @Test func aWorkbookWithOnlyTheArchiveIsNotEmpty() throws {
    let desk = try Desk()
    let shown = try desk.sit(lines(["relatie Vendex", "1", "", "", "", "relatie Vendex 8"])).console.transcript
    #expect(shown.contains("nog leeg"))
    #expect(!(try desk.type("stop").contains("Nieuw hier?")))
  }
}
