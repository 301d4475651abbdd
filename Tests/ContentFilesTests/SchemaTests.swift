import Foundation
import Instrument
import Testing

@testable import ContentFiles

@Suite struct SchemaTests {
  private let schema: [String: Any]

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = try Data(contentsOf: root.appending(path: "Questionnaires/questionnaire.schema.json"))
    schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test(arguments: Shape.ofQuestionnaire.map(\.name))
  func theSchemaAndTheReaderKnowTheSameKeys(_ name: String) throws {
    let shape = try #require(Shape.ofQuestionnaire.first { $0.name == name })
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    let definition = try #require(name == "questionnaire" ? schema : definitions[name])
    let properties = try #require(definition["properties"] as? [String: Any])
    #expect(properties.keys.sorted() == shape.keys.sorted())
    #expect((definition["required"] as? [String])?.sorted() == shape.required.sorted())
    #expect(definition["additionalProperties"] as? Bool == false)
  }

  @Test func theSchemaDescribesNoMappingThatTheReaderDoesNotKnow() throws {
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    let mappings = definitions.filter { $0.value["properties"] != nil }.keys
    #expect(Set(mappings).isSubset(of: Shape.ofQuestionnaire.map(\.name)))
  }

  @Test func theSchemaOffersTheSameChoicesAsTheReader() throws {
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    func choices(_ name: String, _ key: String) -> [String]? {
      let property = (definitions[name]?["properties"] as? [String: [String: Any]])?[key]
      let inner = (property?["allOf"] as? [[String: Any]])?.first
      return (property?["enum"] ?? inner?["enum"]) as? [String]
    }
    #expect(choices("programme-step", "kind") == Programme.Kind.allCases.map(\.rawValue))
    #expect(choices("programme-step", "form") == Form.allCases.map(\.rawValue))
    #expect(choices("question", "by") == Actor.allCases.map(\.rawValue))
  }
}
