/// How large a bitmap may be.
enum Rasterization {
  /// In pixels; beyond it cairo refuses.
  static let longestSide = 32_000
  /// About 400 MB of memory.
  static let mostPixels = 100_000_000

  /// Refuses a picture of `width` × `height` points before it is painted.
  static func check(width: Double, height: Double, dotsPerInch: Int) throws(GraphvizError) {
    // A margin of the drawing's pad and border.
    let columns = (width + 60) * Double(dotsPerInch) / 72
    let rows = (height + 60) * Double(dotsPerInch) / 72
    guard columns <= Double(longestSide), rows <= Double(longestSide), columns * rows <= Double(mostPixels)
    else {
      throw .tooLarge(
        width: Int(min(columns, 1e9)), height: Int(min(rows, 1e9)), dotsPerInch: dotsPerInch)
    }
  }
}
