import Instrument

/// What `check` is asked to do.
public struct CheckOptions: Sendable, Equatable {
  /// How the findings are written.
  public enum Format: String, Sendable, CaseIterable {
    case text, json
  }

  /// The files to look at; none for all of the content.
  public var files: [String]
  public var format: Format
  public var language: Language

  public init(files: [String] = [], format: Format = .text, language: Language = .english) {
    self.files = files
    self.format = format
    self.language = language
  }
}
