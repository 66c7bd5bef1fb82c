/// How well what was found matches what was to be found.
public struct F1Score: Sendable, Hashable {
  public var correct: Int
  public var predicted: Int
  public var gold: Int

  public init(correct: Int = 0, predicted: Int = 0, gold: Int = 0) {
    self.correct = correct
    self.predicted = predicted
    self.gold = gold
  }

  /// From 0 to 1; 1 where nothing was predicted.
  public var precision: Double { predicted == 0 ? 1 : Double(correct) / Double(predicted) }

  /// From 0 to 1; 1 where there was nothing to find.
  public var recall: Double { gold == 0 ? 1 : Double(correct) / Double(gold) }

  /// The harmonic mean of precision and recall, from 0 to 1; 1 where nothing was to be found and nothing was predicted.
  public var f1: Double {
    predicted + gold == 0 ? 1 : 2 * Double(correct) / Double(predicted + gold)
  }

  /// Counts what two lists in ascending order share.
  public mutating func count<Item: Comparable>(predicted: [Item], gold: [Item]) {
    self.predicted += predicted.count
    self.gold += gold.count
    var (left, right) = (0, 0)
    while left < predicted.count, right < gold.count {
      if predicted[left] == gold[right] {
        correct += 1
        left += 1
        right += 1
      } else if predicted[left] < gold[right] {
        left += 1
      } else {
        right += 1
      }
    }
  }
}
