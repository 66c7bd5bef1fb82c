import Drawing
import Foundation

/// Contrast and distance of colours.
enum Colorimetry {
  /// WCAG 2.2: 1 to 21.
  static func contrast(_ one: Color, _ other: Color) -> Double {
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  static func luminance(_ color: Color) -> Double {
    let (r, g, b) = linear(color)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }

  /// The Euclidean distance in CIE L*a*b* (1976); 2.3 is just noticeable.
  static func distance(_ one: Color, _ other: Color) -> Double {
    let (a, b) = (lab(one), lab(other))
    return ((a.0 - b.0) * (a.0 - b.0) + (a.1 - b.1) * (a.1 - b.1) + (a.2 - b.2) * (a.2 - b.2)).squareRoot()
  }

  static func linear(_ color: Color) -> (Double, Double, Double) {
    func expand(_ byte: UInt8) -> Double {
      let value = Double(byte) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return (expand(color.red), expand(color.green), expand(color.blue))
  }

  static func color(_ r: Double, _ g: Double, _ b: Double) -> Color {
    func compress(_ value: Double) -> UInt32 {
      let value = min(max(value, 0), 1)
      return UInt32(
        ((value <= 0.0031308 ? value * 12.92 : 1.055 * pow(value, 1 / 2.4) - 0.055) * 255).rounded())
    }
    return Color(compress(r) << 16 | compress(g) << 8 | compress(b))
  }

  private static func lab(_ color: Color) -> (Double, Double, Double) {
    let (r, g, b) = linear(color)
    func f(_ t: Double) -> Double { t > 0.008856 ? cbrt(t) : 7.787 * t + 16.0 / 116 }
    let x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047)
    let y = f(0.2126 * r + 0.7152 * g + 0.0722 * b)
    let z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883)
    return (116 * y - 16, 500 * (x - y), 200 * (y - z))
  }
}

/// How eyes see colour.
///
/// Source: Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision deficiency"
/// (2009), matrices for severity 1.
enum ColorVision: String, CaseIterable, Sendable {
  case usual, protanopia, deuteranopia, tritanopia

  func sees(_ color: Color) -> Color {
    let (r, g, b) = Colorimetry.linear(color)
    let m = matrix
    return Colorimetry.color(
      m[0] * r + m[1] * g + m[2] * b, m[3] * r + m[4] * g + m[5] * b, m[6] * r + m[7] * g + m[8] * b)
  }

  private var matrix: [Double] {
    switch self {
    case .usual: [1, 0, 0, 0, 1, 0, 0, 0, 1]
    case .protanopia:
      [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998]
    case .deuteranopia:
      [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881]
    case .tritanopia:
      [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900]
    }
  }
}
