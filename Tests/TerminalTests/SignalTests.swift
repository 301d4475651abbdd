import Foundation
import TestSupport
import Testing

/// Keys and signals that interrupt, stop and end.
struct SignalTests {
  @Test func controlCDropsTheLine() async throws {
    let terminal = try await probeTerminal()
    try terminal.type("half")
    try await terminal.wait(forLastLine: "probe> half")
    try terminal.press("C-c")
    try await terminal.wait(for: "interrupted")
    try terminal.enter("na")
    try await terminal.wait(for: "got <na> 2")
    #expect(try terminal.screen().contains("probe> half^C"))
  }

  @Test func controlCInTheMiddleOfALongLineLeavesItReadable() async throws {
    let terminal = try await probeTerminal(columns: 20)
    try terminal.type("een regel die over drie regels loopt")
    try terminal.press("Home", "C-c")
    try await terminal.wait(untilScreen: "shows all of the line") {
      $0 == ["probe> een regel die", " over drie regels lo", "opt^C", "interrupted", "probe>"]
    }
  }

  @Test func aProgramStartedInTheBackgroundWaitsForItsTurn() async throws {
    let terminal = try await shellTerminal()
    try terminal.enter("$PROBE &")
    try await terminal.wait(for: "$PROBE &")
    try await terminal.wait(untilScreen: "says that it stopped") { lines in
      try terminal.enter("jobs")
      return lines.contains { $0.contains("Stopped") }
    }
    try terminal.enter("clear; fg")
    try await terminal.wait(forLastLine: "probe>")
    try terminal.enter("hier é")
    try await terminal.wait(for: "got <hier é>")
    try terminal.press("C-d")
    try await terminal.wait(forLastLine: "shell$")
  }

  @Test func aStaleControlCDropsNothing() async throws {
    let pause = try Pause()
    let terminal = try await probeTerminal(pause.environment)
    try terminal.enter("pause")
    try await terminal.wait(for: "pausing")
    try terminal.press("C-c")
    try await terminal.wait(forLastLine: "^C")
    try pause.end()
    try await terminal.wait(forLastLine: "probe>")
    try terminal.enter("na")
    try await terminal.wait(for: "got <na>")
    #expect(try terminal.screen().allSatisfy { $0 != "interrupted" })
  }

  @Test func controlCLeavesASearch() async throws {
    let terminal = try await probeTerminal()
    try terminal.enter("Ångström")
    try await terminal.wait(for: "got <Ångström>")
    try terminal.press("C-r")
    try terminal.type("str")
    try await terminal.wait(for: "reverse-i-search")
    try terminal.press("C-c")
    try await terminal.wait(for: "interrupted")
    try terminal.enter("na")
    try await terminal.wait(for: "got <na> 2")
  }

  @Test func controlCLeavesAPasteThatNeverEnds() async throws {
    let terminal = try await probeTerminal()
    try terminal.send(Array("x\u{1B}[200~begin".utf8))
    try await terminal.wait(forLastLine: "probe> x")
    try terminal.press("C-c")
    try await terminal.wait(for: "interrupted")
    try terminal.enter("na")
    try await terminal.wait(for: "got <na> 2")
  }

  @Test func controlDOnAnEmptyLineEnds() async throws {
    let terminal = try await probeTerminal()
    try terminal.press("C-d")
    #expect(try await terminal.end() == .exited(0))
    #expect(try terminal.screen().contains("end of input"))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT, SIGSEGV, SIGABRT])
  func theTerminalComesBackAsItWas(signal: Int32) async throws {
    let terminal = try await shellTerminal()
    try terminal.enter("stty -a > before; $PROBE; echo status $?; stty -a > after; cmp before after && echo same")
    try await terminal.wait(forLastLine: "probe>")
    try terminal.type("half")
    try await terminal.wait(forLastLine: "probe> half")
    let probe = try #require(RunningProcess(terminal.processID).foreground)
    kill(probe.id, signal)
    try await terminal.wait(for: "status \(128 + signal)")
    try await terminal.wait(forLastLine: "shell$")
    #expect(try terminal.screen().contains("same"))
    #expect(try await probe.hasEnded())
  }

  @Test func anAbortOfItsOwnGivesTheTerminalBack() async throws {
    let terminal = try await shellTerminal()
    try terminal.enter("stty -a > before; $PROBE; stty -a > after; cmp before after && echo same")
    try await terminal.wait(forLastLine: "probe>")
    try terminal.enter("fault")
    try await terminal.wait(for: "same")
  }

  @Test func aSignalWithinAPasteEndsTheProgram() async throws {
    let terminal = try await probeTerminal()
    try terminal.send(Array("x\u{1B}[200~begin".utf8))
    try await terminal.wait(forLastLine: "probe> x")
    kill(terminal.processID, SIGTERM)
    #expect(try await terminal.end() == .exited(128 + SIGTERM))
  }

  @Test func aClosedWindowEndsTheProgram() async throws {
    let terminal = try await probeTerminal()
    try terminal.type("half")
    let probe = RunningProcess(terminal.processID)
    try terminal.closeWindow()
    #expect(try await probe.hasEnded())
  }

  @Test func aClosedWindowEndsEvenWhoDoesNotHearOfIt() async throws {
    let terminal = try await shellTerminal()
    try terminal.enter("trap '' HUP; $PROBE")
    try await terminal.wait(forLastLine: "probe>")
    let probe = try #require(RunningProcess(terminal.processID).foreground)
    try terminal.closeWindow()
    #expect(try await probe.hasEnded())
  }

  @Test func whoWaitsSleeps() async throws {
    let terminal = try await probeTerminal()
    try await terminal.wait(forLastLine: "probe>")
    let probe = RunningProcess(terminal.processID)
    try await terminal.wait(untilScreen: "is at rest") { _ in probe.state == "S" }
    for _ in 0..<20 {
      #expect(try terminal.screen() == ["probe>"])
      #expect(probe.state == "S")
    }
  }

  @Test func controlZStopsAndTheLineComesBack() async throws {
    let terminal = try await shellTerminal()
    try terminal.enter("stty -a > before; $PROBE")
    try await terminal.wait(forLastLine: "probe>")
    try terminal.type("half é")
    try await terminal.wait(forLastLine: "probe> half é")
    let probe = try #require(RunningProcess(terminal.processID).foreground)
    try terminal.press("C-z")
    try await terminal.wait(forLastLine: "shell$")
    #expect(probe.state == "T")
    try terminal.enter("stty -a > after; cmp before after && echo same")
    try await terminal.wait(for: "same")
    try terminal.enter("fg")
    try await terminal.wait(forLastLine: "probe> half é")
    try terminal.enter(" heel")
    try await terminal.wait(for: "got <half é heel>")
    try terminal.press("C-z")
    try await terminal.wait(forLastLine: "shell$")
    try terminal.enter("fg")
    try await terminal.wait(forLastLine: "probe>")
    try terminal.enter("twee")
    try await terminal.wait(for: "got <twee>")
  }

  @Test func aStopFromOutsideIsOvercome() async throws {
    let terminal = try await shellTerminal()
    try terminal.enter("$PROBE")
    try await terminal.wait(forLastLine: "probe>")
    try terminal.type("half")
    try await terminal.wait(forLastLine: "probe> half")
    let probe = try #require(RunningProcess(terminal.processID).foreground)
    kill(probe.id, SIGSTOP)
    try await terminal.wait(forLastLine: "shell$")
    try terminal.enter("fg")
    try await terminal.wait(forLastLine: "probe> half")
    try terminal.enter(" heel")
    try await terminal.wait(for: "got <half heel>")
  }
}
