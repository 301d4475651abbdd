/// Which part *our* side plays in a relationship; also the chair that a question is worded for.
public enum Role: String, Codable, Sendable, Hashable, CaseIterable {
  case supplier, customer

  /// The part that the other side plays.
  public var other: Role { self == .supplier ? .customer : .supplier }
}

/// Who acts in the fact that a question is about.
public enum Actor: String, Codable, Sendable, Hashable, CaseIterable {
  case supplier, customer, both
}

/// Who answers: our side, or the other side.
public enum Side: String, Codable, Sendable, Hashable, CaseIterable {
  case ours, theirs
}

/// The two directions of a relationship, seen from our side.
public enum Direction: String, Codable, Sendable, Hashable, CaseIterable {
  /// What our side does: the supplier's acts when our role is supplier, the customer's when it is customer.
  case give
  /// What the other side does.
  case get

  /// The direction of an act by `role`, when our role is `ours`.
  public init(actor role: Role, ours: Role) { self = role == ours ? .give : .get }

  /// Who acts in this direction, when our role is `ours`.
  public func actor(ours: Role) -> Role { self == .give ? ours : ours.other }
}

/// A text worded for each chair. A text that is the same for both has both members equal.
public struct ChairText: Codable, Sendable, Hashable {
  public var supplier: LocalizedText
  public var customer: LocalizedText

  public init(supplier: LocalizedText, customer: LocalizedText) {
    self.supplier = supplier
    self.customer = customer
  }

  public init(_ both: LocalizedText) { self.init(supplier: both, customer: both) }

  /// The text for somebody who sits in the chair of `role`.
  public subscript(role: Role) -> LocalizedText { role == .supplier ? supplier : customer }
}
