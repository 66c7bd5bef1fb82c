import Actors
import Interchange
import Vocabulary

/// The mentions of an article in the order of the text.
struct MentionListing {
  let document: String
  let mentions: [ActorExplanation]

  var table: String {
    var lines = [
      Columns.padded("bytes", 14) + Columns.padded("words", 32) + Columns.padded("actor", 46) + "why"
    ]
    for mention in mentions {
      lines.append(
        Columns.padded("\(mention.range.start)-\(mention.range.end)", 14) + Columns.cell(mention.words, 32)
          + Columns.cell(actors(mention), 46) + mention.reason)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func actors(_ mention: ActorExplanation) -> String {
    zip(mention.names, mention.mention.nodes).map { "\($0) (\($1))" }.joined(separator: ", ")
  }

  var json: JSONValue {
    [
      "document": .string(document),
      "mentions": .array(
        mentions.map { mention in
          [
            "range": [.integer(mention.range.start), .integer(mention.range.end)],
            "words": .string(mention.words),
            "nodes": .array(
              zip(mention.mention.nodes, mention.names).map { node, name in
                ["id": .string(node.rawValue), "kind": .string(node.kind.rawValue), "name": .string(name)]
              }),
            "form": .string(mention.mention.form.rawValue), "sense": .string(mention.mention.sense.rawValue),
            "why": .string(mention.reason),
          ]
        }),
    ]
  }
}
