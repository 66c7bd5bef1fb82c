import Language
import Training
import Vocabulary

/// A treebank and names of a few sentences, for training in a second.
///
/// The treebank is there nine times over, so that every fold of it has every sentence.
enum ToyMaterial {
  static func material() throws -> LanguageTraining.Material {
    LanguageTraining.Material(
      treebank: try CoNLLU(parsing: Array(String(repeating: treebank, count: 9).utf8)),
      names: try NamesFile(parsing: Array(names.utf8)),
      knownNames: try KnownNames(parsing: Array("place\tChina\nperson\tAnna Karlsen\n".utf8)))
  }

  /// Settings under which the toy material is learned by heart.
  static var training: LanguageTraining {
    var training = LanguageTraining()
    training.taggerPasses = 6
    training.taggerPruning = 0
    training.taggerOrders = 1
    training.folds = 2
    training.selectionPasses = 3
    training.parserPasses = 6
    training.parserOrders = 2
    training.beamWidth = 4
    training.namePasses = 6
    training.namePruning = 0
    return training
  }

  private static func sentence(_ words: String...) -> String {
    words.enumerated().map { index, word in
      let columns = word.split(separator: " ")
      return
        "\(index + 1)\t\(columns[0])\t\(columns[1])\t\(columns[2])\t\(columns[3])\t_\t\(columns[4])\t\(columns[5])\t_\t_"
    }.joined(separator: "\n") + "\n\n"
  }

  static let treebank =
    sentence(
      "China China PROPN NNP 2 nsubj", "condemned condemn VERB VBD 0 root", "the the DET DT 4 det",
      "sanctions sanction NOUN NNS 2 obj", ". . PUNCT . 2 punct")
    + sentence(
      "The the DET DT 2 det", "ministers minister NOUN NNS 3 nsubj", "met meet VERB VBD 0 root",
      "in in ADP IN 5 case", "Oslo Oslo PROPN NNP 3 obl", ". . PUNCT . 3 punct")
    + sentence(
      "Anna Anna PROPN NNP 3 nsubj", "Karlsen Karlsen PROPN NNP 1 flat", "praised praise VERB VBD 0 root",
      "the the DET DT 6 det", "new new ADJ JJ 6 amod", "treaty treaty NOUN NN 3 obj", ". . PUNCT . 3 punct")
    + sentence(
      "Norway Norway PROPN NNP 3 nsubj:pass", "was be AUX VBD 3 aux:pass",
      "criticised criticise VERB VBN 0 root",
      "by by ADP IN 5 case", "China China PROPN NNP 3 obl:agent", ". . PUNCT . 3 punct")
    + sentence(
      "Talks talk NOUN NNS 2 nsubj", "collapse collapse VERB VBP 0 root", "in in ADP IN 4 case",
      "Geneva Geneva PROPN NNP 2 obl")

  static let names =
    "China\tB-LOC\ncondemned\tO\nthe\tO\nsanctions\tO\n.\tO\n\n"
    + "The\tO\nministers\tO\nmet\tO\nin\tO\nOslo\tB-LOC\n.\tO\n\n"
    + "Anna\tB-PER\nKarlsen\tI-PER\npraised\tO\nthe\tO\nnew\tO\ntreaty\tO\n.\tO\n\n"
    + "The\tO\nArctic\tB-ORG\nCouncil\tI-ORG\nmet\tO\n.\tO\n"
}
