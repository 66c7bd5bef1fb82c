import Language
import TestSupport
import Testing
import Training
import Vocabulary

struct LanguageModelTests {
  @Test func refusesWhatIsNoModel() {
    #expect(throws: LanguageModelError.notALanguageModel) { try LanguageModel(bytes: []) }
    #expect(throws: LanguageModelError.notALanguageModel) {
      try LanguageModel(bytes: Array("<!doctype html><title>Not found</title>".utf8))
    }
  }

  @Test func refusesOtherVersions() async throws {
    var bytes = await ToyMaterial.training.train(try ToyMaterial.material())
    let own = LanguageModel.formatVersion
    bytes[8] = UInt8(own + 1)
    #expect(throws: LanguageModelError.newer(version: own + 1, known: own)) {
      try LanguageModel(bytes: bytes)
    }
    bytes[8] = 0
    #expect(throws: LanguageModelError.older(version: 0, known: own)) { try LanguageModel(bytes: bytes) }
  }

  /// Every cut and a changed byte anywhere are noticed.
  @Test func refusesDamage() async throws {
    let bytes = await ToyMaterial.training.train(try ToyMaterial.material())
    for count in stride(from: 8, to: bytes.count, by: max(1, bytes.count / 50)) {
      #expect(throws: LanguageModelError.self) { try LanguageModel(bytes: Array(bytes.prefix(count))) }
    }
    #expect(throws: LanguageModelError.truncated(found: bytes.count - 1, expected: bytes.count)) {
      try LanguageModel(bytes: bytes.dropLast())
    }
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<50 {
      var damaged = bytes
      damaged[Int.random(in: 32..<bytes.count, using: &generator)] ^=
        1
        << UInt8.random(
          in: 0..<8, using: &generator)
      #expect(throws: LanguageModelError.damaged) { try LanguageModel(bytes: damaged) }
    }
    #expect(throws: LanguageModelError.damaged) { try LanguageModel(bytes: bytes + [0]) }
  }

  @Test func messagesSayWhatToDo() {
    #expect(
      "\(LanguageModelError.truncated(found: 10, expected: 20))"
        == "the language model ends after 10 of 20 bytes: fetch or train it again")
    #expect(
      "\(LanguageModelError.newer(version: 9, known: 1))"
        == "the language model has format 9, but this version of Entente reads format 1: "
        + "use a newer version of Entente, or train the model anew")
  }

  @Test func keepsItsHeader() async throws {
    var training = ToyMaterial.training
    training.header = LanguageModelHeader(
      date: "2026-11-24", data: ["a toy (CC0)"], scores: [.init(name: "toy UPOS", percent: 98.76)])
    let bytes = await training.train(try ToyMaterial.material())
    let model = try LanguageModel(bytes: bytes)
    #expect(model.header == training.header)
    #expect(model.byteCount == bytes.count)
  }
}
