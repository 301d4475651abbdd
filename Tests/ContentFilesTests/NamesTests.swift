import Testing

@testable import ContentFiles

@Suite struct NamesTests {
  @Test(arguments: ["a", "a-b", "reflection-20", "a1", "a-1-b"])
  func wordsJoinedByDashesAreKebabCase(_ name: String) { #expect(Names.isKebabCase(name)) }

  @Test(arguments: ["", "-", "a-", "-a", "a--b", "A", "aB", "a b", "a_b", "é", "1a", "a.b", "a/b"])
  func anythingElseIsNotKebabCase(_ name: String) { #expect(!Names.isKebabCase(name)) }

  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("deed", "deed", 0), ("deed", "deeds", 1), ("deeds", "dedes", 1), ("abc", "xyz", 3),
    ("versoin", "version", 1), ("kitten", "sitting", 3),
  ])
  func theDistanceCountsSingleSlips(_ left: String, _ right: String, _ distance: Int) {
    #expect(Names.editDistance(Array(left.unicodeScalars), Array(right.unicodeScalars)) == distance)
    #expect(Names.editDistance(Array(right.unicodeScalars), Array(left.unicodeScalars)) == distance)
  }

  @Test func onlyANearNameIsSuggested() {
    #expect(Names.nearest(to: "Scael", among: ["status", "scale"]) == "scale")
    #expect(Names.nearest(to: "colour", among: ["status", "scale"]) == nil)
    #expect(Names.nearest(to: String(repeating: "x", count: 100_000), among: ["scale"]) == nil)
    #expect(Names.nearest(to: "", among: ["a"]) == nil)
  }

  @Test func everyLanguageCodeHasTwoLetters() {
    #expect(LanguageCodes.isKnown("nl") && LanguageCodes.isKnown("en") && LanguageCodes.isKnown("fy"))
    #expect(!LanguageCodes.isKnown("NL") && !LanguageCodes.isKnown("") && !LanguageCodes.isKnown("qq"))
  }
}
