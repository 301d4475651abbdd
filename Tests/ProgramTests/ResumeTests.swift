import Foundation
import TestSupport
import Testing

/// Leaving in the middle of a reflection, in every way there is, and going on at the very same question.
struct ResumeTests {
  enum Way: CaseIterable { case stop, controlCTwice, controlD, closedWindow, terminated, hungUp, killed }

  @Test(arguments: Way.allCases)
  func theSameQuestionComesBack(way: Way) async throws {
    let home = try Home()
    try home.run([], Script.toTheFirstQuestion)
    let terminal = try await home.terminal(["verder"])
    try await terminal.answer("2")
    #expect(try await terminal.answer("3").contains("[Vendex 3/12"))
    try await leave(terminal, way)

    let again = try await home.terminal(["verder"])
    #expect(try again.everything().count { $0.hasPrefix("[Vendex ") } == 1)
    #expect(try again.flowing().contains("[Vendex 3/12"))
    #expect(try await again.answer("/naar 1").contains(earlier("2")))
    #expect(try await again.answer("").contains(earlier("3")))
    #expect(try await !again.answer("").contains(earlier("")))
  }

  @Test func aSessionInWhichNothingWasSaidIsNotKept() async throws {
    let home = try Home()
    #expect(try home.run([], ["begin"]).errorText.hasSuffix(words("leave") + "\n"))
    let terminal = try await home.terminal(["begin"])
    try terminal.press("C-d")
    #expect(try await terminal.end() == .exited(0))
    #expect(try !terminal.flowing().contains(words("leave-session")))
    let killed = try await home.terminal(["begin"])
    kill(killed.processID, SIGKILL)
    #expect(try await killed.end() == .killed(signal: SIGKILL))
    #expect(try home.run(["sessies"]).text.hasPrefix("Er zijn nog geen sessies."))
    #expect(try home.run(["verder"]).end == .exited(64))
  }

  private func leave(_ terminal: TmuxTerminal, _ way: Way) async throws {
    let program = RunningProcess(terminal.processID)
    switch way {
    case .stop:
      #expect(try await flow(terminal.answer("/stop")).contains(words("session-stopped", ["resume": "verder"])))
      try terminal.enter("stop")
      #expect(try await terminal.end() == .exited(0))
    case .controlCTwice:
      try terminal.type("1")
      try terminal.press("C-c")
      try await terminal.wait(for: try words("interrupted-once").prefix(30).description)
      try terminal.press("C-c")
      #expect(try await terminal.end() == .exited(130))
      #expect(try terminal.flowing().contains(words("leave-session")))
    case .controlD:
      try terminal.press("C-d")
      #expect(try await terminal.end() == .exited(0))
      #expect(try terminal.flowing().contains(words("leave-session")))
    case .closedWindow:
      try terminal.type("1")
      try terminal.closeWindow()
      #expect(try await program.hasEnded())
    case .terminated: try await end(terminal, by: SIGTERM, as: .exited(130))
    case .hungUp: try await end(terminal, by: SIGHUP, as: .exited(130))
    case .killed: try await end(terminal, by: SIGKILL, as: .killed(signal: SIGKILL))
    }
  }

  private func end(_ terminal: TmuxTerminal, by signal: Int32, as end: ProgramEnd) async throws {
    try terminal.type("1")
    try await terminal.wait(forLastLine: "antwoord> 1")
    kill(terminal.processID, signal)
    #expect(try await terminal.end() == end)
  }

  @Test func aHalfTypedNameIsNoRelationship() async throws {
    let home = try Home()
    let terminal = try await home.terminal(["begin"])
    try terminal.type("Half")
    try await terminal.wait(forLastLine: "relatie> Half")
    kill(terminal.processID, SIGTERM)
    #expect(try await terminal.end() == .exited(130))
    #expect(try home.run([], ["relaties"]).text.isEmpty)
    #expect(try flow(try home.run(["verder"]).errorText).contains(words("resume-none", ["start": "begin"])))
  }

  @Test func anInterruptAtTheMainPromptNeedsASecondOne() async throws {
    let terminal = try await Home().terminal()
    try terminal.type("half")
    try terminal.press("C-c")
    try await terminal.wait(for: try words("interrupted-once").prefix(30).description)
    #expect(try await terminal.answer("relaties").contains(words("relations-none")))
    try terminal.press("C-c")
    try await terminal.waitForPrompt(number: 4)
    try terminal.press("C-c")
    #expect(try await terminal.end() == .exited(130))
  }
}
