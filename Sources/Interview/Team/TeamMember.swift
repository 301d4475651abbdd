import Instrument

/// Somebody who takes part in a team's session. What they answered is not here: it stays sealed until it is shown.
public struct TeamMember: Sendable, Equatable {
  public var participant: Participant
  /// How many questions they answered in the first round.
  public var answered: Int
  /// Whether there are answers of theirs.
  public var hasAnswered: Bool { answered > 0 }
  /// Whether what they answer in the first round is under a seal.
  public var isSealed: Bool

  public init(participant: Participant, answered: Int = 0, isSealed: Bool = true) {
    self.participant = participant
    self.answered = answered
    self.isSealed = isSealed
  }

  /// The letter on their sheet, or their name.
  public var name: String { participant.name ?? "" }
}

/// How people are told apart on nameless sheets.
public enum SheetLetters {
  /// The most people that one session takes, and so the last letter.
  public static let limit = 26

  /// The first `count` letters that nobody of `taken` has.
  public static func next(_ count: Int, without taken: Set<String> = []) -> [String] {
    let letters = (0..<UInt8(limit)).map { String(UnicodeScalar(UInt8(ascii: "A") + $0)) }
    return Array(letters.filter { !taken.contains($0) }.prefix(count))
  }
}

/// One typed line with all that stands on a sheet: `2103 21?0 03-2`, or `C 2103…` for the sheet with that letter.
struct SheetLine: Equatable {
  /// The letter or name in front; null for the next sheet.
  var name: String?
  /// The values in the order of the sheet.
  var values: [AnswerValue]

  /// Why a line is no sheet; what was typed is not in it, since nobody may read it.
  enum Problem: Error, Equatable {
    /// At this place on the sheet (1 is the first) stands something else than 0, 1, 2, 3, `?` or `-`.
    case notAValue(place: Int)
  }

  /// Reads a line; `names` are those of whom a sheet can be.
  init(_ line: String, names: [String]) throws(Problem) {
    var words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    if let first = words.first {
      let bare = first.hasSuffix(":") ? String(first.dropLast()) : first
      name = names.first { $0.lowercased() == bare.lowercased() }
      if name != nil { words.removeFirst() }
    }
    values = []
    for character in words.joined() {
      guard let value = AnswerValue(rawValue: String(character)) else { throw .notAValue(place: values.count + 1) }
      values.append(value)
    }
  }
}
