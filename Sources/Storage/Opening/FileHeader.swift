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
    var file: UnsafeMutablePointer<sqlite3_file>?
    let code = sqlite3_file_control(database.sqliteConnection, "main", SQLITE_FCNTL_FILE_POINTER, &file)
    guard code == SQLITE_OK, let file, let methods = file.pointee.pMethods, let readBytes = methods.pointee.xRead,
      let readSize = methods.pointee.xFileSize
    else { throw DatabaseError(resultCode: .SQLITE_CANTOPEN) }
    var size: sqlite3_int64 = 0
    let sizeCode = readSize(file, &size)
    guard sizeCode == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: sizeCode)) }
    if size == 0 { return .empty }
    guard size >= 512 else { return .foreign }
    var bytes = [UInt8](repeating: 0, count: 100)
    let readCode = bytes.withUnsafeMutableBytes { readBytes(file, $0.baseAddress, 100, 0) }
    guard readCode == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: readCode)) }
    return FileHeader(bytes: bytes)
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
