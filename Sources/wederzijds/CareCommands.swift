import Application
import ArgumentParser
import Foundation
import Instrument
import Phrasebook
import Terminal
import Workshop

/// What the commands about the file of a workbook share.
protocol CareCommand: ParsableCommand {
  var shared: SharedOptions { get }
}

extension CareCommand {
  /// Does a job at this moment, and ends with its exit code when it did not succeed.
  func care(_ job: (CareJob, Moment) -> Application.ExitCode) throws {
    _ = prepareLocale()
    signal(SIGPIPE, SIG_IGN)
    // A file that may not grow is a full disk, not the end.
    signal(SIGXFSZ, SIG_IGN)
    let choices = shared.choices
    let content = try choices.content()
    let chosen = try choices.chosenLanguage(in: content)
    let phrases = try choices.phrases(in: content, preferring: [chosen, environmentLanguage, .english])
    let words = CareWords(phrases) { workbookSentence($0, $1) }
    let screen = Output.results(TerminalSettings(environment: environment))
    let width = screen.isTerminal ? max(20, min(screen.columns, 100)) : nil
    let code = job(CareJob(words, width: width), Surroundings.ofThisMachine.now())
    if code != .done { throw ArgumentParser.ExitCode(code.rawValue) }
  }
}
