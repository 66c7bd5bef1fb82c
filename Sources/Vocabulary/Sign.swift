/// Whether a relation joins (+1), parts (−1), or says neither (0).
public enum Sign: Int, Sendable, Codable, CaseIterable {
  case negative = -1
  case neutral = 0
  case positive = 1
}
