public import Graph
import Vocabulary

/// A Mermaid flowchart: nodes by name, one arrow for each edge with its relation and status.
///
/// A picture, so evidence, confidence, times, codes and documents stay behind. Solid arrows are told as fact, dotted ones
/// as possible, crossed ones as not so.
public struct MermaidExporter: GraphExporter {
  public init() {}

  public func files(for graph: Graph) -> [ExportedFile] {
    var lines = ["flowchart LR"]
    var numbers: [NodeID: Int] = [:]
    for (number, node) in graph.nodes.enumerated() {
      numbers[node.id] = number
      lines.append("  n\(number)\(shape(node))")
    }
    for claim in graph.claims {
      guard let source = numbers[claim.key.source], let target = numbers[claim.key.target] else { continue }
      lines.append("  n\(source) \(arrow(claim.key))|\"\(label(claim.key, in: graph))\"| n\(target)")
    }
    for (sign, colour) in [(Sign.positive, "#0072B2"), (.negative, "#D55E00")] {
      let links = graph.claims.indices.filter { graph.claims[$0].key.relation.sign == sign }
      guard !links.isEmpty else { continue }
      lines.append("  linkStyle \(links.map(String.init).joined(separator: ",")) stroke:\(colour)")
    }
    return [ExportedFile(suffix: ".mmd", text: lines.joined(separator: "\n") + "\n")]
  }

  private func shape(_ node: Node) -> String {
    let text = MermaidExporter.escape(node.name)
    return switch node.kind {
    case .state: "[\"\(text)\"]"
    case .bloc: "{{\"\(text)\"}}"
    case .person: "(\"\(text)\")"
    case .institution: "[[\"\(text)\"]]"
    case .armedGroup: "[/\"\(text)\"/]"
    case .collective: "([\"\(text)\"])"
    }
  }

  private func arrow(_ key: Claim.Key) -> String {
    switch key.status {
    case .asserted: key.symmetric ? "<-->" : "-->"
    case .prospective: key.symmetric ? "<-.->" : "-.->"
    case .negated: key.symmetric ? "x--x" : "--x"
    }
  }

  private func label(_ key: Claim.Key, in graph: Graph) -> String {
    let status = key.status == .asserted ? "" : " (\(key.status.rawValue))"
    let speaker = key.attribution.map { ", says \(graph.name(of: $0))" } ?? ""
    return MermaidExporter.escape(key.relation.rawValue + status + speaker)
  }

  /// Letters, digits and plain punctuation as they are, the rest as decimal entity codes; what cannot be seen is dropped.
  static func escape(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ", ",", ".", "-": result.unicodeScalars.append(scalar)
      case _ where scalar.turnsDirection: continue
      case _ where scalar.isControl: result += " "
      case _ where scalar.isASCII: result += "#\(scalar.value);"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
