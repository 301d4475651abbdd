/// The agenda of a session, as data.
public struct Programme: Codable, Sendable, Equatable {
  /// For instance `reflection-20`.
  public var id: String
  public var name: LocalizedText
  /// What is typed to begin it; null where it is begun by its id alone.
  public var short: LocalizedText?
  /// The programme that goes on where this one ends, by id: with the same people, about another relationship.
  public var then: String?
  public var steps: [Step]

  public init(
    id: String, name: LocalizedText, short: LocalizedText? = nil, then: String? = nil, steps: [Step]
  ) {
    self.id = id
    self.name = name
    self.short = short
    self.then = then
    self.steps = steps
  }

  /// How many minutes its steps take together.
  public var minutes: Int { steps.map(\.minutes).reduce(0, +) }

  /// Whether several people answer, each under a seal.
  public var isForTeam: Bool { steps.contains { $0.kind == .participants } }

  /// What people do in a step.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    /// Choose a relationship, or add one.
    case choose
    /// The level by gut feeling, before the computed one is shown.
    case gutFeeling = "gut-feeling"
    /// Answer the questions of a form.
    case answer
    /// Give an example for the questions that bear the level.
    case examples
    /// Answer what is left of the weakest factor or level block.
    case weakestBlock = "weakest-block"
    /// Fill the two lists: what we get, and what we give.
    case exchange
    /// Per success factor: warmer, the same or cooler than a year ago.
    case trend
    /// The story that both sides would still tell in ten years.
    case story
    /// The four questions to the reader that are about the person and not about one relationship.
    case successFactors = "success-factors"
    /// Read the level, the reason and the next steps.
    case result
    /// Target level, and why.
    case target
    /// Take one action, with a date.
    case action
    /// Words to read aloud: the purpose, a break, what happens away from the screen.
    case words
    /// Who takes part: with this step a programme is a team's.
    case participants
    /// What each of a team answered on a sheet of a form, typed in under a seal.
    case sheets
    /// Show the sealed answers together.
    case reveal
    /// Talk about the questions on which the answers differ most.
    case discuss
    /// A last question to leave with.
    case close
  }

  /// One step of the agenda.
  public struct Step: Codable, Sendable, Equatable {
    public var kind: Kind
    /// What the step is called; null where the name of its kind says enough.
    public var name: LocalizedText?
    /// How long it should take; 0 where no time is set.
    public var minutes: Int
    /// What to say when the step begins: words to read aloud, not instructions.
    public var say: LocalizedText
    /// For `answer` and `sheets`: which questions.
    public var form: Form?
    /// For `examples` and `discuss`: of how many questions at most.
    public var count: Int?

    public init(
      kind: Kind, name: LocalizedText? = nil, minutes: Int, say: LocalizedText, form: Form? = nil, count: Int? = nil
    ) {
      self.kind = kind
      self.name = name
      self.minutes = minutes
      self.say = say
      self.form = form
      self.count = count
    }
  }
}
