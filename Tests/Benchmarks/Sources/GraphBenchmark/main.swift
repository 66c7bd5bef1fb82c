import Foundation
import Graph
import Interchange
import Vocabulary

// Times what issue-sized graphs cost: `GraphBenchmark [--limits] [EDGES…]`, by default 10,000, 100,000 and 1,000,000.
// With --limits it fails where merging or comparing a million edges takes over 3 s or the process over 2 GiB.

/// Seconds of processor time that `body` takes; all here runs on one core, and a busy machine must not tell otherwise.
func seconds<Result>(_ body: () throws -> Result) rethrows -> (Double, Result) {
  let start = clock()
  let result = try body()
  return (Double(clock() - start) / Double(CLOCKS_PER_SEC), result)
}

/// The most memory that the process held so far, in MiB; nil where the system does not tell.
func peakMemory() -> Int? {
  guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return nil }
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
  return line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) }.map { $0 / 1024 }
}

func format(_ value: Double) -> String { String(format: "%.3f", value) }

let arguments = CommandLine.arguments.dropFirst()
let sizes = arguments.compactMap { Int($0) }
var isWithinLimits = true

print("| edges | build s | merge s | diff s | patch s | equal | peak MiB | write JSON s | read JSON s | MB |")
print("|---|---|---|---|---|---|---|---|---|---|")
for size in sizes.isEmpty ? [10_000, 100_000, 1_000_000] : sizes {
  let world = RandomWorld(claims: size)
  let (build, graphs) = try seconds { (try world.graph(from: 0), try world.graph(from: size / 2)) }
  let (merge, both) = try seconds { try graphs.0.merging(graphs.1) }
  let (diff, difference) = seconds { graphs.1.difference(from: graphs.0) }
  let peak = peakMemory()
  let (patch, patched) = try seconds { try difference.applying(to: graphs.0) }
  let isEqual = patched == graphs.1 && both.claims.count >= graphs.0.claims.count
  let (write, json) = seconds { graphs.0.json() }
  let (read, copy) = try seconds { try Graph(json: json) }
  if copy != graphs.0 { isWithinLimits = false }
  let cells = [
    "\(size)", format(build), format(merge), format(diff), format(patch), "\(isEqual)",
    peak.map { "\($0)" } ?? "?",
    format(write), format(read), "\(json.count / 1_000_000)",
  ]
  print("| " + cells.joined(separator: " | ") + " |")
  if size <= 1_000_000, merge > 3 || diff > 3 || peak ?? 0 > 2048 || !isEqual { isWithinLimits = false }
}
if arguments.contains("--limits"), !isWithinLimits {
  print("over the limits")
  exit(1)
}
