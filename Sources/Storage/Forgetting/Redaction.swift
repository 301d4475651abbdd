import GRDB

/// Makes names unreadable wherever they stand as words of their own in what people wrote.
struct Redaction {
  /// What takes the place of a name.
  static let mark = "[…]"

  private let database: Database
  private let names: [String]
  /// The names of other relationships and participants that hold one of the names.
  let namesakes: [String]

  init(of names: [String], in database: Database) throws {
    self.database = database
    self.names = names
    let others = try String.fetchAll(
      database,
      sql: "SELECT name FROM relationship UNION SELECT name FROM participant WHERE name IS NOT NULL ORDER BY 1")
    namesakes = others.filter { other in names.contains { Redaction.redacted(other, $0) != nil } }
  }

  /// Every column that holds words of people, by table; names of things are not among them.
  private static let texts: [(table: String, column: String)] = [
    ("relationship", "since"), ("relationship", "holder"), ("relationship", "theirPeople"),
    ("relationship", "ourPeople"), ("session", "name"), ("exchangeEntry", "text"), ("action", "text"),
    ("action", "owner"), ("parking", "text"), ("answer", "example"), ("agreedValue", "example"), ("statement", "text"),
    ("shownStep", "text"),
  ]

  /// Puts the mark in the place of each name.
  /// - Returns: in how many texts.
  func apply() throws -> Int {
    let mentions = try mentions()
    for mention in mentions {
      try database.execute(
        sql: "UPDATE \(mention.table) SET \(mention.column) = ? WHERE change = ?",
        arguments: [mention.redacted, mention.change])
    }
    try forgetDrafts()
    return mentions.count
  }

  /// A text that mentions one of the names.
  struct Mention {
    var table: String
    var column: String
    var change: Int64
    /// The text with the mark in the place of each name.
    var redacted: String
  }

  /// Every text that mentions one of the names.
  func mentions() throws -> [Mention] {
    guard !names.isEmpty else { return [] }
    return try Redaction.texts.flatMap { table, column in
      let rows = try Row.fetchAll(
        database, sql: "SELECT change, \(column) FROM \(table) WHERE \(column) IS NOT NULL")
      return try rows.compactMap { row -> Mention? in
        let text: String = try row.decode(atIndex: 1)
        let redacted = names.reduce(text) { Redaction.redacted($0, $1) ?? $0 }
        guard redacted != text else { return nil }
        return Mention(table: table, column: column, change: try row.decode(atIndex: 0), redacted: redacted)
      }
    }
  }

  /// Where a session stands may hold the name of a relationship that was about to be made.
  private func forgetDrafts() throws {
    let rows = try Row.fetchAll(database, sql: "SELECT session, text FROM position")
    for row in rows {
      let text: String = try row.decode(atIndex: 1)
      let forms = names + names.map(ByteSearch.inJSON)
      guard forms.contains(where: { Redaction.redacted(text, $0) != nil }) else { continue }
      let session: Int64 = try row.decode(atIndex: 0)
      try database.execute(sql: "DELETE FROM position WHERE session = ?", arguments: [session])
    }
  }

  /// `text` with the mark for every occurrence of `name` as a word of its own, whatever its case; null when there is
  /// none.
  static func redacted(_ text: String, _ name: String) -> String? {
    guard !name.isEmpty else { return nil }
    var result = ""
    var rest = text[...]
    var isFound = false
    while let range = rest.firstPlace(of: name) {
      let before = range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : nil
      let after = range.upperBound < text.endIndex ? text[range.upperBound] : nil
      let isWord = before?.isPartOfAWord != true && after?.isPartOfAWord != true
      isFound = isFound || isWord
      result += rest[..<range.lowerBound] + (isWord ? mark[...] : rest[range])
      rest = rest[range.upperBound...]
    }
    return isFound ? result + rest : nil
  }
}

extension Character {
  fileprivate var isPartOfAWord: Bool { isLetter || isNumber }
}

extension Substring {
  /// The first place where `name` stands, whatever its case; null when it stands nowhere.
  fileprivate func firstPlace(of name: String) -> Range<Index>? {
    let wanted = name.lowercased().map(String.init)
    return indices.lazy.compactMap { start -> Range<Index>? in
      var place = start
      for letter in wanted {
        guard place < endIndex, self[place].lowercased() == letter else { return nil }
        place = index(after: place)
      }
      return start..<place
    }.first
  }
}
