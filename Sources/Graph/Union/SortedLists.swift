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
  let isStrictlySorted = (1..<list.count).allSatisfy { Part.order(list[$0 - 1], list[$0]) < 0 }
  if isStrictlySorted { return list }
  let places = list.indices.sorted { Part.order(list[$0], list[$1]) < 0 }
  var result: [Part] = []
  result.reserveCapacity(list.count)
  for place in places {
    if let last = result.indices.last, Part.order(result[last], list[place]) == 0 {
      result[last] = try result[last].united(with: list[place])
    } else {
      result.append(list[place])
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
    let order = Part.order(left[mine], right[theirs])
    if order == 0 {
      result.append(try left[mine].united(with: right[theirs]))
      mine += 1
      theirs += 1
    } else if order < 0 {
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
