extension Schema {
  /// What people said, told by what it is about: of the same kind about the same thing, the newest counts.
  static let sayings: [String] = [
    """
    CREATE TABLE answer (
      \(change),
      \(inSession),
      \(aboutRelationship),
      \(byParticipant),
      question TEXT NOT NULL CHECK (question <> ''),
      round INTEGER NOT NULL CHECK (round >= 1),
      value TEXT NOT NULL CHECK (\(value)),
      example TEXT CHECK (example <> '')
    ) STRICT
    """,
    // Without a value a side is of two minds.
    """
    CREATE TABLE agreedValue (
      \(change),
      \(inSession),
      \(aboutRelationship),
      side TEXT NOT NULL CHECK (\(side)),
      question TEXT NOT NULL CHECK (question <> ''),
      value TEXT CHECK (\(value)),
      example TEXT CHECK (example <> '')
    ) STRICT
    """,
    """
    CREATE TABLE statement (
      \(change),
      \(inSession),
      \(perhapsAboutRelationship),
      \(byParticipant),
      topic TEXT NOT NULL CHECK (\(topics)),
      subject TEXT CHECK (subject <> ''),
      number INTEGER,
      text TEXT
    ) STRICT
    """,
    """
    CREATE TABLE shownStep (
      \(change),
      \(inSession),
      \(aboutRelationship),
      step TEXT NOT NULL CHECK (step <> ''),
      text TEXT NOT NULL CHECK (text <> ''),
      because TEXT NOT NULL CHECK (because GLOB '[[]*]')
    ) STRICT
    """,
    """
    CREATE TABLE setting (
      \(change),
      name TEXT NOT NULL CHECK (name <> ''),
      value TEXT NOT NULL
    ) STRICT
    """,
    // A round of blind answers is closed to everybody's eyes until its seal is open. A sealed payload is what came
    // with a session file: a veil against a glance, not a lock.
    """
    CREATE TABLE seal (
      \(change),
      \(inSession),
      \(perhapsAboutRelationship),
      participant INTEGER REFERENCES participant (change),
      round INTEGER NOT NULL CHECK (round >= 1),
      isOpen INTEGER NOT NULL CHECK (isOpen IN (0, 1)),
      payload TEXT
    ) STRICT
    """,
  ]

  private static let byParticipant = "participant INTEGER NOT NULL REFERENCES participant (change)"

  private static let topics = oneOf(
    "topic", "gutFeeling", "targetLevel", "story", "successFactors", "relationshipsToDeepen", "otherSide", "goDeeper",
    "trend", "ownFactor", "meaningToUs", "meaningToThem")
}
