/// A command behind the program's name, as the man page and the completions tell of it. Its words stand in the phrases:
/// `manual-NAME-summary` in one line, `manual-NAME-about` the rest.
public struct ProgramCommand: Sendable, Equatable {
  /// As it is typed; empty for the prompt, which has no name.
  public let name: String
  public let options: [ProgramOption]
  public let arguments: [ProgramArgument]

  init(_ name: String, options: [ProgramOption] = [], arguments: [ProgramArgument] = []) {
    self.name = name
    self.options = options
    self.arguments = arguments
  }
}

/// An option of a command; `manual-option-NAME` says what it is for.
public struct ProgramOption: Sendable, Equatable {
  /// Without the dashes.
  public let name: String
  /// What stands behind it; null for one that stands alone.
  public let value: ProgramValue?
}

/// A word without dashes behind a command.
public struct ProgramArgument: Sendable, Equatable {
  public let value: ProgramValue
  public let isOptional: Bool
  public let isRepeated: Bool

  init(_ value: ProgramValue, isOptional: Bool = true, isRepeated: Bool = false) {
    self.value = value
    self.isOptional = isOptional
    self.isRepeated = isRepeated
  }
}

/// What may stand in a place.
public enum ProgramValue: Sendable, Equatable {
  /// One of these words.
  case choice([String])
  case language
  case questionnaire
  case directory
  /// A file that is there; the phrase `manual-value-NAME` says what kind, `endings` how it may end.
  case file(String, endings: [String])
  /// A file that is to be made.
  case newFile
  /// A command of the prompt, with the words behind it.
  case promptWords
}
