import Foundation
import TestSupport
import Testing

/// A first start and a whole reflection, at a terminal.
struct ReflectionTests {
  private struct Words {
    var environment: [String: String]
    var begin: String
    var new: String
    var actions: String
    var oneRelationship: String
    var openActions: String
    var done: String
  }

  private static let dutch = Words(
    environment: [:], begin: "begin", new: "Nieuw hier? Typ begin", actions: "acties",
    oneRelationship: "· 1 relatie, 0 open sessies", openActions: "Open acties: 1", done: "Klaar, en bewaard.")
  private static let english = Words(
    environment: ["LANG": "en_GB.UTF-8"], begin: "start", new: "New here? Type start", actions: "actions",
    oneRelationship: "· 1 relationship, 0 open sessions", openActions: "Open actions: 1", done: "Done, and saved.")

  @Test(arguments: ["nl", "en"])
  func aNewcomerComesToAnAction(language: String) async throws {
    let words = language == "nl" ? Self.dutch : Self.english
    let home = try Home(words.environment)
    let terminal = try await home.terminal()
    #expect(try terminal.flowing().contains(words.new))
    try await terminal.answer(words.begin)
    var person = Reflector()
    let prompts = try await person.finish(at: terminal)
    #expect(prompts.count { ["antwoord", "answer"].contains($0) } >= 12)
    #expect(try terminal.flowing().contains(words.done))

    #expect(try home.mode(home.workbook) == 0o600)
    #expect(try home.mode((home.workbook as NSString).deletingLastPathComponent) == 0o700)
    try terminal.press("C-d")
    #expect(try await terminal.end() == .exited(0))
    #expect(try home.mode(home.history) == 0o600)

    let again = try await home.terminal()
    let banner = try again.flowing()
    #expect(banner.contains(words.oneRelationship))
    #expect(banner.contains(words.openActions))
    #expect(try await again.answer(words.actions).contains("Vendex"))
    let list = try home.run([], [words.actions]).text
    #expect(flow(list).contains("Vendex"))
    #expect(banner.contains(flow(list).suffix(20)))
  }

  @Test func theLanguageChangesHalfWayAndStays() async throws {
    let home = try Home()
    try home.run([], Script.toTheThirdQuestion)
    let terminal = try await home.terminal(["verder"])
    #expect(try await terminal.answer("/taal en").contains("In English from now on."))
    try await terminal.answer("2")
    #expect(try terminal.prompt() == "answer")
    try await terminal.answer("/stop")
    #expect(try await home.terminal().flowing().contains("1 relationship, 1 open session"))
  }
}
