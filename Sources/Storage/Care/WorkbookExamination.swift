import Foundation
import GRDB

/// What was found when a workbook was looked at from all sides. Looking changes nothing.
public struct WorkbookExamination: Sendable, Equatable {
  /// What was looked at, in order.
  public private(set) var findings: [CareFinding] = []
  /// Whether everything could be looked at.
  public private(set) var isComplete = true

  /// Whether the file is not a sound workbook.
  public var isUnsound: Bool { findings.contains { $0.verdict == .unsound } }

  private let path: String

  /// Looks at the workbook at `path`. Throws when it cannot be looked at: it is not there, may not be read, or another
  /// program is writing.
  public init(of path: String) throws(WorkbookError) {
    self.path = path
    try FileSystem.inspect(path)
    do {
      if try lookAtHeader() { try lookInside() }
    } catch {
      let fact = WorkbookError(error, path: path, outcome: nil) { Presence(path: path)?.writer() }
      isComplete = false
      switch fact {
      case .damaged(_, let detail): findings.append(.structure(problems: [detail]))
      case .cutOff: findings.append(.journal(.cutOff))
      default: throw fact
      }
    }
    if findings.first == .mark(isOurs: true) { lookAround() }
  }

  /// Whether there is more to look at.
  private mutating func lookAtHeader() throws -> Bool {
    // No lock of this process can be lost by closing the file: nothing of it is open yet.
    let bytes = FileSystem.beginning(of: path, count: 100)
    // What was cut off at the very first writing is nobody's yet, and SQLite knows better than zeros do.
    guard let bytes, case .workbook(let version) = FileHeader(bytes: bytes) else {
      findings.append(.mark(isOurs: false))
      return false
    }
    findings += [
      .mark(isOurs: true), .schema(found: Int(version), known: Int(Schema.version)),
      .size(bytes: FileSystem.facts(path).map { Int64($0.st_size) } ?? 0),
    ]
    // Bytes 18 and 19 are 2 where the journal is written ahead: SQLite would make files in order to read it.
    if bytes[18] != 1 || bytes[19] != 1 {
      findings.append(.journal(.writeAhead))
      isComplete = false
      return false
    }
    return version >= 1 && version <= Schema.version
  }

  private mutating func lookInside() throws {
    let (queue, durability) = try connection()
    let inside = try queue.inDatabase { database in
      // All of it as it is at one moment.
      var inside: [CareFinding] = []
      try database.inTransaction(.deferred) {
        inside = try Self.inside(database)
        return .commit
      }
      return inside
    }
    try queue.close()
    findings += inside
    findings.append(durability)
  }

  private static func inside(_ database: Database) throws -> [CareFinding] {
    var found: [CareFinding] = [.journal(.none)]
    var problems = try Soundness.brokenStructure(database)
    if try !FileHeader.isWhole(database) { problems.append("the end of the file") }
    found.append(.structure(problems: problems))
    guard problems.isEmpty else { return found }
    var areOurs = true
    do { try Schema.check(in: database, version: Schema.version(in: database)) } catch is UnreadableRow {
      areOurs = false
    }
    found.append(.tables(areOurs: areOurs))
    guard areOurs else { return found }
    found.append(.references(dangling: try Soundness.danglingReferences(database).count))
    found.append(.ledger(broken: try LedgerRules.brokenRules(database)))
    found.append(try contents(database))
    return found
  }

  private static func contents(_ database: Database) throws -> CareFinding {
    func count(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
    return .contents(
      relationships: try count("SELECT count(*) FROM relationship WHERE \(Newest.state("relationship"))"),
      sessions: try count("SELECT count(*) FROM session WHERE \(Newest.state("session"))"),
      answers: try count(
        """
        SELECT count(*) FROM (
          SELECT DISTINCT session, relationship, participant, question, round FROM answer
          WHERE \(Newest.standing("answer")))
        """))
  }

  /// A connection that can write, where that is allowed, and what it says of itself: SQLite looks at the checks of the
  /// tables on such a connection alone. Nothing is written on it.
  private func connection() throws -> (DatabaseQueue, CareFinding) {
    let reading = try Connection.openForReading(path)
    // Where a writing was cut off this throws, so that the other connection does not put it right.
    _ = try reading.inDatabase { try Int.fetchOne($0, sql: "PRAGMA page_count") }
    guard FileSystem.isWritable(path) else { return (reading, .readOnly) }
    do {
      return (try Connection.open(path), .durability(missing: []))
    } catch WorkbookError.durabilityNotAvailable(_, let setting, let found) {
      return (reading, .durability(missing: ["\(setting) = \(found)"]))
    } catch WorkbookError.readOnly {
      return (reading, .readOnly)
    }
  }

  // MARK: Around the file

  private mutating func lookAround() {
    findings.append(.access(mode: Int(FileSystem.facts(path)?.st_mode ?? 0) & 0o777))
    findings.append(.holder(Presence(path: path)?.otherHolder()))
    let size = FileSystem.facts(path).map { Int64($0.st_size) } ?? 0
    if let room = Disk.room(beside: path) {
      // As much as a backup and a large import take.
      findings.append(.room(bytes: room, needed: 2 * size + 1_000_000))
    }
    findings.append(.network(name: Disk.network(of: path)))
    findings.append(.backups(WorkbookBackup.beside(path)))
  }
}
