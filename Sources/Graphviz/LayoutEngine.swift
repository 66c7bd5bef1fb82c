/// A layout program of Graphviz.
public enum LayoutEngine: String, Sendable, Codable, CaseIterable {
  /// Ranks, for pictures in which ports and labels matter; superlinear in nodes and edges.
  case dot
  /// Springs by stress majorisation.
  case neato
  /// Springs in several scales, for large graphs.
  case sfdp
  /// Rings around one node.
  case twopi
  /// Circles.
  case circo
  /// Springs that know clusters.
  case fdp
}
