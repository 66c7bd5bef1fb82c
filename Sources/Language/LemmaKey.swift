package import Vocabulary

/// Keys of a lemmatizer's tables: 64-bit FNV-1a hashes of a tag and a form, or of a tag and the end of a form.
package struct LemmaKey: Sendable {
  private var hash: UInt64

  /// How a form is written, which is part of the tag where endings are looked up.
  package enum Shape: UInt8, Sendable {
    case lower
    case title
    case capitals

    package init(_ form: [UInt8]) {
      let first = TextCharacter(form, at: 0, before: form.count)
      let rest = form.dropFirst(first.length)
      if !rest.contains(where: { 0x41...0x5a ~= $0 }) {
        self = first.isUppercase ? .title : .lower
      } else {
        self = .capitals
      }
    }
  }

  package init(_ table: Table, upos: UniversalPartOfSpeech, xpos: String) {
    hash = 0xcbf2_9ce4_8422_2325
    add(table.rawValue)
    for byte in upos.rawValue.utf8 { add(byte) }
    add(0x09)
    for byte in xpos.utf8 { add(byte) }
    add(0x09)
  }

  package enum Table: UInt8, Sendable {
    case form
    case ending
    case lemma
  }

  package mutating func add(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  package func with(_ form: [UInt8]) -> UInt64 {
    var key = self
    for byte in form { key.add(byte) }
    return key.value
  }

  /// Mixed so that low bits depend on all.
  package var value: UInt64 {
    var mixed = hash
    mixed = (mixed ^ (mixed >> 33)) &* 0xff51_afd7_ed55_8ccd
    return mixed ^ (mixed >> 33)
  }
}
