public import Vocabulary

extension F1Score {
  /// Counts a sentence's names; a name is right when its tokens and its kind are.
  public mutating func count(predictedNames predicted: [NameSpan], gold: [NameSpan]) {
    self.predicted += predicted.count
    self.gold += gold.count
    correct += Set(predicted).intersection(gold).count
  }
}

extension NamesFile {
  /// How well the names that `find` sees in each sentence's forms match the file's, by exact span and kind.
  public func score(find: (_ forms: [String]) -> [NameSpan]) -> F1Score {
    var score = F1Score()
    for sentence in sentences { score.count(predictedNames: find(sentence.forms), gold: sentence.names) }
    return score
  }
}
