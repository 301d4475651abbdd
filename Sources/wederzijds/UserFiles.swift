import Foundation
import Instrument

/// Where a person's files stand, by the XDG base directory specification.
enum UserFiles {
  /// The workbook that opens when none is named; its directory is made when it is not there.
  static func defaultWorkbook() -> String {
    make(dataDirectory)
    return workbook
  }

  /// The example in `language`, beside the workbook that opens when none is named.
  static func example(in language: Language) -> String {
    make(dataDirectory)
    return dataDirectory + "/" + exampleName(language)
  }

  /// A place for the example in a new directory for this person alone; null where none can be made.
  static func temporaryExample(in language: Language) -> String? {
    temporaryDirectory().map { $0 + "/" + exampleName(language) }
  }

  /// A new directory for this person alone; null where none can be made.
  static func temporaryDirectory() -> String? {
    let place = environment("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    var template = Array((place + "/wederzijds-" + String(repeating: "X", count: 6)).utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The directory that the program was started in; null where it is no longer there.
  static var workingDirectory: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  private static func exampleName(_ language: Language) -> String { "example-\(language).wederzijds" }

  /// Where that workbook stands, whether it is there or not.
  static var workbook: String { dataDirectory + "/workbook.wederzijds" }

  private static var dataDirectory: String { base("XDG_DATA_HOME", "/.local/share") + "/wederzijds" }

  /// Where commands are remembered.
  static var history: String {
    let directory = base("XDG_STATE_HOME", "/.local/state") + "/wederzijds"
    make(directory)
    return directory + "/history"
  }

  private static func base(_ variable: String, _ underHome: String) -> String {
    // By the specification a path that is not absolute is to be ignored.
    if let named = environment(variable), named.hasPrefix("/") { return named }
    return (environment("HOME") ?? ".") + underHome
  }

  /// Makes a directory for this person alone. Where that fails, opening the file in it says why.
  private static func make(_ directory: String) {
    var path = ""
    for part in directory.split(separator: "/") {
      path += (path.isEmpty && !directory.hasPrefix("/") ? "" : "/") + part
      mkdir(path, 0o700)
    }
  }
}
