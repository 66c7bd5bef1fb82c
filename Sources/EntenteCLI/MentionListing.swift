import Entente
import Interchange
import Vocabulary

/// The mentions of an article in the order of the text.
struct MentionListing {
  private let steps: ReadingSteps
  private let names: [NodeID: String]

  init(_ steps: ReadingSteps) {
    self.steps = steps
    names = Dictionary(steps.actors.nodes.map { ($0.id, $0.name) }) { first, _ in first }
  }

  var table: String {
    var lines = [Columns.padded("bytes", 14) + Columns.padded("words", 32) + Columns.padded("actor", 40) + "why"]
    for mention in mentions {
      let range = range(of: mention)
      lines.append(
        Columns.padded("\(range.start)-\(range.end)", 14) + Columns.cell(steps.article.slice(range), 32)
          + Columns.cell(mention.nodes.map(name).joined(separator: ", "), 40) + why(mention)
          + (mention.sense == .place ? " (only a place)" : ""))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  var json: JSONValue {
    [
      "document": .string(steps.article.id),
      "mentions": .array(
        mentions.map { mention in
          let range = range(of: mention)
          var members: [(String, JSONValue)] = [
            ("range", [.integer(range.start), .integer(range.end)]),
            ("words", .string(steps.article.slice(range))),
            ("nodes", .array(mention.nodes.map { .string($0.rawValue) })),
            ("form", .string(mention.form.rawValue)), ("sense", .string(mention.sense.rawValue)),
            ("why", .string(why(mention))),
          ]
          if case .antecedent(let sentence, let head) = mention.basis,
            let token = token(sentence: sentence, index: head)
          {
            members.append(("antecedent", [.integer(token.range.start), .integer(token.range.end)]))
          }
          return .object(JSONValue.Object(members))
        }),
      "nodes": .array(
        steps.actors.nodes.map { node in
          [
            "id": .string(node.id.rawValue), "kind": .string(node.kind.rawValue), "name": .string(node.name),
            "affiliation": node.affiliation.map { .string($0.rawValue) } ?? .null,
          ]
        }),
    ]
  }

  private var mentions: [Mention] {
    steps.actors.mentions.sorted {
      ($0.sentence, $0.tokens.lowerBound, $0.tokens.upperBound)
        < ($1.sentence, $1.tokens.lowerBound, $1.tokens.upperBound)
    }
  }

  private func name(_ node: NodeID) -> String { "\(names[node] ?? "") \(node)" }

  private func range(of mention: Mention) -> ByteRange {
    let tokens = steps.sentences[mention.sentence].tokens[mention.tokens]
    guard let first = tokens.first, let last = tokens.last else { return ByteRange(0, 0) }
    return ByteRange(first.range.start, last.range.end)
  }

  private func token(sentence: Int, index: Int) -> Token? {
    guard steps.sentences.indices.contains(sentence) else { return nil }
    let tokens = steps.sentences[sentence].tokens
    return tokens.indices.contains(index) ? tokens[index] : nil
  }

  private func why(_ mention: Mention) -> String {
    switch mention.basis {
    case .name: "name"
    case .office: "office at the date"
    case .affiliation: "description with its own state"
    case .ownWords: "its own words"
    case .antecedent(let sentence, let head):
      token(sentence: sentence, index: head).map { "means '\($0.form)' at byte \($0.range.start)" }
        ?? "an earlier mention"
    }
  }
}
