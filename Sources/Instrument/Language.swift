/// A language by its ISO 639-1 code: `nl`, `en`.
public struct Language: RawRepresentable, Codable, Sendable, Hashable, CustomStringConvertible {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let dutch = Language(rawValue: "nl")
  public static let english = Language(rawValue: "en")

  public var description: String { rawValue }
}

/// One text in each language of a questionnaire.
///
/// Encoded as an object with a key per language: `{"en": "…", "nl": "…"}`.
public struct LocalizedText: Sendable, Hashable {
  /// The text by language.
  public var texts: [Language: String]

  public init(_ texts: [Language: String]) { self.texts = texts }

  /// The text in `language`; a questionnaire that passed its checks has every text in each of its languages. Where
  /// it has not, the first language by code stands in.
  public subscript(language: Language) -> String {
    texts[language] ?? texts.min { $0.key.rawValue < $1.key.rawValue }?.value ?? ""
  }
}

extension LocalizedText: Codable {
  public init(from decoder: any Decoder) throws {
    let byCode = try decoder.singleValueContainer().decode([String: String].self)
    texts = Dictionary(byCode.map { (Language(rawValue: $0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(Dictionary(texts.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { first, _ in first }))
  }
}
