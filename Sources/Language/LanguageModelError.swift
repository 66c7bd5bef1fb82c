/// Why bytes cannot be used as a language model.
public enum LanguageModelError: Error, Equatable, CustomStringConvertible {
  /// The bytes do not begin as a language model does.
  case notALanguageModel
  /// The file was written by a later version of Entente.
  case newer(version: Int, known: Int)
  /// The file was written by an earlier version, whose features were different.
  case older(version: Int, known: Int)
  /// There are fewer bytes than the file says it has.
  case truncated(found: Int, expected: Int)
  /// The bytes are not those that were written.
  case damaged
  /// The bytes are as written, but a part is missing or makes no sense.
  case incomplete(part: String)

  public var description: String {
    switch self {
    case .notALanguageModel:
      "not a language model: the file does not begin with '\(LanguageModel.signature)'; "
        + "'entente train language' writes one"
    case .newer(let version, let known):
      "the language model has format \(version), but this version of Entente reads format \(known): "
        + "use a newer version of Entente, or train the model anew"
    case .older(let version, let known):
      "the language model has format \(version), but this version of Entente reads format \(known): "
        + "train the model anew with 'entente train language'"
    case .truncated(let found, let expected):
      "the language model ends after \(found) of \(expected) bytes: fetch or train it again"
    case .damaged:
      "the language model is damaged: its bytes do not match its checksum; fetch or train it again"
    case .incomplete(let part):
      "the language model has no usable part '\(part)': train it anew with 'entente train language'"
    }
  }
}
