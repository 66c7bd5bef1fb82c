/// Text in columns of fixed width.
enum Columns {
  static func padded(_ text: String, _ width: Int) -> String {
    text.count >= width ? text + " " : text + String(repeating: " ", count: width - text.count)
  }

  /// As ``padded(_:_:)``, with what is too long cut, and control characters left out so that no text can steer a
  /// terminal.
  static func cell(_ text: String, _ width: Int) -> String {
    let safe = String(
      String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.generalCategory != .control }))
    return padded(safe.count < width ? safe : safe.prefix(width - 2) + "…", width)
  }

  /// A number with its noun: "1 edge", "2 edges".
  static func count(_ number: Int, _ noun: (one: String, many: String)) -> String {
    "\(number) \(number == 1 ? noun.one : noun.many)"
  }

  /// A number with so many decimals, rounded half away from zero.
  static func decimal(_ value: Double, places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((value * scale).rounded())
    let digits = String(abs(scaled))
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return (scaled < 0 ? "-" : "") + padded.dropLast(places) + (places > 0 ? "." + padded.suffix(places) : "")
  }
}
