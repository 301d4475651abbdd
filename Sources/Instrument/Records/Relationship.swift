/// A relationship between us and one customer or supplier.
public struct Relationship: Codable, Sendable, Equatable {
  public var id: RecordID
  public var name: String
  /// Our role in it.
  public var role: Role
  /// Since when, in the words that were typed.
  public var since: String?
  /// Who holds it on our side.
  public var holder: String?
  /// Who "they" are: people, as typed.
  public var theirPeople: String?
  /// Who "we" are: people, as typed.
  public var ourPeople: String?
  /// While a tender runs, informal, favour and reference steps are not offered.
  public var isTenderRunning: Bool
  public var isArchived: Bool

  public init(
    id: RecordID, name: String, role: Role, since: String? = nil, holder: String? = nil, theirPeople: String? = nil,
    ourPeople: String? = nil, isTenderRunning: Bool = false, isArchived: Bool = false
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.since = since
    self.holder = holder
    self.theirPeople = theirPeople
    self.ourPeople = ourPeople
    self.isTenderRunning = isTenderRunning
    self.isArchived = isArchived
  }
}
