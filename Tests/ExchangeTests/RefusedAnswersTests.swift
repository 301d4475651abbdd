import Exchange
import Foundation
import Testing

/// What is refused, with the line that is named.
@Suite struct RefusedAnswersTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var line: Int
    var problem: AnswersFileError.Problem
    var testDescription: String { text.debugDescription }

    init(_ text: String, _ line: Int, _ problem: AnswersFileError.Problem) {
      self.text = text
      self.line = line
      self.problem = problem
    }
  }

  static let head = "relationship,question,value\n"
  static let rater = "relationship,participant,question,value\n"
  static let full = "relationship,participant,side,role,round,question,value,example\n"

  static let files: [Case] = [
    Case("", 1, .empty),
    Case("\u{FEFF}", 1, .empty),
    Case("\n  \n\t\n", 1, .empty),
    Case(head, 1, .headerOnly),
    Case(head + "\n \n", 1, .headerOnly),
    Case("relationship,question,value", 1, .headerOnly),
    Case("\n" + head + "A,alpha,1\n", 1, .blankLine),
    Case("relationship,question\nA,alpha\n", 1, .missingColumn("value")),
    Case("question,value\nalpha,1\n", 1, .missingColumn("relationship")),
    Case("relationship;value\nA;1\n", 1, .missingColumn("question")),
    Case("Relationship,question,value\nA,alpha,1\n", 1, .missingColumn("relationship")),
    Case("relationship ,question,value\nA,alpha,1\n", 1, .missingColumn("relationship")),
    Case("relationship,question,value,value\nA,alpha,1,1\n", 1, .doubleColumn("value")),
    Case("relationship,question,value,when,when\nA,alpha,1,,\n", 1, .doubleColumn("when")),
    Case("relationship\u{FEFF},question,value\nA,alpha,1\n", 1, .missingColumn("relationship")),
    Case("\u{FEFF}\u{FEFF}relationship,question,value\nA,alpha,1\n", 1, .missingColumn("relationship")),
    Case("relationship,que\"stion,value\nA,alpha,1\n", 1, .brokenRow),
  ]

  static let rows: [Case] = [
    Case(head + "A,delta,1\n", 2, .unknownQuestion("delta")),
    Case(head + "A, alpha,1\n", 2, .unknownQuestion(" alpha")),
    Case(head + "A,Alpha,1\n", 2, .unknownQuestion("Alpha")),
    Case(head + "A,,1\n", 2, .unknownQuestion("")),
    Case(head + "A,alpha,4\n", 2, .unknownValue("4")),
    Case(head + "A,alpha,\n", 2, .unknownValue("")),
    Case(head + "A,alpha, 1\n", 2, .unknownValue(" 1")),
    Case(head + "A,alpha,1.0\n", 2, .unknownValue("1.0")),
    Case(head + "A,alpha,٣\n", 2, .unknownValue("٣")),
    Case(head + "A,alpha,\"\"\"ab\"\n", 2, .unknownValue("\"ab")),
    Case(head + ",alpha,1\n", 2, .emptyRelationship),
    Case(head + " \u{3000}\t,alpha,1\n", 2, .emptyRelationship),
    Case(head + "A,alpha\n", 2, .halfRow(found: 2, expected: 3)),
    Case(head + "A,alpha,1,\n", 2, .longRow(found: 4, expected: 3)),
    Case(head + "A;alpha;1\n", 2, .halfRow(found: 1, expected: 3)),
    Case(head + "A,alpha,1\n\nA,beta,1\n", 3, .blankLine),
    Case(head + "A,alpha,1\n \t\n\nA,beta,9\n", 3, .blankLine),
    Case(head + "A,alpha,1\n\"\"\nA,beta,1\n", 3, .halfRow(found: 1, expected: 3)),
    Case(head + "A,alpha,1\nA,alpha,1\n", 3, .answeredTwice(question: "alpha")),
    Case(head + " A ,alpha,1\nB,alpha,1\nA,alpha,2\n", 4, .answeredTwice(question: "alpha")),
    Case(head + "caf\u{E9},alpha,1\ncafe\u{301},alpha,?\n", 3, .answeredTwice(question: "alpha")),
    Case(head + "A,alpha,1\"\n", 2, .brokenRow),
    Case(head + "A,\"alpha\"x,1\n", 2, .brokenRow),
    Case(head + "A,\"alpha,1\n", 2, .brokenRow),
    Case(head + "A,alpha,1\nB,alpha,\"1\nC,alpha,1\n", 3, .brokenRow),
    Case(head + "A,alpha,1\rA,beta,1\n", 2, .brokenRow),
    Case(head + "A,alpha,1\r", 2, .brokenRow),
    Case(head + "A,\"alpha\"\r,1\n", 2, .brokenRow),
    Case(head + "A\0,alpha,1\n", 2, .nul),
    Case(head + "\"A\n\nB\",alpha,1\nC,alpha,7\n", 5, .unknownValue("7")),
    Case(head + "\"A\n\nB\",alpha,8\n", 2, .unknownValue("8")),
    Case("\"relationship\",question,value,\"a\nb\"\nA,alpha,1,\nA,alpha,1,\n", 4, .answeredTwice(question: "alpha")),
    Case(rater + "A,,alpha,1\n", 2, .emptyParticipant),
    Case(rater + "A,\u{A0},alpha,1\n", 2, .emptyParticipant),
    Case(rater + "A,p,alpha,1\nA, p ,alpha,2\n", 3, .answeredTwice(question: "alpha")),
    Case(full + "A,,ours,supplier,1,alpha,1,\n", 2, .emptyParticipant),
    Case(full + "A,p,ours,supplier,agreed,alpha,1,\n", 2, .namedAgreement),
    Case(full + "A,p,,supplier,1,alpha,1,\n", 2, .unknownSide("")),
    Case(full + "A,p,Ours,supplier,1,alpha,1,\n", 2, .unknownSide("Ours")),
    Case(full + "A,p,ours,,1,alpha,1,\n", 2, .unknownRole("")),
    Case(full + "A,p,ours,buyer,1,alpha,1,\n", 2, .unknownRole("buyer")),
    Case(full + "A,p,ours,supplier,,alpha,1,\n", 2, .unknownRound("")),
    Case(full + "A,p,ours,supplier,0,alpha,1,\n", 2, .unknownRound("0")),
    Case(full + "A,p,ours,supplier,01,alpha,1,\n", 2, .unknownRound("01")),
    Case(full + "A,p,ours,supplier,+1,alpha,1,\n", 2, .unknownRound("+1")),
    Case(full + "A,p,ours,supplier,1000000000,alpha,1,\n", 2, .unknownRound("1000000000")),
    Case(full + "A,p,ours,supplier,Agreed,alpha,1,\n", 2, .unknownRound("Agreed")),
    Case(
      full + "A,p,ours,supplier,1,alpha,1,\nB,p,ours,customer,1,alpha,1,\nA,q,theirs,customer,1,alpha,1,\n", 4,
      .twoRoles(relationship: "A")),
    Case(
      full + "A,,ours,supplier,agreed,alpha,1,\nA,,ours,supplier,agreed,alpha,1,\n", 3,
      .agreedTwice(question: "alpha")),
  ]

  @Test(arguments: files + rows)
  func theFirstProblemIsNamedWithItsLine(_ example: Case) {
    #expect(throws: AnswersFileError.refused(line: example.line, example.problem)) { try readAnswers(example.text) }
  }

  @Test(arguments: files + rows)
  func theSizeOfThePiecesChangesNothing(_ example: Case) {
    #expect(throws: AnswersFileError.refused(line: example.line, example.problem)) {
      try readAnswers(example.text, pieceSize: 1)
    }
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE], 1), (Array("relationship,question,value\nA,alpha,1\nB\u{E9}".utf8) + [0xC3], 3),
      (Array("relationship,question,value,free\nA,alpha,1,".utf8) + [0xED, 0xA0, 0x80, 0x0A], 2),
      (Array("relationship,question,value,free\nA,alpha,1,".utf8) + [0xC0, 0xAF, 0x0A], 2),
      (Array("relationship,question,value,free\nA,alpha,1,\"\n".utf8) + [0x80] + Array("\"\n".utf8), 2),
      (Array("relationship,question,value,".utf8) + [0xE9] + Array("\nA,alpha,1,\n".utf8), 1),
    ] as [([UInt8], Int)])
  func bytesThatAreNotUTF8AreRefusedInEveryColumn(_ bytes: [UInt8], _ line: Int) {
    #expect(throws: AnswersFileError.refused(line: line, .notUTF8)) { try readAnswers(bytes) }
  }

  @Test func aDirectoryCannotBeRead() throws {
    let directory = open(NSTemporaryDirectory(), O_RDONLY)
    defer { close(directory) }
    #expect(throws: AnswersFileError.unreadable(errno: EISDIR)) {
      _ = try AnswersReader(threeQuestions).read(descriptor: directory)
    }
  }
}
