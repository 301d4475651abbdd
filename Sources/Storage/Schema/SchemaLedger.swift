extension Schema {
  /// The workbook itself, and the ledger of changes.
  static let ledger: [String] = [
    """
    CREATE TABLE workbook (
      number INTEGER PRIMARY KEY CHECK (number = 1),
      id TEXT NOT NULL CHECK (\(uuid("id"))),
      createdAt TEXT NOT NULL CHECK (\(time("createdAt")))
    ) STRICT
    """,
    // `batch` is the sequence number of the first change that was made together with this one: what is undone at
    // once. An undo has no row in a table of states; a redo is a new change that carries the state again.
    """
    CREATE TABLE change (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT CHECK (sequence > 0),
      id TEXT NOT NULL UNIQUE CHECK (\(uuid("id"))),
      batch INTEGER NOT NULL CHECK (batch > 0 AND batch <= sequence),
      kind TEXT NOT NULL CHECK (\(kinds)),
      at TEXT NOT NULL CHECK (\(time("at"))),
      undoes INTEGER REFERENCES change (sequence) CHECK (undoes < sequence),
      CHECK (kind <> 'undo' OR undoes IS NOT NULL)
    ) STRICT
    """,
  ]

  private static let kinds = oneOf(
    "kind", "relationship", "participant", "session", "answer", "agreedValue", "exchangeEntry", "statement", "action",
    "shownStep", "setting", "parking", "seal", "undo", "forget")

  /// What stands beside the ledger.
  static let rest: [String] = [
    // The questionnaire as it was when a session started: canonical JSON to read for ever, YAML as it was written.
    """
    CREATE TABLE questionnaire (
      digest TEXT PRIMARY KEY NOT NULL CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
      format INTEGER NOT NULL CHECK (format >= 1),
      json TEXT NOT NULL CHECK (json <> ''),
      yaml TEXT NOT NULL
    ) STRICT
    """,
    // Where a session was: a text that the dialogue alone understands.
    """
    CREATE TABLE position (
      session INTEGER PRIMARY KEY REFERENCES session (change),
      text TEXT NOT NULL
    ) STRICT
    """,
    // What was forgotten for good, so that an import does not bring it back.
    """
    CREATE TABLE tombstone (
      id TEXT PRIMARY KEY NOT NULL CHECK (\(uuid("id"))),
      kind TEXT NOT NULL CHECK (\(oneOf("kind", "relationship", "participant", "session"))),
      change INTEGER NOT NULL REFERENCES change (sequence)
    ) STRICT
    """,
  ]

  /// What keeps the start and the look-ups quick with 100,000 answers.
  static let indexes: [String] = [
    "CREATE UNIQUE INDEX changeUndone ON change (undoes) WHERE undoes IS NOT NULL",
    "CREATE INDEX relationshipState ON relationship (origin)",
    "CREATE INDEX participantState ON participant (origin)",
    "CREATE INDEX sessionState ON session (origin)",
    "CREATE INDEX exchangeEntryState ON exchangeEntry (origin)",
    "CREATE INDEX exchangeEntryInSession ON exchangeEntry (session)",
    "CREATE INDEX actionState ON action (origin)",
    "CREATE INDEX actionInSession ON action (session)",
    "CREATE INDEX parkingState ON parking (origin)",
    "CREATE INDEX parkingInSession ON parking (session)",
    "CREATE INDEX answerInSession ON answer (session, relationship)",
    "CREATE INDEX answerAbout ON answer (relationship)",
    "CREATE INDEX agreedValueInSession ON agreedValue (session, relationship)",
    "CREATE INDEX statementInSession ON statement (session)",
    "CREATE INDEX shownStepAbout ON shownStep (relationship, session)",
    "CREATE INDEX shownStepInSession ON shownStep (session)",
    "CREATE INDEX settingByName ON setting (name)",
    "CREATE INDEX sealInSession ON seal (session, relationship)",
    "CREATE INDEX sessionAbout ON session (relationship)",
    "CREATE INDEX statementAbout ON statement (relationship)",
    "CREATE INDEX exchangeEntryAbout ON exchangeEntry (relationship)",
    "CREATE INDEX actionAbout ON action (relationship)",
    "CREATE INDEX parkingAbout ON parking (relationship)",
    "CREATE INDEX agreedValueAbout ON agreedValue (relationship)",
    "CREATE INDEX sealAbout ON seal (relationship)",
  ]
}
