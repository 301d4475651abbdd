import Instrument
import Storage
import TextLayout

/// Every question with the answer that counts, block by block, and the number that the newest session showed it with.
@MainActor
struct QuestionTable {
  private let relationship: Relationship
  private let shell: Shell

  init(_ relationship: Relationship, in shell: Shell) {
    self.relationship = relationship
    self.shell = shell
  }

  func lines() throws -> [String] {
    let questionnaire = try shell.questionnaire(about: relationship.id)
    let language = shell.phrases.language
    let values = try values()
    var lines = shell.wrapped(
      shell.phrases(
        "ask-table",
        ["name": relationship.name, "ask": shell.phrases("command-ask")]))
    let order = try SessionRebuilder(shell).questionOrder(about: relationship.id)
    for block in questionnaire.blocks {
      lines += [""] + shell.wrapped(block.short[language])
      for question in block.questions {
        let number = (order.firstIndex(of: question.id) ?? 0) + 1
        let value = values[question.id] ?? "·"
        lines += shell.wrapped(
          "\(pad(String(number), to: 2, .right))  \(value)  \(question.label[relationship.role][language])",
          firstIndent: 2, indent: 9)
      }
    }
    return lines + shell.wrapped(shell.phrases("ask-table-legend"))
  }

  /// One's own answers in the newest session, by question.
  private func values() throws -> [String: String] {
    guard let session = try shell.workbook.homeSession(of: relationship.id),
      let record = try shell.workbook.record(of: session.id), let me = try shell.workbook.ownParticipant()
    else { return [:] }
    let own = record.answers.filter { $0.relationship == relationship.id && $0.participant == me.id }
    return Dictionary(own.map { ($0.question, $0.value.rawValue) }, uniquingKeysWith: { _, new in new })
  }
}
