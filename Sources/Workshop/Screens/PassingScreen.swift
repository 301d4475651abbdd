import Instrument
import Interview
import Phrasebook

/// The other ways to answer: which one, passing the keyboard, and a show of hands.
@MainActor
struct PassingScreen {
  private let driver: SessionDriver
  private var shell: Shell { driver.shell }
  private var phrases: Phrases { driver.shell.phrases }
  private var machine: GuidedSession { driver.machine }

  init(_ driver: SessionDriver) { self.driver = driver }

  /// What stands before the line; null where the place is none of these.
  var prompt: String? {
    switch driver.place {
    case .answering: phrases("prompt-choice")
    case .handover: phrases("prompt-read")
    case .blind: phrases("prompt-answer")
    case .hands: phrases("prompt-hands")
    default: nil
    }
  }

  /// What is asked at a place; null where the place is none of these.
  func lines(at place: Place) -> [String]? {
    switch place {
    case .answering: answering()
    case .handover(let person): handover(person)
    case .blind(let person, let id): blind(person, id)
    case .hands(let id): hands(id)
    default: nil
    }
  }

  func sentence(_ refusal: Refusal) -> String {
    switch refusal {
    case .tooManyForKeyboard(let count, let limit):
      phrases("refuse-keyboard", ["count": String(count), "limit": String(limit)])
    case .isAnswering:
      phrases("refuse-other-way", ["way": phrases("answering-\((machine.position.answering ?? .paper).rawValue)")])
    case .notYetTurn: phrases("refuse-turn")
    case .notAHiddenValue: phrases("refuse-hidden-value")
    case .notHands(_, let count): phrases("refuse-hands", ["count": String(count), "example": rowExample])
    default: ""
    }
  }

  /// That the keyboard is back, and who is done.
  func back(done: [String], missing: [String]) -> [String] {
    let words = ["done": shell.listed(done), "missing": shell.listed(missing), "count": String(done.count)]
    return [""] + shell.wrapped(phrases(missing.isEmpty ? "keyboard-back" : "keyboard-back-without", words))
  }

  // MARK: Which way

  private func answering() -> [String] {
    let standing = machine.position.answering.map { phrases("answering-\($0.rawValue)") }
    let question = phrases("ask-answering")
    let choices = AnsweringWay.allCases.map { phrases("choose-answering-\($0.rawValue)") }
    return shell.wrappedWithHint(standing == nil ? question : Hint.withoutEnter(question))
      + QuestionScreen(driver).numbered(choices)
      + (standing.map { shell.wrapped(phrases("current-answer", ["answer": $0]), firstIndent: 2, indent: 2) } ?? [])
  }

  // MARK: Passing the keyboard

  private func handover(_ person: RecordID) -> [String] {
    guard let member = machine.member(person) else { return [] }
    let standing = [
      ("handover-done", machine.done), ("handover-halfway", machine.halfway), ("handover-waiting", machine.waiting),
    ]
    let who = standing.filter { !$0.1.isEmpty }.map { phrases($0.0, ["names": shell.listed($0.1.map(\.name))]) }
    let words = [
      "name": member.name, "count": String(machine.sheetQuestions.count), "number": String(member.answered + 1),
    ]
    return shell.wrapped(phrases("handover", words)) + shell.wrapped(who.joined(separator: " ")) + [""]
      + shell.wrapped(phrases(member.hasAnswered ? "handover-again" : "handover-first", words))
  }

  private func blind(_ person: RecordID, _ id: String) -> [String] {
    let note = machine.isAnswered(id, by: person) ? phrases("blind-answered") : phrases("blind-note")
    return question(id, of: machine.member(person)?.name ?? "") + shell.wrapped(note, firstIndent: 2, indent: 2)
  }

  /// `[A 3/12 · aandacht]`, the question, and what the values stand for.
  private func question(_ id: String, of name: String) -> [String] {
    guard let question = machine.question(id) else { return [] }
    let number = machine.number(of: id) ?? 1
    let role = machine.relationship?.role ?? .supplier
    let block = machine.questionnaire.blocks.first { $0.questions.contains { $0.id == id } }
    let short = block?.short[phrases.language] ?? ""
    let head = "[\(name) \(number)/\(machine.sheetQuestions.count) · \(short)] "
    return shell.wrapped(head + question.wording[role][phrases.language])
      + ScaleLines(question, machine.questionnaire, phrases).lines(width: shell.width)
  }

  // MARK: A show of hands

  /// That what is shown was answered in everybody's sight.
  func notBlind() -> [String] {
    machine.position.answering == .hands ? shell.wrapped(phrases("spread-hands")) : []
  }

  /// A row as it is typed, for as many people as there are.
  private var rowExample: String {
    Array("2132?2021312".prefix(machine.team.count)).map(String.init).joined(separator: " ")
  }

  private func hands(_ id: String) -> [String] {
    let row = machine.values(of: id, round: 1).map(\.rawValue).joined(separator: " ")
    let words = [
      "count": String(machine.team.count), "names": shell.listed(machine.team.map(\.name)), "example": rowExample,
    ]
    // The whole of it stands once above all questions.
    let isFirst = id == machine.sheetQuestions.first
    return question(id, of: machine.relationship?.name ?? "")
      + shell.wrapped(phrases(isFirst ? "ask-hands" : "ask-hands-again", words), firstIndent: 2, indent: 2)
      + (row.isEmpty ? [] : shell.wrapped(phrases("current-answer", ["answer": row]), firstIndent: 2, indent: 2))
  }
}
