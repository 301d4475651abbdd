import Instrument
import TestSupport
import Testing

/// Both sides answered the same questions about the same facts.
@Suite struct TwoSidesTests {
  static let three = Shipped.cells("3")
  static let two = Shipped.cells("3", ["growth": "0"])
  static let one = Shipped.cells("0")
  /// Everything is there but growth: level 2 or 3, open.
  static let open = Shipped.cells("3", ["growth": "?"])
  /// Level 3, and 2 is possible.
  static let provisional = Shipped.cells(
    "3",
    [
      "growth-goals": "2", "growth-joint-project": "2", "growth-customer-aim": "1", "growth-supplier-aim": "?",
      "growth-both-grew": "?",
    ])

  func assess(_ ours: [AnswerCell], _ theirs: [AnswerCell], role: Role = .supplier, _ assessor: Assessor = Shipped.full)
    -> Assessment
  {
    assessor.assess(.sketch([.sketch("a", ours), .sketch("b", theirs, side: .theirs)], role: role))
  }

  @Test func theLowerSideHoldsTheLevel() {
    let assessment = assess(Self.three, Self.one)
    #expect(assessment.level == 1)
    #expect(assessment.range == 1...1)
    #expect(assessment.status == .settled)
    #expect(assessment.gap == 2)
    #expect(assessment.leading == assessment.theirs)
    #expect(assess(Self.one, Self.three).leading?.raters.first?.side == .ours)
  }

  @Test func aTieIsOurs() {
    let assessment = assess(Self.two, Self.two)
    #expect(assessment.level == 2)
    #expect(assessment.gap == 0)
    #expect(assessment.leading == assessment.ours)
  }

  @Test func neitherOfTwoViewsIsOneView() throws {
    let assessment = assess(Self.three, Self.three)
    #expect(try #require(assessment.ours).flags.isEmpty)
    #expect(try #require(assessment.theirs).flags.isEmpty)
  }

  @Test func anOpenSideLeavesTheOthersLevelWhenItCannotLowerIt() {
    let assessment = assess(Self.open, Self.two)
    #expect(assessment.level == 2)
    #expect(assessment.range == 2...2)
    #expect(assessment.status == .settled)
    #expect(assessment.gap == nil)
    #expect(assessment.leading == assessment.theirs)
  }

  @Test func anOpenSideLeavesItOpenWhenItCan() {
    let assessment = assess(Self.open, Self.three)
    #expect(assessment.level == nil)
    #expect(assessment.range == 2...3)
    #expect(assessment.status == .open)
    #expect(assessment.leading == assessment.ours)
  }

  @Test func twoLevelsThatAreNotSureAreProvisionalAtTheLower() {
    let assessment = assess(Self.provisional, Self.three)
    #expect(assessment.ours?.status == .provisional)
    #expect(assessment.level == 3)
    #expect(assessment.range == 2...3)
    #expect(assessment.status == .provisional)
    #expect(assessment.leading == assessment.ours)
  }

  @Test func theShortFormStaysProvisional() {
    #expect(assess(Self.one, Self.three, Shipped.short).status == .provisional)
  }

  @Test func theOtherSideAloneIsAView() throws {
    let answers = RelationshipAnswers.sketch([.sketch(nil, Self.two, side: .theirs)])
    let assessment = Shipped.full.assess(answers)
    #expect(assessment.ours == nil)
    #expect(assessment.level == 2)
    #expect(assessment.leading == assessment.theirs)
    #expect(try #require(assessment.theirs).flags == ["one-view"])
  }

  @Test func giveIsWhatOurSideDoesWhoeverAnswers() throws {
    let cells = Shipped.cells("3", Shipped.customerActs, "0")
    let assessment = assess(cells, cells, role: .customer)
    #expect(try #require(assessment.ours).balance.label == .oneSidedGet)
    #expect(try #require(assessment.theirs).balance.label == .oneSidedGet)
    #expect(try #require(assessment.theirs).give == Fraction(0, 4))
  }

  @Test func agreedValuesOfTheOtherSideAreItsView() throws {
    let assessment = Shipped.full.assess(.sketch([.sketch("a", Self.three)], agreed: [.theirs: Self.one]))
    #expect(assessment.level == 1)
    #expect(try #require(assessment.theirs).raters.isEmpty)
    let none = Shipped.full.assess(.sketch([.sketch("a", Self.three)], agreed: [.theirs: Shipped.cells()]))
    #expect(none.theirs == nil)
  }
}
