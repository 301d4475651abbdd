import Glibc

/// The bytes of a file or of standard input, read in big pieces into one buffer that holds what is not used up yet.
///
/// The buffer grows only when one record is longer than it; so a file of any size takes little memory.
struct InputBytes: ~Copyable {
  private let descriptor: Int32
  private var storage: UnsafeMutableBufferPointer<UInt8>
  /// Where the bytes that were read end.
  private var filled = 0
  /// Where the bytes that are not used up begin.
  private(set) var position = 0
  /// Whether there is nothing more to read.
  private(set) var isAtEnd = false

  /// - Parameter capacity: the first size of the buffer, in bytes; above 0.
  init(descriptor: Int32, capacity: Int) {
    self.descriptor = descriptor
    storage = .allocate(capacity: max(1, capacity))
  }

  deinit { storage.deallocate() }

  /// All bytes in the buffer; those before `position` are used up. Valid until the next `readMore`.
  var bytes: UnsafeMutableBufferPointer<UInt8> { UnsafeMutableBufferPointer(rebasing: storage[..<filled]) }

  /// Marks everything before `newPosition` as used up.
  mutating func advance(to newPosition: Int) { position = newPosition }

  /// Reads a further piece behind what is left; positions move to the front of the buffer.
  mutating func readMore() throws(AnswersFileError) {
    makeRoom()
    while true {
      let count = read(descriptor, storage.baseAddress.map { $0 + filled }, storage.count - filled)
      if count > 0 {
        filled += count
        return
      }
      if count == 0 {
        isAtEnd = true
        return
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: waitForInput()
      case let code: throw .unreadable(errno: code)
      }
    }
  }

  private mutating func makeRoom() {
    let left = filled - position
    if position > 0 {
      if left > 0, let base = storage.baseAddress { memmove(base, base + position, left) }
      position = 0
      filled = left
    }
    guard filled == storage.count else { return }
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 2 * storage.count)
    _ = larger.update(fromContentsOf: storage)
    storage.deallocate()
    storage = larger
  }

  private func waitForInput() {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    _ = poll(&request, 1, -1)
  }
}
