import GRDB
import GRDBSQLite

/// What the first hundred bytes of the file say, read without a lock and before SQLite looks at the file: what is not
/// a workbook of ours, or too new, must not even have its journal rolled back.
enum FileHeader: Equatable {
  /// No bytes at all: made, and not yet written to.
  case empty
  /// A workbook whose very first writing was cut off: its first page is still zeros. SQLite's journal makes it empty.
  case interrupted
  /// A database with our mark and this schema.
  case workbook(version: Int32)
  /// Anything else.
  case foreign

  /// Reads the header through the file that `database` has open already. (To open it a second time would do harm:
  /// closing any descriptor of a file drops the locks that this process has on it.)
  static func read(from database: Database) throws -> FileHeader {
    let (size, bytes) = try beginning(of: database)
    if size == 0 { return .empty }
    return FileHeader(bytes: bytes)
  }

  /// Whether the file has all the bytes that its header promises; within a transaction, so that nobody is writing.
  /// SQLite notices that whole pages are missing, but takes a part of the last one for zeros.
  static func isWhole(_ database: Database) throws -> Bool {
    let (size, bytes) = try beginning(of: database)
    func number(_ range: Range<Int>) -> Int64 { bytes[range].reduce(0) { $0 << 8 | Int64($1) } }
    guard bytes.count == 100 else { return false }
    // A page of 65,536 bytes is written as 1.
    let pageSize = number(16..<18) == 1 ? 65_536 : number(16..<18)
    return size >= number(28..<32) * pageSize
  }

  /// The size of the file, and its first hundred bytes (none when it is empty).
  private static func beginning(of database: Database) throws -> (size: Int64, bytes: [UInt8]) {
    var file: UnsafeMutablePointer<sqlite3_file>?
    let code = sqlite3_file_control(database.sqliteConnection, "main", SQLITE_FCNTL_FILE_POINTER, &file)
    guard code == SQLITE_OK, let file, let methods = file.pointee.pMethods, let readBytes = methods.pointee.xRead,
      let readSize = methods.pointee.xFileSize
    else { throw DatabaseError(resultCode: .SQLITE_CANTOPEN) }
    var size: sqlite3_int64 = 0
    let sizeCode = readSize(file, &size)
    guard sizeCode == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: sizeCode)) }
    if size == 0 { return (0, []) }
    var bytes = [UInt8](repeating: 0, count: 100)
    let readCode = bytes.withUnsafeMutableBytes { readBytes(file, $0.baseAddress, 100, 0) }
    guard readCode == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: readCode)) }
    return (size, bytes)
  }

  /// `bytes` are the first hundred of the file.
  init(bytes: [UInt8]) {
    let magic = Array("SQLite format 3".utf8) + [0]
    func number(at place: Int) -> Int32 {
      bytes[place..<place + 4].reduce(0) { $0 << 8 | Int32(truncatingIfNeeded: $1) }
    }
    if bytes.allSatisfy({ $0 == 0 }) {
      self = .interrupted
    } else if bytes.starts(with: magic), bytes.count >= 100, number(at: 68) == Schema.applicationID {
      self = .workbook(version: number(at: 60))
    } else {
      self = .foreign
    }
  }
}
