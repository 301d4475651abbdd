import Foundation
import TestSupport

/// A disk of its own that can be filled: a small file system in memory where this process may mount one, and else a
/// directory in which no file of the program may grow.
final class SmallDisk {
  let path: String
  private let isMounted: Bool

  init(at path: String) throws {
    self.path = path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    isMounted = try ProgramRun(["mount", "-t", "tmpfs", "-o", "size=600k", "none", path]).end == .exited(0)
  }

  /// From now on nothing on it can be written. Who may not mount a disk is bound by the rights of a directory.
  func makeReadOnly() throws {
    let command = isMounted ? ["mount", "-o", "remount,ro", path] : ["chmod", "-R", "a-w", path]
    let run = try ProgramRun(command)
    guard run.end == .exited(0) else { throw ProgramError.failed(command, run.end, said: run.errorText) }
  }

  /// Leaves no room. A program that is at work is told so too where there is no disk to fill.
  func fill(against terminal: TmuxTerminal) async throws {
    guard isMounted else { return try limit(terminal, to: "0:unlimited") }
    _ = try ProgramRun(["dd", "if=/dev/zero", "of=\(path)/ballast", "bs=4k"])
  }

  /// Makes room again.
  func empty(for terminal: TmuxTerminal) throws {
    guard isMounted else { return try limit(terminal, to: "unlimited:unlimited") }
    try FileManager.default.removeItem(atPath: path + "/ballast")
  }

  private func limit(_ terminal: TmuxTerminal, to bounds: String) throws {
    let command = ["prlimit", "--pid", "\(terminal.processID)", "--fsize=\(bounds)"]
    let run = try ProgramRun(command)
    guard run.end == .exited(0) else { throw ProgramError.failed(command, run.end, said: run.errorText) }
  }

  /// Takes the disk away, even when a program still uses it.
  func remove() {
    guard isMounted else {
      do { _ = try ProgramRun(["chmod", "-R", "u+w", path]) } catch {}
      return
    }
    do { _ = try ProgramRun(["umount", "-l", path]) } catch {}
  }
}
