/// Numbers names by canonical equivalence: an é of one piece and an é of two are one name.
///
/// Raw bytes are looked up first; a string is made and compared only for a spelling that is new.
struct NameTable {
  private var spellings = SpellingTable()
  /// For each spelling the number of its name.
  private var names: [Int] = []
  private var numbers: [String: Int] = [:]

  /// The number of the name that `bytes` spell, and that of the spelling.
  mutating func number(of bytes: UnsafeBufferPointer<UInt8>) -> (name: Int, spelling: Int) {
    let spelling = spellings.number(of: bytes)
    if spelling == names.count {
      let text = Byte.string(bytes)
      let next = numbers.count
      let name = numbers[text] ?? next
      if name == next { numbers[text] = name }
      names.append(name)
    }
    return (names[spelling], spelling)
  }

  /// Whether spelling `number` is exactly `bytes`.
  @inline(__always)
  func isSame(_ number: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool { spellings.isSame(number, bytes) }

  /// The text of spelling `number`.
  func text(_ number: Int) -> String { spellings.text(number) }
}
