import Foundation
import TestSupport
import Testing

/// A disk that is full while somebody answers: the line comes back, and goes in once there is room.
struct FullDiskTests {
  @Test func anAnswerWaitsUntilThereIsRoom() async throws {
    let home = try Home()
    let disk = try SmallDisk(at: home.path("disk"))
    defer { disk.remove() }
    let book = disk.path + "/team.wederzijds"
    try home.run([book], Script.toTheThirdQuestion)
    let terminal = try await home.terminal([book, "verder"])
    try await disk.fill(against: terminal)
    try await refuse("2", at: terminal)
    try terminal.press("C-u")
    try await refuse("1", at: terminal)
    try disk.empty(for: terminal)
    #expect(try await terminal.answer("").contains("[Vendex 4/12"))
    #expect(try await terminal.answer("/naar 3").contains(earlier("1")))
    #expect(try await terminal.answer("/naar 2").contains(earlier("3")))
    #expect(try await terminal.answer("/naar 1").contains(earlier("2")))

    try await terminal.answer("/stop")
    try await disk.fill(against: terminal)
    #expect(try await terminal.answer("begin").contains("Stap 1 van"))
    try await refuse("Noord", at: terminal)
    try disk.empty(for: terminal)
    #expect(try await flow(terminal.answer("")).contains("Noord"))
    try terminal.press("C-d")
    #expect(try await terminal.end() == .exited(0))
    #expect(flow(try home.run([book, "relaties"]).text).contains("Vendex"))
  }

  /// Types a line that cannot be stored, and sees it come back. The line may stand there already.
  private func refuse(_ line: String, at terminal: TmuxTerminal) async throws {
    let said = try await flow(terminal.answer(line))
    #expect(said.contains("je laatste regel is nog niet bewaard, alles daarvoor wel."))
    #expect(said.hasSuffix("> \(line)"))
  }

  @Test func aFileThatMayNotGrowIsNotTheEnd() throws {
    let home = try Home()
    let run = try home.shell(
      "set -o pipefail; (ulimit -f 0; \"$wederzijds\" ./klein.wederzijds begin </dev/null 2>&1) | cat")
    #expect(run.end == .exited(1))
    #expect(run.text.split(separator: "\n").count <= 2)
    #expect(
      try [words("workbook-write-not-stored"), words("workbook-read-failed")].contains { run.text.hasPrefix($0) },
      "\(run.text)")
  }

  @Test(arguments: ["--data /nonexistent", "/proc/nonexistent/team.wederzijds", "/etc/passwd"])
  func aComplaintThatCannotBeWrittenChangesNothing(words: String) throws {
    let home = try Home()
    let heard = try home.shell("\"$wederzijds\" \(words)")
    #expect(!heard.errorText.isEmpty)
    #expect(try home.shell("\"$wederzijds\" \(words) 2> /dev/full").end == heard.end)
    #expect(try home.shell("\"$wederzijds\" \(words) 2>&-").end == heard.end)
  }

  @Test func resultsThatCannotBeWrittenAreNotCalledDone() throws {
    let home = try Home()
    try home.run([], Script.toTheThirdQuestion)
    let run = try home.shell("echo relaties | \"$wederzijds\" > /dev/full")
    #expect(run.end == .exited(1))
    #expect(try run.errorText.hasPrefix(words("results-not-written")))
  }
}
