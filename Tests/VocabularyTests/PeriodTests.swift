import Testing
import Vocabulary

@Suite struct PeriodTests {
  @Test(arguments: ["2024", "2024-05", "2024-02", "2024-05-16", "0001", "9999-12"])
  func readsWhatItWrites(text: String) {
    #expect(Period(text)?.description == text)
  }

  @Test(arguments: ["", "24", "2024-13", "2024-5", "20245", "2024-05-16/2024-05-17", "May 2024"])
  func refusesWhatIsNoPeriod(text: String) {
    #expect(Period(text) == nil)
  }

  @Test func isTheShortestForm() throws {
    let (first, last) = try (#require(Day("2024-05-16")), #require(Day("2024-05-17")))
    #expect(Period(start: first, end: last)?.description == "2024-05-16/2024-05-17")
    #expect(Period(start: last, end: first) == nil)
    #expect(Period(month: 2, year: 2023)?.end.day == 28)
    #expect(Period(month: 13, year: 2023) == nil && Period(year: 0) == nil)
  }

  @Test(arguments: [
    ("2024", "2024-05", true), ("2024-05", "2024-06", false), ("2024-05", "2024-05-31", true),
    ("2023", "2024", false),
  ])
  func overlaps(one: String, other: String, expected: Bool) throws {
    let (one, other) = try (#require(Period(one)), #require(Period(other)))
    #expect(one.overlaps(other) == expected && other.overlaps(one) == expected)
  }
}
