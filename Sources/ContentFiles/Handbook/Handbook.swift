/// The handbook in one language.
public struct Handbook: Sendable, Equatable {
  /// In the order of reading.
  public let chapters: [Chapter]

  public init(chapters: [Chapter]) { self.chapters = chapters }
}

/// One chapter.
public struct Chapter: Sendable, Equatable {
  /// What it is about: its file's name without the number. The same in every language.
  public let id: String
  public let title: String
  public let passages: [Passage]

  public init(id: String, title: String, passages: [Passage]) {
    self.id = id
    self.title = title
    self.passages = passages
  }
}

/// A piece of a chapter. In a heading, a paragraph and an item, what is typed stands between backticks, always in pairs.
public enum Passage: Sendable, Equatable {
  case heading(String)
  case paragraph(String)
  case items([String])
  /// Lines as they stand on a screen or in a file.
  case example([String])
}
