import Instrument
import Interview

/// The parking lot: `parkeer` with a text puts it there, with the relationship and the question it came up at; without
/// one it lists what is parked; `parkeer 2 weg` takes one off. Where a team talks about a question, it parks that question
/// and goes on.
enum ParkCommand: Command {
  static let id = "park"
  static let scopes: Set<CommandScope> = [.main, .question]
  static let argument = ArgumentKind.none

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
    if let driver = shell.session, case .discussion(let question) = driver.place,
      Int(arguments.words.first ?? "") == nil
    {
      return try parkQuestion(question, arguments.text, driver, in: shell)
    }
    if arguments.isEmpty {
      shell.console.result(try ParkingLines(shell).lines())
    } else if arguments.words.count == 2, let number = Int(arguments.words[0]),
      shell.says("word-away", arguments.words[1])
    {
      try takeOff(number, in: shell)
    } else {
      try park(arguments.text, in: shell)
    }
    try shell.session?.askAgain()
    return .stay
  }

  /// Whether a text can be parked; otherwise it is said why not.
  private static func isFit(_ text: String, in shell: Shell) throws -> Bool {
    guard text.count <= GuidedSession.textLimit else {
      let arguments = ["count": String(text.count), "limit": String(GuidedSession.textLimit)]
      try shell.refuse(shell.phrases("refuse-too-long", arguments))
      return false
    }
    guard !text.unicodeScalars.contains("\0") else {
      try shell.refuse(shell.phrases("refuse-unreadable"))
      return false
    }
    return true
  }

  /// Parks the question that is talked about, and goes on to the next.
  private static func parkQuestion(
    _ question: String, _ text: String, _ driver: SessionDriver, in shell: Shell
  ) throws -> CommandOutcome {
    guard try isFit(text, in: shell) else { return .stay }
    let machine = driver.machine
    let label = TeamScreen(driver).label(of: question)
    let item = ParkedItem(
      id: shell.surroundings.newID(), session: machine.session.id, relationship: machine.session.relationship,
      question: question, text: text.isEmpty ? label : text)
    try shell.store([.parking(item)])
    let arguments = ["park": shell.phrases("command-park"), "question": label]
    shell.console.talk(shell.wrapped(shell.phrases("parked-question", arguments)))
    try driver.reload()
    try driver.handle(.skip)
    return .stay
  }

  private static func park(_ text: String, in shell: Shell) throws {
    guard try isFit(text, in: shell) else { return }
    let driver = shell.session
    let relationship = driver?.machine.session.relationship ?? (driver == nil ? shell.currentRelationship : nil)
    let question: String? =
      switch driver?.place {
      case .question(let id), .example(let id): id
      default: nil
      }
    let (home, isNew) =
      try driver.map { ($0.machine.session, $0.machine.isSessionNew) } ?? shell.home(of: relationship)
    let item = ParkedItem(
      id: shell.surroundings.newID(), session: home.id, relationship: relationship, question: question, text: text)
    try shell.store((isNew ? [.session(home)] : []) + [.parking(item)])
    if isNew { try driver?.reload() }
    let name = try relationship.flatMap { try shell.workbook.relationship($0)?.name }
    let arguments = ["park": shell.phrases("command-park"), "name": name ?? ""]
    shell.console.talk(shell.wrapped(shell.phrases(name == nil ? "parked" : "parked-about", arguments)))
  }

  private static func takeOff(_ number: Int, in shell: Shell) throws {
    let items = try shell.workbook.parkedItems()
    guard var item = items.element(number: number) else {
      let park = shell.phrases("command-park")
      let arguments = ["typed": String(number), "count": String(items.count), "park": park]
      return try shell.refuse(shell.phrases(items.isEmpty ? "parking-none" : "refuse-choice", arguments))
    }
    item.isRemoved = true
    try shell.store([.parking(item)])
    try shell.session?.reload()
    shell.console.talk(shell.wrapped(shell.phrases("entry-removed", ["text": item.text])))
  }
}
