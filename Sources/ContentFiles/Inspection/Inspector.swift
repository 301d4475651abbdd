import Instrument

/// Looks at files one by one, and remembers what later ones are checked against.
struct Inspector {
  /// What a file holds.
  enum Kind {
    case questionnaire, programme, nextSteps, example, phrases
  }

  var findings: [Finding] = []
  private let commands: CommandWords
  /// Those that other files can be checked against.
  private var questionnaires: [Questionnaire] = []
  /// Whether a questionnaire was left out: then names in other files can't be compared.
  private var leftOne = false

  init(commands: CommandWords) { self.commands = commands }

  /// What the file at `path` holds; null when that is said to be wrong already.
  mutating func kind(of path: String) -> Kind? {
    let bytes: [UInt8]
    do {
      bytes = try ContentBytes.contents(of: path)
    } catch {
      findings += error.list
      return nil
    }
    if path.hasSuffix(".ftl") { return .phrases }
    guard path.hasSuffix(".yaml") || path.hasSuffix(".yml") else {
      findings.append(Finding(path: path, line: 1, column: 1, problem: .file(.unknownKind)))
      return nil
    }
    let root = YAMLReader.read(bytes, into: FindingCollector(path: path))
    if root?["sittings"] != nil { return .example }
    if root?["programme"] != nil, root?["blocks"] == nil { return .programme }
    return root?["steps"] != nil && root?["blocks"] == nil ? .nextSteps : .questionnaire
  }

  mutating func lookAtQuestionnaire(_ path: String) {
    do {
      let bytes = try ContentBytes.contents(of: path)
      let examined = QuestionnaireFile.examine(bytes, path: path, commands: commands)
      findings += examined.findings
      if let questionnaire = examined.sound { questionnaires.append(questionnaire) } else { leftOne = true }
    } catch {
      findings += error.list
      leftOne = true
    }
  }

  /// Takes a questionnaire that is not looked at itself into account, unless one with its id was.
  mutating func learn(_ path: String) {
    guard let other = QuestionnaireFile.readIfClean(path: path) else { return }
    if !questionnaires.contains(where: { $0.id == other.id }) { questionnaires.append(other) }
  }

  mutating func lookAtNextSteps(_ path: String) {
    do {
      let bytes = try ContentBytes.contents(of: path)
      let known = leftOne ? [] : questionnaires
      findings += NextStepsFile.examine(bytes, path: path, checkedAgainst: known, whetherOffered: true).findings
    } catch {
      findings += error.list
    }
  }

  mutating func lookAtProgramme(_ path: String) {
    findings += ProgrammeFile.findings(path: path, checkedAgainst: questionnaires)
  }

  mutating func lookAtExample(_ path: String) {
    findings += ExampleFile.findings(path: path, checkedAgainst: leftOne ? [] : questionnaires)
  }

  /// Looks at one file of phrases, beside those of its own language and of the others.
  ///
  /// - Parameter paths: the files that are looked at: nothing is said about others.
  mutating func lookAtPhrases(_ path: String, among paths: [String], prose: [String]) {
    guard let place = PhrasePlace(path) else {
      do { findings += try PhrasesFile.load(path).findings } catch { findings += error.list }
      return
    }
    let shelf = PhraseShelf(place.root, languages: PhraseShelf.languages(in: place.root), prose: prose)
    findings += shelf.findings.filter { finding in
      // Of what is missing in this file the place is where it stands: in another.
      finding.path == path || (finding.isMissing(in: place) && !paths.contains(finding.path))
    }
  }
}

/// A file of phrases by its place: a folder of languages, the language, and the name.
struct PhrasePlace: Equatable {
  /// The folder of languages; empty for the working directory.
  let root: String
  let language: Language
  /// With its ending.
  let name: String

  /// Null when the file is not in the folder of a language.
  init?(_ path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 2, LanguageCodes.isKnown(parts[parts.count - 2]) else { return nil }
    root = parts.dropLast(2).joined(separator: "/")
    language = Language(rawValue: parts[parts.count - 2])
    name = parts[parts.count - 1]
  }
}

extension Finding {
  /// Whether a phrase, or a whole file of them, is missing in the file at `place`.
  fileprivate func isMissing(in place: PhrasePlace) -> Bool {
    guard case .phrase(.untranslated(_, language: place.language.rawValue)) = problem,
      let own = PhrasePlace(path)
    else { return false }
    return own.root == place.root && own.name == place.name
  }
}
