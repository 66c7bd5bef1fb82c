public import Vocabulary

/// The words of political events: frames by lemma, and the words that embed other events.
public struct Lexicon: Sendable {
  private let verbs: [String: [Frame]]
  private let nouns: [String: [Frame]]
  private let adjectives: [String: [Frame]]
  private let verbEmbeddings: [String: Embedding]
  private let nounEmbeddings: [String: Embedding]
  /// Nouns whose of-phrase is what the event is done to, never its doer: "the invasion of Ukraine".
  let sufferers: Set<String>
  /// How many frames each relation has.
  public let frameCounts: [Relation: Int]

  /// Reads the files of `data/lexicon`: tab-separated, UTF-8, lines beginning with `#` are comments.
  public init(
    classes: [UInt8], verbs: [UInt8], nouns: [UInt8], adjectives: [UInt8], embeddings: [UInt8]
  ) throws(LexiconError) {
    let classTable = try Lexicon.readClasses(classes)
    var counts: [Relation: Int] = [:]
    func frames(_ bytes: [UInt8], _ category: Frame.Category) throws(LexiconError) -> [String: [Frame]] {
      var table: [String: [Frame]] = [:]
      for row in try TableRows(bytes, file: category.rawValue + ".tsv", columns: 7).rows {
        let frame = try FrameRow(row, category, classTable).frame
        if let relation = frame.relation { counts[relation, default: 0] += 1 }
        table[frame.lemma, default: []].append(frame)
      }
      // The most specific sense first; file order decides between equals, so that reading is deterministic.
      return table.mapValues { frames in
        frames.enumerated().sorted {
          ($1.element.conditions.count, $1.element.strength, $0.offset)
            < ($0.element.conditions.count, $0.element.strength, $1.offset)
        }.map(\.element)
      }
    }
    self.verbs = try frames(verbs, .verb)
    self.nouns = try frames(nouns, .noun)
    self.adjectives = try frames(adjectives, .adjective)
    sufferers = Set(
      self.nouns.filter { _, frames in
        frames.contains { $0.targets.contains(.preposition("of")) }
          && !frames.contains { $0.sources.contains(.preposition("of")) }
      }.keys)
    frameCounts = counts
    var verbEmbeddings: [String: Embedding] = [:]
    var nounEmbeddings: [String: Embedding] = [:]
    let file = "embeddings.tsv"
    for row in try TableRows(embeddings, file: file, columns: 4).rows {
      guard let effect = Embedding.Effect(rawValue: row.columns[2]) else {
        throw .unknownEffect(file: file, line: row.line, name: row.columns[2])
      }
      let act = Relation(rawValue: row.columns[3])
      guard act != nil || row.columns[3].isEmpty else {
        throw .unknownRelation(file: file, line: row.line, name: row.columns[3])
      }
      if row.columns[1] == "noun" {
        nounEmbeddings[row.columns[0]] = Embedding(effect: effect, act: act)
      } else {
        verbEmbeddings[row.columns[0]] = Embedding(effect: effect, act: act)
      }
    }
    self.verbEmbeddings = verbEmbeddings
    self.nounEmbeddings = nounEmbeddings
  }

  public var frameCount: Int { frameCounts.values.reduce(0, +) }

  func frames(for lemma: String, _ category: Frame.Category) -> [Frame] {
    switch category {
    case .verb: verbs[lemma] ?? []
    case .noun: nouns[lemma] ?? []
    case .adjective: adjectives[lemma] ?? []
    }
  }

  func embedding(_ token: Token) -> Embedding? {
    switch token.upos {
    case .verb, .auxiliary, .adjective: verbEmbeddings[token.lemma]
    case .noun: nounEmbeddings[token.lemma]
    default: nil
    }
  }

  /// What a verb with a particle does: "stop short", "rule out".
  func embedding(_ token: Token, with particle: String) -> Embedding? {
    verbEmbeddings[token.lemma + " " + particle]
  }

  private static func readClasses(_ bytes: [UInt8]) throws(LexiconError) -> [String: [String]] {
    var table: [String: [String]] = [:]
    for row in try TableRows(bytes, file: "classes.tsv", columns: 2).rows {
      table[row.columns[0], default: []] += row.columns[1].split(separator: "|").map(String.init)
    }
    return table
  }
}
