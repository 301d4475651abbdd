import Glibc
import Instrument
import Storage
import Testing
import Workshop

/// What the prompt does with lines, files and workbooks that are not as they should be.
@MainActor
@Suite struct PromptTests {
  private func lines(_ lines: [String]) -> [ReadResult] { lines.map { .line($0) } }

  @Test func aPersonStaysAtThePromptWhenAFileIsInTheWay() throws {
    let desk = try Desk()
    desk.questionnaire = "no-such"
    let (console, leaving) = try desk.sit(lines(["begin", "acties", "stop"]))
    #expect(console.transcript.contains("no-such"))
    #expect(console.transcript.contains("Er staan geen acties open."))
    #expect(leaving == .done)
    let script = try desk.sit(lines(["begin", "acties"]), isInteractive: false)
    #expect(script.leaving == .badData)
    #expect(!script.console.transcript.contains("acties"))
  }

  @Test(arguments: ["/terug", "/overslaan"])
  func aCommandThatCannotBeDoneStopsAScript(_ command: String) throws {
    let (console, leaving) = try Desk().sit(lines(["begin", command, "Vendex"]), isInteractive: false)
    #expect(leaving == .badData)
    #expect(console.transcript.contains("regel 2: "))
    #expect(!console.transcript.contains("Vendex"))
  }

  @Test func wordsBehindTheProgramThatAreNoCommandAreWrongUse() throws {
    let (console, leaving) = try Desk().sit([], isInteractive: false, first: "niveua")
    #expect(leaving == .wrongUse)
    #expect(console.transcript == "‘niveua’ ken ik niet. Bedoelde je niveau?\n")
  }

  @Test func aScriptMustSayWhichOfSeveralSessionsGoesOn() throws {
    let desk = try Desk()
    try desk.type("begin", "Vendex", "/stop", "begin", "Noord", "/stop")
    let (console, leaving) = try desk.sit(lines(["verder", "Vendex"]), isInteractive: false)
    #expect(leaving == .badData)
    #expect(console.transcript.contains("regel 1: "))
    #expect(try desk.type("verder", "stop").contains("  2  Vendex · nog niet af, bij stap 1 van"))
  }

  @Test func whoLeavesASessionIsToldHowToGoOnInThatWorkbook() throws {
    let desk = try Desk()
    #expect(try desk.type("begin", "Vendex").hasSuffix("Bewaard. Verder met: wederzijds verder\n"))
    desk.named = "our team's.wederzijds"
    #expect(
      try desk.type("verder").hasSuffix("Bewaard. Verder met: wederzijds 'our team'\\''s.wederzijds' verder\n"))
    desk.named = "./team-2.wederzijds"
    #expect(try desk.type("verder").hasSuffix("Bewaard. Verder met: wederzijds ./team-2.wederzijds verder\n"))
  }

  @Test func anotherProgramWithTheSameWorkbookIsNamedAtTheStart() throws {
    let desk = try Desk()
    try desk.type("stop")
    // As the process with number 999999999, which no machine has, would show that it is there.
    let file = open(desk.workbookPath, O_RDONLY)
    defer { close(file) }
    var lock = flock()
    lock.l_type = Int16(F_RDLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = (1 << 60) + 999_999_999
    lock.l_len = 1
    let setLockOfOpenFile: Int32 = 37
    #expect(fcntl(file, setLockOfOpenFile, &lock) == 0)
    #expect(try desk.type("stop").contains("Dit werkboek staat ook ergens anders open (proces 999999999)."))
  }

  @Test func aPastedLineThatIsTooLongComesBackWithThoseBehindIt() throws {
    let desk = try Desk()
    let long = String(repeating: "x", count: 10_001)
    let toTheLists = Desk.upToTheQuestions + Array(repeating: "overslaan", count: 12) + ["overslaan"]
    let (console, _) = try desk.sit(lines(toTheLists + ["first\n\(long)\nthird"]))
    #expect(console.transcript.contains("wij krijgen 1> first"))
    #expect(console.requests.last?.prompt == "wij krijgen 2> ")
    #expect(console.requests.last?.prefill == "\(long)\nthird")
  }

  @Test func aTextWithASlashInFrontComesBackAsOne() throws {
    let desk = try Desk()
    let long = "/" + String(repeating: "x", count: 10_000)
    let toTheLists = Desk.upToTheQuestions + Array(repeating: "overslaan", count: 12) + ["overslaan"]
    let (console, _) = try desk.sit(lines(toTheLists + ["/" + long]))
    #expect(console.requests.last?.prefill == "/" + long)
  }

  @Test func theOfferToGoDeeperCountsTheQuestionsThatItWouldAsk() throws {
    let skipped = Desk.upToTheQuestions + ["overslaan"] + Array(repeating: "1", count: 11)
    let desk = try Desk()
    let shown = try desk.sit(lines(skipped + ["1", "1", "ja", "/terug"])).console.transcript
    #expect(shown.contains("nog 15"))
    #expect(!shown.contains("nog 16"))
    let old = try desk.content.phrases(language: .dutch)("current-answer", ["answer": "ja"])
    #expect(shown.contains(old))
  }

  @Test func aDoneActionStaysDoneWhenAFinishedReflectionGoesOn() throws {
    let desk = try Desk()
    let keys = Array(repeating: "", count: 8)
    let finished = Desk.upToTheQuestions + Array(repeating: "overslaan", count: 13) + keys + ["call them", "", ""]
    try desk.sit(lines(finished + ["acties 1 gedaan"]))
    let again = try desk.sit(lines(["verder Vendex", "overslaan"] + keys + ["visit them", "", "", "acties"]))
    #expect(!again.console.transcript.contains("Er staat: call them"))
    let workbook = try desk.openWorkbook()
    defer { workbook.close() }
    #expect(try workbook.actions().map(\.action.text) == ["call them", "visit them"])
    #expect(try workbook.actions().map(\.action.state) == [.done, .open])
  }

  @Test func aWordThatIsACommandTooIsDoubtedEveryTime() throws {
    let desk = try Desk()
    let toTheLists = Desk.upToTheQuestions + Array(repeating: "overslaan", count: 13)
    let shown = try desk.sit(lines(toTheLists + ["help", "help", "help"])).console.transcript
    #expect(shown.split(separator: "Bedoelde je /help?", omittingEmptySubsequences: false).count == 3)
  }
}
