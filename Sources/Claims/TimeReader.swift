import Vocabulary

/// When an event happened, from the time expressions of its clause and the article's date.
///
/// A bare month or weekday is the last one not after the article, or for a prospective event the next; without an
/// article date only full dates and years are read.
struct TimeReader {
  private let published: Day?

  init(_ published: Day?) {
    self.published = published
  }

  /// The first time expression on the way from the predicate up to the clause that it belongs to; else the sentence's only
  /// one, where the sentence tells the event as fact.
  func time(of candidate: Candidate, in tree: DependencyTree) -> Period? {
    let isFuture = candidate.status == .prospective
    var current = candidate.predicate
    for _ in 0..<5 {
      if let period = period(on: current, tree, isFuture: isFuture) { return period }
      guard let head = tree.head(of: current), shares(current, tree) else { break }
      current = head
    }
    guard candidate.status == .asserted, isInMainClause(candidate.predicate, tree) else { return nil }
    return onlyPeriod(tree)
  }

  private func period(on predicate: Int, _ tree: DependencyTree, isFuture: Bool) -> Period? {
    for child in tree.children(of: predicate) where TimeReader.mayHoldTime(child, of: predicate, tree) {
      if let period = period(in: phrase(child, tree), tree, isFuture: isFuture) { return period }
    }
    // The nouns of the clause carry dates that the parser hung one step too low: "a visit to China on May 16".
    for child in tree.children(of: predicate)
    where ["obj", "obl", "nsubj", "nsubj:pass", "nmod", "xcomp"].contains(tree.relation(of: child)) {
      for inner in tree.children(of: child) where TimeReader.isTimeNoun(inner, tree) {
        if let period = period(in: phrase(inner, tree), tree, isFuture: isFuture) { return period }
      }
    }
    return nil
  }

  /// Whether the head's time is the event's too: what is reported, or told by a relative clause, has its own.
  private func shares(_ current: Int, _ tree: DependencyTree) -> Bool {
    switch tree.relation(of: current) {
    case "acl:relcl", "ccomp", "parataxis", "root": false
    default: true
    }
  }

  private func isInMainClause(_ predicate: Int, _ tree: DependencyTree) -> Bool {
    var current = predicate
    for _ in 0..<12 {
      guard let head = tree.head(of: current) else { return true }
      guard shares(current, tree) else { return false }
      current = head
    }
    return false
  }

  /// The sentence's time expression, where it has exactly one and that is not a relative clause's.
  private func onlyPeriod(_ tree: DependencyTree) -> Period? {
    var found: Period?
    for token in tree.tokens.indices where TimeReader.isTimeNoun(token, tree) {
      guard isInMainClause(token, tree), let period = period(in: phrase(token, tree), tree, isFuture: false)
      else {
        continue
      }
      if let known = found, known != period { return nil }
      found = period
    }
    return found
  }

  private static func mayHoldTime(_ child: Int, of head: Int, _ tree: DependencyTree) -> Bool {
    switch tree.tokens[child].universalRelation {
    case "obl", "nmod", "advmod", "nummod", "amod", "compound", "advcl": isTimeNoun(child, tree)
    default: false
    }
  }

  private static func isTimeNoun(_ token: Int, _ tree: DependencyTree) -> Bool {
    let lemma = tree.lemma(token).lowercased()
    return months[lemma] != nil || weekdays[lemma] != nil || units.contains(lemma)
      || relativeDays[lemma] != nil
      || year(tree.tokens[token].form) != nil
  }

  /// The phrase of a time noun: its subtree, left to right, within a few words.
  private func phrase(_ head: Int, _ tree: DependencyTree) -> [Int] {
    var low = head
    var high = head
    for child in tree.children(of: head)
    where !["acl:relcl", "conj", "punct", "appos"].contains(tree.relation(of: child)) {
      low = min(low, child)
      high = max(high, child)
    }
    // Parsers part "May 16, 2024" in many ways; the words side by side belong together.
    while low > 0, head - low < 4, TimeReader.continues(tree.tokens[low - 1]) { low -= 1 }
    while high + 1 < tree.tokens.count, high - head < 5, TimeReader.continues(tree.tokens[high + 1]) {
      high += 1
    }
    return Array(max(low, head - 5)...min(high, head + 6))
  }

  private static func continues(_ token: Token) -> Bool {
    let lemma = token.lemma.lowercased()
    return months[lemma] != nil || number(token.form) != nil
      || ["last", "next", "this", "ago", "of"].contains(lemma)
      || token.form == "," || ["-", "–"].contains(token.form)
  }

