/// Every name of a gazetteer by the number of its words, and every beginning of a name.
///
/// An open-addressed table: one probe a word when a text is read, and nothing to allocate when it is filled.
struct NameIndex: Sendable {
  private struct Slot {
    /// 0 in an empty slot.
    var key: UInt64 = 0
    /// The first alias of the name, -1 where the words only begin one.
    var head: Int32 = -1
    var continues = false
  }

  private var slots: [Slot]
  private var mask: Int
  private var count = 0

  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    mask = size - 1
  }

  /// The first alias with these words and whether longer names begin so; nil where no name does.
  func find(_ phrase: UInt64) -> (head: Int32, continues: Bool)? {
    let key = phrase | 1
    var place = Int(truncatingIfNeeded: key >> 20) & mask
    while slots[place].key != 0 {
      if slots[place].key == key { return (slots[place].head, slots[place].continues) }
      place = (place + 1) & mask
    }
    return nil
  }

  mutating func markPrefix(_ phrase: UInt64) {
    slots[place(for: phrase)].continues = true
  }

  /// Puts an alias before those with the same words, and returns the one that was first, or -1.
  mutating func insert(_ phrase: UInt64, alias: Int32) -> Int32 {
    let place = place(for: phrase)
    let next = slots[place].head
    slots[place].head = alias
    return next
  }

  private mutating func place(for phrase: UInt64) -> Int {
    if count * 3 > slots.count * 2 { grow() }
    let key = phrase | 1
    var place = Int(truncatingIfNeeded: key >> 20) & mask
    while slots[place].key != 0 {
      if slots[place].key == key { return place }
      place = (place + 1) & mask
    }
    slots[place].key = key
    count += 1
    return place
  }

  private mutating func grow() {
    var larger = NameIndex(capacity: slots.count)
    for slot in slots where slot.key != 0 {
      let place = larger.place(for: slot.key)
      larger.slots[place] = slot
    }
    self = larger
  }
}
