import Instrument

/// The three ways in that a workbook without anything in it offers, and the numbers that take them.
@MainActor
struct FirstWays {
  private let shell: Shell

  init(_ shell: Shell) { self.shell = shell }

  /// The ways, numbered.
  func lines() -> [String] {
    let words = ["start": shell.phrases("command-start"), "example": shell.phrases("command-example")]
    return (1...3).flatMap { number in
      shell.wrapped("\(number)  " + shell.phrases("way-\(number)", words), firstIndent: 2, indent: 5)
    }
  }

  /// Takes the way with this number, where a person sits before a workbook without anything in it.
  ///
  /// - Returns: whether there was such a way to take.
  func take(_ typed: String) throws -> Bool {
    guard let number = Int(typed), (1...3).contains(number), shell.console.isInteractive else { return false }
    guard try shell.workbook.overview().isEmpty else { return false }
    switch number {
    case 1: _ = try StartCommand.run(Arguments([]), in: shell)
    case 2: _ = try ExampleCommand.run(Arguments([]), in: shell)
    default: _ = try StartCommand.run(Arguments(try teamProgramme().map { [$0.id] } ?? []), in: shell)
    }
    return true
  }

  /// The first programme for a team; null where the questionnaire has none.
  private func teamProgramme() throws -> Programme? {
    try shell.content.questionnaire(id: shell.surroundings.questionnaire).0.programmes.first(where: \.isForTeam)
  }
}
