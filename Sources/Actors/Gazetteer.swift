public import Vocabulary

/// A file of the gazetteer: nodes with their names, offices and codes, a line a node.
public struct GazetteerFile: Sendable {
  /// For messages.
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// The actors that are known before a text is read: who bears which name and holds which office, and when.
public struct Gazetteer: Sendable {
  /// In file order.
  var entries: [Entry] = []
  var aliases: [Alias] = []
  /// In file order of the nodes whose lines tell them.
  var terms: [Term] = []
  /// Terms whose other node stands on no line.
  var dangling: [(file: String, line: Int, entry: String)] = []
  /// Nodes by the bytes of their ids.
  var ids: NameIndex
  var names: NameIndex
  let folder: WordFolder
  /// Words that join a surname, as hashes of their lower case.
  let particles: Set<UInt64>
  /// All files, one after the other; names lie in it.
  var bytes: [UInt8] = []
  /// Offices by number, in the order of first use.
  var offices: [String] = [""]
  /// For each node, the terms that it tells; and the offices that others hold in it.
  var ownTerms: [Range<Int32>] = []
  var incomingTerms: [[Int32]] = []
  let baseFiles: [GazetteerFile]
  let overlays: [GazetteerFile]

  /// A node's line.
  struct Entry: Sendable {
    /// Of ``Gazetteer/bytes``; a well-formed id.
    let idText: Range<Int>
    let kind: NodeKind
    var name: Range<Int>
    var codes: [Range<Int>]
    /// Of ``Gazetteer/aliases``, a range for each line.
    var aliases: [Range<Int32>] = []
  }

  /// A name of a node while it holds.
  struct Alias: Sendable {
    let node: Int32
    let type: AliasType
    /// Days since 1970-01-01, both included.
    let since: Int32
    let until: Int32
    let text: Range<Int>
    /// Whether capitals must agree letter for letter.
    let isExact: Bool
    let isCapital: Bool
    /// Whether the name is one word behind "The": "The Valley".
    let needsArticle: Bool
    /// The next alias with the same words, or -1.
    var next: Int32
  }

  /// What binds a node to another for a time.
  struct Term: Sendable {
    let node: Int32
    let relation: TermRelation
    let target: Int32
    /// Of ``Gazetteer/offices``.
    let office: Int32
    let since: Int32
    let until: Int32

    func holds(on day: Int32) -> Bool { since <= day && day <= until }
  }

  /// Reads the files; a node has one line in all of them.
  public init(parsing files: [GazetteerFile]) throws(GazetteerError) {
    try self.init(base: files, overlays: [])
  }

  /// This gazetteer with a user's file laid over it.
  ///
  /// A line with a known id adds its aliases, terms and codes, and its name replaces the old one.
  public func overlaid(with file: GazetteerFile) throws(GazetteerError) -> Gazetteer {
    try Gazetteer(base: baseFiles, overlays: overlays + [file])
  }

  private init(base: [GazetteerFile], overlays: [GazetteerFile]) throws(GazetteerError) {
    baseFiles = base
    self.overlays = overlays
    folder = WordFolder()
    particles = Set(
      [
        "von", "van", "der", "den", "de", "del", "della", "da", "di", "dos", "la", "le", "bin", "ibn", "ben",
        "al", "el",
        "ter", "zu", "af", "ould", "abu",
      ].map(WordFolder.hash))
    ids = NameIndex(capacity: base.reduce(0) { $0 + $1.bytes.count } / 128)
    names = NameIndex(capacity: base.reduce(0) { $0 + $1.bytes.count } / 24)
    try read(base, overlays: overlays)
  }

  /// The node with this id.
  ///
  /// Its affiliation is that of `day`, or of the present where `day` is nil.
  public func node(_ id: NodeID, on day: Day?) -> Node? {
    guard let number = number(of: id) else { return nil }
    let entry = entries[Int(number)]
    let name = text(entry.name)
    var others = Set<String>()
    for alias in aliases(of: number) {
      switch alias.type {
      case .name, .official, .acronym: others.insert(text(alias.text))
      default: break
      }
    }
    others.remove(name)
    var codes: [String: String] = [:]
    for code in entry.codes {
      let parts = text(code).split(separator: "=", maxSplits: 1)
      if parts.count == 2 { codes[String(parts[0])] = String(parts[1]) }
    }
    return Node(
      id: id, name: name, aliases: others.sorted(),
      affiliation: affiliation(of: number, on: Gazetteer.ordinal(day)).map { self.id($0) },
      codes: codes)
  }

  /// The id of a node.
  func id(_ number: Int32) -> NodeID {
    guard let id = NodeID(text(entries[Int(number)].idText)) else {
      preconditionFailure("ids are checked when they are read")
    }
    return id
  }

  func number(of id: NodeID) -> Int32? {
    let key = id.rawValue.utf8.reduce(WordFolder.seed) { WordFolder.fold($1, into: $0) }
    guard let number = ids.find(key)?.head, bytes[entries[Int(number)].idText].elementsEqual(id.rawValue.utf8)
    else { return nil }
    return number
  }

  /// The aliases of a node, in the order of its lines.
  func aliases(of node: Int32) -> [Alias] {
    entries[Int(node)].aliases.flatMap { aliases[Int($0.lowerBound)..<Int($0.upperBound)] }
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The state that a node leads, serves or belongs to, at first hand or through a larger body.
  func affiliation(of node: Int32, on day: Int32) -> Int32? {
    var current = node
    for _ in 0..<4 {
      guard entries[Int(current)].kind != .state else { return current == node ? nil : current }
      guard let next = superior(of: current, on: day) else { return nil }
      current = next
    }
    return entries[Int(current)].kind == .state ? current : nil
  }

  /// Whom a node leads, serves or belongs to: states first, leading before serving, the latest first; those who
  /// hold no office on the day by the one they held last.
  func superior(of node: Int32, on day: Int32) -> Int32? {
    var best: (rank: Int, since: Int32, target: Int32)?
    for term in terms[Int(ownTerms[Int(node)].lowerBound)..<Int(ownTerms[Int(node)].upperBound)] {
      guard term.relation != .memberOf, term.relation != .hasMember, term.since <= day else { continue }
      var rank = term.holds(on: day) ? 8 : 0
      if entries[Int(term.target)].kind == .state { rank += 4 }
      if term.relation == .leads, offices[Int(term.office)] != "co-prince" { rank += 1 }
      if let best, (best.rank, best.since) >= (rank, term.since) { continue }
      best = (rank, term.since, term.target)
    }
    return best?.target
  }

  func ownTerms(of node: Int32) -> ArraySlice<Term> {
    let range = ownTerms[Int(node)]
    return terms[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// Days since 1970-01-01; the far future for nil, where only what has no end holds.
  static func ordinal(_ day: Day?) -> Int32 {
    day.map { Int32($0.ordinal) } ?? Int32.max
  }
}
