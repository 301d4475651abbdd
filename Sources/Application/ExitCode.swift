/// What the program ends with, everywhere.
public enum ExitCode: Int32, Sendable {
  /// Done.
  case done = 0
  /// Something failed that is not the user's doing: a file that is not there, a disk that is full.
  case failed = 1
  /// The program was called in a way that it does not know.
  case wrongUse = 64
  /// A file of answers, a questionnaire or a content file is not right.
  case badData = 65
}
