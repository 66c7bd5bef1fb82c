package import Vocabulary

/// A word's part in a name: outside of any, or first, inner, last or only word of one of a kind (BILOU).
package struct NameLabel: Sendable, Hashable, RawRepresentable {
  package enum Place: UInt8, Sendable, CaseIterable {
    case first
    case inner
    case last
    case only
  }

  /// 0 outside; else 1 + four times the kind + the place.
  package let rawValue: UInt8

  package static let outside = NameLabel(0)
  package static let count = 1 + 4 * NameKind.allCases.count

  package static let all: [NameLabel] = (0..<UInt8(count)).map(NameLabel.init(_:))

  package init?(rawValue: UInt8) {
    guard rawValue < Self.count else { return nil }
    self.rawValue = rawValue
  }

  package init(kind: NameKind, place: Place) {
    let number = UInt8(NameKind.allCases.firstIndex(of: kind) ?? 0)
    rawValue = 1 + number * 4 + place.rawValue
  }

  private init(_ value: UInt8) {
    rawValue = value
  }

  package var kind: NameKind? {
    self == .outside ? nil : NameKind.allCases[Int(rawValue - 1) / 4]
  }

  /// From 1; nil outside of names.
  package var kindNumber: UInt64? {
    self == .outside ? nil : UInt64(rawValue - 1) / 4 + 1
  }

  package var place: Place? {
    self == .outside ? nil : Place(rawValue: (rawValue - 1) % 4)
  }

  /// Whether more words of the name must follow.
  package var isOpen: Bool { place == .first || place == .inner }

  /// Whether the label may stand after another; at the start, after ``outside``.
  package func mayFollow(_ previous: NameLabel) -> Bool {
    let continues = place == .inner || place == .last
    return previous.isOpen ? continues && kind == previous.kind : !continues
  }

  /// The labels of a sentence in which these are the names.
  package static func labels(of names: [NameSpan], count: Int) -> [NameLabel] {
    var labels = [NameLabel](repeating: .outside, count: count)
    for name in names where name.tokens.upperBound <= count {
      for index in name.tokens {
        let isFirst = index == name.tokens.lowerBound
        let isLast = index == name.tokens.upperBound - 1
        labels[index] = NameLabel(
          kind: name.kind, place: isFirst ? (isLast ? .only : .first) : (isLast ? .last : .inner))
      }
    }
    return labels
  }

  /// The names that labels spell out; one that is not closed is none.
  package static func names(of labels: [NameLabel]) -> [NameSpan] {
    var names: [NameSpan] = []
    var start = 0
    for (index, label) in labels.enumerated() {
      guard let kind = label.kind, let place = label.place else { continue }
      switch place {
      case .first: start = index
      case .inner: continue
      case .last: names.append(NameSpan(tokens: start..<(index + 1), kind: kind))
      case .only: names.append(NameSpan(tokens: index..<(index + 1), kind: kind))
      }
    }
    return names
  }
}
