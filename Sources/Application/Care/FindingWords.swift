import Storage
import TextLayout

/// What was found in a workbook, a line for each thing that was looked at: how it is, and what to do.
struct FindingWords {
  private let words: CareWords
  private let path: String

  init(_ words: CareWords, path: String) {
    self.words = words
    self.path = path
  }

  /// The line with its mark.
  func line(_ finding: CareFinding) -> String {
    let sentence = sentence(finding)
    switch finding.verdict {
    case .fine: return say("doctor-fine", ["sentence": sentence])
    case .heed: return say("doctor-heed", ["sentence": sentence])
    case .unsound: return say("doctor-unsound", ["sentence": sentence])
    }
  }

  /// What it all comes to, and what to do.
  func conclusion(_ examination: WorkbookExamination) -> String {
    let findings = examination.findings
    if findings.contains(.mark(isOurs: false)) { return say("doctor-conclusion-foreign") }
    let newer = findings.contains { if case .schema(let found, let known) = $0 { found > known } else { false } }
    if newer { return say("doctor-conclusion-newer") }
    if examination.isUnsound {
      let newest = findings.compactMap { if case .backups(let backups) = $0 { backups.last } else { nil } }.first
      guard let newest else { return say("doctor-conclusion-unsound-alone") }
      return say("doctor-conclusion-unsound", ["backup": shellQuoted(newest), "path": shellQuoted(path)])
    }
    if !examination.isComplete { return say("doctor-conclusion-incomplete") }
    let isFine = findings.allSatisfy { $0.verdict == .fine }
    return say(isFine ? "doctor-conclusion-fine" : "doctor-conclusion-heed")
  }

  private func sentence(_ finding: CareFinding) -> String {
    switch finding {
    case .mark(let isOurs): say(isOurs ? "doctor-mark" : "doctor-mark-foreign")
    case .schema(let found, let known): schema(found, known)
    case .size(let bytes): say("doctor-size", ["size": words.size(bytes)])
    case .journal(.none): say("doctor-journal")
    case .journal(.cutOff): say("doctor-journal-cut-off")
    case .journal(.writeAhead): say("doctor-journal-ahead")
    case .tables(let areOurs): say(areOurs ? "doctor-tables" : "doctor-tables-altered")
    case .structure(let problems): structure(problems)
    case .references(let dangling):
      dangling == 0 ? say("doctor-references") : say("doctor-references-loose", ["count": String(dangling)])
    case .ledger(let broken): ledger(broken)
    case .durability(let missing):
      missing.isEmpty ? say("doctor-durable") : say("doctor-durable-not", ["settings": missing.joined(separator: ", ")])
    case .readOnly: say("doctor-read-only")
    case .access(let mode):
      mode & 0o077 == 0 ? say("doctor-access") : say("doctor-access-open", ["path": shellQuoted(path)])
    case .holder(let holder):
      holder == nil ? say("doctor-alone") : say("doctor-holder", ["holder": words.words(for: holder)])
    case .room(let bytes, let needed): room(bytes, needed)
    case .network(let name): name.map { say("doctor-network", ["name": $0]) } ?? say("doctor-disk")
    case .contents(let relationships, let sessions, let answers): contents(relationships, sessions, answers)
    case .backups(let backups): self.backups(backups)
    }
  }

  private func schema(_ found: Int, _ known: Int) -> String {
    let arguments = ["found": String(found), "known": String(known)]
    if found < 1 { return say("doctor-schema-unknown", arguments) }
    if found > known { return say("doctor-schema-newer", arguments) }
    return say(found < known ? "doctor-schema-older" : "doctor-schema", arguments)
  }

  private func structure(_ problems: [String]) -> String {
    guard let first = problems.first else { return say("doctor-structure") }
    return say("doctor-structure-broken", ["count": String(problems.count), "first": first])
  }

  private func ledger(_ broken: [LedgerRule]) -> String {
    guard !broken.isEmpty else { return say("doctor-ledger") }
    let rules = broken.map { say("doctor-rule-\($0.rawValue)") }
    return say("doctor-ledger-broken", ["rules": rules.joined(separator: "; ")])
  }

  private func room(_ bytes: Int64, _ needed: Int64) -> String {
    let arguments = ["room": words.size(bytes), "needed": words.size(needed)]
    return say(bytes >= needed ? "doctor-room" : "doctor-room-small", arguments)
  }

  private func contents(_ relationships: Int, _ sessions: Int, _ answers: Int) -> String {
    let counted = [
      count("care-relationships", relationships), count("care-sessions", sessions), count("care-answers", answers),
    ]
    return say("doctor-contents", ["contents": counted.joined(separator: ", ")])
  }

  private func backups(_ backups: [String]) -> String {
    guard let newest = backups.last else { return say("doctor-backups-none", ["path": shellQuoted(path)]) }
    return say("doctor-backups", ["count": String(backups.count), "newest": newest])
  }

  private func count(_ key: String, _ count: Int) -> String {
    say(count == 1 ? "\(key)-one" : "\(key)-other", ["count": String(count)])
  }

  private func say(_ key: String, _ arguments: [String: String] = [:]) -> String { words.phrases(key, arguments) }
}
