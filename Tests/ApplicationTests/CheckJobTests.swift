import Application
import Foundation
import Instrument
import Testing

@Suite struct CheckJobTests {
  private let name = "geven-en-nemen.yaml"

  @Test func whatIsShippedIsClean() throws {
    let run = try CheckRun([:])
    #expect(run.code == .done)
    #expect(run.text == "")
    #expect(run.errors.wholeMatch(of: /Niets gevonden in [0-9]+ bestanden\.\n/) != nil, "\(run.errors)")
  }

  @Test func findingsStandOneOnALineAndAreCounted() throws {
    let broken = try CheckRun.questionnaire(replacing: "peak: 2", with: "peek: 2")
    let phrases = Array("x = {\n".utf8)
    let dutch = try CheckRun([name: broken, "a.ftl": phrases], named: [name, "a.ftl"])
    #expect(dutch.code == .badData)
    let lines = dutch.text.split(separator: "\n")
    #expect(lines.count == 3)
    let first = "a.ftl:1:5: error: tussen accolades hoort { $naam } of { \"tekst\" }; "
    #expect(lines.first.map(String.init) == first + "schrijf { \"{\" } voor een losse accolade")
    #expect(lines.last?.hasSuffix(": error: 'peek' hoort hier niet; bedoel je 'peak'?") == true)
    #expect(dutch.errors == "3 fouten in 2 bestanden.\n")
    let english = try CheckRun([name: broken, "a.ftl": phrases], named: [name], in: .english)
    #expect(english.text.contains(": error: 'peek' does not belong here; did you mean 'peak'?\n"))
    #expect(english.errors == "2 errors in 1 file.\n")
  }

  @Test func warningsAloneAreNoFailure() throws {
    let wide = try CheckRun.questionnaire(
      replacing: "short: {nl: \"klik\"", with: "short: {nl: \"een persoonlijke klik\"")
    let run = try CheckRun([name: wide], named: [name])
    #expect(run.code == .done)
    let line = /geven-en-nemen\.yaml:[0-9]+:17: warning: deze tekst is 21 tekens breed, [^\n]+\n/
    #expect(run.text.wholeMatch(of: line) != nil)
    #expect(run.errors == "1 waarschuwing in 1 bestand.\n")
  }

  @Test func theJSONHoldsTheSame() throws {
    let run = try CheckRun(["a.ftl": Array("x = {\n".utf8)], named: ["a.ftl"], .json, in: .english)
    #expect(run.code == .badData)
    #expect(
      run.text == """
        [
          {
            "path": "a.ftl",
            "line": 1,
            "column": 5,
            "severity": "error",
            "message": "braces hold { $name } or { \\"text\\" }; write { \\"{\\" } for a single brace"
          }
        ]

        """)
    #expect(run.errors == "1 error in 1 file.\n")
    #expect(try CheckRun(["a.ftl": Array("x = y\n".utf8)], named: ["a.ftl"], .json).text == "[]\n")
  }

  @Test func aFileThatIsNotThereFailsAndTheOthersAreLookedAt() throws {
    let run = try CheckRun(["a.ftl": Array("x = {\n".utf8)], named: ["weg.yaml", "a.ftl"])
    #expect(run.code == .failed)
    #expect(run.text.hasPrefix("a.ftl:1:5: error: "))
    #expect(run.errors == "weg.yaml: dit bestand is er niet; kijk of de naam klopt\n1 fout in 1 bestand.\n")
  }

  @Test func aFileOfAnotherKindIsWrongUse() throws {
    let run = try CheckRun(["a.csv": Array("x\n".utf8)], named: ["a.csv"], in: .english)
    #expect(run.code == .wrongUse)
    #expect(run.text == "")
    #expect(
      run.errors
        == "a.csv: this is no questionnaire and no file of phrases; give a file that ends in .yaml or .ftl\n")
  }

  @Test func aDirectoryOfItsOwnIsLookedAtAsAWhole() throws {
    let files = [
      "Questionnaires/\(name)": try CheckRun.questionnaire(replacing: "[33, 60]", with: "[60, 33]"),
      "Content/nl/phrases.ftl": Array("x = { $a }\n".utf8), "Content/en/phrases.ftl": Array("x = a\n".utf8),
      "Content/en/check.ftl": Array("junk\n".utf8),
    ]
    let run = try CheckRun(files, content: nil, in: .english)
    #expect(run.code == .badData)
    #expect(
      run.text.split(separator: "\n").map { $0.prefix(while: { $0 != ":" }) } == [
        "Content/en/check.ftl", "Content/en/phrases.ftl", "Questionnaires/\(name)",
      ])
    // The words for the count are what can't be read.
    #expect(run.errors == "")
  }

  @Test(arguments: [
    Array("a: &a [x]\nb: [*a, *a]\n".utf8), Array(String(repeating: "[", count: 100_000).utf8), [0xFF, 0xFE, 0x41],
    Array("id: a\u{0}b\n".utf8), [0x80, 0x0A], Array("\"\u{1B}[2J\\e\u{202E}\": \u{7}\n".utf8), [],
    Array("steps: \"\\e]0;x\\a\"\n".utf8), Array(repeating: 0x61, count: 1 << 21),
    Array((0..<20_000).map { "k\($0): {\u{9B}: 1}\n" }.joined().utf8),
  ])
  func aHostileFileIsRefusedAndNeverReachesTheTerminalRaw(_ bytes: [UInt8]) throws {
    for file in ["x\u{1B}[2J.yaml", "nl/x\u{202E}.ftl"] {
      let run = try CheckRun([file: bytes], named: [file])
      let all = run.text + run.errors
      #expect(run.code == .badData || (file.hasSuffix(".ftl") && run.code == .done), "\(run.code)")
      #expect(
        all.unicodeScalars.allSatisfy { scalar in
          scalar == "\n" || ![.control, .format].contains(scalar.properties.generalCategory)
        })
    }
  }
}
