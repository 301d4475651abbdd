import Instrument
import Testing

@testable import ContentFiles

@Suite struct StepContradictionCheckTests {
  private let small = QuestionnaireFile.examine(Array(SmallQuestionnaire.yaml.utf8), path: "small.yaml").questionnaire

  private func lines(_ condition: String, in language: Language = .english) -> [String] {
    let yaml = "format: 1\nlanguages: [nl]\nsteps:\n  - {id: call, text: {nl: Bel.}, when: {\(condition)}}\n"
    let known = [small].compactMap(\.self)
    return NextStepsFile.examine(Array(yaml.utf8), path: "n.yaml", checkedAgainst: known, whetherOffered: true).findings
      .filter { $0.severity == .error }.map { $0.line(in: language) }
  }

  @Test(arguments: [
    ("status: open, level: 1", "status", "level"), ("status: open, target: reached", "status", "target"),
    ("status: open, limited-by: evidence", "status", "limited-by"), ("status: open, flag: divided", "status", "flag"),
    ("status: settled, flag: short-form", "status", "flag"), ("level: 2, target: higher", "level", "target"),
    ("level: 1, target: lower", "level", "target"), ("level: 2, limited-by: evidence", "level", "limited-by"),
    ("level: 2, missing-direction: get", "level", "missing-direction"),
    ("level: 2, pattern: vulnerable", "level", "pattern"),
    ("target: lower, missing-direction: give", "target", "missing-direction"),
    ("target: lower, limited-by: reciprocity", "target", "limited-by"),
    ("limited-by: evidence, pattern: vulnerable", "limited-by", "pattern"),
    ("limited-by: foundation, pattern: opportunity", "limited-by", "pattern"),
    ("weakest-block: deeds, level: 2", "weakest-block", "level"),
    ("weakest-block: deeds, status: open", "weakest-block", "status"),
    ("question: ground-call, unknown: true, flag: silent", "unknown", "flag"),
  ])
  func partsThatNeverHoldTogetherAreFound(_ condition: String, _ first: String, _ second: String) {
    let found = lines(condition)
    #expect(found.count == 1)
    #expect(
      found.first?.hasSuffix(
        "error: '\(first)' and '\(second)' can never both hold like this; leave one out, or change one") == true)
  }

  @Test(arguments: [
    "status: open", "level: 2, target: reached", "level: 1, target: higher", "level: 1, limited-by: reciprocity",
    "level: 1, missing-direction: get", "limited-by: evidence, pattern: opportunity", "weakest-block: ground, level: 2",
    "status: open, flag: one-view", "question: ground-call, at-most: 0, unknown: true, flag: silent",
    "question: ground-gift, unknown: true, flag: silent", "status: provisional, flag: short-form",
  ])
  func partsThatCanHoldTogetherAreNot(_ condition: String) {
    #expect(lines(condition) == [])
  }

  @Test func theSentenceStandsAtTheSecondPart() {
    #expect(
      lines("level: 2, target: higher", in: .dutch) == [
        "n.yaml:4:59: error: 'level' en 'target' kunnen zo nooit allebei kloppen; laat er één weg, of verander er één"
      ])
  }

  @Test func aBlockOutsideTheRuleIsNeverTheWeakest() throws {
    var questionnaire = try #require(small)
    questionnaire.blocks.append(
      Block(
        id: "free", name: LocalizedText([:]), short: LocalizedText([:]), introduction: LocalizedText([:]), questions: []
      ))
    let condition = NextStep.Condition(weakestBlock: "free")
    #expect(StepContradictionCheck.problem(in: condition, with: questionnaire) == .neverWeakest(block: "free"))
  }

  @Test func aStepThatAnotherQuestionnaireCanOfferIsFine() throws {
    let two = try #require(small)
    var three = two
    three.levels.append(Level(id: "more", name: LocalizedText([:])))
    let yaml = "format: 1\nlanguages: [nl]\nsteps:\n  - {id: a, text: {nl: Bel.}, when: {level: 2, target: higher}}\n"
    let found = NextStepsFile.examine(
      Array(yaml.utf8), path: "n.yaml", checkedAgainst: [two, three], whetherOffered: true)
    #expect(found.findings.filter { $0.severity == .error } == [])
  }

  /// The small questionnaire with a third level.
  private var three: Questionnaire {
    get throws {
      var three = try #require(small)
      three.levels.append(Level(id: "more", name: LocalizedText([:])))
      three.rule.evidence.append(EvidenceRequirement(level: 3, blocks: ["deeds"], percent: 80))
      three.rule.foundation.belowPercent = [33, 70]
      return three
    }
  }

  /// Every way to ask for two things.
  private var conditions: [NextStep.Condition] {
    typealias Condition = NextStep.Condition
    let parts: [[(inout Condition) -> Void]] = [
      (1...3).map { level in { $0.level = level } },
      [Assessment.Status.settled, .provisional, .open].map { status in { $0.status = status } },
      Condition.Target.allCases.map { target in { $0.target = target } },
      Check.allCases.map { check in { $0.limitedBy = check } },
      Pattern.allCases.map { pattern in { $0.pattern = pattern } },
      Direction.allCases.map { direction in { $0.missingDirection = direction } },
      ["deeds", "ground"].map { block in { $0.weakestBlock = block } },
      ["short-form", "divided", "no-examples", "silent"].map { flag in { $0.flag = flag } },
      [
        { ($0.question, $0.unknown) = ("ground-call", true) },
        { ($0.question, $0.atMost) = ("ground-call", 0) },
      ],
    ]
    return parts.indices.flatMap { first in
      parts[(first + 1)...].flatMap(\.self).flatMap { second in
        parts[first].map { change in
          var condition = Condition()
          change(&condition)
          second(&condition)
          return condition
        }
      }
    }
  }

  @Test func whatIsCalledAContradictionComesUpForNoAnswersAtAll() throws {
    let questionnaire = try three
    let impossible = conditions.filter { StepContradictionCheck.problem(in: $0, with: questionnaire) != nil }
    #expect(impossible.count > 20)
    let steps = impossible.enumerated().map { place, condition in
      NextStep(id: "\(place)", text: ChairText(LocalizedText([:])), condition: condition, isHeldDuringTender: false)
    }
    let selector = StepSelector(steps, questionnaire)
    let assessors = Form.allCases.map { Assessor(questionnaire, form: $0) }
    let values: [AnswerValue] = [.zero, .one, .two, .three, .unknown]
    for set in 0..<3125 {
      let cells = [1, 5, 25, 125, 625].map { AnswerCell(values[set / $0 % 5]) }
      let role: Role = set % 2 == 0 ? .supplier : .customer
      let raters = [Rater(participant: nil, side: .ours, rounds: [(1, cells)])]
      let answers = RelationshipAnswers(name: "", role: role, raters: raters, examplesAsked: set % 3 == 0)
      for assessor in assessors {
        let side = try #require(assessor.assess(answers).leading)
        let target = 1 + set % 3
        let offered = selector.offer(for: side, role: role, target: target, extraFlags: ["cooling"])
        #expect(offered.map(\.step.condition) == [], "set \(set)")
      }
    }
  }
}
