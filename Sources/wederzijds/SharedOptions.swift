import ArgumentParser

/// What every command takes.
struct SharedOptions: ParsableArguments {
  @Option(help: "The language: nl or en.")
  var language: String?

  @Option(name: .customLong("data"), help: "The directory that holds Questionnaires and Content.")
  var dataDirectory: String?

  /// The same, without the parser.
  var choices: ContentChoices { ContentChoices(language: language, dataDirectory: dataDirectory) }
}
