import Instrument
import TestSupport
import Testing

/// The strict level, and the level by the article alone.
@Suite struct StrictTests {
  @Test func withoutExamplesATwoOrAThreeCountsAsOne() throws {
    let side = try Shipped.assess(Shipped.cells("3"), examplesAsked: true)
    #expect(side.level == 3)
    #expect(side.strictLevel == 1)
    #expect(side.flags == ["no-examples", "one-view"])
  }

  @Test func withExamplesTheStrictLevelIsTheLevel() throws {
    let side = try Shipped.assess(
      Shipped.cells("2!", ["click-lines": "1", "care-own-interest": "-"]), examplesAsked: true)
    #expect(side.level == 3)
    #expect(side.strictLevel == 3)
    #expect(!side.flags.contains("no-examples"))
  }

  @Test func whereNoExamplesWereAskedForThereIsNoStrictLevel() throws {
    let side = try Shipped.assess(Shipped.cells("3"))
    #expect(side.strictLevel == nil)
    #expect(!side.flags.contains("no-examples"))
  }

  @Test func everyRatersAnswersAreStrictBeforeTheyAreCombined() throws {
    // Given: 3 and 3, so 3. Strictly: 1 and 3, of which the lower is 1.
    let cells = [Shipped.cells("3!", ["growth": "3"]), Shipped.cells("3!")]
    let raters = cells.enumerated().map { Rater.sketch("p\($0)", $1) }
    let side = try Shipped.assess(raters, examplesAsked: true)
    #expect(side.level == 3)
    #expect(side.strictLevel == 2)
    let three = try Shipped.assess(raters + [.sketch("p2", Shipped.cells("3!"))], examplesAsked: true)
    #expect(three.strictLevel == 3)
  }

  @Test func anAgreedValueNeedsAnExampleToo() throws {
    let rater = [Rater.sketch("p", Shipped.cells("3!"))]
    let proven = try Shipped.assess(rater, agreed: Shipped.cells("", ["growth": "3!"]), examplesAsked: true)
    #expect(proven.strictLevel == 3)
    let unproven = try Shipped.assess(rater, agreed: Shipped.cells("", ["growth": "3"]), examplesAsked: true)
    #expect(unproven.level == 3)
    #expect(unproven.strictLevel == 2)
  }

  @Test func strictMakesEverythingStrict() throws {
    let cells = Shipped.cells("3!", ["click": "3", "growth-goals": "0"])
    let side = try Shipped.assess(cells, examplesAsked: true, strict: true)
    #expect(side.level == 2)
    #expect(side.strictLevel == 2)
    #expect(side.blocks[0] == BlockScore(sum: 5, answered: 5, of: 5))
    #expect(side.values[0]?.points == 1)
    #expect(side.raters.map(\.level) == [2])
    #expect(side.limitedBy == [.foundation])
    #expect(!side.flags.contains("no-examples"))
    let unasked = try Shipped.assess(Shipped.cells("3"), strict: true)
    #expect(unasked.level == 1)
    #expect(unasked.strictLevel == nil)
  }

  @Test func strictSpreadIsOfStrictValues() throws {
    let raters = ["3", "1", "0"].enumerated().map { Rater.sketch("p\($0)", Shipped.cells($1)) }
    let answers = RelationshipAnswers.sketch(raters, examplesAsked: true)
    #expect(try Shipped.full.assess(answers).onlySide.spread.count == 29)
    #expect(try Shipped.full.assess(answers, strict: true).onlySide.spread.isEmpty)
  }

  @Test func theCoreLevelIsOfTheArticlesQuestionsInTheForm() throws {
    let cells = Shipped.cells("2", Shipped.extensions, "?")
    let side = try Shipped.assess(cells)
    #expect(side.coreLevel == 3)
    // Two of five in the click block do not suffice, but suffice among the article's two.
    #expect(side.level == nil)
    #expect(!side.flags.contains("extensions-decide"))
    #expect(try Shipped.assess(cells, form: .short).coreLevel == 3)
  }

  @Test func additionsCanAlsoRaiseTheLevel() throws {
    let side = try Shipped.assess(Shipped.cells("3", ["click-seek-out": "0", "click-values": "0"]))
    #expect(side.level == 3)
    #expect(side.coreLevel == 1)
    #expect(side.flags == ["extensions-decide", "one-view"])
  }
}
