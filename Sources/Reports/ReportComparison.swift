/// What changed from one graph to another, in words and as pictures.
public struct ReportComparison: Sendable {
  public var title: String
  public var topics: [Topic]
  /// The union with its changes marked; nil where none could be drawn.
  public var picture: ReportPicture?
  /// Both graphs alone on the union's places.
  public var sides: [ReportPicture]

  public init(title: String, topics: [Topic], picture: ReportPicture? = nil, sides: [ReportPicture] = []) {
    self.title = title
    self.topics = topics
    self.picture = picture
    self.sides = sides
  }

  /// Sentences under one heading.
  public struct Topic: Sendable, Hashable {
    public var heading: String
    public var sentences: [String]

    public init(heading: String, sentences: [String]) {
      self.heading = heading
      self.sentences = sentences
    }
  }
}
