public import Graph
import Vocabulary

/// Four tables for spreadsheets and data frames: documents, nodes, edges, evidence; they hold all that the graph holds.
///
/// Lists and codes are JSON in a cell. A text cell that a spreadsheet would run as a formula gets an apostrophe before it.
public struct CSVExporter: GraphExporter {
  public init() {}

  public func files(for graph: Graph) -> [ExportedFile] {
    [
      ExportedFile(suffix: ".documents.csv", text: documents(graph)),
      ExportedFile(suffix: ".nodes.csv", text: nodes(graph)),
      ExportedFile(suffix: ".edges.csv", text: edges(graph)),
      ExportedFile(suffix: ".evidence.csv", text: evidence(graph)),
    ]
  }

  private func documents(_ graph: Graph) -> String {
    var table = CSVTable(header: ["id", "title", "date", "source", "sha256", "bytes"], guardsFormulas: true)
    for document in graph.documents {
      table.append([
        .text(document.id), document.title.map(AttributeValue.text),
        document.date.map { .text($0.description) },
        document.source.map(AttributeValue.text), .text(document.sha256), .integer(document.bytes),
      ])
    }
    return table.text
  }

  private func nodes(_ graph: Graph) -> String {
    var table = CSVTable(header: ["id"] + AttributeTable.nodeColumns.map(\.name), guardsFormulas: true)
    for node in graph.nodes {
      table.append([.text(node.id.rawValue)] + AttributeTable.values(of: node, in: graph))
    }
    return table.text
  }

  private func edges(_ graph: Graph) -> String {
    let columns = AttributeTable.edgeColumns.map(\.name).dropLast()
    var table = CSVTable(header: ["id", "source", "target"] + columns, guardsFormulas: true)
    for claim in graph.claims {
      let ends: [AttributeValue?] = [
        .text(claim.key.id), .text(claim.key.source.rawValue), .text(claim.key.target.rawValue),
      ]
      table.append(ends + AttributeTable.values(of: claim).dropLast())
    }
    return table.text
  }

  private func evidence(_ graph: Graph) -> String {
    let header = [
      "id", "edge", "document", "sentence_start", "sentence_end", "trigger_start", "trigger_end",
      "confidence", "quote",
    ]
    var table = CSVTable(header: header, guardsFormulas: true)
    for claim in graph.claims {
      for item in claim.evidence {
        table.append([
          .text(item.id), .text(claim.key.id), .text(item.document), .integer(item.sentence.start),
          .integer(item.sentence.end), .integer(item.trigger.start), .integer(item.trigger.end),
          .number(item.confidence), .text(item.quote),
        ])
      }
    }
    return table.text
  }
}
