import Foundation
import TestSupport
import Testing

/// A first start and a whole reflection, at a terminal.
struct ReflectionTests {
  @Test(arguments: ["nl", "en"])
  func aNewcomerComesToAnAction(language: String) async throws {
    func said(_ key: String, count: Int = 1) throws -> String {
      try words(key, ["count": "\(count)"], in: language)
    }
    let home = try Home(["LANG": language + ".UTF-8"])
    let terminal = try await home.terminal()
    #expect(try terminal.flowing().contains(said("banner-new")))
    try await terminal.answer(said("command-start"))
    var person = Reflector()
    let prompts = try await person.finish(at: terminal)
    #expect(prompts.count { ["antwoord", "answer"].contains($0) } >= 12)
    #expect(try terminal.flowing().contains(said("session-finished")))

    #expect(try home.mode(home.workbook) == 0o600)
    #expect(try home.mode((home.workbook as NSString).deletingLastPathComponent) == 0o700)
    try terminal.press("C-d")
    #expect(try await terminal.end() == .exited(0))
    #expect(try home.mode(home.history) == 0o600)

    let again = try await home.terminal()
    let banner = try again.flowing()
    #expect(try banner.contains(said("count-relationships-one")))
    #expect(try banner.contains(said("actions-open")))
    #expect(try await again.answer(said("command-actions")).contains("Vendex"))
    let list = try home.run([], [said("command-actions")]).text
    #expect(flow(list).contains("Vendex"))
    #expect(banner.contains(flow(list).suffix(20)))
  }

  @Test func theLanguageChangesHalfWayAndStays() async throws {
    let home = try Home()
    try home.run([], Script.toTheThirdQuestion)
    let terminal = try await home.terminal(["verder"])
    #expect(try await terminal.answer("/taal en").contains(words("language-now", in: "en")))
    try await terminal.answer("2")
    #expect(try terminal.prompt() == "answer")
    try await terminal.answer("/stop")
    #expect(try await home.terminal().flowing().contains("1 relationship"))
  }
}
