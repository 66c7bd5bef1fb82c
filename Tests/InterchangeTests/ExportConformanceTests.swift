import Foundation
import FoundationXML
import Graph
import Interchange
import TestSupport
import Testing
import Vocabulary

/// What every format promises, on random graphs and on one whose every text is hostile.
@Suite struct ExportConformanceTests {
  @Test(arguments: ExportFormat.allCases)
  func equalGraphsGiveEqualBytes(_ format: ExportFormat) throws {
    for seed in UInt64(0)..<20 {
      var generator = SeededGenerator(seed: seed)
      var parts = RandomParts(size: 8, using: &generator)
      let first = try format.files(for: Graph(parts))
      parts.shuffle(using: &generator)
      #expect(try format.files(for: Graph(parts)) == first, "seed \(seed)")
    }
  }

  @Test(arguments: ExportFormat.allCases)
  func emptyAndHostileGraphsGiveCleanText(_ format: ExportFormat) throws {
    for graph in [Graph(), try Graph.hostile()] {
      let files = format.files(for: graph)
      #expect(!files.isEmpty)
      #expect(Set(files.map(\.suffix)).count == files.count)
      for file in files {
        let text = try #require(String(validating: file.bytes, as: UTF8.self), "\(file.suffix) is not UTF-8")
        // Tables may hold any character in a quoted cell; everywhere else nothing invisible stands unescaped.
        guard format != .csv, format != .neo4jCSV else { continue }
        let raw = text.unicodeScalars.filter { scalar in
          scalar != "\n"
            && (scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
              || (0x2028...0x202E).contains(scalar.value)
              || (0x2066...0x2069).contains(scalar.value))
        }
        #expect(raw.isEmpty, "\(file.suffix) holds \(raw.map(\.value))")
      }
    }
  }

