import Foundation
import Instrument

/// Where the questionnaires and the words are: the first of `--data`, `$WEDERZIJDS_DATA`, `../share/wederzijds` beside
/// the program, and the nearest directory above the program that holds `Questionnaires/`.
enum DataDirectory {
  enum Outcome {
    case found(String)
    /// Everywhere that was looked.
    case missing([String])
  }

  static func find(given: String?) -> Outcome {
    // What was named is meant: looking elsewhere would be guessing.
    if let named = given ?? environment("WEDERZIJDS_DATA") {
      return holdsContent(named) ? .found(named) : .missing([named])
    }
    guard let program = programDirectory else { return .missing(["/proc/self/exe"]) }
    var places = [parent(of: program) + "/share/wederzijds"]
    var above = program
    while above != "/" {
      places.append(above)
      above = parent(of: above)
    }
    if let found = places.first(where: holdsContent) { return .found(found) }
    return .missing([places[0], program])
  }

  /// The sentence for when it is nowhere. It stands here because the words themselves are what is missing.
  static func sentence(_ places: [String], in language: Language) -> String {
    let places = places.joined(separator: ", ")
    return language == .dutch
      ? "De vragenlijsten en teksten zijn er niet; ik zocht in \(places). Noem de map met --data MAP."
      : "The questionnaires and texts are not there; I looked in \(places). Name the directory with --data DIR."
  }

  private static func holdsContent(_ path: String) -> Bool {
    isDirectory(path + "/Questionnaires") && isDirectory(path + "/Content")
  }

  private static func isDirectory(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  private static var programDirectory: String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard count > 0 else { return nil }
    return parent(of: String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return "/" }
    return String(path[..<slash])
  }
}
