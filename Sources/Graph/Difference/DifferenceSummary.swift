import Vocabulary

/// A difference in plain English sentences, as an analyst would write it: sign turns first.
///
/// Relations are counted by their tellings, the passages that tell them, whoever says so. What is no longer told need not
/// have ended; the sentences say so.
public struct DifferenceSummary: Sendable, Hashable {
  public enum Topic: String, Sendable, CaseIterable {
    /// Pairs that turned from cooperation to conflict or back.
    case turned = "Sign turned"
    /// Relations told as fact that were told as something else.
    case restated = "Told otherwise"
    /// Relations that only the newer graph tells.
    case appeared = "New"
    /// Relations that only the older graph tells.
    case disappeared = "No longer told"
    /// Relations told more or less often.
    case retold = "Told more or less often"
    /// Who leads, serves, belongs to and is a member of what, where that came or went.
    case offices = "Offices and memberships"
    /// Actors that came or went.
    case actors = "Actors"
    /// Documents that came or went.
    case documents = "Documents"
  }

  public struct Line: Sendable, Hashable {
    public let topic: Topic
    /// One sentence.
    public let text: String
  }

  /// By topic, the weightiest first; empty where the graphs are equal.
  public let lines: [Line]

  public init(from older: Graph, to newer: Graph) {
    self.init(newer.difference(from: older), from: older, to: newer)
  }

  /// `difference` must be that of the two graphs.
  public init(_ difference: GraphDifference, from older: Graph, to newer: Graph) {
    let speech = GraphSpeech(older: older, newer: newer)
    let tellings = TellingChange.all(from: older, to: newer)
    var lines = difference.turns.map { Line(topic: .turned, text: speech.turn($0, tellings)) }
    let restated = tellings.filter(\.isRestated)
    lines += restated.map { Line(topic: .restated, text: speech.restatement($0)) }
    let events = tellings.filter { $0.theme.relation.sign != .neutral }
    lines += speech.grouped(events.filter(\.appears), \.after, now: "now ").map {
      Line(topic: .appeared, text: $0)
    }
    lines += speech.grouped(events.filter(\.disappears), \.before).map { Line(topic: .disappeared, text: $0) }
    lines += events.filter { !$0.appears && !$0.disappears && !$0.isRestated && $0.isRetold }
      .map { Line(topic: .retold, text: speech.retelling($0)) }
    let offices = tellings.filter { $0.theme.relation.sign == .neutral }
    lines += speech.grouped(offices.filter(\.appears), \.after).map {
      Line(topic: .offices, text: "New: " + $0)
    }
    lines += speech.grouped(offices.filter(\.disappears), \.before).map {
      Line(topic: .offices, text: "No longer told: " + $0)
    }
    lines += speech.actors(difference.nodes).map { Line(topic: .actors, text: $0) }
    lines += speech.documents(difference.documents).map { Line(topic: .documents, text: $0) }
    self.lines = lines
  }

  /// The sentences under their topics' headings, ready for a terminal.
  public var text: String {
    Topic.allCases.compactMap { topic in
      let sentences = lines.filter { $0.topic == topic }.map { "  " + $0.text }
      return sentences.isEmpty ? nil : ([topic.rawValue] + sentences).joined(separator: "\n") + "\n"
    }
    .joined(separator: "\n")
  }
}
