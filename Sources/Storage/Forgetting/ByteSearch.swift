/// Looks for names in the bytes of a file.
enum ByteSearch {
  /// How often `names` stand in `bytes`, whatever the case there; as they are, and as JSON writes them.
  static func count(of names: [String], in bytes: [UInt8]) -> Int {
    let forms = Set(names.flatMap { [$0, inJSON($0)] }.filter { !$0.isEmpty })
    // Folding letter by letter is right for ASCII; the other letters of Latin script are folded by their second byte.
    let folded = fold(bytes)
    return forms.reduce(0) { $0 + count(of: fold(Array($1.lowercased().utf8)), in: folded) }
  }

  /// A text as it stands between the quotes of JSON: a session's place is written so.
  static func inJSON(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("/", with: "\\/")
  }

  private static func fold(_ bytes: [UInt8]) -> [UInt8] {
    var folded = bytes
    for index in folded.indices {
      let byte = folded[index]
      if (0x41...0x5A).contains(byte) {
        folded[index] = byte + 0x20
      } else if index > 0, folded[index - 1] == 0xC3, (0x80...0x9E).contains(byte), byte != 0x97 {
        folded[index] = byte + 0x20
      }
    }
    return folded
  }

  private static func count(of needle: [UInt8], in bytes: [UInt8]) -> Int {
    guard let first = needle.first, needle.count <= bytes.count else { return 0 }
    var found = 0
    bytes.withUnsafeBufferPointer { bytes in
      for start in 0...(bytes.count - needle.count) where bytes[start] == first {
        if needle.indices.allSatisfy({ bytes[start + $0] == needle[$0] }) { found += 1 }
      }
    }
    return found
  }
}
