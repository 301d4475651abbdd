import Instrument
import Interview
import Storage

/// Asks one question or one block again: `vraag Vendex 7`, `vraag klik`. Without either it lists the questions with their
/// numbers. At a question it goes to that question of the session.
enum AskCommand: Command {
  static let id = "ask"
  static let scopes: Set<CommandScope> = [.main, .question]
  static let argument = ArgumentKind.relationshipAndQuestion

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    if let driver = shell.session { return try go(arguments, driver, in: shell) }
    guard let (name, wanted) = try split(arguments, in: shell) else {
      guard let relationship = try shell.relationship(named: arguments.text, for: self) else { return .stay }
      shell.currentRelationship = relationship.id
      shell.console.result(try QuestionTable(relationship, in: shell).lines())
      let command = shell.phrases("command-ask")
      shell.numbered = { "\(command) \(relationship.name) \($0)" }
      return .stay
    }
    guard let relationship = try shell.relationship(named: name, for: self) else { return .stay }
    let questionnaire = try shell.questionnaire(about: relationship.id)
    let order = try SessionRebuilder(shell).questionOrder(about: relationship.id)
    guard let questions = selection(wanted, in: questionnaire, order: order) else {
      try shell.refuse(shell.phrases("ask-which", which(arguments.text, questionnaire, in: shell)))
      return .stay
    }
    let places = questions.flatMap { [Place.question($0.id), .example($0.id)] }
    try shell.visit(places, about: relationship.id) { [weak shell] in
      guard let shell else { return }
      shell.console.talk(shell.wrapped(shell.phrases("ask-done", ["level": shell.phrases("command-level")])))
    }
    return .turned
  }

  /// The relationship's name and what is asked of it, in either order; null where nothing is asked.
  private static func split(_ arguments: Arguments, in shell: Shell) throws -> (name: String, wanted: String)? {
    let words = arguments.words
    guard let first = words.first, let last = words.last,
      shell.match(arguments.text, amongst: try shell.workbook.relationships(), by: .whole) == nil
    else { return nil }
    let questionnaire = try shell.questionnaireOfNew()
    if selection(last, in: questionnaire) != nil || Int(last) != nil {
      return (words.dropLast().joined(separator: " "), last)
    }
    guard selection(first, in: questionnaire) != nil else { return nil }
    return (words.dropFirst().joined(separator: " "), first)
  }

  /// The questions that a number or the name of a block stands for; null where it stands for none.
  ///
  /// - Parameter order: the questions by their numbers, by id; empty where a number stands for none.
  private static func selection(
    _ word: String?, in questionnaire: Questionnaire, order: [String] = []
  ) -> [Question]? {
    guard let word = word?.lowercased() else { return nil }
    if let number = Int(word) {
      let id = order.element(number: number)
      return questionnaire.questions.first { $0.id == id }.map { [$0] }
    }
    let names = { (block: Block) in
      [block.id] + [block.short, block.name].flatMap { $0.texts.values }.map { $0.lowercased() }
    }
    return questionnaire.blocks.first { names($0).contains(word) }?.questions
  }

  private static func which(
    _ typed: String, _ questionnaire: Questionnaire, in shell: Shell
  ) -> [String: String] {
    [
      "typed": typed, "count": String(questionnaire.questions.count), "ask": shell.phrases("command-ask"),
      "blocks": questionnaire.blocks.map { $0.short[shell.phrases.language] }.joined(separator: ", "),
    ]
  }

  /// At a question: to the question with that number in this session, or to the first one of the block.
  private static func go(_ arguments: Arguments, _ driver: SessionDriver, in shell: Shell) throws -> CommandOutcome {
    if let block = selection(arguments.words.last, in: driver.machine.questionnaire), Int(arguments.text) == nil,
      let question = block.first(where: { driver.machine.allQuestions.contains($0.id) })
    {
      try driver.handle(.goTo(.question(question.id)))
      return .stay
    }
    return try GotoCommand.run(arguments, in: shell)
  }
}

extension Shell {
  /// The questionnaire that what is said about a relationship belongs to: that of its newest session, else that of a
  /// new one.
  func questionnaire(about relationship: RecordID) throws -> Questionnaire {
    if let session = try workbook.homeSession(of: relationship),
      let frozen = try workbook.questionnaire(digest: session.questionnaire)
    {
      return frozen
    }
    return try questionnaireOfNew()
  }

  /// Every question by the number that a new session shows it with, by id: those of its first form, then the others.
  func newQuestionOrder() throws -> [String] {
    let questionnaire = try questionnaireOfNew()
    let isFirst = { (question: Question) in
      questionnaire.programmes.first?.steps.first { $0.kind == .answer }?.form == .short && question.inShortForm
    }
    let questions = questionnaire.questions
    return (questions.filter(isFirst) + questions.filter { !isFirst($0) }).map(\.id)
  }

  /// The questionnaire that a new session takes.
  func questionnaireOfNew() throws -> Questionnaire {
    try content.questionnaire(id: surroundings.questionnaire).questionnaire
  }
}
