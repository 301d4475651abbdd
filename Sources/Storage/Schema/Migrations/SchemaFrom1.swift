extension Migration {
  /// From schema 1 to 2: what is asked about one relationship is found without reading everything.
  static let from1 = Migration(
    from: 1,
    added: [
      "CREATE INDEX sessionAbout ON session (relationship)",
      "CREATE INDEX statementAbout ON statement (relationship)",
      "CREATE INDEX exchangeEntryAbout ON exchangeEntry (relationship)",
      "CREATE INDEX actionAbout ON action (relationship)",
      "CREATE INDEX parkingAbout ON parking (relationship)",
      "CREATE INDEX agreedValueAbout ON agreedValue (relationship)",
      "CREATE INDEX sealAbout ON seal (relationship)",
    ])
}
