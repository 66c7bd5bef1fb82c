import Interchange
import TestSupport
import Testing

@Suite struct JSONValueTests {
  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("-1", "-1"), ("9223372036854775807", "9223372036854775807"),
    ("9223372036854775808", "9.223372036854776e+18"), ("0.1", "0.1"), ("1e2", "100.0"), ("1E-7", "1e-07"),
    ("5e-324", "5e-324"), ("\"\\u00e9\\/\\ud83d\\ude00\"", "\"é/😀\""), ("\"\\u202e\"", "\"\\u202E\""),
    ("\"\\u0000\"", "\"\\u0000\""), (" [ ] ", "[]"), ("{ }", "{}"),
    ("[null,true,false]", "[null,true,false]"),
    ("{\"b\":1,\"a\":{\"é\":2,\"z\":3}}", "{\"a\":{\"z\":3,\"é\":2},\"b\":1}"),
  ])
  func readsAndWritesCanonically(text: String, canonical: String) throws {
    #expect(try JSONValue(parsing: Array(text.utf8)).line == canonical)
  }

  @Test func readsBackWhatItWrites() throws {
    for seed in UInt64(0)..<1000 {
      var generator = SeededGenerator(seed: seed)
      let value = random(depth: 3, using: &generator)
      #expect(try JSONValue(parsing: Array(value.line.utf8)) == value, "seed \(seed)")
      #expect(try JSONValue(parsing: Array(value.text.utf8)) == value, "seed \(seed)")
    }
  }

  private func random(depth: Int, using generator: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &generator) {
    case 0: .null
    case 1: .bool(.random(using: &generator))
    case 2: .integer(Int(truncatingIfNeeded: generator.next()))
    case 3: .number(Double.random(in: -1e6...1e6, using: &generator))
    case 4: .string(text(using: &generator))
    case 5: .array((0..<3).map { _ in random(depth: depth - 1, using: &generator) })
    default:
      .object(
        .init((0..<3).map { _ in (text(using: &generator), random(depth: depth - 1, using: &generator)) }))
    }
  }

  private func text(using generator: inout SeededGenerator) -> String {
    let scalars: [Unicode.Scalar] = [
      "a", "\"", "\\", "\n", "\u{0}", "é", "乌", "😀", "\u{202E}", "/", "\u{7F}",
    ]
    return String(
      String.UnicodeScalarView((0..<4).compactMap { _ in scalars.randomElement(using: &generator) }))
  }
}
