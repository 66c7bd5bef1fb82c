import Entente
import Foundation
import Testing
import Vocabulary

/// A sentence with the edges that a careful reader finds in it.
struct Construction: Sendable, CustomTestStringConvertible {
  let sentence: String
  let wanted: [String]
  let unwanted: [String]
  var testDescription: String { sentence }

  /// The rows of `constructions.tsv`.
  static let all: [Construction] = {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "constructions.tsv")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) + ["", ""]
      return Construction(
        sentence: columns[0], wanted: edges(columns[1]), unwanted: edges(columns[2]))
    }
  }()

  private static func edges(_ column: String) -> [String] {
    column.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
  }
}

/// Reads every sentence once and holds the share of constructions that are read as a careful reader would.
@Test func readsTheConstructionsOfPoliticalNews() throws {
  let reader = try ArticleReader()
  #expect(Construction.all.count >= 90)
  var failures: [String] = []
  var right = 0
  for construction in Construction.all {
    let article = Article(id: "test", date: Day("2024-06-20"), construction.sentence)
    let claims = reader.steps(for: article).claims.filter(\.key.relation.isEvent)
    let alliances = reader.steps(for: article).claims.filter { !$0.key.relation.isEvent }
    let read = Set((claims + alliances).flatMap { spellings(of: $0.key) })
    let missed = construction.wanted.filter { !read.contains($0) }
    let madeUp = construction.unwanted.filter { read.contains($0) }
    if missed.isEmpty && madeUp.isEmpty {
      right += 1
    } else {
      failures.append(
        "\(construction.sentence)\n   missed \(missed), made up \(madeUp), read \(read.sorted())")
    }
  }
  let share = Double(right) / Double(Construction.all.count)
  #expect(share >= 0.75, "\(right) of \(Construction.all.count) right:\n\(failures.joined(separator: "\n"))")
}

/// A key as the table writes it, with and without attribution, both ways where symmetric.
private func spellings(of key: Claim.Key) -> [String] {
  func short(_ node: NodeID) -> String { node.kind == .state ? String(node.local) : node.rawValue }
  let status =
    switch key.status {
    case .asserted: ""
    case .prospective: "?"
    case .negated: "!"
    }
  var ends = [(key.source, key.target)]
  if key.symmetric { ends.append((key.target, key.source)) }
  return ends.flatMap { source, target in
    let edge = "\(short(source)) \(key.relation.rawValue) \(short(target))\(status)"
    return [edge] + (key.attribution.map { ["\(edge)@\(short($0))"] } ?? [])
  }
}
