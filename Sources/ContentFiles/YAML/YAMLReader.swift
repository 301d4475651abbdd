import CYaml

/// Reads YAML into nodes, from the events of libyaml (the parser inside Yams).
///
/// Events are used, and not `Yams.compose`, because they can be refused one by one: an alias, a tag, or the level of
/// nesting that is one too deep ends the reading before anything was expanded or recursed into. Composing first and
/// looking later costs what a hostile file asks for: aliases as mapping keys are expanded to compare them.
enum YAMLReader {
  /// The root of the one document in `bytes` (UTF-8); null when something was found that ends the reading.
  static func read(_ bytes: [UInt8], into findings: FindingCollector) -> YAMLNode? {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else {
      findings.add(.file(.unreadable(code: 12)), at: .start)
      return nil
    }
    defer { yaml_parser_delete(parser) }
    return bytes.withUnsafeBufferPointer { input in
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, input.baseAddress, input.count)
      return read(from: parser, input, into: findings)
    }
  }

  private static func read(
    from parser: UnsafeMutablePointer<yaml_parser_t>, _ input: UnsafeBufferPointer<UInt8>,
    into findings: FindingCollector
  ) -> YAMLNode? {
    var builder = YAMLTreeBuilder(findings: findings)
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else {
        findings.add(.yaml(problem(of: parser.pointee)), at: position(of: parser.pointee, in: input))
        return nil
      }
      defer { yaml_event_delete(&event) }
      let position = Position(line: Int(event.start_mark.line) + 1, column: Int(event.start_mark.column) + 1)
      if let refusal = builder.take(YAMLEvent(event), at: position) {
        findings.add(.yaml(refusal), at: position)
        return nil
      }
      if event.type == YAML_STREAM_END_EVENT { break }
    }
    if builder.root == nil { findings.add(.file(.empty), at: .start) }
    return builder.root
  }

  /// Where the parser stumbled.
  private static func position(of parser: yaml_parser_t, in input: UnsafeBufferPointer<UInt8>) -> Position {
    if parser.error == YAML_READER_ERROR { return Position(of: Int(parser.problem_offset), in: input) }
    // An unclosed quote or bracket is best shown where it was opened.
    let isUnclosed = fault(of: parser) == .unclosedQuote
    let mark = isUnclosed ? parser.context_mark : parser.problem_mark
    // At the end of a file without a last line end the parser counts one that is not there.
    return min(Position(line: Int(mark.line) + 1, column: Int(mark.column) + 1), Position(of: input.count, in: input))
  }

  private static func problem(of parser: yaml_parser_t) -> YAMLProblem {
    let fault = fault(of: parser)
    // The parser looks ahead, and gives up at a depth of its own before the events come that are counted here.
    if case .other(let words) = fault, words.contains("Maximum nesting level") {
      return .tooDeep(limit: YAMLTreeBuilder.depthLimit)
    }
    return .syntax(fault)
  }

  private static func fault(of parser: yaml_parser_t) -> SyntaxFault {
    let problem = parser.problem.map { String(cString: $0) } ?? ""
    let context = parser.context.map { String(cString: $0) } ?? ""
    return SyntaxFault(problem: problem, context: context)
  }
}

extension SyntaxFault {
  /// - Parameters:
  ///   - problem: what libyaml says it found.
  ///   - context: what it was doing.
  init(problem: String, context: String) {
    switch problem {
    case "found a tab character where an indentation space is expected",
      "found a tab character that violates indentation":
      self = .tab
    case "found unexpected end of stream", "found unexpected document indicator":
      self = .unclosedQuote
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      self = .unknownEscape
    case "mapping values are not allowed in this context":
      self = .colonInText
    case "could not find expected ':'":
      self = .missingColon
    case "did not find expected ',' or '}'":
      self = .unclosedBrace
    case "did not find expected ',' or ']'":
      self = .unclosedBracket
    case "did not find expected key", "did not find expected '-' indicator",
      "block sequence entries are not allowed in this context":
      self = .indentation
    case "control characters are not allowed", "invalid Unicode character":
      self = .controlCharacter
    case "found character that cannot start any token":
      self = .strangeStart
    default:
      self = .other(context.isEmpty ? problem : "\(context): \(problem)")
    }
  }
}
