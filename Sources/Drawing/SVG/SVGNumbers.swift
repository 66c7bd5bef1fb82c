/// The numbers in attributes that Graphviz writes.
enum SVGNumbers {
  /// Beyond this no picture reaches; what is larger is taken for no number.
  private static let largest = 1e7

  static func number(_ text: some StringProtocol) -> Double? {
    guard let number = Double(text), abs(number) < largest else { return nil }
    return number
  }

  /// Pairs of numbers, whatever letters and commas stand between.
  static func points(_ text: String) -> [Point] {
    let numbers = text.split { !("0"..."9" ~= $0 || $0 == "." || $0 == "-") }.compactMap { number($0) }
    return stride(from: 0, to: numbers.count - 1, by: 2).map { Point(x: numbers[$0], y: numbers[$0 + 1]) }
  }

  /// To a hundredth.
  static func text(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let fraction = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    return (hundredths < 0 ? "-" : "") + "\(whole)" + fraction
  }
}
