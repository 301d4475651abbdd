import Instrument
import Interview
import Phrasebook
import TextLayout

/// What can be said about the question that is asked: why, an example, and what is still open.
@MainActor
struct QuestionExplanation {
  private let driver: SessionDriver
  private var shell: Shell { driver.shell }
  private var phrases: Phrases { driver.shell.phrases }

  init(_ driver: SessionDriver) { self.driver = driver }

  /// Why this is asked, and an example.
  func why() -> [String] {
    guard let question else { return shell.wrapped(phrases("why-\(topic)")) }
    let language = phrases.language
    let source = question.reason.map { [phrases("why-extension", ["reason": $0[language]])] } ?? []
    return ([question.why[language]] + source).flatMap { shell.wrapped($0, firstIndent: 2, indent: 2) } + example()
      + shell.wrapped(phrases("why-value-zero"), firstIndent: 2, indent: 2)
  }

  /// What would count as a 2.
  func example() -> [String] {
    guard let question else { return shell.wrapped(phrases("example-none")) }
    let text = question.example[driver.machine.relationship?.role ?? .supplier][phrases.language]
    return shell.wrapped(phrases("example-is", ["example": text]), firstIndent: 2, indent: 2)
  }

  /// The questions without an answer, and those answered with `?` or `-`, with the numbers that `goto` takes.
  func missing() -> [String] {
    let machine = driver.machine
    let role = machine.relationship?.role ?? .supplier
    let open = machine.allQuestions.compactMap { id -> String? in
      let value = machine.answer(to: id)?.value
      guard value?.points == nil, let question = machine.question(id) else {
        return nil
      }
      let mark = value.map(\.rawValue) ?? "·"
      return
        "\(pad(String(machine.number(of: id) ?? 0), to: 2, .right))  \(mark)  \(question.label[role][phrases.language])"
    }
    guard !open.isEmpty else { return shell.wrapped(phrases("missing-none")) }
    return shell.wrapped(phrases("missing-some", ["count": String(open.count), "goto": phrases("command-goto")]))
      + open.flatMap { shell.wrapped($0, firstIndent: 2, indent: 8) }
  }

  /// The scored question that the place is about; null elsewhere.
  private var question: Question? {
    switch driver.place {
    case .question(let id), .example(let id), .blind(_, let id), .hands(let id), .discussion(let id):
      driver.machine.question(id)
    default: nil
    }
  }

  /// The place's name, under which the phrases say why it is there.
  private var topic: String {
    switch driver.place {
    case .exchange(let direction): direction.rawValue
    case .trend: "trend"
    case .words: "words"
    case .handover: "handover"
    case .actionReview: "action-review"
    default: driver.place.name
    }
  }
}
