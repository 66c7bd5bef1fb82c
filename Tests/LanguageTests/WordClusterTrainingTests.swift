import Language
import Testing
import Training

struct WordClusterTrainingTests {
  /// Words that stand in the same places come into one class, and the same text gives the same classes.
  @Test func putsLikeWordsTogether() throws {
    var training = WordClusterTraining()
    training.fine = 5
    training.middle = 5
    training.coarse = 3
    training.least = 1
    for subject in ["china", "russia", "norway"] {
      for verb in ["condemns", "praises", "warns"] {
        for object in ["peace", "war", "trade"] {
          training.add([subject, verb, object].map { Array($0.utf8) })
        }
      }
    }
    let bytes = training.train()
    #expect(bytes == training.train())
    let clusters = try #require(WordClusters(ModelBytes(copying: bytes)))
    func fine(_ word: String) -> UInt64 {
      Array(word.utf8).withUnsafeBufferPointer { WordTraits(form: $0, clusters: clusters).clusters.2 }
    }
    #expect(fine("china") == fine("russia") && fine("russia") == fine("norway"))
    #expect(fine("condemns") == fine("praises") && fine("praises") == fine("warns"))
    #expect(fine("peace") == fine("war") && fine("war") == fine("trade"))
    #expect(Set([fine("china"), fine("condemns"), fine("peace")]).count == 3)
    #expect(fine("unheard-of") == 0)
  }
}
