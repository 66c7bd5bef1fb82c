/// Every name of a gazetteer by the number of its words, and every beginning of a name.
///
/// An open-addressed table: one probe a word when a text is read, and nothing to allocate when it is filled.
struct NameIndex: Sendable {
  private var keys: [UInt64]
  /// The first alias of the name, -1 where the words only begin one.
  private var heads: [Int32]
  private var continues: [Bool]
  private var mask: Int
  private var count = 0

  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    heads = Array(repeating: -1, count: size)
    continues = Array(repeating: false, count: size)
    mask = size - 1
  }

  /// The first alias with these words and whether longer names begin so; nil where no name does.
  func find(_ phrase: UInt64) -> (head: Int32, continues: Bool)? {
    let key = phrase | 1
    var slot = Int(truncatingIfNeeded: key >> 20) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return (heads[slot], continues[slot]) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  mutating func markPrefix(_ phrase: UInt64) {
    continues[slot(for: phrase)] = true
  }

  /// Puts an alias before those with the same words, and returns the one that was first, or -1.
  mutating func insert(_ phrase: UInt64, alias: Int32) -> Int32 {
    let slot = slot(for: phrase)
    let next = heads[slot]
    heads[slot] = alias
    return next
  }

  private mutating func slot(for phrase: UInt64) -> Int {
    if count * 3 > keys.count * 2 { grow() }
    let key = phrase | 1
    var slot = Int(truncatingIfNeeded: key >> 20) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return slot }
      slot = (slot + 1) & mask
    }
    keys[slot] = key
    count += 1
    return slot
  }

  private mutating func grow() {
    var larger = NameIndex(capacity: keys.count)
    for slot in keys.indices where keys[slot] != 0 {
      let place = larger.slot(for: keys[slot])
      larger.heads[place] = heads[slot]
      larger.continues[place] = continues[slot]
    }
    self = larger
  }
}
