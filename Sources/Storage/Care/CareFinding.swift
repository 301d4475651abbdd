/// One thing that was looked at in a workbook, with what was found.
public enum CareFinding: Sendable, Equatable {
  /// Whether the file bears our mark.
  case mark(isOurs: Bool)
  /// The schema that it has, and the newest that this program knows.
  case schema(found: Int, known: Int)
  /// How many bytes it has.
  case size(bytes: Int64)
  /// What lies beside it of a writing.
  case journal(Journal)
  /// Whether our tables are all there as we made them.
  case tables(areOurs: Bool)
  /// What SQLite says about broken pages and rows; nothing where all are whole.
  case structure(problems: [String])
  /// How many rows refer to a row that is not there.
  case references(dangling: Int)
  /// The rules of the ledger that are broken.
  case ledger(broken: [LedgerRule])
  /// What saving rests on, as read back; with the settings that could not be made.
  case durability(missing: [String])
  /// The file may not be written.
  case readOnly
  /// The access rights, such as 0o600.
  case access(mode: Int)
  /// Another program that has it open.
  case holder(Holder?)
  /// How many bytes can still be written beside it.
  case room(bytes: Int64, needed: Int64)
  /// The file system over a network that it stands on, by name; null when none is recognised.
  case network(name: String?)
  /// What counts in it.
  case contents(relationships: Int, sessions: Int, answers: Int)
  /// The backups beside it, the oldest first.
  case backups([String])

  /// What lies beside a workbook of a writing.
  public enum Journal: Sendable, Equatable {
    /// Nothing, or nothing that matters.
    case none
    /// A writing was cut off; it is put right when the workbook is opened for writing.
    case cutOff
    /// Another program made it keep a different kind of journal, which opening turns back.
    case writeAhead
  }

  /// How bad it is.
  public enum Verdict: Sendable, Equatable {
    /// As it should be.
    case fine
    /// The workbook is whole, and there is something to do.
    case heed
    /// The file is not a sound workbook.
    case unsound
  }

  /// What the finding comes to.
  public var verdict: Verdict {
    switch self {
    case .mark(let isOurs), .tables(let isOurs): isOurs ? .fine : .unsound
    case .schema(let found, let known): found < 1 || found > known ? .unsound : .fine
    case .structure(let problems): problems.isEmpty ? .fine : .unsound
    case .references(let dangling): dangling == 0 ? .fine : .unsound
    case .ledger(let broken): broken.isEmpty ? .fine : .unsound
    case .journal(let journal): journal == .none ? .fine : .heed
    case .durability(let missing): missing.isEmpty ? .fine : .heed
    case .access(let mode): mode & 0o077 == 0 ? .fine : .heed
    case .holder(let holder): holder == nil ? .fine : .heed
    case .room(let bytes, let needed): bytes >= needed ? .fine : .heed
    case .network(let name): name == nil ? .fine : .heed
    case .backups(let backups): backups.isEmpty ? .heed : .fine
    case .readOnly: .heed
    case .size, .contents: .fine
    }
  }
}
