import Testing

@testable import Terminal

struct CompletionListTests {
  @Test(arguments: [
    ("ca", ["Café Zoë"], ["Café Zoë"]), ("x", [], []),
    ("ca", ["Café", "Cafeteria"], ["Caf", "Café", "Cafeteria"]),
    ("cafe", ["Café", "Cafeteria"], ["cafe", "Café", "Cafeteria"]),
    ("v", ["VENDEX", "Vendor"], ["VEND", "VENDEX", "Vendor"]), ("", ["a", "b"], ["", "a", "b"]),
  ])
  func theWordBecomesWhatAllBeginWith(word: String, candidates: [String], list: [String]) {
    #expect(completionList(for: word, from: candidates) == list)
  }

  @Test func ofVeryManyTheFirstHundredAreListed() {
    let list = completionList(for: "k", from: (1...10_000).map { "Klant \($0)" })
    #expect(list.count == 102)
    #expect(list.first == "Klant ")
    #expect(list[1] == "Klant 1")
    #expect(list.last == "…")
  }
}
