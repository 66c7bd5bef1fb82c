import Graph
import Vocabulary

/// The structural balance of a graph in sentences.
struct BalanceWords {
  let sentences: [String]

  init(_ analysis: GraphAnalysis) {
    let (triads, frustration) = (analysis.triads, analysis.frustration)
    var sentences: [String] = []
    if frustration.isBalanced {
      sentences.append("The camps are in balance: friends within, conflict only between them.")
    } else {
      let words = frustration.index == 1 ? "1 tie is" : "\(frustration.index) ties are"
      let proof = frustration.isExact ? "; no other division leaves fewer" : ""
      sentences.append("\(words) at odds with the camps\(proof).")
    }
    if !triads.triads.isEmpty {
      let all = triads.triads.count
      sentences.append("\(triads.balanced) of \(all) \(all == 1 ? "triad" : "triads") balanced.")
    }
    self.sentences = sentences
  }
}
