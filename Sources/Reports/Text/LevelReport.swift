import Instrument
import Phrasebook
import TextLayout

/// What is said about one relationship: the level by name, why, what is not there yet, and what to do next.
///
/// The order is what a group needs to hear: that they are of two minds, or that both sides see it differently, comes
/// before the level; the steps come last. Nobody's name stands beside a level.
public struct LevelReport: Sendable {
  let assessment: Assessment
  /// Safe to show on a terminal.
  let name: String
  let role: Role
  let steps: [OfferedStep]
  let words: ReportWords
  /// What is known beside the answers.
  let context: Context

  /// What a report can say beside the assessment itself.
  public struct Context: Sendable, Equatable {
    /// The level of the session before this one.
    public var previousLevel: Int?
    /// The level by gut feeling.
    public var gutFeeling: Int?
    /// How many questions were answered beside the short form, without counting for the level.
    public var answeredBeside: Int
    /// What we get and what we give, as it was listed.
    public var get: [String]
    public var give: [String]
    /// Flags of the workbook: `cooling`, `stale`.
    public var furtherFlags: [String]
    /// The factors that are cooler than a year ago, in words.
    public var cooler: [String] = []
    /// How a question can be answered where this is read; null where it can't.
    public var asking: Asking?
    /// The questions about which a team talked and stayed of two minds.
    public var ofTwoMinds: [Int] = []
    /// Whether somebody answered in everybody's sight, and so not blind.
    public var isInSight = false
    /// Whether a 2 or a 3 without an example was counted as 1.
    public var isStrict: Bool

    /// How questions are answered where a report is read.
    public struct Asking: Sendable, Equatable {
      /// What to type before the number of a question: `/naar`, `vraag Vendex`.
      public var question: String
      /// For each question its number there; null where it has none.
      public var numbers: [Int?]
      /// What to type for all questions that are left: `verder Vendex`.
      public var rest: String
      /// Whether that can be typed only when the session is over.
      public var isRestLater: Bool

      public init(question: String, numbers: [Int?], rest: String, isRestLater: Bool) {
        self.question = question
        self.numbers = numbers
        self.rest = rest
        self.isRestLater = isRestLater
      }
    }

    public init(
      previousLevel: Int? = nil, gutFeeling: Int? = nil, answeredBeside: Int = 0, get: [String] = [],
      give: [String] = [], furtherFlags: [String] = [], isStrict: Bool = false
    ) {
      self.answeredBeside = answeredBeside
      self.get = get
      self.give = give
      self.previousLevel = previousLevel
      self.gutFeeling = gutFeeling
      self.furtherFlags = furtherFlags
      self.isStrict = isStrict
    }
  }

  /// - Parameters:
  ///   - relationshipName: as somebody typed it; it is made safe to show here.
  ///   - role: our role, and the chair that labels and steps are worded for.
  ///   - steps: the steps that are offered, the most fitting first.
  public init(
    _ assessment: Assessment, relationshipName: String, role: Role, steps: [OfferedStep], words: ReportWords,
    context: Context = Context()
  ) {
    self.assessment = assessment
    name = terminalSafe(relationshipName)
    self.role = role
    self.steps = steps
    self.words = words
    self.context = context
  }

  /// The same with words looked up for this one report; where many are written, prepare `ReportWords` once.
  public init(
    _ assessment: Assessment, relationshipName: String, role: Role, questionnaire: Questionnaire,
    steps: [OfferedStep], phrases: Phrases, context: Context = Context()
  ) {
    self.init(
      assessment, relationshipName: relationshipName, role: role, steps: steps,
      words: ReportWords(questionnaire, phrases), context: context)
  }

  /// The whole report: lines of at most `width` columns (40–120), without colours.
  public func lines(width: Int) -> [String] { filled(width: width).lines }

  /// The same as `lines`, as UTF-8 with a line end behind each.
  public func bytes(width: Int) -> [UInt8] { filled(width: width).bytes }

  private func filled(width: Int) -> ReportLines {
    guard let side = assessment.leading else { return ReportLines(width: width) }
    var lines = ReportLines(width: width)
    addBeforeTheLevel(to: &lines)
    addHeading(to: &lines)
    addChecks(of: side, to: &lines)
    addLowestCheck(side, to: &lines)
    addWhatIsNotThereYet(side, to: &lines)
    addWhatIsUnknown(side, to: &lines)
    addTippingPoints(side, to: &lines)
    addOtherReadings(side, to: &lines)
    addSignals(side, to: &lines)
    addLists(to: &lines)
    addSteps(to: &lines)
    return lines
  }

  /// Why it is this level: the heading, what is not there yet and what would have to happen.
  public func reason(width: Int) -> [String] {
    guard let side = assessment.leading else { return [] }
    var lines = ReportLines(width: width)
    addHeading(to: &lines)
    addChecks(of: side, to: &lines)
    lines.add(words(.legend))
    addLowestCheck(side, to: &lines)
    addStepsToGo(side, to: &lines)
    addWhatIsNotThereYet(side, to: &lines)
    addWhatIsUnknown(side, to: &lines)
    addTippingPoints(side, to: &lines)
    return lines.lines
  }

  /// The next steps alone.
  public func steps(width: Int) -> [String] {
    var lines = ReportLines(width: width)
    addSteps(to: &lines)
    return lines.lines
  }

  /// What no questionnaire can know; once under every report.
  public static func limits(_ words: ReportWords, width: Int) -> [String] {
    var lines = ReportLines(width: width)
    lines.add(words(.limits), first: "", indent: 0)
    return lines.lines
  }

  /// A level with its number: "een vruchtbare relatie (2)"; "nog open" when there is none.
  func named(_ level: Int?) -> String {
    guard let level else { return words(.open) }
    return words(.level, ["level": words.level(level), "number": String(level)])
  }

  /// Items in one sentence; with a semicolon where an item has a comma of its own.
  func joined(_ items: [String]) -> String {
    items.joined(separator: items.contains { $0.utf8.contains(UInt8(ascii: ",")) } ? "; " : ", ")
  }

  /// Labels with their values, joined; what is beyond `limit` is counted.
  func list(_ questions: some Collection<Int>, of side: SideAssessment, limit: Int, template: ReportPhrase) -> String {
    var items = questions.prefix(limit).map { question in
      let value = side.values[question]?.points.map(String.init)
      let isKnown = value != nil || template != .item
      return words(isKnown ? template : .itemUnknown, ["label": words.label(question, role), "value": value ?? "?"])
    }
    if questions.count > limit { items.append(words(.more, ["count": String(questions.count - limit)])) }
    return joined(items)
  }
}
