import Instrument
import TestSupport
import Testing

/// Several raters of one side: what counts, what is discussed, who is divided.
@Suite struct SeveralRatersTests {
  /// Raters who differ on the first question only, and answer `all` elsewhere.
  func raters(_ values: [String], all: String = "2") -> [Rater] {
    values.enumerated().map { index, value in
      .sketch("p\(index)", Shipped.cells(all, ["click-seek-out": value]))
    }
  }

  @Test(arguments: [
    (["0", "1", "3"], 1, 1, 3), (["3", "2", "0", "1"], 1, 2, 4), (["0", "3"], 0, 3, 2),
    (["2", "2", "3", "3"], 2, 3, 4),
    (["?", "3", "-", "1", "", "2"], 2, 2, 3), (["?", "3"], 3, 3, 1),
  ]) func theLowerMedianOfTheKnownValuesCounts(values: [String], points: Int, upper: Int, known: Int) throws {
    let side = try Shipped.assess(raters(values))
    #expect(
      side.values[0]
        == TeamValue(points: points, upperMiddle: upper, isAgreed: false, known: known, of: values.count))
    #expect(side.blocks[0] == BlockScore(sum: 8 + points, answered: 5, of: 5))
  }

  @Test func aQuestionNobodyKnowsIsUnanswered() throws {
    let side = try Shipped.assess(raters(["?", "-", ""]))
    #expect(side.values[0] == TeamValue(points: nil, upperMiddle: nil, isAgreed: false, known: 0, of: 3))
    #expect(side.unanswered == [0])
  }

  @Test func theAgreedValueCountsAndEntersNobodysOwnLevel() throws {
    let both = [Rater.sketch("p1", Shipped.cells("2")), .sketch("p2", Shipped.cells("3"))]
    let side = try Shipped.assess(both, agreed: Shipped.cells("", ["growth": "0", "click-seek-out": "3"]))
    #expect(side.values[0] == TeamValue(points: 3, upperMiddle: 3, isAgreed: true, known: 2, of: 2))
    #expect(side.values[1] == TeamValue(points: 2, upperMiddle: 3, isAgreed: false, known: 2, of: 2))
    #expect(side.level == 2)
    #expect(side.raters.map(\.level) == [3, 3])
    #expect(side.flags.contains("divided"))
  }

  @Test(arguments: ["?", "-"]) func agreeingThatNobodyKnowsMakesItUnanswered(value: String) throws {
    let side = try Shipped.assess(raters(["2", "3"]), agreed: Shipped.cells("", ["click-seek-out": value]))
    #expect(side.values[0] == TeamValue(points: nil, upperMiddle: nil, isAgreed: true, known: 2, of: 2))
    #expect(side.unanswered == [0])
  }

  @Test func agreedValuesAloneAreAViewToo() throws {
    let side = try Shipped.assess([Rater](), agreed: Shipped.cells("2"))
    #expect(side.level == 3)
    #expect(side.values[0] == TeamValue(points: 2, upperMiddle: 2, isAgreed: true, known: 0, of: 0))
    #expect(side.flags == ["one-view"])
  }

  @Test func theNewestRoundCountsPerQuestionAlsoWhenItIsUnknown() throws {
    let rounds = [
      (number: 3, cells: Shipped.cells("", ["click-seek-out": "?"])), (number: 1, cells: Shipped.cells("1")),
      (number: 2, cells: Shipped.cells("", ["click-seek-out": "3", "click-values": "2"])),
    ]
    for order in [rounds, rounds.reversed()] {
      let side = try Shipped.assess([Rater(participant: "p1", side: .ours, rounds: order)])
      #expect(side.values[0]?.points == nil)
      #expect(side.values[1]?.points == 2)
      #expect(side.values[2]?.points == 1)
    }
  }

  @Test func discussionStartsWithTheWidest() throws {
    // Four raters on five questions: ranges 3, 2, 2, 1 and 3.
    let rows = ["0 0 1 2 0", "0 2 3 3 1", "3 2 3 2 2", "3 2 1 3 3"]
    let side = try Shipped.assess(
      rows.enumerated().map { .sketch("p\($0)", Shipped.questionnaire.cells(row: $1)) })
    #expect(
      side.spread == [
        Spread(question: 0, values: [0, 0, 3, 3], deviation: Fraction(24, 16)),
        Spread(question: 4, values: [0, 1, 2, 3], deviation: Fraction(16, 16)),
        Spread(question: 2, values: [1, 1, 3, 3], deviation: Fraction(16, 16)),
        Spread(question: 1, values: [0, 2, 2, 2], deviation: Fraction(12, 16)),
      ])
  }

  @Test func equallyWideQuestionsKeepTheirOrderAndUnknownsPlayNoPart() throws {
    let rows = ["0 1 0", "? 3 2", "2 - .", "- . ?"]
    let side = try Shipped.assess(
      rows.enumerated().map { .sketch("p\($0)", Shipped.questionnaire.cells(row: $1)) },
      agreed: Shipped.cells("", ["click-seek-out": "3"]))
    #expect(side.spread.map(\.question) == [0, 1, 2])
    #expect(side.spread.map(\.values) == [[0, 2], [1, 3], [0, 2]])
    #expect(side.spread.map(\.deviation.hundredths) == [100, 100, 100])
  }

  @Test func ratersComeByNameTheUnnamedOneFirst() throws {
    let names = ["Zoë", nil, "anna", "Bram"]
    let side = try Shipped.assess(names.map { .sketch($0, Shipped.cells($0 == "Bram" ? "0" : "2")) })
    #expect(side.raters.map(\.participant) == [nil, "Bram", "Zoë", "anna"])
    #expect(side.raters.map(\.level) == [3, 1, 3, 3])
  }

  @Test(arguments: [
    (["3", "3"], false), (["3", "0"], true), (["3", "3", "0"], false), (["3", "3", "3", "0", "0"], true),
    (["3", "3", "3", "3", "0", "0"], true),  // two thirds share it, but two are two levels away
    (["3", "3", "3", "3", "0"], false), (["3", ""], false), (["3", "3", "0", ""], false),
  ]) func aTeamIsDividedByItsOwnLevels(values: [String], isDivided: Bool) throws {
    let side = try Shipped.assess(values.enumerated().map { .sketch("p\($0)", Shipped.cells($1)) })
    #expect(side.flags.contains("divided") == isDivided)
  }

  @Test func twoOneLevelAwayDoNotDivideTwoThirds() throws {
    let cells = ["3", "3", "3", "3"].map { Shipped.cells($0) } + [Shipped.cells("3", ["growth": "0"])]
    let side = try Shipped.assess((cells + [cells[4]]).enumerated().map { .sketch("p\($0)", $1) })
    #expect(side.raters.map(\.level) == [3, 3, 3, 3, 2, 2])
    #expect(side.level == 3)
    #expect(!side.flags.contains("divided"))
  }
}
