import Vocabulary

/// The hash by which a content security policy lets a script or style of the page itself pass.
///
/// - SeeAlso: W3C, "Content Security Policy Level 3", `hash-source`.
enum ContentHash {
  /// `sha256-` and the digest in Base64.
  static func source(of text: String) -> String {
    let digest = SHA256.digest(of: Array(text.utf8)).flatMap { word in
      [UInt8(word >> 24), UInt8(word >> 16 & 255), UInt8(word >> 8 & 255), UInt8(word & 255)]
    }
    return "'sha256-\(base64(digest))'"
  }

  /// RFC 4648, section 4.
  static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = Array(bytes[start..<min(start + 3, bytes.count)])
      let bits = (0..<3).reduce(0) { $0 << 8 | (group.indices.contains($1) ? Int(group[$1]) : 0) }
      for index in 0..<4 {
        result.append(index <= group.count ? digits[bits >> (18 - 6 * index) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
