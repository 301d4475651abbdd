/// Nothing that somebody may type as an answer, or read as a name, is called as a command of the prompt: where there
/// are choices, the bare word is the command.
struct CommandWordCheck: QuestionnaireCheck {
  let commands: CommandWords

  func check(_ file: QuestionnaireNodes, _ findings: FindingCollector) {
    let names =
      file.levels.map { $0["name"] } + file.blocks.flatMap { [$0["short"], $0["name"]] }
      + file.questions.map { $0["label"] }
    for node in names.compactMap(\.self).flatMap(\.texts) {
      guard let text = node.text, commands.contain(text) else { continue }
      findings.add(.text(.commandWord(text)), at: node.position)
    }
  }

  /// The same for the choices that stand in a file of phrases.
  func check(_ file: PhrasesFile.Loaded, _ findings: FindingCollector) {
    for entry in file.entries where CommandWordCheck.choices.contains(where: entry.key.hasPrefix) {
      guard commands.contain(entry.text) else { continue }
      findings.add(.phrase(.commandWord(entry.text)), at: file.position(of: entry))
    }
  }

  /// How the keys of phrases begin that can be typed as an answer.
  private static let choices = ["choice-", "role-"]
}

/// The names of the prompt's commands, in every language: all of them can be typed, whichever is spoken.
struct CommandWords {
  private var names: Set<String> = []

  /// Takes the commands out of phrases: `command-ID` is the name of one that has a `command-ID-usage`.
  init(_ files: [PhrasesFile.Loaded]) {
    let keys = Set(files.flatMap { $0.entries.map(\.key) })
    for entry in files.flatMap(\.entries) where entry.key.hasPrefix("command-") {
      if keys.contains(entry.key + "-usage") { names.insert(entry.text.lowercased()) }
    }
  }

  /// Whether `text` is the name of a command, however it is capitalised.
  func contain(_ text: String) -> Bool { names.contains(text.lowercased()) }
}
