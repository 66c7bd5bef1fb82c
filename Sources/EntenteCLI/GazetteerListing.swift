import Actors
import Entente
import Interchange
import Vocabulary

/// How much the gazetteer knows, and what is wrong with it.
struct GazetteerListing {
  private let summary: GazetteerSummary
  private let findings: [GazetteerFinding]

  init(_ reader: ArticleReader) {
    summary = reader.gazetteerSummary
    findings = reader.gazetteerFindings
  }

  var table: String {
    var lines = counts.map { Columns.padded($0.name, 14) + "\($0.count)" }
    lines.append(Columns.padded("findings", 14) + "\(findings.count)")
    lines += findings.map { "  \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }

  var json: JSONValue {
    .object(
      JSONValue.Object(
        counts.map { ($0.name, .integer($0.count)) }
          + [("findings", .array(findings.map { .string($0.description) }))]))
  }

  private var counts: [(name: String, count: Int)] {
    NodeKind.allCases.compactMap { kind in summary.nodes[kind].map { (kind.rawValue, $0) } }
      + [("aliases", summary.aliases), ("offices", summary.offices), ("memberships", summary.memberships)]
  }
}
