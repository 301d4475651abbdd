/// A questionnaire: its questions in blocks, their scales, the levels, the rule between them, and the programmes that
/// guide people through it. All of it is data; no code knows a question's id.
///
/// Values of this type come out of `ContentFiles`, which refuses what would break the rule, or out of a workbook,
/// where the questionnaire of a session is frozen as canonical JSON.
public struct Questionnaire: Codable, Sendable, Equatable {
  /// The number of the format that the canonical JSON is written in; 1 is the first.
  public static let formatNumber = 1

  public var format: Int
  /// The file's name without its extension, and what `--questionnaire` takes.
  public var id: String
  /// Free text, compared for equality only.
  public var version: String
  /// The languages that every text is in; the first is the one it was written in.
  public var languages: [Language]
  public var title: LocalizedText
  /// Whose ideas these are.
  public var credit: LocalizedText
  public var scales: [Scale]
  /// The levels from the lowest (level 1) to the highest; two to five of them.
  public var levels: [Level]
  /// The blocks in the order of the report, each with its questions in the order of asking.
  public var blocks: [Block]
  public var rule: Rule
  public var flags: [FlagRule]
  public var programmes: [Programme]

  public init(
    format: Int = Questionnaire.formatNumber, id: String, version: String, languages: [Language],
    title: LocalizedText, credit: LocalizedText, scales: [Scale], levels: [Level], blocks: [Block], rule: Rule,
    flags: [FlagRule], programmes: [Programme]
  ) {
    self.format = format
    self.id = id
    self.version = version
    self.languages = languages
    self.title = title
    self.credit = credit
    self.scales = scales
    self.levels = levels
    self.blocks = blocks
    self.rule = rule
    self.flags = flags
    self.programmes = programmes
  }

  /// Every question, in questionnaire order. A question's place in this list is its *index* everywhere else.
  public var questions: [Question] { blocks.flatMap(\.questions) }

  /// The programme with this id.
  public func programme(_ id: String) -> Programme? { programmes.first { $0.id == id } }

  /// The programmes that can be begun: not those that only go on with another.
  public var offeredProgrammes: [Programme] {
    let following = Set(programmes.compactMap(\.then))
    return programmes.filter { !following.contains($0.id) }
  }

  /// The programmes that follow each other and `id` is one of, the first first.
  public func parts(with id: String) -> [Programme] {
    guard let programme = programme(id) else { return [] }
    var parts = [programme]
    while let before = programmes.first(where: { $0.then == parts[0].id }), !parts.contains(before) {
      parts.insert(before, at: 0)
    }
    while let next = parts[parts.count - 1].then.flatMap(self.programme), !parts.contains(next) { parts.append(next) }
    return parts
  }

  /// The anchors that belong to `question`: its own, or those of its scale; one for each value 0–3.
  public func anchors(of question: Question) -> [LocalizedText] {
    question.anchors ?? scales.first { $0.id == question.scale }?.anchors ?? []
  }
}

/// One of the levels that a relationship can be on.
public struct Level: Codable, Sendable, Equatable {
  /// For instance `fruitful-relationship`.
  public var id: String
  public var name: LocalizedText

  public init(id: String, name: LocalizedText) {
    self.id = id
    self.name = name
  }
}

/// A scale shared by several questions: what each value 0–3 stands for.
public struct Scale: Codable, Sendable, Equatable {
  public var id: String
  /// Four texts, for the values 0, 1, 2 and 3.
  public var anchors: [LocalizedText]

  public init(id: String, anchors: [LocalizedText]) {
    self.id = id
    self.anchors = anchors
  }
}

/// Questions that are scored together.
public struct Block: Codable, Sendable, Equatable {
  public var id: String
  /// For a heading.
  public var name: LocalizedText
  /// One word, for a line with several blocks.
  public var short: LocalizedText
  /// One or two sentences said when the block begins.
  public var introduction: LocalizedText
  public var questions: [Question]

  public init(
    id: String, name: LocalizedText, short: LocalizedText, introduction: LocalizedText, questions: [Question]
  ) {
    self.id = id
    self.name = name
    self.short = short
    self.introduction = introduction
    self.questions = questions
  }
}
