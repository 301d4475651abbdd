import Foundation
import GRDB
import Instrument

/// One row for each thing said. An example without a character in it is none.
extension ChangeWriter {
  func write(_ answer: Answer, _ sequence: Int64) throws {
    try execute(
      """
      INSERT INTO answer (change, session, relationship, participant, question, round, value, example)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        sequence, number(of: answer.session, in: .session), number(of: answer.relationship, in: .relationship),
        number(of: answer.participant, in: .participant), answer.question, answer.round, answer.value.rawValue,
        said(answer.example),
      ])
  }

  func write(_ agreed: AgreedValue, _ sequence: Int64) throws {
    try execute(
      """
      INSERT INTO agreedValue (change, session, relationship, side, question, value, example)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        sequence, number(of: agreed.session, in: .session), number(of: agreed.relationship, in: .relationship),
        agreed.side.rawValue, agreed.question, agreed.value?.rawValue, said(agreed.example),
      ])
  }

  func write(_ seal: Seal, _ sequence: Int64) throws {
    try execute(
      "INSERT INTO seal (change, session, relationship, participant, round, isOpen) VALUES (?, ?, ?, ?, ?, ?)",
      [
        sequence, number(of: seal.session, in: .session), number(of: seal.relationship, in: .relationship),
        perhapsNumber(of: seal.participant, in: .participant), seal.round, seal.isOpen,
      ])
  }

  func write(_ statement: Instrument.Statement, _ sequence: Int64) throws {
    try execute(
      """
      INSERT INTO statement (change, session, relationship, participant, topic, subject, number, text)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        sequence, number(of: statement.session, in: .session),
        perhapsNumber(of: statement.relationship, in: .relationship),
        number(of: statement.participant, in: .participant), statement.topic.rawValue, statement.subject,
        statement.number, statement.text,
      ])
  }

  func write(_ step: ShownStep, _ sequence: Int64) throws {
    try execute(
      "INSERT INTO shownStep (change, session, relationship, step, text, because) VALUES (?, ?, ?, ?, ?, ?)",
      [
        sequence, number(of: step.session, in: .session), number(of: step.relationship, in: .relationship), step.step,
        step.text, String(decoding: JSONEncoder().encode(step.because), as: UTF8.self),
      ])
  }

  private func said(_ text: String?) -> String? { text == "" ? nil : text }
}
