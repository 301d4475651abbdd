/// A moment in UTC, in milliseconds since 1 January 1970. The core has no clock; moments come in as arguments.
public struct Moment: RawRepresentable, Codable, Sendable, Hashable, Comparable {
  public let rawValue: Int64
  public init(rawValue: Int64) { self.rawValue = rawValue }
  public static func < (left: Moment, right: Moment) -> Bool { left.rawValue < right.rawValue }
}
