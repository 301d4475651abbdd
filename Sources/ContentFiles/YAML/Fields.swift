import Instrument

/// The values of one mapping. What is wrong is noted, and something stands in for it, so that the reading goes on and
/// everything is found in one run; a file with an error never gives its value away.
struct Fields {
  let node: YAMLNode
  let texts: TextReader
  private var findings: FindingCollector { texts.findings }

  /// Notes keys that are not in `shape`, and required ones that are missing.
  init(_ node: YAMLNode, _ shape: Shape, _ texts: TextReader) {
    self.node = node
    self.texts = texts
    guard case .mapping(let entries) = node.content else {
      texts.findings.add(
        .value(.notAMapping(expected: shape.required.isEmpty ? shape.keys : shape.required)), at: node.position)
      return
    }
    let present = Set(entries.map(\.key))
    let absent = shape.keys.filter { !present.contains($0) }
    for entry in entries where !shape.keys.contains(entry.key) && !texts.findings.isFull {
      let meant = Names.nearest(to: entry.key, among: absent)
      texts.findings.add(
        .value(.unknownKey(entry.key, didYouMean: meant, allowed: shape.keys)), at: entry.keyPosition)
    }
    for key in shape.required where !present.contains(key) {
      texts.findings.add(.value(.missingKey(key)), at: node.position)
    }
  }

  func has(_ key: String) -> Bool { node[key] != nil }

  /// A text in each language.
  func text(_ key: String) -> LocalizedText { node[key].map(texts.text) ?? LocalizedText([:]) }

  func textIfPresent(_ key: String) -> LocalizedText? { node[key].map(texts.text) }

  /// A list of texts.
  func textList(_ key: String) -> [LocalizedText] { items(key).map(texts.text) }

  /// One text for both chairs, or one for each.
  func chairText(_ key: String) -> ChairText {
    guard let node = node[key] else { return ChairText(LocalizedText([:])) }
    guard node.entries.contains(where: { Shape.chairs.keys.contains($0.key) }) else {
      return ChairText(texts.text(node))
    }
    let chairs = Fields(node, .chairs, texts)
    return ChairText(supplier: chairs.text("supplier"), customer: chairs.text("customer"))
  }

  /// A word or name that is the same in all languages.
  func string(_ key: String) -> String { node[key].map(texts.string) ?? "" }

  func stringIfPresent(_ key: String) -> String? { node[key].map(texts.string) }

  /// A list of names with at least one member.
  func strings(_ key: String) -> [String] {
    let items = items(key)
    if let node = node[key], case .list(let members) = node.content, members.isEmpty {
      findings.add(.value(.emptyList), at: node.position)
    }
    return items.map(texts.string)
  }

  func integer(_ key: String, in range: ClosedRange<Int>) -> Int { integerIfPresent(key, in: range) ?? 0 }

  func integerIfPresent(_ key: String, in range: ClosedRange<Int>) -> Int? {
    node[key].map { integer($0, in: range) }
  }

  func integers(_ key: String, in range: ClosedRange<Int>) -> [Int] { items(key).map { integer($0, in: range) } }

  private func integer(_ node: YAMLNode, in range: ClosedRange<Int>) -> Int {
    guard let number = node.integer else {
      findings.add(.value(.notANumber(node.text ?? "", range)), at: node.position)
      return 0
    }
    if !range.contains(number) { findings.add(.value(.outOfRange(number, range)), at: node.position) }
    return number
  }

  /// `true` or `false`, without quotes; null when absent.
  func truthIfPresent(_ key: String) -> Bool? {
    guard let node = node[key] else { return nil }
    switch node.content {
    case .scalar("true", isPlain: true): return true
    case .scalar("false", isPlain: true): return false
    default:
      findings.add(.value(.notTrueOrFalse(node.text ?? "")), at: node.position)
      return nil
    }
  }

  /// One of a few words; null when absent or none of them.
  func choice<Value: RawRepresentable>(_ key: String, among choices: [Value]) -> Value? where Value.RawValue == String {
    guard let node = node[key] else { return nil }
    return Fields.choice(node, among: choices.map(\.rawValue), findings).flatMap(Value.init(rawValue:))
  }

  /// The word in `node`; null when it is none of those `allowed`, which is noted.
  static func choice(_ node: YAMLNode, among allowed: [String], _ findings: FindingCollector) -> String? {
    guard let text = node.text, allowed.contains(text) else {
      let text = node.text ?? ""
      findings.add(
        .value(.notAChoice(text, didYouMean: Names.nearest(to: text, among: allowed), allowed: allowed)),
        at: node.position)
      return nil
    }
    return text
  }

  /// The members of a list; none when it is absent or no list.
  func items(_ key: String) -> [YAMLNode] {
    guard let node = node[key] else { return [] }
    guard case .list(let items) = node.content else {
      findings.add(.value(.notAList), at: node.position)
      return []
    }
    return items
  }

  /// The members of a list, each a mapping of `shape`.
  func list(_ key: String, of shape: Shape) -> [Fields] { items(key).map { Fields($0, shape, texts) } }

  /// A mapping of `shape`; where it is absent an empty one, of which nothing more is said.
  func mapping(_ key: String, of shape: Shape) -> Fields? { node[key].map { Fields($0, shape, texts) } }

  /// The entries of a mapping whose keys are names from elsewhere; none when it is absent or no mapping.
  func entries(_ key: String) -> [YAMLNode.Entry] {
    guard let node = node[key] else { return [] }
    guard case .mapping(let entries) = node.content else {
      findings.add(.value(.notAMapping(expected: ["id"])), at: node.position)
      return []
    }
    return entries
  }
}
