import Glibc

/// Numbers the spellings that come by, in order, without making a string of one that was seen before.
///
/// An open table over raw bytes, hashed with the standard library's seeded hash, so that no file can be made to fill
/// one slot.
struct SpellingTable {
  /// The bytes of all spellings, one behind the other.
  private var arena: [UInt8] = []
  /// Where each spelling ends in the arena.
  private var ends: [Int] = []
  /// The hash of each spelling.
  private var hashes: [Int] = []
  /// For each slot the number of its spelling, or −1. A power of two of them.
  private var slots: [Int32] = Array(repeating: -1, count: 64)

  /// How many different spellings came by.
  var count: Int { ends.count }

  /// The number of `bytes`; null when they did not come by before.
  func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let number = slots[slot(of: bytes, hash: SpellingTable.hash(bytes))]
    return number < 0 ? nil : Int(number)
  }

  /// The number of `bytes`, a new one where they did not come by before.
  mutating func number(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = SpellingTable.hash(bytes)
    let place = slot(of: bytes, hash: hash)
    if slots[place] >= 0 { return Int(slots[place]) }
    let number = ends.count
    slots[place] = Int32(number)
    arena.append(contentsOf: bytes)
    ends.append(arena.count)
    hashes.append(hash)
    if 2 * ends.count > slots.count { grow() }
    return number
  }

  /// Whether spelling `number` is exactly `bytes`.
  @inline(__always)
  func isSame(_ number: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = number == 0 ? 0 : ends[number - 1]
    guard ends[number] - start == bytes.count else { return false }
    guard let other = bytes.baseAddress else { return true }
    return arena.withUnsafeBufferPointer { arena in
      arena.baseAddress.map { memcmp($0 + start, other, bytes.count) == 0 } ?? false
    }
  }

  /// The text of spelling `number`.
  func text(_ number: Int) -> String {
    String(decoding: arena[(number == 0 ? 0 : ends[number - 1])..<ends[number]], as: UTF8.self)
  }

  /// The slot that `bytes` are in, or the free one where they belong.
  private func slot(of bytes: UnsafeBufferPointer<UInt8>, hash: Int) -> Int {
    let mask = slots.count - 1
    var place = hash & mask
    while slots[place] >= 0 {
      let number = Int(slots[place])
      if hashes[number] == hash, isSame(number, bytes) { return place }
      place = (place + 1) & mask
    }
    return place
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: 4 * slots.count)
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var place = hash & mask
      while slots[place] >= 0 { place = (place + 1) & mask }
      slots[place] = Int32(number)
    }
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    return hasher.finalize()
  }
}
