/// Why a file of answers was not taken: facts only. Words are made of them where they are shown.
public enum AnswersFileError: Error, Sendable, Equatable {
  /// Something is wrong in the file. `line` is the first line of the record, counted from 1.
  case refused(line: Int, Problem)
  /// The file could not be opened or read; the number is the system's `errno`.
  case unreadable(errno: Int32)

  /// What is wrong in a file. Nothing is guessed and nothing is mended: the first problem ends the reading.
  public enum Problem: Error, Sendable, Equatable {
    /// Not even a header.
    case empty
    /// A header, and no answer below it.
    case headerOnly
    case missingColumn(String)
    /// A column that is read stands there twice.
    case doubleColumn(String)
    case notUTF8
    case nul
    /// A quote where none may stand, text after a closing quote, a quote that is never closed, or a carriage return
    /// that ends no line.
    case brokenRow
    /// Fewer fields than the header has.
    case halfRow(found: Int, expected: Int)
    /// More fields than the header has.
    case longRow(found: Int, expected: Int)
    /// An empty line with answers below it.
    case blankLine
    case emptyRelationship
    case emptyParticipant
    /// A value agreed by all that bears one participant's name.
    case namedAgreement
    case unknownQuestion(String)
    case unknownValue(String)
    case unknownSide(String)
    case unknownRole(String)
    case unknownRound(String)
    /// The relationship had the other role before.
    case twoRoles(relationship: String)
    /// The same rater answers this question twice in one round.
    case answeredTwice(question: String)
    /// One side agrees twice on this question.
    case agreedTwice(question: String)
  }
}
