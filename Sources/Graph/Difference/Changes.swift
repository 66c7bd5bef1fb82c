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
      if older[old].identity == newer[new].identity {
        if older[old] != newer[new] { changed.append(Change(before: older[old], after: newer[new])) }
        old += 1
        new += 1
      } else if older[old].identity < newer[new].identity {
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
      while came < added.count, added[came].identity < value.identity {
        result.append(added[came])
        came += 1
      }
      if came < added.count, added[came].identity == value.identity { throw .alreadyThere(value.label) }
      if went < removed.count, removed[went].identity == value.identity {
        guard removed[went] == value else { throw .differs(value.label) }
        went += 1
      } else if became < changed.count, changed[became].before.identity == value.identity {
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
