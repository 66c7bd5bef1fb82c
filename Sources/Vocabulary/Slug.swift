/// A name as an id: ASCII lower case, words joined by `-`, a leading "the" dropped, accents folded.
///
/// "The Élysée Palace" → `elysee-palace`; "Zelenskyy's party" → `zelenskyys-party`. A letter outside the folding
/// table becomes `u` and its code point in hexadecimal, so that no two scripts fall together.
public struct Slug: Sendable, Hashable {
  public let text: String

  public init(_ name: String) {
    var bytes: [UInt8] = []
    var wordIsOpen = false
    for scalar in name.unicodeScalars {
      guard let folded = Slug.fold(scalar) else {
        wordIsOpen = false
        continue
      }
      guard !folded.isEmpty else { continue }
      if !wordIsOpen, !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
      bytes.append(contentsOf: folded)
      wordIsOpen = true
    }
    let slug = String(decoding: bytes, as: UTF8.self)
    text = slug.hasPrefix("the-") ? String(slug.dropFirst(4)) : slug
  }

  /// The ASCII letters and digits of a scalar; empty for what joins (apostrophes, dots, combining marks), nil for
  /// what parts words.
  static func fold(_ scalar: Unicode.Scalar) -> [UInt8]? {
    if scalar.isASCII {
      let byte = UInt8(scalar.value)
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): return [byte]
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): return [byte + 32]
      case UInt8(ascii: "'"), UInt8(ascii: "."), UInt8(ascii: "`"): return []
      default: return nil
      }
    }
    switch scalar.value {
    case 0x2018, 0x2019, 0x02BB, 0x02BC, 0x02BE, 0x02BF, 0x0300...0x036F, 0x200B...0x200F, 0x202A...0x202E:
      return []
    default: break
    }
    if let letters = foldings[scalar] { return Array(letters.utf8) }
    guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return nil }
    return Array(("u" + String(scalar.value, radix: 16)).utf8)
  }

  /// Latin letters with marks, by the ASCII that English texts write for them.
  private static let foldings: [Unicode.Scalar: String] = {
    let groups: [(String, String)] = [
      ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặÀÁÂÃÄÅĀĂĄǍẠẢẤẦẨẪẬẮẰẲẴẶə"), ("c", "çćĉċčÇĆĈĊČ"), ("d", "ďđðĎĐÐ"),
      ("e", "èéêëēĕėęěẹẻẽếềểễệÈÉÊËĒĔĖĘĚẸẺẼẾỀỂỄỆƏ"), ("g", "ĝğġģĜĞĠĢ"), ("h", "ĥħḥĤĦḤ"),
      ("i", "ìíîïĩīĭįıǐỉịÌÍÎÏĨĪĬĮİǏỈỊ"), ("j", "ĵĴ"), ("k", "ķĶ"), ("l", "ĺļľŀłĹĻĽĿŁ"),
      ("n", "ñńņňŉÑŃŅŇ"), ("o", "òóôõöøōŏőơǒọỏốồổỗộớờởỡợÒÓÔÕÖØŌŎŐƠǑỌỎỐỒỔỖỘỚỜỞỠỢ"), ("r", "ŕŗřŔŖŘ"),
      ("s", "śŝşšșṣŚŜŞŠȘṢ"), ("t", "ţťŧțṭŢŤŦȚṬ"), ("u", "ùúûüũūŭůűųưǔụủứừửữựÙÚÛÜŨŪŬŮŰŲƯǓỤỦỨỪỬỮỰ"),
      ("w", "ŵŴ"),
      ("y", "ýÿŷỳỵỷỹÝŸŶỲỴỶỸ"), ("z", "źżžẓŹŻŽẒ"), ("ae", "æÆ"), ("oe", "œŒ"), ("ss", "ß"), ("th", "þÞ"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (letters, marked) in groups {
      for scalar in marked.unicodeScalars { table[scalar] = letters }
    }
    return table
  }()
}
