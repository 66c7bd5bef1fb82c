import Drawing
import Foundation
import Graph
import Graphviz

// Times pictures of graphs with hubs: `RenderBenchmark [--limits] [--renders N] [NODES…]`, by default 10, 100, 300, 1,000
// and 5,000 nodes and 2,000 renders of the first. With --limits it fails where a picture takes over 20 s, where rendering
// in process takes over 1.15 × the `dot` program's own time, or where the renders leave over 20 MiB.

/// Seconds of this process's time and of its finished children's, on all cores.
func processorTime(children: Bool = false) -> Double {
  var usage = rusage()
  getrusage(children ? RUSAGE_CHILDREN.rawValue : RUSAGE_SELF.rawValue, &usage)
  func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000 }
  return seconds(usage.ru_utime) + seconds(usage.ru_stime)
}

/// In MiB.
func residentMemory() -> Double {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
  return line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Double($0) }.map { $0 / 1024 } ?? 0
}

/// What the installed program takes for the same text, its start included; nil where it is not installed.
func programTime(_ program: String, _ dot: String) throws -> Double? {
  let paths = ["/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"].map { $0 + program }
  guard let path = paths.first(where: FileManager.default.isExecutableFile) else { return nil }
  let file = FileManager.default.temporaryDirectory.appending(path: "render-benchmark-\(getpid()).dot")
  try Data(dot.utf8).write(to: file)
  defer { try? FileManager.default.removeItem(at: file) }
  let before = processorTime(children: true)
  let process = Process()
  process.executableURL = URL(filePath: path)
  process.arguments = ["-Tsvg", "-o", "/dev/null", file.path]
  try process.run()
  process.waitUntilExit()
  return processorTime(children: true) - before
}

func format(_ value: Double) -> String { String(format: "%.3f", value) }

var arguments = Array(CommandLine.arguments.dropFirst())
var renders = 2_000
if let index = arguments.firstIndex(of: "--renders"), index + 1 < arguments.count {
  renders = Int(arguments[index + 1]) ?? renders
  arguments.removeSubrange(index...(index + 1))
}
let sizes = arguments.compactMap { Int($0) }
var isWithinLimits = true

// The first rendering loads fonts and plugins, which `dot` pays for each time.
_ = try await GraphvizRenderer().svg("digraph g { a -> b }")

print(
  "| nodes | cards | lines | layout | diagram and DOT s | in process s | program s | ratio | SVG dressed s | SVG MB |"
)
print("|---|---|---|---|---|---|---|---|---|---|")
for size in sizes.isEmpty ? [10, 100, 300, 1_000, 5_000] : sizes {
  let graph = try HubGraph.make(nodes: size)
  var start = processorTime()
  let diagram = Diagram(graph)
  let writer = DOTWriter()
  let dot = writer.text(for: diagram)
  let drawing = processorTime() - start
  let engine = LayoutEngine(rawValue: diagram.plan.program) ?? .dot
  // Turn by turn, the least of each: whatever else the machine does, it does to both.
  var (svg, own) = ("", Double.infinity)
  var program: Double?
  for _ in 0..<(size <= 300 ? 7 : 3) {
    start = processorTime()
    svg = try await GraphvizRenderer(engine: engine).svg(dot)
    own = min(own, processorTime() - start)
    program = try programTime(engine.rawValue, dot).map { min($0, program ?? $0) }
  }
  start = processorTime()
  let file = try SVGPicture(svg, diagram: diagram, prefix: writer.prefix(of: diagram)).file
  let dressing = processorTime() - start
  let ratio = program.map { own / $0 }
  print(
    "| \(size) | \(diagram.cards.count) | \(diagram.lines.count) | \(diagram.plan.engine.rawValue) | \(format(drawing)) | "
      + "\(format(own)) | \(program.map(format) ?? "–") | \(ratio.map(format) ?? "–") | \(format(dressing)) | "
      + "\(format(Double(file.utf8.count) / 1e6)) |")
  if drawing + own + dressing > 20 || ratio ?? 0 > 1.15 { isWithinLimits = false }
}

let diagram = Diagram(try HubGraph.make(nodes: sizes.first ?? 10))
let dot = DOTWriter().text(for: diagram)
for _ in 0..<50 { _ = try await GraphvizRenderer().svg(dot) }
let before = residentMemory()
for _ in 0..<renders { _ = try await GraphvizRenderer().svg(dot) }
let growth = residentMemory() - before
print("\n\(renders) renders in one process: memory grew by \(format(growth)) MiB")
if growth > 20 { isWithinLimits = false }
if CommandLine.arguments.contains("--limits"), !isWithinLimits {
  print("outside the limits")
  exit(1)
}
