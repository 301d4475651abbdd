import Instrument
import Interview
import Phrasebook

/// What a team sees: who is there, whose sheet is next, what everybody answered, and what to talk about.
@MainActor
struct TeamScreen {
  private let driver: SessionDriver
  var shell: Shell { driver.shell }
  var phrases: Phrases { driver.shell.phrases }
  var machine: GuidedSession { driver.machine }

  init(_ driver: SessionDriver) { self.driver = driver }

  /// What stands before the line; null where the place is not a team's.
  var prompt: String? {
    switch driver.place {
    case .participants: phrases("prompt-participants")
    case .sheets: phrases("prompt-sheet", ["name": machine.nextSheet?.name ?? phrases("sheet-corrected")])
    case .words, .reveal, .spread: phrases("prompt-read")
    case .discussion: phrases("prompt-discussion")
    default: PassingScreen(driver).prompt
    }
  }

  /// What is asked at a place; null where the place is not a team's.
  func lines(at place: Place) -> [String]? {
    switch place {
    case .words: [""] + shell.wrapped(phrases("ask-words"))
    case .participants: [""] + participants()
    case .sheets: [""] + sheets()
    case .reveal:
      [""]
        + shell.wrapped(phrases(machine.position.answering == .keyboard ? "ask-reveal-keyboard" : "ask-reveal", counts))
    case .spread: [""] + PassingScreen(driver).notBlind() + spread()
    case .discussion(let id): [""] + discussion(id)
    default: PassingScreen(driver).lines(at: place).map { [""] + $0 }
    }
  }

  // MARK: Who is there

  private var counts: [String: String] {
    [
      "count": String(machine.team.count), "in": String(machine.team.count - machine.sheetsMissing.count),
      "questions": String(machine.sheetQuestions.count), "names": shell.listed(machine.team.map(\.name)),
    ]
  }

  private func participants() -> [String] {
    let words = ["export": phrases("command-export"), "sheet": phrases("export-sheet")]
    let known = machine.team.isEmpty ? [] : lines(.teamIs(machine.present.map(\.name))).map { "  " + $0 }
    return shell.wrapped(phrases("ask-participants", words)) + known
  }

  private func sheets() -> [String] {
    shell.wrapped(phrases("ask-sheets", counts))
      + shell.wrapped(phrases("ask-sheets-example", ["example": sheetExample]), firstIndent: 2, indent: 2)
  }

  /// A line as it is typed, with a space after every four.
  private var sheetExample: String {
    let marks = Array("21032?1302-1")
    return machine.sheetQuestions.indices.map { place in
      (place > 0 && place % 4 == 0 ? " " : "") + String(marks[place % marks.count])
    }.joined()
  }

  func lines(_ message: Message) -> [String] {
    switch message {
    case .teamIs(let names):
      return shell.wrapped(phrases("team-is", ["count": String(names.count), "names": shell.listed(names)]))
    case .joinedLate(let names):
      let arguments = ["names": shell.listed(names), "reveal": "/" + phrases("command-reveal")]
      return shell.wrapped(phrases("joined-late", arguments))
    case .sheetTaken(let name, let left):
      let key = left.isEmpty ? "sheet-taken-all" : "sheet-taken"
      return shell.wrapped(phrases(key, ["name": name, "left": shell.listed(left)]))
    case .sheetsMissing(let names):
      let key = driver.place == .sheets ? "sheets-missing" : "sheets-missing-reveal"
      let arguments = [
        "names": shell.listed(names), "count": String(names.count), "reveal": "/" + phrases("command-reveal"),
      ]
      return shell.wrapped(phrases(key, arguments))
    case .keyboardBack(let done, let missing): return PassingScreen(driver).back(done: done, missing: missing)
    case .secondRound(let id):
      return strip(id, round: 1, key: "strip-first") + strip(id, round: 2, key: "strip-second")
    case .agreed(let agreed):
      let arguments = ["value": agreed.value?.rawValue ?? "", "question": label(of: agreed.question)]
      return shell.wrapped(phrases(agreed.isOfTwoMinds ? "two-minds-noted" : "agreed-noted", arguments))
    default: return []
    }
  }

  func sentence(_ refusal: Refusal) -> String {
    switch refusal {
    case .notPeople(_, let limit): phrases("refuse-people", ["limit": String(limit)])
    case .notASheet(let place, let question):
      phrases("refuse-sheet", ["place": String(place), "question": question.map(label) ?? "–"])
    case .sheetLength(let count, let wanted):
      phrases("refuse-sheet-length", ["count": String(count), "wanted": String(wanted)])
    case .allSheetsIn: phrases("refuse-all-sheets-in", ["name": machine.team.first?.name ?? ""])
    case .noSheetYet: phrases(driver.place == .sheets ? "refuse-no-sheet" : "refuse-nobody-answered")
    case .notAgreed(_, let raters):
      phrases("refuse-agreed", ["count": String(raters), "divided": phrases("word-of-two-minds")])
    default: PassingScreen(driver).sentence(refusal)
    }
  }
}
