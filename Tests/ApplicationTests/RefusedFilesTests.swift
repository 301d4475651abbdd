import Application
import Foundation
import Glibc
import Instrument
import TestSupport
import Testing

/// What a refused file is answered with: the exit code, one line on standard error, and nothing on standard output.
@Suite struct RefusedFilesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var dutch: String
    var english: String
    var testDescription: String { text.debugDescription }

    init(_ text: String, nl dutch: String, en english: String) {
      self.text = text
      self.dutch = dutch
      self.english = english
    }
  }

  static let head = "relationship,question,value\n"
  static let full = "relationship,participant,side,role,round,question,value\n"

  static let columns: [Case] = [
    Case(
      "", nl: "1: Het bestand is leeg. Zet op de eerste regel: relationship,question,value.",
      en: "1: The file is empty. Put on its first line: relationship,question,value."),
    Case(
      head, nl: "1: Onder de kop staat geen antwoord. Zet er minstens één regel onder.",
      en: "1: There are no answers below the header. Put at least one row there."),
    Case(
      "relationship,question\nA,click-clash\n",
      nl: "1: De kolom ‘value’ ontbreekt in de kop. Nodig zijn: relationship, question en value.",
      en: "1: The column ‘value’ is missing from the header. It needs relationship, question and value."),
    Case(
      "relationship,question,value,side,side\nA,click-clash,1,ours,ours\n",
      nl: "1: De kolom ‘side’ staat twee keer in de kop. Laat er één staan.",
      en: "1: The column ‘side’ is in the header twice. Keep one of them."),
  ]

  static let rows: [Case] = [
    Case(
      head + "A\0,click-clash,1\n", nl: "2: Hier staat een NUL-byte. Bewaar het bestand als CSV UTF-8.",
      en: "2: There is a NUL byte here. Save the file as CSV UTF-8."),
    Case(
      head + "A,click-clash,\"1\n",
      nl:
        "2: De aanhalingstekens of het regeleinde kloppen niet. Zet een veld met \" erin tussen aanhalingstekens en schrijf \"\" voor elke \".",
      en: "2: The quotes or the line end are not right. Put a field with a \" in quotes and write \"\" for every \"."),
    Case(
      head + "A,click-clash\n", nl: "2: Deze regel heeft te weinig velden: 2, en de kop heeft er 3. Vul de regel aan.",
      en: "2: This row has too few fields: 2, and the header has 3. Complete the row."),
    Case(
      head + "A,click-clash,1,1\n",
      nl:
        "2: Deze regel heeft te veel velden: 4, en de kop heeft er 3. Zet een veld met een scheidingsteken tussen aanhalingstekens.",
      en: "2: This row has too many fields: 4, and the header has 3. Put a field with a delimiter in quotes."),
    Case(
      head + "A,click-clash,1\n\nB,click-clash,1\n",
      nl: "3: Deze regel is leeg, en daaronder gaat het verder. Haal de lege regel weg.",
      en: "3: This line is blank, and there is more below it. Take the blank line out."),
    Case(
      head + " ,click-clash,1\n", nl: "2: De naam van de relatie is leeg. Vul de kolom relationship in.",
      en: "2: The name of the relationship is empty. Fill in the column relationship."),
    Case(
      full + "A,,ours,supplier,1,click-clash,1\n",
      nl: "2: De naam van de deelnemer is leeg. Vul de kolom participant in, of laat de hele kolom weg.",
      en: "2: The name of the participant is empty. Fill in the column participant, or leave the whole column out."),
    Case(
      full + "A,p,ours,supplier,agreed,click-clash,1\n",
      nl: "2: Een afgesproken waarde is van de hele kant. Laat participant leeg waar round ‘agreed’ is.",
      en: "2: An agreed value belongs to the whole side. Leave participant empty where round is ‘agreed’."),
  ]

  static let values: [Case] = [
    Case(
      head + "A,click-klash,1\n",
      nl:
        "2: ‘click-klash’ is geen vraag van geven-en-nemen. De vraag ‘click-seek-out’ is er bijvoorbeeld wel een.",
      en: "2: ‘click-klash’ is not a question of geven-en-nemen. One that is: ‘click-seek-out’."),
    Case(
      head + "A,click-clash,4\n",
      nl:
        "2: ‘4’ hoort niet bij de keuzes. Schrijf 0, 1, 2 of 3, ? als je het niet weet, of - als er nog geen aanleiding was.",
      en:
        "2: ‘4’ is not one of the choices. Write 0, 1, 2 or 3, ? if you don’t know, or - if there was no occasion yet."),
    Case(
      head + "A,click-clash,\u{1B}[31m\u{202E}een heel lang verhaal dat in de verkeerde kolom staat\n",
      nl:
        "2: ‘␛[31m\\u{202E}een heel lang verhaal dat…’ hoort niet bij de keuzes. Schrijf 0, 1, 2 of 3, ? als je het niet weet, of - als er nog geen aanleiding was.",
      en:
        "2: ‘␛[31m\\u{202E}een heel lang verhaal dat…’ is not one of the choices. Write 0, 1, 2 or 3, ? if you don’t know, or - if there was no occasion yet."
    ),
    Case(
      full + "A,p,us,supplier,1,click-clash,1\n", nl: "2: ‘us’ is geen kant. Schrijf ours of theirs.",
      en: "2: ‘us’ is not a side. Write ours or theirs."),
    Case(
      full + "A,p,ours,buyer,1,click-clash,1\n", nl: "2: ‘buyer’ is geen rol. Schrijf supplier of customer.",
      en: "2: ‘buyer’ is not a role. Write supplier or customer."),
    Case(
      full + "A,p,ours,supplier,0,click-clash,1\n", nl: "2: ‘0’ is geen ronde. Schrijf 1, 2, 3 … of agreed.",
      en: "2: ‘0’ is not a round. Write 1, 2, 3 … or agreed."),
    Case(
      full + "A,p,ours,supplier,1,click-clash,1\nA,q,ours,customer,1,click-clash,1\n",
      nl: "3: ‘A’ had hierboven de andere rol. Een relatie heeft één rol: schrijf overal dezelfde.",
      en: "3: ‘A’ had the other role above. A relationship has one role: write the same everywhere."),
    Case(
      head + "A,click-clash,1\nA,click-clash,2\n",
      nl: "3: Dezelfde deelnemer antwoordt in deze ronde twee keer op ‘click-clash’. Laat één antwoord staan.",
      en: "3: The same participant answers ‘click-clash’ twice in this round. Keep one of the answers."),
    Case(
      full + "A,,ours,supplier,agreed,click-clash,1\nA,,ours,supplier,agreed,click-clash,1\n",
      nl: "3: Voor ‘click-clash’ staat er twee keer een afgesproken waarde van dezelfde kant. Laat er één staan.",
      en: "3: The same side has two agreed values for ‘click-clash’. Keep one of them."),
  ]

  @Test(arguments: columns + rows + values)
  func oneLineSaysWhatAndWhere(_ example: Case) throws {
    for (language, sentence) in [(Language.dutch, example.dutch), (.english, example.english)] {
      for format in AssessOptions.Format.allCases {
        let options = AssessOptions(format: format, language: language)
        let run = try AssessRun(example.text, options)
        #expect(run.code == .badData)
        #expect(run.output.isEmpty)
        #expect(run.errors == "answers.csv:" + sentence + "\n")
        let piped = try AssessRun(example.text, options, onStandardInput: true)
        #expect(piped.errors == "-:" + sentence + "\n")
      }
    }
  }

  @Test func bytesThatAreNotUTF8AreRefused() throws {
    let run = try AssessRun(Array(RefusedFilesTests.head.utf8) + [0x41, 0xE9, 0x0A], AssessOptions(language: .dutch))
    #expect(run.code == .badData)
    #expect(run.errors == "answers.csv:2: Hier staan bytes die geen UTF-8 zijn. Bewaar het bestand als CSV UTF-8.\n")
  }

  @Test func withTheShortFormRowsOfOtherQuestionsAreStillChecked() throws {
    let run = try AssessRun(RefusedFilesTests.head + "A,click-clash,9\n", AssessOptions(form: .short))
    #expect(run.code == .badData)
  }

  @Test func aMissingFileIsNoBadData() throws {
    let directory = try ScratchDirectory()
    let missing = directory.file("none.csv")
    let run = try AssessRun.run(
      AssessOptions(source: .file(missing), language: .dutch), in: directory, input: "/dev/null")
    #expect(run.code == .failed)
    #expect(run.errors == "none.csv: dit bestand is er niet. Kijk of de naam klopt.\n")
    #expect(run.output.isEmpty)
  }

  @Test func aDirectoryIsNoBadData() throws {
    let directory = try ScratchDirectory()
    let run = try AssessRun.run(AssessOptions(source: .file(directory.path)), in: directory, input: "/dev/null")
    #expect(run.code == .failed)
    #expect(run.errors.hasSuffix("this file can’t be read (Is a directory). Give a CSV file that you may read.\n"))
  }

  @Test(arguments: [("nee", Language.english), ("../x", .dutch), ("", .english)])
  func anUnknownQuestionnaireIsWrongUse(_ id: String, _ language: Language) throws {
    let run = try AssessRun(
      RefusedFilesTests.head + "A,click-clash,1\n", AssessOptions(questionnaire: id, language: language))
    #expect(run.code == .wrongUse)
    #expect(run.errors.contains("geven-en-nemen"))
    #expect(run.output.isEmpty)
  }

  @Test func withoutAFileATerminalIsNotReadFrom() throws {
    // The master of a new pseudo-terminal is a terminal too.
    let run = try AssessRun.run(AssessOptions(language: .dutch), in: ScratchDirectory(), input: "/dev/ptmx")
    #expect(run.code == .wrongUse)
    #expect(run.errors.hasPrefix("Geef een bestand met antwoorden mee"))
  }

  @Test func aFullDiskIsSaid() throws {
    let directory = try ScratchDirectory()
    let path = directory.file("answers.csv")
    try Data((RefusedFilesTests.head + "A,click-clash,1\n").utf8).write(to: URL(filePath: path))
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    let errors = Pipe()
    let code = try ShippedContent.job(AssessOptions(source: .file(path))).run(
      Channels(output: full, errors: errors.fileHandleForWriting.fileDescriptor))
    try errors.fileHandleForWriting.close()
    #expect(code == .failed)
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(said == "The output was not written completely (No space left on device).\n")
  }
}
