import Foundation
import TestSupport
import Testing

/// Names that would turn a screen round, hide something on it, or run over it.
enum HostileNames {
  static let all = [
    "Ven\u{202E}xed\u{2066}\u{200F}", "On\u{200B}zicht\u{2060}baar\u{AD}\u{FEFF}", String(repeating: "🙂", count: 200),
    "Z" + String(repeating: "\u{301}", count: 150) + "oë", "👩\u{200D}👧\u{200D}👦 & Zn", "\u{E0041}x\u{180E}\u{3164}",
    "'; rm -rf \"$HOME\" #", "%s%n{ $name }\\u{7}",
  ]

  /// The scalars that a terminal could obey, reorder by, or show nothing for. A joiner belongs to an emoji.
  static func harm(in text: String) -> [String] {
    text.filter { !$0.unicodeScalars.contains { $0.properties.isEmojiPresentation } }.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control: scalar != "\n"
      case .format, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }.map { String($0.value, radix: 16) }
  }

  /// The most marks that one letter carries.
  static func mostMarks(in text: String) -> Int {
    text.map { $0.unicodeScalars.count { $0.properties.generalCategory == .nonspacingMark } }.max() ?? 0
  }
}

struct HostileNameTests {
  @Test(arguments: HostileNames.all) func noScreenObeysAName(_ name: String) throws {
    let home = try Home()
    let workbook = home.path("te\u{202E}am\u{1B}[31m.wederzijds")
    let answers = Array(repeating: "2", count: 12) + Array(repeating: "", count: 4)
    let texts = ["", "", name, "", name, "", "", name, "+3", name]
    let reflection = ["begin", name, "1", "sinds \u{202E}", "2"] + answers + texts
    var runs = [try home.run([workbook], reflection + ["/stop"])]
    #expect(runs[0].errorText.contains("[") && runs[0].errorText.contains(" 12/12"), "\(runs[0].errorText)")
    for line in [
      "niveau \(name)", "niveau", "waarom niveau \(name)", "stappen \(name)", "relaties", "acties", "verder \(name)",
      "begin", "niveau \(name)x", "acties 1 gedaan", "begin \(name)", "\(name)", "help \(name)", "taal \(name)",
    ] {
      runs.append(try home.run([workbook], [line]))
    }
    runs.append(try home.run([workbook, "verder"], ["/waarom", "/open", "/terug", "/terug", "/naar 1", name]))
    runs.append(try home.run([home.path("weg/\(name.prefix(20)).wederzijds")]))
    for run in runs {
      let shown = run.text + run.errorText
      #expect(HostileNames.harm(in: shown) == [], "\(shown)")
      #expect(HostileNames.mostMarks(in: shown) <= 8)
    }
  }
}
