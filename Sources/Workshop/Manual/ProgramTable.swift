/// All that can be typed behind the program's name. `CommandTable` is the same for the prompt.
public enum ProgramTable {
  /// What every command takes.
  public static let shared = [
    ProgramOption(name: "language", value: .language), ProgramOption(name: "data", value: .directory),
  ]

  /// What stands for itself: help and the version.
  public static let alone = [ProgramOption(name: "help", value: nil), ProgramOption(name: "version", value: nil)]

  /// The prompt first, then the rest in the order of the man page.
  public static let all = [
    ProgramCommand("", arguments: [ProgramArgument(workbook), ProgramArgument(.promptWords, isRepeated: true)]),
    ProgramCommand(
      "assess",
      options: [
        ProgramOption(name: "questionnaire", value: .questionnaire),
        ProgramOption(name: "form", value: .choice(["full", "short"])), ProgramOption(name: "strict", value: nil),
        format,
      ], arguments: [ProgramArgument(.file("answers", endings: ["csv"]))]),
    ProgramCommand(
      "check", options: [format],
      arguments: [ProgramArgument(.file("content", endings: ["yaml", "ftl"]), isRepeated: true)]),
    ProgramCommand(
      "backup", options: [ProgramOption(name: "output", value: .newFile)], arguments: [ProgramArgument(workbook)]),
    ProgramCommand(
      "restore",
      arguments: [
        ProgramArgument(.file("backup", endings: ["wederzijds"]), isOptional: false), ProgramArgument(workbook),
      ]),
    ProgramCommand("doctor", arguments: [ProgramArgument(workbook)]),
    ProgramCommand("manual"),
    ProgramCommand(
      "completions", arguments: [ProgramArgument(.choice(ShellName.allCases.map(\.rawValue)), isOptional: false)]),
  ]

  private static let workbook = ProgramValue.file("workbook", endings: ["wederzijds"])
  private static let format = ProgramOption(name: "format", value: .choice(["text", "json"]))
}
