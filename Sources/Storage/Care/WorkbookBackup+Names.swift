import Instrument

/// Backups are known by their names: `team.backup-2027-05-26-093000.wederzijds` stands beside `team.wederzijds`.
extension WorkbookBackup {
  private static let ending = ".wederzijds"

  /// The path of a new backup beside the workbook at `path`: with the moment (UTC) in its name, and a number where
  /// that name is taken.
  public static func defaultPath(for path: String, at moment: Moment) -> String {
    let time = MomentText.text(of: moment)
    let clock = time.dropFirst(11).prefix(8).filter { $0 != ":" }
    let name = beginning(of: FileSystem.resolved(path)) + time.prefix(10) + "-" + clock
    var number = 1
    while true {
      let candidate = name + (number == 1 ? "" : "-\(number)") + ending
      guard FileSystem.isTaken(candidate) || FileSystem.isTaken(candidate + "-journal") else { return candidate }
      number += 1
    }
  }

  /// Every backup that stands beside the workbook at `path`, the oldest first.
  public static func beside(_ path: String) -> [String] {
    let path = FileSystem.resolved(path)
    let beginning = beginning(of: path)
    let directory = FileSystem.directory(of: path)
    let prefix = path.contains("/") ? (directory == "/" ? "/" : directory + "/") : ""
    let names = FileSystem.names(in: directory).map { prefix + $0 }.filter { candidate in
      guard candidate.hasPrefix(beginning), candidate.hasSuffix(ending) else { return false }
      return isMoment(candidate.dropFirst(beginning.count).dropLast(ending.count))
    }
    // By moment, and then by number.
    let upToNumber = beginning.count + 17
    return names.sorted { ($0.prefix(upToNumber), $0.count, $0) < ($1.prefix(upToNumber), $1.count, $1) }
  }

  /// What the path of every backup of the workbook at `path` begins with.
  private static func beginning(of path: String) -> String {
    (path.hasSuffix(ending) ? String(path.dropLast(ending.count)) : path) + ".backup-"
  }

  /// Whether `text` is as `2027-05-26-093000`, perhaps with `-2` behind it.
  private static func isMoment(_ text: Substring) -> Bool {
    text.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]{6}(-[0-9]+)?/) != nil
  }
}
