/// How a picture is to be laid out, by its size.
///
/// Hubs make `dot` superlinear: 500 nodes and 750 edges take 12 s untamed, 1,000 and 1,500 over 100 s.
public struct LayoutPlan: Sendable, Hashable {
  public let engine: Engine
  /// Whether the layout is quick enough for the caller's own process; else give it a process and a time limit.
  public let isQuick: Bool

  /// The most cards and lines that are drawn at all.
  public static let limit = 5_000

  /// For a picture of this many cards and lines together.
  public init(size: Int) {
    switch size {
    case ...300: engine = .dot
    case ...500: engine = .tamedDot
    default: engine = .sfdp
    }
    isQuick = size <= 150
  }

  /// Which program lays out, and how hard it tries.
  public enum Engine: String, Sendable, CaseIterable {
    case dot
    /// `dot` with few rounds of network simplex and of crossing minimisation.
    case tamedDot
    case sfdp
  }

  /// The program's name, for Graphviz.
  public var program: String { engine == .sfdp ? "sfdp" : "dot" }
}
