extension RandomAccessCollection where Index == Int {
  /// The first index whose element fulfils `condition`, where all that follow do too; else `endIndex`.
  ///
  /// - Complexity: O(log *n*).
  func firstIndex(whereSorted condition: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Array where Element: GraphPart {
  /// The element with this identity in a sorted list.
  func find(_ identity: Element.Identity) -> Element? {
    let index = firstIndex(whereSorted: { !($0.identity < identity) })
    guard index < endIndex, self[index].identity == identity else { return nil }
    return self[index]
  }
}

/// The list sorted, values with one identity united.
func united<Part: GraphPart>(_ list: [Part]) throws(GraphConflict) -> [Part] {
  guard list.count > 1 else { return list }
  let isStrictlySorted = (1..<list.count).allSatisfy { list[$0 - 1].identity < list[$0].identity }
  if isStrictlySorted { return list }
  let sorted = list.sorted { $0.identity < $1.identity }
  var result: [Part] = []
  result.reserveCapacity(sorted.count)
  for part in sorted {
    if let last = result.last, last.identity == part.identity {
      result[result.count - 1] = try last.united(with: part)
    } else {
      result.append(part)
    }
  }
  return result
}

/// The union of two sorted lists without repeats.
///
/// - Complexity: O(*n* + *m*).
func union<Part: GraphPart>(_ left: [Part], _ right: [Part]) throws(GraphConflict) -> [Part] {
  if left.isEmpty { return right }
  if right.isEmpty { return left }
  var result: [Part] = []
  result.reserveCapacity(max(left.count, right.count))
  var (mine, theirs) = (0, 0)
  while mine < left.count, theirs < right.count {
    if left[mine].identity == right[theirs].identity {
      result.append(try left[mine].united(with: right[theirs]))
      mine += 1
      theirs += 1
    } else if left[mine].identity < right[theirs].identity {
      result.append(left[mine])
      mine += 1
    } else {
      result.append(right[theirs])
      theirs += 1
    }
  }
  result.append(contentsOf: left[mine...])
  result.append(contentsOf: right[theirs...])
  return result
}
