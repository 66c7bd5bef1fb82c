import Testing
import Vocabulary

@Suite struct DayTests {
  @Test(arguments: ["2024-05-16", "0001-01-01", "9999-12-31", "2000-02-29", "2024-02-29"])
  func readsWhatItWrites(text: String) {
    #expect(Day(text)?.description == text)
  }

  @Test(arguments: [
    "", "2024", "2024-5-16", "2024-05-32", "2024-13-01", "2024-00-10", "2024-01-00", "2023-02-29",
    "1900-02-29",
    "0000-01-01", "2024/05/16", "2024-05-1６", "+024-05-16", "2024-05-16 ", "２０２４-05-16",
  ])
  func refusesWhatIsNoDay(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [
    ("1970-01-01", 0, 3), ("2000-03-01", 11_017, 2), ("2024-02-29", 19_782, 3), ("1969-12-31", -1, 2),
    ("0001-01-01", -719_162, 0), ("9999-12-31", 2_932_896, 4),
  ])
  func countsDaysAndWeekdays(text: String, ordinal: Int, weekday: Int) {
    #expect(Day(text)?.ordinal == ordinal)
    #expect(Day(text)?.weekday == weekday)
    #expect(Day(ordinal: ordinal)?.description == text)
  }

  @Test func ordinalsAndDaysAreOneToOne() {
    var previous = Day(ordinal: -719_162)
    for ordinal in stride(from: -719_161, through: 2_932_896, by: 97) {
      let day = Day(ordinal: ordinal)
      #expect(day?.ordinal == ordinal)
      if let day, let before = previous { #expect(before < day && before.adding(days: 97) >= day) }
      previous = day
    }
    #expect(Day(ordinal: -719_163) == nil && Day(ordinal: 2_932_897) == nil)
  }

  @Test func addingIsClamped() throws {
    let day = try #require(Day("2024-12-31"))
    #expect(day.adding(days: 1).description == "2025-01-01")
    #expect(day.adding(days: -366).description == "2023-12-31")
    #expect(day.adding(days: 10_000_000).description == "9999-12-31")
    #expect(day.adding(days: -10_000_000).description == "0001-01-01")
  }
}
