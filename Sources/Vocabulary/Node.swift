/// An actor of the graph.
public struct Node: Sendable, Hashable {
  public let id: NodeID
  /// The commonest English name; for a collective its own words.
  public var name: String
  /// Other names that the text or the gazetteer gives, sorted, without ``name``.
  public var aliases: [String]
  /// The state that a person, institution, group or collective leads, serves or belongs to.
  public var affiliation: NodeID?
  /// Identifiers in other registers, by register: `iso3166-1`, `wikidata`.
  public var codes: [String: String]
  /// How often the documents name it, pronouns included.
  public var mentions: Int

  public init(
    id: NodeID, name: String, aliases: [String] = [], affiliation: NodeID? = nil,
    codes: [String: String] = [:],
    mentions: Int = 0
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.affiliation = affiliation
    self.codes = codes
    self.mentions = mentions
  }

  public var kind: NodeKind { id.kind }
}
