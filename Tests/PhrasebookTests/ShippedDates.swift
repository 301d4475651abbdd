import Foundation
import Instrument
import Phrasebook

/// The words for days and dates.
enum ShippedDates {
  /// As they are shipped; those of several lines are left out.
  static func phrases(_ language: Language) throws -> Phrases {
    let content = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Content/\(language.rawValue)")
    var templates: [String: String] = [:]
    for file in ["phrases.ftl", "example-dates.ftl", "days.ftl"] {
      let text = try String(contentsOf: content.appending(path: file), encoding: .utf8)
      for line in text.split(separator: "\n") {
        if let match = line.wholeMatch(of: /([a-z0-9-]+) = (.*)/) { templates[String(match.1)] = String(match.2) }
      }
    }
    return Phrases(language: language, templates: templates)
  }
}
