import Instrument
import Interview
import Phrasebook

/// The give-and-get lists, and the steps to choose an action from.
extension QuestionScreen {
  func list(_ direction: Direction) -> [String] {
    let entries = machine.entries(direction).map(ExchangeKindWords([phrases]).text)
    guard !entries.isEmpty else { return askForText() + earlierList(direction) }
    return (textQuestion.map { lines($0, isAnswered: true) } ?? []) + numbered(entries)
      + shell.wrapped(phrases("list-goes-on"), firstIndent: 2, indent: 2) + earlierList(direction)
  }

  /// What stood on the list last time, each with what keeps it.
  private func earlierList(_ direction: Direction) -> [String] {
    let entries = machine.earlierEntries(direction).map(ExchangeKindWords([phrases]).text)
    guard !entries.isEmpty else { return [] }
    return shell.wrapped(phrases("earlier-list"), firstIndent: 2, indent: 2)
      + entries.enumerated().flatMap { index, text in
        shell.wrapped("\(GuidedSession.keepSign)\(index + 1)  \(text)", firstIndent: 2, indent: 6)
      }
  }

  func action() -> [String] {
    let numberedSteps = machine.shownSteps.enumerated().flatMap { index, step in
      shell.wrapped("\(index + 1)  \(step.text)", firstIndent: 2, indent: 5) + because(step)
    }
    return askForText(numberedSteps + earlierSteps)
  }

  /// The steps of the part before, under the name of whom it was about.
  private var earlierSteps: [String] {
    let steps = machine.offeredSteps.dropFirst(machine.shownSteps.count)
    guard let name = machine.earlierRelationship?.name, !steps.isEmpty else { return [] }
    return shell.wrapped(phrases("steps-of-part-before", ["name": name]), firstIndent: 2, indent: 2)
      + steps.enumerated().flatMap { index, step in
        shell.wrapped(
          "\(machine.shownSteps.count + index + 1)  \(step.text)", firstIndent: 2, indent: 5)
      }
  }

  /// The answers that called a step up, or what else did.
  private func because(_ step: ShownStep) -> [String] {
    let cause = step.because.last.map { "report-cause-\($0)" }
    if let cause, phrases.has(cause) {
      return shell.wrapped(phrases("step-because", ["answers": phrases(cause)]), firstIndent: 5, indent: 5)
    }
    let answers = step.because.compactMap { id in
      question(id).map {
        let value = machine.currentValue(of: id)
        let isKnown = value?.points != nil
        return phrases(
          isKnown ? "report-item" : "report-item-unknown",
          ["label": $0.label[role][language], "value": value?.rawValue ?? ""])
      }
    }
    guard !answers.isEmpty else { return [] }
    return shell.wrapped(
      phrases("step-because", ["answers": answers.prefix(3).joined(separator: ", ")]), firstIndent: 5, indent: 5)
  }

  /// The day that Enter takes: the one that was named before, else two weeks from now.
  var proposedDay: CalendarDay { machine.action?.due ?? today.adding(days: 14) ?? today }
}
