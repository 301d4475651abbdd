import Application
import Foundation
import Instrument
import Testing

/// The JSON, read back by a reader that did not write it.
@Suite struct AssessmentJSONTests {
  private struct Output: Decodable {
    struct Identity: Decodable, Equatable {
      var id, version, form: String
    }
    var questionnaire: Identity
    var relationships: [Relationship]
  }

  private struct Relationship: Decodable {
    struct Block: Decodable {
      var score: Double?
      var answered, of: Int
    }
    struct Balance: Decodable {
      var value: Double?
      var label: String
    }
    struct Rater: Decodable, Equatable {
      var participant: String?
      var side: String
      var level: Int?
    }
    struct Sides: Decodable {
      var ours, theirs: Box
      var gap: Int?
    }
    final class Box: Decodable {
      let value: Relationship
      init(from decoder: any Decoder) throws { value = try Relationship(from: decoder) }
    }
    var name: String?
    var role: String
    var level: Int?
    var range: [Int]
    var status: String
    var checks: [String: Int?]
    var blocks: [String: Block]
    var give, get: Double?
    var balance: Balance
    var flags: [String]
    var raters: [Rater]
    var sides: Sides?
  }

  private func read(_ name: String) throws -> Output {
    var options = SnapshotTests.options(name)
    options.format = .json
    return try JSONDecoder().decode(Output.self, from: Data(try SnapshotTests.run(name, options).output))
  }

  @Test(arguments: SnapshotTests.names)
  func everyFileCanBeReadBack(_ name: String) throws {
    let output = try read(name)
    #expect(output.questionnaire.id == "geven-en-nemen")
    for relationship in output.relationships {
      #expect(relationship.name != nil)
      #expect(relationship.range.count == 2 && relationship.range[0] <= relationship.range[1])
      #expect(relationship.flags == relationship.flags.sorted())
      if let level = relationship.level { #expect((relationship.range[0]...relationship.range[1]).contains(level)) }
      #expect((relationship.level == nil) == (relationship.status == "open"))
      #expect(relationship.blocks.count == 6)
    }
  }

  @Test func theNumbersAreThoseOfTheAnswers() throws {
    let relationship = try #require(try read("level-2").relationships.first)
    #expect(relationship.level == 2)
    #expect(relationship.checks == ["evidence": 2, "reciprocity": 3, "foundation": 3])
    #expect(relationship.blocks["growth"]?.score == 33.33)
    #expect(relationship.blocks["click"]?.score == 66.67)
    #expect(relationship.raters == [Relationship.Rater(participant: nil, side: "ours", level: 2)])
  }

  @Test func namesComeBackAsTheyWere() throws {
    #expect(try read("customer").relationships.map(\.name) == ["De Vries & Zn.", "<b>\"x\"</b>"])
    #expect(try read("customer").relationships.map(\.role) == ["customer", "supplier"])
  }

  @Test func theLowerSideLeads() throws {
    let relationship = try #require(try read("two-sides").relationships.first)
    let sides = try #require(relationship.sides)
    #expect(sides.ours.value.level == 3)
    #expect(sides.theirs.value.level == relationship.level)
    #expect(sides.gap == 3 - (relationship.level ?? 0))
    #expect(relationship.raters.map(\.participant) == ["Bär"])
    #expect(sides.ours.value.raters.map(\.participant) == ["Kees", "Sanne"])
    #expect(sides.ours.value.name == nil && sides.ours.value.sides == nil)
  }
}
