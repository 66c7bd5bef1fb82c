import ArgumentParser
import Drawing
import Entente
import Graph
import Vocabulary

/// What of a graph is drawn, and how.
struct ViewOptions: ParsableArguments {
  @Option(
    name: .long,
    help: "cards (each state with its people and bodies), states, actors, blocs, or ego.")
  var view: ViewName?

  @Option(
    name: .long, help: "The actor of the ego view, which this asks for: an id (state:RUS) or a name.")
  var ego: String?

  @Option(name: .long, help: "A title for screen readers.")
  var title: String?

  @Flag(name: .long, help: "Draws actors without any edge too.")
  var isolated = false

  @Flag(name: .long, help: "Says on the edges whose claim they are.")
  var attribution = false

  @Option(name: .long, help: "The most cards and lines that are drawn; the weaker ones are left out.")
  var limit: Int = LayoutPlan.limit

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit must be above 0") }
  }

  /// `actor` is that of the ego view where no option names it.
  func picture(of graph: Graph, actor: String? = nil) throws(Failure) -> Picture {
    Picture(of: graph, view: try drawingView(of: graph, actor: actor), options: drawingOptions)
  }

  var drawingOptions: DrawingOptions {
    DrawingOptions(
      title: title.map { SafeText($0) }, showsIsolated: isolated, showsAttribution: attribution, limit: limit)
  }

  func drawingView(of graph: Graph, actor: String? = nil) throws(Failure) -> View {
    switch view ?? (ego == nil ? .cards : .ego) {
    case .cards: return .cards
    case .states: return .states
    case .actors: return .actors
    case .blocs: return .camps(of: graph)
    case .ego:
      guard let name = ego ?? actor else {
        throw .usage("--view ego needs an actor: give its id or name with --ego")
      }
      return .ego(try ActorName.node(name, in: graph))
    }
  }
}

/// A view as users type it.
enum ViewName: String, ExpressibleByArgument, CaseIterable {
  case cards
  case states
  case actors
  case blocs
  case ego
}
