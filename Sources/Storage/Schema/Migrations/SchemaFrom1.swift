extension Migration {
  /// From schema 1 to 2: what is asked about one relationship is found without reading everything.
  static let from1 = Migration(
    from: 1,
    steps: [
      .create("CREATE INDEX sessionAbout ON session (relationship)"),
      .create("CREATE INDEX statementAbout ON statement (relationship)"),
      .create("CREATE INDEX exchangeEntryAbout ON exchangeEntry (relationship)"),
      .create("CREATE INDEX actionAbout ON action (relationship)"),
      .create("CREATE INDEX parkingAbout ON parking (relationship)"),
      .create("CREATE INDEX agreedValueAbout ON agreedValue (relationship)"),
      .create("CREATE INDEX sealAbout ON seal (relationship)"),
    ])
}
