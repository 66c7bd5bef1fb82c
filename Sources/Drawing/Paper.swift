/// What a picture is painted on.
public enum Paper: String, Sendable, CaseIterable {
  /// For pages that bring their own background.
  case transparent
  case white
}
