import Instrument
import Testing
import TextLayout
import Workshop

/// The agenda of a session: where one is, what is to come, how the time stands.
@MainActor
@Suite struct AgendaTests {
  private static let toTheSheets = ["begin workshop-90", "", "Vendex", "1", "2019", "3", "", ""]

  /// What stands below the last `agenda`.
  private func agenda(_ shown: String, typed: String = "agenda") -> String {
    shown.components(separatedBy: typed + "\n").last ?? ""
  }

  @Test func itMarksWhatWasWhereOneIsAndWhatIsToCome() throws {
    let lines = Self.toTheSheets + ["agenda"]
    let shown = agenda(try Desk().sit(lines.map(ReadResult.line)).console.transcript)
    #expect(shown.contains("Workshop van negentig minuten, over Vendex\n"))
    #expect(shown.contains("\n  ✓  5  je vel invullen · 12 min · geweest\n  ▶  6  de vellen intypen · 7 min · nu\n"))
    #expect(shown.contains("\n     7  krijgen en geven · 3 min\n"))
    #expect(shown.contains("\n    14  tot slot · 8 min\nNog 65 van de 90 min te gaan, deze stap meegerekend."))
    // And then what was asked is asked again.
    #expect(shown.contains("Hoe antwoorden jullie?"))
  }

  @Test(arguments: [
    // Six steps of 25 minutes and eight lines, by the clock.
    (4, "Alles loopt op tijd."), (9, "Alles bij elkaar 40 min achter op het plan."),
    (0, "Alles bij elkaar 25 min voor op het plan."),
  ])
  func itSaysHowTheTimeStands(minutesPerLine: Int, sentence: String) throws {
    let desk = try Desk()
    desk.minutesPerLine = minutesPerLine
    let shown = try desk.sit((Self.toTheSheets + ["agenda"]).map(ReadResult.line)).console.transcript
    let said = agenda(shown).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains(sentence), "\(said)")
  }

  @Test func atTheMainPromptItIsThatOfTheOpenSession() throws {
    let desk = try Desk()
    #expect(try desk.type("agenda").contains("Er staat geen sessie open. Met begin begin je er een.\n"))
    try desk.sit((Self.toTheSheets + ["stop"]).map(ReadResult.line))
    let shown = try desk.type("agenda")
    #expect(shown.contains("\n  ▶  6  de vellen intypen · 7 min · nu\n"))
    #expect(shown.contains(" Met verder ga je hier door.\n"))
    #expect(!shown.contains("op tijd"))
  }

  @Test func onAVisitItIsThatOfTheSessionThatOneCameFrom() throws {
    let lines = Desk.upToTheQuestions + ["/krijgen Vendex", "/agenda"]
    let shown = agenda(try Desk().sit(lines.map(ReadResult.line)).console.transcript, typed: "/agenda")
    #expect(shown.contains("\n  ▶  3  antwoorden · 4 min · nu\n"))
  }

  @Test func aScriptGetsItAsAResult() throws {
    let desk = try Desk()
    let lines = (Self.toTheSheets + ["agenda"]).map(ReadResult.line)
    let console = try desk.sit(lines, isInteractive: false).console
    #expect(console.results.contains("▶  6  de vellen intypen"))
  }

  @Test(arguments: [Language.dutch, .english])
  func itFitsTheScreenAndReadsOnANarrowOne(_ language: Language) throws {
    let lines = (Self.toTheSheets + ["stop", "agenda"]).map(ReadResult.line)
    let wide = agenda(try Desk(language).sit(lines, columns: 100).console.transcript).components(separatedBy: "\n")
    #expect(wide.count < 24)
    let narrow = agenda(try Desk(language).sit(lines, columns: 40).console.transcript).components(separatedBy: "\n")
    #expect(narrow.allSatisfy { displayWidth($0) <= 40 })
  }
}
