import Foundation
import GRDB

/// The workbook that a backup takes the place of. While this value lives nobody else can write to it.
final class ReplacedWorkbook {
  private let place: String
  private let presence: Presence?
  private var queue: DatabaseQueue?
  private var isLocked = false

  /// Throws when another program has it open, or when it is not ours to replace.
  init(at place: String) throws(CareError) {
    self.place = place
    presence = Presence(path: place)
    guard FileSystem.isWritable(place) else { throw .workbook(.readOnly(path: place)) }
    try refuseHolder()
    do {
      let queue = try Connection.open(place)
      self.queue = queue
      // A writing that was cut off is put right here.
      try queue.inDatabase { try $0.beginTransaction(.immediate) }
      isLocked = true
    } catch {
      let fact = WorkbookError(error, path: place, outcome: nil) { presence?.writer() }
      switch fact {
      case .busy(_, let holder):
        close()
        throw .inUse(path: place, holder: holder)
      case .damaged where !hasJournal:
        // It is kept as it is.
        break
      default:
        close()
        throw .workbook(fact)
      }
    }
    // Somebody may have come in the meantime.
    try refuseHolder()
  }

  /// Puts `file` in the place of this workbook, which stands at `kept` from then on.
  func giveWay(to file: UnfinishedFile, at kept: String) throws(CareError) {
    if let facts = FileSystem.facts(place) { file.resemble(facts) }
    try file.finish()
    // Until here the new one is a backup more; in one go the two change names.
    if let reason = FileSystem.exchange(kept, place) {
      unlink(kept)
      throw .cannotWrite(path: place, errno: reason)
    }
    chmod(kept, 0o600)
    guard FileSystem.synchronize(directory: FileSystem.directory(of: place)) else {
      throw .cannotWrite(path: place, errno: errno)
    }
  }

  /// Lets go of the file.
  func close() {
    do {
      if isLocked { try queue?.inDatabase { try $0.rollback() } }
      try queue?.close()
    } catch {
      // Nothing was written on this connection.
    }
    isLocked = false
    queue = nil
  }

  private func refuseHolder() throws(CareError) {
    guard let holder = presence?.otherHolder() else { return }
    close()
    throw .inUse(path: place, holder: holder)
  }

  private var hasJournal: Bool { (FileSystem.facts(place + "-journal")?.st_size ?? 0) > 0 }
}
