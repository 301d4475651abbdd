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
  private let steps: [Programme.Step]
  /// Where it stands, and, where a step is repeated, how far it came.
  private let (here, reached): (Int, Int)

  /// - Parameter clock: the pace so far; null for a session that nobody is in now.
  init(_ machine: GuidedSession, clock: SessionClock?, in shell: Shell) {
    self.machine = machine
    steps = machine.steps
    (here, reached) = (machine.stepNumber, machine.reachedStep)
    self.clock = clock
    self.shell = shell
  }

  func lines() -> [String] {
    let parts = machine.parts
    guard parts.count > 1 else {
      return shell.wrapped(title(machine.programme.name[phrases.language])) + rows + shell.wrapped(standing)
    }
    return shell.wrapped(parts[0].name[phrases.language])
      + parts.indices.flatMap { part(parts[$0], number: $0, of: parts.count) } + shell.wrapped(standing)
  }

  /// What is called so, with whom it is about.
  private func title(_ text: String, about relationship: Relationship? = nil) -> String {
    guard let name = (relationship ?? machine.relationship)?.name else { return text }
    return phrases("agenda-about", ["programme": text, "name": name])
  }

  /// One of several parts: this one with its steps, what was and what follows in short.
  private func part(_ programme: Programme, number: Int, of count: Int) -> [String] {
    let heading = phrases("agenda-part", ["number": String(number + 1), "count": String(count)])
    if number == machine.part { return shell.wrapped(title(heading)) + rows }
    let minutes = shell.durationWords(seconds: programme.minutes * 60)
    if number < machine.part {
      let name = number == machine.part - 1 ? machine.earlierRelationship : nil
      let facts = [name.map { title(heading, about: $0) } ?? heading, minutes, phrases("agenda-done")]
      return shell.wrapped("✓ " + facts.joined(separator: " · "), indent: 2)
    }
    let steps = programme.steps.map { "\(shell.stepName($0)) \($0.minutes)" }.joined(separator: " · ")
    return shell.wrapped("\(heading) · \(minutes): \(steps)", indent: 2)
  }

  private var rows: [String] { steps.indices.flatMap(row) }

  /// `✓  1  vooraf · 5 min · geweest`: the words say what the mark says.
  private func row(_ index: Int) -> [String] {
    let (mark, state) = standing(of: index)
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

  private func standing(of index: Int) -> (mark: String, state: String?) {
    let mark = machine.agenda[index].mark
    if index == here { return ("▶", phrases("agenda-now")) }
    if mark == .leftOut || index < reached && mark == .passed { return ("–", phrases("agenda-skipped")) }
    return index < reached ? ("✓", phrases("agenda-done")) : ("", nil)
  }

  private var standing: String {
    let minutes = ["left": String(machine.minutesLeft), "total": String(machine.minutesInAll)]
    let sentence = phrases("agenda-left", minutes)
    return ([sentence] + (clock.map(pace) ?? [resume])).joined(separator: " ")
  }

  private var resume: String { phrases("agenda-resume", ["resume": phrases("command-resume")]) }

  /// How long this step has taken, how the whole stands beside the plan, and what is on the timer.
  private func pace(_ clock: SessionClock) -> [String] {
    let now = shell.surroundings.now()
    guard let minutes = clock.minutesAtStep(now: now), let delay = clock.delay(of: machine, now: now) else {
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
