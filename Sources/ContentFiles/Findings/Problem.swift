import Instrument

/// What is wrong, as facts; `FindingWording.swift` makes the sentence. Texts from the file are as they stand there, and
/// are escaped and cut only where they are said.
public enum Problem: Sendable, Equatable {
  case file(FileProblem)
  case yaml(YAMLProblem)
  case value(ValueProblem)
  case text(TextProblem)
  case name(NameProblem)
  case question(QuestionProblem)
  case rule(RuleProblem)
  case step(StepProblem)
  case phrase(PhraseProblem)
  case handbook(HandbookProblem)
  case example(ExampleProblem)
}

/// What is wrong with a file as a whole.
public enum FileProblem: Sendable, Equatable {
  case missing
  case isDirectory
  /// A pipe, a device, or a socket.
  case notAFile
  case noPermission
  /// The system's error number.
  case unreadable(code: Int32)
  /// The limit is in bytes.
  case tooLarge(limit: Int)
  case containsNUL
  /// UTF-16 or UTF-32.
  case otherEncoding
  case notUTF8
  case empty
  /// Neither a questionnaire, nor next steps, nor phrases, by its name.
  case unknownKind
  /// What was found after this many findings is not listed.
  case tooManyFindings(limit: Int)
}

/// What keeps a file from being read as YAML, or is YAML that content files do without.
public enum YAMLProblem: Sendable, Equatable {
  case syntax(SyntaxFault)
  case alias
  case anchor
  case tag
  case secondDocument
  case tooDeep(limit: Int)
  case tooManyNodes(limit: Int)
  case keyIsNotText
  case duplicateKey(String, firstLine: Int)
}

/// What the YAML parser stumbled on.
public enum SyntaxFault: Sendable, Equatable {
  case tab
  case unclosedQuote
  case unknownEscape
  case colonInText
  case missingColon
  case unclosedBrace
  case unclosedBracket
  case indentation
  case controlCharacter
  case strangeStart
  /// The parser's own words.
  case other(String)
}

/// What is wrong with one value or one mapping.
public enum ValueProblem: Sendable, Equatable {
  case unknownKey(String, didYouMean: String?, allowed: [String])
  case missingKey(String)
  case notAMapping(expected: [String])
  case notAList
  case notANumber(String, ClosedRange<Int>)
  case outOfRange(Int, ClosedRange<Int>)
  case notTrueOrFalse(String)
  case notAChoice(String, didYouMean: String?, allowed: [String])
  case emptyList
  case unknownFormat(Int, known: Int)
}

/// What is wrong with a text, or with the languages of a file.
public enum TextProblem: Sendable, Equatable {
  case notText
  case empty
  case missingLanguage(String)
  /// A language that the file does not list.
  case unlistedLanguage(String, listed: [String])
  /// A Unicode scalar that moves the cursor, changes the direction of writing, or shows nothing.
  case controlCharacter(UInt32)
  case unknownLanguage(String)
  case languageTwice(String)
  /// More columns than there is room for.
  case tooWide(Int, limit: Int)
  /// A command of the prompt as the name of something else.
  case commandWord(String)
}

/// What bears an id.
public enum Named: String, Sendable, Equatable {
  case question, block, level, scale, flag, programme, nextStep, questionnaire, person, relationship
}

/// What is wrong with an id, or with a name that refers to one.
public enum NameProblem: Sendable, Equatable {
  case notKebabCase(String)
  case duplicateID(Named, String, firstLine: Int)
  /// An id that means something already.
  case reservedID(Named, String)
  case idIsNotFileName(id: String, fileName: String)
  case unknownName(Named, String, didYouMean: String?)
  case namedTwice(Named, String)
}

/// What is wrong with questions, although each value by itself is fine.
public enum QuestionProblem: Sendable, Equatable {
  case anchorsMissing
  case anchorsBesideScale(String)
  case anchorCount(Int)
  case reasonMissing
  case reasonOfArticle
  case oneQuestionInShortForm(block: String)
  case ruleBlockNotInShortForm(block: String)
  case oneQuestionInBlock(block: String)
  /// No question of the short form is about an act of this role alone.
  case directionNotInShortForm(Role)
  /// Too few questions where only this role acts.
  case directionCount(Role, found: Int, needed: Int)
}

/// What would break the rule, although each value by itself is fine.
public enum RuleProblem: Sendable, Equatable {
  case levelCount(Int)
  case evidenceCount(Int, expected: Int)
  case evidenceLevel(Int, expected: Int)
  case thresholdCount(Int, expected: Int)
  case notAscending
  case leaningBelowBalanced
  /// No answers give this level.
  case unreachableLevel(String)
  /// No level is ever limited by this check.
  case neverLimits(Check)
  /// Not exactly one condition for a flag.
  case flagCondition
}

/// What is wrong with a step of a programme, or with a next step.
public enum StepProblem: Sendable, Equatable {
  case needs(kind: String, key: String)
  case refuses(kind: String, key: String)
  case noShortForm
  /// A step that is about a relationship stands before any that chooses one.
  case beforeChoosing(kind: String)
  /// A programme is followed by another, and one of both is not for a team.
  case followsWithoutTeam(String)
  /// What follows a programme leads back to it.
  case followsItself(String)
  case noCondition
  case questionAlone
  case withoutQuestion(key: String)
  /// Two parts of a condition that never hold together.
  case contradiction(String, String)
  /// A block that neither evidence nor foundation asks anything of is never the weakest.
  case neverWeakest(block: String)
  /// No outcome was found in which the step is offered.
  case neverOffered
}

/// What is wrong with a file of phrases.
public enum PhraseProblem: Sendable, Equatable {
  case junk(String)
  case badKey(String)
  case emptyPhrase(String)
  case badPlaceable
  case tab
  case controlCharacter(UInt32)
  /// A line of a block that starts with a sign that means something else in Fluent.
  case specialStart(String)
  case duplicateKey(String, firstPath: String, firstLine: Int)
  /// The phrase is not there in another language.
  case untranslated(String, language: String)
  /// None of the phrases of this file is there in another language.
  case fileUntranslated(language: String)
  /// Placeables that the phrase has in another language, and not here.
  case missingPlaceables(String, [String], language: String)
  /// A command of the prompt as the name of a choice.
  case commandWord(String)
}

/// What is wrong with a chapter of the handbook.
public enum HandbookProblem: Sendable, Equatable {
  case noTitle
  case secondTitle
  case noText
  /// A mark that means something in Markdown, but is not in our part of it.
  case unknownNotation(String)
  case notIndented
  case unclosedCode
  case unclosedExample
  /// A language that has the chapter.
  case missingChapter(isIn: String)
  case badName(String)
}

/// What is wrong in an example workbook, although each value by itself is fine.
public enum ExampleProblem: Sendable, Equatable {
  /// A sign that is no value.
  case valueSign(String)
  /// How many values stand in each group, beside how many questions each block has.
  case valueCounts(found: [Int], expected: [Int])
  /// A sitting that is not later than the one before it.
  case sittingOrder
  /// The day of an open action is not ahead.
  case openActionInThePast
  /// An action that was done or dropped before it was taken on.
  case settledBeforeTaken
  /// Done as well as dropped.
  case settledTwice
  /// Braces that hold no day.
  case badDay(String)
}
