import Instrument

/// Checks the rows of a file of answers one by one and puts each value on its sheet.
///
/// Rows mostly come in order. So every field is first compared with that of the row before, and the question with the
/// one that comes next on the sheet; only what differs is looked up.
struct RowReader {
  private let header: AnswersHeader
  private let questions: [String]
  private let questionTable: SpellingTable
  private(set) var store: SheetStore

  /// The relationship of the row before: number of the name, and of the spelling.
  private var relationship = (name: -1, spelling: -1)
  private var participant = (name: -1, spelling: -1)
  private var kind = SheetStore.Kind.unnamed
  private var side = Side.ours
  private var role = Role.supplier
  /// 0 stands for what was agreed.
  private var round = 1
  private var question = -1
  /// The sheet of the row before; null before the first row and as soon as a part of its key differs.
  private var sheet: Int?

  init(_ header: AnswersHeader, questions: [String]) {
    self.header = header
    self.questions = questions
    store = SheetStore(width: questions.count)
    var table = SpellingTable()
    for question in questions {
      var id = question
      _ = id.withUTF8 { table.number(of: $0) }
    }
    questionTable = table
  }

  /// Takes the record that was read last.
  mutating func take(_ records: borrowing RecordSource) throws(AnswersFileError) {
    do throws(AnswersFileError.Problem) {
      try take(Fields(scanner: records.scanner, bytes: records.bytes))
    } catch {
      throw .refused(line: records.line, error)
    }
  }

  /// The fields of one record.
  private struct Fields {
    let scanner: RecordScanner
    let bytes: UnsafeMutableBufferPointer<UInt8>

    @inline(__always)
    subscript(column: Int) -> UnsafeBufferPointer<UInt8> { scanner.contents(column, in: bytes) }
  }

  @inline(__always)
  private mutating func take(_ fields: Fields) throws(AnswersFileError.Problem) {
    let count = fields.scanner.count
    if count != header.width {
      throw count < header.width
        ? .halfRow(found: count, expected: header.width) : .longRow(found: count, expected: header.width)
    }
    try takeRelationship(fields[header.relationship])
    if let column = header.side { try takeSide(fields[column]) }
    if let column = header.role { try takeRole(fields[column]) }
    if let column = header.round { try takeRound(fields[column]) }
    if let column = header.participant { try takeParticipant(fields[column]) } else { takeNobody() }
    try takeQuestion(fields[header.question])
    let field = fields[header.value]
    guard let value = RowReader.value(field) else { throw .unknownValue(Byte.string(field)) }
    let hasExample = header.example.map { !Byte.trimmed(fields[$0]).isEmpty } ?? false
    try put(AnswerCell(value, hasExample: hasExample))
  }

  @inline(__always)
  private mutating func put(_ cell: AnswerCell) throws(AnswersFileError.Problem) {
    let sheet = if let sheet { sheet } else { try findSheet() }
    guard store.put(cell, question: question, sheet: sheet) else {
      let id = questions[question]
      throw round == 0 ? .agreedTwice(question: id) : .answeredTwice(question: id)
    }
  }

  /// The sheet of the row's relationship, side, rater and round.
  private mutating func findSheet() throws(AnswersFileError.Problem) -> Int {
    let known = store.role(ofRelationship: relationship.name, spelling: relationship.spelling, ifNew: role)
    if known != role {
      throw .twoRoles(relationship: store.relationshipNames.text(relationship.spelling))
    }
    let found = store.sheet(relationship: relationship.name, side: side, kind: kind, round: round)
    sheet = found
    return found
  }

  // MARK: One column each

  @inline(__always)
  private mutating func takeRelationship(_ field: UnsafeBufferPointer<UInt8>) throws(AnswersFileError.Problem) {
    let name = Byte.trimmed(field)
    if name.isEmpty { throw .emptyRelationship }
    if relationship.spelling >= 0, store.relationshipNames.isSame(relationship.spelling, name) { return }
    relationship = store.relationshipNames.number(of: name)
    sheet = nil
  }

  @inline(__always)
  private mutating func takeParticipant(_ field: UnsafeBufferPointer<UInt8>) throws(AnswersFileError.Problem) {
    let name = Byte.trimmed(field)
    if round == 0 {
      if !name.isEmpty { throw .namedAgreement }
      return takeNobody()
    }
    if name.isEmpty { throw .emptyParticipant }
    if case .participant = kind, store.participantNames.isSame(participant.spelling, name) { return }
    participant = store.participantNames.number(of: name)
    kind = .participant(name: participant.name, spelling: participant.spelling)
    sheet = nil
  }

  @inline(__always)
  private mutating func takeNobody() {
    let wanted = round == 0 ? SheetStore.Kind.agreed : .unnamed
    if kind == wanted { return }
    kind = wanted
    sheet = nil
  }

  @inline(__always)
  private mutating func takeQuestion(_ field: UnsafeBufferPointer<UInt8>) throws(AnswersFileError.Problem) {
    let next = question + 1 < questionTable.count ? question + 1 : 0
    if questionTable.count > 0, questionTable.isSame(next, field) {
      question = next
      return
    }
    if question >= 0, questionTable.isSame(question, field) { return }
    guard let number = questionTable.find(field) else { throw .unknownQuestion(Byte.string(field)) }
    question = number
  }

  private mutating func takeSide(_ field: UnsafeBufferPointer<UInt8>) throws(AnswersFileError.Problem) {
    guard let new: Side = RowReader.word(field) else { throw .unknownSide(Byte.string(field)) }
    if new != side { sheet = nil }
    side = new
  }

  private mutating func takeRole(_ field: UnsafeBufferPointer<UInt8>) throws(AnswersFileError.Problem) {
    guard let new: Role = RowReader.word(field) else { throw .unknownRole(Byte.string(field)) }
    if new != role { sheet = nil }
    role = new
  }

  private mutating func takeRound(_ field: UnsafeBufferPointer<UInt8>) throws(AnswersFileError.Problem) {
    guard let new = RowReader.round(field) else { throw .unknownRound(Byte.string(field)) }
    if new != round { sheet = nil }
    round = new
  }

  // MARK: Words and numbers

  /// The case whose raw value is exactly `field`.
  private static func word<Word: RawRepresentable & CaseIterable>(_ field: UnsafeBufferPointer<UInt8>) -> Word?
  where Word.RawValue == String {
    Word.allCases.first { $0.rawValue.utf8.elementsEqual(field) }
  }

  /// A round from 1 to 999,999,999 without sign or leading zero; 0 for `agreed`.
  private static func round(_ field: UnsafeBufferPointer<UInt8>) -> Int? {
    if field.elementsEqual("agreed".utf8) { return 0 }
    guard (1...9).contains(field.count), field.first != UInt8(ascii: "0") else { return nil }
    var number = 0
    for byte in field {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      number = 10 * number + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }

  @inline(__always)
  private static func value(_ field: UnsafeBufferPointer<UInt8>) -> AnswerValue? {
    guard field.count == 1 else { return nil }
    return switch field[0] {
    case UInt8(ascii: "0"): .zero
    case UInt8(ascii: "1"): .one
    case UInt8(ascii: "2"): .two
    case UInt8(ascii: "3"): .three
    case UInt8(ascii: "?"): .unknown
    case UInt8(ascii: "-"): .noOccasion
    default: nil
    }
  }
}
