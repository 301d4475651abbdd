/// What was found in some files.
public struct Inspection: Sendable, Equatable {
  /// By path, line and column.
  public let findings: [Finding]
  /// How many files were looked at.
  public let fileCount: Int

  init(_ findings: [Finding], fileCount: Int) {
    // The sort of the standard library is stable: findings at one place stay in the order of discovery.
    self.findings = findings.sorted { ($0.path, $0.line, $0.column) < ($1.path, $1.line, $1.column) }
    self.fileCount = fileCount
  }
}

extension ContentDirectory {
  /// Everything that is wrong, or worth a look, in any file of the directory.
  public func inspection() -> Inspection {
    let shelf = PhraseShelf(file("Content"), languages: languages, prose: questionnaireIDs)
    let questionnaires = names(in: "Questionnaires", ending: ".yaml").map { file("Questionnaires/\($0).yaml") }
    let steps = ["Content/next-steps.yaml"].filter(exists).map(file)
    let examples = ["Content/example.yaml"].filter(exists).map(file)
    var inspector = Inspector(commands: shelf.commands)
    for path in questionnaires { inspector.lookAtQuestionnaire(path) }
    for path in steps { inspector.lookAtNextSteps(path) }
    for path in examples { inspector.lookAtExample(path) }
    inspector.findings += shelf.findings + handbookFindings()
    let chapters = languages.reduce(0) { $0 + chapterNames($1).count }
    return Inspection(
      inspector.findings, fileCount: questionnaires.count + steps.count + examples.count + shelf.paths.count + chapters)
  }

  /// Everything that is wrong, or worth a look, in the files at `paths`, wherever they are. What they are is known by
  /// their names and keys: a `.yaml` with `steps` holds next steps, one with `sittings` an example, one with
  /// `programme` a programme of its own, another is a questionnaire, and an `.ftl` holds phrases.
  ///
  /// Next steps and examples may name what stands in the questionnaires among them or in the directory; phrases are
  /// compared with those in the folders of other languages beside theirs.
  public func inspection(of paths: [String]) -> Inspection {
    var seen: Set<String> = []
    let paths = paths.filter { seen.insert($0).inserted }
    let own = PhraseShelf(file("Content"), languages: languages, prose: questionnaireIDs)
    var inspector = Inspector(commands: own.commands)
    var steps: [String] = []
    var examples: [String] = []
    var programmes: [String] = []
    for path in paths {
      switch inspector.kind(of: path) {
      case .questionnaire: inspector.lookAtQuestionnaire(path)
      case .programme: programmes.append(path)
      case .nextSteps: steps.append(path)
      case .example: examples.append(path)
      case .phrases: inspector.lookAtPhrases(path, among: paths, prose: questionnaireIDs)
      case nil: continue
      }
    }
    if !steps.isEmpty || !examples.isEmpty || !programmes.isEmpty {
      for id in questionnaireIDs { inspector.learn(file("Questionnaires/\(id).yaml")) }
    }
    for path in steps { inspector.lookAtNextSteps(path) }
    for path in examples { inspector.lookAtExample(path) }
    for path in programmes { inspector.lookAtProgramme(path) }
    return Inspection(inspector.findings, fileCount: paths.count)
  }
}
