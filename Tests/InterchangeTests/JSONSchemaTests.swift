import Interchange
import TestSupport
import Testing

@Suite struct JSONSchemaTests {
  @Test(arguments: JSONSchema.allCases)
  func golden(_ schema: JSONSchema) throws {
    try expectGolden(schema.text, "\(schema.rawValue).schema.json")
  }
}
