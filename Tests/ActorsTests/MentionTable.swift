import Actors
import Entente
import Foundation
import Vocabulary

/// Texts with words in brackets and the nodes that the words mean.
struct MentionTable {
  struct Row {
    let type: String
    let article: Article
    /// Byte ranges of the bracketed words, and what each means: ids joined by `+`, "place" before a place, `-` for none.
    let questions: [(range: ByteRange, answer: String)]
  }

  struct Score {
    var asked = 0
    var right = 0
    /// Linked, but not to what the words mean.
    var wronglyLinked = 0
    var failures: [String] = []
  }

  let rows: [Row]

  /// Reads `NAME` beside this file: type, date, text and answers, parted by tabs.
  init(_ name: String) throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
    rows = String(decoding: try Data(contentsOf: url), as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { line in
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        var text: [UInt8] = []
        var ranges: [ByteRange] = []
        var start = 0
        for byte in columns[2].utf8 {
          switch byte {
          case UInt8(ascii: "["): start = text.count
          case UInt8(ascii: "]"): ranges.append(ByteRange(start, text.count))
          default: text.append(byte)
          }
        }
        let answers = columns[3].split(separator: ";").map { answer in
          answer.split(separator: "+").sorted().joined(separator: "+")
        }
        return Row(
          type: columns[0], article: Article(date: Day(columns[1]), text: text),
          questions: Array(zip(ranges, answers)))
      }
  }

  func score(_ reader: ArticleReader) -> Score {
    var score = Score()
    for row in rows {
      let steps = reader.steps(for: row.article)
      for (range, answer) in row.questions {
        let found = MentionTable.answer(for: range, steps)
        score.asked += 1
        if found == answer {
          score.right += 1
        } else {
          if found != "-" { score.wronglyLinked += 1 }
          score.failures.append(
            "\(row.type): '\(row.article.slice(range))' is \(found), not \(answer), in: \(row.article.slice(row.article.body))"
          )
        }
      }
    }
    return score
  }

  /// The nodes of the widest mention whose head lies in a range; names before modifiers.
  private static func answer(for range: ByteRange, _ steps: ReadingSteps) -> String {
    let inside = steps.actors.mentions.filter {
      range.contains(steps.sentences[$0.sentence].tokens[$0.head].range)
    }
    let best = inside.min {
      ($0.form == .modifier ? 1 : 0, -$0.tokens.count, $0.tokens.lowerBound)
        < ($1.form == .modifier ? 1 : 0, -$1.tokens.count, $1.tokens.lowerBound)
    }
    guard let best else { return "-" }
    return (best.sense == .place ? "place " : "") + best.nodes.sorted().map(\.rawValue).joined(separator: "+")
  }
}
