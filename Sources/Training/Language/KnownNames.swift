package import Language
import Vocabulary

/// A list of names with what they name: on each line a kind, a tab and a name.
public struct KnownNames: Sendable, Hashable {
  public private(set) var names: [Name]

  public struct Name: Sendable, Hashable {
    package let kind: NameList.Kind
    public let name: String
  }

  /// Reads a whole file; empty lines and lines that begin with `#` are passed over.
  public init(parsing bytes: [UInt8]) throws(KnownNamesError) {
    names = []
    for (index, raw) in bytes.split(separator: 0x0a, omittingEmptySubsequences: false).enumerated() {
      let line = String(decoding: raw.last == 0x0d ? raw.dropLast() : raw, as: UTF8.self)
      if line.isEmpty || line.hasPrefix("#") { continue }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count == 2, !columns[1].isEmpty else {
        throw .columns(line: index + 1, found: columns.count)
      }
      guard let kind = Self.kinds.first(where: { $0.name == columns[0] })?.kind else {
        throw .unknownKind(line: index + 1, kind: String(columns[0]))
      }
      names.append(Name(kind: kind, name: String(columns[1])))
    }
  }

  static let kinds: [(name: String, kind: NameList.Kind)] = [
    ("person", .person), ("place", .place), ("people", .people), ("body", .body), ("party", .party),
  ]

  /// The names as the words that they are made of.
  package var list: [UInt8] {
    let tokenizer = Tokenizer()
    return NameList.encode(
      names.map { name in
        let bytes = Array(name.name.utf8)
        let tokens = tokenizer.sentences(in: bytes, from: ByteRange(0, bytes.count)).flatMap(\.tokens)
        return (
          name.kind,
          tokens.map { token in
            bytes[token.range.start..<token.range.end].withUnsafeBufferPointer(FeatureHash.of)
          }
        )
      })
  }
}

/// Why a list of known names could not be read.
public enum KnownNamesError: Error, Equatable, CustomStringConvertible {
  case columns(line: Int, found: Int)
  case unknownKind(line: Int, kind: String)

  public var description: String {
    switch self {
    case .columns(let line, let found):
      "line \(line): expected a kind, a tab and a name, found \(found) columns"
    case .unknownKind(let line, let kind):
      "line \(line): unknown kind '\(kind)'; known kinds are "
        + KnownNames.kinds.map(\.name).joined(separator: ", ")
    }
  }
}
