import Exchange
import Glibc
import Instrument
import Phrasebook
import TextLayout

/// Puts into words why a file of answers was not taken: what is wrong, what is allowed, what to write.
struct AnswersFileWording: Sendable {
  private let phrases: Phrases
  private let questionnaire: String
  private let firstQuestion: String

  init(_ phrases: Phrases, _ questionnaire: Questionnaire) {
    self.phrases = phrases
    self.questionnaire = questionnaire.id
    firstQuestion = questionnaire.questions.first?.id ?? ""
  }

  /// One line: `FILE:LINE: sentence`, or a sentence about the file where it could not be read.
  ///
  /// - Parameter label: the file as it was given, safe to show; `-` for standard input.
  func words(for error: AnswersFileError, in label: String) -> String {
    switch error {
    case .refused(let line, let problem): "\(label):\(line): \(sentence(problem))"
    case .unreadable(ENOENT): phrases("answers-file-not-found", ["path": label])
    case .unreadable(let code):
      phrases("answers-file-unreadable", ["path": label, "reason": String(cString: strerror(code))])
    }
  }

  private func sentence(_ problem: AnswersFileError.Problem) -> String {
    switch problem {
    case .empty: phrases("answers-file-empty")
    case .headerOnly: phrases("answers-file-header-only")
    case .missingColumn(let column): phrases("answers-file-missing-column", ["column": column])
    case .doubleColumn(let column): phrases("answers-file-double-column", ["column": column])
    case .notUTF8: phrases("answers-file-not-utf8")
    case .nul: phrases("answers-file-nul")
    case .brokenRow: phrases("answers-file-broken-row")
    case .halfRow(let found, let expected): fields("answers-file-half-row", found, expected)
    case .longRow(let found, let expected): fields("answers-file-long-row", found, expected)
    case .blankLine: phrases("answers-file-blank-line")
    case .emptyRelationship: phrases("answers-file-empty-relationship")
    case .emptyParticipant: phrases("answers-file-empty-participant")
    case .namedAgreement: phrases("answers-file-named-agreement")
    case .unknownQuestion(let given):
      phrases(
        "answers-file-unknown-question",
        ["given": shown(given), "questionnaire": questionnaire, "first": firstQuestion])
    case .unknownValue(let given): phrases("answers-file-unknown-value", ["given": shown(given)])
    case .unknownSide(let given): phrases("answers-file-unknown-side", ["given": shown(given)])
    case .unknownRole(let given): phrases("answers-file-unknown-role", ["given": shown(given)])
    case .unknownRound(let given): phrases("answers-file-unknown-round", ["given": shown(given)])
    case .twoRoles(let relationship): phrases("answers-file-two-roles", ["given": shown(relationship)])
    case .answeredTwice(let question): phrases("answers-file-answered-twice", ["given": question])
    case .agreedTwice(let question): phrases("answers-file-agreed-twice", ["given": question])
    }
  }

  private func fields(_ key: String, _ found: Int, _ expected: Int) -> String {
    phrases(key, ["found": String(found), "expected": String(expected)])
  }

  /// What stood in the file, harmless and short: it may be a free text that slipped into the wrong column.
  private func shown(_ text: String) -> String { cut(terminalSafe(String(text.prefix(80))), to: 40) }
}
