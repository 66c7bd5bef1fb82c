public import Graph

/// A picture's DOT that carries the graph that it shows.
///
/// Cards, bundles and labels are for the eye; the graph, whole, is the JSON in the attribute `source`, which Graphviz
/// ignores. What somebody changes in the picture does not change it.
public enum DOTPicture {
  /// `dot`, which ends with a closing brace, with the graph before that brace.
  public static func text(_ dot: String, carrying graph: Graph) -> String {
    guard let end = dot.lastIndex(of: "}") else { return dot }
    let json = String(decoding: graph.json(), as: UTF8.self)
    return """
      \(dot[..<end])  format="\(DOTFormat.picture)";
        version=\(DOTFormat.version);
        source=\(DOTText.quoted(json: json));
      \(dot[end...])
      """
  }
}
