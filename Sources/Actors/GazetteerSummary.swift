public import Vocabulary

/// How much a gazetteer knows.
public struct GazetteerSummary: Sendable, Hashable {
  /// Nodes of each kind.
  public let nodes: [NodeKind: Int]
  public let aliases: Int
  /// Offices held, dated or not.
  public let offices: Int
  /// Memberships in blocs.
  public let memberships: Int
}

/// What is wrong with the facts of a gazetteer whose lines can all be read.
public struct GazetteerFinding: Sendable, Hashable, Comparable, CustomStringConvertible {
  public enum Fault: String, Sendable, Hashable, CaseIterable {
    /// A term names a node that stands on no line.
    case danglingTerm
    /// A full name means two nodes of one kind on one day.
    case sharedName
    /// Two persons hold an office that has one holder for more than ``Gazetteer/handover`` days.
    case overlappingTerms
    /// A state's id and its ISO 3166-1 code differ.
    case wrongCode
    /// A state lacks an adjective or a capital.
    case missingAlias
  }

  public let fault: Fault
  public let detail: String

  public var description: String { "\(fault.rawValue): \(detail)" }

  public static func < (left: GazetteerFinding, right: GazetteerFinding) -> Bool {
    (left.fault.rawValue, left.detail) < (right.fault.rawValue, right.detail)
  }
}

extension Gazetteer {
  /// Days that two holders of one office may share: sources differ on the day of a handover.
  public static let handover: Int32 = 31

  public var summary: GazetteerSummary {
    var nodes: [NodeKind: Int] = [:]
    for entry in entries { nodes[entry.kind, default: 0] += 1 }
    let offices = terms.count { $0.relation == .leads || $0.relation == .serves }
    let memberships = terms.count { $0.relation == .memberOf || $0.relation == .hasMember }
    return GazetteerSummary(nodes: nodes, aliases: aliases.count, offices: offices, memberships: memberships)
  }

  /// The ids of all nodes of a kind, sorted.
  public func ids(of kind: NodeKind) -> [NodeID] {
    entries.indices.filter { entries[$0].kind == kind }.map { id(Int32($0)) }.sorted()
  }

  /// Faults of fact, sorted.
  ///
  /// Names that nodes of different kinds share are no fault: a state comes before a bloc, a bloc before an institution
  /// or group, and these before a person. Nor are names that persons share: the one who holds the higher office on the
  /// day is meant.
  public func findings() -> [GazetteerFinding] {
    var result: [GazetteerFinding] = dangling.map {
      GazetteerFinding(fault: .danglingTerm, detail: "\($0.file), line \($0.line): \($0.entry)")
    }
    result += sharedNames() + overlappingTerms() + faultyStates()
    return Array(Set(result)).sorted()
  }

  private func sharedNames() -> [GazetteerFinding] {
    var result: [GazetteerFinding] = []
    for (number, alias) in aliases.enumerated()
    where alias.type == .name || alias.type == .official || alias.type == .acronym {
      var next = aliases[number].next
      while next >= 0 {
        let other = aliases[Int(next)]
        next = other.next
        guard other.type == .name || other.type == .official || other.type == .acronym,
          other.node != alias.node,
          entries[Int(other.node)].kind == entries[Int(alias.node)].kind, other.since <= alias.until,
          alias.since <= other.until, other.isExact == alias.isExact,
          entries[Int(alias.node)].kind != .person, !alias.isExact || text(alias.text) == text(other.text)
        else { continue }
        let ids = [id(alias.node), id(other.node)].sorted()
        result.append(
          GazetteerFinding(fault: .sharedName, detail: "'\(text(alias.text))' means \(ids[0]) and \(ids[1])"))
      }
    }
    return result
  }

  private func overlappingTerms() -> [GazetteerFinding] {
    let single: Set<String> = [
      "prime minister", "chancellor", "secretary-general", "foreign minister", "defence minister",
    ]
    var byOffice: [String: [Term]] = [:]
    for term in terms
    where (term.relation == .leads || term.relation == .serves) && single.contains(offices[Int(term.office)])
    {
      byOffice["\(offices[Int(term.office)]) of \(id(term.target))", default: []].append(term)
    }
    var result: [GazetteerFinding] = []
    for (office, list) in byOffice {
      let sorted = list.sorted { ($0.since, $0.until, $0.node) < ($1.since, $1.until, $1.node) }
      for (one, two) in zip(sorted, sorted.dropFirst()) where one.node != two.node {
        let shared = Int64(min(one.until, two.until)) - Int64(two.since)
        guard shared > Int64(Gazetteer.handover) else { continue }
        result.append(
          GazetteerFinding(
            fault: .overlappingTerms,
            detail: "\(office): \(id(one.node)) and \(id(two.node))"))
      }
    }
    return result
  }

  private func faultyStates() -> [GazetteerFinding] {
    var result: [GazetteerFinding] = []
    for (number, entry) in entries.enumerated() where entry.kind == .state {
      let id = id(Int32(number))
      for code in entry.codes.map({ text($0) })
      where code.hasPrefix("iso3166-1=") && code.dropFirst(10) != id.local {
        result.append(GazetteerFinding(fault: .wrongCode, detail: "\(id) has \(code)"))
      }
      let types = aliases(of: Int32(number)).map(\.type)
      if !types.contains(.adjective) {
        result.append(GazetteerFinding(fault: .missingAlias, detail: "\(id) has no adjective"))
      }
    }
    return result
  }
}
