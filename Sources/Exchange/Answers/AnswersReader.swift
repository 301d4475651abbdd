import Instrument

/// Reads the answers of a CSV file, strictly: nothing is guessed, and the first problem ends the reading.
///
/// The file is UTF-8 after RFC 4180, with or without byte order mark, with `,` or `;` as its header has it, and lines
/// that end in LF or CRLF. Every byte is checked, also in columns that are ignored.
public struct AnswersReader: Sendable {
  private let questions: [String]

  /// A reader of answers to the questions of `questionnaire`.
  public init(_ questionnaire: Questionnaire) { questions = questionnaire.questions.map(\.id) }

  /// Reads everything from an open file descriptor, which stays open.
  ///
  /// - Parameter pieceSize: how many bytes are asked for at a time; another size gives the same answers.
  /// - Throws: the first problem, with its line, or the system's error where the file can't be read.
  public func read(descriptor: Int32, pieceSize: Int = 1 << 18) throws(AnswersFileError) -> AnswersFile {
    var records = try RecordSource(descriptor: descriptor, pieceSize: pieceSize)
    let header = try AnswersReader.header(&records)
    records.limitFields(to: header.width)
    var rows = RowReader(header, questions: questions)
    var firstBlank: Int?
    var isHeaderOnly = true
    while try records.advance() {
      if records.scanner.isBlank {
        firstBlank = firstBlank ?? records.line
        continue
      }
      if let firstBlank { throw .refused(line: firstBlank, .blankLine) }
      isHeaderOnly = false
      try rows.take(records)
    }
    if isHeaderOnly { throw .refused(line: 1, .headerOnly) }
    return AnswersFile(store: rows.store, examplesAsked: header.example != nil)
  }

  /// Reads the first record. A file of blank lines alone is as empty as one without bytes.
  private static func header(_ records: inout RecordSource) throws(AnswersFileError) -> AnswersHeader {
    var isAfterBlank = false
    while try records.advance() {
      if records.scanner.isBlank {
        isAfterBlank = true
        continue
      }
      if isAfterBlank { throw .refused(line: 1, .blankLine) }
      let bytes = records.bytes
      let names = records.scanner.fields.indices.map { Byte.string(records.scanner.contents($0, in: bytes)) }
      return try AnswersHeader(names: names, line: records.line)
    }
    throw .refused(line: 1, .empty)
  }
}
