import Instrument
import TestSupport
import Testing

/// The nine worked examples of the design.
@Suite struct WorkedExampleTests {
  @Test func allZeroIsLevelOneForEveryReason() throws {
    let side = try Shipped.assess(Shipped.cells("0"))
    #expect(side.checks == [1, 1, 1])
    #expect(side.level == 1)
    #expect(side.status == .settled)
    #expect(side.limitedBy == [.evidence, .reciprocity, .foundation])
    #expect(side.flags == ["no-transactions", "one-line", "one-view", "weak-basis"])
    #expect(side.balance == Balance(value: nil, label: .undefined))
  }

  @Test func allOneIsLevelOneByEvidenceAndReciprocity() throws {
    let side = try Shipped.assess(Shipped.cells("1"))
    #expect(side.checks == [1, 1, 2])
    #expect(side.level == 1)
    #expect(side.limitedBy == [.evidence, .reciprocity])
    #expect(side.pattern == .opportunity)
  }

  @Test(arguments: ["2", "3"]) func allTwoOrAllThreeIsTheHighestLevel(value: String) throws {
    let side = try Shipped.assess(Shipped.cells(value, [:]))
    #expect(side.checks == [3, 3, 3])
    #expect(side.level == 3)
    #expect(side.limitedBy.isEmpty)
    #expect(side.gaps.isEmpty)
    #expect(side.pattern == .inBalance)
    #expect(side.flags == ["one-view"])
  }

  @Test func littleGrowthIsAnOpportunity() throws {
    let side = try Shipped.assess(Shipped.cells("2", ["growth": "1"]))
    #expect(side.checks == [2, 3, 3])
    #expect(side.level == 2)
    #expect(side.pattern == .opportunity)
    #expect(side.limitedBy == [.evidence])
    #expect(side.gaps == [Gap(check: .evidence, place: .block(Shipped.block("growth")), steps: 3)])
  }

  @Test func littleClickIsVulnerable() throws {
    let side = try Shipped.assess(Shipped.cells("3", ["click": "1"]))
    #expect(side.checks == [3, 3, 2])
    #expect(side.level == 2)
    #expect(side.pattern == .vulnerable)
    #expect(side.limitedBy == [.foundation])
    #expect(side.gaps == [Gap(check: .foundation, place: .block(Shipped.block("click")), steps: 4)])
  }

  @Test func nothingFromTheCustomerIsOneSided() throws {
    let side = try Shipped.assess(Shipped.cells("3", Shipped.customerActs, "0"))
    #expect(side.checks == [3, 1, 3])
    #expect(side.level == 1)
    #expect(side.limitedBy == [.reciprocity])
    #expect(side.balance == Balance(value: Fraction(60, 60), label: .oneSidedGive))
    #expect(side.gaps == [Gap(check: .reciprocity, place: .direction(.get), steps: 2)])
  }

  @Test func additionsThatDecideAreSaid() throws {
    let side = try Shipped.assess(Shipped.cells("2", Shipped.extensions, "0"))
    #expect(side.checks == [3, 3, 1])
    #expect(side.level == 1)
    #expect(side.blocks[0].score?.hundredths == 2667)
    #expect(side.coreLevel == 3)
    #expect(side.flags == ["extensions-decide", "one-line", "one-view"])
  }

  @Test func noTransactionsAtAllSettleLevelOneAlone() throws {
    let side = try Shipped.assess(Shipped.cells("", ["transactions": "0"]))
    #expect(side.checks == [1, nil, nil])
    #expect(side.level == 1)
    #expect(side.range == 1...1)
    #expect(side.status == .settled)
    #expect(side.limitedBy == [.evidence])
    #expect(side.pattern == nil)
    #expect(side.unanswered.count == 25)
  }

  @Test func nothingAnsweredIsOpen() throws {
    let side = try Shipped.assess(Shipped.cells(""))
    #expect(side.checks == [nil, nil, nil])
    #expect(side.level == nil)
    #expect(side.range == 1...3)
    #expect(side.status == .open)
    #expect(side.limitedBy.isEmpty && side.gaps.isEmpty && side.tippingPoints.isEmpty)
    #expect(side.unanswered == Array(0..<29))
    #expect(side.flags == ["one-view"])
  }
}
