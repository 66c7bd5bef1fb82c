import Actors
import Entente
import Foundation
import Testing
import Vocabulary

struct GazetteerTests {
  struct Rejection: CustomTestStringConvertible {
    let line: String
    let message: String
    var testDescription: String { message }
  }

  @Test(arguments: [
    Rejection(
      line: "state:FRA\tFrance",
      message: "x.tsv, line 1: expected 5 tab-separated columns (id, name, aliases, terms, codes), found 2"),
    Rejection(
      line: "country:FRA\tFrance\t\t\t",
      message:
        "x.tsv, line 1: 'country:FRA' is not an id; expected state:, bloc:, person:, institution:, group: and "
        + "letters, digits or '-'"),
    Rejection(line: "state:FRA\t\t\t\t", message: "x.tsv, line 1: the second column, the name, is empty"),
    Rejection(
      line: "state:FRA\tFrance\tnick=Hexagon\t\t",
      message:
        "x.tsv, line 1: unknown alias type in 'nick=Hexagon'; known types are official, acronym, adj, noun, nouns, "
        + "capital, seat, city, weak, surname"),
    Rejection(
      line: "state:FRA\tFrance\tadj=French@1800-13..\t\t",
      message:
        "x.tsv, line 1: dates of 'adj=French@1800-13..' are not SINCE..UNTIL with YYYY, YYYY-MM, YYYY-MM-DD or "
        + "nothing on each side"),
    Rejection(
      line: "person:a\tA\t\truns state:FRA@2001..2002\t",
      message:
        "x.tsv, line 1: 'runs state:FRA@2001..2002' is not RELATION NODE-ID [OFFICE][@SINCE..UNTIL]; relations are "
        + "leads, serves, partOf, memberOf, hasMember"),
    Rejection(line: "state:FRA\tFrance\t\t\tISO", message: "x.tsv, line 1: 'ISO' is not REGISTER=CODE"),
    Rejection(
      line: "state:FRA\tFrance\t\t\t\nstate:FRA\tFrance\t\t\t",
      message: "x.tsv, line 2: 'state:FRA' stands on an earlier line too; join the two lines"),
  ])
  func explainsWhatIsWrong(_ rejection: Rejection) throws {
    let file = GazetteerFile(name: "x.tsv", bytes: Array(rejection.line.utf8))
    let error = try #require(throws: GazetteerError.self) { try Gazetteer(parsing: [file]) }
    #expect("\(error)" == rejection.message)
  }

  @Test func refusesWhatIsNotUTF8() throws {
    let file = GazetteerFile(
      name: "x.tsv", bytes: Array("state:FRA\tFran".utf8) + [0xFF] + Array("ce\t\t\t".utf8))
    #expect(throws: GazetteerError.notUTF8(file: "x.tsv", line: 1)) { try Gazetteer(parsing: [file]) }
  }

  @Test func tellsWhoHeldAnOfficeWhen() throws {
    let gazetteer = try Gazetteer(parsing: [.freedonia])
    let firefly = try #require(NodeID("person:rufus-firefly"))
    #expect(gazetteer.node(firefly, on: Day("1933-11-17"))?.affiliation == NodeID("state:FRD"))
    #expect(gazetteer.node(firefly, on: Day("1900-01-01"))?.affiliation == nil)
  }

