import CGraphvizShim
import Dispatch
import Synchronization

/// Runs jobs one after another on one thread of its own.
///
/// Graphviz keeps its state in globals and recurses as deep as a graph is long: a chain of 10,000 nodes overruns the
/// stacks of Swift's own threads.
final class GraphvizThread: SerialExecutor {
  private let jobs = Mutex<[UnownedJob]>([])
  private let arrivals = DispatchSemaphore(value: 0)

  /// In bytes.
  private static let stackSize = 64 << 20

  init() {
    let outcome = entente_start_thread(
      GraphvizThread.stackSize,
      { context in
        guard let context else { return nil }
        Unmanaged<GraphvizThread>.fromOpaque(context).takeRetainedValue().run()
      }, Unmanaged.passRetained(self).toOpaque())
    precondition(outcome == 0, "the system gives no thread with a stack of 64 MiB (error \(outcome))")
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
    arrivals.signal()
  }

  private func run() -> Never {
    while true {
      arrivals.wait()
      let next = jobs.withLock { $0.isEmpty ? nil : $0.removeFirst() }
      next?.runSynchronously(on: asUnownedSerialExecutor())
    }
  }
}
