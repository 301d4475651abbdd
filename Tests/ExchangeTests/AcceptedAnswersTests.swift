import Exchange
import Foundation
import Instrument
import Testing

/// What is taken, and as what.
@Suite struct AcceptedAnswersTests {
  @Test(arguments: [
    "relationship,question,value\nA,alpha,1\nA,beta,?\n",
    "relationship,question,value\r\nA,alpha,1\r\nA,beta,?\r\n",
    "relationship,question,value\nA,alpha,1\r\nA,beta,?",
    "\u{FEFF}relationship,question,value\nA,alpha,1\nA,beta,?\n\n \n\t\r\n",
    "relationship;question;value\nA;alpha;1\nA;beta;?\n",
    "\"relationship\",\"question\",\"value\"\n\"A\",\"alpha\",\"1\"\n\"A\",\"beta\",\"?\"",
    "value,question,relationship\n1,alpha,A\n?,beta,A\n",
    "relationship,other,question,value,other\nA,\"x\n,\"\"y\",alpha,1,\nA,,beta,?,z\n",
    "\"a,b;c\";relationship;question;value\n;A;alpha;1\n;A;beta;?\n",
    "relationship,question,value\n  A\t,alpha,1\n\"\u{3000}A \",beta,?\n",
    "relationship,question,value\nA,beta,?\nA,alpha,1\n",
  ])
  func theSameAnswersInAnotherDressAreTheSame(_ text: String) throws {
    let expected = [
      RelationshipAnswers(
        name: "A", role: .supplier,
        raters: [Rater(participant: nil, side: .ours, rounds: [(number: 1, cells: cells("1? "))])],
        examplesAsked: false)
    ]
    #expect(try readAnswers(text) == expected)
    for size in 1...7 { #expect(try readAnswers(text, pieceSize: size) == expected) }
  }

  @Test func sidesRoundsAndAgreedValuesAreKeptApart() throws {
    let text = """
      relationship,participant,side,role,round,question,value,example,when
      A,p,ours,customer,1,alpha,2,lunch,may
      A,p,ours,customer,1,beta,2, \u{A0},
      A,p,ours,customer,2,alpha,3,,
      A,p,theirs,customer,1,alpha,0,,
      A,,ours,customer,agreed,alpha,?,,
      A,,theirs,customer,agreed,gamma,1,,
      B,p,ours,supplier,999999999,gamma,-,,
      A,q,ours,customer,1,alpha,1,,
      """
    let answers = try readAnswers(text)
    #expect(answers.map(\.name) == ["A", "B"])
    #expect(answers.map(\.role) == [.customer, .supplier])
    #expect(
      answers[0].raters == [
        Rater(
          participant: "p", side: .ours,
          rounds: [(number: 1, cells: [cell("2!"), cell("2"), .absent]), (number: 2, cells: cells("3  "))]),
        Rater(participant: "p", side: .theirs, rounds: [(number: 1, cells: cells("0  "))]),
        Rater(participant: "q", side: .ours, rounds: [(number: 1, cells: cells("1  "))]),
      ])
    #expect(answers[0].agreed == [.ours: cells("?  "), .theirs: cells("  1")])
    #expect(
      answers[1].raters == [Rater(participant: "p", side: .ours, rounds: [(number: 999_999_999, cells: cells("  -"))])])
    #expect(answers.map(\.examplesAsked) == [true, true])
  }

  @Test func namesAreOneByCanonicalEquivalenceAndTheFirstSpellingIsShown() throws {
    let text = """
      relationship,participant,question,value
      Cafe\u{301},Rene\u{301},alpha,1
      Caf\u{E9},Ren\u{E9},beta,2
      Zo\u{EB},Ren\u{E9},alpha,3
      \u{212A},p,alpha,1
      K,p,beta,1
      """
    let answers = try readAnswers(text)
    #expect(
      answers.map { Array($0.name.unicodeScalars) }
        == ["Cafe\u{301}", "Zo\u{EB}", "\u{212A}"].map {
          Array($0.unicodeScalars)
        })
    #expect(answers.map(\.raters.count) == [1, 1, 1])
    #expect(answers[0].raters[0].rounds[0].cells == cells("12 "))
    #expect(answers[0].raters[0].participant?.unicodeScalars.count == 5)
    #expect(answers[1].raters[0].participant?.unicodeScalars.count == 4)
  }

  @Test func agreementNeedsNoColumnOfParticipants() throws {
    let answers = try readAnswers("relationship,round,question,value\nA,1,alpha,1\nA,agreed,alpha,2\n")
    #expect(answers[0].raters == [Rater(participant: nil, side: .ours, rounds: [(number: 1, cells: cells("1  "))])])
    #expect(answers[0].agreed == [.ours: cells("2  ")])
  }

  @Test func rowsInAnyOrderGiveTheSameSheets() throws {
    var rows: [String] = []
    for relationship in 0..<40 {
      for participant in 0..<4 {
        for question in ["alpha", "beta", "gamma"] {
          rows.append("r\(relationship),p\(participant),\(question),\((relationship + participant) % 4)")
        }
      }
    }
    let header = "relationship,participant,question,value\n"
    var generator = SeededGenerator(seed: 7)
    let inOrder = try readAnswers(header + rows.joined(separator: "\n"))
    let shuffled = try readAnswers(header + rows.shuffled(using: &generator).joined(separator: "\n"))
    func byName(_ all: [RelationshipAnswers]) -> [RelationshipAnswers] {
      all.map { answers in
        var answers = answers
        answers.raters.sort { ($0.participant ?? "") < ($1.participant ?? "") }
        return answers
      }.sorted { $0.name < $1.name }
    }
    #expect(byName(inOrder) == byName(shuffled))
    #expect(inOrder.count == 40)
  }

  @Test func aPipeIsReadAsAFileIs() throws {
    let pipe = Pipe()
    let text = "relationship,question,value\n" + (0..<3000).map { "r\($0),alpha,1\n" }.joined()
    Thread.detachNewThread {
      pipe.fileHandleForWriting.write(Data(text.utf8))
      pipe.fileHandleForWriting.closeFile()
    }
    let file = try AnswersReader(threeQuestions).read(descriptor: pipe.fileHandleForReading.fileDescriptor)
    #expect(file.count == 3000)
    #expect(file[2999].name == "r2999")
  }
}
