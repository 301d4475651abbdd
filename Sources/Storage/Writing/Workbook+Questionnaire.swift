import Foundation
import GRDB
import Instrument

extension Workbook {
  /// Freezes `questionnaire` in the workbook, beside the `yaml` it was written in, and gives the digest that it is
  /// known by: SHA-256 over its canonical JSON (keys sorted, with the number of the format). The same content always
  /// has the same digest and is stored once, with the YAML that came first.
  public func storeQuestionnaire(_ questionnaire: Questionnaire, yaml: String) throws(WorkbookError) -> String {
    let json = try Self.canonicalJSON(of: questionnaire, path: path)
    let digest = Digest.sha256(json.utf8)
    if try read({ try Self.isStored(digest, in: $0) }) { return digest }
    try write(
      isStored: { try Self.isStored(digest, in: $0) },
      body: { database in
        try database.execute(
          sql: "INSERT INTO questionnaire (digest, format, json, yaml) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
          arguments: [digest, questionnaire.format, json, yaml])
      })
    return digest
  }

  /// The questionnaire that was frozen under `digest`; null when there is none, or when what stands there is none that
  /// this program can go by.
  public func questionnaire(digest: String) throws(WorkbookError) -> Questionnaire? {
    try read { database in
      guard
        let json = try String.fetchOne(
          database, sql: "SELECT json FROM questionnaire WHERE digest = ?", arguments: [digest])
      else { return nil }
      do {
        let questionnaire = try JSONDecoder().decode(Questionnaire.self, from: Data(json.utf8))
        return isUsable(questionnaire) ? questionnaire : nil
      } catch is DecodingError {
        return nil
      }
    }
  }

  /// Whether a questionnaire has levels, and no question twice; `ContentFiles` refuses any other, but a workbook can be
  /// altered.
  private func isUsable(_ questionnaire: Questionnaire) -> Bool {
    let ids = questionnaire.questions.map(\.id)
    return (2...5).contains(questionnaire.levels.count) && !ids.isEmpty && Set(ids).count == ids.count
  }

  /// The YAML that the questionnaire under `digest` was written in; null when there is none.
  public func questionnaireSource(digest: String) throws(WorkbookError) -> String? {
    try read { database in
      try String.fetchOne(database, sql: "SELECT yaml FROM questionnaire WHERE digest = ?", arguments: [digest])
    }
  }

  private static func canonicalJSON(of questionnaire: Questionnaire, path: String) throws(WorkbookError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do { return String(decoding: try encoder.encode(questionnaire), as: UTF8.self) } catch {
      throw .refused(path: path, rule: "questionnaire.json")
    }
  }

  private static func isStored(_ digest: String, in database: Database) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM questionnaire WHERE digest = ?)", arguments: [digest]) == true
  }
}
