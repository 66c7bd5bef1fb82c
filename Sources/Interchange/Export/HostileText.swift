extension Unicode.Scalar {
  /// Whether the scalar is invisible and turns the direction of text: it makes a name look like another.
  var turnsDirection: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether the scalar is a control character or ends a line.
  var isControl: Bool { properties.generalCategory == .control || value == 0x2028 || value == 0x2029 }

  /// The value in hexadecimal with at least four digits.
  var hex: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
