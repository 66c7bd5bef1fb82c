/// Why bytes are no table of lemmas.
public enum LemmatizerError: Error, Equatable, CustomStringConvertible {
  case version(found: Int, known: Int)
  case truncated
  case unknownRule(rule: Int, rules: Int)
  case excess(bytes: Int)

  public var description: String {
    switch self {
    case .version(let found, let known):
      "the table of lemmas has version \(found), known is \(known); train the language model again"
    case .truncated: "the table of lemmas ends too early; train the language model again"
    case .unknownRule(let rule, let rules):
      "the table of lemmas names rule \(rule) of \(rules); train the language model again"
    case .excess(let bytes): "\(bytes) bytes follow the table of lemmas; train the language model again"
    }
  }
}
