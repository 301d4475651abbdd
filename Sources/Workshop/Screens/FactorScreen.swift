import Interview
import Phrasebook

/// The success factors of a team: named one by one, laid together, and weighed by dots.
@MainActor
struct FactorScreen {
  private let driver: SessionDriver
  private var shell: Shell { driver.shell }
  private var phrases: Phrases { driver.shell.phrases }
  private var machine: GuidedSession { driver.machine }

  init(_ driver: SessionDriver) { self.driver = driver }

  /// What stands before the line.
  var prompt: String {
    guard driver.place == .ownFactors else { return phrases("prompt-dots") }
    return phrases("prompt-factor", ["number": String(machine.ownFactors.count + 1)])
  }

  /// What is asked at a place.
  func lines(at place: Place) -> [String] {
    let factors = machine.ownFactors
    guard place == .ownFactors else {
      let example = factors.indices.map { String([4, 2, 0, 3][$0 % 4]) }.joined(separator: " ")
      return [""] + shell.wrapped(phrases("ask-factor-dots", ["example": example])) + numbered(factors)
    }
    let how = shell.wrapped(phrases("own-factors-how"), firstIndent: 2, indent: 2)
    return [""] + shell.wrapped(phrases("ask-own-factors")) + numbered(factors) + how + earlier
  }

  func lines(_ message: Message) -> [String] {
    switch message {
    case .factorsKnown(let texts): shell.wrapped(phrases("factors-known", ["texts": shell.listed(texts)]))
    case .factorsLaidTogether(let text, let other):
      shell.wrapped(phrases("factors-together", ["text": text, "other": other]))
    case .factorsWeighed: shell.wrapped(phrases("factors-weighed")) + numbered(machine.factorsByWeight, isRanked: true)
    default: []
    }
  }

  /// What was named last time, and how to keep it.
  private var earlier: [String] {
    let texts = machine.earlierFactors.map(text)
    guard !texts.isEmpty else { return [] }
    return shell.wrapped(
      phrases("earlier-factors", ["factors": texts.joined(separator: "; ")]), firstIndent: 2, indent: 2)
  }

  /// The factors with their dots; by their numbers, or where they are ranked without.
  private func numbered(_ factors: [OwnFactor], isRanked: Bool = false) -> [String] {
    factors.enumerated().flatMap { index, factor in
      shell.wrapped(
        (isRanked ? "" : "\(index + 1)  ") + text(factor), firstIndent: 2, indent: isRanked ? 4 : 5)
    }
  }

  /// A factor with its dots, as signs where those can be seen at a glance.
  private func text(_ factor: OwnFactor) -> String {
    switch factor.dots {
    case 0: factor.text
    case 1...12: factor.text + " " + String(repeating: "●", count: factor.dots)
    default: factor.text + " ● × \(factor.dots)"
    }
  }
}
