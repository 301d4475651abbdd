import Instrument
import Phrasebook
import Storage

/// The actions, numbered, with the relationship, who does it, and the day.
@MainActor
struct ActionLines {
  private let shell: Shell

  init(_ shell: Shell) { self.shell = shell }

  func open() throws -> [String] {
    let lines = try openLines { _ in true }
    guard !lines.isEmpty else { return shell.wrapped(shell.phrases("actions-none")) }
    return shell.wrapped(shell.phrases("actions-open", ["count": String(lines.count)])) + lines.flatMap(\.self)
  }

  /// The open actions about one relationship, without a heading; empty where there are none.
  func open(about relationship: RecordID) throws -> [String] {
    try openLines { $0.relationship == relationship }.flatMap(\.self)
  }

  /// The lines of each open action. A number stays that of its action, also when others are done.
  private func openLines(where isWanted: (Action) -> Bool) throws -> [[String]] {
    let names = try names()
    return try shell.workbook.actions().map(\.action).enumerated().filter {
      $0.element.state == .open && isWanted($0.element)
    }.map { index, action in
      shell.wrapped("A\(index + 1)  " + text(of: action, names), firstIndent: 2, indent: 6)
    }
  }

  /// Every action: what is open, what is done and what was dropped, the newest first, the settled ones with their day.
  func all() throws -> [String] {
    // A number stays that of its action, also in a group.
    let actions = Array(try shell.workbook.actions().enumerated().reversed())
    guard !actions.isEmpty else { return shell.wrapped(shell.phrases("actions-none-ever")) }
    let names = try names()
    var lines: [String] = []
    for state in [Action.State.open, .done, .dropped] {
      let group = actions.filter { $0.element.action.state == state }
      guard !group.isEmpty else { continue }
      lines += shell.wrapped(shell.phrases("actions-\(state.rawValue)", ["count": String(group.count)]))
      for (index, taken) in group {
        let settled = state == .open ? "" : " · " + settled(taken)
        lines += shell.wrapped(
          "A\(index + 1)  " + text(of: taken.action, names, hasDue: state == .open) + settled, firstIndent: 2, indent: 6
        )
      }
    }
    return lines
  }

  /// *gedaan op 12 mei*
  private func settled(_ taken: TakenAction) -> String {
    let state = shell.phrases("action-state-\(taken.action.state.rawValue)")
    return shell.phrases("action-settled", ["state": state, "day": shell.dayText(of: taken.changed)])
  }

  /// One action on one line.
  func text(of action: Action) throws -> String { text(of: action, try names()) }

  private func names() throws -> [RecordID: String] {
    Dictionary(try shell.workbook.relationships().map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  private func text(of action: Action, _ names: [RecordID: String], hasDue: Bool = true) -> String {
    let today = shell.surroundings.today()
    let facts = [
      action.text, action.relationship.flatMap { names[$0] }, action.owner,
      hasDue ? action.due.map { DayWords(shell.phrases).text(of: $0, today: today) } : nil,
    ]
    return facts.compactMap { $0 }.joined(separator: " · ")
  }
}
