import Glibc

/// Which editor somebody has, and where a text may stand while they edit it.
public struct EditorSettings: Sendable, Equatable {
  /// What a shell is to start, with arguments where it has some; none where nobody named one and there is none.
  public var command: String?
  /// The directories for the file, the best first.
  public var directories: [String]

  /// Those without which there is hardly a machine, the easiest first.
  private static let usual = ["editor", "nano", "vi"]

  /// Settings that were made elsewhere.
  public init(command: String?, directories: [String] = ["/tmp"]) {
    self.command = command
    self.directories = directories
  }

  /// Settings from the environment, looked up by name: `VISUAL`, or `EDITOR`, or what can be found on the `PATH`. On a
  /// terminal that can do little, only `EDITOR` can be meant for it.
  public init(environment lookUp: (String) -> String?) {
    let isDumb = TerminalSettings(environment: lookUp).isDumb
    let named = (isDumb ? ["EDITOR"] : ["VISUAL", "EDITOR"]).compactMap(lookUp).first { text in
      !text.allSatisfy(\.isWhitespace)
    }
    let path = isDumb ? [] : (lookUp("PATH") ?? "").split(separator: ":")
    command =
      named ?? Self.usual.first { name in path.contains { access("\($0)/\(name)", X_OK) == 0 } }
    directories = [lookUp("XDG_RUNTIME_DIR"), lookUp("TMPDIR"), "/tmp"].compactMap { path in
      path.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
  }
}
