import Instrument
import Testing
import Workshop

/// The time that runs for a step.
@MainActor
@Suite struct TimerTests {
  /// The first step of the workshop has five minutes.
  private func sit(
    _ lines: String..., language: Language = .dutch, minutesPerLine: Int = 0, isInteractive: Bool = true
  ) throws -> ScriptedConsole {
    let desk = try Desk(language)
    desk.minutesPerLine = minutesPerLine
    return try desk.sit((["begin workshop-90"] + lines).map(ReadResult.line), isInteractive: isInteractive).console
  }

  @Test func itRunsForTheMinutesOfTheStepAndSaysHowLongStill() throws {
    let console = try sit("/tijd", "/tijd", minutesPerLine: 1)
    #expect(console.transcript.contains("De tijd loopt: 5 min. Stilzetten kan met /tijd stop.\n"))
    #expect(console.transcript.contains("Nog 4 min. Met /tijd +2 komen er twee minuten bij.\n"))
    #expect(console.reminders.map { $0?.after } == [300])
    #expect(console.reminders[0]?.text == "De tijd is om. Verder, of nog even? Typ /tijd +2 of /tijd +5.")
  }

  @Test(arguments: [
    ("/tijd 5", 300), ("/tijd 30s", 30), ("/tijd 12 min", 720), ("/tijd +2", 120), ("/TIJD +30 S", 30),
    ("/timer 240", 14_400),
  ])
  func itTakesATime(line: String, seconds: Int) throws {
    #expect(try sit(line).reminders.map { $0?.after } == [seconds])
  }

  @Test(arguments: ["/tijd vijf", "/tijd 0", "/tijd 241", "/tijd -5", "/tijd 5 uur", "/tijd 99999", "/tijd +0"])
  func whatIsNoTimeIsRefused(line: String) throws {
    let console = try sit(line)
    #expect(console.reminders.isEmpty)
    #expect(console.transcript.contains("Dat begrijp ik niet als tijd."))
  }

  @Test func itIsExtendedFromWhatIsLeftAndWhenItIsOverFromNow() throws {
    let running = try sit("/tijd 5", "/tijd +2", minutesPerLine: 1).reminders.compactMap { $0?.after }
    // A line takes a minute, and the clock of the desk some seconds.
    #expect(running.count == 2 && (350...360).contains(running[1]))
    let over = try sit("/tijd 1", "", "/tijd +2", "/agenda", minutesPerLine: 2).reminders.compactMap { $0?.after }
    #expect(over == [60, 120])
  }

  @Test func theAgendaSaysWhatIsOnTheClock() throws {
    let said = try sit("/tijd", "agenda").transcript.replacing("\n", with: " ")
    #expect(said.contains("Op de klok staat nog 5 min."))
  }

  @Test func stoppingItAndLeavingLetNothingBeShownAnyMore() throws {
    let console = try sit("/tijd", "/tijd stop", "/tijd stop")
    #expect(console.reminders.map { $0?.after } == [300, nil])
    #expect(console.transcript.contains("De tijd staat stil.\n"))
    #expect(console.transcript.contains("Er loopt geen tijd. Met /tijd begint hij.\n"))
    #expect(try sit("/timer", "/timer stop", language: .english).reminders.map { $0?.after } == [300, nil])
    #expect(try sit("/tijd", "stop").reminders.map { $0?.after } == [300, nil])
  }

  @Test func aVisitAndANewStepLeaveItAlone() throws {
    let lines = ["begin", "/tijd", "Vendex", "1", "2019", "2", "/krijgen Vendex", "/tijd", "/stop", "/tijd"]
    let console = try Desk().sit(lines.map(ReadResult.line)).console
    #expect(console.reminders.map { $0?.after } == [120])
    #expect(console.transcript.components(separatedBy: "Nog 2 min.").count == 3)
  }

  @Test func aStepWithoutMinutesSaysWhatToType() throws {
    let desk = try Desk()
    let console = try desk.sit(["begin", "Vendex", "1", "2019", "/tijd"].map(ReadResult.line)).console
    #expect(console.transcript.contains("Voor deze stap staat geen tijd. Typ /tijd 5 voor vijf minuten.\n"))
    #expect(console.reminders.isEmpty)
  }

  @Test func aScriptHasNoneAndGoesOn() throws {
    let console = try sit("/tijd 5", "", "Vendex", isInteractive: false)
    #expect(console.reminders.isEmpty)
    #expect(console.transcript.contains("Zonder scherm loopt er geen tijd; het gaat gewoon door.\n"))
    #expect(console.transcript.contains("‘Vendex’ is nieuw hier."))
  }

  @Test func whereAnyTextIsAnAnswerTheWordAloneIsOne() throws {
    let console = try sit("", "tijd")
    #expect(console.transcript.contains("‘tijd’ is nieuw hier."))
  }
}
