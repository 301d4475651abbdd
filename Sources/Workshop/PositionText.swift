import Foundation
import Interview

/// How a position is written in the workbook: JSON with sorted keys.
enum PositionText {
  static func text(of position: Position) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(position), as: UTF8.self)
  }

  /// The position that `text` says; null where it says none, as a session can go on without.
  static func position(_ text: String) -> Position? {
    do { return try JSONDecoder().decode(Position.self, from: Data(text.utf8)) } catch { return nil }
  }
}
