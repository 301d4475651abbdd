import Instrument

/// What was listed and said last time, to be kept without typing it again. What is kept becomes part of this session: the
/// lists of then stay as they were, so that both can be laid beside each other.
extension GuidedSession {
  /// What stands for all that was there last time.
  public static let keepSign = "="

  struct Earlier: Sendable, Equatable {
    var exchange: [ExchangeEntry] = []
    var statements: [Statement] = []
  }

  /// Takes note of the list and the statements that stood before this session; a visit shows them as they stand.
  public mutating func recall(_ exchange: [ExchangeEntry], _ statements: [Statement]) {
    guard visit == nil else { return }
    earlier.exchange = exchange.filter { $0.session != session.id && !$0.isRemoved }
    earlier.statements = statements.filter { $0.session != session.id && $0.participant == participant }
  }

  /// What stood on the list of this relationship last time and does not yet on that of now, oldest first.
  public func earlierEntries(_ direction: Direction) -> [ExchangeEntry] {
    let listed = Set(entries(direction).map(\.text))
    return earlier.exchange.filter { entry in
      entry.direction == direction && entry.relationship == session.relationship && !listed.contains(entry.text)
    }
  }

  /// What was said here last time; null where nothing was, or where something is said now.
  public var earlierText: String? {
    let topic: Statement.Topic
    switch position.place {
    case .successFactors: topic = .successFactors
    case .relationshipsToDeepen: topic = .relationshipsToDeepen
    default: return nil
    }
    guard standingText == nil else { return nil }
    return earlier.statements.last { $0.topic == topic }?.text
  }

  mutating func keep(_ numbers: [Int], typed: String, newIDs: [RecordID]) -> [Effect] {
    guard case .exchange(let direction) = position.place else { return again(.noSuchPlace) }
    let known = earlierEntries(direction)
    if let wrong = numbers.first(where: { !known.indices.contains($0) }) {
      return again(.refused(.notAChoice(String(wrong + 1), count: known.count)))
    }
    let kept = zip(numbers, newIDs).map { number, id in
      var entry = known[number]
      (entry.id, entry.session) = (id, session.id)
      return entry
    }
    return store(kept.map { .exchange($0) }, at: position, messages: [.entriesKept(kept)], typed: typed)
  }
}
