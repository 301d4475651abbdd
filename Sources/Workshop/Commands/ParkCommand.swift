import Instrument
import Interview

/// The parking lot: `parkeer` with a text puts it there, with the relationship and the question it came up at; without
/// one it lists what is parked; `parkeer 2 weg` takes one off.
enum ParkCommand: Command {
  static let id = "park"
  static let scopes: Set<CommandScope> = [.main, .question]
  static let argument = ArgumentKind.none

  static func run(_ arguments: Arguments, in shell: Shell) throws -> CommandOutcome {
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

  private static func park(_ text: String, in shell: Shell) throws {
    guard text.count <= GuidedSession.textLimit else {
      let arguments = ["count": String(text.count), "limit": String(GuidedSession.textLimit)]
      return try shell.refuse(shell.phrases("refuse-too-long", arguments))
    }
    guard !text.unicodeScalars.contains("\0") else { return try shell.refuse(shell.phrases("refuse-unreadable")) }
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
    shell.console.talk(shell.wrapped(shell.phrases("entry-removed", ["text": item.text])))
  }
}
