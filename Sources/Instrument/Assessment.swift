/// What the rule makes of the answers about one relationship, with the reason. Source: the design of the instrument,
/// section 3.
public struct Assessment: Sendable, Equatable {
  /// 1 is the lowest; null when open. With two sides the lower of both.
  public var level: Int?
  /// Where the level can still end up; with two sides the lower of both at each end.
  public var range: ClosedRange<Int>
  public var status: Status
  /// Our own view; null when only the other side answered.
  public var ours: SideAssessment?
  /// The other side's view; null when it was not asked.
  public var theirs: SideAssessment?

  /// How sure the level is.
  public enum Status: String, Codable, Sendable {
    /// No answer that is still missing can change it.
    case settled
    /// Enough is known to say it, not enough to be sure.
    case provisional
    /// Too little is known to say anything but the range.
    case open
  }

  public init(level: Int?, range: ClosedRange<Int>, status: Status, ours: SideAssessment?, theirs: SideAssessment?) {
    self.level = level
    self.range = range
    self.status = status
    self.ours = ours
    self.theirs = theirs
  }

  /// The number of levels between both sides; null unless both have one.
  public var gap: Int? {
    guard let ours = ours?.level, let theirs = theirs?.level else { return nil }
    return abs(ours - theirs)
  }
}
