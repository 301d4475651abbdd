import Instrument

/// What was said about one relationship in one sitting.
public struct ExampleReflection: Sendable, Equatable {
  /// By id.
  public let relationship: String
  /// What each person answered, in each round; the person of the first one says what stands beside the answers.
  public let sheets: [Sheet]
  public let agreed: [Agreement]
  public let get: [Entry]
  public let give: [Entry]
  public let story: LocalizedText?
  public let target: Target?
  public let warmth: [Warmth]
  public let otherSide: LocalizedText?
  public let successFactors: LocalizedText?
  public let relationshipsToDeepen: LocalizedText?
  public let actions: [ExampleAction]
  public let parked: [Parked]

  /// The answers of one person in one round.
  public struct Sheet: Sendable, Equatable {
    /// By id; null for the one person of a reflection.
    public let person: String?
    public let round: Int
    /// The level by gut feeling; null when it was not asked.
    public let gutFeeling: Int?
    /// One for each question, in questionnaire order; null where it was not asked.
    public let values: [AnswerValue?]
    /// What happened, and when, by the question's id.
    public let examples: [String: LocalizedText]
  }

  /// What a side settled on in discussion.
  public struct Agreement: Sendable, Equatable {
    public let side: Side
    public let question: String
    public let value: AnswerValue
    public let example: LocalizedText?
  }

  /// An entry on the give-and-get list.
  public struct Entry: Sendable, Equatable {
    public let text: LocalizedText
    public let kind: ExchangeEntry.Kind?
    public let worth: Int?
  }

  /// The level to aim at, and why.
  public struct Target: Sendable, Equatable {
    public let level: Int
    public let reason: LocalizedText
  }

  /// What must not be lost but was not discussed.
  public struct Parked: Sendable, Equatable {
    public let text: LocalizedText
    /// At which question it came up, by id; null where it was at none.
    public let question: String?
  }

  /// Whether a factor is warmer than a year ago.
  public struct Warmth: Sendable, Equatable {
    /// By id.
    public let block: String
    /// Warmer 1, the same 0, cooler −1.
    public let trend: Int
  }
}

/// What somebody took on.
public struct ExampleAction: Sendable, Equatable {
  public let text: LocalizedText
  public let owner: String?
  /// In how many days from now; below 0 it is past.
  public let dueIn: Int
  /// What became of it.
  public let outcome: Outcome

  /// What became of an action, with the number of days since.
  public enum Outcome: Sendable, Equatable {
    case open
    case done(daysAgo: Int)
    case dropped(daysAgo: Int)
  }
}
