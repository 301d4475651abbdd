import Instrument
import TestSupport
import Testing

/// Give against get, at the exact borders of the labels.
@Suite struct BalanceTests {
  /// Ten acts of each side, so that means come in tenths.
  static let acts = Questionnaire.sketch(
    blocks: [
      .sketch(
        "acts",
        (0..<10).map { .sketch("s\($0)", .supplier) } + (0..<10).map { .sketch("c\($0)", .customer) })
    ],
    rule: .sketch(evidence: [], foundation: [], below: []))

  /// Ten answers that add up to `sum`.
  func row(_ sum: Int) -> String {
    let higher = String(repeating: String(sum / 10 + 1), count: sum % 10)
    return higher + String(repeating: String(sum / 10), count: 10 - sum % 10)
  }

  /// The balance where the supplier's and the customer's acts add up to these sums (0–30).
  func balance(supplier: Int, customer: Int, role: Role = .supplier) throws -> Balance {
    let cells = Self.acts.cells(row: row(supplier) + row(customer))
    return try Assessor(Self.acts, form: .full).assess(.sketch(cells, role: role)).onlySide.balance
  }

  @Test(arguments: [
    (15, 15, Balance.Label.balanced), (18, 12, .balanced), (12, 18, .balanced),  // 0.20 exactly
    (19, 12, .leaningGive), (12, 19, .leaningGet),
    (30, 10, .leaningGive), (10, 30, .leaningGet),  // 0.50 exactly
    (30, 9, .oneSidedGive), (9, 30, .oneSidedGet), (30, 0, .oneSidedGive), (0, 1, .oneSidedGet),
    (0, 0, .undefined),
  ]) func labelsChangeJustAboveTheirBorder(supplier: Int, customer: Int, label: Balance.Label) throws {
    #expect(try balance(supplier: supplier, customer: customer).label == label)
  }

  @Test func theCustomersChairSwapsGiveAndGet() throws {
    #expect(try balance(supplier: 30, customer: 10, role: .customer).label == .leaningGet)
    #expect(try balance(supplier: 30, customer: 10, role: .customer).value?.hundredths == -50)
    #expect(try balance(supplier: 30, customer: 10).value?.hundredths == 50)
  }

  @Test func balanceIsUndefinedWhereADirectionHasNoAnswers() throws {
    let cells = Self.acts.cells(row: "3333333333")
    let side = try Assessor(Self.acts, form: .full).assess(.sketch(cells)).onlySide
    #expect(side.give == Fraction(30, 10))
    #expect(side.get == nil)
    #expect(side.balance == Balance(value: nil, label: .undefined))
  }

  @Test func meansAreOverTheAnsweredQuestions() throws {
    let cells = Self.acts.cells(row: "33........ 1?........")
    let side = try Assessor(Self.acts, form: .full).assess(.sketch(cells)).onlySide
    #expect(side.give == Fraction(6, 2))
    #expect(side.get == Fraction(1, 1))
    #expect(side.balance.value?.hundredths == 50)
  }
}
