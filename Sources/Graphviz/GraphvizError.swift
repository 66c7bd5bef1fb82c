/// Why Graphviz drew nothing.
public enum GraphvizError: Error, Equatable, CustomStringConvertible {
  /// The text holds a NUL byte, which ends a text in C; the offset counts bytes.
  case nulByte(offset: Int)
  /// The text is no graph; with Graphviz's words.
  case notDOT(String)
  case layout(LayoutEngine, String)
  case output(OutputFormat, String)
  /// A bitmap of this many pixels is refused.
  case tooLarge(width: Int, height: Int, dotsPerInch: Int)
  /// No context could be had: Graphviz is not installed whole.
  case unavailable

  public var description: String {
    switch self {
    case .nulByte(let offset): "the DOT text has a NUL byte at byte \(offset); remove it"
    case .notDOT(let words): "this is not DOT: \(words)"
    case .layout(let engine, let words):
      "Graphviz could not lay out the graph with '\(engine.rawValue)': \(words)"
    case .output(let format, let words): "Graphviz could not write \(format.rawValue): \(words)"
    case .tooLarge(let width, let height, let dotsPerInch):
      """
      at \(dotsPerInch) dots per inch the picture has \(width) × \(height) pixels, more than \
      \(Rasterization.longestSide) a side or \(Rasterization.mostPixels) in all; draw fewer actors, write svg or \
      pdf, or ask for fewer dots per inch
      """
    case .unavailable: "Graphviz could not start; install the package graphviz with its plugins"
    }
  }
}
