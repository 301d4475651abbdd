import ContentFiles
import Instrument
import Phrasebook

/// What answers are read, assessed and reported with.
struct AssessMaterial: Sendable {
  let phrases: Phrases
  let questionnaire: Questionnaire
  let steps: [NextStep]

  /// Loads what `options` ask for; throws the sentence about what is not there, or not right.
  init(_ options: AssessOptions, _ content: ContentDirectory) throws(AssessJob.Stop) {
    do throws(ContentError) {
      phrases = try content.phrases(language: options.language)
      questionnaire = try content.questionnaire(id: options.questionnaire).questionnaire
      steps = try content.nextSteps(for: questionnaire)
    } catch {
      let sentence = error.words(in: options.language)
      switch error {
      case .noSuchQuestionnaire, .noSuchLanguage: throw AssessJob.Stop(code: .wrongUse, sentence: sentence)
      case .findings: throw AssessJob.Stop(code: .badData, sentence: sentence)
      }
    }
  }
}
