import Instrument
import Phrasebook

/// Why content can't be given.
public enum ContentError: Error, Sendable, Equatable {
  /// No file bears that name; `known` are the ids that exist, by name.
  case noSuchQuestionnaire(id: String, known: [String])
  /// There is no `phrases.ftl` in that language; `known` are those that have one.
  case noSuchLanguage(Language, known: [Language])
  /// A file was found and is refused.
  case findings(Findings)

  /// What is wrong in files; nothing when it was something else.
  var findings: [Finding] {
    guard case .findings(let findings) = self else { return [] }
    return findings.list
  }
}

/// The directory with questionnaires, next steps and phrases. Which directory that is, is decided by the program.
///
/// Nothing is read before it is asked for, and nothing is kept.
public struct ContentDirectory: Sendable {
  /// Holds `Questionnaires/` and `Content/`; empty for the working directory.
  public let path: String

  public init(path: String) { self.path = path }

  /// The ids of the questionnaires there are, by name: the names of the files, which were not read for it.
  public var questionnaireIDs: [String] { names(in: "Questionnaires", ending: ".yaml").filter(Names.isKebabCase) }

  /// The languages that the program can speak: those with a `phrases.ftl`, by code.
  public var languages: [Language] {
    FolderListing.names(in: file("Content")).filter { LanguageCodes.isKnown($0) && exists("Content/\($0)/phrases.ftl") }
      .map(Language.init(rawValue:))
  }

  /// The questionnaire with this id, and its YAML as it stands in the file.
  ///
  /// Throws `noSuchQuestionnaire`, also for an id that could not be a file's name, or `findings`.
  public func questionnaire(id: String) throws(ContentError) -> (questionnaire: Questionnaire, yaml: String) {
    let path = file("Questionnaires/\(id).yaml")
    guard Names.isKebabCase(id), exists("Questionnaires/\(id).yaml") else {
      throw .noSuchQuestionnaire(id: id, known: questionnaireIDs)
    }
    return try content { () throws(Findings) in try QuestionnaireFile.read(path: path) }
  }

  /// The next steps that can come up with `questionnaire`, in file order.
  ///
  /// Throws `findings`, also when a step names what stands in none of the questionnaires there are.
  public func nextSteps(for questionnaire: Questionnaire) throws(ContentError) -> [NextStep] {
    let path = file("Content/next-steps.yaml")
    let own: Findings
    do {
      return try NextStepsFile.read(path: path, checkedAgainst: [questionnaire])
    } catch {
      own = error
    }
    // The names may be those of another questionnaire, whose steps are left out.
    var known = [questionnaire]
    for id in questionnaireIDs where id != questionnaire.id {
      if let other = QuestionnaireFile.readIfClean(path: file("Questionnaires/\(id).yaml")) { known.append(other) }
    }
    guard known.count > 1 else { throw .findings(own) }
    let steps = try content { () throws(Findings) in try NextStepsFile.read(path: path, checkedAgainst: known) }
    let names = ConditionNames([questionnaire])
    return steps.filter { names.include($0.condition) }
  }

  /// The example workbook.
  ///
  /// Throws `findings`, also when it names what its questionnaire does not have.
  public func example() throws(ContentError) -> ExampleWorkbook {
    let known = questionnaireIDs.compactMap { QuestionnaireFile.readIfClean(path: file("Questionnaires/\($0).yaml")) }
    let path = file("Content/example.yaml")
    return try content { () throws(Findings) in try ExampleFile.read(path: path, checkedAgainst: known) }
  }

  /// The words of the interface: all files of the language together, except those that belong to a questionnaire.
  ///
  /// Throws `noSuchLanguage`, or `findings`, also when one key stands in two files.
  public func phrases(language: Language) throws(ContentError) -> Phrases {
    guard languages.contains(language) else { throw .noSuchLanguage(language, known: languages) }
    let prose = Set(questionnaireIDs)
    let folder = "Content/\(language)"
    var files: [PhrasesFile.Loaded] = []
    var findings: [Finding] = []
    for name in names(in: folder, ending: ".ftl") where !prose.contains(name) {
      do {
        let loaded = try PhrasesFile.load(file("\(folder)/\(name).ftl"))
        files.append(loaded)
        findings += loaded.findings
      } catch {
        findings += error.list
      }
    }
    if files.count > 1 { findings += PhrasesFile.duplicates(among: files) }
    guard findings.isEmpty else { throw .findings(Findings(findings)) }
    return PhrasesFile.phrases(files, language: language)
  }

  /// The prose that belongs to a questionnaire: its story, its levels. Empty when it has none in this language.
  ///
  /// Throws `findings`.
  public func prose(questionnaire id: String, language: Language) throws(ContentError) -> Phrases {
    let name = "Content/\(language)/\(id).ftl"
    guard Names.isKebabCase(id), LanguageCodes.isKnown(language.rawValue), exists(name) else {
      return Phrases(language: language, templates: [:])
    }
    return try content { () throws(Findings) in try PhrasesFile.read(path: file(name), language: language) }
  }

  /// The words of one file of the language alone, for who can't count on the others: they may be what is wrong.
  ///
  /// Throws `noSuchLanguage` when it is not there, or `findings`.
  public func phrases(language: Language, file name: String) throws(ContentError) -> Phrases {
    guard exists("Content/\(language)/\(name).ftl") else { throw .noSuchLanguage(language, known: languages) }
    return try prose(questionnaire: name, language: language)
  }

  private func content<Value>(_ read: () throws(Findings) -> Value) throws(ContentError) -> Value {
    do {
      return try read()
    } catch {
      throw .findings(error)
    }
  }

  /// The path of a file in it.
  func file(_ name: String) -> String { path.isEmpty || path.hasSuffix("/") ? path + name : "\(path)/\(name)" }

  func exists(_ name: String) -> Bool { FolderListing.exists(file(name)) }

  /// The names without their ending of a folder's files that have that ending.
  func names(in folder: String, ending: String) -> [String] {
    FolderListing.names(in: file(folder)).filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }
  }
}
