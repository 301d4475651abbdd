import Instrument
import Testing

@testable import Storage

@Suite struct MomentTextTests {
  @Test(arguments: [
    (Int64(0), "1970-01-01T00:00:00.000Z"), (951_782_400_000, "2000-02-29T00:00:00.000Z"),
    (1_811_323_800_250, "2027-05-26T09:30:00.250Z"), (-1, "1969-12-31T23:59:59.999Z"),
    (253_402_300_799_999, "9999-12-31T23:59:59.999Z"), (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
  ])
  func aMomentIsWrittenAsUTCAndReadBack(number: Int64, text: String) {
    #expect(MomentText.text(of: Moment(rawValue: number)) == text)
    #expect(MomentText.moment(of: text) == Moment(rawValue: number))
  }

  @Test func everyDayOfFourCenturiesIsReadBack() {
    for day in Int64(-60_000)...90_000 {
      let moment = Moment(rawValue: day * 86_400_000 + 45_296_789)
      #expect(MomentText.moment(of: MomentText.text(of: moment)) == moment)
    }
  }

  @Test(arguments: [
    "", "2027-05-26", "2027-02-29T00:00:00.000Z", "2027-13-01T00:00:00.000Z", "2027-05-26T24:00:00.000Z",
    "2027-05-26 09:30:00.250Z", "2027-05-26T09:30:00.250+", "2027-05-26T09:60:00.250Z", "2027-05-2xT09:30:00.250Z",
  ])
  func whatIsNoMomentIsNotRead(text: String) {
    #expect(MomentText.moment(of: text) == nil)
  }
}
