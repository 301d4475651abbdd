/// Makes nodes of events, with a budget.
struct YAMLTreeBuilder {
  /// Enough for a questionnaire of some thousands of questions.
  static let nodeLimit = 50_000
  /// A questionnaire needs seven.
  static let depthLimit = 32

  /// A list or mapping that is still open.
  private struct Frame {
    let position: Position
    let isMapping: Bool
    var items: [YAMLNode] = []
    var entries: [YAMLNode.Entry] = []
    /// The line of each key.
    var lines: [String: Int] = [:]
    /// The key that waits for its value.
    var key: (text: String, position: Position)?
  }

  /// The whole document; null as long as it is not complete.
  private(set) var root: YAMLNode?
  private let findings: FindingCollector
  private var open: [Frame] = []
  private var nodes = 0
  private var hasDocument = false

  init(findings: FindingCollector) { self.findings = findings }

  /// Takes the next event in, or says why the reading must end here.
  mutating func take(_ event: YAMLEvent, at position: Position) -> YAMLProblem? {
    switch event {
    case .other: return nil
    case .alias: return .alias
    case .documentStart:
      defer { hasDocument = true }
      return hasDocument ? .secondDocument : nil
    case .scalar(let text, let isPlain, let properties):
      return refusal(of: properties, opens: false)
        ?? add(YAMLNode(position: position, content: .scalar(text, isPlain: isPlain)))
    case .listStart(let properties):
      return start(properties, at: position, isMapping: false)
    case .mappingStart(let properties):
      return start(properties, at: position, isMapping: true)
    case .collectionEnd:
      guard let frame = open.popLast() else { return nil }
      let content: YAMLNode.Content = frame.isMapping ? .mapping(frame.entries) : .list(frame.items)
      return add(YAMLNode(position: frame.position, content: content))
    }
  }

  private mutating func start(_ properties: YAMLProperties, at position: Position, isMapping: Bool) -> YAMLProblem? {
    if let refusal = refusal(of: properties, opens: true) { return refusal }
    if let parent = open.last, parent.isMapping, parent.key == nil { return .keyIsNotText }
    open.append(Frame(position: position, isMapping: isMapping))
    return nil
  }

  private mutating func refusal(of properties: YAMLProperties, opens: Bool) -> YAMLProblem? {
    nodes += 1
    if let problem = properties.problem { return problem }
    if nodes > YAMLTreeBuilder.nodeLimit { return .tooManyNodes(limit: YAMLTreeBuilder.nodeLimit) }
    return opens && open.count >= YAMLTreeBuilder.depthLimit ? .tooDeep(limit: YAMLTreeBuilder.depthLimit) : nil
  }

  /// Puts a complete node where it belongs.
  private mutating func add(_ node: YAMLNode) -> YAMLProblem? {
    guard let last = open.indices.last else {
      root = node
      return nil
    }
    guard open[last].isMapping else {
      open[last].items.append(node)
      return nil
    }
    guard let key = open[last].key else {
      guard let text = node.text else { return .keyIsNotText }
      open[last].key = (text, node.position)
      return nil
    }
    open[last].key = nil
    if let line = open[last].lines[key.text] {
      findings.add(.yaml(.duplicateKey(key.text, firstLine: line)), at: key.position)
    } else {
      open[last].lines[key.text] = key.position.line
      open[last].entries.append(YAMLNode.Entry(key: key.text, keyPosition: key.position, value: node))
    }
    return nil
  }
}
