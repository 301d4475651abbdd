import Testing

@testable import Terminal

struct EditedTextTests {
  private let edited = EditedText("een\n# twee", notes: ["De vraag?", "Onderaan\ntelt niet mee."])

  private func left(_ text: String) -> EditedText.Reading? { edited.reading(of: Array(text.utf8)) }

  @Test func theNotesStandBelowTheText() {
    #expect(
      String(decoding: edited.bytes, as: UTF8.self)
        == "een\n# twee\n\n# De vraag?\n# Onderaan\n# telt niet mee.\n")
  }

  @Test func whatIsLeftAsItWasIsNotChanged() {
    #expect(edited.reading(of: edited.bytes) == nil)
    #expect(EditedText("een", notes: ["x"]).reading(of: Array("een\n".utf8)) == nil)
  }

  @Test(arguments: [
    ("drie\n\n# De vraag?\n# Onderaan\n# telt niet mee.\n", "drie"), ("drie", "drie"), ("\n# De vraag?\n# iets\n", ""),
    ("een\n# De vraag?\n\n# Onderaan\n# telt niet mee.\neronder\n", "een\n\neronder"), ("", ""),
    ("\u{FEFF}a\r\n\r\nb\r\n# eigen\r\n", "a\n\nb"), ("# boven\nb", "# boven\nb"),
  ])
  func theTextComesBackWithoutNotes(file: String, text: String) {
    #expect(left(file) == EditedText.Reading(text: text, isWhole: true))
  }

  @Test func whatIsNoTextIsMarked() {
    #expect(left("a\0b")?.text == "a\u{FFFD}b")
    #expect(left("a\0b")?.isWhole == false)
    let reading = edited.reading(of: [0x61, 0xFF, 0xC3, 0xA9])
    #expect(reading == EditedText.Reading(text: "a\u{FFFD}é", isWhole: false))
  }
}
