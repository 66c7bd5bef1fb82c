/// Names known from reference works by the kind of what they name, read in place.
///
/// A name is a run of words as they are written; ``WordTable`` holds each name and each beginning of one.
package struct NameList: Sendable {
  /// What a name may name; raw values are part of the model format.
  package enum Kind: UInt8, Sendable, CaseIterable {
    case person
    case place
    case people
    case body
    case party
  }

  /// The most words of a name.
  package static let longest = 9

  private let table: WordTable?

  /// No name is known.
  package init() {
    table = nil
  }

  /// Nil for bytes that are no list.
  package init?(_ bytes: ModelBytes) {
    guard let table = WordTable(bytes) else { return nil }
    self.table = table
  }

  /// Says of each word which names it is part of.
  ///
  /// Bits of ``WordTraits/known``: three for each kind, for the only word, the first and a later one.
  package func mark(_ words: inout [WordTraits]) {
    guard let table else { return }
    for start in words.indices {
      var hash = Self.seed
      for end in start..<min(start + Self.longest, words.count) {
        hash = FeatureHash.mix(hash, words[end].form)
        guard let value = table.value(of: hash) else { break }
        for kind in Kind.allCases where value & 1 << UInt16(kind.rawValue) != 0 {
          let bit = UInt64(kind.rawValue) * 3
          words[start].known |= 1 << (end == start ? bit : bit + 1)
          for later in (start + 1)..<max(start + 1, end + 1) { words[later].known |= 1 << (bit + 2) }
        }
        if value & Self.continues == 0 { break }
      }
    }
  }

  /// The bytes of a list of names, each given by the hashes of its words' forms.
  ///
  /// Names longer than ``longest`` are left out.
  package static func encode(_ names: [(kind: Kind, forms: [UInt64])]) -> [UInt8] {
    var values: [UInt64: UInt16] = [:]
    for name in names where !name.forms.isEmpty && name.forms.count <= longest {
      var hash = seed
      for (index, form) in name.forms.enumerated() {
        hash = FeatureHash.mix(hash, form)
        let isLast = index == name.forms.count - 1
        values[hash, default: 0] |= isLast ? 1 << UInt16(name.kind.rawValue) : continues
      }
    }
    return WordTable.encode(values.map { ($0.key, $0.value) })
  }

  private static let seed: UInt64 = 0x6e61_6d65
  private static let continues: UInt16 = 1 << 15
}
