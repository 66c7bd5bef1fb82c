/// Text as XML 1.0 allows it, in elements and attribute values alike.
enum XMLText {
  /// Escapes markup, line ends and what turns direction; U+FFFD stands for what XML 1.0 cannot hold.
  static func escape(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\t", "\n", "\r": result += "&#\(scalar.value);"
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
        result += "\u{FFFD}"
      case _ where scalar.isControl || scalar.turnsDirection: result += "&#x\(scalar.hex);"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
