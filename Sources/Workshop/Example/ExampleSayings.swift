import ContentFiles
import Instrument

/// What was said in one session of the example, as changes.
struct ExampleSayings {
  private let reflection: ExampleReflection
  private let session: Session
  private let questionnaire: Questionnaire
  private let texts: ExampleTexts
  private let cast: ExampleCast

  init(
    _ reflection: ExampleReflection, session: Session, _ questionnaire: Questionnaire, _ texts: ExampleTexts,
    _ cast: ExampleCast
  ) {
    self.reflection = reflection
    self.session = session
    self.questionnaire = questionnaire
    self.texts = texts
    self.cast = cast
  }

  /// In the order in which a reflection asks.
  func changes() -> [Change] {
    guard let relationship = session.relationship, let speaker = reflection.sheets.first.map(cast.participant) else {
      return []
    }
    return reflection.sheets.flatMap { answers(of: $0, about: relationship) } + agreed(about: relationship)
      + exchange(about: relationship) + statements(of: speaker.id, about: relationship)
      + parked(about: relationship)
  }

  private func parked(about relationship: RecordID) -> [Change] {
    reflection.parked.map { parked in
      .parking(
        ParkedItem(
          id: cast.newID(), session: session.id, relationship: relationship, question: parked.question,
          text: texts.text(parked.text)))
    }
  }

  private func answers(of sheet: ExampleReflection.Sheet, about relationship: RecordID) -> [Change] {
    let participant = cast.participant(of: sheet).id
    let feeling = sheet.gutFeeling.map { level in
      Statement(
        session: session.id, relationship: relationship, participant: participant, topic: .gutFeeling, number: level)
    }
    let answers = zip(questionnaire.questions, sheet.values).compactMap { question, value in
      value.map { value in
        Answer(
          session: session.id, relationship: relationship, participant: participant, question: question.id,
          round: sheet.round, value: value, example: texts.text(sheet.examples[question.id]))
      }
    }
    return [feeling].compactMap { $0 }.map { .statement($0) } + answers.map { .answer($0) }
  }

  private func agreed(about relationship: RecordID) -> [Change] {
    reflection.agreed.map { agreed in
      .agreedValue(
        AgreedValue(
          session: session.id, relationship: relationship, side: agreed.side, question: agreed.question,
          value: agreed.value, example: texts.text(agreed.example)))
    }
  }

  private func exchange(about relationship: RecordID) -> [Change] {
    let directed = reflection.get.map { (Direction.get, $0) } + reflection.give.map { (Direction.give, $0) }
    return directed.map { direction, entry in
      .exchange(
        ExchangeEntry(
          id: cast.newID(), session: session.id, relationship: relationship, direction: direction,
          text: texts.text(entry.text), kind: entry.kind, worth: entry.worth))
    }
  }

  private func statements(of speaker: RecordID, about relationship: RecordID) -> [Change] {
    func said(
      _ topic: Statement.Topic, _ text: LocalizedText? = nil, number: Int? = nil, subject: String? = nil,
      isAboutUs: Bool = false
    ) -> Change {
      .statement(
        Statement(
          session: session.id, relationship: isAboutUs ? nil : relationship, participant: speaker, topic: topic,
          subject: subject, number: number, text: texts.text(text)))
    }
    var changes = reflection.warmth.map { said(.trend, number: $0.trend, subject: $0.block) }
    if let story = reflection.story { changes.append(said(.story, story)) }
    if let factors = reflection.successFactors { changes.append(said(.successFactors, factors, isAboutUs: true)) }
    if let deepen = reflection.relationshipsToDeepen {
      changes.append(said(.relationshipsToDeepen, deepen, isAboutUs: true))
    }
    if let target = reflection.target { changes.append(said(.targetLevel, target.reason, number: target.level)) }
    if let other = reflection.otherSide { changes.append(said(.otherSide, other)) }
    return changes
  }
}
