package import Language

/// The mean of the weights that several trainings on the same data found, each in another order of the sentences.
///
/// What the order alone has put into the weights cancels out.
package enum WeightAverage {
  /// - Parameters:
  ///   - trainings: Rows ordered by hash, each row's weights by label.
  ///   - least: The size that a mean must exceed to be kept.
  /// - Returns: Rows in the same order.
  package static func mean(of trainings: [[WeightTable.Row]], above least: Float) -> [WeightTable.Row] {
    var sums: [WeightTable.Row] = trainings.first ?? []
    for training in trainings.dropFirst() { sums = sum(sums, training) }
    let share = 1 / Float(max(1, trainings.count))
    return sums.compactMap { row in
      let kept = row.weights.map { (label: $0.label, weight: $0.weight * share) }
        .filter { $0.weight.magnitude > least }
      return kept.isEmpty ? nil : WeightTable.Row(hash: row.hash, weights: kept)
    }
  }

  private static func sum(_ first: [WeightTable.Row], _ second: [WeightTable.Row]) -> [WeightTable.Row] {
    var sums: [WeightTable.Row] = []
    sums.reserveCapacity(first.count + second.count / 2)
    var index = 0
    for row in first {
      while index < second.count, second[index].hash < row.hash {
        sums.append(second[index])
        index += 1
      }
      if index < second.count, second[index].hash == row.hash {
        sums.append(WeightTable.Row(hash: row.hash, weights: sum(row.weights, second[index].weights)))
        index += 1
      } else {
        sums.append(row)
      }
    }
    sums += second[index...]
    return sums
  }

  private static func sum(
    _ first: [(label: UInt8, weight: Float)], _ second: [(label: UInt8, weight: Float)]
  ) -> [(label: UInt8, weight: Float)] {
    var sums = first
    for entry in second {
      if let place = sums.firstIndex(where: { $0.label == entry.label }) {
        sums[place].weight += entry.weight
      } else {
        sums.append(entry)
      }
    }
    return sums.sorted { $0.label < $1.label }
  }
}
