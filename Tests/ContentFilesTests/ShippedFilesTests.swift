import Foundation
import Instrument
import Testing

@testable import ContentFiles

/// The files that come with the program.
@Suite struct ShippedFilesTests {
  private let content = ContentDirectory(
    path: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .path)

  @Test func everyQuestionnaireIsClean() {
    #expect(content.questionnaireIDs.contains("geven-en-nemen"))
    for id in content.questionnaireIDs {
      let findings = QuestionnaireFile.findings(path: "\(content.path)/Questionnaires/\(id).yaml")
      #expect(findings.map { $0.line(in: .english) } == [])
    }
  }

  @Test func everyNextStepNamesWhatTheQuestionnaireHas() throws {
    let questionnaire = try content.questionnaire(id: "geven-en-nemen").questionnaire
    let path = "\(content.path)/Content/next-steps.yaml"
    let steps = try NextStepsFile.read(path: path, checkedAgainst: [questionnaire])
    #expect(steps.count >= 40)
    #expect(try content.nextSteps(for: questionnaire) == steps)
  }

  @Test func theExampleIsClean() throws {
    #expect(try content.example().relationships.count == 6)
    #expect(content.inspection().findings.map { $0.line(in: .english) } == [])
  }

  @Test func dutchAndEnglishPhrasesAreClean() throws {
    #expect(Set(content.languages).isSuperset(of: [.dutch, .english]))
    for language in content.languages {
      #expect(try !content.phrases(language: language).keys.isEmpty)
      #expect(try !content.prose(questionnaire: "geven-en-nemen", language: language).keys.isEmpty)
    }
  }

  @Test func aQuestionnaireSurvivesBeingFrozenAsJSON() throws {
    let questionnaire = try content.questionnaire(id: "geven-en-nemen").questionnaire
    let frozen = try JSONEncoder().encode(questionnaire)
    #expect(try JSONDecoder().decode(Questionnaire.self, from: frozen) == questionnaire)
  }
}
