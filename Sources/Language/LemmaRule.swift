/// How a lemma is made from a form: its case, what is cut off its end, and what takes the place.
package struct LemmaRule: Sendable, Hashable {
  /// What happens to the case of the form first.
  package enum Casing: UInt8, Sendable, CaseIterable {
    case kept
    case lowered
    /// The first letter stays, the rest is lowered.
    case titled
    /// The first letter, of ASCII, becomes a capital.
    case capitalised
  }

  package let casing: Casing
  /// The number of bytes to cut.
  package let cut: UInt8
  /// UTF-8.
  package let ending: [UInt8]

  package init(casing: Casing, cut: UInt8, ending: [UInt8]) {
    self.casing = casing
    self.cut = cut
    self.ending = ending
  }

  /// The rule that makes `lemma` of `form` with the least change; earlier casings win ties.
  package init?(from form: [UInt8], to lemma: [UInt8], trying casings: [Casing]) {
    var best: Self?
    for casing in casings {
      let cased = casing.applied(to: form)
      let shared = zip(cased, lemma).prefix { $0 == $1 }.count
      guard let cut = UInt8(exactly: cased.count - shared), lemma.count - shared <= 255 else { continue }
      if let best, best.size <= Int(cut) + lemma.count - shared { continue }
      best = Self(casing: casing, cut: cut, ending: Array(lemma[shared...]))
    }
    guard let best else { return nil }
    self = best
  }

  private var size: Int { Int(cut) + ending.count }

  /// The lemma of a form; nil where the form is too short for the rule or nothing would be left.
  package func applied(to form: [UInt8]) -> [UInt8]? {
    guard form.count >= cut, form.count - Int(cut) + ending.count > 0 else { return nil }
    var lemma = casing.applied(to: form)
    lemma.removeLast(Int(cut))
    lemma += ending
    return lemma
  }
}

extension LemmaRule.Casing {
  /// Lowers letters of ASCII, Latin, Greek and Cyrillic that keep their length.
  package func applied(to form: [UInt8]) -> [UInt8] {
    switch self {
    case .kept: return form
    case .lowered: return form.lowered(from: 0)
    case .capitalised:
      guard let first = form.first, 0x61...0x7a ~= first else { return form }
      return [first & 0xdf] + form.dropFirst()
    case .titled:
      guard let first = form.first else { return form }
      return form.lowered(from: first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1)
    }
  }
}

extension [UInt8] {
  /// The UTF-8 in lower case from a byte on; letters whose lower case has another length stay.
  fileprivate func lowered(from start: Int) -> [UInt8] {
    var bytes = self
    var offset = start
    while offset < count {
      let first = self[offset]
      if first < 0x80 {
        if 0x41...0x5a ~= first { bytes[offset] = first | 0x20 }
        offset += 1
        continue
      }
      guard 0xc3...0xd3 ~= first, offset + 1 < count, self[offset + 1] & 0xc0 == 0x80,
        let scalar = Unicode.Scalar(UInt32(first & 0x1f) << 6 | UInt32(self[offset + 1] & 0x3f))
      else {
        offset += 1
        continue
      }
      let lower = scalar.properties.lowercaseMapping.utf8
      if lower.count == 2 { bytes.replaceSubrange(offset..<offset + 2, with: lower) }
      offset += 2
    }
    return bytes
  }
}
