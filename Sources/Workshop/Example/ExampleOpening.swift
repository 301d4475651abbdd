import Glibc
import Instrument
import Storage

/// Opens the example in a file of its own, and makes it where it is not there, or not whole.
@MainActor
struct ExampleOpening {
  private let shell: Shell

  init(_ shell: Shell) { self.shell = shell }

  /// The example, and whether it stands where it will not stay; null where there is no place for it at all.
  ///
  /// - Parameter anew: whether what was typed in it before is to go.
  func open(anew: Bool) throws -> (workbook: Workbook, isTemporary: Bool)? {
    let places = shell.surroundings.examplePlaces
    var hindrance: WorkbookError?
    if let path = places.usual(shell.phrases.language) {
      do {
        if let workbook = try open(at: path, anew: anew) { return (workbook, false) }
      } catch let error as WorkbookError {
        hindrance = error
      }
    }
    if let path = places.temporary(shell.phrases.language), let workbook = try open(at: path, anew: true) {
      return (workbook, true)
    }
    if let hindrance { throw hindrance }
    return nil
  }

  /// Null where the file is somebody's own workbook: that is left as it is.
  private func open(at path: String, anew: Bool) throws -> Workbook? {
    let found = try workbook(at: path)
    switch try found.exampleState() {
    case .whole where !anew: return found
    case .someone: return nil
    case .nothing:
      try fill(found)
      return found
    case .whole, .begun:
      found.close()
      try remove(path)
      let new = try workbook(at: path)
      try fill(new)
      return new
    }
  }

  private func workbook(at path: String) throws -> Workbook {
    try Workbook(opening: path, orCreatingWith: shell.surroundings.newID(), at: shell.surroundings.now())
  }

  private func remove(_ path: String) throws {
    for name in [path, path + "-journal"] where unlink(name) != 0 && errno != ENOENT {
      throw WorkbookError.readOnly(path: path)
    }
  }

  private func fill(_ workbook: Workbook) throws {
    let example = try shell.content.example()
    let (questionnaire, yaml) = try shell.content.questionnaire(id: example.questionnaire)
    let (now, today) = (shell.surroundings.now(), shell.surroundings.today())
    let builder = ExampleBuilder(
      example, questionnaire: questionnaire, digest: try workbook.storeQuestionnaire(questionnaire, yaml: yaml),
      texts: ExampleTexts(shell.phrases, today: today), today: today, newID: shell.surroundings.newID)
    let language = Change.setting(name: "language", value: shell.phrases.language.rawValue)
    try append([language, ExampleState.begun.change], to: workbook, at: now)
    for batch in builder.batches() { try append(batch.changes, to: workbook, at: batch.moment) }
    try append([ExampleState.whole.change], to: workbook, at: now)
  }

  private func append(_ changes: [Change], to workbook: Workbook, at moment: Moment) throws {
    try workbook.append(changes, ids: changes.map { _ in shell.surroundings.newID() }, at: moment)
  }
}

/// What a file holds where the example may stand.
enum ExampleState: String {
  /// The example, filled up to its end.
  case whole
  /// The example, whose making was interrupted.
  case begun
  /// A workbook in which nothing was said yet.
  case nothing
  /// A workbook of somebody's own.
  case someone

  fileprivate static let setting = "example"
  /// Marks a workbook as the example.
  fileprivate var change: Change { .setting(name: ExampleState.setting, value: rawValue) }
}

extension Workbook {
  /// What this workbook is to the example.
  func exampleState() throws -> ExampleState {
    if let mark = try setting(ExampleState.setting), let state = ExampleState(rawValue: mark) { return state }
    return try relationships().isEmpty && sessions().isEmpty ? .nothing : .someone
  }
}
