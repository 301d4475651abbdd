import Instrument
import Interview
import Phrasebook
import TextLayout

/// What stands on screen when something is asked.
@MainActor
struct QuestionScreen {
  let driver: SessionDriver

  init(_ driver: SessionDriver) { self.driver = driver }

  var shell: Shell { driver.shell }
  var machine: GuidedSession { driver.machine }
  var phrases: Phrases { shell.phrases }
  var language: Language { phrases.language }

  /// Puts the question of `place` on screen; one that stands there already is only called to mind.
  func show(_ place: Place, isRepeated: Bool = false) throws {
    if isRepeated { return shell.console.talk(try reminder(place)) }
    if place == .result { return try showResult() }
    shell.console.talk(try lines(place) + slashNote(place))
  }

  /// That a command has a slash where any text is an answer; said once.
  private func slashNote(_ place: Place) -> [String] {
    guard !place.isClosed, shell.console.isInteractive, !shell.isToldOfSlash else { return [] }
    shell.isToldOfSlash = true
    let names = ["back", "help", "stop"].map { "/" + phrases("command-\($0)") }.joined(separator: ", ")
    return shell.wrapped(phrases("slash-note", ["commands": names]), firstIndent: 2, indent: 2)
  }

  /// A question that was not answered comes again; a list only goes on.
  private func reminder(_ place: Place) throws -> [String] {
    switch place {
    case .exchange, .sheets, .discussion, .ownFactors, .factorDots: return []
    default: return try lines(place)
    }
  }

  /// What stands before the line.
  var prompt: String {
    switch driver.place {
    case .question: phrases("prompt-answer")
    case .example: phrases("prompt-example")
    case .gutFeeling, .goDeeper, .relationshipRole, .targetLevel, .trend, .tender, .actionReview:
      phrases("prompt-choice")
    case .chooseRelationship, .relationshipName: phrases("prompt-relationship")
    case .exchange(let direction):
      phrases("prompt-\(direction.rawValue)", ["number": String(machine.entries(direction).count + 1)])
    case .result: phrases("prompt-read")
    case .action: phrases("prompt-action")
    case .actionDay: phrases("prompt-day")
    case .ownFactors, .factorDots: FactorScreen(driver).prompt
    default: TeamScreen(driver).prompt ?? phrases("prompt-text")
    }
  }

  private func lines(_ place: Place) throws -> [String] {
    switch place {
    case .question(let id): return scored(id)
    case .example, .relationshipSince, .ourPeople, .theirPeople, .holder, .targetReason, .story, .successFactors,
      .relationshipsToDeepen, .actionOwner, .otherSide:
      return askForText()
    case .chooseRelationship: return chooseRelationship()
    case .relationshipRole:
      return ask(
        "ask-role", ["name": machine.position.draftName ?? machine.relationship?.name ?? ""], choiceNames,
        current: machine.relationship.map { phrases("role-\($0.role.rawValue)") })
    case .relationshipName: return ask("ask-name", named)
    case .tender:
      return ask(
        "ask-tender", named, choiceNames,
        current: machine.relationship.map { phrases($0.isTenderRunning ? "choice-yes" : "choice-no") })
    case .trend(let block): return trend(block)
    case .gutFeeling: return ask("ask-gut-feeling", named, levels(), current: levelName(.gutFeeling))
    case .targetLevel: return ask("ask-target-level", named, levels(), current: levelName(.targetLevel))
    case .goDeeper:
      return ask(
        "ask-go-deeper", ["count": String(questionsLeft)], choiceNames,
        current: machine.statement(.goDeeper).map { phrases($0.number == 1 ? "choice-yes" : "choice-no") })
    case .exchange(let direction): return list(direction)
    case .action: return action()
    case .actionReview(let id): return try review(id)
    case .actionDay: return ask("ask-day", ["day": DayWords(phrases).text(of: proposedDay, today: today)])
    case .result, .finished: return []
    case .ownFactors, .factorDots: return FactorScreen(driver).lines(at: place)
    case .words, .participants, .answering, .sheets, .handover, .blind, .hands, .reveal, .spread, .discussion:
      return TeamScreen(driver).lines(at: place) ?? []
    }
  }

