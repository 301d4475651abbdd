extension Schema {
  /// Things with an identity of their own.
  static let things: [String] = [
    """
    CREATE TABLE relationship (
      \(identity("relationship")),
      name TEXT NOT NULL CHECK (trim(name) <> ''),
      role TEXT NOT NULL CHECK (\(oneOf("role", "supplier", "customer"))),
      since TEXT,
      holder TEXT,
      theirPeople TEXT,
      ourPeople TEXT,
      isTenderRunning INTEGER NOT NULL CHECK (isTenderRunning IN (0, 1)),
      isArchived INTEGER NOT NULL CHECK (isArchived IN (0, 1))
    ) STRICT
    """,
    // `isRemoved` is 2 where somebody left and took what they answered along.
    """
    CREATE TABLE participant (
      \(identity("participant")),
      name TEXT CHECK (trim(name) <> ''),
      side TEXT NOT NULL CHECK (\(side)),
      isRemoved INTEGER NOT NULL CHECK (isRemoved IN (0, 1, 2))
    ) STRICT
    """,
    """
    CREATE TABLE session (
      \(identity("session")),
      name TEXT,
      programme TEXT NOT NULL CHECK (programme <> ''),
      questionnaire TEXT NOT NULL REFERENCES questionnaire (digest),
      state TEXT NOT NULL CHECK (\(oneOf("state", "open", "closed"))),
      relationship INTEGER REFERENCES relationship (change)
    ) STRICT
    """,
    """
    CREATE TABLE exchangeEntry (
      \(identity("exchangeEntry")),
      \(inSession),
      \(aboutRelationship),
      direction TEXT NOT NULL CHECK (\(oneOf("direction", "give", "get"))),
      text TEXT NOT NULL CHECK (trim(text) <> ''),
      kind TEXT CHECK (\(oneOf("kind", "money", "knowledge", "reference", "access", "attention", "growth", "other"))),
      worth INTEGER CHECK (worth BETWEEN 1 AND 5),
      isRemoved INTEGER NOT NULL CHECK (isRemoved IN (0, 1))
    ) STRICT
    """,
    """
    CREATE TABLE action (
      \(identity("action")),
      \(inSession),
      \(perhapsAboutRelationship),
      text TEXT NOT NULL CHECK (trim(text) <> ''),
      owner TEXT,
      due TEXT CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      state TEXT NOT NULL CHECK (\(oneOf("state", "open", "done", "dropped"))),
      step TEXT CHECK (step <> '')
    ) STRICT
    """,
    // What must not be lost but is not discussed now.
    """
    CREATE TABLE parking (
      \(identity("parking")),
      \(inSession),
      \(perhapsAboutRelationship),
      question TEXT CHECK (question <> ''),
      text TEXT NOT NULL CHECK (trim(text) <> ''),
      isRemoved INTEGER NOT NULL CHECK (isRemoved IN (0, 1))
    ) STRICT
    """,
  ]

  static let side = oneOf("side", "ours", "theirs")
  static let inSession = "session INTEGER NOT NULL REFERENCES session (change)"
  static let aboutRelationship = "relationship INTEGER NOT NULL REFERENCES relationship (change)"
  static let perhapsAboutRelationship = "relationship INTEGER REFERENCES relationship (change)"
}
