// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// `excluding` names what the tests read from the tree beside them.
func tests(_ name: String, _ dependencies: [Target.Dependency], excluding files: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["Vocabulary", "TestSupport"], exclude: files,
    swiftSettings: settings)
}

let package = Package(
  name: "entente",
  products: [
    .library(name: "Entente", targets: ["Entente"]),
    .executable(name: "entente", targets: ["EntenteCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    library("Vocabulary"),
    library("Language", ["Vocabulary"]),
    library("Actors", ["Vocabulary"]),
    library("Claims", ["Vocabulary"]),
    library("Graph", ["Vocabulary"]),
    library("Interchange", ["Vocabulary", "Graph"]),
    library("Drawing", ["Vocabulary", "Graph"]),
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .target(name: "CGraphvizShim", dependencies: ["CGraphviz"]),
    library("Graphviz", ["CGraphviz", "CGraphvizShim"]),
    library("Reports", ["Vocabulary", "Graph", .product(name: "Mustache", package: "swift-mustache")]),
    library("Intake", ["Vocabulary"]),
    library("Training", ["Vocabulary", "Language", "Actors", "Claims", "Interchange"]),
    .target(name: "CResources", exclude: ["data"]),
    library(
      "Entente",
      [
        "Vocabulary", "Language", "Actors", "Claims", "Graph", "Interchange", "Drawing", "Graphviz",
        "Reports",
        "Intake", "CResources",
      ]),
    .executableTarget(
      name: "EntenteCLI",
      dependencies: [
        "Entente", "Training", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    .target(
      name: "TestSupport", dependencies: ["Vocabulary"], path: "Tests/TestSupport", swiftSettings: settings),
    tests("VocabularyTests", []),
    tests("LanguageTests", ["Language", "Training"]),
    tests("ActorsTests", ["Actors", "Entente"], excluding: ["Coreference.tsv", "Disambiguation.tsv"]),
    tests("ClaimsTests", ["Claims", "Entente"], excluding: ["constructions.tsv"]),
    tests("GraphTests", ["Graph"]),
    tests("InterchangeTests", ["Interchange", "Graph"], excluding: ["Golden", "Graphs"]),
    tests("DrawingTests", ["Drawing", "Graph", "Graphviz"], excluding: ["Golden"]),
    tests("GraphvizTests", ["Graphviz"]),
    tests("ReportsTests", ["Reports", "Graph", "Drawing", "Graphviz"], excluding: ["Golden"]),
    tests("IntakeTests", ["Intake"]),
    tests("EndToEndTests", ["Entente", "EntenteCLI"], excluding: ["Golden"]),
  ],
  cLanguageStandard: .c2x
)
