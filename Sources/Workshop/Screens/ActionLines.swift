import Instrument
import Phrasebook

/// The open actions, numbered, with the relationship, who does it, and the day.
@MainActor
struct ActionLines {
  private let shell: Shell

  init(_ shell: Shell) { self.shell = shell }

  func open() throws -> [String] {
    // A number stays that of its action, also when others are done.
    let actions = try shell.workbook.actions().map(\.action).enumerated().filter { $0.element.state == .open }
    guard !actions.isEmpty else { return shell.wrapped(shell.phrases("actions-none")) }
    let names = try names()
    var lines = shell.wrapped(shell.phrases("actions-open", ["count": String(actions.count)]))
    for (index, action) in actions {
      lines += shell.wrapped("A\(index + 1)  " + text(of: action, names), firstIndent: 2, indent: 6)
    }
    return lines
  }

  /// One action on one line.
  func text(of action: Action) throws -> String { text(of: action, try names()) }

  private func names() throws -> [RecordID: String] {
    Dictionary(try shell.workbook.relationships().map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  private func text(of action: Action, _ names: [RecordID: String]) -> String {
    let today = shell.surroundings.today()
    let facts = [
      action.text, action.relationship.flatMap { names[$0] }, action.owner,
      action.due.map { DayWords(shell.phrases).text(of: $0, today: today) },
    ]
    return facts.compactMap { $0 }.joined(separator: " · ")
  }
}
