import ArgumentParser

/// `wederzijds restore`: a backup takes the place of a workbook.
struct RestoreCommand: CareCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Check a backup and put it back; the workbook that was there is kept.")

  @OptionGroup var shared: SharedOptions

  @Argument(help: "The backup.")
  var backup: String

  @Argument(help: "The workbook; your own when none is named.")
  var workbook: String?

  mutating func run() throws {
    let (source, path) = (backup, workbook ?? UserFiles.defaultWorkbook())
    try care { $0.restore(source, to: path, at: $1) }
  }
}
