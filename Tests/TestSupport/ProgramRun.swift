import Foundation

/// How a program ended.
public enum ProgramEnd: Sendable, Equatable {
  case exited(Int32)
  case killed(signal: Int32)
}

/// What went wrong with a program that a test starts.
public enum ProgramError: Error {
  /// There is no such built product beside the tests.
  case notBuilt(String)
  /// The system would not start it; the error number.
  case notStarted([String], Int32)
  /// It did not do this in time; what its screen or output showed.
  case tooLate(String, seen: String)
  /// It failed; what it said.
  case failed([String], ProgramEnd, said: String)
}

/// One run of a program without a terminal: what it said, and how it ended.
public struct ProgramRun: Sendable {
  /// How it ended.
  public let end: ProgramEnd
  /// What it wrote to standard output.
  public let output: Data
  /// What it wrote to standard error.
  public let errors: Data

  /// Standard output as text.
  public var text: String { String(decoding: output, as: UTF8.self) }
  /// Standard error as text.
  public var errorText: String { String(decoding: errors, as: UTF8.self) }

  /// Runs a program to its end; its input and output are files, so that none of them can block.
  /// - Parameters:
  ///   - command: the path of the program, and its arguments.
  ///   - environment: all of the environment.
  ///   - input: what it reads from standard input.
  ///   - seconds: how long it may take.
  ///   - meanwhile: what happens to it as it runs; it gets the process and the file that holds standard error.
  public init(
    _ command: [String], environment: [String: String] = testEnvironment, input: Data = Data(), seconds: Double = 30,
    meanwhile: (_ process: pid_t, _ errorFile: String) throws -> Void = { _, _ in }
  ) throws {
    let scratch = try ScratchDirectory()
    let names = ["in", "out", "err"].map(scratch.file)
    try input.write(to: URL(fileURLWithPath: names[0]))
    let child = try Self.spawn(command, environment: environment, files: names)
    do { try meanwhile(child, names[2]) } catch {
      kill(child, SIGKILL)
      waitpid(child, nil, 0)
      throw error
    }
    end = try Self.wait(for: child, seconds: seconds, command: command)
    output = try Data(contentsOf: URL(fileURLWithPath: names[1]))
    errors = try Data(contentsOf: URL(fileURLWithPath: names[2]))
  }

  private static func spawn(_ command: [String], environment: [String: String], files: [String]) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in files.enumerated() {
      let flags = number == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC
      posix_spawn_file_actions_addopen(&actions, Int32(number), file, flags, 0o600)
    }
    keepOpenFilesToOurselves()
    var attributes = plainSignals()
    defer { posix_spawnattr_destroy(&attributes) }
    var arguments = command.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var child = pid_t()
    let error = posix_spawnp(&child, command[0], &actions, &attributes, &arguments, &variables)
    guard error == 0 else { throw ProgramError.notStarted(command, error) }
    return child
  }

  private static func wait(for child: pid_t, seconds: Double, command: [String]) throws -> ProgramEnd {
    let deadline = Date().addingTimeInterval(seconds)
    var status: Int32 = 0
    while waitpid(child, &status, WNOHANG) == 0 {
      if Date() > deadline {
        kill(child, SIGKILL)
        waitpid(child, &status, 0)
        throw ProgramError.tooLate("end", seen: command.joined(separator: " "))
      }
      usleep(1_000)
    }
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
  }
}

/// Lets a program that is started see every signal as usual; the threads that run tests block them.
private func plainSignals() -> posix_spawnattr_t {
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  var none = sigset_t()
  sigemptyset(&none)
  var all = sigset_t()
  sigfillset(&all)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setsigdefault(&attributes, &all)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  return attributes
}

/// Lets no program that is started inherit what the tests have open: a pipe held open elsewhere never ends.
private func keepOpenFilesToOurselves() {
  guard let directory = opendir("/proc/self/fd") else { return }
  defer { closedir(directory) }
  while let entry = readdir(directory) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if let descriptor = Int32(name), descriptor > 2 { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
  }
}

/// The environment of a program under test: nothing of the person who runs the tests, except where programs are.
public let testEnvironment: [String: String] = [
  "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
  "HOME": "/dev/null/home", "LANG": "C.UTF-8", "TERM": "xterm-256color", "SWIFT_BACKTRACE": "enable=no",
]

/// The path of an executable of this package, built beside the tests that run now.
/// - Throws: `ProgramError.notBuilt`.
public func builtProduct(_ name: String) throws -> String {
  let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
  for start in [tests] + CommandLine.arguments {
    var directory = URL(fileURLWithPath: start).deletingLastPathComponent()
    while directory.path != "/" {
      let candidate = directory.appendingPathComponent(name).path
      var isDirectory = ObjCBool(false)
      if FileManager.default.fileExists(atPath: candidate, isDirectory: &isDirectory), !isDirectory.boolValue,
        FileManager.default.isExecutableFile(atPath: candidate)
      {
        return candidate
      }
      directory.deleteLastPathComponent()
    }
  }
  throw ProgramError.notBuilt(name)
}
