import Entente
import Testing

struct LinkingTests {
  /// Names, surnames, offices by date, capitals, adjectives, bodies and collectives.
  @Test func meansTheRightNode() throws {
    let score = try MentionTable("Disambiguation.tsv").score(ArticleReader())
    #expect(score.asked >= 200)
    #expect(Double(score.right) >= 0.95 * Double(score.asked), "\(score.failures.joined(separator: "\n"))")
  }

  /// Pronouns and what takes up earlier names; better no link than a wrong one.
  @Test func takesUpTheRightNode() throws {
    let score = try MentionTable("Coreference.tsv").score(ArticleReader())
    #expect(score.asked >= 120)
    #expect(Double(score.right) >= 0.85 * Double(score.asked), "\(score.failures.joined(separator: "\n"))")
    #expect(
      Double(score.wronglyLinked) <= 0.05 * Double(score.asked), "\(score.failures.joined(separator: "\n"))")
  }
}
