public import Graph

/// RDF 1.1 Turtle with PROV-O for the origin of claims and Web Annotation for their evidence.
///
/// Holds all that the graph holds; ids of edges and evidence are IRIs below `urn:entente:`.
public struct TurtleExporter: GraphExporter {
  public init() {}

  public func files(for graph: Graph) -> [ExportedFile] {
    var text = RDFName.Namespace.allCases.map { "@prefix \($0.prefix): <\($0.rawValue)> .\n" }.joined()
    for subject in RDFGraph(graph).subjects {
      text += "\n<\(subject.iri)> a \(subject.types.map(\.compact).joined(separator: ", "))"
      for (name, objects) in subject.properties {
        text += " ;\n  \(name.compact) \(objects.map(TurtleExporter.write).joined(separator: ", "))"
      }
      text += " .\n"
    }
    return [ExportedFile(suffix: ".ttl", text: text)]
  }

  private static func write(_ object: RDFObject) -> String {
    switch object {
    case .resource(let iri): "<\(iri)>"
    case .term(let name): name.compact
    case .text(let text): quoted(text)
    case .typed(let text, let datatype): "\(quoted(text))^^xsd:\(datatype)"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.isControl || scalar.turnsDirection: result += "\\u\(scalar.hex)"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
