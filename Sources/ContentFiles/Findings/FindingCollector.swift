/// Gathers what is wrong in one file while it is being read.
final class FindingCollector {
  /// More than this helps nobody, and a hostile file may hold tens of thousands.
  static let limit = 500

  let path: String
  private var findings: [Finding] = []
  /// Whether there was more than was taken.
  private var isOverfull = false

  init(path: String) { self.path = path }

  /// Whether no more findings are taken.
  var isFull: Bool { findings.count >= FindingCollector.limit }

  /// Whether the file must be refused.
  var hasErrors: Bool { isOverfull || findings.contains { $0.severity == .error } }

  /// What was found, by line and column; where that is not all, a last finding says so.
  var sorted: [Finding] {
    // The sort of the standard library is stable, so that findings at one place stay in the order of discovery.
    var sorted = findings.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    if isOverfull, var last = sorted.last {
      last.severity = .error
      last.problem = .file(.tooManyFindings(limit: FindingCollector.limit))
      sorted.append(last)
    }
    return sorted
  }

  func add(_ problem: @autoclosure () -> Problem, at position: Position, severity: Finding.Severity = .error) {
    guard !isFull else {
      isOverfull = true
      return
    }
    findings.append(
      Finding(
        path: path, line: position.line, column: position.column, severity: severity, problem: problem()))
  }
}
