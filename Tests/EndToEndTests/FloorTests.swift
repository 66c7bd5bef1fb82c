import Foundation
import Testing

/// The figures that the reading of gold must keep: `Tests/Evaluation/floors.tsv`.
@Suite struct FloorTests {
  struct Floor: Sendable, CustomTestStringConvertible {
    let gold: String
    /// A key of `entente evaluate --format json`, parts joined by dots.
    let measure: String
    /// Whether the figure must be at least, or at most, ``bound``.
    let isLeast: Bool
    let bound: Double

    var testDescription: String { "\(gold) \(measure)" }
  }

  private static let floors: [Floor] = {
    let text =
      (try? String(contentsOf: URL(filePath: Program.path("Tests/Evaluation/floors.tsv")), encoding: .utf8))
      ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let columns = line.split(separator: "\t").map(String.init)
      guard columns.count == 4, let bound = Double(columns[3]) else { return nil }
      return Floor(gold: columns[0], measure: columns[1], isLeast: columns[2] == "least", bound: bound)
    }
  }()

  @Test(arguments: Set(floors.map(\.gold)).sorted())
  func keepsTheFloors(_ gold: String) throws {
    let paths = gold.split(separator: " ").map { "Tests/Evaluation/\($0)" }
    let outcome = try Program.run(["evaluate", "--format", "json"] + paths)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let figures = try outcome.json()
    for floor in FloorTests.floors where floor.gold == gold {
      let value = floor.measure.split(separator: ".").reduce(figures as Any?) { value, key in
        (value as? [String: Any])?[String(key)]
      }
      let figure = try #require((value as? NSNumber)?.doubleValue, "no figure \(floor.measure)")
      if floor.isLeast {
        #expect(figure >= floor.bound, "\(floor.measure)")
      } else {
        #expect(figure <= floor.bound, "\(floor.measure)")
      }
    }
  }

  @Test func hasFloors() { #expect(!FloorTests.floors.isEmpty) }
}
