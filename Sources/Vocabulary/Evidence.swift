/// The passage of a document that tells a claim.
public struct Evidence: Sendable, Hashable, Comparable {
  /// The document's id.
  public let document: String
  public let sentence: ByteRange
  /// The words that say the relation; within or next to ``sentence``'s claim, always inside ``sentence``.
  public let trigger: ByteRange
  /// Exactly the bytes of ``sentence``.
  public let quote: String
  /// How likely the reading is right, 0…1, calibrated on development gold.
  public let confidence: Double

  /// - Precondition: The trigger lies in the sentence, the quote has its length, and confidence is in 0…1.
  public init(document: String, sentence: ByteRange, trigger: ByteRange, quote: String, confidence: Double) {
    precondition(sentence.contains(trigger), "trigger \(trigger) lies outside sentence \(sentence)")
    precondition(quote.utf8.count == sentence.count, "quote is not the sentence's bytes")
    precondition((0...1).contains(confidence), "confidence \(confidence) is not in 0…1")
    self.document = document
    self.sentence = sentence
    self.trigger = trigger
    self.quote = quote
    self.confidence = confidence
  }

  /// Computed from document, sentence and trigger.
  public var id: String {
    "v"
      + SHA256.hex(
        of: Array(
          "\(document)\u{1F}\(sentence.start)\u{1F}\(sentence.end)\u{1F}\(trigger.start)\u{1F}\(trigger.end)"
            .utf8)
      ).prefix(16)
  }

  public static func < (left: Evidence, right: Evidence) -> Bool {
    (left.document, left.sentence, left.trigger, left.confidence, left.quote)
      < (right.document, right.sentence, right.trigger, right.confidence, right.quote)
  }
}
