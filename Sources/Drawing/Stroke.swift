public import Vocabulary

/// How a line looks: by colour, dash and ends, so that no sense is needed alone.
public enum Stroke: String, Sendable, CaseIterable, Comparable {
  case assault
  case sanction
  case accuse
  case rival
  case ally
  case aid
  case support
  case consult
  /// Offices and memberships that no card contains.
  case structure

  public init(_ relation: Relation) {
    switch relation {
    case .agree, .support, .concede: self = .support
    case .cooperate, .aid, .retreat: self = .aid
    case .consult: self = .consult
    case .request, .accuse, .reject, .threaten, .protest: self = .accuse
    case .sanction, .mobilize, .coerce: self = .sanction
    case .assault: self = .assault
    case .alliedWith: self = .ally
    case .rivalOf: self = .rival
    case .leads, .serves, .partOf, .memberOf: self = .structure
    }
  }

  public var sign: Sign {
    switch self {
    case .assault, .sanction, .accuse, .rival: .negative
    case .ally, .aid, .support, .consult: .positive
    case .structure: .neutral
    }
  }

  public var dash: Dash {
    switch self {
    case .sanction: .dashed
    case .accuse: .dotted
    case .rival: .dashed
    case .assault, .ally, .aid, .support, .consult, .structure: .solid
    }
  }

  public var end: End {
    switch self {
    case .assault, .aid, .support: .arrow
    case .sanction: .bar
    case .accuse: .vee
    case .rival: .box
    case .ally: .diamond
    case .consult: .dot
    case .structure: .open
    }
  }

  /// Added to a line's width, in points.
  var weight: Double { self == .assault ? 1.4 : 0 }

  public func color(in palette: Palette) -> Color {
    switch self {
    case .assault: palette.assault
    case .sanction: palette.sanction
    case .accuse: palette.accuse
    case .rival: palette.assault
    case .ally: palette.support
    case .aid: palette.aid
    case .support: palette.support
    case .consult: palette.consult
    case .structure: palette.quietInk
    }
  }

  /// Strongest first: of the strokes in a bundle, the first draws it.
  public static func < (left: Stroke, right: Stroke) -> Bool { left.order < right.order }

  private var order: Int {
    switch self {
    case .assault: 0
    case .sanction: 1
    case .accuse: 2
    case .rival: 3
    case .ally: 4
    case .aid: 5
    case .support: 6
    case .consult: 7
    case .structure: 8
    }
  }

  public enum Dash: Sendable {
    case solid, dashed, dotted
  }

  public enum End: Sendable {
    case arrow, bar, vee, box, diamond, dot, open
  }
}
