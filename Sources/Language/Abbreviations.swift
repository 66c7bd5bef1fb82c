/// Words that are written with a period, by what may follow them.
struct Abbreviations: Sendable {
  /// What a period after the word means.
  enum Kind: Sendable {
    /// A name or number follows: the sentence goes on.
    case opening
    /// Stands in the middle of a sentence or at its end.
    case free
    /// Abbreviates only before a number: "No. 10", "p. 4".
    case beforeNumber
    /// Abbreviates only when it is capitalised: "Sun. 4 May", "Dec.".
    case capitalised
    /// A state of the United States, after a comma: "Mass.", "Ill.".
    case afterComma
  }

  private let kinds: [String: Kind]

  init() {
    var kinds: [String: Kind] = [:]
    for (kind, words) in Self.words {
      for word in words.split(separator: " ") { kinds[String(word)] = kind }
    }
    self.kinds = kinds
  }

  /// The kind of a word in lower case without its period.
  func kind(of word: String) -> Kind? {
    kinds[word]
  }

  private static let words: [(Kind, String)] = [
    (
      .opening,
      """
      mr mrs ms mx dr prof gen sen rep reps sens gov govs lt col capt cpt sgt maj adm cmdr cdr cpl pvt rev hon pres \
      amb brig supt insp det fr st ste mt ft msgr sec dep asst assoc atty dist messrs mme mlle vs viz cf e.g i.e eg \
      ca approx gens lts cols drs profs ald del treas rt p.s ps sts bldg
      """
    ),
    (
      .free,
      """
      inc corp ltd co cos bros llc plc jr sr etc al dept div est ave blvd rd assn intl natl univ govt admin \
      esq ph.d m.d b.a m.a d.c u.s u.n u.k e.u a.m p.m a.k.a ext tel hrs mins yrs lb lbs oz ed eds vol vols pp \
      attn arrv ret misc incl excl spec esp ibid oct nov sept feb aug thur thurs tues
      """
    ),
    (
      .beforeNumber,
      "no nos p pp art arts fig figs ch sect para paras par pt ver c b d v art. cl reg res op stat eq tab"
    ),
    (.capitalised, "jan mar apr jun jul sep dec mon tue wed thu fri sat sun gt sp ph fax mob"),
    (
      .afterComma,
      """
      ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa \
      tenn tex va vt wash wis wyo
      """
    ),
  ]
}
