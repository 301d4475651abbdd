import Foundation
import Instrument

@testable import Storage

/// What the tests of Storage store.
enum Sample {
  static let workbook = id(0)
  static let relationship = Relationship(id: id(1), name: "Vendex", role: .supplier)
  static let participant = Participant(id: id(2), name: "Sanne")
  static let sessionID = id(3)

  /// A UUID that is the same for the same number.
  static func id(_ number: Int) -> RecordID {
    let digits = String(number, radix: 16)
    return RecordID(
      rawValue: "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits)
  }

  static func session(_ digest: String) -> Session {
    Session(id: sessionID, name: "Juni", programme: "reflection-20", questionnaire: digest)
  }

  static func answer(
    _ question: String, _ value: AnswerValue, round: Int = 1, example: String? = nil, by participant: RecordID? = nil
  ) -> Answer {
    Answer(
      session: sessionID, relationship: relationship.id, participant: participant ?? Sample.participant.id,
      question: question, round: round, value: value, example: example)
  }

  /// Two questions in one block.
  static func questionnaire(version: String = "1") -> Questionnaire {
    func text(_ text: String) -> LocalizedText { LocalizedText([.dutch: text, .english: text + " (en)"]) }
    func question(_ id: String) -> Question {
      Question(
        id: id, by: .both, scale: "deed", status: .article, inShortForm: true, wording: ChairText(text("vraag")),
        label: ChairText(text("label")), why: text("waarom"), example: ChairText(text("voorbeeld")))
    }
    return Questionnaire(
      id: "klein", version: version, languages: [.dutch, .english], title: text("Klein"), credit: text("wij"),
      scales: [Scale(id: "deed", anchors: (0...3).map { text("\($0)") })],
      levels: [Level(id: "low", name: text("laag")), Level(id: "high", name: text("hoog"))],
      blocks: [
        Block(
          id: "click", name: text("Klik"), short: text("klik"), introduction: text("Nu"),
          questions: [question("click-one"), question("click-two")])
      ],
      rule: Rule(
        sufficientPercent: 60, sufficientInDirection: 2,
        evidence: [EvidenceRequirement(level: 2, blocks: ["click"], percent: 50)],
        reciprocity: ReciprocityRequirement(meanHundredths: 50, peak: 2),
        foundation: FoundationRequirement(blocks: ["click"], belowPercent: [33]),
        balance: BalanceThresholds(balancedPercent: 20, leaningPercent: 50), discussionRange: 2),
      flags: [FlagRule(id: "weak", condition: .question("click-one", atMost: 1), text: text("zwak"))], programmes: [])
  }
}

/// A workbook with a relationship, a participant and a session in it, that makes ids and moments by counting.
final class SampleWorkbook {
  let workbook: Workbook
  let digest: String
  private(set) var count = 1000

  init(at path: String) throws {
    workbook = try Workbook(opening: path, orCreatingWith: Sample.workbook, at: Moment(rawValue: 0))
    digest = try workbook.storeQuestionnaire(Sample.questionnaire(), yaml: "id: klein\n")
    try store(
      .relationship(Sample.relationship), .participant(Sample.participant), .session(Sample.session(digest)))
  }

  /// Stores `changes` together; each call is one second later than the one before.
  func store(_ changes: Change..., position: (session: RecordID, text: String)? = nil) throws {
    try store(changes, position: position)
  }

  func store(_ changes: [Change], position: (session: RecordID, text: String)? = nil) throws {
    let ids = changes.map { _ in
      count += 1
      return Sample.id(count)
    }
    try workbook.append(ids.isEmpty ? [] : changes, ids: ids, at: now, position: position)
  }

  /// Writes what no program of ours would, on the workbook's own connection.
  func write(_ sql: String) throws {
    try workbook.write(isStored: { _ in false }, body: { try $0.execute(sql: sql) })
  }

  /// The moment of what was stored last.
  var now: Moment { Moment(rawValue: Int64(count) * 1000) }

  func record() throws -> SessionRecord? { try workbook.record(of: Sample.sessionID) }
}
