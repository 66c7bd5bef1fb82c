public import Vocabulary

extension Relation {
  /// How much the relation joins (up to +10) or parts (down to −10) its two actors.
  ///
  /// Goldstein's conflict-cooperation scale as it was extended to the root categories of CAMEO, adapted: a relation takes
  /// the value of the CAMEO root that PLOVER made it of, or the mean where PLOVER united several.
  ///
  /// | relation | CAMEO roots | weight |
  /// |---|---|---|
  /// | `agree` | 03 intent to cooperate | 4.0 |
  /// | `consult` | 04 | 1.0 |
  /// | `support` | 05 diplomatic cooperation | 3.5 |
  /// | `concede`, `retreat` | 08 yield | 5.0 |
  /// | `cooperate` | 06 material cooperation | 6.0 |
  /// | `aid` | 07 | 7.0 |
  /// | `request` | 02 appeal (3.0), 10 demand (−5.0) | −1.0 |
  /// | `accuse` | 09 investigate (−2.0), 11 disapprove (−2.0) | −2.0 |
  /// | `reject` | 12 | −4.0 |
  /// | `threaten` | 13 | −6.0 |
  /// | `protest` | 14 | −6.5 |
  /// | `sanction` | 16 reduce relations | −4.0 |
  /// | `mobilize` | 15 exhibit force posture | −7.2 |
  /// | `coerce` | 17 | −7.0 |
  /// | `assault` | 18 (−9.0), 19 (−10.0), 20 (−10.0) | −9.7 |
  ///
  /// What stands is not on the scale: `alliedWith` and `rivalOf` count ±5.0, the other relations 0; this is our choice.
  /// - SeeAlso: Goldstein, "A Conflict-Cooperation Scale for WEIS Events Data", Journal of Conflict Resolution 36 (1992).
  public var goldsteinWeight: Double { Double(goldsteinTenths) / 10 }

  /// Whole tenths, so that sums do not depend on their order.
  var goldsteinTenths: Int {
    switch self {
    case .agree: 40
    case .consult: 10
    case .support: 35
    case .concede, .retreat: 50
    case .cooperate: 60
    case .aid: 70
    case .request: -10
    case .accuse: -20
    case .reject, .sanction: -40
    case .threaten: -60
    case .protest: -65
    case .mobilize: -72
    case .coerce: -70
    case .assault: -97
    case .alliedWith: 50
    case .rivalOf: -50
    case .leads, .serves, .partOf, .memberOf: 0
    }
  }
}
