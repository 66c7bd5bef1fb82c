import Vocabulary

/// A short name computed from content.
enum ContentPrefix {
  static func of(_ text: String) -> ElementName {
    ElementName("g" + SHA256.hex(of: Array(text.utf8)).prefix(8))
  }
}
