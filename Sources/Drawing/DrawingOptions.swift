/// What a picture of a graph may add or leave out.
public struct DrawingOptions: Sendable, Hashable {
  /// What a screen reader says first; nil for a title from the documents.
  public var title: SafeText?
  /// Whether actors without any edge are drawn.
  public var showsIsolated: Bool
  /// Whether lines say whose claim they are ("says USA").
  public var showsAttribution: Bool
  /// The most cards and lines together; what is weaker is left out and the caption says so.
  public var limit: Int

  public init(
    title: SafeText? = nil, showsIsolated: Bool = false, showsAttribution: Bool = false,
    limit: Int = LayoutPlan.limit
  ) {
    self.title = title
    self.showsIsolated = showsIsolated
    self.showsAttribution = showsAttribution
    self.limit = limit
  }
}
