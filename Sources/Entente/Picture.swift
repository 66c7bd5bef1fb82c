public import Drawing
public import Graph
public import Graphviz
import Interchange

/// A graph, or a diff of two, as a drawing that can be written in several formats.
///
///     let picture = Picture(of: graph)
///     let svg = try await picture.svg().file
public struct Picture: Sendable, Hashable {
  public let diagram: Diagram
  /// Shows only a part of the diagram, on the places of the whole.
  public var frame: Frame?
  /// What the DOT text carries, so that it can be read back as a graph.
  public var graph: Graph?

  public init(_ diagram: Diagram, frame: Frame? = nil, graph: Graph? = nil) {
    self.diagram = diagram
    self.frame = frame
    self.graph = graph
  }

  public init(of graph: Graph, view: View = .cards, options: DrawingOptions = DrawingOptions()) {
    self.init(Diagram(graph, view: view, options: options), graph: graph)
  }

  /// DOT text for Graphviz, with the graph in it where there is one.
  public var dot: String {
    let text = dot(on: .transparent, links: false)
    return graph.map { DOTPicture.text(text, carrying: $0) } ?? text
  }

  /// An SVG that can stand as a file or be embedded.
  public func svg(
    links: Bool = false, by layout: PictureLayout = .inProcess
  ) async throws -> SVGPicture {
    let writer = DOTWriter(links: true, frame: frame)
    let drawn = try await layout.draw(writer.text(for: diagram), diagram.plan, .svg)
    return try SVGPicture(
      String(decoding: drawn, as: UTF8.self), diagram: diagram, prefix: writer.prefix(of: diagram),
      links: links)
  }

  /// The bytes of a file: SVG and DOT for screens, PNG and PDF on white paper.
  public func file(_ format: OutputFormat, by layout: PictureLayout = .inProcess) async throws -> [UInt8] {
    switch format {
    case .dot: Array(dot.utf8)
    case .svg: Array(try await svg(by: layout).file.utf8)
    case .png, .pdf: try await layout.draw(dot(on: .white, links: false), diagram.plan, format)
    }
  }

  private func dot(on paper: Paper, links: Bool) -> String {
    DOTWriter(paper: paper, links: links, frame: frame).text(for: diagram)
  }
}

/// Where Graphviz does its work.
public struct PictureLayout: Sendable {
  /// DOT text and its plan → a picture.
  public let draw:
    @Sendable (_ dot: String, _ plan: LayoutPlan, _ format: OutputFormat) async throws -> [UInt8]

  public init(
    draw:
      @escaping @Sendable (_ dot: String, _ plan: LayoutPlan, _ format: OutputFormat) async throws -> [UInt8]
  ) {
    self.draw = draw
  }

  /// In this process, for as long as it takes.
  public static let inProcess = PictureLayout { dot, plan, format in
    try await GraphvizRenderer(engine: plan.engine == .sfdp ? .sfdp : .dot).render(dot, as: format)
  }
}
