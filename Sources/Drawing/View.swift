public import Vocabulary

/// What a picture shows of a graph.
public enum View: Sendable, Hashable {
  /// Each state and bloc a card with its leaders and bodies; lines end at rows.
  case cards
  /// Leaders and bodies are drawn as what they stand with; parallel claims are counted.
  case states
  /// Each person and body by itself, offices and memberships as lines.
  case actors
  /// One actor, those who stand with it, and whom they deal with.
  case ego(NodeID)
  /// As ``states``, coloured by the sides of a partition, which are numbered from 0.
  case blocs([NodeID: Int])
}
