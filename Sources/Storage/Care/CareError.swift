/// What went wrong with a backup, as facts; the words are made elsewhere.
public enum CareError: Error, Equatable, Sendable {
  /// The workbook itself is not there, not sound, or not to be used.
  case workbook(WorkbookError)
  /// The backup that was to be put back is not there, not sound, or not one of ours. Nothing was changed.
  case backup(WorkbookError)
  /// There is something already where the file was to stand: a file, a link, a pipe or a directory. It was left.
  case taken(path: String)
  /// The file cannot be written; `errno` is the system's reason. Nothing half of it is left.
  case cannotWrite(path: String, errno: Int32)
  /// Another program has the workbook that was to be replaced.
  case inUse(path: String, holder: Holder?)
  /// The backup and the workbook are one file.
  case sameFile(path: String)
}
