import Vocabulary

extension PartReading {
  /// An edge with its evidence.
  mutating func readClaim(_ reader: inout JSONReader) throws(JSONError) -> Claim {
    let start = try reader.startOfValue()
    var fields = ClaimFields()
    try reader.readObject { reader, key throws(JSONError) in
      switch key {
      case "source": fields.source = try readID(&reader)
      case "target": fields.target = try readID(&reader)
      case "relation": fields.relation = try reader.readCase(Relation.self)
      case "status": fields.status = try reader.readCase(Status.self)
      case "symmetric": fields.symmetric = try reader.readBool()
      case "attribution": fields.attribution = try reader.readNull() ? nil : try readID(&reader)
      case "time": fields.time = try reader.readNull() ? nil : try reader.readPeriod()
      case "sign": fields.sign = try reader.readInteger()
      case "class": fields.quadClass = try reader.readCase(QuadClass.self)
      case "confidence": _ = try reader.readConfidence()
      case "evidence":
        try reader.readArray { reader, _ throws(JSONError) in
          fields.evidence.append(try readEvidence(&reader))
        }
      default: try reader.skipValue()
      }
    }
    let relation = try reader.required(fields.relation, "relation", at: start)
    if let why = fields.contradiction(of: relation) { throw reader.refusal(why, at: start) }
    let key = Claim.Key(
      try reader.required(fields.source, "source", at: start), relation,
      try reader.required(fields.target, "target", at: start), symmetric: fields.symmetric ?? false,
      status: try reader.required(fields.status, "status", at: start), attribution: fields.attribution,
      time: fields.time)
    guard let claim = Claim(key, evidence: fields.evidence) else {
      throw reader.refusal("an edge needs at least one piece of evidence", at: start)
    }
    return claim
  }

  private mutating func readEvidence(_ reader: inout JSONReader) throws(JSONError) -> Evidence {
    let start = try reader.startOfValue()
    var (document, quote): (String?, String?)
    var (sentence, trigger): (ByteRange?, ByteRange?)
    var confidence: Double?
    try reader.readObject { reader, key throws(JSONError) in
      switch key {
      case "document": document = try readDocumentID(&reader)
      case "sentence": sentence = try reader.readByteRange()
      case "trigger": trigger = try reader.readByteRange()
      case "quote": quote = try reader.readString()
      case "confidence": confidence = try reader.readConfidence()
      default: try reader.skipValue()
      }
    }
    let (passage, words) = (
      try reader.required(sentence, "sentence", at: start), try reader.required(trigger, "trigger", at: start)
    )
    let text = try reader.required(quote, "quote", at: start)
    guard passage.contains(words) else {
      throw reader.refusal(
        "the trigger [\(words.start), \(words.end)] lies outside the sentence [\(passage.start), \(passage.end)]",
        at: start)
    }
    guard text.utf8.count == passage.count else {
      throw reader.refusal(
        "the quote has \(text.utf8.count) bytes, but the sentence [\(passage.start), \(passage.end)] has \(passage.count)",
        at: start)
    }
    return Evidence(
      document: try reader.required(document, "document", at: start), sentence: passage, trigger: words,
      quote: text, confidence: try reader.required(confidence, "confidence", at: start))
  }
}

/// The members of an edge while it is read.
private struct ClaimFields {
  var source: NodeID?
  var target: NodeID?
  var relation: Relation?
  var status: Status?
  var symmetric: Bool?
  var attribution: NodeID?
  var time: Period?
  var sign: Int?
  var quadClass: QuadClass?
  var evidence: [Evidence] = []

  /// What the file says of the relation that is not so.
  func contradiction(of relation: Relation) -> String? {
    if let sign, sign != relation.sign.rawValue {
      return "the sign of '\(relation.rawValue)' is \(relation.sign.rawValue), not \(sign)"
    }
    if let quadClass, quadClass != relation.quadClass {
      return
        "the class of '\(relation.rawValue)' is '\(relation.quadClass.rawValue)', not '\(quadClass.rawValue)'"
    }
    switch (symmetric, relation.symmetry) {
    case (true, .never): return "'\(relation.rawValue)' is never symmetric"
    case (false, .always): return "'\(relation.rawValue)' is always symmetric"
    default: return nil
    }
  }
}