  private func period(in words: [Int], _ tree: DependencyTree, isFuture: Bool) -> Period? {
    var month: Int?
    var day: Int?
    var lastDay: Int?
    var year: Int?
    var weekday: Int?
    var unit: String?
    var shift = 0
    var hasThis = false
    var count: Int?
    var isAgo = false
    for word in words {
      let lemma = tree.lemma(word).lowercased()
      let form = tree.tokens[word].form
      if ["since", "until", "before", "after", "by", "between", "through"].contains(lemma) {
        if lemma == "since" || lemma == "until" || lemma == "before" { return nil }
      }
      if let found = TimeReader.months[lemma], tree.tokens[word].form.first?.isUppercase == true {
        month = found
      }
      if let found = TimeReader.weekdays[lemma] { weekday = found }
      if let offset = TimeReader.relativeDays[lemma], let published {
        return Period(published.adding(days: offset))
      }
      if TimeReader.units.contains(lemma) { unit = lemma }
      switch lemma {
      case "last", "previous", "past": shift = -1
      case "next", "coming": shift = 1
      case "this", "current": hasThis = true
      case "ago", "earlier": isAgo = true
      default: break
      }
      if let found = TimeReader.year(form) {
        year = found
      } else if let found = TimeReader.number(form), (1...31).contains(found) {
        if day == nil { day = found } else { lastDay = found }
        count = count ?? found
      } else if let found = TimeReader.numberWords[lemma] {
        count = found
      }
    }
    if let month { return calendar(month, day, lastDay, year, isFuture) }
    if let weekday { return weekdayPeriod(weekday, shift, isFuture) }
    if let year, unit == nil || unit == "year" { return Period(year: year) }
    if let unit { return relative(unit, shift: shift, hasThis: hasThis, ago: isAgo ? count : nil) }
    return nil
  }

  private func calendar(_ month: Int, _ day: Int?, _ lastDay: Int?, _ year: Int?, _ isFuture: Bool) -> Period?
  {
    guard let year = year ?? nearestYear(month, day ?? 1, isFuture) else { return nil }
    guard let day else { return Period(month: month, year: year) }
    guard let start = Day(year: year, month: month, day: day) else { return Period(month: month, year: year) }
    let end = lastDay.flatMap { Day(year: year, month: month, day: $0) }
    return end.flatMap { Period(start: start, end: $0) } ?? Period(start)
  }

  private func nearestYear(_ month: Int, _ day: Int, _ isFuture: Bool) -> Int? {
    guard let published else { return nil }
    if isFuture { return (month, day) < (published.month, 1) ? published.year + 1 : published.year }
    return (month, day) > (published.month, max(published.day, day > 28 ? 31 : published.day))
      ? published.year - 1 : published.year
  }

  private func weekdayPeriod(_ weekday: Int, _ shift: Int, _ isFuture: Bool) -> Period? {
    guard let published else { return nil }
    let back = (published.weekday - weekday + 7) % 7
    if isFuture || shift > 0 {
      return Period(published.adding(days: back == 0 ? (shift > 0 ? 7 : 0) : 7 - back))
    }
    return Period(published.adding(days: -back))
  }

  private func relative(_ unit: String, shift: Int, hasThis: Bool, ago count: Int?) -> Period? {
    guard let published else { return nil }
    let steps = count.map { -$0 } ?? shift
    guard steps != 0 || hasThis else { return nil }
    switch unit {
    case "day", "night": return Period(published.adding(days: steps))
    case "week", "weekend":
      let monday = published.adding(days: steps * 7 - published.weekday)
      return Period(start: monday, end: monday.adding(days: 6))
    case "month":
      let index = published.year * 12 + published.month - 1 + steps
      return Period(month: index % 12 + 1, year: index / 12)
    case "year": return Period(year: published.year + steps)
    default: return nil
    }
  }

  static func year(_ form: String) -> Int? {
    guard form.utf8.count == 4, let value = number(form), (1800...2099).contains(value) else { return nil }
    return value
  }

  private static func number(_ form: String) -> Int? {
    var digits = Substring(form)
    for ending in ["st", "nd", "rd", "th"] where digits.hasSuffix(ending) { digits = digits.dropLast(2) }
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(digits)
  }

  private static let months: [String: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9,
    "october": 10, "november": 11, "december": 12, "jan.": 1, "feb.": 2, "aug.": 8, "sept.": 9, "sep.": 9,
    "oct.": 10,
    "nov.": 11, "dec.": 12,
  ]
  private static let weekdays: [String: Int] = [
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
  ]
  private static let relativeDays: [String: Int] = [
    "today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "overnight": 0,
  ]
  private static let units: Set<String> = ["day", "week", "weekend", "month", "year", "night"]
  private static let numberWords: [String: Int] = [
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10,
  ]
}
