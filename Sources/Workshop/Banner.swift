import Instrument
import Phrasebook
import Storage

/// The first lines: what this is, what is in the workbook, and the two words a newcomer needs.
@MainActor
struct Banner {
  private let shell: Shell

  init(_ shell: Shell) { self.shell = shell }

  func show() throws {
    guard shell.console.isInteractive else { return }
    let phrases = shell.phrases
    let overview = try shell.workbook.overview()
    let isNew = overview.isEmpty
    let counts = [
      counted("count-relationships", overview.relationships), counted("count-open-sessions", overview.openSessions),
    ]
    let arguments = [
      "version": shell.surroundings.version, "workbook": fileName(shell.workbook.path),
      "contents": isNew ? phrases("workbook-empty") : counts.joined(separator: ", "),
    ]
    let (banner, hint) = (phrases("banner", arguments), phrases("banner-hint"))
    let line = shell.wrapped(banner + "    " + hint)
    // A hint that does not fit behind it stands below it, and in one piece.
    shell.console.talk(line.count == 1 ? line : shell.wrapped(banner) + shell.wrapped(hint))
    sayWhatIsSpecial()
    if isNew {
      shell.console.talk(
        shell.wrapped(phrases("banner-purpose")) + shell.wrapped(phrases("banner-new")) + FirstWays(shell).lines())
    }
    shell.console.talk(try ExampleIntroduction(shell).lines())
    let open = try shell.workbook.openSessions().map(\.session)
    if let standing = try SessionStanding.banner(open, in: shell) { shell.console.talk(shell.wrapped(standing)) }
    if overview.openActions > 0 { try shell.console.talk(ActionLines(shell).open()) }
    if !isNew { shell.console.talk(whatToType()) }
  }

  /// The commands to go on with, for who has been here before.
  private func whatToType() -> [String] {
    let commands: [any Command.Type] = [
      StartCommand.self, RelationsCommand.self, ActionsCommand.self, HelpCommand.self,
    ]
    let names = commands.map { CommandTable.name(of: $0, in: shell.phrases) }.joined(separator: " · ")
    return shell.wrapped(shell.phrases("banner-what-to-type", ["commands": names]))
  }

  /// What is not as usual with the workbook.
  private func sayWhatIsSpecial() {
    let (phrases, workbook) = (shell.phrases, shell.workbook)
    if workbook.isReadOnly { shell.console.talk(shell.wrapped(phrases("banner-read-only"))) }
    if let migration = workbook.migration {
      shell.console.talk(shell.wrapped(phrases("banner-migrated", ["backup": migration.backup])))
    }
    if let holder = workbook.otherHolder {
      let who = holderWords(holder, phrases)
      shell.console.talk(shell.wrapped(phrases("banner-also-open", ["holder": who])))
    }
  }

  /// The last part of a path.
  private func fileName(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  private func counted(_ key: String, _ count: Int) -> String {
    shell.phrases(count == 1 ? "\(key)-one" : "\(key)-other", ["count": String(count)])
  }
}
