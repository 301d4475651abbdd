import Instrument
import Interview
import Phrasebook

/// What a team sees: who is there, whose sheet is next, what everybody answered, and what to talk about.
@MainActor
struct TeamScreen {
  private let driver: SessionDriver
  private var shell: Shell { driver.shell }
  private var phrases: Phrases { driver.shell.phrases }
  private var machine: GuidedSession { driver.machine }

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
    let known = machine.team.isEmpty ? [] : shell.wrapped(phrases("team-is", counts), firstIndent: 2, indent: 2)
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
    case .sheetTaken(let name, let left):
      let key = left.isEmpty ? "sheet-taken-all" : "sheet-taken"
      return shell.wrapped(phrases(key, ["name": name, "left": shell.listed(left)]))
    case .sheetsMissing(let names):
      return shell.wrapped(phrases("sheets-missing", ["names": shell.listed(names), "count": String(names.count)]))
    case .keyboardBack(let done, let missing): return PassingScreen(driver).back(done: done, missing: missing)
    case .secondRound(let id):
      return strip(id, round: 1, key: "strip-first") + strip(id, round: 2, key: "strip-second")
    case .agreed(let agreed):
      let arguments = ["value": agreed.value.rawValue, "question": label(of: agreed.question)]
      return shell.wrapped(phrases("agreed-noted", arguments))
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
    case .notAgreed(_, let raters): phrases("refuse-agreed", ["count": String(raters)])
    default: PassingScreen(driver).sentence(refusal)
    }
  }

  // MARK: What was answered

  private func label(of question: String) -> String {
    let role = machine.relationship?.role ?? .supplier
    return machine.question(question)?.label[role][phrases.language] ?? question
  }

  /// The questions on which people lie two or more apart, the widest first, then the others in one line.
  private func spread() -> [String] {
    let wide = (machine.outcome.side?.spread ?? []).map { machine.questionnaire.questions[$0.question].id }
    let close = machine.sheetQuestions.filter { !wide.contains($0) }
    var lines = shell.wrapped(phrases(wide.isEmpty ? "spread-none" : "spread-wide", ["count": String(wide.count)]))
    for id in wide { lines += shell.wrapped(label(of: id), indent: 2) + strip(id, round: 1) }
    guard !close.isEmpty else { return lines }
    let values = close.map { id in phrases("spread-close-one", ["question": label(of: id), "values": middle(id)]) }
    return lines + [""] + shell.wrapped(phrases("spread-close", ["questions": values.joined(separator: "; ")]))
  }

  private func discussion(_ id: String) -> [String] {
    let role = machine.relationship?.role ?? .supplier
    let wording = machine.question(id)?.wording[role][phrases.language] ?? id
    let known = machine.values(of: id, round: 1).compactMap(\.points)
    var lines = shell.wrapped(wording) + strip(id, round: 1, key: "strip-first")
    if !machine.values(of: id, round: 2).isEmpty { lines += strip(id, round: 2, key: "strip-second") }
    if let low = known.min(), let high = known.max() {
      lines += shell.wrapped(phrases("ask-discussion", ["high": String(high), "low": String(low)]))
    }
    if let agreed = machine.agreedValue(of: id) {
      let text = [agreed.value.rawValue, agreed.example].compactMap { $0 }.joined(separator: " ")
      lines += shell.wrapped(phrases("current-answer", ["answer": text]), firstIndent: 2, indent: 2)
    }
    let raters = machine.team.count { $0.hasAnswered }
    let second = String("231223123213".prefix(raters))
    return lines + shell.wrapped(phrases("ask-discussion-what", ["second": second]), firstIndent: 2, indent: 2)
  }

  /// A dot for everybody at their value, with the middle and the extremes in words.
  private func strip(_ id: String, round: Int, key: String? = nil) -> [String] {
    let values = machine.values(of: id, round: round)
    guard !values.isEmpty else { return [] }
    let dots = (0...3).map { points in
      let count = values.count { $0.points == points }
      return "\(points) " + (count == 0 ? "–" : String(repeating: "●", count: count))
    }
    let known = values.count { $0.points != nil }
    let facts = [
      known == 0 ? nil : phrases("strip-middle", ["values": middle(id, round: round)]),
      phrases("strip-known", ["known": String(known), "count": String(values.count)]),
    ]
    let head = key.map { phrases($0) + " " } ?? ""
    let line = head + dots.joined(separator: "  ") + "   " + facts.compactMap { $0 }.joined(separator: " · ")
    return shell.wrapped(line, firstIndent: 2, indent: 4)
  }

  /// The middle value, or both where they differ.
  private func middle(_ id: String, round: Int = 1) -> String {
    let known = machine.values(of: id, round: round).compactMap(\.points).sorted()
    guard !known.isEmpty else { return AnswerValue.unknown.rawValue }
    let (lower, upper) = (known[(known.count - 1) / 2], known[known.count / 2])
    return lower == upper ? String(lower) : phrases("strip-between", ["lower": String(lower), "upper": String(upper)])
  }
}
