import Vocabulary

/// A picture before it is laid out: cards with rows, lines between them, and what explains them.
public struct Diagram: Sendable, Hashable {
  /// What a screen reader says first.
  public var title: SafeText
  /// The picture in a sentence or two, for those who cannot see it.
  public var summary: SafeText
  public var cards: [Card]
  public var lines: [Line]
  /// Under the legend, a line each.
  public var caption: [SafeText]
  public var plan: LayoutPlan

  public init(
    title: SafeText, summary: SafeText, cards: [Card], lines: [Line], caption: [SafeText], plan: LayoutPlan
  ) {
    self.title = title
    self.summary = summary
    self.cards = cards
    self.lines = lines
    self.caption = caption
    self.plan = plan
  }
}

/// A state with its leaders and bodies, or an actor of its own.
public struct Card: Sendable, Hashable {
  /// First, drawn as the header.
  public var head: Row
  public var rows: [Row]
  /// Its side in a partition, from 0; nil where there is none.
  public var side: Int?

  public init(head: Row, rows: [Row] = [], side: Int? = nil) {
    self.head = head
    self.rows = rows
    self.side = side
  }
}

/// An actor at which lines end.
public struct Row: Sendable, Hashable {
  public var place: Place
  public var name: SafeText
  /// Office, kind or memberships, in small type; may be empty.
  public var role: SafeText
  /// How deep it stands in its card: 1 for a member of the head, 2 for a member of a member.
  public var depth: Int
  /// What it does to others of its card, in words instead of lines.
  public var notes: [Note]
  public var mark: Mark

  public init(
    place: Place, name: SafeText, role: SafeText = "", depth: Int = 1, notes: [Note] = [], mark: Mark = .none
  ) {
    self.place = place
    self.name = name
    self.role = role
    self.depth = depth
    self.notes = notes
    self.mark = mark
  }

  /// A line between two rows of one card, told in words.
  public struct Note: Sendable, Hashable {
    public var line: Line
    /// Whom it concerns.
    public var name: SafeText
  }
}

/// What a comparison of two graphs says of a part of the picture.
public enum Mark: String, Sendable, CaseIterable {
  /// Nothing is compared.
  case none
  case unchanged
  case added
  case removed
  case changed
  /// Told with another status than before.
  case restated
}
