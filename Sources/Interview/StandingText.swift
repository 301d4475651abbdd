import Instrument

/// The texts that stand where any text is an answer: shown again, to be mended, or taken away.
extension GuidedSession {
  /// Whether the place takes any text, so that a line may be long and worth mending.
  public var isFreeText: Bool {
    switch position.place {
    case .example, .exchange, .story, .successFactors, .relationshipsToDeepen, .targetReason, .otherSide, .action: true
    default: false
    }
  }

  /// The text that stands at this place; null where none does, or where it takes no text. A list is not one text.
  public var standingText: String? {
    switch position.place {
    case .relationshipSince: relationship?.since
    case .ourPeople: relationship?.ourPeople
    case .theirPeople: relationship?.theirPeople
    case .holder: relationship?.holder
    case .actionOwner: action?.owner
    case .example(let id): answer(to: id)?.example
    case .story: statement(.story)?.text
    case .successFactors: statement(.successFactors)?.text
    case .relationshipsToDeepen: statement(.relationshipsToDeepen)?.text
    case .targetReason: statement(.targetLevel)?.text
    case .otherSide: statement(.otherSide)?.text
    case .action: action?.text
    default: nil
    }
  }

  private var asksOneText: Bool {
    switch position.place {
    case .exchange: false
    case .relationshipSince, .ourPeople, .theirPeople, .holder, .actionOwner: true
    default: isFreeText
    }
  }

  /// Takes away the text that stands here, and goes on; null where no single text is asked.
  mutating func takeAwayText() -> [Effect]? {
    guard standingText != nil else { return asksOneText ? storeAndGoOn([]) : nil }
    var ahead = position
    let change: Change
    switch position.place {
    case .relationshipSince: return takeAwayDetail { $0.since = nil }
    case .ourPeople: return takeAwayDetail { $0.ourPeople = nil }
    case .theirPeople: return takeAwayDetail { $0.theirPeople = nil }
    case .holder: return takeAwayDetail { $0.holder = nil }
    case .example(let id):
      guard var answer = answer(to: id) else { return nil }
      answer.example = nil
      change = .answer(answer)
    case .action, .actionOwner:
      guard var action else { return nil }
      if position.place == .action {
        action.state = .dropped
        ahead.action = nil
      } else {
        action.owner = nil
      }
      change = .action(action)
    default:
      guard let topic = position.place.topic, var statement = statement(topic) else { return nil }
      statement.session = session.id
      statement.participant = participant
      statement.text = nil
      change = .statement(statement)
    }
    return storeAndGoOn([change], from: ahead, messages: [.textRemoved], typed: "-")
  }

  private mutating func takeAwayDetail(_ change: (inout Relationship) -> Void) -> [Effect]? {
    guard var relationship else { return nil }
    change(&relationship)
    return storeAndGoOn([.relationship(relationship)], messages: [.textRemoved], typed: "-")
  }
}

extension Place {
  /// The topic of what is said here.
  fileprivate var topic: Statement.Topic? {
    switch self {
    case .story: .story
    case .successFactors: .successFactors
    case .relationshipsToDeepen: .relationshipsToDeepen
    case .targetReason: .targetLevel
    case .otherSide: .otherSide
    default: nil
    }
  }
}
