import ContentFiles
import Instrument
import Reports
import TextLayout

/// Findings as lines for people, or as JSON for editors.
struct FindingList {
  private let findings: [Finding]
  private let language: Language

  init(_ findings: [Finding], in language: Language) {
    self.findings = findings
    self.language = language
  }

  func bytes(_ format: CheckOptions.Format) -> [UInt8] {
    switch format {
    case .text: lines
    case .json: json
    }
  }

  /// `path:line:column: error: what is wrong; what to write instead`
  private var lines: [UInt8] {
    findings.flatMap { Array((terminalSafe($0.line(in: language)) + "\n").utf8) }
  }

  /// A list of objects, in the same order.
  private var json: [UInt8] {
    var text = JSONText()
    text.list(findings) { text, finding in
      text.object { text in
        text.member("path", terminalSafe(finding.path))
        text.member("line", finding.line)
        text.member("column", finding.column)
        text.member("severity", finding.severity.rawValue)
        text.member("message", terminalSafe(finding.problem.words(in: language)))
      }
    }
    return text.bytes + [UInt8(ascii: "\n")]
  }
}
