/// The four classes of political events, and the class of what is no event.
///
/// - SeeAlso: Duval and Thompson, "Reconsidering the aggregate relationship between size, economic development, and
///   some types of foreign policy behavior" (1980), for the quad classes.
public enum QuadClass: String, Sendable, Codable, CaseIterable {
  case verbalCooperation = "verbal-cooperation"
  case materialCooperation = "material-cooperation"
  case verbalConflict = "verbal-conflict"
  case materialConflict = "material-conflict"
  case structure
}
