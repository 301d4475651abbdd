import Instrument

/// All answers of one file, by relationship in the order of the first row.
///
/// The cells lie in one piece, and the answers about one relationship are put together when they are asked for; so a
/// million answers take a few bytes each.
public struct AnswersFile: Sendable {
  let store: SheetStore
  /// Whether the file has a column of examples.
  let examplesAsked: Bool

  /// How many relationships there are; 1 or more.
  public var count: Int { store.relationships.count }

  /// The answers about the relationship at `index`, counted from 0. Names are shown as they were spelled first.
  public subscript(index: Int) -> RelationshipAnswers {
    let relationship = store.relationships[index]
    var answers = RelationshipAnswers(
      name: store.relationshipNames.text(relationship.spelling), role: relationship.role, raters: [],
      examplesAsked: examplesAsked)
    var next = relationship.firstSource
    while let number = next {
      let source = store.sources[number]
      next = source.next
      switch source.kind {
      case .agreed: answers.agreed[source.side] = store.cells(ofSheet: source.firstSheet)
      case .unnamed: answers.raters.append(rater(named: nil, source))
      case .participant(_, let spelling):
        answers.raters.append(rater(named: store.participantNames.text(spelling), source))
      }
    }
    return answers
  }

  private func rater(named name: String?, _ source: SheetStore.Source) -> Rater {
    var rounds: [(number: Int, cells: [AnswerCell])] = []
    var next: Int? = source.firstSheet
    while let number = next {
      rounds.append((store.sheets[number].round, store.cells(ofSheet: number)))
      next = store.sheets[number].next
    }
    return Rater(participant: name, side: source.side, rounds: rounds)
  }
}
