import Instrument

/// What `assess` is asked to do.
public struct AssessOptions: Sendable, Equatable {
  /// How the assessments are written.
  public enum Format: String, Sendable, CaseIterable {
    case text, json
  }

  /// Where the answers come from.
  public enum Source: Sendable, Equatable {
    case file(String)
    case standardInput
    /// Nothing was said: standard input, unless that is a terminal.
    case notGiven
  }

  /// The id of the questionnaire.
  public var questionnaire: String
  public var form: Form
  /// Whether a 2 or a 3 without an example counts as 1.
  public var isStrict: Bool
  public var format: Format
  public var source: Source
  public var language: Language
  /// The columns of text; taken between 40 and 120.
  public var width: Int

  public init(
    questionnaire: String = "geven-en-nemen", form: Form = .full, isStrict: Bool = false, format: Format = .text,
    source: Source = .notGiven, language: Language = .english, width: Int = 80
  ) {
    self.questionnaire = questionnaire
    self.form = form
    self.isStrict = isStrict
    self.format = format
    self.source = source
    self.language = language
    self.width = width
  }
}
