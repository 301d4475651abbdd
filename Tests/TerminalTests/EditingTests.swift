import TestSupport
import Testing

/// What a person types arrives as it was meant.
struct EditingTests {
  @Test(arguments: [
    ["LANG": "C", "LC_ALL": "C"], ["LANG": "nl_NL.UTF-8"], ["LANG": "nl_NL.UTF-8", "LC_ALL": "nl_NL.UTF-8"],
    ["LANG": "C.UTF-8"], ["LANG": nil], ["LANG": "nl_NL.ISO-8859-1"],
  ])
  func accentsAndEmojiSurviveEveryLocale(locale: [String: String?]) async throws {
    let terminal = try await probeTerminal(locale)
    try terminal.enter("één ø 日本")
    try await terminal.wait(for: "got <één ø 日本> 8")
    try terminal.type("xé🙂")
    try terminal.press("BSpace", "BSpace")
    try terminal.enter("y")
    try await terminal.wait(for: "got <xy> 2")
    try terminal.enter("a👩\u{200D}👧b")
    try await terminal.wait(for: " 3")
  }

  @Test func theCursorMovesByCharacter() async throws {
    let terminal = try await probeTerminal()
    try terminal.type("abé")
    try terminal.press("Left", "Left")
    try terminal.enter("X")
    try await terminal.wait(for: "got <aXbé>")
  }

  @Test func theLineBeforeComesBackWithTheUpKey() async throws {
    let terminal = try await probeTerminal()
    try terminal.enter("eerste é")
    try terminal.enter("tweede")
    try await terminal.wait(for: "got <tweede>")
    try terminal.press("Up", "Up")
    try terminal.enter("!")
    try await terminal.wait(for: "got <eerste é!>")
  }

  @Test func anAnswerIsNotRememberedAndSeesNoHistory() async throws {
    let history = try ScratchDirectory()
    let file = history.file("history")
    let terminal = try await probeTerminal(["PROBE_HISTORY": file])
    try terminal.enter("secret")
    try await terminal.wait(forLastLine: "answer>")
    try terminal.press("Up")
    try terminal.enter("geheim")
    try await terminal.wait(for: "got <geheim>")
    try terminal.press("Up", "Enter")
    try await terminal.wait(forLastLine: "answer>")
    try terminal.press("C-d")
    #expect(try await terminal.end() == .exited(0))
    let kept = try ProgramRun(["cat", file])
    #expect(kept.text == "secret\n")
    let mode = try ProgramRun(["stat", "-c", "%a", file])
    #expect(mode.text == "600\n")
  }

  @Test func theHistoryOutlivesTheProgram() async throws {
    let history = try ScratchDirectory()
    let environment = ["PROBE_HISTORY": history.file("history")]
    let first = try await probeTerminal(environment)
    try first.paste("niveau\nÅngström \\ n")
    try first.press("Enter")
    try await first.wait(for: "got <niveau")
    try first.press("C-d")
    #expect(try await first.end() == .exited(0))
    let second = try await probeTerminal(environment)
    try second.press("Up", "Enter")
    try await second.wait(for: "Ångström \\ n> 19")
  }

  @Test func whatIsForgottenDoesNotComeBack() async throws {
    let history = try ScratchDirectory()
    let file = history.file("history")
    let terminal = try await probeTerminal(["PROBE_HISTORY": file])
    for line in ["eerste", "niveau Vendex", "forget VENDEX"] { try terminal.enter(line) }
    try await terminal.wait(for: "forgotten true")
    #expect(try ProgramRun(["cat", file]).text == "eerste\n")
    try terminal.press("Up", "Up", "Up")
    try await terminal.wait(forLastLine: "probe> eerste")
    try terminal.press("C-u", "C-d")
    #expect(try await terminal.end() == .exited(0))
    #expect(try ProgramRun(["cat", file]).text == "eerste\n")
  }

  @Test func controlDLeavesALineThatStandsAsItBegan() async throws {
    let terminal = try await probeTerminal()
    try terminal.enter("edit")
    try await terminal.wait(forLastLine: "probe> Zoë’s 🙂 oud[31m antwoord")
    try terminal.type("x")
    try terminal.press("C-d", "BSpace", "Left", "C-d", "Enter")
    try await terminal.wait(for: "got <Zoë’s 🙂 oud[31m antwoor>")
    try terminal.enter("edit")
    try await terminal.wait(forLastLine: "probe> Zoë’s 🙂 oud[31m antwoord")
    try terminal.press("C-d")
    #expect(try await terminal.end() == .exited(0))
    #expect(try terminal.screen().contains("end of input"))
  }

