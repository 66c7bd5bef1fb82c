// swift-tools-version: 6.2
import PackageDescription

/// One executable for each benchmark: `swift run -c release --package-path Tests/Benchmarks GraphBenchmark`.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "entente", path: "../..")],
  targets: [
    .executableTarget(name: "GraphBenchmark", dependencies: [.product(name: "Entente", package: "entente")]),
    .executableTarget(name: "RenderBenchmark", dependencies: [.product(name: "Entente", package: "entente")]),
  ]
)
