/// One question about one fact between a supplier and a customer.
public struct Question: Codable, Sendable, Equatable {
  /// Whether the source says it or we added it.
  public enum Status: String, Codable, Sendable {
    /// The source says it (**A** in the design).
    case article
    /// Our own addition, with its `reason` (**X** in the design).
    case `extension`
  }

  public var id: String
  /// Who acts in the fact that is asked about.
  public var by: Actor
  /// A scale's id, or `own` when the anchors stand with the question.
  public var scale: String
  public var status: Status
  /// Whether the short form has it too.
  public var inShortForm: Bool
  /// The question as one sentence, from each chair.
  public var wording: ChairText
  /// A few words for a list of what is there or not yet: "elkaars grotere doelen kennen".
  public var label: ChairText
  /// Why this is asked.
  public var why: LocalizedText
  /// An example of what would count as a 2.
  public var example: ChairText
  /// Whether a session asks for an example of a 2 or a 3; null where it does, so that what was frozen before reads on.
  public var exampleWish: Bool?
  /// Four texts for the values 0–3; null where the scale has them.
  public var anchors: [LocalizedText]?
  /// What `-` means here, where that is more than "no occasion yet".
  public var noOccasion: LocalizedText?
  /// Why we added it; null for a question of the article.
  public var reason: LocalizedText?

  public init(
    id: String, by: Actor, scale: String, status: Status, inShortForm: Bool, wording: ChairText, label: ChairText,
    why: LocalizedText, example: ChairText, exampleWish: Bool? = nil, anchors: [LocalizedText]? = nil,
    noOccasion: LocalizedText? = nil, reason: LocalizedText? = nil
  ) {
    self.id = id
    self.by = by
    self.scale = scale
    self.status = status
    self.inShortForm = inShortForm
    self.wording = wording
    self.label = label
    self.why = why
    self.example = example
    self.exampleWish = exampleWish
    self.anchors = anchors
    self.noOccasion = noOccasion
    self.reason = reason
  }

  /// Whether a session asks for an example of a 2 or a 3.
  public var isExampleAsked: Bool { exampleWish ?? true }
}

/// Which questions are asked: all of them, or those of the short form.
public enum Form: String, Codable, Sendable, CaseIterable {
  case full, short

  /// Whether `question` belongs to this form.
  public func includes(_ question: Question) -> Bool { self == .full || question.inShortForm }
}