  func question(_ id: String) -> Question? { machine.question(id) }
  var role: Role { machine.relationship?.role ?? .supplier }
  var named: [String: String] { ["name": machine.relationship?.name ?? ""] }
  var today: CalendarDay { shell.surroundings.today() }

  /// What is asked, with what there is to choose from, and the answer of before.
  private func ask(
    _ key: String, _ arguments: [String: String] = [:], _ choices: [String] = [], current answer: String? = nil
  ) -> [String] {
    let standing = current(answer)
    return lines(phrases(key, arguments), isAnswered: !standing.isEmpty) + numbered(choices) + standing
  }

  func lines(_ question: String, isAnswered: Bool) -> [String] {
    [""] + shell.wrappedWithHint(isAnswered ? Hint.withoutEnter(question) : question)
  }

  /// What was answered before; Enter keeps it.
  private func current(_ text: String?) -> [String] {
    guard let text, !text.isEmpty else { return [] }
    return shell.wrapped(phrases("current-answer", ["answer": text]), firstIndent: 2, indent: 2)
  }

  // MARK: Texts

  private var actionQuestion: String {
    if machine.isTeam, machine.action == nil, !machine.actionsTaken.isEmpty { return "ask-another-action" }
    return machine.shownSteps.isEmpty ? "ask-own-action" : "ask-action"
  }

  /// What is asked where any text is an answer.
  var textQuestion: String? {
    switch driver.place {
    case .relationshipSince: phrases("ask-since", named)
    case .ourPeople: phrases("ask-our-people", named)
    case .theirPeople: phrases("ask-their-people", named)
    case .holder: phrases("ask-holder", named)
    case .actionOwner: phrases("ask-owner")
    case .example(let id):
      question(id).map { question in
        let value = machine.answer(to: id)?.value.rawValue ?? ""
        return phrases("ask-example", ["value": value, "question": question.wording[role][language]])
      }
    case .story: phrases("ask-story", named)
    case .successFactors: phrases("ask-success-factors")
    case .relationshipsToDeepen: phrases("ask-relationships-to-deepen")
    case .targetReason: phrases("ask-target-reason", named)
    case .otherSide: phrases("ask-other-side", named)
    case .exchange(let direction): phrases("ask-\(direction.rawValue)", named)
    case .action: phrases(actionQuestion)
    default: nil
    }
  }

  func askForText(_ choices: [String] = []) -> [String] {
    let standing = standingText()
    return (textQuestion.map { lines($0, isAnswered: !standing.isEmpty) } ?? []) + choices + standing + earlierText()
  }

  /// What was said here last time, and how to keep it.
  private func earlierText() -> [String] {
    guard let text = machine.earlierText else { return [] }
    return shell.wrapped(phrases("earlier-text", ["text": text]), firstIndent: 2, indent: 2)
  }

  /// The text of before; Enter keeps it, and it can be taken away.
  private func standingText() -> [String] {
    guard let text = machine.standingText, !text.isEmpty else { return [] }
    return shell.wrapped(phrases("current-text", ["answer": text]), firstIndent: 2, indent: 2)
  }

  // MARK: Scored questions

  private func scored(_ id: String) -> [String] {
    guard let question = question(id) else { return [] }
    let head = heading(id) + " " + question.wording[role][language]
    return [""] + shell.wrapped(head) + ScaleLines(question, machine.questionnaire, phrases).lines(width: shell.width)
      + current(machine.answer(to: id)?.value.rawValue)
  }

  /// `[Vendex 7/29 · aandacht]`
  func heading(_ id: String) -> String {
    let count = machine.numberedQuestions.count
    let number = machine.number(of: id) ?? 1
    let block = machine.block(of: .question(id)).map { machine.questionnaire.blocks[$0].short[language] } ?? ""
    return "[\(machine.relationship?.name ?? "") \(number)/\(max(count, 1)) · \(block)]"
  }

  // MARK: Choices

