import Interchange
import Vocabulary

/// A JSON object of a gold file, whose members are read with errors that name the file.
struct GoldObject {
  private let object: JSONValue.Object
  private let file: String
  private let line: Int?

  init(_ bytes: [UInt8], file: String, line: Int?) throws(GoldError) {
    let value: JSONValue
    do throws(JSONError) { value = try JSONValue(parsing: bytes) } catch {
      throw .json(file: file, line: line, reason: "\(error)")
    }
    guard case .object(let object) = value else {
      throw .json(file: file, line: line, reason: "not an object")
    }
    self.init(object, file, line)
  }

  private init(_ object: JSONValue.Object, _ file: String, _ line: Int?) {
    self.object = object
    self.file = file
    self.line = line
  }

  func optionalText(_ member: String) -> String? {
    guard case .string(let text) = object[member] else { return nil }
    return text
  }

  func text(_ member: String) throws(GoldError) -> String {
    guard let text = optionalText(member) else { throw .missing(file: file, line: line, member: member) }
    return text
  }

  func texts(_ member: String) -> [String] {
    guard case .array(let values) = object[member] else { return [] }
    return values.compactMap { value in
      guard case .string(let text) = value else { return nil }
      return text
    }
  }

  func objects(_ member: String) throws(GoldError) -> [GoldObject] {
    guard case .array(let values) = object[member] else {
      throw .missing(file: file, line: line, member: member)
    }
    return values.compactMap { value in
      guard case .object(let object) = value else { return nil }
      return GoldObject(object, file, line)
    }
  }

  func day(_ member: String) throws(GoldError) -> Day? {
    guard let text = optionalText(member) else { return nil }
    guard let day = Day(text) else { throw illegal(member, text) }
    return day
  }

  func node(_ member: String) throws(GoldError) -> NodeID {
    let text = try text(member)
    guard let id = NodeID(text) else { throw illegal(member, text) }
    return id
  }

  func key() throws(GoldError) -> Claim.Key {
    guard let relation = Relation(rawValue: try text("relation")) else {
      throw illegal("relation", try text("relation"))
    }
    guard let status = Status(rawValue: try text("status")) else {
      throw illegal("status", try text("status"))
    }
    var time: Period?
    if let text = optionalText("time") {
      guard let period = Period(text) else { throw illegal("time", text) }
      time = period
    }
    var isSymmetric = false
    if case .bool(let flag) = object["symmetric"] { isSymmetric = flag }
    return Claim.Key(
      try node("source"), relation, try node("target"), symmetric: isSymmetric, status: status,
      attribution: optionalText("attribution") == nil ? nil : try node("attribution"), time: time)
  }

  private func illegal(_ member: String, _ value: String) -> GoldError {
    .illegal(file: file, line: line, member: member, value: value)
  }
}
