internal import Vocabulary

extension Gazetteer {
  /// How likely a surname alone means this person on a day: office holders first, leaders of states above all.
  ///
  /// 100 leads a state, 60 leads another body, 50 serves; those out of office lose with the years but for
  /// leaders of states, those whose first office is more than a year ahead have 0.
  func prominence(of node: Int32, on day: Int32) -> Int {
    var best = 0
    for term in ownTerms(of: node) {
      let isState = entries[Int(term.target)].kind == .state
      let base: Int
      switch term.relation {
      case .leads: base = isState ? (offices[Int(term.office)].hasPrefix("acting") ? 80 : 100) : 60
      case .serves: base = 50
      default: continue
      }
      if term.holds(on: day) {
        best = max(best, base)
      } else if day != .max, term.since > day {
        if term.since - day < 400 { best = max(best, base * 6 / 10) }
      } else {
        let years = day == .max ? (Int32(20_600) - term.until) / 365 : (day - term.until) / 365
        best = max(best, max(base * 6 / 10 - Int(max(0, years)), base == 100 ? 30 : 0))
      }
    }
    return best
  }

  /// Whether a person holds, or held last, an office with this name and, where given, of this body on the day.
  func holds(_ node: Int32, office: String, of target: Int32?, on day: Int32) -> Bool {
    ownTerms(of: node).contains {
      (target == nil || $0.target == target) && $0.holds(on: day)
        && ActorLexicon.agree(office, offices[Int($0.office)], relation: $0.relation)
    }
  }

  /// Those who hold an office of a body on a day, in file order.
  ///
  /// Of several ministers of one office, and on the day of a handover, only the last to take it.
  func holders(of target: Int32, office: String, on day: Int32) -> [Int32] {
    var found: [Term] = []
    for number in incomingTerms[Int(target)] {
      let term = terms[Int(number)]
      guard term.relation == .leads || term.relation == .serves, term.holds(on: day),
        ActorLexicon.agree(office, offices[Int(term.office)], relation: term.relation),
        !found.contains(where: { $0.node == term.node })
      else { continue }
      found.append(term)
    }
    if found.count > 1, found.contains(where: { $0.until > day }) { found.removeAll { $0.until == day } }
    if found.count > 1, office.hasSuffix(" minister"), Set(found.map { offices[Int($0.office)] }).count == 1,
      let last = found.map(\.since).max()
    {
      found.removeAll { $0.since < last }
    }
    return found.map(\.node)
  }
}

extension ActorLexicon {
  /// Whether an office in a text may be an office of the gazetteer.
  static func agree(_ text: String, _ known: String, relation: TermRelation) -> Bool {
    let (text, known) = (canonical(text), canonical(known))
    if text == known { return true }
    switch text {
    case "leader", "ruler": return relation == .leads
    case "dictator", "strongman", "head of state":
      return relation == .leads && !known.contains("prime minister")
    case "king", "queen", "emir", "sultan", "monarch", "emperor":
      return relation == .leads && ["king", "queen", "emir", "sultan", "monarch", "emperor"].contains(known)
    case "head", "chief", "boss", "director", "director-general":
      return relation == .leads
        && !["president", "prime minister", "king", "queen", "supreme leader"].contains(known)
        || known.hasSuffix("chief") || known.hasPrefix("director")
    case "minister": return known.hasSuffix("minister")
    case "spokesman": return known.hasPrefix("spokes")
    case "president":
      return known == "president" || known == "acting president" || known == "interim president"
    case "prime minister":
      return known == "premier" || known.hasSuffix("prime minister") && !known.contains("deputy")
    default: return plain(known).hasPrefix(plain(text) + " for ")
    }
  }

  private static func plain(_ office: String) -> String {
    String(office.map { $0 == "-" ? " " : $0 })
  }

  /// One spelling for offices that texts call differently.
  static func canonical(_ office: String) -> String {
    var words = office.lowercased().split(whereSeparator: { $0 == " " }).map { word -> String in
      switch word {
      case "defense": "defence"
      case "premier": "prime minister"
      case "spokeswoman", "spokesperson": "spokesman"
      case "chairwoman", "chair", "chairperson": "chairman"
      case "advisor": "adviser"
      default: String(word)
      }
    }
    while let first = words.first, ["acting", "interim", "new", "current"].contains(first), words.count > 1 {
      words.removeFirst()
    }
    let joined = words.joined(separator: " ")
    switch joined {
    case "secretary of state", "foreign secretary", "external affairs minister",
      "minister of foreign affairs",
      "foreign affairs minister", "minister for foreign affairs":
      return "foreign minister"
    case "defence secretary", "secretary of defence", "minister of defence": return "defence minister"
    case "home secretary", "home minister", "minister of the interior": return "interior minister"
    case "secretary general": return "secretary-general"
    case "vice-president": return "vice president"
    case "director general": return "director-general"
    case "taoiseach", "chancellor": return "prime minister"
    default: return joined
    }
  }
}
