/// What came of one question to the person, or to the script, at standard input.
public enum LineInput: Sendable, Equatable {
  /// A line, without its end. A paste of several lines is one line with line ends in it. It may hold any character.
  case line(String)
  /// Line `number` (from 1) is not UTF-8, or is longer than 64 MiB.
  case invalidLine(number: Int)
  /// Ctrl-C: the line was dropped.
  case interrupted
  /// Ctrl-D on an empty line, or the end of the input.
  case endOfInput
  /// The process was asked to end by this signal, or its terminal is gone (SIGHUP). Save and leave.
  case hangup(signal: Int32)
}