  @Test(arguments: [ExportFormat.graphML, .gexf])
  func xmlIsWellFormedAndHoldsEveryAttribute(_ format: ExportFormat) throws {
    let graph = try Graph.hostile()
    let elements = try XMLElements(#require(format.files(for: graph).first).bytes)
    #expect(elements.count("node") == graph.nodes.count)
    #expect(elements.count("edge") == graph.claims.count)
    let name = format == .graphML ? "data" : "attvalue"
    let values =
      graph.nodes.count * 7 + graph.claims.count * 9 + graph.claims.count { $0.key.time != nil } * 2
    let speakers = graph.claims.count { $0.key.attribution != nil } - graph.claims.count
    let own = format == .graphML ? graph.claims.count + 1 : 0
    #expect(elements.count(name) == values + speakers + own)
    for node in graph.nodes {
      #expect(elements.texts.contains(xmlSafe(node.name)), "\(node.name)")
    }
  }

  @Test func nodeLinkHoldsTheWholeGraph() throws {
    let graph = try Graph.hostile()
    let value = try JSONValue(parsing: #require(ExportFormat.nodeLink.files(for: graph).first).bytes)
    let own = try JSONValue(parsing: graph.json())
    guard case .object(let link) = value, case .object(let file) = own,
      case .array(let edges)? = link["edges"]
    else {
      Issue.record("no object")
      return
    }
    #expect(link["nodes"] == file["nodes"])
    #expect(link["graph"] == .object(.init([("documents", file["documents"] ?? .null)])))
    #expect(edges.count == graph.claims.count)
  }

  @Test func followTheMoneyKeepsEachEdgeWhole() throws {
    let graph = try Graph.hostile()
    let lines = try #require(ExportFormat.followTheMoney.files(for: graph).first).bytes.split(separator: 0x0A)
    #expect(lines.count == graph.documents.count + graph.nodes.count + graph.claims.count)
    let entities = try lines.map { try JSONValue(parsing: Array($0)) }
    let own = try JSONValue(parsing: graph.json())
    guard case .object(let file) = own, case .array(let edges)? = file["edges"] else { return }
    let held = try entities.compactMap { entity -> JSONValue? in
      guard case .object(let object) = entity, case .object(let properties)? = object["properties"],
        case .array(let texts)? = properties["description"], case .string(let text)? = texts.first
      else { return nil }
      return try JSONValue(parsing: Array(text.utf8))
    }
    #expect(held == edges)
  }

  @Test func tablesReadBackAsTheyWere() throws {
    let graph = try Graph.hostile()
    let files = ExportFormat.csv.files(for: graph)
    #expect(files.map(\.suffix) == [".documents.csv", ".nodes.csv", ".edges.csv", ".evidence.csv"])
    let rows = files.map { readCSV($0.bytes) }
    #expect(rows.map(\.count) == [23, 23, 23, 23])
    for (row, document) in zip(rows[0].dropFirst(), graph.documents) {
      #expect(unguarded(row[0]) == document.id && unguarded(row[1]) == document.title)
    }
    for (row, node) in zip(rows[1].dropFirst(), graph.nodes) {
      #expect(row[0] == node.id.rawValue && unguarded(row[1]) == node.name)
      #expect(!"=+-@\t\r".contains(row[1].prefix(1)) || row[1].isEmpty, "\(row[1]) would run as a formula")
    }
    for (row, claim) in zip(rows[3].dropFirst(), graph.claims) {
      #expect(unguarded(row[8]) == claim.evidence[0].quote)
    }
  }

  @Test func cypherStringsCannotBeLeft() throws {
    let text = try String(
      decoding: #require(ExportFormat.cypher.files(for: .hostile()).first).bytes, as: UTF8.self)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 66)
    for line in lines {
      // With every literal taken out, nothing but our own words stands.
      var bare = ""
      var (isOpen, isEscaped) = (false, false)
      for character in line.unicodeScalars {
        if isOpen {
          if isEscaped {
            isEscaped = false
          } else if character == "\\" {
            isEscaped = true
          } else if character == "'" {
            isOpen = false
          }
        } else if character == "'" {
          isOpen = true
        } else {
          bare.unicodeScalars.append(character)
        }
      }
      #expect(!isOpen)
      #expect(
        bare.unicodeScalars.allSatisfy { $0.isASCII } && !bare.contains("DETACH") && !bare.contains("DROP"))
    }
  }

  @Test func mermaidLabelsAreLettersAndEntities() throws {
    let text = try String(
      decoding: #require(ExportFormat.mermaid.files(for: .hostile()).first).bytes, as: UTF8.self)
    #expect(text.hasPrefix("flowchart LR\n"))
    for line in text.split(separator: "\n").dropFirst() where !line.contains("linkStyle") {
      let quotes = line.utf8.count { $0 == UInt8(ascii: "\"") }
      #expect(quotes == 2, "\(line)")
      #expect(!line.contains("<script") && !line.contains("DETACH DELETE n /"))
    }
  }

  @Test(arguments: ExportFormat.allCases)
  func golden(_ format: ExportFormat) throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Graphs/saudi-iran-2023.json")
    let graph = try Graph(json: Array(Data(contentsOf: url)))
    for file in format.files(for: graph) {
      try expectGolden(String(decoding: file.bytes, as: UTF8.self), "saudi-iran-2023" + file.suffix)
    }
  }

  /// What XML 1.0 cannot hold is replaced.
  private func xmlSafe(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map {
          $0.value < 0x20 && !["\t", "\n", "\r"].contains($0) || $0.value == 0xFFFE || $0.value == 0xFFFF
            ? "\u{FFFD}" : $0
        }))
  }

  private func unguarded(_ cell: String) -> String {
    cell.hasPrefix("'") && "=+-@\t\r".unicodeScalars.contains(cell.unicodeScalars.dropFirst().first ?? "x")
      ? String(cell.dropFirst()) : cell
  }

  /// Rows of cells, read by RFC 4180.
  private func readCSV(_ bytes: [UInt8]) -> [[String]] {
    var (rows, row, cell): ([[String]], [String], [UInt8]) = ([], [], [])
    var (isQuoted, index) = (false, 0)
    while index < bytes.count {
      let byte = bytes[index]
      if isQuoted, byte == UInt8(ascii: "\""), index + 1 < bytes.count, bytes[index + 1] == byte {
        cell.append(byte)
        index += 1
      } else if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if !isQuoted, byte == UInt8(ascii: ",") || byte == 0x0A {
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
        if byte == 0x0A {
          rows.append(row)
          row = []
        }
      } else {
        cell.append(byte)
      }
      index += 1
    }
    return rows
  }
}

/// Counts of elements, and texts and attribute values, of an XML document.
final class XMLElements: NSObject, XMLParserDelegate {
  private var counts: [String: Int] = [:]
  private(set) var texts: Set<String> = []
  private var text = ""

  init(_ bytes: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    if !parser.parse() { throw parser.parserError ?? CocoaError(.coderReadCorrupt) }
  }

  func count(_ element: String) -> Int { counts[element, default: 0] }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    counts[name, default: 0] += 1
    texts.formUnion(attributes.values)
    text = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?)
  {
    texts.insert(text)
  }
}
