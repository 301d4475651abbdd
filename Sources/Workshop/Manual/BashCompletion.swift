/// Completion for bash, without the package bash-completion.
@MainActor
struct BashCompletion {
  let words: ProgramWords
  let promptWords: [PromptWord]

  var text: String {
    """
    # bash completion for wederzijds; made by: wederzijds completions bash

    # Files with one of these endings, and directories.
    _wederzijds_files() {
      local file ending
      while IFS= read -r file; do
        if [[ -d $file || $# -eq 0 ]]; then COMPREPLY+=("$file"); continue; fi
        for ending in "$@"; do
          if [[ $file == *."$ending" ]]; then COMPREPLY+=("$file"); fi
        done
      done < <(compgen -f -- "$current")
      compopt -o filenames 2>/dev/null || :
    }

    _wederzijds_words() {
      local word
      while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$1" -- "$current")
    }

    # What stands behind an option; fails where the option has no value.
    _wederzijds_value() {
      case $1 in
    \(optionCases)
        *) return 1 ;;
      esac
    }

    _wederzijds() {
      local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command="" book="" word index
      COMPREPLY=()
      # bash takes --form=full for three words.
      if [[ $current == "=" ]]; then current=""; elif [[ $previous == "=" ]]; then previous=${COMP_WORDS[COMP_CWORD-2]}; fi
      for ((index = 1; index < COMP_CWORD; index++)); do
        word=${COMP_WORDS[index]}
        case $word in
          \(valuedOptions)) if [[ ${COMP_WORDS[index+1]} == "=" ]]; then ((index += 2)); else ((index++)); fi ;;
          -?* | "=") ;;
          */* | *.wederzijds) if [[ -z $command ]]; then book=$word; fi ;;
          *) if [[ -z $command ]]; then command=$word; fi ;;
        esac
      done
      if _wederzijds_value "$previous"; then return; fi
      case $command in
    \(commandCases)
        "")
          if [[ $current == -* ]]; then _wederzijds_words "\(options(ProgramTable.shared + ProgramTable.alone))"; return; fi
          _wederzijds_words "\(promptWords.map(\.name).joined(separator: " "))"
          if [[ -z $book ]]; then _wederzijds_words "\(names)"; _wederzijds_files wederzijds; fi ;;
    \(promptCases)
      esac
    }

    complete -F _wederzijds wederzijds

    """
  }

  private var names: String {
    ProgramTable.all.map(\.name).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func options(_ options: [ProgramOption]) -> String {
    options.map { "--\($0.name)" }.joined(separator: " ")
  }

  private var valuedOptions: String {
    words.allOptions.filter { $0.value != nil }.map { "--\($0.name)" }.joined(separator: " | ")
  }

  private var optionCases: String {
    words.allOptions.compactMap { option in
      option.value.map { "    --\(option.name)) \(completion($0)) ;;" }
    }.joined(separator: "\n")
  }

  private var commandCases: String {
    ProgramTable.all.filter { !$0.name.isEmpty }.map { command in
      let all = options(command.options + ProgramTable.shared + [ProgramTable.alone[0]])
      let values = command.arguments.map { completion($0.value) }
      return """
            \(command.name))
              if [[ $current == -* ]]; then _wederzijds_words "\(all)"; return; fi
              \(values.first ?? ":") ;;
        """
    }.joined(separator: "\n")
  }

  private var promptCases: String {
    promptWords.filter { !$0.following.isEmpty }.map { word in
      "    \(word.name)) _wederzijds_words \"\(word.following.joined(separator: " "))\" ;;"
    }.joined(separator: "\n")
  }

  private func completion(_ value: ProgramValue) -> String {
    switch value {
    case .choice, .language, .questionnaire: "_wederzijds_words \"\(words.choices(value).joined(separator: " "))\""
    case .directory: "_wederzijds_files /"
    case .file(_, let endings): "_wederzijds_files \(endings.joined(separator: " "))"
    case .newFile: "_wederzijds_files"
    case .promptWords: ":"
    }
  }
}
