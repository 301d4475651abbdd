import Interview
import Phrasebook

/// What can be typed now, in one line for each kind of place, and how a command is told from an answer there.
@MainActor
struct PlaceHelp {
  private let place: Place
  private let phrases: Phrases

  init(_ place: Place, _ phrases: Phrases) {
    self.place = place
    self.phrases = phrases
  }

  /// The sentences, each on its own line or lines.
  func sentences() -> [String] {
    guard place.isClosed else { return [phrases("help-at-\(kind)"), phrases("help-slash"), phrases("help-commands")] }
    // An editor is for texts.
    let words = CommandTable.commands(at: .question).filter { $0.isBareWord && $0.id != EditorCommand.id }
      .filter { !place.isPrivate || CommandTable.isForOneAlone($0) }
      .map { CommandTable.name(of: $0, in: phrases) }
    return [
      phrases("help-at-\(kind)"), phrases("help-bare-words", ["words": words.joined(separator: ", ")]),
      phrases("help-commands"),
    ]
  }

  /// The kind of place, as the phrases call it.
  private var kind: String {
    switch place {
    case .question: "question"
    case .example: "example"
    case .chooseRelationship: "choose-relationship"
    case .relationshipRole: "role"
    case .relationshipSince: "since"
    case .gutFeeling: "gut-feeling"
    case .goDeeper: "go-deeper"
    case .exchange: "list"
    case .trend: "trend"
    case .tender: "tender"
    case .actionReview: "action-review"
    case .relationshipName: "name"
    case .ourPeople, .theirPeople, .holder, .actionOwner: "people"
    case .result, .finished: "result"
    case .targetLevel: "target-level"
    case .action: "action"
    case .words, .reveal, .spread: "read-aloud"
    case .participants: "participants"
    case .answering: "answering"
    case .ownFactors: "own-factors"
    case .factorDots: "factor-dots"
    case .sheets: "sheets"
    case .handover: "handover"
    case .blind: "blind"
    case .hands: "hands"
    case .discussion: "discussion"
    case .actionDay: "day"
    case .story, .successFactors, .relationshipsToDeepen, .targetReason, .otherSide: "text"
    }
  }
}
