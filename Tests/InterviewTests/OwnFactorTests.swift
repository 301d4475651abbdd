import Instrument
import Interview
import TestSupport
import Testing

/// A team's own success factors: named, laid together, weighed.
@Suite struct OwnFactorTests {
  private var run = SessionRun(
    .givingAndTaking.with(steps: [.choose, .participants, .successFactors, .sheets, .result], forms: [.short]),
    relationships: [Relationship(id: RecordID(rawValue: "other"), name: "Bakker", role: .customer)])

  init() {
    run.choose(1)
    run.handle(.people(["A", "B"], ids: [RecordID(rawValue: "a"), RecordID(rawValue: "b")]))
  }

  private var factors: [String] { run.session.ownFactors.map { "\($0.text) \($0.dots)" } }

  @Test mutating func theyAreNamedOneALineOrWithCommas() {
    #expect(run.place == .ownFactors)
    run.type("vertrouwen", " humor ,eerlijk  zijn,", "tijd\nruimte")
    #expect(factors == ["vertrouwen 0", "humor 0", "eerlijk zijn 0", "tijd 0", "ruimte 0"])
    #expect(run.resumed() == run.session)
  }

  @Test mutating func whatWasNamedBeforeIsNotNamedTwice() {
    run.type("vertrouwen", "Vertrouwen, humor")
    #expect(run.told == [.factorsKnown(["Vertrouwen"])])
    #expect(factors == ["vertrouwen 0", "humor 0"])
  }

  @Test mutating func twoThatSayTheSameAreLaidTogetherWithTheirDots() {
    run.type("vertrouwen, humor, lachen", "", "4 2 3")
    run.handle(.back)
    run.type("3 = 2")
    #expect(run.told == [.factorsLaidTogether("lachen", with: "humor")])
    #expect(factors == ["vertrouwen 4", "humor 5"])
    run.type("1")
    #expect(factors == ["humor 5"])
    run.type("nieuw")
    #expect(factors == ["humor 5", "nieuw 0"])
    #expect(run.resumed() == run.session)
  }

  @Test(arguments: ["3", "0", "1 = 1", "1=9", "!!", "-", "?", ","])
  func whatNamesNothingIsRefused(_ line: String) {
    var run = run
    run.type("vertrouwen, humor", line)
    #expect(run.session.ownFactors.count == 2)
    let isRefused = run.told.contains { if case .refused = $0 { true } else { false } }
    #expect(isRefused)
  }

  @Test mutating func theyAreWeighedInOrderOrOneByOneAndShownByWeight() {
    run.type("vertrouwen, humor, tijd", "", "1 0 4")
    #expect(run.told == [.factorsWeighed])
    #expect(run.session.factorsByWeight.map(\.text) == ["tijd", "vertrouwen", "humor"])
    run.type("2 6")
    #expect(factors == ["vertrouwen 1", "humor 6", "tijd 4"])
    run.type("")
    #expect(run.place == .answering)
    #expect(run.resumed() == run.session)
  }

  @Test(arguments: ["4", "1 2 3 4", "4 1", "1 -1", "veel", "1 1000"])
  func whatWeighsNothingComesBack(_ line: String) {
    var run = run
    run.type("vertrouwen, humor, tijd", "", line)
    #expect(run.told == [.refused(.notDots(count: 3))])
    #expect(run.prefill == line)
  }

  @Test mutating func oneFactorNeedsNoWeighingAndNoneIsFineToo() {
    run.type("vertrouwen", "")
    #expect(run.place == .answering)
    run.handle(.back)
    run.type("1", "")
    #expect(run.place == .answering)
    #expect(factors.isEmpty)
  }

  @Test mutating func thoseOfLastTimeAreTakenOver() {
    let said = { (id: String, text: String?, dots: Int) in
      Statement(
        session: RecordID(rawValue: "before"), relationship: nil, participant: SessionRun.me, topic: .ownFactor,
        subject: id, number: dots, text: text)
    }
    run.type("humor")
    run.session.recall(
      [], [said("before:1", "vertrouwen", 2), said("before:2", "tijd", 5), said("before:3", "humor", 9)])
    #expect(run.session.earlierFactors.map(\.text) == ["tijd", "vertrouwen"])
    run.type("=")
    #expect(factors == ["humor 0", "tijd 0", "vertrouwen 0"])
    #expect(run.session.earlierFactors.isEmpty)
  }
}
