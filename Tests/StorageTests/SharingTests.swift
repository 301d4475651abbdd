import Foundation
import GRDB
import Instrument
import Testing

@testable import Storage

@Suite struct SharingTests {
  let directory: TestDirectory
  let path: String

  init() throws {
    directory = try TestDirectory()
    path = directory.file()
  }

  @Test func twoWorkbooksOnOneFileSeeEachOthersAnswers() throws {
    let first = try SampleWorkbook(at: path)
    let second = try Workbook(opening: path, orCreatingWith: Sample.id(9), at: Moment(rawValue: 9))
    try first.store(.answer(Sample.answer("click-one", .two)))
    try second.append(
      [.answer(Sample.answer("click-two", .one))], ids: [Sample.id(5000)], at: Moment(rawValue: 0))
    try first.store(.answer(Sample.answer("click-one", .three)))
    #expect(try second.record(of: Sample.sessionID)?.answers.map(\.value) == [.one, .three])
    #expect(try first.record()?.answers.map(\.value) == [.one, .three])
  }

  @Test func noLockIsHeldBetweenCalls() throws {
    let sample = try SampleWorkbook(at: path)
    try sample.store(.answer(Sample.answer("click-one", .two)))
    _ = try sample.record()
    let other = try DatabaseQueue(path: path)
    try other.inDatabase { try $0.execute(sql: "BEGIN EXCLUSIVE; COMMIT") }
  }

  @Test func whoeverIsWritingIsNamedAndNothingIsStored() throws {
    let sample = try SampleWorkbook(at: path)
    let crasher = try Crasher("hold", path)
    #expect(crasher.line() == "held")
    let busy = WorkbookError.busy(
      path: path, holder: Holder(process: crasher.processIdentifier, program: "storage-crasher"))
    #expect(throws: busy) { try sample.store(.answer(Sample.answer("click-one", .two))) }
    #expect(throws: busy) {
      try Workbook(opening: path, orCreatingWith: Sample.id(9), at: Moment(rawValue: 9))
    }
    _ = crasher.kill()
    try sample.store(.answer(Sample.answer("click-one", .one)))
    #expect(try sample.record()?.answers.map(\.value) == [.one])
  }

  @Test func whoeverHasTheWorkbookOpenIsNamedAndKeepsNobodyOut() throws {
    let sample = try SampleWorkbook(at: path)
    #expect(sample.workbook.otherHolder == nil)
    sample.workbook.close()
    let crasher = try Crasher("present", path)
    #expect(crasher.line() == "present")
    let second = try SampleReader(path)
    #expect(
      second.workbook.otherHolder == Holder(process: crasher.processIdentifier, program: "storage-crasher"))
    try second.workbook.setPosition(session: Sample.sessionID, text: "x")
    _ = crasher.kill()
    #expect(try SampleReader(path).workbook.otherHolder == nil)
  }

  private struct SampleReader {
    let workbook: Workbook
    init(_ path: String) throws {
      workbook = try Workbook(opening: path, orCreatingWith: Sample.id(9), at: Moment(rawValue: 9))
    }
  }

  @Test func twoProgramsThatMakeTheSameWorkbookMakeOne() throws {
    for run in 0..<8 {
      let path = directory.file("\(run).wederzijds")
      let openers = try (0..<3).map { _ in try Crasher("present", path) }
      for opener in openers { #expect(opener.line() == "present") }
      for opener in openers { _ = opener.kill() }
      let count = try DatabaseQueue(path: path).inDatabase {
        try Int.fetchOne($0, sql: "SELECT count(*) FROM workbook")
      }
      #expect(count == 1)
    }
  }
}
