import Foundation
import TestSupport
import Testing

/// `wederzijds check`, as somebody types it who writes a questionnaire.
struct CheckTests {
  @Test func aFileIsCheckedByTheNameThatWasTyped() throws {
    let home = try Home()
    try "steps:\n  - {id: x}\n".write(toFile: home.path("eigen.yaml"), atomically: true, encoding: .utf8)
    let run = try home.shell("$wederzijds check eigen.yaml")
    #expect(run.end == .exited(65))
    #expect(run.text.hasPrefix("eigen.yaml:1:1: error: 'format' ontbreekt; voeg 'format: …' toe\n"))
    #expect(run.errorText.hasSuffix(" fouten in 1 bestand.\n"))
    let english = try home.shell("$wederzijds --language en check --format json eigen.yaml")
    #expect(english.end == .exited(65))
    let list = try JSONSerialization.jsonObject(with: english.output) as? [[String: Any]]
    #expect(list?.first?["message"] as? String == "'format' is missing; add 'format: …'")
    #expect(try home.run(["check", "weg.yaml"]).end == .exited(1))
    #expect(try home.run(["check", "--format", "xml"]).end == .exited(64))
  }

  @Test func whatIsShippedIsClean() throws {
    let run = try Home().run(["check"])
    #expect(run.end == .exited(0))
    #expect(run.text.isEmpty)
    #expect(try run.errorText.hasPrefix(words("check-nothing-found", file: "check")))
  }
}
