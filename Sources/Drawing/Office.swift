import Vocabulary

/// The words of an office in the words that tell it: "prime minister" of "Hungarian Prime Minister".
enum Office {
  /// Nil where `evidence` names no office.
  static func words(in evidence: [Evidence]) -> String? {
    evidence.compactMap { item -> String? in
      let start = item.trigger.start - item.sentence.start
      let bytes = Array(item.quote.utf8)[start..<(start + item.trigger.count)]
      let words = String(decoding: bytes, as: UTF8.self).lowercased().split(separator: " ").map(String.init)
      let office = words.filter { nouns.contains($0) || qualifiers.contains($0) }
      guard office.contains(where: nouns.contains) else { return nil }
      return office.joined(separator: " ")
    }
    .min { ($1.count, $0) < ($0.count, $1) }
  }

  private static let nouns: Set<String> = [
    "president", "minister", "chancellor", "premier", "king", "queen", "emir", "sultan", "prince", "leader",
    "secretary", "secretary-general", "spokesman", "spokeswoman", "spokesperson", "ambassador", "envoy",
    "chief",
    "director", "chairman", "chairwoman", "chair", "commander", "general", "senator", "governor", "mayor",
    "adviser", "advisor", "diplomat", "representative", "commissioner", "speaker", "negotiator", "official",
    "head", "deputy", "admiral", "lawmaker", "legislator", "ayatollah", "pope", "counsel", "prosecutor",
    "judge",
    "delegate", "coordinator", "attaché", "consul", "chairperson", "taoiseach", "caliph", "marshal",
  ]

  private static let qualifiers: Set<String> = [
    "prime", "foreign", "defense", "defence", "vice", "deputy", "finance", "interior", "acting", "supreme",
    "of",
    "state", "national", "security", "top", "high", "special", "permanent", "executive", "trade", "energy",
    "oil", "economy", "military", "crown", "chief", "general", "assistant", "under", "staff", "first",
    "interim",
    "treasury", "commerce", "press", "joint", "opposition", "attorney", "justice", "home", "affairs",
    "assembly",
  ]
}
