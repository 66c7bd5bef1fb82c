// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that building and testing Entente never builds it. One executable for each benchmark:
//   swift run -c release --package-path Tests/Benchmarks GraphBenchmark
let entente = Target.Dependency.product(name: "Entente", package: "entente")

let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "entente", path: "../..")],
  targets: [
    .executableTarget(name: "GraphBenchmark", dependencies: [entente]),
    .executableTarget(name: "LanguageBenchmark", dependencies: [entente]),
    .executableTarget(name: "RenderBenchmark", dependencies: [entente]),
  ]
)
