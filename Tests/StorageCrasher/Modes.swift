import Foundation
import GRDB
import Instrument
import Storage

/// What the program does; one function for each mode.
enum Modes {
  static let session = RecordID(rawValue: "00000000-0000-4000-8000-000000000003")
  static let relationship = RecordID(rawValue: "00000000-0000-4000-8000-000000000001")
  static let participant = RecordID(rawValue: "00000000-0000-4000-8000-000000000002")

  static func open(_ path: String) throws -> Workbook {
    let id = RecordID(rawValue: "00000000-0000-4000-8000-000000000000")
    return try Workbook(opening: path, orCreatingWith: id, at: Moment(rawValue: 0))
  }

  /// An answer in round `round` of question `run-<run>`, in a workbook that has the session already.
  static func store(_ round: Int, run: Int, example: String? = nil, in workbook: Workbook) throws {
    let answer = Answer(
      session: session, relationship: relationship, participant: participant, question: "run-\(run)", round: round,
      value: .two, example: example)
    let digits = String(round, radix: 16)
    let tail = String(repeating: "0", count: 12 - digits.count) + digits
    let head = String(run + 1, radix: 16)
    let id = String(repeating: "0", count: 8 - head.count) + head + "-0000-4000-8000-" + tail
    try workbook.append([.answer(answer)], ids: [RecordID(rawValue: id)], at: Moment(rawValue: Int64(round)))
  }

  /// Stores answers for ever, and prints the number of each when it is confirmed.
  static func append(_ path: String, run: Int) throws {
    let workbook = try open(path)
    var round = 0
    while true {
      round += 1
      try store(round, run: run, in: workbook)
      say("\(round)")
    }
  }

  /// Makes a workbook in a process that would leave everything open to everybody.
  static func create(_ path: String) throws {
    umask(0)
    let workbook = try open(path)
    try workbook.append(
      [.setting(name: "language", value: "nl")],
      ids: [RecordID(rawValue: "00000000-0000-4000-8000-000000000009")], at: Moment(rawValue: 0))
    say("made")
  }

  /// Locks the file as a writer does, and waits until it is killed.
  static func hold(_ path: String) throws {
    // Whoever looks whether it is held yet reads the file meanwhile.
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.inDatabase { database in
      try database.execute(sql: "BEGIN EXCLUSIVE")
      say("held")
      while true { pause() }
    }
  }

  /// Has the workbook open, as at a prompt, and waits until it is killed.
  static func present(_ path: String) throws {
    let workbook = try open(path)
    say("present")
    while true { pause() }
    workbook.close()
  }

  /// Lets no file grow any more, stores a long example, then lets them grow again.
  static func limit(_ path: String) throws {
    let workbook = try open(path)
    signal(SIGXFSZ, SIG_IGN)
    var status = stat()
    stat(path, &status)
    var limit = rlimit()
    getrlimit(fileSizeLimit, &limit)
    let before = limit.rlim_cur
    limit.rlim_cur = rlim_t(status.st_size)
    setrlimit(fileSizeLimit, &limit)
    report { try store(1, run: 0, example: String(repeating: "x", count: 100_000), in: workbook) }
    limit.rlim_cur = before
    setrlimit(fileSizeLimit, &limit)
    report { try store(2, run: 0, in: workbook) }
  }

  /// Makes the `call`-th writing call of SQLite fail (and with `onward` every later one), while one answer is stored.
  static func fault(_ path: String, call: Int, onward: Bool) throws {
    let workbook = try open(path)
    try Fault.install()
    Fault.start(at: call, onward: onward)
    report { try store(1, run: 0, example: String(repeating: "x", count: 9000), in: workbook) }
    say(Fault.stop() ? "fired" : "untouched")
  }

  /// Opens a workbook of an older schema.
  static func migrate(_ path: String) throws {
    say("opening")
    let workbook = try open(path)
    say("migrated")
    workbook.close()
    while true { pause() }
  }

  /// Opens the workbook as somebody who is not root.
  static func unprivileged(_ path: String) throws {
    if geteuid() == 0 {
      guard setgid(65_534) == 0, setuid(65_534) == 0 else { exit(70) }
    }
    let workbook = try open(path)
    let overview = try workbook.overview()
    say("opened \(overview.relationships)")
    try store(1, run: 0, in: workbook)
    say("stored")
  }

  /// Prints a line at once: whoever reads may kill the program right after it.
  static func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }

  private static func report(_ body: () throws -> Void) {
    do {
      try body()
      say("stored")
    } catch WorkbookError.ioFailed(_, _, let outcome) {
      say(outcome.map { "failed \($0)" } ?? "failed")
    } catch WorkbookError.diskFull(_, let outcome) {
      say("full \(outcome)")
    } catch {
      say("error \(error)")
    }
  }
}

#if os(Linux)
  private let fileSizeLimit = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
#else
  private let fileSizeLimit = RLIMIT_FSIZE
#endif