  @Test func aPrefillCanBeEdited() async throws {
    let terminal = try await probeTerminal()
    try terminal.enter("edit")
    try await terminal.wait(forLastLine: "probe> Zoë’s 🙂 oud[31m antwoord")
    try terminal.press("BSpace", "BSpace")
    try terminal.enter("é")
    try await terminal.wait(for: "got <Zoë’s 🙂 oud[31m antwooé>")
    try terminal.enter("daarna")
    try await terminal.wait(for: "got <daarna> 6")
  }

  @Test func theFirstLetterTakesThePlaceOfATextThatGivesWay() async throws {
    let terminal = try await probeTerminal()
    try terminal.enter("replace")
    try await terminal.wait(forLastLine: "probe> oud antwoord")
    try terminal.enter("é nieuw")
    try await terminal.wait(for: "got <é nieuw>")
    try terminal.enter("replace")
    try await terminal.wait(forLastLine: "probe> oud antwoord")
    try terminal.press("BSpace", "BSpace")
    try terminal.enter("ie")
    try await terminal.wait(for: "got <oud antwooie>")
    try terminal.enter("replace")
    try await terminal.wait(forLastLine: "probe> oud antwoord")
    try terminal.press("Left", "Home")
    try terminal.enter("heel ")
    try await terminal.wait(for: "got <heel oud antwoord>")
    try terminal.enter("replace")
    try await terminal.wait(forLastLine: "probe> oud antwoord")
    try terminal.press("Enter")
    try await terminal.wait(for: "got <oud antwoord>")
  }

  @Test func aPasteOfThreeLinesIsOneLine() async throws {
    let terminal = try await probeTerminal()
    try terminal.paste("een\ntwée\tx\ndrie")
    try await terminal.wait(for: "drie")
    #expect(try terminal.screen().allSatisfy { !$0.contains("got") })
    try terminal.press("Enter")
    try await terminal.wait(for: "drie> 15")
    #expect(try terminal.screen().filter { $0.contains("got") } == ["got <een"])
  }

  @Test(.timeLimit(.minutes(2))) func aLineOfTenThousandCharactersArrivesWhole() async throws {
    let terminal = try await probeTerminal()
    try terminal.paste(String(repeating: "0123456789", count: 999) + "laatste10é")
    try terminal.press("Enter")
    try await terminal.wait(untilScreen: "has all of it", seconds: 30) {
      $0.joined().contains("laatste10é> 10000")
    }
  }

  @Test(.timeLimit(.minutes(2))) func tenThousandTypedCharactersArriveWhole() async throws {
    let terminal = try await probeTerminal()
    for _ in 0..<20 { try terminal.type(String(repeating: "abcdefghij", count: 50)) }
    try terminal.press("Enter")
    try await terminal.wait(untilScreen: "has all of it", seconds: 30) { $0.joined().contains("> 10000") }
  }

  @Test func aByteThatIsNotUTF8SpoilsNothingElse() async throws {
    let terminal = try await probeTerminal()
    try terminal.send([0x61, 0xE9, 0x62, 0xC3, 0xC3, 0xA9, 0xFF, 0x0D])
    try await terminal.wait(for: "got <a\u{FFFD}b\u{FFFD}é\u{FFFD}> 6")
    try terminal.enter("é")
    try await terminal.wait(for: "got <é> 1")
  }

  @Test func aNoticeLeavesTheHalfTypedLineAlone() async throws {
    let terminal = try await probeTerminal()
    try terminal.enter("notice")
    try await terminal.wait(for: "got <notice>")
    try terminal.type("half é")
    try await terminal.wait(for: "tijd om: verder?")
    try terminal.enter(" heel")
    try await terminal.wait(for: "got <half é heel>")
  }

  @Test func typeAheadCanBeThrownAway() async throws {
    let pause = try Pause()
    let terminal = try await probeTerminal(pause.environment)
    try terminal.enter("flush")
    try await terminal.wait(for: "flushing")
    try terminal.enter("weg")
    try await terminal.wait(forLastLine: "weg")
    try pause.end()
    try await terminal.wait(forLastLine: "probe>")
    try terminal.enter("hier")
    try await terminal.wait(for: "got <hier>")
    #expect(try terminal.screen().allSatisfy { !$0.contains("<weg>") })
  }
}
