/// One list of a graph before and after: what came, what went, what became something else.
public struct Changes<Value: Sendable & Hashable>: Sendable, Hashable {
  /// One value before and after; both have one identity.
  public struct Change: Sendable, Hashable {
    public let before: Value
    public let after: Value

    public init(before: Value, after: Value) {
      self.before = before
      self.after = after
    }
  }

  /// Sorted by identity, as every list here.
  public let added: [Value]
  public let removed: [Value]
  public let changed: [Change]

  public init(added: [Value] = [], removed: [Value] = [], changed: [Change] = []) {
    self.added = added
    self.removed = removed
    self.changed = changed
  }

  public var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }

  /// What turns after into before.
  public var inverse: Changes {
    Changes(
      added: removed, removed: added, changed: changed.map { Change(before: $0.after, after: $0.before) })
  }
}

extension Changes where Value: GraphPart {
  /// What turns one sorted list into another.
  ///
  /// - Complexity: O(*n* + *m*).
  init(from older: [Value], to newer: [Value]) {
    var (added, removed, changed): ([Value], [Value], [Change]) = ([], [], [])
    var (old, new) = (0, 0)
    while old < older.count, new < newer.count {
      let order = Value.order(older[old], newer[new])
      if order == 0 {
        if older[old] != newer[new] { changed.append(Change(before: older[old], after: newer[new])) }
        old += 1
        new += 1
      } else if order < 0 {
        removed.append(older[old])
        old += 1
      } else {
        added.append(newer[new])
        new += 1
      }
    }
    removed.append(contentsOf: older[old...])
    added.append(contentsOf: newer[new...])
    self.init(added: added, removed: removed, changed: changed)
  }

  /// The sorted list after these changes.
  ///
  /// - Throws: ``PatchError`` where the list does not have what goes or changes, or has what comes.
  func applied(to list: [Value]) throws(PatchError) -> [Value] {
    var (result, came, went, became): ([Value], Int, Int, Int) = ([], 0, 0, 0)
    result.reserveCapacity(list.count + added.count)
    for value in list {
      while came < added.count {
        let order = Value.order(added[came], value)
        if order == 0 { throw .alreadyThere(value.label) }
        guard order < 0 else { break }
        result.append(added[came])
        came += 1
      }
      if went < removed.count, Value.order(removed[went], value) == 0 {
        guard removed[went] == value else { throw .differs(value.label) }
        went += 1
      } else if became < changed.count, Value.order(changed[became].before, value) == 0 {
        guard changed[became].before == value else { throw .differs(value.label) }
        result.append(changed[became].after)
        became += 1
      } else {
        result.append(value)
      }
    }
    guard went == removed.count else { throw .notThere(removed[went].label) }
    guard became == changed.count else { throw .notThere(changed[became].before.label) }
    result.append(contentsOf: added[came...])
    return result
  }
}
