package import Language

/// The weights of an averaged perceptron over hashed features while it learns (Collins, 2002).
///
/// Only features that an update has touched are held, and of these only the classes touched. All numbers are whole, so
/// that training gives the same bytes everywhere.
package struct Perceptron: FeatureScorer, ~Copyable {
  /// A feature's place: its hash, where its entries begin, how many there are and may be.
  private struct Slot: BitwiseCopyable {
    var hash: UInt64 = 0
    var start: UInt32 = 0
    var count: UInt16 = 0
    var room: UInt16 = 0
  }

  package let classes: Int
  private var slots: UnsafeMutablePointer<Slot>
  private var capacity: Int
  private var used = 0
  /// Weight times 256 plus class, for each feature's run of classes.
  private var entries: UnsafeMutablePointer<Int32>
  /// What the average takes off each weight: the sum of changes, each times the moment it came.
  private var history: UnsafeMutablePointer<Int64>
  private var entryRoom: Int
  private var entryCount = 0
  /// Whether features and classes that are not held are passed over.
  private var isClosed = false
  /// Counts the decisions made.
  private var moment: Int64 = 1

  package init(classes: Int) {
    precondition(classes <= WeightTable.classLimit)
    self.classes = classes
    capacity = 1 << 18
    slots = .allocate(capacity: capacity)
    slots.initialize(repeating: Slot(), count: capacity)
    entryRoom = 1 << 20
    entries = .allocate(capacity: entryRoom)
    entries.initialize(repeating: 0, count: entryRoom)
    history = .allocate(capacity: entryRoom)
    history.initialize(repeating: 0, count: entryRoom)
  }

  /// Begins at 0 with the features and classes of other weights, and takes up no more.
  package init(classes: Int, onlyOf rows: [WeightTable.Row]) {
    self.init(classes: classes)
    for row in rows {
      for entry in row.weights {
        add(1, to: row.hash, Int(entry.label))
        add(-1, to: row.hash, Int(entry.label))
      }
    }
    isClosed = true
  }

  deinit {
    slots.deallocate()
    entries.deallocate()
    history.deallocate()
  }

  /// Notes that a decision was made, for the average.
  package mutating func tick() {
    moment += 1
  }

  package func score(_ features: borrowing FeatureList, into scores: UnsafeMutablePointer<Int32>) {
    scores.update(repeating: 0, count: classes)
    add(features, from: 0, to: scores)
  }

  package func add(
    _ features: borrowing FeatureList, from first: Int, to scores: UnsafeMutablePointer<Int32>
  ) {
    let count = features.count
    // In three loops, the first two without a branch, so that the processor waits for many places in memory at once.
    withUnsafeTemporaryAllocation(of: Slot.self, capacity: FeatureList.capacity) { found in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: FeatureList.capacity) { firsts in
        for index in first..<count {
          found[index] = slots[Int(truncatingIfNeeded: features.hashes[index]) & (capacity - 1)]
        }
        for index in first..<count { firsts[index] = entries[Int(found[index].start)] }
        for index in first..<count {
          var slot = found[index]
          if slot.hash == 0 { continue }
          var entry = firsts[index]
          if slot.hash != features.hashes[index] {
            slot = slots[place(of: features.hashes[index])]
            if slot.hash == 0 { continue }
            entry = entries[Int(slot.start)]
          }
          scores[Int(entry & 255)] &+= entry >> 8
          let run = entries + Int(slot.start)
          for entry in 1..<max(1, Int(slot.count)) {
            let packed = run[entry]
            scores[Int(packed & 255)] &+= packed >> 8
          }
        }
      }
    }
  }

  /// Moves the weights of the features towards one class and away from another.
  package mutating func update(_ features: borrowing FeatureList, towards good: Int, from bad: Int) {
    add(1, to: features, good)
    add(-1, to: features, bad)
  }

  package mutating func add(
    _ change: Int32, to features: borrowing FeatureList, from first: Int = 0, _ label: Int
  ) {
    for index in first..<features.count { add(change, to: features.hashes[index], label) }
  }

  private mutating func add(_ change: Int32, to hash: UInt64, _ label: Int) {
    if (used + 1) * 2 > capacity { grow() }
    let place = place(of: hash)
    if isClosed, slots[place].hash == 0 { return }
    if slots[place].hash == 0 {
      slots[place].hash = hash == 0 ? 1 : hash
      used += 1
    }
    let slot = slots[place]
    let end = Int(slot.start) + Int(slot.count)
    for entry in Int(slot.start)..<end where Int(entries[entry] & 255) == label {
      entries[entry] += change << 8
      history[entry] += Int64(change) * moment
      return
    }
    if isClosed { return }
    if slot.count == slot.room { widen(place) }
    let entry = Int(slots[place].start) + Int(slots[place].count)
    entries[entry] = change << 8 | Int32(label)
    history[entry] = Int64(change) * moment
    slots[place].count += 1
  }

  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    let sought = hash == 0 ? 1 : hash
    var place = Int(truncatingIfNeeded: sought) & (capacity - 1)
    while slots[place].hash != 0, slots[place].hash != sought { place = (place + 1) & (capacity - 1) }
    return place
  }

  private mutating func grow() {
    let (old, oldCapacity) = (slots, capacity)
    capacity *= 2
    slots = .allocate(capacity: capacity)
    slots.initialize(repeating: Slot(), count: capacity)
    for index in 0..<oldCapacity where old[index].hash != 0 { slots[place(of: old[index].hash)] = old[index] }
    old.deallocate()
  }

  /// Moves a feature's entries to the end with room for more.
  private mutating func widen(_ place: Int) {
    let slot = slots[place]
    let room = slot.room == 0 ? 1 : min(Int(slot.room) * 2, WeightTable.classLimit)
    if entryCount + room > entryRoom {
      entryRoom *= 2
      let (moreEntries, moreHistory) = (
        UnsafeMutablePointer<Int32>.allocate(capacity: entryRoom),
        UnsafeMutablePointer<Int64>.allocate(capacity: entryRoom)
      )
      moreEntries.update(from: entries, count: entryCount)
      moreHistory.update(from: history, count: entryCount)
      entries.deallocate()
      history.deallocate()
      entries = moreEntries
      history = moreHistory
    }
    (entries + entryCount).update(from: entries + Int(slot.start), count: Int(slot.count))
    (history + entryCount).update(from: history + Int(slot.start), count: Int(slot.count))
    slots[place].start = UInt32(entryCount)
    slots[place].room = UInt16(room)
    entryCount += room
  }

  /// The averaged weights of greatest size, at most so many, ordered by feature.
  package func averaged(atMost limit: Int) -> [WeightTable.Row] {
    let rows = averaged(above: 0)
    var sizes = rows.flatMap { row in row.weights.map { abs($0.weight) } }
    guard sizes.count > limit, limit > 0 else { return rows }
    sizes.sort(by: >)
    let least = sizes[limit]
    return rows.compactMap { row in
      let kept = row.weights.filter { $0.weight.magnitude > least }
      return kept.isEmpty ? nil : WeightTable.Row(hash: row.hash, weights: kept)
    }
  }

  /// The averaged weights whose size exceeds the given one, ordered by feature.
  package func averaged(above least: Float) -> [WeightTable.Row] {
    var rows: [WeightTable.Row] = []
    for index in 0..<capacity where slots[index].hash != 0 {
      let slot = slots[index]
      var kept: [(label: UInt8, weight: Float)] = []
      for entry in Int(slot.start)..<(Int(slot.start) + Int(slot.count)) {
        let weight = Float(Double(entries[entry] >> 8) - Double(history[entry]) / Double(moment))
        if abs(weight) > least { kept.append((UInt8(entries[entry] & 255), weight)) }
      }
      if kept.isEmpty { continue }
      kept.sort { $0.label < $1.label }
      rows.append(WeightTable.Row(hash: slot.hash, weights: kept))
    }
    rows.sort { $0.hash < $1.hash }
    return rows
  }
}
