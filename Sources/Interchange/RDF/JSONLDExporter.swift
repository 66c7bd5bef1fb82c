public import Graph

/// JSON-LD 1.1 with the same triples as the Turtle export.
public struct JSONLDExporter: GraphExporter {
  public init() {}

  public func files(for graph: Graph) -> [ExportedFile] {
    let context = JSONValue.Object(RDFName.Namespace.allCases.map { ($0.prefix, .string($0.rawValue)) })
    let value: JSONValue = [
      "@context": .object(context), "@graph": .array(RDFGraph(graph).subjects.map(JSONLDExporter.write)),
    ]
    return [ExportedFile(suffix: ".jsonld", text: value.text)]
  }

  private static func write(_ subject: RDFSubject) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("@id", .string(subject.iri)), ("@type", .array(subject.types.map { .string($0.compact) })),
    ]
    for (name, objects) in subject.properties {
      members.append((name.compact, objects.count == 1 ? write(objects[0]) : .array(objects.map(write))))
    }
    return .object(JSONValue.Object(members))
  }

  private static func write(_ object: RDFObject) -> JSONValue {
    switch object {
    case .resource(let iri): ["@id": .string(iri)]
    case .term(let name): ["@id": .string(name.compact)]
    case .text(let text): .string(text)
    case .typed(let text, let datatype): ["@type": .string("xsd:" + datatype), "@value": .string(text)]
    }
  }
}
