public import Vocabulary

/// One or more claims between two rows, drawn as one line.
public struct Line: Sendable, Hashable {
  public var source: Place
  public var target: Place
  public var stroke: Stroke
  /// Whether it has a head at both ends.
  public var mutual: Bool
  /// Dotted and lighter where nothing in it is told as fact.
  public var status: Status
  /// In points.
  public var width: Double
  /// Facts first, then by the passages that tell them; never empty.
  public var words: [Word]
  /// Of the claims that are drawn, sorted; never empty.
  public var claims: [Claim.Key]
  /// The passages, for tooltips.
  public var quotes: [SafeText]
  public var mark: Mark
  /// Whether it turned from joining to parting or back, where two graphs are compared.
  public var isTurned: Bool = false

  /// Computed from the claims.
  public var name: ElementName {
    ElementName(
      "l" + SHA256.hex(of: Array(claims.map(\.id).joined(separator: " ").utf8)).prefix(12))
  }

  /// Where the line links to, without `#`.
  public var fragment: ElementName { ElementName("edge-" + name.text) }

  /// A verb in a line's label.
  public struct Word: Sendable, Hashable {
    public var text: SafeText
    public var stroke: Stroke
    public var status: Status
    /// Never empty.
    public var claims: [Claim.Key]
    /// How many acts the claims are: one towards each of a group is one.
    public var count: Int
    /// Whether other claims between the same two say the contrary.
    public var isContradicted: Bool
    /// "says USA", where that is asked for.
    public var attribution: SafeText?
    public var mark: Mark
  }
}
