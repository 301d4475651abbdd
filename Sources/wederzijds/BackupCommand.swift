import ArgumentParser

/// `wederzijds backup`: a whole copy of a workbook, checked.
struct BackupCommand: CareCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Make a backup of a workbook, and check it.")

  @OptionGroup var shared: SharedOptions

  @Option(help: "Where the backup is to stand; beside the workbook, with the time in its name, when not given.")
  var output: String?

  @Argument(help: "The workbook; your own when none is named.")
  var workbook: String?

  mutating func run() throws {
    let (path, target) = (workbook ?? UserFiles.workbook, output)
    try care { $0.backUp(path, to: target, at: $1) }
  }
}
