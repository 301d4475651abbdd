/// Gathers what is wrong in one file while it is being read.
final class FindingCollector {
  /// More than this helps nobody, and a hostile file may hold tens of thousands.
  static let limit = 500

  let path: String
  private var findings: [Finding] = []

  init(path: String) { self.path = path }

  /// Whether no more findings are taken.
  var isFull: Bool { findings.count >= FindingCollector.limit }

  /// Whether the file must be refused.
  var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// What was found, by line and column.
  var sorted: [Finding] {
    // The sort of the standard library is stable, so that findings at one place stay in the order of discovery.
    findings.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  func add(_ problem: @autoclosure () -> Problem, at position: Position, severity: Finding.Severity = .error) {
    guard findings.count <= FindingCollector.limit else { return }
    let last = findings.count == FindingCollector.limit
    findings.append(
      Finding(
        path: path, line: position.line, column: position.column, severity: severity,
        problem: last ? .file(.tooManyFindings(limit: FindingCollector.limit)) : problem()))
  }
}
