import ArgumentParser

@main
struct Wederzijds: ParsableCommand {
  mutating func run() throws {}
}
