public import ArgumentParser
public import Graph
public import Graphviz
public import Interchange
public import Vocabulary

// Choices of the libraries that users type by their raw values.

extension ExportFormat: ExpressibleByArgument {}
extension JSONSchema: ExpressibleByArgument {}
extension LayoutEngine: ExpressibleByArgument {}
extension OutputFormat: ExpressibleByArgument {}
extension NodeKind: ExpressibleByArgument {}
extension Relation: ExpressibleByArgument {}
extension QuadClass: ExpressibleByArgument {}
extension Status: ExpressibleByArgument {}
extension Graph.ClaimMeasure: ExpressibleByArgument {}
extension Graph.Level: ExpressibleByArgument {}
extension Graph.Pace: ExpressibleByArgument {}
