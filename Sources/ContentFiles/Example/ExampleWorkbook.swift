import Instrument

/// A finished workbook as data: a made-up company, its relationships, and what was said about them in some sittings.
///
/// Days are counted back from the day on which the workbook is made, so that the example never looks old.
public struct ExampleWorkbook: Sendable, Equatable {
  /// The questionnaire that was answered, by id.
  public let questionnaire: String
  /// Those who answer by name. Answers of nobody named are those of the one person of a reflection.
  public let people: [ExamplePerson]
  public let relationships: [ExampleRelationship]
  /// The oldest first.
  public let sittings: [ExampleSitting]
}

/// Somebody who answers by name.
public struct ExamplePerson: Sendable, Equatable {
  public let id: String
  public let name: String
  public let side: Side
}

/// A customer or supplier of the made-up company.
public struct ExampleRelationship: Sendable, Equatable {
  public let id: String
  public let name: String
  /// Our role in it.
  public let role: Role
  public let since: LocalizedText?
  /// Who holds it on our side.
  public let holder: String?
  public let ourPeople: LocalizedText?
  public let theirPeople: LocalizedText?
  public let isTenderRunning: Bool
}

/// An afternoon on which several relationships were looked at.
public struct ExampleSitting: Sendable, Equatable {
  public let name: LocalizedText
  public let daysAgo: Int
  public let reflections: [ExampleReflection]
}
