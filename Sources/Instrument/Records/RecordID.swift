/// The identity of a record in a workbook: a UUID in lower case, so that two workbooks can be merged without conflict.
public struct RecordID: RawRepresentable, Codable, Sendable, Hashable, CustomStringConvertible {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public var description: String { rawValue }
}
