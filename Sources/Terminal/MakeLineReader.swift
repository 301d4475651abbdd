import Glibc

/// The line reader for what is at standard input: with editing when a person sits at a terminal, plain otherwise.
/// - Parameters:
///   - name: what a person's inputrc can call this program by.
///   - historyPath: the file of the history; none for memory alone.
@MainActor
public func makeLineReader(
  name: String, historyPath: String? = nil, settings: TerminalSettings
) -> any LineReader {
  guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return PlainReader() }
  return ReadlineReader(name: name, historyPath: historyPath, settings: settings)
}
