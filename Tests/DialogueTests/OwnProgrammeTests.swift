import Foundation
import Instrument
import Testing
import Workshop

/// A programme from a file of one's own, at the prompt.
@MainActor
@Suite struct OwnProgrammeTests {
  private static let yaml = """
    format: 1
    questionnaire: geven-en-nemen
    languages: [nl]
    programme:
      id: teamdag
      name: {nl: "Teamdag"}
      steps:
        - {kind: choose, minutes: 5, say: {nl: "Over wie hebben we het?"}}
        - {kind: exchange, minutes: 15, say: {nl: "Wat krijgen we?"}}

    """

  private func write(_ yaml: String, at desk: Desk, to name: String = "mijn dag.yaml") throws {
    try yaml.write(to: desk.directory.appending(path: name), atomically: true, encoding: .utf8)
  }

  @Test func aFileIsBegunByItsName() throws {
    let desk = try Desk()
    try write(Self.yaml, at: desk)
    let shown = try desk.type("begin mijn dag.yaml", "Vendex", "1", "", "/agenda")
    #expect(shown.contains("══ Stap 1 van 2: een relatie kiezen (5 min) ══\nOver wie hebben we het?"))
    #expect(shown.contains("Teamdag, over Vendex\n"))
  }

  @Test func aRelationshipMayStandBehindIt() throws {
    let desk = try Desk()
    try write(Self.yaml, at: desk, to: "dag.yaml")
    try desk.type("relatie nieuw Vendex", "1", "", "", "", "", "stop")
    #expect(try desk.type("begin dag.yaml vendex").contains("══ Stap 2 van 2: krijgen en geven (15 min) ══"))
    let path = desk.directory.appending(path: "dag.yaml").path
    #expect(try desk.type("begin \(path)").contains("══ Stap 1 van 2"))
  }

  @Test func whatIsChangedInTheFileLaterChangesNothing() throws {
    let desk = try Desk()
    try write(Self.yaml, at: desk)
    try desk.type("begin mijn dag.yaml", "Vendex", "1", "", "stop")
    try write("", at: desk)
    let shown = try desk.type("verder", "/agenda", "hun tekeningen", "", "", "sessies")
    #expect(shown.contains("\n  ▶  2  krijgen en geven · 15 min · nu\n"), "\(shown)")
    #expect(shown.contains("· Teamdag\n"))
  }

  @Test func whatIsWrongInTheFileIsSaidAndNothingBegins() throws {
    let desk = try Desk()
    try write(Self.yaml.replacing("kind: exchange", with: "kind: answer"), at: desk)
    let shown = try desk.type("begin mijn dag.yaml", "sessies")
    #expect(
      shown.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
        "een stap 'answer' heeft 'form' nodig"), "\(shown)")
    #expect(shown.contains("sessies\nEr zijn nog geen sessies."), "\(shown)")
    #expect(try desk.type("begin weg.yaml").contains("weg.yaml"))
  }
}
