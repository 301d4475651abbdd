import Instrument
import Interview
import Phrasebook

/// What a change of the agenda came to, in words, with how it is taken back.
@MainActor
struct AgendaWording {
  private let driver: SessionDriver
  private var phrases: Phrases { driver.shell.phrases }
  private var machine: GuidedSession { driver.machine }

  init(_ driver: SessionDriver) { self.driver = driver }

  func sentence(_ note: AgendaNote) -> String {
    switch note {
    case .wentTo(_, let from): say("went", from)
    case .leftOut(let step): say("left-out", step) + left
    case .broughtBack(let step): say("brought-back", step) + left
    case .takes(let step, let minutes, let before):
      say("takes", step, ["minutes": String(minutes), "before": String(before)]) + left
    case .moved(let step, let behind): say("moved", step, ["behind": String(behind + 1)])
    case .again(let step, let back): back.map { say("again", $0) } ?? say("more", step)
    case .noSuchStep(let count): phrases("agenda-no-such-step", ["count": String(count)])
    case .isHere(let step): say("is-here", step)
    case .isOver(let step): say("is-over", step)
    case .isToCome(let step): say("is-to-come", step)
    case .isLeftOut(let step): say("is-left-out", step)
    case .isNotLeftOut(let step): say("is-not-left-out", step)
    case .needs(let step, let first): say("needs", step, other(first))
    case .neededBy(let step, let by): say("needed-by", step, other(by))
    case .nothingThere(let step): say("nothing-there", step)
    case .minutesOutside(let limit): phrases("agenda-minutes-outside", ["limit": String(limit)])
    }
  }

  /// What is left, where that has become more or less.
  private var left: String {
    let minutes = ["left": String(machine.minutesLeft), "total": String(machine.minutesInAll)]
    return " " + phrases("agenda-left", minutes)
  }

  private func say(_ key: String, _ step: Int, _ more: [String: String] = [:]) -> String {
    let arguments = ["number": String(step + 1), "name": name(step)].merging(AgendaWords(driver.shell).examples) { $1 }
    return phrases("agenda-\(key)", arguments.merging(more) { $1 })
  }

  private func other(_ step: Int) -> [String: String] { ["other": String(step + 1), "other-name": name(step)] }

  private func name(_ step: Int) -> String {
    let steps = machine.steps
    return steps.indices.contains(step) ? driver.shell.stepName(steps[step]) : ""
  }
}
