import ContentFiles
import Phrasebook

/// The shells that words can be completed in.
public enum ShellName: String, CaseIterable, Sendable { case bash, zsh, fish }

/// The script that lets a shell complete what stands behind `wederzijds`: commands, options, their values, files, and the
/// words of the prompt in every language.
@MainActor
public struct CompletionScript {
  private let words: ProgramWords
  private let spoken: [Phrases]

  /// - Parameters:
  ///   - phrases: what commands and options are explained in.
  ///   - spoken: every language that the prompt understands.
  public init(_ content: ContentDirectory, _ phrases: Phrases, spoken: [Phrases]) {
    words = ProgramWords(content, phrases)
    self.spoken = spoken
  }

  /// The script for one shell.
  public func text(for shell: ShellName) -> String {
    switch shell {
    case .bash: BashCompletion(words: words, promptWords: promptWords).text
    case .zsh: ZshCompletion(words: words, promptWords: promptWords).text
    case .fish: FishCompletion(words: words, promptWords: promptWords).text
    }
  }

  /// The commands of the main prompt, each word once.
  private var promptWords: [PromptWord] {
    var seen: Set<String> = []
    return spoken.flatMap { phrases in
      CommandTable.commands(at: .main).compactMap { command in
        let name = CommandTable.name(of: command, in: phrases)
        // A shell would obey other signs.
        guard name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" }), seen.insert(name).inserted else {
          return nil
        }
        return PromptWord(
          name: name, summary: phrases("command-\(command.id)-summary"),
          following: following(command.argument, in: phrases))
      }
    }
  }

  /// What may stand behind a command of the prompt. Names of relationships are not told outside the workbook.
  private func following(_ argument: ArgumentKind, in phrases: Phrases) -> [String] {
    switch argument {
    case .language: words.languages
    case .whyTopic: [phrases("command-level")]
    case .words(let keys): keys.map { phrases($0) }
    default: []
    }
  }
}

/// A command of the main prompt in one language.
struct PromptWord {
  let name: String
  let summary: String
  /// The words that may stand behind it; empty where anything may.
  let following: [String]
}
