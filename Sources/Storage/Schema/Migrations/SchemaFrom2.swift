extension Migration {
  /// From schema 2 to 3: a team can be of two minds, somebody who leaves can take their answers along, and more can be
  /// said than before.
  static let from2 = Migration(
    from: 2,
    steps: [
      .widen(
        table: "participant", from: participant(removed: "0, 1"), to: participant(removed: "0, 1, 2")),
      .widen(
        table: "agreedValue", from: agreedValue(value: "TEXT NOT NULL"), to: agreedValue(value: "TEXT")),
      .widen(
        table: "statement", from: statement(topics: ""),
        to: statement(topics: ", 'ownFactor', 'meaningToUs', 'meaningToThem'")),
    ])

  private static let change = "change INTEGER PRIMARY KEY REFERENCES change (sequence)"
  private static let session = "session INTEGER NOT NULL REFERENCES session (change)"
  private static let side = "side TEXT NOT NULL CHECK (side IN ('ours', 'theirs'))"

  private static func participant(removed: String) -> String {
    """
    CREATE TABLE participant (
      \(change),
      origin INTEGER NOT NULL REFERENCES participant (change) CHECK (origin <= change),
      id TEXT UNIQUE CHECK (id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^-0-9a-f]*' \
    AND length(replace(id, '-', '')) = 32) CHECK ((id IS NOT NULL) = (origin = change)),
      name TEXT CHECK (trim(name) <> ''),
      \(side),
      isRemoved INTEGER NOT NULL CHECK (isRemoved IN (\(removed)))
    ) STRICT
    """
  }

  private static func agreedValue(value: String) -> String {
    """
    CREATE TABLE agreedValue (
      \(change),
      \(session),
      relationship INTEGER NOT NULL REFERENCES relationship (change),
      \(side),
      question TEXT NOT NULL CHECK (question <> ''),
      value \(value) CHECK (value IN ('0', '1', '2', '3', '?', '-')),
      example TEXT CHECK (example <> '')
    ) STRICT
    """
  }

  private static func statement(topics: String) -> String {
    """
    CREATE TABLE statement (
      \(change),
      \(session),
      relationship INTEGER REFERENCES relationship (change),
      participant INTEGER NOT NULL REFERENCES participant (change),
      topic TEXT NOT NULL CHECK (topic IN ('gutFeeling', 'targetLevel', 'story', 'successFactors', \
    'relationshipsToDeepen', 'otherSide', 'goDeeper', 'trend'\(topics))),
      subject TEXT CHECK (subject <> ''),
      number INTEGER,
      text TEXT
    ) STRICT
    """
  }
}
