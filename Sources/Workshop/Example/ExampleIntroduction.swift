/// What the example is, what to try in it, and the way back.
@MainActor
struct ExampleIntroduction {
  private let shell: Shell

  init(_ shell: Shell) { self.shell = shell }

  /// Nothing where the workbook is not the example.
  func lines() throws -> [String] {
    guard try shell.workbook.exampleState() == .whole else { return [] }
    let phrases = shell.phrases
    let tries = [
      "relations": phrases("command-relations"), "map": phrases("command-map"), "level": phrases("command-level"),
      "compare": phrases("command-compare"),
      "why": phrases("command-why"), "steps": phrases("command-steps"), "actions": phrases("command-actions"),
    ]
    let lines = shell.wrapped(phrases("example-what")) + shell.wrapped(phrases("example-look", tries))
    guard !shell.isInOwnWorkbook else { return lines }
    let back = ["own": phrases("command-own"), "example": phrases("command-example"), "anew": phrases("example-anew")]
    return lines + shell.wrapped(phrases("example-back", back))
  }
}
