import Instrument
import Interview
import Phrasebook

/// The steps of a session's programme with their minutes, where it stands, and what is still to come.
@MainActor
struct AgendaScreen {
  private let machine: GuidedSession
  private let clock: SessionClock?
  private let shell: Shell
  private var phrases: Phrases { shell.phrases }
  private var steps: [Programme.Step] { machine.programme.steps }

  /// - Parameter clock: the pace so far; null for a session that nobody is in now.
  init(_ machine: GuidedSession, clock: SessionClock?, in shell: Shell) {
    self.machine = machine
    self.clock = clock
    self.shell = shell
  }

  func lines() -> [String] {
    let here = machine.step(of: machine.position.place) ?? 0
    return shell.wrapped(title) + steps.indices.flatMap { row($0, here: here) } + shell.wrapped(standing(here))
  }

  private var title: String {
    let programme = machine.programme.name[phrases.language]
    guard let name = machine.relationship?.name else { return programme }
    return phrases("agenda-about", ["programme": programme, "name": name])
  }

  /// `✓  1  vooraf · 5 min · geweest`: the words say what the mark says.
  private func row(_ index: Int, here: Int) -> [String] {
    let (mark, state): (String, String?) =
      index < here ? ("✓", phrases("agenda-done")) : index == here ? ("▶", phrases("agenda-now")) : ("", nil)
    let minutes = steps[index].minutes
    let parts = [
      shell.stepName(steps[index]), minutes > 0 ? shell.durationWords(seconds: minutes * 60) : nil,
      state,
    ]
    let number = String(index + 1)
    let gap = String(repeating: " ", count: max(1, 3 - number.count))
    let text = (mark.isEmpty ? "" : mark + gap) + number + "  " + parts.compactMap { $0 }.joined(separator: " · ")
    return shell.wrapped(text, firstIndent: mark.isEmpty ? 3 + gap.count : 2, indent: 8)
  }

  private func standing(_ here: Int) -> String {
    let minutes = steps.map(\.minutes)
    let (left, total) = (minutes[here...].reduce(0, +), minutes.reduce(0, +))
    let sentence = phrases("agenda-left", ["left": String(left), "total": String(total)])
    return ([sentence] + (clock.map(pace) ?? [resume])).joined(separator: " ")
  }

  private var resume: String { phrases("agenda-resume", ["resume": phrases("command-resume")]) }

  /// How long this step has taken, how the whole stands beside the plan, and what is on the timer.
  private func pace(_ clock: SessionClock) -> [String] {
    let now = shell.surroundings.now()
    guard let minutes = clock.minutesAtStep(now: now), let delay = clock.delay(in: machine.programme, now: now) else {
      return []
    }
    let key = delay > 0 ? "agenda-late" : delay < 0 ? "agenda-early" : "agenda-on-time"
    return [
      phrases(minutes > 0 ? "agenda-step-since" : "agenda-step-new", ["minutes": String(minutes)]),
      phrases(key, ["minutes": String(abs(delay))]),
    ]
      + (shell.timerWordsLeft.map { [phrases("agenda-timer", ["time": $0])] } ?? [])
  }
}
