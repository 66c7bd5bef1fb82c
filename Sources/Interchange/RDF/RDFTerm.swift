import Vocabulary

/// A resource of RDF 1.1: an IRI as prefix and local name.
struct RDFName: Hashable {
  enum Namespace: String, CaseIterable {
    case dcterms = "http://purl.org/dc/terms/"
    case entente = "urn:entente:term:"
    case oa = "http://www.w3.org/ns/oa#"
    case prov = "http://www.w3.org/ns/prov#"
    case rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    case rdfs = "http://www.w3.org/2000/01/rdf-schema#"
    case skos = "http://www.w3.org/2004/02/skos/core#"
    case xsd = "http://www.w3.org/2001/XMLSchema#"

    var prefix: String { String(describing: self) }
  }

  let namespace: Namespace
  /// ASCII letters and digits only.
  let local: String

  init(_ namespace: Namespace, _ local: String) {
    self.namespace = namespace
    self.local = local
  }

  /// `prov:wasDerivedFrom`.
  var compact: String { namespace.prefix + ":" + local }
}

/// What stands at the end of a triple.
enum RDFObject {
  /// An absolute IRI.
  case resource(String)
  case term(RDFName)
  case text(String)
  /// A literal of an XML Schema datatype, by its local name.
  case typed(String, datatype: String)

  static func integer(_ value: Int) -> RDFObject { .typed(String(value), datatype: "integer") }
  static func double(_ value: Double) -> RDFObject { .typed(value.description, datatype: "double") }
  static func bool(_ value: Bool) -> RDFObject { .typed(value ? "true" : "false", datatype: "boolean") }
  static func day(_ value: Day) -> RDFObject { .typed(value.description, datatype: "date") }
}

/// A resource with what is said of it.
struct RDFSubject {
  let iri: String
  let types: [RDFName]
  /// In order of writing; several values of one property stand next to each other.
  var properties: [(RDFName, [RDFObject])] = []

  init(_ iri: String, _ types: [RDFName]) {
    self.iri = iri
    self.types = types
  }

  mutating func add(_ name: RDFName, _ objects: RDFObject?...) {
    add(name, objects.compactMap { $0 })
  }

  mutating func add(_ name: RDFName, _ objects: [RDFObject]) {
    if !objects.isEmpty { properties.append((name, objects)) }
  }
}
