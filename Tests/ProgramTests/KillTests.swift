import Foundation
import TestSupport
import Testing

/// The program is killed while it stores. Whoever saw the next question has the answer.
struct KillTests {
  private let lives = 25
  private let questions = 12

  @Test func everyConfirmedAnswerSurvivesAKill() throws {
    var chance = SplitMix64(seed: 2027)
    let home = try Home()
    try home.run([], Script.toTheFirstQuestion + Array(repeating: "0", count: questions) + ["/naar 1"])
    var known = Array(repeating: 0, count: questions)
    var kills = 0
    for _ in 0..<lives {
      let steps = rounds(after: known)
      let wanted = 1 + chance.below(60)
      let pause = UInt32(chance.below(4_000))
      let lines = ["verder"] + steps.map(\.line)
      let run = try home.run([], input: Data(lines.map { $0 + "\n" }.joined().utf8)) { process, said in
        try untilAsked(wanted, in: said)
        usleep(pause)
        kill(process, SIGKILL)
      }
      if run.end == .killed(signal: SIGKILL) { kills += 1 }
      // The first question is the one where it went on; every later one confirms a line.
      let confirmed = asked(in: run.errorText) - 1
      let found = try stored(home)
      let allowed = [confirmed, confirmed + 1].map { state(known, after: steps.prefix($0)) }
      #expect(confirmed >= wanted - 1)
      #expect(allowed.contains(found), "\(confirmed) confirmed: \(found), not \(allowed[0])")
      try #require(found.count == questions)
      known = found
    }
    #expect(kills == lives)
  }

  /// A line, and the answer that it gives.
  private struct Step {
    var line: String
    var answer: (question: Int, value: Int)?
  }

  /// Answers to all questions but the last, again and again, each another one than before.
  private func rounds(after known: [Int]) -> [Step] {
    (1...12).flatMap { round in
      [Step(line: "/naar 1")]
        + (0..<questions - 1).map { question in
          let value = (known[question] + round) % 4
          return Step(line: "\(value)", answer: (question, value))
        }
    }
  }

  private func state(_ known: [Int], after steps: ArraySlice<Step>) -> [Int] {
    var state = known
    for step in steps { if let (question, value) = step.answer { state[question] = value } }
    return state
  }

  /// How many questions were put.
  private func asked(in text: String) -> Int { text.matches(of: /\[Vendex [0-9]+\//).count }

  private func untilAsked(_ count: Int, in file: String) throws {
    let deadline = Date().addingTimeInterval(30)
    while asked(in: try String(contentsOfFile: file, encoding: .utf8)) < count {
      guard Date() < deadline else { throw ProgramError.tooLate("ask", seen: file) }
      usleep(500)
    }
  }

  /// The answers as a new run of the program finds them.
  private func stored(_ home: Home) throws -> [Int] {
    // A question that stands there already is not put in full: so first to the last one.
    let run = try home.run(["verder"], ["/naar \(questions)"] + (1...questions).map { "/naar \($0)" })
    #expect(run.end == .exited(0))
    let parts = run.errorText.components(separatedBy: "[Vendex ").dropFirst(3)
    let notes = try (0...3).map { try earlier("\($0)") }
    return parts.compactMap { part in notes.firstIndex { part.contains($0) } }
  }
}
