internal import Vocabulary

/// The words of a name as numbers that do not depend on capitals, accents, dots or hyphens.
///
/// A word is a run of letters and digits; apostrophes and dots inside it are dropped, everything else parts words:
/// "Côte d’Ivoire" is `cote divoire`, "U.S." is `us`, "Jong-un" is `jong un`. Hashes are FNV-1a, 64 bits.
struct WordFolder: Sendable {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01b3

  /// Up to two ASCII letters for U+00C0…U+024F and U+1E00…U+1EFF; 0 where a scalar is no letter.
  private let latin: [UInt16]

  init() {
    var table: [UInt16] = []
    for value in Array(0x00C0...0x024F) + Array(0x1E00...0x1EFF) {
      guard let scalar = Unicode.Scalar(UInt32(value)), scalar.properties.isAlphabetic else {
        table.append(0)
        continue
      }
      let folded = Array(Slug(String(Character(scalar))).text.utf8)
      switch folded.count {
      case 1: table.append(UInt16(folded[0]))
      case 2: table.append(UInt16(folded[0]) | UInt16(folded[1]) << 8)
      default: table.append(UInt16.max)
      }
    }
    latin = table
  }

  struct Word {
    var hash: UInt64
    var start: Int
    var end: Int
    /// Whether the first letter is a capital, a digit, or of a script without capitals.
    var isCapital: Bool
  }

  /// Calls `body` for each word of `bytes` in `range`.
  func forEachWord(in bytes: [UInt8], _ range: Range<Int>, _ body: (Word) -> Void) {
    var word = Word(hash: WordFolder.seed, start: range.lowerBound, end: range.lowerBound, isCapital: false)
    var open = false
    var index = range.lowerBound
    func close() {
      if open { body(word) }
      open = false
    }
    while index < range.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        switch byte {
        case 0x61...0x7A, 0x30...0x39:
          if !open {
            word = Word(hash: WordFolder.seed, start: index, end: index, isCapital: byte < 0x61)
            open = true
          }
          word.hash = WordFolder.fold(byte, into: word.hash)
          word.end = index + 1
        case 0x41...0x5A:
          if !open {
            word = Word(hash: WordFolder.seed, start: index, end: index, isCapital: true)
            open = true
          }
          word.hash = WordFolder.fold(byte | 0x20, into: word.hash)
          word.end = index + 1
        case 0x27, 0x2E, 0x60: break
        default: close()
        }
        index += 1
        continue
      }
      let (value, length) = WordFolder.scalar(in: bytes, at: index, end: range.upperBound)
      switch value {
      case 0x2018, 0x2019, 0x02BB, 0x02BC, 0x02BE, 0x02BF, 0x0300...0x036F, 0x200B...0x200F, 0x00AD: break
      case 0x00C0...0x024F, 0x1E00...0x1EFF:
        let letters = latin[value < 0x1E00 ? value - 0x00C0 : value - 0x1E00 + 0x190]
        if letters == 0 {
          close()
        } else {
          if !open {
            word = Word(
              hash: WordFolder.seed, start: index, end: index,
              isCapital: value < 0x0100 ? value < 0x00DF : value & 1 == 0)
            open = true
          }
          if letters == UInt16.max {
            word.hash = WordFolder.fold(wide: value, into: word.hash)
          } else {
            word.hash = WordFolder.fold(UInt8(letters & 0xFF), into: word.hash)
            if letters > 0xFF { word.hash = WordFolder.fold(UInt8(letters >> 8), into: word.hash) }
          }
          word.end = index + length
        }
      case 0..<0x00C0, 0x2000...0x2BFF, 0x3000...0x303F, 0xFF00...0xFF0F: close()
      default:
        if !open {
          word = Word(hash: WordFolder.seed, start: index, end: index, isCapital: true)
          open = true
        }
        word.hash = WordFolder.fold(wide: value, into: word.hash)
        word.end = index + length
      }
      index += length
    }
    close()
  }

  /// The words as one number; order counts.
  static func append(_ word: UInt64, to phrase: UInt64) -> UInt64 {
    (phrase ^ word) &* 0x9e37_79b9_7f4a_7c15 ^ (phrase &* 31) >> 7
  }

  /// The number of a whole phrase; nil where it has no word.
  ///
  /// A leading "the" is dropped.
  func phrase(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64? {
    var result: UInt64?
    var first = true
    forEachWord(in: bytes, range) { word in
      defer { first = false }
      if first, word.hash == WordFolder.the { return }
      result = WordFolder.append(word.hash, to: result ?? WordFolder.seed)
    }
    return result
  }

  /// The number of a word with one more ASCII letter.
  @inline(__always)
  static func fold(_ byte: UInt8, into hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* prime
  }

  /// The number of an ASCII word in lower case.
  static func hash(_ word: String) -> UInt64 { word.utf8.reduce(seed) { fold($1, into: $0) } }

  static let the: UInt64 = "the".utf8.reduce(seed) { fold($1, into: $0) }

  private static func fold(wide value: Int, into hash: UInt64) -> UInt64 {
    fold(
      UInt8(value & 0xFF),
      into: fold(UInt8(value >> 8 & 0xFF), into: fold(UInt8(value >> 16 & 0xFF), into: hash)))
  }

  /// The scalar at `index` and its length; a stray byte counts as punctuation of one byte.
  private static func scalar(in bytes: [UInt8], at index: Int, end: Int) -> (Int, Int) {
    let lead = Int(bytes[index])
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1
    guard length > 1, index + length <= end else { return (0x2000, 1) }
    var value = length == 4 ? lead & 0x07 : length == 3 ? lead & 0x0F : lead & 0x1F
    for offset in 1..<length { value = value << 6 | Int(bytes[index + offset]) & 0x3F }
    return (value, length)
  }
}
