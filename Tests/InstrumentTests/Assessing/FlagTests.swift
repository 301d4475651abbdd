import Instrument
import TestSupport
import Testing

/// The flags that a questionnaire defines.
@Suite struct FlagTests {
  @Test func aWeakBasisNeedsEnoughAnswersBelowItsPercentage() throws {
    let weak = ["transactions-purchase": "1", "transactions-profit": "2", "transactions-good-enough": "1"]
    func flags(_ changes: [String: String]) throws -> [String] {
      try Shipped.assess(Shipped.cells("", weak.merging(changes) { $1 })).flags
    }
    #expect(try flags([:]).contains("weak-basis"))
    #expect(try !flags(["transactions-good-enough": "?"]).contains("weak-basis"))
    #expect(try !flags(["transactions-good-enough": "2"]).contains("weak-basis"))
    #expect(try !flags(["transactions-contact": "2"]).contains("weak-basis"))
  }

  @Test(arguments: [("0", true), ("1", false), ("?", false), ("-", false), ("", false)])
  func noTransactionsIsARealZero(value: String, isRaised: Bool) throws {
    let side = try Shipped.assess(Shipped.cells("2", ["transactions-purchase": value]))
    #expect(side.flags.contains("no-transactions") == isRaised)
  }

  @Test(arguments: [("0", true), ("1", true), ("2", false), ("?", false)])
  func oneLineIsAtMostOne(value: String, isRaised: Bool) throws {
    let side = try Shipped.assess(Shipped.cells("2", ["click-lines": value]))
    #expect(side.flags.contains("one-line") == isRaised)
  }

  @Test func flagsAreAlphabeticalAndSaidOnce() throws {
    let questionnaire = Questionnaire.sketch(
      blocks: [.sketch("acts", [.sketch("s", .supplier), .sketch("c", .customer)])],
      rule: .sketch(evidence: [], foundation: [], below: []),
      flags: [
        FlagRule(id: "zero", condition: .question("s", atMost: 0), text: .sketch("zero")),
        FlagRule(id: "zero", condition: .question("c", atMost: 0), text: .sketch("zero")),
        FlagRule(id: "low", condition: .block("acts", belowPercent: 100), text: .sketch("low")),
        FlagRule(id: "gone", condition: .question("nowhere", atMost: 3), text: .sketch("gone")),
      ])
    let answers = RelationshipAnswers.sketch(questionnaire.cells("0"))
    #expect(try assess(answers, with: questionnaire).onlySide.flags == ["low", "one-view", "zero"])
  }
}
