import Entente
import Foundation
import Testing
import Vocabulary

struct StructureTests {
  /// Offices, memberships and homes, as news and official prose write them: exactly the edges that the text shows.
  @Test func readsTheStructure() throws {
    let rows = try StructureTests.rows()
    let reader = try ArticleReader()
    let failures = rows.compactMap { row -> String? in
      let found = Set(
        reader.steps(for: row.article).actors.structure.filter { !$0.key.relation.isEvent }.map {
          "\($0.key.source.rawValue) \($0.key.relation.rawValue) \($0.key.target.rawValue)"
        })
      guard found != row.edges else { return nil }
      return
        "\(row.type): \(found.sorted()), not \(row.edges.sorted()), in: \(row.article.slice(row.article.body))"
    }
    #expect(rows.count >= 60)
    #expect(failures.count * 20 <= rows.count, "\(failures.joined(separator: "\n"))")
  }

  private static func rows() throws -> [(type: String, article: Article, edges: Set<String>)] {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Structure.tsv")
    return String(decoding: try Data(contentsOf: url), as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { line in
        let columns = line.split(separator: "\t").map(String.init)
        let edges = columns[3].split(separator: ";").map(String.init).filter { $0 != "-" }
        return (columns[0], Article(date: Day(columns[1]), text: Array(columns[2].utf8)), Set(edges))
      }
  }
}
