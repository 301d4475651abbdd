import Instrument

/// One of a team's own success factors.
public struct OwnFactor: Sendable, Equatable {
  /// What tells it from every other one, of any session.
  public var id: String
  public var text: String
  /// How many dots it got when everybody weighed them.
  public var dots: Int
}

/// The success factors that a team names one by one, lays together and weighs by dots.
extension GuidedSession {
  /// The most dots that one factor gets.
  static let dotLimit = 999

  /// The factors of this session, in the order in which they were named.
  public var ownFactors: [OwnFactor] {
    factors(in: statements.filter { $0.session == session.id })
      .sorted { (ordinal(of: $0.id) ?? 0) < (ordinal(of: $1.id) ?? 0) }
  }

  /// The factors of this session, the heaviest first.
  public var factorsByWeight: [OwnFactor] { byWeight(ownFactors) }

  /// The factors of the team's session before this one that are not named in this one yet, the heaviest first.
  public var earlierFactors: [OwnFactor] {
    let said = earlier.statements.filter { $0.topic == .ownFactor && $0.text != nil }
    guard let last = said.last?.session else { return [] }
    let named = Set(ownFactors.map { $0.text.lowercased() })
    return byWeight(factors(in: said.filter { $0.session == last })).filter { !named.contains($0.text.lowercased()) }
  }

  private func byWeight(_ factors: [OwnFactor]) -> [OwnFactor] {
    factors.enumerated().sorted { ($1.element.dots, $0.offset) < ($0.element.dots, $1.offset) }.map(\.element)
  }

  /// The newest of each factor; one without a text was taken off.
  private func factors(in statements: [Statement]) -> [OwnFactor] {
    var newest: [String: Statement] = [:]
    var order: [String] = []
    for statement in statements where statement.topic == .ownFactor {
      guard let id = statement.subject else { continue }
      if newest.updateValue(statement, forKey: id) == nil { order.append(id) }
    }
    return order.compactMap { id in
      newest[id].flatMap { said in said.text.map { OwnFactor(id: id, text: $0, dots: said.number ?? 0) } }
    }
  }

  /// Which one it was in its session; null for what is none of ours.
  private func ordinal(of id: String) -> Int? { id.split(separator: ":").last.flatMap { Int($0) } }

  private func change(_ factor: OwnFactor, isRemoved: Bool = false) -> Change {
    .statement(
      Statement(
        session: session.id, relationship: nil, participant: participant, topic: .ownFactor, subject: factor.id,
        number: factor.dots, text: isRemoved ? nil : factor.text))
  }

  /// Takes factors, one or several with commas between them; `=` keeps those of last time, a number takes one off, and
  /// `3 = 1` lays two together.
  mutating func takeFactors(_ text: String) -> [Effect] {
    if text.isEmpty { return storeAndGoOn([]) }
    if text == GuidedSession.keepSign, !earlierFactors.isEmpty { return name(earlierFactors.map(\.text), typed: text) }
    let known = ownFactors
    if let number = Int(text) {
      guard known.indices.contains(number - 1) else {
        return again(.refused(.notAChoice(text, count: known.count)))
      }
      let factor = known[number - 1]
      return store(
        [change(factor, isRemoved: true)], at: position, messages: [.entryRemoved(factor.text)], typed: text)
    }
    if let together = layTogether(text, known) { return together }
    let texts = text.split { $0 == "," || $0.isNewline }.map { folded(trimmed(String($0))) }.filter { !$0.isEmpty }
    guard !texts.isEmpty, texts.allSatisfy({ $0.contains(where: \.isLetter) }) else {
      return again(.refused(.notInWords(text)), prefill: text)
    }
    return name(texts, typed: text)
  }

  private mutating func name(_ texts: [String], typed: String) -> [Effect] {
    var named = Set(ownFactors.map { $0.text.lowercased() })
    var twice: [String] = []
    var next =
      statements.filter { $0.topic == .ownFactor && $0.session == session.id }
      .compactMap { $0.subject.flatMap(ordinal) }.max() ?? 0
    var changes: [Change] = []
    for text in texts {
      guard named.insert(text.lowercased()).inserted else {
        twice.append(text)
        continue
      }
      next += 1
      changes.append(change(OwnFactor(id: "\(session.id):\(next)", text: text, dots: 0)))
    }
    return store(changes, at: position, messages: twice.isEmpty ? [] : [.factorsKnown(twice)], typed: typed)
  }

  /// `3 = 1`: the third says the same as the first, which gets its dots too. Null where the line is nothing of the kind.
  private mutating func layTogether(_ text: String, _ known: [OwnFactor]) -> [Effect]? {
    let sides = text.split(separator: "=", omittingEmptySubsequences: false).map { trimmed(String($0)) }
    guard sides.count == 2, let one = Int(sides[0]), let other = Int(sides[1]) else { return nil }
    guard one != other, known.indices.contains(one - 1), known.indices.contains(other - 1) else {
      return again(.refused(.notAChoice(text, count: known.count)))
    }
    let gone = known[one - 1]
    var kept = known[other - 1]
    kept.dots = min(kept.dots + gone.dots, GuidedSession.dotLimit)
    return store(
      [change(gone, isRemoved: true), change(kept)], at: position,
      messages: [.factorsLaidTogether(gone.text, with: kept.text)], typed: text)
  }

  /// Takes how many dots each factor got, in the order of the list, or of one factor by its number.
  mutating func takeDots(_ text: String) -> [Effect] {
    if text.isEmpty { return storeAndGoOn([]) }
    let known = ownFactors
    let numbers = text.split { $0.isWhitespace || $0 == "," }.map { Int($0) ?? -1 }
    let isDots = { (number: Int) in (0...GuidedSession.dotLimit).contains(number) }
    var weighed: [OwnFactor] = []
    if numbers.count == known.count, numbers.allSatisfy(isDots) {
      weighed = zip(known, numbers).map { OwnFactor(id: $0.id, text: $0.text, dots: $1) }
    } else if numbers.count == 2, known.indices.contains(numbers[0] - 1), isDots(numbers[1]) {
      weighed = [OwnFactor(id: known[numbers[0] - 1].id, text: known[numbers[0] - 1].text, dots: numbers[1])]
    } else {
      return again(.refused(.notDots(count: known.count)), prefill: text)
    }
    let changed = weighed.filter { factor in known.contains { $0.id == factor.id && $0.dots != factor.dots } }
    return store(changed.map { change($0) }, at: position, messages: [.factorsWeighed], typed: text)
  }
}
