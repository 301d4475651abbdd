import ArgumentParser

@main
struct Wederzijds: ParsableCommand {
  static let configuration = CommandConfiguration(subcommands: [AssessCommand.self])

  mutating func run() throws {}
}
