import Graph
import Vocabulary

/// A graph as RDF: claims are reified statements and PROV entities, evidence is Web Annotation.
///
/// Each piece of evidence annotates its claim, with the sentence and in it the trigger as byte ranges
/// (`oa:DataPositionSelector`) and the quote. Claims told as fact also stand as plain triples. There are no blank nodes.
/// - SeeAlso: W3C, "PROV-O: The PROV Ontology" (2013); W3C, "Web Annotation Vocabulary" (2017).
struct RDFGraph {
  let subjects: [RDFSubject]

  init(_ graph: Graph) {
    var subjects = graph.documents.map(RDFGraph.document)
    for node in graph.nodes {
      subjects.append(RDFGraph.node(node, in: graph))
      subjects += graph.mentions(of: node.id).map(RDFGraph.mention)
    }
    for claim in graph.claims {
      subjects.append(RDFGraph.claim(claim))
      for item in claim.evidence { subjects += RDFGraph.annotation(item, of: claim) }
    }
    self.subjects = subjects
  }

  private static func entente(_ local: String) -> RDFName { RDFName(.entente, local) }

  private static func document(_ document: Document) -> RDFSubject {
    var subject = RDFSubject(iri(of: document.id), [RDFName(.prov, "Entity"), entente("Document")])
    subject.add(RDFName(.dcterms, "identifier"), .text(document.id))
    subject.add(RDFName(.dcterms, "title"), document.title.map(RDFObject.text))
    subject.add(RDFName(.dcterms, "date"), document.date.map(RDFObject.day))
    subject.add(RDFName(.dcterms, "source"), document.source.map(RDFObject.text))
    subject.add(entente("sha256"), .text(document.sha256))
    subject.add(entente("bytes"), .integer(document.bytes))
    return subject
  }

  private static func node(_ node: Node, in graph: Graph) -> RDFSubject {
    var subject = RDFSubject(
      iri(of: node.id), [RDFName(.prov, "Agent"), entente(CypherExporter.label(of: node.kind))])
    subject.add(RDFName(.rdfs, "label"), .text(node.name))
    subject.add(RDFName(.skos, "altLabel"), node.aliases.map(RDFObject.text))
    subject.add(entente("affiliation"), node.affiliation.map { .resource(iri(of: $0)) })
    subject.add(
      RDFName(.skos, "notation"), node.codes.sorted { $0.key < $1.key }.map { .text("\($0.key):\($0.value)") }
    )
    subject.add(entente("mentions"), .integer(node.mentions))
    for relation in Relation.allCases {
      let keys = graph.claims(from: node.id).map(\.key)
        .filter { $0.relation == relation && $0.status == .asserted }
      subject.add(
        entente(relation.rawValue), Set(keys.map { iri(of: $0.target) }).sorted().map(RDFObject.resource))
    }
    return subject
  }

  private static func mention(_ count: MentionCount) -> RDFSubject {
    var subject = RDFSubject(
      "urn:entente:mention:\(count.node):\(encoded(count.document))", [entente("Mention")])
    subject.add(entente("node"), .resource(iri(of: count.node)))
    subject.add(entente("document"), .resource(iri(of: count.document)))
    subject.add(entente("count"), .integer(count.count))
    return subject
  }

  private static func claim(_ claim: Claim) -> RDFSubject {
    let key = claim.key
    var subject = RDFSubject(
      "urn:entente:edge:\(key.id)", [RDFName(.rdf, "Statement"), RDFName(.prov, "Entity"), entente("Claim")])
    subject.add(RDFName(.rdf, "subject"), .resource(iri(of: key.source)))
    subject.add(RDFName(.rdf, "predicate"), .term(entente(key.relation.rawValue)))
    subject.add(RDFName(.rdf, "object"), .resource(iri(of: key.target)))
    subject.add(entente("symmetric"), .bool(key.symmetric))
    subject.add(entente("status"), .text(key.status.rawValue))
    subject.add(entente("sign"), .integer(key.relation.sign.rawValue))
    subject.add(entente("class"), .text(key.relation.quadClass.rawValue))
    subject.add(RDFName(.prov, "wasAttributedTo"), key.attribution.map { .resource(iri(of: $0)) })
    subject.add(entente("validFrom"), key.time.map { .day($0.start) })
    subject.add(entente("validTo"), key.time.map { .day($0.end) })
    subject.add(entente("confidence"), .double(claim.confidence))
    let documents = Set(claim.evidence.map(\.document)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    subject.add(RDFName(.prov, "wasDerivedFrom"), documents.map { .resource(iri(of: $0)) })
    return subject
  }

  /// The annotation, its target, and the selectors of sentence and trigger.
  private static func annotation(_ item: Evidence, of claim: Claim) -> [RDFSubject] {
    let name = "urn:entente:evidence:\(claim.key.id):\(item.id)"
    var annotation = RDFSubject(name, [RDFName(.oa, "Annotation"), entente("Evidence")])
    annotation.add(RDFName(.oa, "hasBody"), .resource("urn:entente:edge:\(claim.key.id)"))
    annotation.add(RDFName(.oa, "hasTarget"), .resource(name + ":target"))
    annotation.add(entente("confidence"), .double(item.confidence))
    var target = RDFSubject(name + ":target", [RDFName(.oa, "SpecificResource")])
    target.add(RDFName(.oa, "hasSource"), .resource(iri(of: item.document)))
    target.add(RDFName(.oa, "hasSelector"), .resource(name + ":sentence"), .resource(name + ":quote"))
    var quote = RDFSubject(name + ":quote", [RDFName(.oa, "TextQuoteSelector")])
    quote.add(RDFName(.oa, "exact"), .text(item.quote))
    var sentence = position(name + ":sentence", item.sentence)
    sentence.add(RDFName(.oa, "refinedBy"), .resource(name + ":trigger"))
    let inSentence = ByteRange(
      item.trigger.start - item.sentence.start, item.trigger.end - item.sentence.start)
    return [annotation, target, quote, sentence, position(name + ":trigger", inSentence)]
  }

  private static func position(_ iri: String, _ range: ByteRange) -> RDFSubject {
    var subject = RDFSubject(iri, [RDFName(.oa, "DataPositionSelector")])
    subject.add(RDFName(.oa, "start"), .typed(String(range.start), datatype: "nonNegativeInteger"))
    subject.add(RDFName(.oa, "end"), .typed(String(range.end), datatype: "nonNegativeInteger"))
    return subject
  }

  private static func iri(of node: NodeID) -> String { "urn:entente:node:\(node)" }

  private static func iri(of document: String) -> String { "urn:entente:document:" + encoded(document) }

  /// Percent-encoded (RFC 3986) but for letters, digits, `-`, `.`, `_`, `~`.
  private static func encoded(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        result += String(Unicode.Scalar(byte))
      default: result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return result
  }
}
