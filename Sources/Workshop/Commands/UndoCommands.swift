import Instrument
import Interview
import Storage

/// Takes back what was stored last, and says what that was: `ongedaan`.
enum UndoCommand: Command {
  static let id = "undo"
  static let scopes: Set<CommandScope> = [.main, .question]

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    if try shell.workbook.endsWithForgetting(), !shell.isToldOfForgetting {
      shell.isToldOfForgetting = true
      try shell.refuse(shell.phrases("undo-not-forgetting", ["undo": shell.phrases("command-undo")]))
      return .stay
    }
    let reverted = try shell.workbook.undo(newID: shell.surroundings.newID, at: shell.surroundings.now())
    return try shell.after(reverted, isRedo: false)
  }
}

/// Lets what was undone last count again: `opnieuw`.
enum RedoCommand: Command {
  static let id = "redo"
  static let scopes: Set<CommandScope> = [.main, .question]

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    let reverted = try shell.workbook.redo(newID: shell.surroundings.newID, at: shell.surroundings.now())
    return try shell.after(reverted, isRedo: true)
  }
}

extension Shell {
  /// Says what undo or redo changed, and lets the session that stands follow.
  fileprivate func after(_ reverted: [Reverted]?, isRedo: Bool) throws -> CommandOutcome {
    guard let reverted else {
      try refuse(phrases(isRedo ? "redo-nothing" : "undo-nothing"))
      try session?.askAgain()
      return .stay
    }
    try speakAsBefore(reverted, isRedo: isRedo)
    console.talk(wrapped(try RevertedWording(self).sentence(reverted, isRedo: isRedo)))
    guard let driver = session else { return .stay }
    if try driver.reload(at: Place(of: reverted, in: driver.machine)) {
      try driver.askAgain()
      return .stay
    }
    session = nil
    console.talk(wrapped(phrases("undo-left-session")))
    return .turned
  }

  /// Where the language was among what changed, it is spoken again.
  private func speakAsBefore(_ reverted: [Reverted], isRedo: Bool) throws {
    for entry in reverted {
      guard case .setting("language", let value) = entry.change else { continue }
      var spoken = value
      if !isRedo {
        guard case .setting(_, let earlier) = entry.before else { return speak(firstPhrases) }
        spoken = earlier
      }
      speak(try content.phrases(language: Language(rawValue: spoken)))
    }
  }
}

extension Place {
  /// Where in a session what was undone, or done again, is asked; null where that is elsewhere, or nowhere.
  fileprivate init?(of reverted: [Reverted], in machine: GuidedSession) {
    let places = machine.places
    for entry in reverted.reversed() {
      let place: Place? =
        switch entry.change {
        case .answer(let answer) where answer.session == machine.session.id:
          places.contains(.hands(answer.question)) ? .hands(answer.question) : Self.of(answer, before: entry.before)
        case .agreedValue(let agreed) where agreed.session == machine.session.id: .discussion(agreed.question)
        case .exchange(let exchange) where exchange.session == machine.session.id: .exchange(exchange.direction)
        case .statement(let statement) where statement.session == machine.session.id: Place(asking: statement)
        case .action(let action) where action.session == machine.session.id: .action
        default: nil
        }
      if let place, places.contains(place) {
        self = place
        return
      }
    }
    return nil
  }

  private static func of(_ answer: Answer, before: Change?) -> Place {
    if answer.round > 1 { return .discussion(answer.question) }
    if case .answer(let earlier) = before, earlier.value == answer.value { return .example(answer.question) }
    return .question(answer.question)
  }

  /// Where what a statement says is asked.
  init(asking statement: Statement) {
    self =
      switch statement.topic {
      case .gutFeeling: .gutFeeling
      case .targetLevel: .targetLevel
      case .story: .story
      case .successFactors: .successFactors
      case .relationshipsToDeepen: .relationshipsToDeepen
      case .otherSide: .otherSide
      case .goDeeper: .goDeeper
      case .trend: .trend(statement.subject ?? "")
      case .ownFactor: .ownFactors
      }
  }
}
