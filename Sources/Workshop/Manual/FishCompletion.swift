/// Completion for fish.
@MainActor
struct FishCompletion {
  let words: ProgramWords
  let promptWords: [PromptWord]

  var text: String {
    """
    # fish completion for wederzijds; made by: wederzijds completions fish

    # The words that are neither options, nor their values, nor the program.
    function __wederzijds_words
      set -l skip 1
      for word in (commandline -opc)
        if test $skip = 1
          set skip 0
          continue
        end
        switch $word
          case \(valuedOptions)
            set skip 1
          case '-?*'
          case '*'
            echo -- $word
        end
      end
    end

    # Whether no command was typed yet; a workbook may have been.
    function __wederzijds_at_first
      set -l typed (__wederzijds_words)
      test (count $typed) = 0; or begin
        test (count $typed) = 1; and string match -qr '/|[.]wederzijds$' -- $typed[1]
      end
    end

    function __wederzijds_without_book
      test (count (__wederzijds_words)) = 0
    end

    # Whether the command typed is one of these.
    function __wederzijds_is
      set -l typed (__wederzijds_words | string match -vr '/|[.]wederzijds$')
      contains -- "$typed[1]" $argv
    end

    # Files with one of these endings, and directories.
    function __wederzijds_files
      for file in (__fish_complete_path (commandline -ct) | string replace -r '\\t.*' '')
        if string match -qr '/$' -- $file
          echo -- $file
          continue
        end
        for ending in $argv
          if string match -q "*.$ending" -- $file
            echo -- $file
          end
        end
      end
    end

    complete -c wederzijds -f
    \(optionLines.joined(separator: "\n"))
    \(commandLines.joined(separator: "\n"))
    \(promptLines.joined(separator: "\n"))
    complete -c wederzijds -n __wederzijds_without_book -a '(__wederzijds_files wederzijds)'

    """
  }

  private var valuedOptions: String {
    words.allOptions.filter { $0.value != nil }.map { "--\($0.name)" }.joined(separator: " ")
  }

  private var optionLines: [String] {
    ProgramTable.shared.map { line($0, condition: nil) }
      + ProgramTable.alone.map { line($0, condition: $0.name == "help" ? nil : "__wederzijds_at_first") }
  }

  private var commandLines: [String] {
    ProgramTable.all.filter { !$0.name.isEmpty }.flatMap { command in
      let name = "complete -c wederzijds -n __wederzijds_without_book -a \(command.name) -d "
      let condition = "__wederzijds_is \(command.name)"
      return [name + quoted(words.summary(command))] + command.options.map { line($0, condition: condition) }
        + command.arguments.prefix(1).map { argument in
          "complete -c wederzijds -n \(quoted(condition)) \(candidates(argument.value))"
        }
    }
  }

  private var promptLines: [String] {
    promptWords.flatMap { word in
      let following = word.following.joined(separator: " ")
      let behind = "complete -c wederzijds -n \(quoted("__wederzijds_is \(word.name)")) -a \(quoted(following))"
      return [
        "complete -c wederzijds -n __wederzijds_at_first -a \(word.name) -d \(quoted(word.summary))"
      ] + (following.isEmpty ? [] : [behind])
    }
  }

  private func line(_ option: ProgramOption, condition: String?) -> String {
    let when = condition.map { " -n " + quoted($0) } ?? ""
    let value = option.value.map { ($0 == .newFile ? " -r " : " -x ") + candidates($0) } ?? ""
    return "complete -c wederzijds\(when) -l \(option.name)\(value) -d \(quoted(words.about(option)))"
  }

  private func candidates(_ value: ProgramValue) -> String {
    switch value {
    case .choice, .language, .questionnaire: "-a " + quoted(words.choices(value).joined(separator: " "))
    case .directory: "-a '(__fish_complete_directories)'"
    case .file(_, let endings): "-a " + quoted("(__wederzijds_files \(endings.joined(separator: " ")))")
    case .newFile: "-F"
    case .promptWords: ""
    }
  }

  private func quoted(_ text: String) -> String {
    "'" + text.map { "'\\".contains($0) ? "\\\($0)" : String($0) }.joined() + "'"
  }
}
