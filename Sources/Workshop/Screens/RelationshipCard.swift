import Instrument
import Interview
import Storage
import TextLayout

/// What is known of one relationship beside the answers, numbered, so that each can be changed.
@MainActor
struct RelationshipCard {
  /// What can be changed, in the order shown; 1 is the first.
  enum Detail: String, CaseIterable {
    case name, role, since, ours, theirs, holder, tender, archive

    /// Where it is asked; null for what is done at once.
    var place: Place? {
      switch self {
      case .name: .relationshipName
      case .role: .relationshipRole
      case .since: .relationshipSince
      case .ours: .ourPeople
      case .theirs: .theirPeople
      case .holder: .holder
      case .tender: .tender
      case .archive: nil
      }
    }
  }

  private let relationship: Relationship
  private let shell: Shell

  init(_ relationship: Relationship, in shell: Shell) throws {
    // As it is now, also where the caller's is older.
    self.relationship = try shell.workbook.relationship(relationship.id) ?? relationship
    self.shell = shell
  }

  func lines() throws -> [String] {
    let phrases = shell.phrases
    let level =
      try shell.workbook.histories(of: relationship.id).first?.current?.level(in: shell)
      ?? phrases("level-not-answered")
    let names = Detail.allCases.map { phrases("detail-\($0.rawValue)") }
    let column = (names.map(displayWidth).max() ?? 0) + 2
    var lines = shell.wrapped("\(relationship.name) · \(level)")
    for (index, detail) in Detail.allCases.enumerated() {
      let head = "  \(index + 1)  " + pad(names[index], to: column)
      lines += shell.wrapped(head + text(of: detail, in: relationship), indent: 5 + min(column, shell.width / 3))
    }
    lines += try saidLines() + warmthLines()
    let command = "\(phrases("command-relation")) \(relationship.name) 3"
    return lines + shell.wrapped(phrases("relation-change", ["command": command]))
  }

  private func text(of detail: Detail, in relationship: Relationship) -> String {
    let phrases = shell.phrases
    switch detail {
    case .name: return relationship.name
    case .role: return phrases("role-\(relationship.role.rawValue)")
    case .since: return relationship.since ?? "–"
    case .ours: return relationship.ourPeople ?? "–"
    case .theirs: return relationship.theirPeople ?? "–"
    case .holder: return relationship.holder ?? "–"
    case .tender: return phrases(relationship.isTenderRunning ? "choice-yes" : "choice-no")
    case .archive: return phrases(relationship.isArchived ? "choice-yes" : "choice-no")
    }
  }

  /// The details that are otherwise than in `other`, each with what it is now.
  func differences(from other: Relationship) -> String {
    Detail.allCases.filter { text(of: $0, in: relationship) != text(of: $0, in: other) }
      .map { "\(shell.phrases("detail-\($0.rawValue)")) \(text(of: $0, in: relationship))" }.joined(separator: ", ")
  }

  /// The target with its reason, and the story.
  private func saidLines() throws -> [String] {
    let said = try shell.workbook.ourStatements(about: relationship.id)
    var lines: [String] = []
    if let target = said.last(where: { $0.topic == .targetLevel }), let number = target.number {
      let levels = try shell.questionnaire(about: relationship.id).levels
      let name = levels.element(number: number)?.name[shell.phrases.language] ?? ""
      let reason = target.text.map { ": \($0)" } ?? ""
      lines += shell.wrapped(shell.phrases("card-target", ["level": name + reason]), firstIndent: 2, indent: 4)
    }
    if let story = said.last(where: { $0.topic == .story })?.text {
      lines += shell.wrapped(shell.phrases("card-story", ["story": story]), firstIndent: 2, indent: 4)
    }
    return lines
  }

  /// Warmer, the same or cooler, per factor, as far as it was said.
  func warmthLines() throws -> [String] {
    let said = try shell.workbook.ourStatements(about: relationship.id).filter { $0.topic == .trend }
    let questionnaire = try shell.questionnaire(about: relationship.id)
    let parts = said.compactMap { statement -> String? in
      guard let number = statement.number, let block = questionnaire.blocks.first(where: { $0.id == statement.subject })
      else { return nil }
      return "\(block.short[shell.phrases.language]) \(shell.trendWord(number))"
    }
    guard !parts.isEmpty else { return [] }
    let warmth = shell.phrases("card-warmth", ["factors": parts.joined(separator: ", ")])
    return shell.wrapped(warmth, firstIndent: 2, indent: 4)
  }
}

extension Shell {
  /// Warmer (1), the same (0) or cooler (−1) in words.
  func trendWord(_ number: Int) -> String {
    phrases(number > 0 ? "trend-warmer" : number < 0 ? "trend-cooler" : "trend-same")
  }
}
