extension EventModel {
  /// The first bytes of every file.
  private static let signature: [UInt8] = Array("EntenteE".utf8)
  /// Raised whenever features, hashes or layout change.
  public static let formatVersion: UInt32 = 1

  /// Reads a file that ``encoded()`` wrote.
  public init(bytes: [UInt8]) throws(EventModelError) {
    guard bytes.starts(with: EventModel.signature) else { throw .notAnEventModel }
    var reader = NumberReader(bytes: bytes[EventModel.signature.count...])
    let version = try reader.number(UInt32.self)
    guard version <= EventModel.formatVersion else { throw .newer(version: Int(version)) }
    guard version == EventModel.formatVersion else { throw .older(version: Int(version)) }
    let checksum = try reader.number(UInt64.self)
    guard EventModel.checksum(reader.bytes) == checksum else { throw .damaged }
    let threshold = Double(bitPattern: try reader.number(UInt64.self))
    let slope = Float(bitPattern: try reader.number(UInt32.self))
    let offset = Float(bitPattern: try reader.number(UInt32.self))
    let words = try SparseNetwork(&reader)
    let events = try SparseNetwork(&reader)
    let tellers = try SparseNetwork(&reader)
    guard reader.bytes.isEmpty, words.outputs == Saying.relations.count,
      events.outputs == Output.allCases.count, tellers.outputs == 1
    else { throw .damaged }
    self.init(
      words: words, events: events, tellers: tellers, threshold: threshold, slope: slope, offset: offset)
  }

  /// The model as a file, little-endian: signature, version (UInt32), checksum of the rest (UInt64), threshold (Double), slope and
  /// offset (Float), then each network: outputs, hidden units, features (UInt32), the features' hashes (UInt64), their scales
  /// (Float) and rows (Int8), and the hidden units' weights (Float).
  public func encoded() -> [UInt8] {
    var rest: [UInt8] = []
    rest.append(number: threshold.bitPattern)
    rest.append(number: slope.bitPattern)
    rest.append(number: offset.bitPattern)
    words.encode(to: &rest)
    events.encode(to: &rest)
    tellers.encode(to: &rest)
    var bytes = EventModel.signature
    bytes.append(number: EventModel.formatVersion)
    bytes.append(number: EventModel.checksum(rest[...]))
    return bytes + rest
  }

  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.withUnsafeBytes { buffer in
      var hash = EventHash.mixed(UInt64(buffer.count))
      var index = 0
      while index + 8 <= buffer.count {
        hash = EventHash.joined(
          hash, UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
        index += 8
      }
      while index < buffer.count {
        hash = EventHash.joined(hash, UInt64(buffer[index]))
        index += 1
      }
      return hash
    }
  }
}

/// Why bytes are no model of events.
public enum EventModelError: Error, Hashable, CustomStringConvertible {
  case notAnEventModel
  case truncated
  case damaged
  case older(version: Int)
  case newer(version: Int)

  public var description: String {
    switch self {
    case .notAnEventModel: "this is no model of events; `entente train claims` writes one"
    case .truncated: "the model of events ends too soon; copy or train it again"
    case .damaged: "the model of events is damaged; copy or train it again"
    case .older(let version):
      "the model of events has the old version \(version); train it again with `entente train claims`"
    case .newer(let version):
      "the model of events has version \(version), which this Entente does not know; use a newer Entente"
    }
  }
}

/// Takes numbers off the front of bytes.
struct NumberReader {
  private(set) var bytes: ArraySlice<UInt8>

  init(bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  mutating func number<Number: FixedWidthInteger>(_ type: Number.Type) throws(EventModelError) -> Number {
    let size = MemoryLayout<Number>.size
    guard bytes.count >= size else { throw .truncated }
    let value = bytes.withUnsafeBytes { $0.loadUnaligned(as: Number.self) }
    bytes = bytes.dropFirst(size)
    return Number(littleEndian: value)
  }

  mutating func numbers<Number: FixedWidthInteger>(
    _ type: Number.Type, count: Int
  ) throws(EventModelError) -> [Number] {
    let size = MemoryLayout<Number>.size
    guard bytes.count / size >= count else { throw .truncated }
    let values = [Number](unsafeUninitializedCapacity: count) { buffer, initialized in
      bytes.withUnsafeBytes {
        UnsafeMutableRawBufferPointer(buffer).copyMemory(from: .init(rebasing: $0[..<(size * count)]))
      }
      #if _endian(big)
        for index in 0..<count { buffer[index] = Number(littleEndian: buffer[index]) }
      #endif
      initialized = count
    }
    bytes = bytes.dropFirst(size * count)
    return values
  }
}

extension [UInt8] {
  mutating func append(number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}

extension SparseNetwork {
  init(_ reader: inout NumberReader) throws(EventModelError) {
    let outputs = Int(try reader.number(UInt32.self))
    let hidden = Int(try reader.number(UInt32.self))
    let count = Int(try reader.number(UInt32.self))
    guard 1...64 ~= outputs, 0...256 ~= hidden else { throw .damaged }
    let keys = try reader.numbers(UInt64.self, count: count)
    let scales = try reader.numbers(UInt32.self, count: count).map(Float.init(bitPattern:))
    let weights = try reader.numbers(Int8.self, count: count * (outputs + hidden))
    let top = try reader.numbers(UInt32.self, count: outputs * hidden).map(Float.init(bitPattern:))
    self.init(outputs: outputs, hidden: hidden, keys: keys, scales: scales, weights: weights, top: top)
  }

  func encode(to bytes: inout [UInt8]) {
    bytes.append(number: UInt32(outputs))
    bytes.append(number: UInt32(hidden))
    bytes.append(number: UInt32(keys.count))
    for key in keys { bytes.append(number: key) }
    for scale in scales { bytes.append(number: scale.bitPattern) }
    bytes.append(contentsOf: weights.map { UInt8(bitPattern: $0) })
    for weight in top { bytes.append(number: weight.bitPattern) }
  }
}
