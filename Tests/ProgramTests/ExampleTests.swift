import Foundation
import TestSupport
import Testing

/// A newcomer looks round in the example, at a terminal.
struct ExampleTests {
  @Test(arguments: ["nl", "en"])
  func aNewcomerLooksRoundAndComesBack(language: String) async throws {
    func said(_ key: String) throws -> String { try words(key, in: language, file: "example") }
    let home = try Home(["LANG": language + ".UTF-8"])
    let terminal = try await home.terminal()
    #expect(try terminal.flowing().contains(words("banner-new", in: language)))
    #expect(try await flow(terminal.answer("2")).contains(said("example-what")))
    #expect(try terminal.prompt() == (language == "nl" ? "rondkijken" : "looking round"))
    let list = try await terminal.answer(words("command-relations", in: language))
    #expect(list.contains("Bakkerij De Korenaar") && list.contains("Nordhaus Compressoren"))
    try await terminal.answer(said("command-own"))
    #expect(try terminal.prompt() == "wederzijds")
    #expect(try home.mode(home.path(".local/share/wederzijds/example-\(language).wederzijds")) == 0o600)
    #expect(try home.run([], [words("command-relations", in: language)]).text == "")
  }

  @Test func withoutRoomInTheDataDirectoryItStandsInATemporaryOne() throws {
    let home = try Home()
    try FileManager.default.createDirectory(
      atPath: home.path(".local/share/wederzijds/example-nl.wederzijds"), withIntermediateDirectories: true)
    try FileManager.default.createDirectory(atPath: home.path("temporary"), withIntermediateDirectories: true)
    let run = try home.with(["TMPDIR": home.path("temporary")]).run([], ["voorbeeld", "niveau slagerij"])
    #expect(run.end == .exited(0))
    #expect(run.text.contains("Slagerij Ter Horst"))
    #expect(try flow(run.errorText).contains(words("example-temporary", file: "example")))
    let made = try FileManager.default.contentsOfDirectory(atPath: home.path("temporary"))
    #expect(made.count == 1 && made[0].hasPrefix("wederzijds-"))
    #expect(try home.mode(home.path("temporary/" + (made.first ?? ""))) == 0o700)
  }
}
