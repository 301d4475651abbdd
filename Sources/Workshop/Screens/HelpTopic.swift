import Instrument
import Phrasebook

/// Something to read besides the commands: the story, the levels, the factors. The texts belong to the questionnaire.
@MainActor
enum HelpTopic: String, CaseIterable {
  case story, levels, factors

  /// The word it is asked for with.
  func name(in phrases: Phrases) -> String { phrases("topic-\(rawValue)") }

  /// What there is to read; empty where the questionnaire has no such texts.
  func lines(in shell: Shell) throws -> [String] {
    try passages(in: shell).filter { shell.prose.has($0.key) }.flatMap { heading, key in
      (heading.isEmpty ? [] : shell.heading(heading, mark: "──")) + shell.wrapped(shell.prose(key)) + [""]
    }
  }

  private func passages(in shell: Shell) throws -> [(heading: String, key: String)] {
    let language = shell.phrases.language
    switch self {
    case .story: return [("", "purpose"), ("", "story")]
    case .levels:
      return try questionnaire(in: shell).levels.enumerated().map { index, level in
        (
          shell.phrases("report-level", ["level": level.name[language], "number": String(index + 1)]),
          "level-\(index + 1)"
        )
      }
    case .factors:
      let questionnaire = try questionnaire(in: shell)
      let factors = questionnaire.blocks.filter { questionnaire.rule.foundation.blocks.contains($0.id) }
      return factors.map { ($0.name[language], "factor-\($0.id)") } + [("", "product-good-enough")]
    }
  }

  private func questionnaire(in shell: Shell) throws -> Questionnaire {
    try shell.content.questionnaire(id: shell.surroundings.questionnaire).questionnaire
  }
}
