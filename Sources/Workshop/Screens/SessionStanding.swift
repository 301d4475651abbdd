import Instrument
import Interview
import Storage

/// Where a session that is open stands, in words.
@MainActor
struct SessionStanding {
  private let shell: Shell
  private let machine: GuidedSession?

  /// - Parameter session: an open one; where its questions can't be read any more it stands nowhere.
  init(_ session: Session, in shell: Shell) throws {
    self.shell = shell
    machine = try SessionRebuilder(shell).machine(of: session)
  }

  /// Whom it is about, a name that is still to be added too; null where it is about nobody yet.
  var name: String? { machine.flatMap { $0.relationship?.name ?? $0.position.draftName } }

  /// That it is open, and where it stands: `nog niet af, bij vraag 5 van 12`.
  var open: String {
    guard let place else { return shell.phrases("session-open") }
    return shell.phrases("session-open-at", ["place": place])
  }

  /// `bij vraag 5 van 12`, or the step; null where it stands nowhere.
  private var place: String? {
    guard let machine else { return nil }
    if case .question(let id) = machine.position.place {
      let ids = machine.allQuestions
      guard let number = ids.firstIndex(of: id) else { return nil }
      return shell.phrases("standing-question", ["number": String(number + 1), "count": String(ids.count)])
    }
    guard let step = machine.step(of: machine.position.place) else { return nil }
    let steps = machine.steps
    let arguments = [
      "number": String(step + 1), "count": String(steps.count),
      "name": shell.stepName(steps[step]),
    ]
    return shell.phrases("standing-step", arguments)
  }

  /// What the first lines say of the open sessions, the newest first: where that one stands, and how many more there are.
  static func banner(_ open: [Session], in shell: Shell) throws -> String? {
    guard let newest = open.first else { return nil }
    let standing = try SessionStanding(newest, in: shell)
    let arguments = [
      "name": standing.name ?? "", "place": standing.place ?? shell.phrases("session-open"),
      "resume": shell.phrases("command-resume"), "count": String(open.count - 1),
    ]
    let said = shell.phrases(standing.name == nil ? "banner-open-nobody" : "banner-open", arguments)
    let more =
      switch open.count {
      case 1: "banner-open-type"
      case 2: "banner-open-one-more"
      default: "banner-open-more"
      }
    return said + " " + shell.phrases(more, arguments)
  }
}

extension Shell {
  /// What a step of a programme is called: by its own name, or by that of its kind.
  func stepName(_ step: Programme.Step) -> String {
    step.name?[phrases.language] ?? phrases("step-\(step.kind.rawValue)")
  }
}
