import ArgumentParser

/// `wederzijds doctor`: looks whether a workbook is sound, and says what to do.
struct DoctorCommand: CareCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Look a workbook over, without changing anything.")

  @OptionGroup var shared: SharedOptions

  @Argument(help: "The workbook; your own when none is named.")
  var workbook: String?

  mutating func run() throws {
    let path = workbook ?? UserFiles.workbook
    try care { job, _ in job.examine(path) }
  }
}
