import Glibc
import Terminal

/// A program with nothing but a prompt, for the tests of the terminal: it says what it read.
///
/// The prompt is its first argument, or `probe> `; the file of its history stands in `PROBE_HISTORY`, and
/// the file that ends a pause in `PROBE_GO`.
@main
struct TerminalProbe {
  static func main() {
    prepareLocale()
    MainActor.assumeIsolated {
      let environment = { (name: String) in getenv(name).map { String(cString: $0) } }
      let settings = TerminalSettings(environment: environment)
      let reader = makeLineReader(
        name: "terminal-probe", historyPath: environment("PROBE_HISTORY"), settings: settings)
      exit(Probe(reader: reader, settings: settings).run())
    }
  }
}
