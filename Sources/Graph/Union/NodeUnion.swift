import Vocabulary

extension Node: GraphPart {
  var identity: NodeID { id }

  static func order(_ left: Node, _ right: Node) -> Int {
    left.id.rawValue == right.id.rawValue ? 0 : left.id.rawValue < right.id.rawValue ? -1 : 1
  }

  var label: String { "node '\(id)'" }

  /// Names that lose become aliases; of two affiliations or codes the smaller stands.
  ///
  /// ``mentions`` is not united here: the graph sums it over documents.
  func united(with other: Node) throws(GraphConflict) -> Node {
    var node = self
    node.name = sameBytes(name, other.name) ? name : preferredName(name, other.name)
    node.aliases = aliases + other.aliases + [name, other.name]
    node.affiliation = smaller(affiliation, other.affiliation)
    node.codes = codes.merging(other.codes) { min($0, $1) }
    node.mentions = max(mentions, other.mentions)
    return node.canonical
  }

  /// Swift's `==` takes composed and decomposed letters for equal; the order of merging must not choose between them.
  private func sameBytes(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
  }

  /// The node with its aliases sorted by bytes, without repeats and without its name.
  var canonical: Node {
    guard !aliases.isEmpty else { return self }
    var node = self
    node.aliases = []
    for alias in aliases.sorted(by: Node.precedes) where !sameBytes(alias, name) {
      if let last = node.aliases.last, sameBytes(alias, last) { continue }
      node.aliases.append(alias)
    }
    return node
  }

  /// The name that the id was made from, else the shorter, else the smaller.
  private func preferredName(_ left: String, _ right: String) -> String {
    let (leftFits, rightFits) = (Slug(left).text == id.local, Slug(right).text == id.local)
    if leftFits != rightFits { return leftFits ? left : right }
    if left.utf8.count != right.utf8.count { return left.utf8.count < right.utf8.count ? left : right }
    return Node.precedes(left, right) ? left : right
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
