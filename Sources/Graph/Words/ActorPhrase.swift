public import Vocabulary

extension Node {
  /// The name as it stands within a sentence: "the United States", "NATO", "22 Chinese companies".
  public var nameInSentence: String {
    if kind != .person, name.hasPrefix("The ") { return "the " + name.dropFirst(4) }
    return takesArticle ? "the " + name : name
  }

  /// Whether a verb after the name is plural: "European leaders", "the Houthis".
  public var isPlural: Bool {
    guard kind == .collective || kind == .armedGroup else { return false }
    let words = name.split(separator: " ")
    guard let first = words.first, first != "a", first != "an", first != "A", first != "An" else {
      return false
    }
    let head =
      words.prefix { !["of", "in", "from", "for", "at", "on", "who", "that"].contains($0) }.last ?? first
    let endsInPlural = head.hasSuffix("s") && !head.hasSuffix("ss")
    return endsInPlural && (kind == .collective || !Node.singularGroups.contains(String(head)))
  }

  private var takesArticle: Bool {
    let words = name.split(separator: " ")
    guard let first = words.first, !["The", "the", "A", "a", "An", "an"].contains(first) else { return false }
    switch kind {
    case .person, .collective: return false
    case .state:
      return [
        "USA", "GBR", "ARE", "NLD", "PHL", "BHS", "GMB", "MDV", "MHL", "SLB", "COM", "SYC", "DOM", "CAF",
        "COD", "COG", "VAT",
      ]
      .contains(id.local)
    case .armedGroup: return isPlural || Node.commonHeads.contains(String(words[words.count - 1]))
    case .bloc, .institution:
      if words.count > 1 { return !isBareName(words) }
      return name == "West" || kind == .bloc && isSpelledOut(name)
    }
  }

  /// Names of several words that stand without article: firms, newspapers of one name, "Human Rights Watch".
  private func isBareName(_ words: [Substring]) -> Bool {
    guard kind == .institution else { return false }
    return !words.contains { Node.commonHeads.contains(String($0)) || $0 == "of" }
  }

  /// Whether an acronym is said letter by letter, as "EU" is and "NATO" is not.
  private func isSpelledOut(_ acronym: String) -> Bool {
    let letters = Array(acronym.utf8)
    guard letters.allSatisfy({ !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) else { return false }
    guard letters.count > 3 else { return true }
    let vowels = Array("AEIOU".utf8)
    return !(1..<letters.count - 1).contains {
      vowels.contains(letters[$0]) && !vowels.contains(letters[$0 + 1])
    }
  }

  private static let singularGroups: Set<String> = ["Hamas"]

  /// Common nouns that end a body's name and ask for an article.
  private static let commonHeads: Set<String> = [
    "Academy", "Administration", "Agency", "Army", "Assembly", "Association", "Authority", "Bank", "Board",
    "Brigade",
    "Bureau", "Cabinet", "Center", "Centre", "Chamber", "Command", "Commission", "Committee", "Confederation",
    "Conference",
    "Congress", "Corps", "Council", "Court", "Department", "Directorate", "Federation", "Fleet", "Force",
    "Forces", "Front",
    "Fund", "Group", "Guard", "Guards", "Institute", "Kremlin", "League", "Ministry", "Mission", "Movement",
    "Navy", "Office",
    "Organisation", "Organization", "Parliament", "Party", "Politburo", "Pentagon", "Secretariat", "Senate",
    "Service",
    "Taliban", "Treasury", "Tribunal", "Union", "House", "Network", "State",
  ]
}

/// Names as a list: "A", "A and B", "A, B and C".
func listed(_ names: [String]) -> String {
  guard let last = names.last, names.count > 1 else { return names.first ?? "" }
  return names.dropLast().joined(separator: ", ") + " and " + last
}

/// The text with its first letter in upper case.
func sentence(_ text: String) -> String {
  text.prefix(1).uppercased() + text.dropFirst() + "."
}

/// "once", "twice", "7 times".
func times(_ count: Int) -> String {
  switch count {
  case 1: "once"
  case 2: "twice"
  default: "\(count) times"
  }
}
