import Foundation
import TestSupport

/// What the shipped texts say under a key, up to the first place that `arguments` do not fill; tests follow a new
/// wording by themselves.
/// - Parameter file: the file under `Content/<language>`, without its ending.
func words(
  _ key: String, _ arguments: [String: String] = [:], in language: String = "nl", file: String = "phrases"
) throws -> String {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  let text = try String(contentsOf: root.appending(path: "Content/\(language)/\(file).ftl"), encoding: .utf8)
  guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix("\(key) = ") }) else {
    throw ProgramError.tooLate("say \(key)", seen: file)
  }
  var said = String(line.dropFirst(key.count + 3))
  for (name, value) in arguments { said = said.replacing("{ $\(name) }", with: value) }
  return flow(String(said.prefix { $0 != "{" }))
}

/// The note under a question that was answered before.
func earlier(_ answer: String) throws -> String {
  try words("current-answer", ["answer": answer + "{"])
}
