/// What a language model says of itself: where it comes from and how well it does.
public struct LanguageModelHeader: Sendable, Hashable {
  /// The day of training as given to it: `2026-11-24`; empty if none was.
  public var date: String
  /// What it was trained on, with the licence of each.
  public var data: [String]
  /// Measured on held-out data, in percent: `EWT test UPOS` and 96.02.
  public var scores: [Score]

  public struct Score: Sendable, Hashable {
    public let name: String
    public let percent: Double

    public init(name: String, percent: Double) {
      self.name = name
      self.percent = percent
    }
  }

  public init(date: String = "", data: [String] = [], scores: [Score] = []) {
    self.date = date
    self.data = data
    self.scores = scores
  }

  init?(_ bytes: ModelBytes) {
    var reader = ByteReader(bytes)
    guard let date = reader.text(), let sources = reader.number(UInt16.self) else { return nil }
    self.init(date: date)
    for _ in 0..<sources {
      guard let source = reader.text() else { return nil }
      data.append(source)
    }
    guard let count = reader.number(UInt16.self) else { return nil }
    for _ in 0..<count {
      guard let name = reader.text(), let hundredths = reader.number(Int32.self) else { return nil }
      scores.append(Score(name: name, percent: Double(hundredths) / 100))
    }
  }

  var encoded: [UInt8] {
    var writer = ByteWriter()
    writer.append(date)
    writer.append(UInt16(data.count))
    for source in data { writer.append(source) }
    writer.append(UInt16(scores.count))
    for score in scores {
      writer.append(score.name)
      writer.append(Int32(max(0, min(1000, score.percent)) * 100 + 0.5))
    }
    return writer.bytes
  }
}
