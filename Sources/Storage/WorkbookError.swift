/// What went wrong with a workbook, as facts; the words are made elsewhere.
///
/// Each case carries the path that was given. No case carries an answer or a name.
public enum WorkbookError: Error, Equatable, Sendable {
  /// There is no directory to make the workbook in; `directory` is the one that is missing.
  case directoryMissing(path: String, directory: String)
  /// The file cannot be made; `errno` is the system's reason.
  case cannotCreate(path: String, errno: Int32)
  /// The path is there but cannot be opened as a file (a directory, no permission); `errno` is the system's reason.
  case cannotOpen(path: String, errno: Int32)
  /// The file belongs to another program, or is no database at all. It was left as it was.
  case notAWorkbook(path: String)
  /// The file is a workbook, but what it holds is not sound; `detail` is a technical word about where. It was left as
  /// it was.
  case damaged(path: String, detail: String)
  /// The workbook was written by a newer version: its schema is `found`, and this program knows up to `known`.
  case newerVersion(path: String, found: Int, known: Int)
  /// The file, or the directory that its journal must stand in, cannot be written; nothing was stored.
  case readOnly(path: String)
  /// A writing was cut off, and cannot be put right because the file can only be read. It was left as it was.
  case cutOff(path: String)
  /// The workbook has an older schema, and the `backup` that comes before bringing it up to date could not be made;
  /// `errno` is the system's reason. The workbook was left as it was.
  case notMigrated(path: String, backup: String, errno: Int32)
  /// Another program was writing for longer than this one waits (half a second); nothing was stored.
  case busy(path: String, holder: Holder?)
  /// The file was moved, renamed or removed since it was opened.
  case moved(path: String, outcome: WriteOutcome)
  /// Reading or writing failed; `code` is SQLite's extended result code. `outcome` is null when nothing was being
  /// stored.
  case ioFailed(path: String, code: Int32, outcome: WriteOutcome?)
  /// There is no room left on the disk.
  case diskFull(path: String, outcome: WriteOutcome)
  /// A setting that "saved means saved" rests on could not be made: `setting` is `found` instead.
  case durabilityNotAvailable(path: String, setting: String, found: String)
  /// What was to be stored breaks a rule of the workbook (`rule` names it); nothing was stored.
  case refused(path: String, rule: String)
}

/// What became of a change when storing it failed: the file was closed, opened again, and read.
public enum WriteOutcome: Sendable, Equatable {
  /// It is stored after all.
  case stored
  /// It is not stored.
  case notStored
  /// The file could not be opened again, so nobody knows.
  case unknown
}

/// Another program that has the workbook.
public struct Holder: Sendable, Equatable {
  /// The number of its process on this machine.
  public var process: Int32
  /// The name of its program, where the system tells it.
  public var program: String?

  public init(process: Int32, program: String? = nil) {
    self.process = process
    self.program = program
  }
}

/// A row says what no program of ours writes: the file was altered or is damaged.
struct UnreadableRow: Error {
  /// The table, and the column where that is known.
  var place: String
}

/// A rule that the schema itself cannot guard.
struct BrokenRule: Error {
  var rule: String
}
