/// Completion for zsh.
@MainActor
struct ZshCompletion {
  let words: ProgramWords
  let promptWords: [PromptWord]

  var text: String {
    """
    #compdef wederzijds
    # zsh completion for wederzijds; made by: wederzijds completions zsh

    _wederzijds_prompt_words() {
      local -a promptwords=(
    \(described(promptWords.map { ($0.name, $0.summary) }))
      )
      _describe -t prompt-words 'prompt' promptwords
    }

    _wederzijds_first() {
      local -a commands=(
    \(described(named.map { ($0.name, words.summary($0)) }))
      )
      _describe -t commands 'wederzijds' commands
      _wederzijds_prompt_words
      _files -g '*.wederzijds'
    }

    _wederzijds() {
      local curcontext="$curcontext" state line
      local -A opt_args
      _arguments -C \(specs(ProgramTable.shared + ProgramTable.alone)) '1: :->first' '*:: :->rest'
      case $state in
        first) _wederzijds_first ;;
        rest)
          case $words[1] in
    \(commandCases)
    \(promptCases)
            */* | *.wederzijds) if (( CURRENT == 2 )); then _wederzijds_prompt_words; fi ;;
          esac ;;
      esac
    }

    if [[ $funcstack[1] == _wederzijds ]]; then _wederzijds "$@"; else compdef _wederzijds wederzijds; fi

    """
  }

  private var named: [ProgramCommand] { ProgramTable.all.filter { !$0.name.isEmpty } }

  private var commandCases: String {
    named.map { command in
      let options = specs(command.options + ProgramTable.shared + [ProgramTable.alone[0]])
      let arguments = command.arguments.enumerated().map { index, argument in
        let place = argument.isRepeated ? "*" : "\(index + 1)"
        return quoted("\(place):\(plain(words.metavariable(argument.value))):\(action(argument.value))")
      }
      return "        \(command.name)) _arguments \(([options] + arguments).joined(separator: " ")) ;;"
    }.joined(separator: "\n")
  }

  private var promptCases: String {
    promptWords.filter { !$0.following.isEmpty }.map { word in
      "        \(word.name)) _values '\(word.name)' \(word.following.map(quoted).joined(separator: " ")) ;;"
    }.joined(separator: "\n")
  }

  /// `'--form[which questions count]:full|short:(full short)' …`
  private func specs(_ options: [ProgramOption]) -> String {
    options.map { option in
      let value = option.value.map { ":\(plain(words.metavariable($0))):\(action($0))" } ?? ""
      return quoted("--\(option.name)\(value.isEmpty ? "" : "=")[\(plain(words.about(option)))]\(value)")
    }.joined(separator: " ")
  }

  private func action(_ value: ProgramValue) -> String {
    switch value {
    case .choice, .language, .questionnaire: "(\(words.choices(value).joined(separator: " ")))"
    case .directory: "_files -/"
    // One ending between brackets would be taken for qualifiers.
    case .file(_, let endings):
      "_files -g \"*.\(endings.count == 1 ? endings[0] : "(\(endings.joined(separator: "|")))")\""
    case .newFile: "_files"
    case .promptWords: " "
    }
  }

  /// The elements of an array for `_describe`.
  private func described(_ items: [(String, String)]) -> String {
    items.map { "    " + quoted("\($0.0):\(plain($0.1))") }.joined(separator: "\n")
  }

  /// Without the signs that zsh reads in a specification.
  private func plain(_ text: String) -> String {
    text.map { "[]:\\".contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  private func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
