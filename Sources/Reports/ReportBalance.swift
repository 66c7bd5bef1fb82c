public import Vocabulary

/// How the actors fall into sides, by whoever computed it.
public struct ReportBalance: Sendable {
  /// Each side's actors; sides and actors in the order to print.
  public var sides: [[NodeID]]
  public var sentences: [String]
  public var picture: ReportPicture?

  public init(sides: [[NodeID]], sentences: [String] = [], picture: ReportPicture? = nil) {
    self.sides = sides
    self.sentences = sentences
    self.picture = picture
  }
}
