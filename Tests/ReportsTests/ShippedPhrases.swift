import Foundation
import Instrument
import Phrasebook

extension Phrases {
  /// The shipped phrases of these files; those of several lines are left out.
  static func shipped(_ language: Language, _ files: String...) throws -> Phrases {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var templates: [String: String] = [:]
    for file in files {
      let text = try String(contentsOf: root.appending(path: "Content/\(language)/\(file).ftl"), encoding: .utf8)
      for line in text.split(separator: "\n") {
        if let match = line.wholeMatch(of: /([a-z0-9-]+) = (.*)/) { templates[String(match.1)] = String(match.2) }
      }
    }
    return Phrases(language: language, templates: templates)
  }
}
