import CGraphviz

/// The one place in a process where Graphviz runs.
///
/// Graphviz is not thread-safe, and every fresh context costs 20 ms and leaks: the process has one.
@globalActor
public actor GraphvizActor {
  public static let shared = GraphvizActor()

  private nonisolated let thread = GraphvizThread()

  public nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

  private init() {}
}

@GraphvizActor
private let processContext: OpaquePointer? = gvContext()

/// The process's context.
@GraphvizActor
func graphvizContext() throws(GraphvizError) -> OpaquePointer {
  guard let processContext else { throw .unavailable }
  return processContext
}
