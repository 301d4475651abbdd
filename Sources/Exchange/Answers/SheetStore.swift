import Instrument

/// The answers of a file as sheets: one cell per question for each relationship, side, participant and round.
struct SheetStore: Sendable {
  /// A relationship; its index is the number of its name.
  struct Relationship {
    /// How its name was spelled first.
    var spelling: Int
    var role: Role
    var firstSource: Int?
    var lastSource: Int?
  }

  /// Whose values a sheet holds.
  enum Kind: Hashable {
    /// What a side agreed on.
    case agreed
    /// The one rater of a file without names.
    case unnamed
    /// A rater by name, with its first spelling here.
    case participant(name: Int, spelling: Int)
  }

  /// One rater of one relationship, or what one side agreed on.
  struct Source {
    var side: Side
    var kind: Kind
    var firstSheet: Int
    var lastSheet: Int
    /// The next source of the same relationship.
    var next: Int?
  }

  /// One round of one source.
  struct Sheet {
    /// 1 or higher; 0 for what was agreed.
    var round: Int
    /// The source's next sheet.
    var next: Int?
  }

  private struct SourceKey: Hashable {
    var relationship: Int
    /// The number of the name; −1 for the unnamed rater, −2 for what was agreed.
    var who: Int
    var side: Side
  }

  private struct SheetKey: Hashable {
    var source: Int
    var round: Int
  }

  /// The number of questions, and of cells on a sheet.
  let width: Int
  var relationshipNames = NameTable()
  var participantNames = NameTable()
  private(set) var relationships: [Relationship] = []
  private(set) var sources: [Source] = []
  private(set) var sheets: [Sheet] = []
  private var cells: [AnswerCell] = []
  private var sourceNumbers: [SourceKey: Int] = [:]
  /// The sheets beside each source's first one.
  private var furtherSheets: [SheetKey: Int] = [:]

  init(width: Int) { self.width = width }

  /// The role of relationship `name`, which is added with `role` when it is new.
  mutating func role(ofRelationship name: Int, spelling: Int, ifNew role: Role) -> Role {
    if name == relationships.count { relationships.append(Relationship(spelling: spelling, role: role)) }
    return relationships[name].role
  }

  /// The number of the sheet for one source and round, added when it is new.
  mutating func sheet(relationship: Int, side: Side, kind: Kind, round: Int) -> Int {
    let who =
      switch kind {
      case .agreed: -2
      case .unnamed: -1
      case .participant(let name, _): name
      }
    let key = SourceKey(relationship: relationship, who: who, side: side)
    guard let source = sourceNumbers[key] else {
      let sheet = addSheet(round: round)
      sourceNumbers[key] = addSource(
        Source(side: side, kind: kind, firstSheet: sheet, lastSheet: sheet), to: relationship)
      return sheet
    }
    let first = sources[source].firstSheet
    if sheets[first].round == round { return first }
    if let further = furtherSheets[SheetKey(source: source, round: round)] { return further }
    let sheet = addSheet(round: round)
    furtherSheets[SheetKey(source: source, round: round)] = sheet
    sheets[sources[source].lastSheet].next = sheet
    sources[source].lastSheet = sheet
    return sheet
  }

  /// Puts a cell on a sheet; false when there is one already.
  @inline(__always)
  mutating func put(_ cell: AnswerCell, question: Int, sheet: Int) -> Bool {
    let place = sheet * width + question
    guard cells[place].isAbsent else { return false }
    cells[place] = cell
    return true
  }

  /// The cells of sheet `number`, one per question.
  func cells(ofSheet number: Int) -> [AnswerCell] { Array(cells[number * width..<(number + 1) * width]) }

  private mutating func addSheet(round: Int) -> Int {
    sheets.append(Sheet(round: round))
    cells.append(contentsOf: repeatElement(.absent, count: width))
    return sheets.count - 1
  }

  private mutating func addSource(_ source: Source, to relationship: Int) -> Int {
    let number = sources.count
    sources.append(source)
    if let last = relationships[relationship].lastSource {
      sources[last].next = number
    } else {
      relationships[relationship].firstSource = number
    }
    relationships[relationship].lastSource = number
    return number
  }
}
