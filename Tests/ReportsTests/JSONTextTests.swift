import Foundation
import Testing

@testable import Reports

/// How JSON is written.
@Suite struct JSONTextTests {
  @Test(arguments: [
    (8000, "80.0"), (6667, "66.67"), (20, "0.2"), (-33, "-0.33"), (0, "0.0"), (5, "0.05"), (-5, "-0.05"),
    (-100, "-1.0"), (10000, "100.0"), (101, "1.01"), (110, "1.1"),
  ])
  func aNumberHasOneDecimalAtLeastAndTwoAtMost(_ hundredths: Int, _ expected: String) {
    var text = JSONText()
    text.decimal(hundredths: hundredths)
    #expect(String(decoding: text.bytes, as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("", #""""#), ("a\"b\\c/d", #""a\"b\\c/d""#), ("\n\r\t\u{8}\u{C}", #""\n\r\t\b\f""#),
    ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\u{7F}\""), ("é😀\u{2028}", "\"é😀\u{2028}\""),
  ])
  func aStringIsWrittenAsPythonWritesIt(_ value: String, _ expected: String) throws {
    var text = JSONText()
    text.string(value)
    #expect(String(decoding: text.bytes, as: UTF8.self) == expected)
    #expect(try JSONDecoder().decode(String.self, from: Data(text.bytes)) == value)
  }

  @Test func emptyListsAndObjectsTakeNoLine() {
    var text = JSONText()
    text.object { text in
      text.key("list")
      text.list([] as [Int]) { $0.integer($1) }
      text.key("object")
      text.object { _ in }
      text.key("full")
      text.list([1, nil]) { $0.integer($1) }
      text.member("end", nil as String?)
    }
    let expected = """
      {
        "list": [],
        "object": {},
        "full": [
          1,
          null
        ],
        "end": null
      }
      """
    #expect(String(decoding: text.bytes, as: UTF8.self) == expected)
  }
}
