public import ArgumentParser
public import Graphviz
public import Interchange

// Choices of the libraries that users type by their raw values.

extension ExportFormat: ExpressibleByArgument {}
extension JSONSchema: ExpressibleByArgument {}
extension LayoutEngine: ExpressibleByArgument {}
extension OutputFormat: ExpressibleByArgument {}
