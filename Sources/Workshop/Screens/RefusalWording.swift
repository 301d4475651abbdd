import Instrument
import Interview
import Phrasebook

/// The sentence for a line that was not taken: what was typed, what is allowed, what to type.
@MainActor
struct RefusalWording {
  private let driver: SessionDriver
  private var phrases: Phrases { driver.shell.phrases }

  init(_ driver: SessionDriver) { self.driver = driver }

  func sentence(_ refusal: Refusal) -> String {
    switch refusal {
    case .notAValue(let typed): return meant(typed) ?? phrases("refuse-value", ["typed": short(typed)])
    case .notAChoice(let typed, let count):
      if let sentence = meant(typed) { return sentence }
      guard count > 0 else {
        return phrases("refuse-no-choice", ["typed": short(typed)]) + " " + QuestionScreen(driver).resultGoesOn
      }
      if let choices { return phrases("refuse-choice-of", ["typed": short(typed), "choices": choices]) }
      return phrases("refuse-choice", ["typed": short(typed), "count": String(count)])
    case .empty: return empty
    case .tooLong(let count, let limit):
      return phrases("refuse-too-long", ["count": String(count), "limit": String(limit)])
    case .controlCharacters:
      let isName = !driver.machine.isFreeText
      return phrases(isName ? "refuse-control-characters" : "refuse-unreadable")
    case .notADay(let typed): return phrases("refuse-day", ["typed": short(typed)])
    case .dayOver: return phrases("refuse-day-over")
    case .noSuchDay(let typed): return phrases("refuse-no-such-day", ["typed": short(typed)])
    case .notInWords(let typed): return notInWords(typed)
    case .wasBefore(let name): return phrases("refuse-was-before", ["name": name])
    case .nameTaken(let name): return phrases("refuse-name-taken", ["name": name])
    case .notPeople, .notASheet, .sheetLength, .allSheetsIn, .noSheetYet, .notAgreed, .tooManyForKeyboard, .isAnswering,
      .notYetTurn, .notAHiddenValue, .notHands:
      return TeamScreen(driver).sentence(refusal)
    case .notDots(let count): return phrases("refuse-dots", ["count": String(count)])
    case .severalLines: return phrases("refuse-several-lines")
    }
  }

  /// The sentence for a word that looks like a command; null where it does not.
  private func meant(_ typed: String) -> String? {
    let shell = driver.shell
    let isNamed = { (command: any Command.Type) in
      shell.allPhrases().contains { CommandTable.name(of: command, in: $0) == typed.lowercased() }
    }
    if let command = CommandTable.commands(at: .question).first(where: isNamed) {
      let suggestion = "/" + CommandTable.name(of: command, in: phrases)
      return phrases("command-did-you-mean", ["word": short(typed), "suggestion": suggestion])
    }
    if CommandTable.commands(at: .main).contains(where: isNamed) {
      return phrases("command-not-here", ["word": short(typed), "stop": phrases("command-stop")])
    }
    let names = CommandTable.commands(at: .question).filter { $0.isBareWord }
      .flatMap { command in shell.allPhrases().map { CommandTable.name(of: command, in: $0) } }
    guard typed.count > 2, let suggestion = closest(to: typed, amongst: names) else { return nil }
    return phrases("command-did-you-mean", ["word": short(typed), "suggestion": suggestion])
  }

  private var empty: String {
    switch driver.place {
    case .question: phrases("refuse-empty-value", ["skip": "/" + phrases("command-skip")])
    case .chooseRelationship: phrases("refuse-empty-name")
    default: phrases("refuse-empty-choice", ["choices": choices ?? ""])
    }
  }

  /// What there is to choose from, with the numbers: `1 ja, 2 nee`; null where that is no short list.
  private var choices: String? {
    var items = QuestionScreen(driver).choiceNames.enumerated().map { "\($0.offset + 1) \($0.element)" }
    guard !items.isEmpty else { return nil }
    switch driver.place {
    case .gutFeeling, .trend: items.append("\(AnswerValue.unknown.rawValue) \(phrases("value-unknown"))")
    default: break
    }
    return items.joined(separator: ", ")
  }

  private func notInWords(_ typed: String) -> String {
    let key =
      switch driver.place {
      case .chooseRelationship, .relationshipName: "refuse-not-a-name"
      case .exchange: "refuse-not-an-entry"
      default: "refuse-not-in-words"
      }
    return phrases(key, ["typed": short(typed)])
  }

  /// What was typed, cut so that the sentence stays one.
  private func short(_ typed: String) -> String {
    typed.count > 40 ? String(typed.prefix(40)) + "…" : typed
  }
}
