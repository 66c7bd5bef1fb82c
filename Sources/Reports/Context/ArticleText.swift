import Graph
import Vocabulary

/// An article's text in pieces: paragraphs of sentences with their triggers and actors marked.
struct ArticleText {
  let index: ReportIndex
  /// From 1, for ids.
  let number: Int
  let article: ReportArticle

  var values: [String: Any] {
    let own = article.article
    var values: [String: Any] = [
      "id": "article-\(number)", "title": article.heading,
      "paragraphs": paragraphs,
    ]
    if let date = own.date { values["date"] = "\(date)" }
    return values
  }

  private enum Mark {
    case trigger(claim: String)
    case actor(NodeID)
  }

  /// Lines of the text that are not blank.
  private var paragraphs: [[String: Any]] {
    let text = article.article.text
    let sentences = cited
    let marks = marks
    var paragraphs: [[String: Any]] = []
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
      let line = ByteRange(start, end)
      let pieces = pieces(of: line, sentences, marks)
      if text[start..<end].contains(where: { $0 > 0x20 }) { paragraphs.append(["sentences": pieces]) }
      start = end + 1
    }
    return paragraphs
  }

  /// The line cut at the cited sentences.
  private func pieces(of line: ByteRange, _ sentences: [ByteRange], _ marks: [(ByteRange, Mark)]) -> [[String:
    Any]]
  {
    var pieces: [[String: Any]] = []
    var position = line.start
    for sentence in sentences where sentence.overlaps(line) {
      let (start, end) = (max(sentence.start, position), min(sentence.end, line.end))
      guard start < end else { continue }
      if position < start { pieces.append(["segments": segments(of: ByteRange(position, start), marks)]) }
      var piece: [String: Any] = ["segments": segments(of: ByteRange(start, end), marks), "cited": true]
      if start == sentence.start { piece["sentenceID"] = "text-\(number)-\(start)" }
      pieces.append(piece)
      position = end
    }
    if position < line.end { pieces.append(["segments": segments(of: ByteRange(position, line.end), marks)]) }
    return pieces
  }

  private func segments(of range: ByteRange, _ marks: [(ByteRange, Mark)]) -> [[String: Any]] {
    var segments: [[String: Any]] = []
    var position = range.start
    for (marked, mark) in marks where range.contains(marked) && marked.start >= position {
      // A link of characters that are not shown could not be followed.
      guard !PlainText.line(slice(marked.start, marked.end)).isEmpty else { continue }
      if position < marked.start { segments.append(["plain": slice(position, marked.start)]) }
      switch mark {
      case .trigger(let claim):
        segments.append(["trigger": ["text": slice(marked.start, marked.end), "href": claim]])
      case .actor(let node):
        segments.append([
          "actor": ["text": slice(marked.start, marked.end), "href": ReportIndex.fragment(node)]
        ])
      }
      position = marked.end
    }
    if position < range.end { segments.append(["plain": slice(position, range.end)]) }
    return segments
  }

  private func slice(_ start: Int, _ end: Int) -> String { article.article.slice(ByteRange(start, end)) }

  private var evidence: [(Claim, Evidence)] {
    index.graph.claims.flatMap { claim in
      claim.evidence.filter {
        $0.document == article.article.id && $0.sentence.end <= article.article.text.count
      }
      .map { (claim, $0) }
    }
  }

  /// The sentences that evidence quotes; of two that overlap the earlier.
  private var cited: [ByteRange] {
    var result: [ByteRange] = []
    for range in Set(evidence.map(\.1.sentence)).sorted() where !range.isEmpty {
      if let last = result.last, last.overlaps(range), last != range { continue }
      result.append(range)
    }
    return result
  }

  /// Triggers before actors, then by place; no two overlap.
  ///
  /// Who is not in the graph has no profile to lead to.
  private var marks: [(ByteRange, Mark)] {
    let size = article.article.text.count
    let triggers = evidence.map { ($0.1.trigger, Mark.trigger(claim: ReportIndex.fragment($0.0.key))) }
    let actors = article.mentions.filter { index.graph[$0.node] != nil }.sorted {
      ($0.range.start, -$0.range.end, $0.node) < ($1.range.start, -$1.range.end, $1.node)
    }.map { ($0.range, Mark.actor($0.node)) }
    var taken: [(ByteRange, Mark)] = []
    var covered = Array(repeating: false, count: size)
    for (range, mark) in triggers + actors where !range.isEmpty && range.end <= size {
      guard !covered[range.start..<range.end].contains(true) else { continue }
      for offset in range.start..<range.end { covered[offset] = true }
      taken.append((range, mark))
    }
    return taken.sorted { $0.0 < $1.0 }
  }
}
