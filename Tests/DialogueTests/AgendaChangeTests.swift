import Instrument
import Testing
import TextLayout
import Workshop

/// What a facilitator types to have the steps otherwise, and what stands on screen then.
@MainActor
@Suite struct AgendaChangeTests {
  private static let toTheSheets = ["begin workshop-90", "", "Vendex", "1", "2019", "3", "", ""]

  /// What stands on screen from the first of `lines` on, as running text.
  private func sit(_ lines: [String], language: Language = .dutch, minutesPerLine: Int = 0) throws -> String {
    let desk = try Desk(language)
    desk.minutesPerLine = minutesPerLine
    let start = language == .dutch ? Self.toTheSheets : ["start workshop-90"] + Self.toTheSheets.dropFirst()
    let shown = try desk.sit((start + lines).map(ReadResult.line)).console.transcript
    return shown.components(separatedBy: "> \(lines[0])\n").last?
      .split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
  }

  @Test(arguments: [
    ("agenda zonder 7", "Stap 7 (krijgen en geven) valt weg. Toch doen? Typ /agenda met 7. Nog 62 van de 87 min"),
    ("agenda 9 10 min", "Stap 9 (bespreken) krijgt 10 min; dat waren er 21. Terug kan met /agenda 9 21 min. Nog 54"),
    ("agenda 9 10", "krijgt 10 min"), ("/agenda stap 9 10min", "krijgt 10 min"),
    ("agenda 7 na 11", "Dat is nu stap 11 (krijgen en geven). Terugzetten kan met /agenda 11 na 6."),
    ("agenda 12 voor 7", "Dat is nu stap 7 (waar willen jullie heen). Terugzetten kan met /agenda 7 na 12."),
    ("agenda naar stap 7", "Terug naar waar je was? Typ /agenda naar 6."),
    ("agenda nog eens 1", "Daarna gaat het verder bij stap 6 (de vellen intypen)."),
    ("agenda naar 9", "Stap 9 (bespreken) kan pas na stap 8 (laten zien)."),
    (
      "agenda zonder 8", "Stap 9 (bespreken) kan niet zonder stap 8 (laten zien). Sla eerst die over: /agenda zonder 9."
    ),
    ("agenda met 8", "Stap 8 (laten zien) doet gewoon mee."),
    ("agenda zonder 2", "Stap 2 (een relatie kiezen) is al geweest. Nog een keer? Typ /agenda nog eens 2."),
    ("agenda nog eens 9", "Stap 9 (bespreken) komt nog. Er nu al heen? Typ /agenda naar 9."),
    ("agenda naar 6", "Bij stap 6 (de vellen intypen) ben je nu."),
    ("agenda naar 15", "Die stap is er niet. Ze lopen van 1 tot en met 14."),
    ("agenda 9 900", "Zo lang duurt geen stap; hooguit 240 minuten."),
    ("agenda 9", "Dat begrijp ik niet. Typ /agenda naar 9, /agenda zonder 7,"),
    ("agenda morgen", "Dat begrijp ik niet."), ("agenda naar 99999999999999999999", "Dat begrijp ik niet."),
  ])
  func whatIsTypedIsAnswered(_ line: String, _ sentence: String) throws {
    let shown = try sit([line])
    #expect(shown.contains(sentence), "\(shown)")
  }

  @Test(arguments: [
    ("agenda without 7", "Step 7 (getting and giving) is left out. Do it after all? Type /agenda with 7."),
    ("agenda to 7", "Back to where you were? Type /agenda to 6."),
    ("agenda once more 1", "After that it goes on at step 6 (typing in the sheets)."),
    ("agenda 7 after 11", "That is step 11 now (getting and giving). Back with /agenda 11 after 6."),
    ("agenda step 9 10 min", "Step 9 (talking it over) gets 10 min; it had 21."),
  ])
  func itWorksInEnglish(_ line: String, _ sentence: String) throws {
    let shown = try sit([line], language: .english)
    #expect(shown.contains(sentence), "\(shown)")
  }

  @Test func theAgendaShowsWhatIsLeftOutAndWhatWasPassed() throws {
    let shown = try sit(["agenda zonder 10", "agenda 7 4 min", "agenda naar 7", "/agenda"])
    #expect(shown.contains("– 10 je gevoel vooraf · overgeslagen"), "\(shown)")
    #expect(shown.contains("▶ 7 krijgen en geven · 4 min · nu"))
    #expect(try sit(["agenda naar 12", "agenda"]).contains("– 8 laten zien · 6 min · overgeslagen"))
  }

  @Test func theTimeFollows() throws {
    // Eight lines of four minutes lead to the sheets, where the 25th was planned.
    let shown = try sit(["agenda 6 1 min", "agenda", "/tijd"], minutesPerLine: 4)
    #expect(shown.contains("Nog 59 van de 84 min te gaan"), "\(shown)")
    #expect(shown.contains("achter op het plan"))
    #expect(shown.contains("De tijd loopt: 1 min."))
  }

  @Test func aStepThatIsRepeatedLeavesTheRestOfTheTimeAlone() throws {
    let shown = try sit(["agenda nog eens 1", "agenda"])
    #expect(shown.contains("▶ 1 waarom we hier zijn · 5 min · nu ✓ 2"), "\(shown)")
    #expect(shown.contains("✓ 5 je vel invullen · 12 min · geweest 6 de vellen intypen · 7 min 7"))
    #expect(shown.contains("Nog 70 van de 90 min te gaan"))
  }

  @Test func itIsStillSoAfterAPause() throws {
    let desk = try Desk()
    try desk.sit((Self.toTheSheets + ["agenda zonder 7", "agenda 10 voor 8", "stop"]).map(ReadResult.line))
    let shown = try desk.type("agenda", "agenda zonder 8", "verder", "agenda")
    #expect(shown.contains("\n  –  7  krijgen en geven · overgeslagen\n     8  je gevoel vooraf"), "\(shown)")
    #expect(shown.contains("Ga eerst verder met je sessie: typ verder."))
  }

  @Test func onAVisitTheStepsStayAsTheyAre() throws {
    let lines = Desk.upToTheQuestions + ["/krijgen Vendex", "/agenda naar 5"]
    let shown = try Desk().sit(lines.map(ReadResult.line)).console.transcript
    #expect(shown.contains("Rond dit eerst af; daarna kun je de stappen anders leggen."))
  }

  @Test func aReflectionBendsToo() throws {
    let lines = Desk.upToTheQuestions + ["agenda zonder 6", "agenda naar 9", "agenda naar 10", "/agenda"]
    let shown = try Desk().sit(lines.map(ReadResult.line)).console.transcript
    #expect(shown.contains("–  6  krijgen en geven · overgeslagen"), "\(shown)")
    #expect(shown.contains("kan pas na stap 3 (antwoorden)"))
    #expect(shown.contains("▶ 10  één actie"))
  }
}