  @Test func overlaysALine() throws {
    let overlay = GazetteerFile(
      name: "mine.tsv", bytes: Array("state:FRD\tGreater Freedonia\tFirefly Land\t\tiso3166-1=FRD\n".utf8))
    let gazetteer = try Gazetteer(parsing: [.freedonia]).overlaid(with: overlay)
    let node = try #require(NodeID("state:FRD").flatMap { gazetteer.node($0, on: nil) })
    #expect(node.name == "Greater Freedonia")
    #expect(node.aliases == ["Firefly Land", "Freedonia"])
    #expect(node.codes == ["iso3166-1": "FRD"])
    #expect(throws: GazetteerError.wrongColumns(file: "bad.tsv", line: 2, found: 1)) {
      try gazetteer.overlaid(with: GazetteerFile(name: "bad.tsv", bytes: Array("# mine\nstate:FRD\n".utf8)))
    }
  }

  @Test func findsFaultsOfFact() throws {
    let lines = """
      bloc:east\tEastern Pact\t\t\t
      bloc:orient\tOrient League\tEastern Pact\t\t
      person:a\tAnn Ash\t\tleads state:FRD prime minister@2001..2003|leads state:SYL king@2001..\t
      person:b\tBob Birch\t\tleads state:FRD prime minister@2002-06..2004\t
      state:FRD\tFreedonia\t\t\tiso3166-1=FRE
      """
    let gazetteer = try Gazetteer(parsing: [GazetteerFile(name: "x.tsv", bytes: Array(lines.utf8))])
    #expect(
      gazetteer.findings().map(\.description) == [
        "danglingTerm: x.tsv, line 3: leads state:SYL",
        "missingAlias: state:FRD has no adjective",
        "overlappingTerms: prime minister of state:FRD: person:a and person:b",
        "sharedName: 'Eastern Pact' means bloc:east and bloc:orient",
        "wrongCode: state:FRD has iso3166-1=FRE",
      ])
  }

  @Test func knowsEnough() throws {
    let summary = try Gazetteer.embedded().summary
    #expect(summary.nodes[.state, default: 0] >= 250)
    #expect(summary.nodes[.bloc, default: 0] >= 80)
    #expect(summary.nodes[.institution, default: 0] >= 600)
    #expect(summary.nodes[.armedGroup, default: 0] >= 120)
    #expect(summary.nodes[.person, default: 0] >= 2500)
  }

  /// Faults that stand: former holders' offices that sources date differently, and territories without an adjective.
  @Test func holdsNoUnknownFault() throws {
    let faults = try Gazetteer.embedded().findings().filter {
      $0.fault != .overlappingTerms && $0.fault != .missingAlias
    }
    #expect(faults.isEmpty, "\(faults.map(\.description).joined(separator: "\n"))")
  }

  /// Debian's iso-codes, where installed.
  @Test func hasEveryStateOfISO3166() throws {
    let url = URL(filePath: "/usr/share/iso-codes/json/iso_3166-1.json")
    guard let data = try? Data(contentsOf: url) else { return }
    struct Register: Decodable {
      struct Entry: Decodable {
        let alpha_3: String
      }
      let entries: [Entry]
      enum CodingKeys: String, CodingKey {
        case entries = "3166-1"
      }
    }
    let codes = try JSONDecoder().decode(Register.self, from: data).entries.map(\.alpha_3)
    let known = Set(try Gazetteer.embedded().ids(of: .state).map { String($0.local) })
    #expect(codes.filter { !known.contains($0) } == [])
  }
}

extension GazetteerFile {
  /// An invented state with its president, a neighbour, a league and a front.
  static let freedonia = GazetteerFile(
    name: "freedonia.tsv",
    bytes: Array(
      """
      # id\tname\taliases\tterms\tcodes
      bloc:balkan-league\tBalkan League\tacronym=BL\thasMember state:FRD|hasMember state:SYL\t
      group:trentino-front\tTrentino Front\tTF\tpartOf state:SYL\t
      institution:freedonian-navy\tFreedonian Navy\t\tpartOf state:FRD\t
      person:rufus-firefly\tRufus Firefly\t\tleads state:FRD president@1933-01-01..1934-12-31\t
      person:trentino-ambassador\tLouis Trentino\t\tserves state:SYL ambassador@1930..1935\t
      state:FRD\tFreedonia\tadj=Freedonian|nouns=Freedonians|noun=Freedonian|capital=Fredville|seat=Marx House\t\t
      state:SYL\tSylvania\tadj=Sylvanian|nouns=Sylvanians|noun=Sylvanian|capital=Sylvatown\t\t

      """.utf8))
}

extension Gazetteer {
  /// What the executable carries.
  static func embedded() throws -> Gazetteer {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/CResources/data/gazetteer")
    return try Gazetteer(
      parsing: ["states", "blocs", "institutions", "groups", "persons"].map { name in
        let url = folder.appending(path: "\(name).tsv")
        return GazetteerFile(name: "\(name).tsv", bytes: Array(try Data(contentsOf: url)))
      })
  }
}