  /// The words that may be typed instead of a number, for each choice.
  func choiceWords(in languages: [Phrases]) -> [[String]] {
    switch driver.place {
    case .chooseRelationship: return machine.choosable.map { [$0.name.lowercased()] }
    case .relationshipRole, .goDeeper, .tender, .trend, .actionReview, .answering:
      let shown = { (key: String) in languages.map { $0("choose-\(key)").lowercased() } }
      return choiceKeys.map { key in
        languages.flatMap { [$0(key), String($0(key).prefix(1))] }
          + (driver.place == .relationshipRole ? shown(key) : [])
      }
    case .gutFeeling, .targetLevel:
      return machine.questionnaire.levels.map { level in level.name.texts.values.map { $0.lowercased() } }
    default: return []
    }
  }

  /// The phrases of the choices, where they are no names.
  private var choiceKeys: [String] {
    switch driver.place {
    case .goDeeper, .tender: ["choice-yes", "choice-no"]
    case .answering: AnsweringWay.allCases.map { "answering-\($0.rawValue)" }
    case .trend: ["trend-warmer", "trend-same", "trend-cooler"]
    case .actionReview: ["action-state-done", "action-state-open", "action-state-dropped"]
    default: Role.allCases.map { "role-\($0.rawValue)" }
    }
  }

  /// What there is to choose from, in words; empty where that is no short list.
  var choiceNames: [String] {
    switch driver.place {
    case .relationshipRole: Role.allCases.map { phrases("choose-role-\($0.rawValue)") }
    case .goDeeper, .tender, .trend, .actionReview, .answering: choiceKeys.map { phrases($0) }
    case .gutFeeling, .targetLevel: machine.questionnaire.levels.map { $0.name[language] }
    default: []
    }
  }

  private func review(_ id: String) throws -> [String] {
    guard let action = machine.reviewed(id) else { return [] }
    return ask("ask-review", ["action": try ActionLines(shell).text(of: action)], choiceNames)
  }

  private func trend(_ block: String) -> [String] {
    let name = machine.questionnaire.blocks.first { $0.id == block }?.name[language] ?? block
    let said = machine.statement(.trend, subject: block)?.number
    return ask(
      "ask-trend", ["factor": name, "name": machine.relationship?.name ?? ""], choiceNames,
      current: said.map(shell.trendWord))
  }

  func numbered(_ items: [String]) -> [String] {
    items.enumerated().flatMap { shell.wrapped("\($0.offset + 1)  \($0.element)", firstIndent: 2, indent: 5) }
  }

  private func levels() -> [String] {
    machine.questionnaire.levels.enumerated().map { index, level in
      let key = "level-\(index + 1)-short"
      return shell.prose.has(key) ? "\(level.name[language]): \(shell.prose(key))" : level.name[language]
    }
  }

  private func levelName(_ topic: Statement.Topic) -> String? {
    guard let statement = machine.statement(topic) else { return nil }
    guard let number = statement.number else { return AnswerValue.unknown.rawValue }
    let levels = machine.questionnaire.levels
    return levels.element(number: number)?.name[language]
  }

  private func chooseRelationship() -> [String] {
    let names = machine.choosable.map(\.name)
    // A list that does not fit a screen helps nobody; each number works all the same.
    let shown = 15
    let more = names.count - shown
    let note = phrases("ask-relationship-more", ["count": String(more)])
    return ask(names.isEmpty ? "ask-first-relationship" : "ask-relationship", [:], Array(names.prefix(shown)))
      + (more > 0 ? shell.wrapped(note, firstIndent: 2, indent: 5) : [])
      + current(machine.relationship?.name ?? machine.position.draftName)
  }

  private var questionsLeft: Int {
    machine.deeperQuestions.count { machine.answer(to: $0) == nil }
  }

  /// How it goes on from the outcome, and how one comes back to a question.
  var resultGoesOn: String { phrases(machine.isTeam ? "result-goes-on-team" : "result-goes-on") }

  private func showResult() throws {
    let reading = try RelationshipReading(of: machine, in: shell)
    // Where an action is chosen next the steps stand there, and the level stays on the screen here.
    let isActionNext = machine.places.contains(.action)
    shell.console.result([""] + (try reading.report(width: shell.width, withSteps: !isActionNext)))
    shell.console.talk([""] + shell.wrapped(resultGoesOn))
  }
}
