import Instrument

/// Questionnaires written inline in tests: what the rule looks at is given, every text is the id.
///
/// ```swift
/// Questionnaire.sketch(
///   levels: 2,
///   blocks: [
///     .sketch("ground", [.sketch("known", .supplier), .sketch("considered", .customer, short: true)]),
///     .sketch("deeds", [.sketch("project"), .sketch("clash", status: .extension)]),
///   ],
///   rule: .sketch(evidence: [(2, ["deeds"], 50)], foundation: ["ground"], below: [33]))
/// ```
extension Questionnaire {
  /// A questionnaire of these blocks in Dutch and English, with levels `level-1`, `level-2`, ….
  public static func sketch(
    id: String = "sketch", levels: Int = 3, blocks: [Block], rule: Rule, flags: [FlagRule] = [],
    programmes: [Programme] = []
  ) -> Questionnaire {
    Questionnaire(
      id: id, version: "1", languages: [.dutch, .english], title: .sketch(id), credit: .sketch("credit"),
      scales: [Scale(id: "deed", anchors: ["0", "1", "2", "3"].map { .sketch($0) })],
      levels: (1...levels).map { Level(id: "level-\($0)", name: .sketch("level-\($0)")) }, blocks: blocks, rule: rule,
      flags: flags, programmes: programmes)
  }

  /// The index of the question with this id; a test that names another is wrong.
  public func index(of question: String) -> Int {
    guard let index = questions.firstIndex(where: { $0.id == question }) else {
      preconditionFailure("no question \(question) in \(id)")
    }
    return index
  }

  /// The index of the block with this id; a test that names another is wrong.
  public func index(ofBlock block: String) -> Int {
    guard let index = blocks.firstIndex(where: { $0.id == block }) else {
      preconditionFailure("no block \(block) in \(id)")
    }
    return index
  }

  /// The indices of a block's questions.
  public func indices(ofBlock block: String) -> [Int] {
    let place = index(ofBlock: block)
    let first = blocks[..<place].reduce(0) { $0 + $1.questions.count }
    return Array(first..<first + blocks[place].questions.count)
  }
}

extension Block {
  /// A block with these questions.
  public static func sketch(_ id: String, _ questions: [Question]) -> Block {
    Block(id: id, name: .sketch(id), short: .sketch(id), introduction: .sketch(id), questions: questions)
  }
}

extension Question {
  /// A question by an actor, from the article unless said otherwise, and in the short form when `short`.
  public static func sketch(
    _ id: String, _ by: Actor = .both, status: Status = .article, short: Bool = false
  ) -> Question {
    Question(
      id: id, by: by, scale: "deed", status: status, inShortForm: short, wording: .sketch(id), label: .sketch(id),
      why: .sketch(id), example: .sketch(id), reason: status == .extension ? .sketch(id) : nil)
  }
}

extension Rule {
  /// A rule with the thresholds of the questionnaire on giving and taking, unless said otherwise.
  public static func sketch(
    evidence: [(level: Int, blocks: [String], percent: Int)], foundation: [String], below: [Int],
    sufficientPercent: Int = 60, sufficientInDirection: Int = 2, meanHundredths: Int = 50, peak: Int = 2,
    balancedPercent: Int = 20, leaningPercent: Int = 50, discussionRange: Int = 2
  ) -> Rule {
    Rule(
      sufficientPercent: sufficientPercent, sufficientInDirection: sufficientInDirection,
      evidence: evidence.map { EvidenceRequirement(level: $0.level, blocks: $0.blocks, percent: $0.percent) },
      reciprocity: ReciprocityRequirement(meanHundredths: meanHundredths, peak: peak),
      foundation: FoundationRequirement(blocks: foundation, belowPercent: below),
      balance: BalanceThresholds(balancedPercent: balancedPercent, leaningPercent: leaningPercent),
      discussionRange: discussionRange)
  }
}

extension LocalizedText {
  /// The same text in Dutch and English.
  public static func sketch(_ text: String) -> LocalizedText { LocalizedText([.dutch: text, .english: text]) }
}

extension ChairText {
  /// The same text for both chairs, in Dutch and English.
  public static func sketch(_ text: String) -> ChairText { ChairText(.sketch(text)) }
}
