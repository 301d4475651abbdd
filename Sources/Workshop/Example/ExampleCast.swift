import ContentFiles
import Instrument

/// Who and what appears in the example, with their identities in the workbook.
struct ExampleCast {
  /// By the id in the file.
  let relationships: [String: Relationship]
  /// A new identity.
  let newID: () -> RecordID
  private let people: [String: Participant]
  /// The one person of the reflections.
  private let me: Participant
  /// Who and what the workbook knows already.
  private var known: Set<RecordID> = []

  init(_ example: ExampleWorkbook, _ texts: ExampleTexts, _ newID: @escaping () -> RecordID) {
    self.newID = newID
    me = Participant(id: newID())
    let people = example.people.map { ($0.id, Participant(id: newID(), name: $0.name, side: $0.side)) }
    self.people = Dictionary(people, uniquingKeysWith: { first, _ in first })
    let relationships = example.relationships.map { told in
      let relationship = Relationship(
        id: newID(), name: told.name, role: told.role, since: texts.text(told.since), holder: told.holder,
        theirPeople: texts.text(told.theirPeople), ourPeople: texts.text(told.ourPeople),
        isTenderRunning: told.isTenderRunning)
      return (told.id, relationship)
    }
    self.relationships = Dictionary(relationships, uniquingKeysWith: { first, _ in first })
  }

  /// Who filled in `sheet`.
  func participant(of sheet: ExampleReflection.Sheet) -> Participant { sheet.person.flatMap { people[$0] } ?? me }

  /// The changes that bring in what `reflection` is the first to speak of.
  mutating func arriving(for reflection: ExampleReflection) -> [Change] {
    var changes: [Change] = []
    for participant in reflection.sheets.map(participant) where known.insert(participant.id).inserted {
      changes.append(.participant(participant))
    }
    if let relationship = relationships[reflection.relationship], known.insert(relationship.id).inserted {
      changes.append(.relationship(relationship))
    }
    return changes
  }
}
