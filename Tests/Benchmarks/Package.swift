// swift-tools-version: 6.2
import PackageDescription

<<<<<<< HEAD
/// One executable for each benchmark: `swift run -c release --package-path Tests/Benchmarks GraphBenchmark`.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "entente", path: "../..")],
  targets: [
    .executableTarget(name: "GraphBenchmark", dependencies: [.product(name: "Entente", package: "entente")])
=======
// A package of its own, so that building and testing Entente never builds it:
//   swift run -c release --package-path Tests/Benchmarks LanguageBenchmark [MODEL [TEXT]]
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "entente", path: "../..")],
  targets: [
    .executableTarget(
      name: "LanguageBenchmark", dependencies: [.product(name: "Entente", package: "entente")])
>>>>>>> core
  ]
)
