import TextLayout

/// What the example is, what to try in it, and the way back.
@MainActor
struct ExampleIntroduction {
  private let shell: Shell

  init(_ shell: Shell) { self.shell = shell }

  /// Nothing where the workbook is not the example.
  func lines() throws -> [String] {
    guard try shell.workbook.exampleState() == .whole else { return [] }
    let phrases = shell.phrases
    let lines = shell.wrapped(phrases("example-what")) + shell.wrapped(phrases("example-look")) + tries
    guard !shell.isInOwnWorkbook else { return lines }
    let back = ["own": phrases("command-own"), "example": phrases("command-example"), "anew": phrases("example-anew")]
    return lines + shell.wrapped(phrases("example-back", back))
  }

  /// What can be tried, each on a line with what it shows.
  private var tries: [String] {
    let phrases = shell.phrases
    let level = phrases("command-level")
    let tries = [
      (phrases("command-relations"), "relations"), (phrases("command-map"), "map"), (level + " bakkerij", "grown"),
      (level + " zorggroep", "divided"), (level + " nordhaus", "sides"),
      (phrases("command-compare") + " groothandel", "cooling"),
      (phrases("command-why") + " " + level + " bakkerij", "why"), (phrases("command-steps") + " bakkerij", "steps"),
      (phrases("command-actions"), "actions"),
    ]
    let column = (tries.map { displayWidth($0.0) }.max() ?? 0) + 2
    let isNarrow = shell.width < column + 40
    return tries.flatMap { command, id in
      let what = phrases("example-try-\(id)")
      guard isNarrow else { return shell.wrapped(pad(command, to: column) + what, firstIndent: 2, indent: column + 2) }
      return shell.wrapped(command, firstIndent: 2, indent: 4) + shell.wrapped(what, firstIndent: 4, indent: 4)
    }
  }
}
