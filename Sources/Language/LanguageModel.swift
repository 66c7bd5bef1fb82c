/// What training has learned of English: parts of speech, trees, names and word classes.
///
/// One file holds it all and is used where it lies: making a model of 16 MB takes a few milliseconds. A model is a value
/// that any number of threads may read with at a time.
public struct LanguageModel: Sendable {
  /// The first bytes of every file.
  static let signature = "EntenteL"
  /// Raised whenever features, hashes or layout change.
  public static let formatVersion = 1

  public let header: LanguageModelHeader
  /// The whole file's size.
  public let byteCount: Int
  package let clusters: WordClusters
  package let tagger: Tagger
  package var parser: DependencyParser
  /// Nil in a model trained without names.
  package let names: NameTagger?
  package let knownNames: NameList
  /// Nil in a model trained without lemmas.
  package let lemmatizer: Lemmatizer?
  /// Nil in a model trained without running text.
  package let boundaries: SentenceBoundaryScorer?

  /// Copies the bytes.
  public init(bytes: [UInt8]) throws(LanguageModelError) {
    try self.init(ModelBytes(copying: bytes))
  }

  /// Uses the bytes in place.
  ///
  /// They must stay, unchanged, for as long as the model or a copy of it is used: embedded in the executable, or mapped
  /// for good.
  public init(inPlace bytes: UnsafeRawBufferPointer) throws(LanguageModelError) {
    try self.init(ModelBytes(inPlace: bytes))
  }

  /// The parts of a file, each with a name of four letters.
  package enum Part: String, CaseIterable {
    case header = "head"
    case clusters = "clus"
    case tagger = "tags"
    case parser = "tree"
    case names = "name"
    case lemmas = "lemm"
    case knownNames = "list"
    case boundaries = "ends"
  }

  /// Layout, little-endian: ``signature``, version (UInt32), 0 (UInt32), bytes in all (UInt64), checksum of the rest
  /// (UInt64), then the parts: name (4 bytes), size (UInt32), bytes.
  private init(_ bytes: ModelBytes) throws(LanguageModelError) {
    var reader = ByteReader(bytes)
    guard let start = reader.slice(count: Self.signature.utf8.count),
      start.buffer.elementsEqual(Self.signature.utf8)
    else { throw .notALanguageModel }
    guard let version = reader.number(UInt32.self) else {
      throw .truncated(found: bytes.count, expected: Self.prologue)
    }
    guard version <= Self.formatVersion else {
      throw .newer(version: Int(version), known: Self.formatVersion)
    }
    guard version == Self.formatVersion else {
      throw .older(version: Int(version), known: Self.formatVersion)
    }
    guard reader.number(UInt32.self) != nil, let size = reader.number(UInt64.self),
      let checksum = reader.number(UInt64.self)
    else { throw .truncated(found: bytes.count, expected: Self.prologue) }
    guard UInt64(bytes.count) >= size else {
      throw .truncated(found: bytes.count, expected: Int(clamping: size))
    }
    guard UInt64(bytes.count) == size, let rest = reader.slice(count: bytes.count - reader.offset),
      ModelChecksum.of(rest.buffer) == checksum
    else { throw .damaged }

    let parts = try Self.parts(of: rest)
    header = try Self.require(.header, of: parts, LanguageModelHeader.init)
    byteCount = bytes.count
    clusters = try Self.read(.clusters, of: parts, WordClusters.init) ?? WordClusters()
    tagger = try Self.require(.tagger, of: parts, Tagger.init)
    parser = try Self.require(.parser, of: parts, DependencyParser.init)
    names = try Self.read(.names, of: parts, NameTagger.init)
    knownNames = try Self.read(.knownNames, of: parts, NameList.init) ?? NameList()
    lemmatizer = try Self.read(.lemmas, of: parts) { try? Lemmatizer(bytes: Array($0.buffer)) }
    boundaries = try Self.read(.boundaries, of: parts) { SentenceBoundaryScorer(bytes: Array($0.buffer)) }
  }

  /// The classes of words that stand in like places in running text, a middling and a fine one; 0 for an unknown word.
  public func classes(ofWord word: String) -> (middle: UInt64, fine: UInt64) {
    var word = word
    let key = word.withUTF8 { bytes in WordTraits.key(of: bytes) }
    let found = clusters.classes(ofKey: key).clusters
    return (found.1, found.2)
  }

  /// The same model with another header, as the bytes of a file.
  ///
  /// Scores can be measured only when the model is there; so it is labelled afterwards.
  public static func relabelled(
    _ bytes: [UInt8], _ header: LanguageModelHeader
  ) throws(LanguageModelError) -> [UInt8] {
    let model = ModelBytes(copying: bytes)
    _ = try LanguageModel(model)
    guard let rest = model.slice(at: prologue, count: model.count - prologue) else { throw .damaged }
    let parts = try parts(of: rest)
    return encode(
      header: header,
      parts: Part.allCases.compactMap { part in
        guard part != .header, let content = parts[part] else { return nil }
        return (part, Array(content.buffer))
      })
  }

  /// Nil where the file has no such part.
  private static func read<Content>(
    _ part: Part, of parts: [Part: ModelBytes], _ content: (ModelBytes) -> Content?
  ) throws(LanguageModelError) -> Content? {
    guard let bytes = parts[part] else { return nil }
    guard let content = content(bytes) else { throw .incomplete(part: part.rawValue) }
    return content
  }

  private static func require<Content>(
    _ part: Part, of parts: [Part: ModelBytes], _ content: (ModelBytes) -> Content?
  ) throws(LanguageModelError) -> Content {
    guard let content = try read(part, of: parts, content) else { throw .incomplete(part: part.rawValue) }
    return content
  }

  private static let prologue = 32

  private static func parts(of bytes: ModelBytes) throws(LanguageModelError) -> [Part: ModelBytes] {
    var parts: [Part: ModelBytes] = [:]
    var reader = ByteReader(bytes)
    while !reader.isAtEnd {
      guard let name = reader.slice(count: 4), let size = reader.number(UInt32.self),
        let content = reader.slice(count: Int(size))
      else { throw .damaged }
      // Parts that this version does not know are passed over.
      if let part = Part(rawValue: String(decoding: name.buffer, as: UTF8.self)) { parts[part] = content }
    }
    return parts
  }

  /// The bytes of a file.
  package static func encode(header: LanguageModelHeader, parts: [(Part, [UInt8])]) -> [UInt8] {
    var rest = ByteWriter()
    for (part, content) in [(Part.header, header.encoded)] + parts {
      rest.append(Array(part.rawValue.utf8))
      rest.append(UInt32(content.count))
      rest.append(content)
    }
    var file = ByteWriter()
    file.append(Array(signature.utf8))
    file.append(UInt32(formatVersion))
    file.append(UInt32(0))
    file.append(UInt64(prologue + rest.bytes.count))
    file.append(rest.bytes.withUnsafeBytes(ModelChecksum.of))
    file.append(rest.bytes)
    return file.bytes
  }
}
