import Instrument
import Interview
import Phrasebook

/// The words for what a session tells.
@MainActor
struct MessageWording {
  private let driver: SessionDriver
  private var shell: Shell { driver.shell }
  private var phrases: Phrases { driver.shell.phrases }

  init(_ driver: SessionDriver) { self.driver = driver }

  func lines(_ message: Message) -> [String] {
    switch message {
    case .stepBegins(let index):
      return heading(index) + shell.wrapped(driver.machine.steps[index].say[phrases.language])
    case .stepGoesOn(let index): return heading(index)
    case .blockBegins(let index):
      let block = driver.machine.questionnaire.blocks[index]
      let language = phrases.language
      return [""] + shell.heading(block.name[language], mark: "──") + shell.wrapped(block.introduction[language])
    case .blockGoesOn(let index):
      return [""] + shell.heading(driver.machine.questionnaire.blocks[index].name[phrases.language], mark: "──")
    case .actionTaken(let day): return actionTaken(day)
    case .newRelationship(let name): return newRelationship(name)
    case .entriesKept(let entries):
      let texts = entries.map(ExchangeKindWords([phrases]).text).joined(separator: "; ")
      return shell.wrapped(phrases("entries-kept", ["entries": texts]))
    case .entryRemoved(let text): return shell.wrapped(phrases("entry-removed", ["text": text]))
    case .textRemoved: return shell.wrapped(phrases("text-removed"))
    case .entryNoted(let entry):
      return shell.wrapped(phrases("entry-noted", ["entry": ExchangeKindWords([phrases]).text(of: entry)]))
    case .factorsKnown, .factorsLaidTogether, .factorsWeighed: return FactorScreen(driver).lines(message)
    case .teamIs, .joinedLate, .sheetTaken, .sheetsMissing, .keyboardBack, .secondRound, .agreed:
      return TeamScreen(driver).lines(message)
    case .nothingBefore, .nothingAhead, .noSuchPlace, .cannotSkip, .refused:
      return refusal(message).map { shell.wrapped($0) } ?? []
    case .agenda(let note): return shell.wrapped(AgendaWording(driver).sentence(note))
    case .finished: return [""] + shell.wrapped(phrases("session-finished"))
    case .visitOver: return []
    }
  }

  /// The sentence where the message says that a line could not be done; null where it says anything else.
  func refusal(_ message: Message) -> String? {
    switch message {
    case .refused(let refusal): RefusalWording(driver).sentence(refusal)
    case .nothingBefore: phrases("nothing-before")
    case .nothingAhead: phrases("nothing-ahead")
    case .noSuchPlace: phrases("no-such-place")
    case .cannotSkip: phrases("cannot-skip")
    case .agenda(let note): note.isRefusal ? AgendaWording(driver).sentence(note) : nil
    case .stepBegins, .stepGoesOn, .blockBegins, .blockGoesOn, .actionTaken, .newRelationship, .entryRemoved,
      .entriesKept, .entryNoted, .textRemoved, .finished, .visitOver, .teamIs, .joinedLate, .sheetTaken,
      .sheetsMissing, .keyboardBack, .factorsKnown, .factorsLaidTogether, .factorsWeighed, .secondRound, .agreed:
      nil
    }
  }

  /// For when, and, where nobody is asked who does it, how it becomes somebody else's.
  private func actionTaken(_ day: CalendarDay) -> [String] {
    let isMine = driver.machine.visit == nil && !driver.machine.isTeam
    let arguments = [
      "weekday": phrases("weekday-\(day.weekday)"),
      "day": DayWords(phrases).text(of: day, today: shell.surroundings.today()),
      "actions": phrases("command-actions"),
    ]
    return shell.wrapped(phrases(isMine ? "action-taken-alone" : "action-taken", arguments))
  }

  private func heading(_ index: Int) -> [String] {
    let steps = driver.machine.steps
    let step = steps[index]
    let arguments = [
      "number": String(index + 1), "count": String(steps.count), "name": shell.stepName(step),
      "minutes": String(step.minutes),
    ]
    let heading = phrases(step.minutes > 0 ? "step-heading-with-time" : "step-heading", arguments)
    return [""] + shell.heading(heading, mark: "══")
  }

  private func newRelationship(_ name: String) -> [String] {
    let known = driver.machine.choosable.map(\.name)
    guard let similar = closestName(to: name, amongst: known) else {
      return shell.wrapped(phrases("relationship-new", ["name": name]))
    }
    return shell.wrapped(
      phrases("relationship-new-similar", ["name": name, "similar": similar, "back": "/" + phrases("command-back")]))
  }
}
