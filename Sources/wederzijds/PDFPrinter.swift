import Foundation
import Workshop

/// Makes a PDF of a page of HTML, with the first program on the PATH that can: WeasyPrint, or a browser of the Chromium
/// family without a window.
enum PDFPrinter {
  /// How long a program may take.
  private static let patience: TimeInterval = 60

  /// The PDF of `html`.
  static func pdf(of html: String) -> Exporting.PDF {
    guard let (program, path) = found else { return .noProgram }
    guard let directory = UserFiles.temporaryDirectory() else { return .failed(program: program) }
    defer { remove(directory) }
    let (page, printed) = (directory + "/sheet.html", directory + "/sheet.pdf")
    do {
      try Data(html.utf8).write(to: URL(fileURLWithPath: page))
      try run(path, arguments(of: program, page, printed, directory))
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: printed)))
      return bytes.starts(with: Array("%PDF".utf8)) ? .made(bytes) : .failed(program: program)
    } catch {
      return .failed(program: program)
    }
  }

  /// The first program that is there, and where.
  private static var found: (program: String, path: String)? {
    let directories = (environment("PATH") ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    for program in ["weasyprint", "chromium", "chromium-browser", "google-chrome"] {
      for directory in directories where access("\(directory)/\(program)", X_OK) == 0 {
        return (program, "\(directory)/\(program)")
      }
    }
    return nil
  }

  private static func arguments(
    of program: String, _ page: String, _ printed: String, _ directory: String
  ) -> [String] {
    if program == "weasyprint" { return [page, printed] }
    return [
      "--headless", "--disable-gpu", "--no-pdf-header-footer", "--user-data-dir=\(directory)/profile",
      "--print-to-pdf=\(printed)", URL(fileURLWithPath: page).absoluteString,
    ]
  }

  /// Runs a program to its end, and ends it when it takes too long. What it says is for nobody.
  private static func run(_ path: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let deadline = Date().addingTimeInterval(patience)
    while process.isRunning, Date() < deadline { usleep(10_000) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  private static func remove(_ directory: String) {
    // A directory that stays behind holds no answers.
    do { try FileManager.default.removeItem(atPath: directory) } catch {}
  }
}
