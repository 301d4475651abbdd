import Instrument

/// What is on the parking lot, numbered, each with the relationship and the question it came up at.
@MainActor
struct ParkingLines {
  private let shell: Shell

  init(_ shell: Shell) { self.shell = shell }

  func lines() throws -> [String] {
    let items = try shell.workbook.parkedItems()
    let park = shell.phrases("command-park")
    guard !items.isEmpty else { return shell.wrapped(shell.phrases("parking-none", ["park": park])) }
    let relationships = try shell.workbook.relationships()
    var lines = shell.wrapped(shell.phrases("parking-list", ["count": String(items.count), "park": park]))
    for (index, item) in items.enumerated() {
      let relationship = relationships.first { $0.id == item.relationship }
      let question = try item.question.flatMap { id in
        try questionnaire(of: item)?.questions.first { $0.id == id }?.label[relationship?.role ?? .supplier]
      }
      let label = question.map { $0[shell.phrases.language] }
      // A question that was parked as it is has no words of its own.
      let facts = [item.text, relationship?.name, label == item.text ? nil : label]
      lines += shell.wrapped(
        "\(index + 1)  " + facts.compactMap { $0 }.joined(separator: " · "), firstIndent: 2, indent: 5)
    }
    return lines
  }

  private func questionnaire(of item: ParkedItem) throws -> Questionnaire? {
    let session = try shell.workbook.session(item.session)?.session
    return try session.flatMap { try shell.workbook.questionnaire(digest: $0.questionnaire) }
  }
}
